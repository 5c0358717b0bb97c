"""Ids: one event, one id, whatever else its sentence tells."""

from __future__ import annotations

import pytest
from telling import found

TWO_PLACES = [
    "Sok Chenda Sophea arrived in Hanoi on Friday after visiting Tokyo in Japan.",
    "Hun Manet flew to Vientiane on Friday after visiting Bangkok.",
]


@pytest.mark.parametrize("text", TWO_PLACES)
def test_two_visits_told_in_one_sentence_have_ids_of_their_own(text) -> None:
    events = found(text)
    assert len({event.place for event in events}) == 2
    assert len({event.id for event in events}) == len(events) == 2


def test_what_a_sentence_tells_twice_is_one_event() -> None:
    text = "Hun Manet was a guest at a ceremony in Hanoi on Friday to open the bridge."
    assert [event.form for event in found(text)].count("ceremony") == 1

"""One event by the beginning of its id, and what is said where that means none or several."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import plain_news
import pytest

from vnkh.errors import UnknownValueError
from vnkh.records import to_dict
from vnkh.store import Timeline

MEETING = "meeting|2025-11-28|talks|held|Hun Manet/KH, Tô Lâm/VN|Phnom Penh/KH|border"
FIVE = ["m-a1", "m-a2", "m-a3", "m-a4", "m-a5"]


@pytest.fixture
def opened(corpus: Path, ask: Callable[..., Timeline]) -> Callable[..., Timeline]:
    """The timeline of records with these ids."""

    def with_ids(*ids: str) -> Timeline:
        article = plain_news.read_plain("a.txt", f" date 2026-01-01 News.\n\n{MEETING}")
        [event] = plain_news.extract(article)
        lines = [json.dumps(to_dict(replace(event, id=name, title=name))) for name in ids]
        (corpus / "events.jsonl").write_text("\n".join(lines), encoding="utf-8")
        return ask()

    return with_ids


@pytest.mark.parametrize(
    ("ids", "asked", "said"),
    [
        (FIVE[:2], "m-a", "'m-a' begins the ids of several events; write one of m-a1, m-a2"),
        (FIVE, "m", "'m' begins the ids of several events; write one of m-a1, m-a2, m-a3, m-a4, m-a5"),
        ([*FIVE, "m-a6"], "m", "write one of m-a1, m-a2, m-a3, m-a4, m-a5 …"),
        (FIVE[:2], "m-b1", "no event has an id that begins with 'm-b1'; did you mean m-a1?"),
        (FIVE[:1], "mxa1", "did you mean m-a1?"),
        (FIVE[:2], "x", "no event has an id that begins with 'x'; `vnkh timeline --fields id` lists the ids"),
        (FIVE[:2], " ", "no event has an id that begins with ' '; `vnkh timeline --fields id` lists the ids"),
    ],
)  # fmt: skip
def test_what_means_none_or_several_is_refused_with_a_way_on(ids, asked, said, opened) -> None:
    with opened(*ids) as timeline, pytest.raises(UnknownValueError) as refused:
        timeline.event(asked)
    assert str(refused.value).endswith(said)


@pytest.mark.parametrize("asked", ["m-a", " m-a ", "m-a1", "m-a12"])
def test_a_whole_id_means_itself_also_where_it_begins_others(asked, opened) -> None:
    with opened("m-a", "m-a1", "m-a12") as timeline:
        assert json.loads(timeline.event(asked))["id"] == asked.strip()

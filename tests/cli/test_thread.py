"""A matter's history is that of the whole matter, whatever part of it is shown."""

from __future__ import annotations

import json

from vnkh.cli.corpus import bundled

SEEDS = {"VNKH_CORPUS": str(bundled())}


def test_what_is_new_does_not_depend_on_what_is_asked_for(vnkh) -> None:
    whole = json.loads(vnkh("thread", "border-demarcation", "--json").out)
    part = json.loads(vnkh("thread", "border-demarcation", "--since", "2025-11", "--json").out)
    ids = [event["id"] for event in part["events"]]
    assert 0 < len(ids) < len(whole["events"])
    assert part["thread"]["news"] == {each: whole["thread"]["news"][each] for each in ids}
    assert "first mention" not in vnkh("thread", "border-demarcation", "--since", "2025-11").out


def test_a_sentence_that_states_two_events_is_told_once(vnkh) -> None:
    shown = vnkh("thread", "border-demarcation", "--on", "2025-11-28", variables=SEEDS).out
    assert shown.count("“He also called for strengthened defence") == 1
    assert shown.count("the same sentence") == 1


def test_a_listing_that_is_cut_says_of_how_many(vnkh) -> None:
    everything = len(json.loads(vnkh("timeline", "--json").out)["events"])
    assert vnkh("timeline", "-n", "3").err == f"3 of {everything} events\n"
    assert vnkh("timeline", "-n", everything).err == f"{everything} events\n"
    assert vnkh("timeline", "-n", everything + 1).err == f"{everything} events\n"
    assert vnkh("timeline", "-n", "0").err == f"{everything} events\n"

"""The gallery: each way to fail, the exact words, the exit code.

A message says what is wrong, where, and what to do about it. To add one: add a row, run it, and
read the words as someone who is in a hurry.
"""

from __future__ import annotations

import pytest
from program import FIXTURES

from vnkh.cli import corpus
from vnkh.timeline.periods import EXAMPLES

MISSING = FIXTURES / "nowhere"
ENDINGS = ".txt, .json, .jsonl, .ndjson, .csv, .tsv, .tab, .md, .markdown, .html, .htm, .ics"

GALLERY = [
    # what is asked for is not there
    ("timelin", 2, "no command is called 'timelin'; did you mean timeline?"),
    ("xyzzy", 2, "no command is called 'xyzzy'; `vnkh --help` lists the commands"),
    ("timeline --sicne 2025", 2, "no such option --sicne; did you mean --since?\nSee vnkh timeline --help"),
    ("timeline --zzz", 2, "no such option --zzz\nSee vnkh timeline --help"),
    ("timeline extra", 2, "got unexpected extra argument (extra)\nSee vnkh timeline --help"),
    ("show", 2, "missing argument 'ID...'\nSee vnkh show --help"),
    ("thread", 2, "missing argument 'NAME'\nSee vnkh thread --help"),
    ("timeline --since", 2, "option '--since' requires an argument\nSee vnkh timeline --help"),
    ("timeline -n many", 2, "--limit 'many' is no number of events; write one, or 0 for all"),
    (f"timeline -n {'9' * 19}", 2, f"--limit '{'9' * 19}' is no number of events; write one, or 0 for all"),
    (f"timeline -n {'1' * 5000}", 2, f"--limit '{'1' * 5000}' is no number of events; write one, or 0 for all"),
    ("timeline -n -3", 2, "--limit '-3' is no number of events; write one, or 0 for all"),
    ("help format", 2, "vnkh help 'format' is not known; did you mean formats?"),
    # dates
    ("timeline --since 10/11/2025", 2,
     "--since: cannot read '10/11/2025' as a date: it may mean 2025-11-10 or 2025-10-11; write the one you mean"),
    ("timeline --until 2025-02-30", 2,
     "--until: cannot read '2025-02-30' as a date: '2025-02-30' is not a date of the calendar"),
    ("timeline --on someday", 2,
     f"--on: cannot read 'someday' as a date; write it like one of these: {EXAMPLES}"),
    ("timeline --today 2026-2-1", 2, "--today '2026-2-1' is not a day; write it like 2026-02-28"),
    # values
    ("timeline -f jsn", 2, "--format 'jsn' is not known; did you mean json or jsonl?"),
    ("timeline -f xml", 2,
     "--format 'xml' is not known; it is one of table, list, json, jsonl, csv, tsv, md, html, ics, plover, timelinejs"),
    ("timeline --json -f csv", 2, "--json and --format csv are two formats; leave one out"),
    ("timeline --fields dat", 2, "--fields 'dat' is not known; did you mean date?"),
    ("timeline --color sometimes", 2, "--color 'sometimes' is not known; it is one of auto, always, never"),
    ("timeline --kind meting", 2, "--kind 'meting' is not known; did you mean meeting?"),
    ("timeline --form talk", 2, "--form 'talk' is not known; did you mean talks?"),
    ("timeline --status planed", 2, "--status 'planed' is not known; did you mean planned?"),
    ("meetings --kind agreement", 2,
     "--kind agreement: this command lists each meeting; ask `vnkh timeline` for others"),
    ("who -f ics", 2,
     "--format ics holds events only; here it is one of table, list, json, jsonl, csv, tsv, md, html"),
    ("explain x.txt -f csv", 2, "vnkh explain writes a marked text, or -f json or jsonl, without --fields"),
    ("timeline -o events.xyz", 2,
     f"--output events.xyz: its ending stands for no format; add --format, or end it with one of {ENDINGS}"),
    # names
    ("timeline --topic trad", 1, "no topic is called 'trad'; did you mean trade?"),
    ("timeline --text ?", 2, "--text '?' has no word to look for; write letters or figures"),
    # places
    (f"timeline -o {MISSING}/x.json", 1,
     f"cannot write {MISSING}/x.json: No such file or directory; choose another --output"),
]  # fmt: skip


@pytest.mark.parametrize(("command", "code", "words"), GALLERY, ids=lambda value: str(value)[:60])
def test_an_error_says_what_where_and_what_to_do(vnkh, command, code, words) -> None:
    outcome = vnkh(*command.split())
    assert outcome.out == ""
    assert outcome.err == f"vnkh: {words}\n"
    assert outcome.code == code


@pytest.mark.parametrize(
    ("arguments", "asked"),
    [
        (("who", "Hun Mane"), "Hun Manet"),
        (("who", "Pham Minh Chin"), "Phạm Minh Chính"),
        (("timeline", "--who", "Bui Thanh Sonn"), "Bùi Thanh Sơn"),
        (("timeline", "--place", "Phnom Pen"), "Phnom Penh"),
        (("thread", "border-demarkation"), "border-demarcation"),
        (("timeline", "--country", "Kambodia"), "Cambodia"),
        (("timeline", "--source", "Khmer Tines"), "Khmer Times"),
    ],
    ids=str,
)
def test_a_misspelt_name_is_answered_with_whom_you_may_have_meant(vnkh, arguments, asked) -> None:
    outcome = vnkh(*arguments)
    assert outcome.code == 1
    assert outcome.err.startswith("vnkh: no ")
    assert "did you mean" in outcome.err
    assert asked in outcome.err


def test_an_unknown_id_is_answered_with_near_ones(vnkh) -> None:
    outcome = vnkh("show", "m-2025-11-29")
    assert outcome.code == 1
    assert "no event has an id that begins with 'm-2025-11-29'" in outcome.err


def test_an_id_that_fits_several_names_them(vnkh) -> None:
    outcome = vnkh("show", "m-2025-11")
    assert outcome.code == 1
    assert "begins the ids of several events; write one of m-2025-11-27-" in outcome.err


def test_no_such_corpus_is_named(vnkh) -> None:
    outcome = vnkh("timeline", "-C", MISSING)
    assert outcome.code in {1, 3}
    assert str(MISSING.name) in outcome.err


def test_a_fault_of_vnkh_shows_no_traceback_unless_asked(vnkh, monkeypatch) -> None:
    def broken(*_arguments):
        raise RuntimeError("broken")

    monkeypatch.setattr(corpus, "paths", broken)
    outcome = vnkh("timeline")
    assert outcome.code == 1
    assert outcome.err.startswith("vnkh: RuntimeError: broken\nThis is a fault of vnkh")
    with pytest.raises(RuntimeError, match="broken"):
        vnkh("timeline", "--debug")

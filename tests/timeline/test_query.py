"""What an understood question says back, and how words become one."""

from collections.abc import Iterable
from datetime import date
from typing import Any

import pytest

from vnkh import edtf
from vnkh.errors import UnknownValueError, UsageError
from vnkh.timeline.query import Query, Who
from vnkh.timeline.suggestions import did_you_mean, question
from vnkh.timeline.understand import Asked, understand

TODAY = date(2026, 2, 11)


KNOWN = {
    ("who", "hun manet"): ("hun-manet",),
    ("who", "hun-manet"): ("hun-manet",),
    ("who", "samdech thipadei"): ("hun-manet",),
    ("who", "hun sen"): ("hun-sen",),
    ("who", "pham minh chinh"): ("pham-minh-chinh",),
    ("who", "vietnam"): ("VN",),
    ("call", "chinh"): ("nguyen-hoa-chinh", "pham-minh-chinh"),
    ("title", "pm"): ("prime-minister",),
    ("title", "samdech"): ("samdech",),
    ("title", "samdech thipadei"): ("samdech",),
    ("holder", "prime-minister"): ("hun-manet", "hun-sen", "pham-minh-chinh"),
    ("country", "cambodia"): ("KH",),
    ("country", "kh"): ("KH",),
    ("country", "viet nam"): ("VN",),
    ("place", "hanoi"): ("ha noi",),
    ("topic", "science-technology"): ("science-technology",),
    ("topic", "border"): ("border",),
    ("thread", "border-demarcation"): ("border-demarcation",),
    ("source", "xinhua"): ("new-china-news-agency",),
}
MET = {"who": ("prak sokhonn", "hun manet"), "place": ("tay ninh",), "source": ("vna/vns",)}
SPELT = {"who": ("Hun Manet", "Phạm Minh Chính", "Prak Sokhonn"), "country": ("Cambodia",)}


class KnownNames:
    """A few names, as the store knows many."""

    def ids(self, sort: str, name: str) -> tuple[str, ...]:
        """What the table above has."""
        return KNOWN.get((sort, name), ())

    def occurs(self, sort: str, name: str) -> bool:
        """Whether all words stand in a name met."""
        return any(set(name.split()) <= set(met.split()) for met in MET.get(sort, ()))

    def choices(self, sort: str) -> Iterable[str]:
        """The names spelt well, or as they stand in the table."""
        return SPELT.get(sort, tuple(name for kind, name in KNOWN if kind == sort))


UNDERSTOOD: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({}, {}),
    ({"since": "2025-11"}, {"since": "2025-11-01"}),
    ({"until": "2025-11"}, {"until": "2025-11-30"}),
    ({"on": "2025-11"}, {"since": "2025-11-01", "until": "2025-11-30"}),
    ({"since": "2025", "on": "2025-11.."}, {"since": "2025-11-01"}),
    ({"until": "last month", "on": "..2026"}, {"until": "2026-01-31"}),
    ({"since": "90d"}, {"since": "2025-11-13"}),
    ({"kind": ("meetings", "agreement")}, {"kind": ["meeting", "agreement"]}),
    ({"form": ("Call", "pledges")}, {"form": ["call", "pledge"]}),
    ({"status": ("in force", "IN-FORCE", "held")}, {"status": ["in_force", "held"]}),
    ({"who": ("hun manet",)}, {"who": [["hun-manet"]]}),
    ({"who": ("HUN MANÉT", "Hun Sen")}, {"who": [["hun-manet"], ["hun-sen"]]}),
    ({"who": ("PM Chinh",)}, {"who": [["pham-minh-chinh"]]}),
    ({"who": ("Chính",)}, {"who": [["nguyen-hoa-chinh", "pham-minh-chinh"]]}),
    ({"who": ("Samdech Chinh",)}, {"who": [["nguyen-hoa-chinh", "pham-minh-chinh"]]}),
    ({"who": ("Samdech Thipadei Hun Manet",)}, {"who": [["hun-manet"]]}),
    ({"who": ("Sokhonn",)}, {"who": [["sokhonn"]]}),
    ({"who": ("Vietnam",)}, {"who": [["VN"]]}),
    ({"country": ("Cambodia", "KH")}, {"country": ["KH"]}),
    ({"country": ("Việt Nam",)}, {"country": ["VN"]}),
    ({"place": ("Hanoi", "Tây Ninh")}, {"place": ["ha noi", "tay ninh"]}),
    ({"topic": ("Science Technology",)}, {"topic": ["science-technology"]}),
    ({"thread": ("border demarcation",)}, {"thread": ["border-demarcation"]}),
    ({"source": ("VNA/VNS",)}, {"source": ["vna/vns"]}),
    ({"source": ("Xinhua",)}, {"source": ["new-china-news-agency"]}),
    ({"on": "last month"}, {"since": "2026-01-01", "until": "2026-01-31"}),
    (
        {"since": "2025-11-28", "until": "2025-11-28"},
        {"since": "2025-11-28", "until": "2025-11-28"},
    ),
    ({"since": "28 november 2025"}, {"since": "2025-11-28"}),
    ({"text": ("Mộc Bài–Bavet",)}, {"text": ["moc", "bai", "bavet"]}),
    ({"reverse": True, "limit": 5}, {"reverse": True, "limit": 5}),
]

REFUSED: list[tuple[dict[str, Any], type[Exception], str]] = [
    ({"since": "10/11/2025"}, UsageError, "--since: cannot read '10/11/2025'"),
    ({"since": "2026", "until": "2025"}, UsageError, "exchange --since and --until"),
    ({"limit": -1}, UsageError, "0 for all"),
    ({"until": "10/11/2025"}, UsageError, "--until: cannot read '10/11/2025'"),
    ({"on": "soon"}, UsageError, "--on: cannot read 'soon'"),
    ({"since": "28 movember 2025"}, UsageError, "--since: cannot read '28 movember 2025'"),
    ({"form": ("x",)}, UsageError, "--form 'x' is not known; it is one of talks, call, visit"),
    ({"status": ("x",)}, UsageError, "--status 'x' is not known; it is one of held, planned"),
    (
        {"since": "2026", "until": "2025"},
        UsageError,
        "the dates leave from 2026-01-01 until 2025-12-31; exchange --since and --until, or leave one out",
    ),
    ({"kind": ("meting",)}, UsageError, "--kind 'meting' is not known; did you mean meeting?"),
    ({"kind": ("x",)}, UsageError, "it is one of meeting, agreement, commitment"),
    ({"form": ("tlaks",)}, UsageError, "did you mean talks?"),
    ({"status": ("heldd",)}, UsageError, "did you mean held?"),
    ({"text": (" — ",)}, UsageError, "has no word to look for"),
    ({"who": ("hun mane",)}, UnknownValueError, "did you mean Hun Manet?"),
    ({"who": ("Pham Minh Chin",)}, UnknownValueError, "did you mean Phạm Minh Chính?"),
    ({"who": ("sokhon",)}, UnknownValueError, "did you mean Prak Sokhonn?"),
    ({"who": ("Angela",)}, UnknownValueError, "`vnkh who` lists everybody"),
    ({"who": ("",)}, UnknownValueError, "`vnkh who` lists everybody"),
    ({"who": ("Foo Hun Manet",)}, UnknownValueError, "did you mean Hun Manet?"),
    ({"country": ("Camboda",)}, UnknownValueError, "did you mean Cambodia?"),
    ({"topic": ("boarder",)}, UnknownValueError, "did you mean border?"),
    ({"thread": ("x",)}, UnknownValueError, "`vnkh threads` lists them"),
    ({"place": ("hanoy",)}, UnknownValueError, "did you mean hanoi?"),
    ({"place": ("",)}, UnknownValueError, "no event took place in"),
    ({"source": ("reuters",)}, UnknownValueError, "`vnkh sources` lists them"),
]


@pytest.mark.parametrize(("typed", "echo"), UNDERSTOOD)
def test_what_was_typed_is_said_back_as_it_was_understood(
    typed: dict[str, Any], echo: dict[str, Any]
) -> None:
    assert understand(Asked(**typed), KnownNames(), TODAY).as_dict() == echo


@pytest.mark.parametrize(("typed", "error", "said"), REFUSED)
def test_what_cannot_be_understood_is_refused_with_what_to_write_instead(
    typed: dict[str, Any], error: type[Exception], said: str
) -> None:
    with pytest.raises(error) as refused:
        understand(Asked(**typed), KnownNames(), TODAY)
    assert said in str(refused.value)


def test_only_dates_leave_undated_events_out() -> None:
    assert Query(on=edtf.parse("2025")).is_dated
    assert not Query(kinds=("meeting",), who=(Who("Hun Sen"),)).is_dated


@pytest.mark.parametrize(
    ("word", "choices", "meant"),
    [
        ("jsn", ["json", "jsonl", "csv"], ["json", "jsonl"]),
        ("Pham Minh Chin", ["Phạm Minh Chính", "Phạm Bình Minh"], ["Phạm Minh Chính"]),
        ("hun mane", ["Hun Sen", "Hun Manet"], ["Hun Manet"]),
        ("dong nay", ["Đồng Nai", "Đồng Tháp"], ["Đồng Nai"]),
        ("sokhon", ["Prak Sokhonn", "An Sokkhoeurn"], ["Prak Sokhonn"]),
        (
            "hn mnt",
            ["Samdech Moha Borvor Thipadei Hun Manet"],
            ["Samdech Moha Borvor Thipadei Hun Manet"],
        ),
        ("exprsway", ["hcmc-phnom-penh-expressway"], ["hcmc-phnom-penh-expressway"]),
        ("zzz", ["json"], []),
        ("", ["json"], []),
    ],
)
def test_suggestions_are_alike_and_spelt_as_they_should_be(
    word: str, choices: list[str], meant: list[str]
) -> None:
    assert did_you_mean(word, choices)[: len(meant) or None] == meant


def test_several_guesses_are_offered_as_a_question() -> None:
    assert question("jsn", ["json"]) == "did you mean json?"
    assert question("jsn", ["json", "jsonl"]) == "did you mean json or jsonl?"
    assert question("hun man", ["Hun Man", "Hun Mana", "Hun Many"]) == (
        "did you mean Hun Man, Hun Many or Hun Mana?"
    )
    assert question("zzz", ["json"]) == ""


def test_at_most_three_guesses_are_made_and_all_choices_are_looked_at() -> None:
    alike = [f"hun man{letter}" for letter in "abcdefgh"]
    assert len(did_you_mean("hun man", alike)) == 3
    names = ["Lam Van", "Lam Van Mot", "Lam Van Hai", "Lam Van Ba", "Van Lam", "Lam Vann"]
    assert len(did_you_mean("lam van", names)) == 3


def test_a_guess_needs_a_likeness() -> None:
    assert did_you_mean("border", ["bored", "trade", "order"]) == ["order", "bored"]
    assert did_you_mean("border", ["water", "broad"]) == []


def test_only_who_is_not_known_by_an_id_is_looked_for_by_name() -> None:
    assert Who("Hun Manet", ("hun-manet",)).name == ""
    assert Who("Sókhonn").name == "sokhonn"


def test_who_is_asked_is_said_back() -> None:
    assert Query(addressees=("KH",)).as_dict() == {"addressee": ["KH"]}

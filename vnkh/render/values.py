"""How the parts of a record read as plain text: who, what, where, how well sourced."""

from __future__ import annotations

from typing import Any

from vnkh.forms import FORMS

Record = dict[str, Any]

# What goes without saying of an event that took place; any other status is shown beside the kind.
USUAL_STATUS = {"held", "signed", "made"}
# Marks behind a date that the text does not state, and what they stand for.
MARKS = {"relative": "°", "published": "*"}
MARKS_MEAN = {
    "relative": "worked out from words such as “on Thursday”",
    "published": "no date given: the article's own",
}
UNDATED = "undated"
AGREEMENT = "agreement"  # the instrument that says least
_FORM_WORDS = {"call": "telephone or video call"}


def date(record: Record) -> str:
    """The date as EDTF, with a mark where the text does not state it."""
    return (record["date"] or UNDATED) + MARKS.get(record["date_basis"], "")


def date_stacked(record: Record) -> str:
    """The same on two lines where it is a period between two dates."""
    low, slash, high = date(record).partition("/")
    return f"{low}\n–{high}" if slash else low


def status(record: Record) -> str:
    """The status where it is not what goes without saying, else ""."""
    value = status_words(record)
    return "" if value in USUAL_STATUS else value


def status_words(record: Record) -> str:
    """The status as words: "in force"."""
    return str(record["status"]).replace("_", " ")


def kind(record: Record) -> str:
    """The kind, with the status where that is unusual: "meeting, planned"."""
    return ", ".join(part for part in (record["kind"], status(record)) if part)


def kind_stacked(record: Record) -> str:
    """The same on two lines."""
    return kind(record).replace(", ", "\n")


def what(record: Record) -> str:
    """What it is, without those who take part: its title, its action, or its form and topics."""
    return _WHAT[record["kind"]](record)


def _meeting(record: Record) -> str:
    form = str(_FORM_WORDS.get(record["form"], record["form"]))
    if record["title"]:
        return str(record["title"]) if form == "conference" else f"{form}: {record['title']}"
    topics = ", ".join(record["topics"])
    return f"{form} ({topics})" if topics else form


def _agreement(record: Record) -> str:
    instrument, title = record["instrument"] or AGREEMENT, record["title"]
    if title and (instrument == AGREEMENT or instrument in title):
        return str(title)
    return f"{instrument}: {title}".rstrip(": ")


def _commitment(record: Record) -> str:
    return f"{record['form']}: {record['action'] or record['summary']}"


def subject(record: Record) -> str:
    """What an event is about: its title, its action, else its topics."""
    return str(record["title"] or record.get("action") or ", ".join(record["topics"]))


_WHAT = {"meeting": _meeting, "agreement": _agreement, "commitment": _commitment}


def form(record: Record) -> str:
    """The form where the kind has any, else ""."""
    return str(record["form"]) if FORMS.get(record["kind"]) else ""


def sides(participants: list[Record]) -> list[tuple[str, list[str]]]:
    """Names by country, in the order in which they stand: [("VN", ["Bùi Thanh Sơn"]), …].

    A state that takes part as itself stands under its name, with no country before it.
    """
    grouped: dict[str, list[str]] = {}
    for each in participants:
        country = "" if each["type"] == "country" else each["country"]
        names = grouped.setdefault(country, [])
        if each["name"] not in names:
            names.append(each["name"])
    return list(grouped.items())


def who(record: Record) -> str:
    """Those who take part, by country: "VN Bùi Thanh Sơn; KH Hun Sen, Khuon Sudary"."""
    return _who(record, "; ")


def who_stacked(record: Record) -> str:
    """The same, a line a country."""
    return _who(record, "\n")


def _who(record: Record, between: str) -> str:
    lines = (
        f"{country} {', '.join(names)}".strip() for country, names in sides(record["participants"])
    )
    return between.join(lines)


def where(record: Record) -> str:
    """The place's name, "" where none is known."""
    return str(record["place"]["name"]) if record["place"] else ""


def country(record: Record) -> str:
    """The place's country code, "" where none is known."""
    return str(record["place"]["country"]) if record["place"] else ""


def place(record: Record) -> str:
    """Name and country: "Phnom Penh, KH"."""
    return ", ".join(part for part in (where(record), country(record)) if part)


def articles(record: Record) -> list[str]:
    """The documents that state the event, each once."""
    return list(dict.fromkeys(each["document"] for each in record["sources"]))


def publishers(record: Record) -> list[str]:
    """Who published them, each once; "" where it is not known."""
    return list(dict.fromkeys(each["publisher"] for each in record["sources"]))


def sourced(record: Record) -> str:
    """How well sourced: the number of articles and who published them: "2 articles: VNA, Khmer Times"."""
    named = ", ".join(name for name in publishers(record) if name)
    count = len(articles(record))
    number = "1 article" if count == 1 else f"{count} articles"
    return f"{number}: {named}" if named else number


def targets(record: Record) -> str:
    """Figures aimed at, in the source's words."""
    return "; ".join(each["text"] for each in record.get("targets", ()))


def series(record: Record) -> str:
    """Which of its series: "13 of Conference on Cooperation and Development"."""
    found = record.get("series")
    return f"{found['number']} of {found['name']}" if found else ""


def quotes(record: Record) -> str:
    """The sentences that state the event, each once."""
    return " ¶ ".join(dict.fromkeys(each["quote"] for each in record["sources"]))


def attribution(source: Record) -> str:
    """Who said so, when and where: "VNS, 2025-11-29, 001.txt"."""
    named = (source["publisher"], source["published"], source["document"])
    return ", ".join(part for part in named if part)

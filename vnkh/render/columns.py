"""The one list of columns: what every format can show of an event, and what it shows by default.

A column has a name (`--fields`), a heading, and a way to read its text from a record. A name
that is also a key of the record stands for that key in JSON; the others are worked out.
"""

from collections.abc import Callable, Iterable

from vnkh.light import Light
from vnkh.render import values
from vnkh.render.values import Record

Reader = Callable[[Record], str]


class Column(Light):
    """One column of a record.

    `text` is for programs; `shown`, where it differs, is the line a person reads, and `stacked`
    the same on several short lines. A rigid column keeps its width whatever the terminal's;
    `widest` bounds one that wraps. Where a table gets narrow, what `folds` goes below the main
    column instead, with `lead` before it.
    """

    name: str
    heading: str
    about: str
    text: Reader
    shown: Reader | None = None
    stacked: Reader | None = None
    is_rigid: bool = False
    is_number: bool = False
    widest: int | None = None
    folds: bool = False
    lead: str = ""

    def line(self, record: Record) -> str:
        """What a person reads, on one line."""
        return (self.shown or self.text)(record)

    def lines(self, record: Record) -> str:
        """What a person reads, on short lines where it has any."""
        return (self.stacked or self.shown or self.text)(record)


def key(name: str) -> Reader:
    """Reads a key that holds a text, a number, a list of texts or nothing."""

    def read(record: Record) -> str:
        value = record.get(name)
        if value is None:
            return ""
        return "; ".join(map(str, value)) if isinstance(value, list) else str(value)

    return read


def _participants(record: Record) -> str:
    return "; ".join(dict.fromkeys(each["name"] for each in record["participants"]))


def _participants_stacked(record: Record) -> str:
    return "\n".join(dict.fromkeys(each["name"] for each in record["participants"]))


def _offices(record: Record) -> str:
    held = (each for each in record["participants"] if each["office"])
    return "; ".join(f"{each['name']}: {each['office']}" for each in held)


def _parties(record: Record) -> str:
    return values.who(_without_witnesses(record))


def _parties_stacked(record: Record) -> str:
    return values.who_stacked(_without_witnesses(record))


def _without_witnesses(record: Record) -> Record:
    bound = [each for each in record["participants"] if each["role"] != "witness"]
    return {"participants": bound}


def _rules(record: Record) -> str:
    return "; ".join(dict.fromkeys(each["rule"] for each in record["sources"]))


EVENTS: tuple[Column, ...] = (
    Column("id", "Id", "what `vnkh show` takes", key("id"), is_rigid=True),
    Column("date", "Date", "EDTF; ° worked out, * the article's own", key("date"),
           values.date, values.date_stacked, is_rigid=True),
    Column("start", "First day", "first day that the date allows", key("start"), is_rigid=True),
    Column("end", "Last day", "last day that the date allows", key("end"), is_rigid=True),
    Column("date_basis", "Basis", "stated, relative, published or none", key("date_basis")),
    Column("date_text", "Date's words", "the words the date came from", key("date_text")),
    Column("kind", "Kind", "meeting, agreement or commitment", key("kind"), values.kind,
           values.kind_stacked, is_rigid=True),
    Column("form", "Form", "talks, call, visit …; joint, pledge, proposal", values.form,
           is_rigid=True),
    Column("status", "Status", "held, planned, cancelled; signed, pending …", key("status"),
           values.status_words, is_rigid=True),
    Column("what", "What", "title, action, or form and topics", values.what),
    Column("subject", "About", "title, action, or topics", values.subject),
    Column("title", "Title", "the event's own name", key("title")),
    Column("summary", "Event", "one plain line", key("summary")),
    Column("instrument", "Instrument", "agreement, memorandum, plan …", key("instrument")),
    Column("period", "Period", "what an agreement is valid for, EDTF", key("period"),
           is_rigid=True, folds=True, lead="for "),
    Column("action", "Action", "what is to be done, in the source's words", key("action")),
    Column("due", "Due", "by when, EDTF", key("due"), is_rigid=True, folds=True, lead="by "),
    Column("targets", "Target", "figures aimed at", values.targets, widest=16, folds=True),
    Column("who", "Who", "those who take part, by country", values.who,
           stacked=values.who_stacked, widest=22, folds=True),
    Column("parties", "Parties", "those who sign or are bound", _parties,
           stacked=_parties_stacked, widest=22, folds=True),
    Column("makers", "Who", "those who commit themselves or ask", _participants,
           stacked=_participants_stacked, widest=16),
    Column("participants", "Participants", "names", _participants),
    Column("offices", "Offices", "names with the offices held on the date", _offices),
    Column("addressees", "To whom", "who is asked or promised", key("addressees"), widest=10,
           folds=True, lead="to "),
    Column("where", "Where", "the place's name", values.where, widest=18, folds=True),
    Column("place", "Place", "the place with its country", values.place),
    Column("country", "Country", "the place's country code", values.country),
    Column("part_of", "Part of", "id of the visit it belongs to", key("part_of")),
    Column("series", "Series", "which meeting of its series", values.series),
    Column("topics", "Topics", "from one vocabulary", key("topics")),
    Column("threads", "Threads", "the long-running matters it belongs to", key("threads")),
    Column("sources", "Sources", "number of articles, and publishers", values.sourced, widest=18,
           folds=True),
    Column("articles", "Articles", "number of articles",
           lambda record: str(len(values.articles(record))), is_number=True),
    Column("publishers", "Publishers", "who published them",
           lambda record: "; ".join(filter(None, values.publishers(record)))),
    Column("documents", "Documents", "paths within the corpus",
           lambda record: "; ".join(values.articles(record))),
    Column("quote", "Quote", "the sentences that state it", values.quotes),
    Column("rule", "Rule", "the rules that fired", _rules),
)  # fmt: skip

# What each listing shows, and what goes into a spreadsheet, where --fields does not say.
DEFAULTS = {
    "timeline": ("date", "kind", "what", "who", "where", "sources"),
    "meetings": ("date", "status", "form", "subject", "who", "where", "sources"),
    "agreements": ("date", "what", "parties", "status", "period", "sources"),
    "commitments": ("date", "makers", "form", "action", "addressees", "targets", "due", "sources"),
    "sheet": (
        "id", "kind", "form", "status", "date", "start", "end", "date_basis", "date_text",
        "title", "summary", "instrument", "period", "action", "due", "targets", "participants",
        "addressees", "place", "part_of", "series", "topics", "threads", "articles",
        "publishers", "documents", "quote",
    ),
}  # fmt: skip


def named(names: Iterable[str], columns: tuple[Column, ...] = EVENTS) -> tuple[Column, ...]:
    """The columns of these names, in the order given. Raises KeyError for an unknown one."""
    by_name = {column.name: column for column in columns}
    return tuple(by_name[name] for name in names)

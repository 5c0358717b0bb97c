"""Whether an -ed form is a sentence's verb or only describes: "signed" in "the MoU signed in 2005"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vnkh.grammar.clause import Link
from vnkh.grammar.phrases import Phrase
from vnkh.grammar.row import ahead, behind, mark_at, phrase_at, verb_at
from vnkh.grammar.verbs import Mood, Verb

if TYPE_CHECKING:
    from vnkh.grammar.reader import Reader

# Verbs that need no object: an -ed form of them behind a noun is its verb.
INTRANSITIVE = frozenset(
    "agree arrive appear attempt belong call cease collaborate come comply concur confer conspire"
    " contend continue contribute converse cooperate correspond coincide decline depart deal differ"
    " disagree dwell emerge end erupt exist expire fail follow happen hesitate hope insist last land"
    " listen look meet mean occur participate persist pledge proceed promise range react refrain"
    " rejoice rely remain reply reside respond result return say seem serve sit speak stand start"
    " stay succeed tend travel undertake vary volunteer vow wait walk warn work visit consent commit"
    " convene dine lunch".split()
)


def is_participle(reader: Reader, verb: Verb, index: int) -> bool:
    """Whether the -ed form at this index of the row is a participle."""
    row = reader.row
    before = row[behind(row, index)] if behind(row, index) >= 0 else None
    after = ahead(row, index)
    has_object = phrase_at(row, after) is not None
    if before is None or (reader.prep and not reader.frame.waiting):
        return not has_object or mark_at(row, after) == "I"
    frame = reader.frame
    if isinstance(before, Phrase) and reader.units[before.head].word in _SUBJECTS:
        return False  # "the programme they concluded in 2012"
    if frame.clause is None and frame.link is Link.RELATIVE and not frame.waiting:
        return False
    if frame.clause is None and frame.link is Link.COMPLEMENT and not frame.waiting:
        return isinstance(before, Phrase)  # "that, under the leadership of X headed by Y, …"
    if frame.clause is None and frame.link is Link.RELATIVE and frame.antecedent is not None:
        return False  # "the minutes that the two men signed on Thursday"
    if reader.conjunction:
        tells = mark_at(row, after) == "Y" and verb.lemma in (
            "say",
            "add",
            "tell",
            "affirm",
            "stress",
            "note",
            "pledge",
        )
        return _as_before(reader) and not has_object and not tells
    if mark_at(row, after) == "Y" or _is_intransitive(verb):
        return _subject_has_verb(reader, before) and not _new_subject(reader, before)
    if has_object:
        return _describes(reader, row, index, before)
    if isinstance(before, Phrase) and frame.clause is None and frame.waiting:
        return _another_verb_comes(reader, index) and not _is_somebody(reader, before, index)
    if isinstance(before, Phrase) and not reader.comma:
        if reader.current is not None and before in reader.current.objects:
            return True
        return not reader.fresh or not reader.conjunction
    return reader.comma and not _outer_waits(reader, index)


def _is_somebody(reader: Reader, before: Phrase, index: int) -> bool:
    """ "Sokhonn passed on his thanks …": a name has its verb behind it, but for "led by"."""
    person = reader.units[before.head].tag == "E" and not reader.comma
    person = person and before is reader.frame.waiting[-1]
    return (
        person and getattr(reader.row[index + 1], "word", "") != "by"
        if index + 1 < len(reader.row)
        else False
    )


def _outer_waits(reader: Reader, index: int) -> bool:
    """ "Hun Sen, who is also president of the party, suggested": the main subject's only verb."""
    waiting = any(frame.clause is None and frame.waiting for frame in reader.frames[:-1])
    return waiting and not _another_verb_comes(reader, index)


_SUBJECTS = frozenset("he she they we i".split())


def _is_intransitive(verb: Verb) -> bool:
    return verb.lemma in INTRANSITIVE


def _as_before(reader: Reader) -> bool:
    """ "led by A and hosted by B": what "and" joins is alike."""
    return reader.current is not None and reader.current.verb.mood is Mood.PARTICIPLE


def _subject_has_verb(reader: Reader, before: object) -> bool:
    """Whether the phrase before is an object already, so that this verb cannot be its own."""
    current = reader.current
    if current is None or not isinstance(before, Phrase):
        return False
    if reader.comma or reader.frame.clause is None:
        return False
    from vnkh.grammar.coordination import CLAUSAL  # noqa: PLC0415 (the reader imports this module)

    return before in current.objects and current.verb.lemma not in CLAUSAL


def _new_subject(reader: Reader, before: object) -> bool:
    return before in reader.fresh


def _describes(reader: Reader, row: list[object], index: int, before: object) -> bool:
    """With an object behind it an -ed form is a verb, unless its phrase has one already."""
    del row, index
    return _subject_has_verb(reader, before) and not reader.fresh


def _another_verb_comes(reader: Reader, index: int) -> bool:
    """Whether a later verb can be the one that the waiting subject has."""
    row = reader.row
    for at in range(index + 1, len(row)):
        kind = mark_at(row, at)
        if kind in ("W", "Q", "Y", ";", ":", "."):
            return False
        if kind == "C" and verb_at(row, at + 1) is not None:
            return False
        if kind == "," and phrase_at(row, at + 1) is not None and verb_at(row, at + 2) is not None:
            return False
        verb = verb_at(row, at)
        if (
            verb is not None
            and verb.is_finite
            and not (verb.uncertain and mark_at(row, at - 1) == ",")
        ):
            return (
                not verb.uncertain
                or phrase_at(row, at + 1) is not None
                or verb.lemma in INTRANSITIVE
            )
    return False

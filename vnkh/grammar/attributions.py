"""Who says so: ", the guest promised," in the middle of a sentence or behind it."""

from __future__ import annotations

from dataclasses import dataclass, field

from vnkh.grammar.phrases import Item, Mark, Phrase
from vnkh.grammar.row import mark_at, past_prepositions, phrase_at, verb_at, word_of
from vnkh.grammar.units import Unit
from vnkh.grammar.verbs import Verb
from vnkh.grammar.words import used_as

# Verbs that a sentence may be put into the mouth with.
SPEAKING = used_as("speaking")
OPENERS = frozenset(',"')
_ENDS = frozenset('.;"')
_VOICES = used_as("voices")
_TELLING_SOMEBODY = frozenset(
    "tell assure inform remind write recall quote vow announce go".split()
)


@dataclass(slots=True)
class Attribution:
    """A speaker, the verb of speaking, and what stands behind it: "at talks in Hanoi"."""

    subject: Phrase
    verb: Verb
    rest: list[Item] = field(default_factory=list)
    past: int = 0  # the row index where it ended


def set_apart(units: list[Unit], row: list[Item]) -> tuple[list[Item], list[Attribution]]:
    """The row without what only says who speaks, and those attributions."""
    out: list[Item] = []
    found: list[Attribution] = []
    index = 0
    while index < len(row):
        attribution = _at(units, row, index, out) if row[index].kind in OPENERS else None
        if attribution is None:
            out.append(row[index])
            index += 1
            continue
        found.append(attribution)
        if attribution.past < len(row) and attribution.past > index:
            out.append(row[index])  # the comma parts what it parted
        index = attribution.past
        parted = mark_at(row, index) == "," and mark_at(row, index + 1) == "W"
        if mark_at(row, index) == "W" or parted:
            index += parted
            out.append(Mark("^", "", attribution.verb.past, _last_phrase(attribution)))
    return out, found


def _last_phrase(attribution: Attribution) -> Phrase:
    """What a pronoun behind it explains: "told Ambassador Navuth, who …"."""
    phrases = [item for item in attribution.rest if isinstance(item, Phrase)]
    return phrases[-1] if phrases else attribution.subject


def _at(units: list[Unit], row: list[Item], index: int, out: list[Item]) -> Attribution | None:
    """An attribution whose comma or quotation mark stands here."""
    if not out:
        return None
    if not _is_begun(out) and not _interrupts_opening(row, index):
        return None
    at = index
    while mark_at(row, at) in (",", '"', "R", "t"):
        at += 1
    return _subject_first(units, row, at, out) or _verb_first(units, row, at)


def _interrupts_opening(row: list[Item], index: int) -> bool:
    """ "In his new job, the host hoped, Navuth will go on": a comma, and a subject with its verb."""
    verb = next((at for at in range(index + 1, min(index + 5, len(row))) if verb_at(row, at)), 0)
    comma = verb + 1
    if phrase_at(row, comma) is not None:
        comma += 1  # "From autumn, the general told him, the academy will …"
    if not verb or mark_at(row, comma) != ",":
        return False
    subject = phrase_at(row, comma + 1)
    after = verb_at(row, past_prepositions(row, comma + 2)) if subject is not None else None
    return after is not None and after.is_finite


def _is_begun(out: list[Item]) -> bool:
    """Whether a sentence has begun that can be interrupted: a verb, or a subject for one."""
    for index, item in enumerate(out):
        if isinstance(item, Verb):
            return True
        if isinstance(item, Phrase) and mark_at(out, index - 1) not in ("I", "F"):
            return True
    return False


def _subject_first(
    units: list[Unit], row: list[Item], at: int, out: list[Item]
) -> Attribution | None:
    """ ", he said" · ", the two leaders agreed at talks in Hanoi"."""
    subject = phrase_at(row, at)
    if subject is None or not _can_speak(units, subject):
        return None
    after = past_prepositions(row, at + 1)
    verb = verb_at(row, after)
    if verb is None or not _speaks(row, after, verb):
        return None
    told = verb.lemma in ("tell", "assure", "inform") or units[subject.head].word == "it"
    if (verb.passive and not told) or verb.modal:
        return None
    behind = after + 1
    while mark_at(row, behind) == "R" or (
        phrase_at(row, behind) and _is_hearer(units, row, behind, verb)
    ):
        behind += 1
    if verb.lemma == "go" and mark_at(row, behind) == "I" and mark_at(row, behind + 1) == ",":
        behind += 1  # "it goes on"
    end = past_prepositions(row, behind)
    closes = end >= len(row) or mark_at(row, end) in _ENDS
    goes_on = mark_at(row, end) in ("W", "Q") and _has_finite(out)
    if not closes and not goes_on:
        resumes = mark_at(row, end) == "," and _resumes(row, out, end)
        nested = mark_at(row, end) == "," and _subject_first(units, row, end + 1, out) is not None
        if not resumes and not nested:
            return None
    elif not _has_finite(out):
        return None
    # The comma before stays where the sentence goes on: it parts what it parted.
    past = end + (mark_at(row, end) == "," and not _speaks_next(units, row, end, out))
    return Attribution(subject, verb, row[after + 1 : end], past)


def _speaks(row: list[Item], at: int, verb: Verb) -> bool:
    """Whether a verb says that somebody spoke: "he went on", but not "she went into talks"."""
    if verb.lemma == "go" and word_of(row, at + 1) != "on":
        return False
    return verb.lemma in SPEAKING and verb.is_finite and verb.tense != "future"


def _speaks_next(units: list[Unit], row: list[Item], comma: int, out: list[Item]) -> bool:
    """ "…, officials decided on Monday, a deputy governor said": another attribution follows."""
    return _subject_first(units, row, comma + 1, out) is not None


def _has_finite(out: list[Item]) -> bool:
    return any(isinstance(item, Verb) and item.is_finite for item in out)


def _can_speak(units: list[Unit], phrase: Phrase) -> bool:
    tag = units[phrase.head].tag
    of_several = phrase.of is not None and bool(phrase.of.members)  # "authorities of A and B"
    if phrase.members or of_several or tag in "OEfKbLP":
        return True
    return units[phrase.head].word in _VOICES


def _is_hearer(units: list[Unit], row: list[Item], index: int, verb: Verb) -> bool:
    """Whether the object of a verb of telling is only whom it was told."""
    phrase = phrase_at(row, index)
    if phrase is None or _verb_follows(row, index):
        return False
    telling = verb.lemma in ("tell", "assure", "inform", "promise", "remind")
    return telling or units[phrase.head].word in ("reporters", "journalists", "media", "newsmen")


def _verb_follows(row: list[Item], index: int) -> bool:
    verb = verb_at(row, index + 1)
    return verb is not None and verb.is_finite


def _resumes(row: list[Item], out: list[Item], end: int) -> bool:
    """Whether the sentence, interrupted, goes on behind the comma.

    Either its verb is still to come, or what follows is no clause of its own.
    """
    has_verb = any(isinstance(item, Verb) and item.is_finite for item in out)
    following = row[end + 1] if end + 1 < len(row) else None
    if isinstance(following, Verb):
        return True
    if not has_verb:
        return any(isinstance(item, Verb) and item.is_finite for item in row[end + 1 :])
    return isinstance(following, Mark) and following.kind in (
        "C",
        "I",
        "W",
        "Q",
        '"',
        "R",
        "t",
        "Y",
    )


def _verb_first(units: list[Unit], row: list[Item], at: int) -> Attribution | None:
    """ ", said Chan Pich"."""
    verb, subject = verb_at(row, at), phrase_at(row, at + 1)
    if verb is None or subject is None or verb.lemma not in SPEAKING - _TELLING_SOMEBODY:
        return None
    plain = verb.lemma in ("say", "add", "explain", "counter", "read")
    if not verb.is_finite or units[subject.head].tag not in ("EfNPb" if plain else "Ef"):
        return None
    if not plain and (verb.tense == "future" or verb.modal):
        return None
    end = past_prepositions(row, at + 2)
    if end < len(row) and mark_at(row, end) not in (".", ",", '"', ";", ":", "W"):
        return None
    return Attribution(subject, verb, [], max(end, at + 2))

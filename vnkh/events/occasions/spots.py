"""Where the nouns for occasions stand in a clause."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from vnkh.events.occasions.forms import CALLS, TITLED, form_of
from vnkh.events.reading import head
from vnkh.events.triggers import occasions, words
from vnkh.grammar.clause import Clause, Link
from vnkh.grammar.phrases import Phrase
from vnkh.grammar.reader.marks import MEASURES
from vnkh.tagging.document import Sentence

_MARGINS = frozenset("margins margin sidelines fringes edges".split())
_PARTITIVE = words("meetings", "words", "partitive")


@dataclass(slots=True)
class Spot:
    """A noun for an occasion in a clause: how it stands there, and what explains it."""

    phrase: Phrase
    form: str
    relation: str  # subject, object, of, or a preposition
    preps: list[tuple[str, Phrase]]
    is_aside: bool = False  # "on the sidelines of …"
    owner: Phrase | None = None  # "the committee, whose next session …"


def spots(sentence: Sentence, clause: Clause) -> Iterator[Spot]:
    """Every noun for an occasion that belongs to a clause."""
    for relation, phrase in _places(sentence, clause):
        for part in phrase.parts:
            if sentence.units[part.first].word not in ("no", "neither"):
                yield from _within(sentence, clause, relation, phrase, part)


def may_be_in(sentence: Sentence) -> bool:
    """Whether a sentence has any word by which `spots` finds something."""
    return not sentence.lacks(_occasion_words()) or "b" in [unit.tag for unit in sentence.units]


@cache
def _occasion_words() -> frozenset[str]:
    """What `form_of` knows, but for names of bodies."""
    return TITLED.union(occasions(), CALLS)


@cache
def _happening() -> frozenset[str]:
    return words("meetings", "holding", "hold") | words("meetings", "holding", "happen")


def _places(sentence: Sentence, clause: Clause) -> list[tuple[str, Phrase]]:
    """The phrases of a clause, each with how it stands there."""
    reduced = clause.link is Link.REDUCED and (
        clause.verb.lemma not in _happening() or _has_main(sentence, clause)
    )
    places = [("subject", clause.subject)] if clause.subject is not None and not reduced else []
    places += [("object", phrase) for phrase in clause.objects]
    places += [(prep, each) for prep, each in clause.preps if not _is_apart(sentence, prep, each)]
    explained = clause.antecedent if clause.link is Link.RELATIVE else None
    if explained is not None and explained is not clause.subject:
        governed = any(phrase is explained for _, phrase in clause.preps)
        places += [] if governed else [("object", explained)]
    return places


def _is_apart(sentence: Sentence, prep: str, phrase: Phrase) -> bool:
    """ "Met in Jakarta, a day before a conference": another occasion."""
    measure = sentence.units[phrase.first - 2].word if phrase.first > 1 else ""
    return prep in ("before", "after") and measure in MEASURES


def _has_main(sentence: Sentence, clause: Clause) -> bool:
    """ "A meeting, set for May, has been moved": told by the main verb."""
    return any(
        each is not clause and each.subject is clause.subject and each.verb.is_finite
        for each in sentence.clauses
    )


def _within(
    sentence: Sentence, clause: Clause, relation: str, phrase: Phrase, part: Phrase
) -> Iterator[Spot]:
    """The occasions that a part of a phrase names, itself or behind "of"."""
    word = head(sentence, part)
    owner = clause.antecedent if clause.marker == "whose" and relation == "subject" else None
    inner: Phrase | None = part
    while inner is not None:
        form = form_of(sentence, inner)
        if form is not None:
            whole = inner is part
            how = relation if whole or word in _PARTITIVE else "of"
            aside = not whole and word in _MARGINS
            yield Spot(inner, form, how, _behind(sentence, clause, phrase), aside, owner)
        inner = inner.of


def _behind(sentence: Sentence, clause: Clause, phrase: Phrase) -> list[tuple[str, Phrase]]:
    """The prepositional phrases behind a noun, up to the next one that is an occasion, too."""
    found = list(phrase.preps)
    later = [
        each for each in clause.objects if each.first > phrase.past and phrase in clause.objects
    ]
    opens = phrase is not clause.subject and phrase.past <= clause.verb.first
    next_one = next((each for each in later if form_of(sentence, each) is not None), None)
    for prep, other in clause.preps:
        if prep == "by" and clause.verb.passive:
            continue  # whoever did what the verb says
        if next_one is not None and other.first > next_one.first:
            continue  # "an audience with the King and talks with the Prime Minister"
        if opens and prep == "between" and other.first >= clause.verb.past:
            continue  # "following the talks, letters were exchanged between A and B"
        behind = other.first > phrase.first or other is clause.antecedent
        if behind and all(other is not each for _, each in found):
            found.append((prep, other))
    return found

"""Where something was: behind "in" or "at", or where the article was written."""

from __future__ import annotations

from vnkh.events.explaining import explaining
from vnkh.events.finding import Where
from vnkh.events.reading import head
from vnkh.folding import fold
from vnkh.grammar.clause import Clause
from vnkh.grammar.phrases import Phrase
from vnkh.lexicon import city_of
from vnkh.lexicon.countries import country
from vnkh.lexicon.places import places_named
from vnkh.tagging.document import Document, Sentence
from vnkh.tagging.mentions import mention_of

_AT = frozenset("in at to near".split())


def place_of(
    document: Document, sentence: Sentence, clause: Clause | None, phrase: Phrase | None
) -> Where | None:
    """Where: what stands beside the noun, then in the clause; "here" is the dateline's place."""
    beside = phrase.preps if phrase is not None else []
    around = clause.preps if clause is not None else []
    if clause is not None and clause.marker == "where" and clause.antecedent is not None:
        around = [*around, ("in", clause.antecedent)]  # "flew to Hanoi, where he met …"
    told = [pair for each in explaining(sentence, phrase) for pair in each.preps]
    for prep, other in (*beside, *told, *around):
        found = _named(sentence, other) if prep in _AT else None
        if found is None and prep in _AT - {"to"}:
            found = _beside(sentence, other)
        if found is not None:
            return found
    if clause is not None and _says_here(sentence, clause):
        return dateline_place(document)
    return None


def is_in_unknown_place(sentence: Sentence, clause: Clause | None) -> bool:
    """ "Met in Ban Nong Ian": somewhere, and not where the article was written."""
    return clause is not None and any(
        prep == "in" and sentence.units[phrase.head].tag == "P" and not mention_of(phrase).acts
        for prep, phrase in clause.preps
    )


def _says_here(sentence: Sentence, clause: Clause) -> bool:
    """ "Met here on Tuesday"."""
    behind = sentence.units[clause.verb.past : clause.verb.past + 3]
    return any(unit.word == "here" for unit in behind)


def _named(sentence: Sentence, phrase: Phrase) -> Where | None:
    """The place, country or capital that a phrase names."""
    mention = mention_of(phrase)
    if mention.places:
        where = city_of(mention.places[0]) or mention.places[0]
        return Where(where.name, where.country, stated=True)
    if mention.sort == "country" and mention.sides:
        found = country(mention.sides[0])
        return Where(found.name if found else mention.sides[0], mention.sides[0], stated=True)
    if head(sentence, phrase) == "capital" and len(mention.sides) == 1:
        found = country(mention.sides[0])
        if found is not None and found.capitals:
            return Where(found.capitals[0], found.code, stated=True)
    return None


def _beside(sentence: Sentence, phrase: Phrase) -> Where | None:
    """ "At the Moc Bai gate", "at Phnom Penh airport": the place before its noun."""
    for unit in sentence.units[phrase.first : phrase.head]:
        if unit.tag == "L" and sentence.units[phrase.head].tag == "N":
            known = unit.entity[0]
            where = city_of(known) or known
            return Where(where.name, where.country, stated=True)
    return None


def dateline_place(document: Document) -> Where | None:
    """Where the dateline says that the article was written."""
    found = places_named(fold(document.article.dateline))
    return Where(found[0].name, found[0].country) if found else None

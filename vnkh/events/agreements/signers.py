"""Who signs, and between whom: the subject, "by A", "with B", "between A and B"."""

from __future__ import annotations

from vnkh.events.actors import actors_of, with_role
from vnkh.events.agreements.status import BEARING
from vnkh.events.finding import Actor, Roles
from vnkh.events.scene import Scene
from vnkh.forms import Role
from vnkh.grammar.clause import Clause
from vnkh.grammar.phrases import Phrase
from vnkh.lexicon.tables import slug
from vnkh.tagging.document import Sentence
from vnkh.tagging.mentions import Mention, mention_of
from vnkh.tagging.sides import codes


def signers(scene: Scene, sentence: Sentence, clause: Clause, text: Phrase | None) -> Roles:
    """Who signs: the subject, or the one behind "by"; "with" and "between" add parties.

    What stands behind the text itself ("a memorandum with A and another with B") is its own.
    """
    found = _signatories(clause)
    if text is not None and text.prep("with", "between") is not None:
        return found
    others = [each for part in _listed(clause) if part is not text for _, each in part.preps]
    for prep, phrase in clause.preps:
        if prep in ("with", "between") and all(phrase is not each for each in others):
            found += partners(scene, sentence, phrase)
    return found


def _listed(clause: Clause) -> list[Phrase]:
    """The texts of a list: what stands behind one of them is its own."""
    parts = [part for phrase in clause.objects for part in phrase.parts]
    return parts if len(parts) > 1 else []


def _signatories(clause: Clause) -> Roles:
    """Who puts their names to it; of a text that "bears the signatures of" people, they."""
    if clause.verb.passive:
        return parties_of(mention_of(clause.prep("by")), "signatory")
    if clause.verb.lemma not in BEARING:
        return parties_of(mention_of(clause.subject), "signatory")
    behind = [phrase.of for phrase in clause.objects if phrase.of is not None]
    return [each for phrase in behind for each in parties_of(mention_of(phrase), "signatory")]


def parties_of(mention: Mention, role: Role = "party") -> Roles:
    """Those whom a mention names, each in this role; nobody where it names no side."""
    return with_role(actors_of(mention, places=True), role) if mention.acts else []


def partners(scene: Scene, sentence: Sentence, phrase: Phrase) -> Roles:
    """Who stands behind "with" or "between": somebody known, or a name that can be a company's."""
    found = parties_of(mention_of(phrase))
    for part in phrase.parts:
        if not mention_of(part).acts and sentence.units[part.head].tag == "P":
            found.append((_company(scene, sentence, part), "party"))
    return found


def _company(scene: Scene, sentence: Sentence, phrase: Phrase) -> Actor:
    """ "Vietnam's payment company NAPAS": the name without what describes it, and its country."""
    first, units = phrase.first, sentence.units
    while first < phrase.head and units[first].tag != "P":
        first += 1
    name = scene.document.words(sentence, first, phrase.past)
    told = [*mention_of(phrase.possessor).sides, *_demonyms(sentence, phrase)]
    return Actor(slug(name), name, "body", told[0] if len(set(told)) == 1 else "")


def _demonyms(sentence: Sentence, phrase: Phrase) -> list[str]:
    """ "The Vietnamese company …": the countries that its own words name."""
    return [code for unit in sentence.units[phrase.first : phrase.head] for code in codes(unit)]

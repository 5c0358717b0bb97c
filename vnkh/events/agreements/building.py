"""From a text to findings: one for each pair of parties that it binds."""

from __future__ import annotations

from collections.abc import Iterator

from vnkh.events import dating
from vnkh.events.actors import sides_of
from vnkh.events.agreements.dates import period_of, when_signed
from vnkh.events.agreements.pairs import pairs_of
from vnkh.events.agreements.parties import completed, parties_to
from vnkh.events.agreements.text import Text
from vnkh.events.agreements.titles import title_of
from vnkh.events.finding import Finding, Roles
from vnkh.events.places import place_of
from vnkh.events.reading import head, inside, sides_near
from vnkh.events.scene import Scene
from vnkh.events.triggers import instruments
from vnkh.grammar.clause import Link
from vnkh.grammar.phrases import Phrase
from vnkh.tagging.document import Sentence
from vnkh.tagging.mentions import Mention, mention_of

_SOME = Mention("thing", is_plural=True)  # "partners", "companies": nobody knows whose
_BOTH = frozenset("two both competent relevant respective".split())
_ANY = frozenset("documents papers contracts deals texts agreements".split())
_SEVERAL = 2
_OPENING = 6  # sentences in which an article may tell of a signing before it names the two sides


def findings_of(scene: Scene, sentence: Sentence, text: Text) -> Iterator[Finding]:
    """The agreements that a text is; none where it can bind no two sides."""
    parties = parties_to(scene, sentence, text)
    if _is_vague(scene, sentence, text):
        return
    if _is_merely_named(scene, sentence, text):
        return
    if not _is_between_sides(scene, sentence, text, parties):
        return
    pairs = pairs_of(sentence, text.phrase, parties)
    for pair in pairs:
        finding = _finding(scene, sentence, text, completed(scene, pair))
        finding.title = title_of(scene, sentence, text.phrase, is_one=len(pairs) > 1)
        yield finding


def _finding(scene: Scene, sentence: Sentence, text: Text, actors: Roles) -> Finding:
    """A text between these parties as found, with all but its title."""
    document, phrase = scene.document, text.phrase
    finding = Finding("agreement", "", text.status, text.rule, sentence, text.clause, phrase)
    finding.actors = actors
    finding.sides = sides_of(actors)
    finding.instrument = instruments().get(head(sentence, phrase), "agreement")
    finding.period = period_of(sentence, phrase)
    finding.when = when_signed(scene, sentence, text)
    if text.status == "signed" and dating.is_ahead(document, finding.when.value):
        finding.status = "pending"
    finding.where = place_of(document, sentence, text.clause, None)
    if finding.where is None and finding.status != "pending" and not finding.when.stated:
        finding.where = scene.where
    return finding


def _is_vague(scene: Scene, sentence: Sentence, text: Text) -> bool:
    """ "Their children will sign contracts", "to renew their papers": none in particular."""
    phrase, clause = text.phrase, text.clause
    word = head(sentence, phrase)
    if text.status != "pending" or clause is None or word not in _ANY or phrase.preps or phrase.of:
        return False
    bare = sentence.units[phrase.first].word in ("their", "his", "its", word)
    several = scene.is_bilateral() and len(mention_of(clause.subject).sides) >= _SEVERAL
    return bare and not clause.verb.passive and not several


def _is_merely_named(scene: Scene, sentence: Sentence, text: Text) -> bool:
    """Whether a text is only said to be in force, or to be among those signed, and not since when."""
    if text.status != "in_force" and not _is_any(sentence, text):
        return False
    return not dating.of_clause(scene.document, sentence, text.clause).stated


def _is_any(sentence: Sentence, text: Text) -> bool:
    """ "The implementation of agreements signed between the two governments": no certain ones."""
    if text.clause is None or text.clause.link is not Link.REDUCED:
        return False
    bare = text.phrase.first == text.phrase.head or sentence.units[text.phrase.first].tag == "A"
    return bare and head(sentence, text.phrase).endswith("s")


def _is_between_sides(scene: Scene, sentence: Sentence, text: Text, parties: Roles) -> bool:
    """Whether a text can bind two sides: not one between a country's own firms and farmers."""
    if len({actor.country for actor, _ in parties if actor.country}) > 1:
        return True
    if _is_between_unnamed(scene, sentence, text):
        return False
    if parties or scene.is_bilateral() or sentence.number < _OPENING:
        return True
    return len(sides_near(sentence)) > 1


def _can_be_two(scene: Scene, sentence: Sentence, phrase: Phrase) -> bool:
    """ "Between Vietnam and Cambodia", "the two exchanges"; two firms by name in such news."""
    mention = mention_of(phrase)
    if mention.acts or len(mention.sides) > 1:
        return True
    both = not _BOTH.isdisjoint(inside(sentence, phrase))
    named = len(phrase.parts) > 1 and all(sentence.units[p.head].tag in "P#" for p in phrase.parts)
    return scene.is_bilateral() and (both or named)


def _is_between_unnamed(scene: Scene, sentence: Sentence, text: Text) -> bool:
    """ "A deal between the company and its suppliers", "with eleven partners": no two sides."""
    clause = text.clause
    preps = [*text.phrase.preps, *(clause.preps if clause is not None else [])]
    between = [phrase for prep, phrase in preps if prep == "between"]
    if any(not _can_be_two(scene, sentence, phrase) for phrase in between):
        return True
    others = [phrase for prep, phrase in preps if prep == "with"]
    return any(
        sentence.units[phrase.head].tag == "N" and mention_of(phrase) == _SOME for phrase in others
    )

"""Promises and requests that "was" tells: "his request was that …", "all he promised was to …"."""

from __future__ import annotations

from vnkh.events.commitments.act import Act, Draft, end_of, governed_act
from vnkh.events.commitments.forms import form_by, once
from vnkh.events.commitments.speakers import both_sides, speaker_of
from vnkh.events.reading import head, inside
from vnkh.events.scene import Scene
from vnkh.events.triggers import commitment_nouns, commitment_verbs, words
from vnkh.grammar.clause import Clause, Link
from vnkh.grammar.phrases import Phrase
from vnkh.tagging.document import Sentence
from vnkh.tagging.mentions import NOTHING, Mention, mention_of

_ANSWERS = frozenset("answer reply response".split())
_WHOLE = frozenset("all what".split())
_MEASURES = words("commitments", "words", "measures")
_OF_WHOM = frozenset("of from for to".split())
_NEAR = 5  # units of "of the companies" between the two verbs
_LEFT_BEHIND = frozenset("for on to".split())  # "what he asked for was …"


def by_equation(scene: Scene, sentence: Sentence, clause: Clause) -> Draft | None:
    """What stands behind the "was" of a promise or request named before it."""
    if not _equates(clause):
        return None
    named = _by_noun(sentence, clause.subject) or _by_verb(scene, sentence, clause)
    if named is None:
        return None
    speaker, sort, rule = named
    act = _told(sentence, clause, speaker, is_asked=sort == "propose")
    sides = once(speaker.sides)
    if act is None or not sides:
        return None
    return Draft(act, form_by(sides, sort), sides, f"{rule}.is")


def _equates(clause: Clause) -> bool:
    """Whether a verb says what something is: "was that", "is to build"."""
    verb = clause.verb
    return not verb.negative and (verb.lemma == "be" or _is_to(clause))


def _is_to(clause: Clause) -> bool:
    """ "Was to build"."""
    return clause.verb.modal == "be to"


def _by_noun(sentence: Sentence, phrase: Phrase | None) -> tuple[Mention, str, str] | None:
    """Whose it is, of what sort, and the rule: "Manet's request", "the answer from Chinh"."""
    if phrase is None:
        return None
    rule = commitment_nouns().get(head(sentence, phrase))
    sort, name = (rule.sort, rule.id) if rule is not None else ("", "")
    if head(sentence, phrase) in _ANSWERS:
        sort, name = "commit", "commitment.will"
    owner = next((each for each in _owners(phrase) if each.acts), NOTHING)
    return (owner, sort, name) if sort and owner.acts else None


def _owners(phrase: Phrase) -> tuple[Mention, ...]:
    """Whose it may be; "his request" itself stands for him."""
    own = mention_of(phrase)
    return (
        Mention("people", own.people, own.sides) if own.people else NOTHING,
        mention_of(phrase.possessor),
        mention_of(phrase.prep("from", "by")),
        mention_of(phrase.of),
    )


def _by_verb(scene: Scene, sentence: Sentence, clause: Clause) -> tuple[Mention, str, str] | None:
    """The same of "all he would promise", "what was settled"."""
    for other in sentence.clauses:
        rule = commitment_verbs().get(other.verb.lemma)
        if rule is None or rule.sort not in ("commit", "propose") or other.verb.negative:
            continue
        if _leads_to(sentence, other, clause) and _is_whole(sentence, other):
            return _maker(scene, sentence, other), rule.sort, rule.id
    return None


def _maker(scene: Scene, sentence: Sentence, clause: Clause) -> Mention:
    """Who promises or asks; of "what was settled" both."""
    if clause.verb.passive and clause.prep("by") is None:
        return both_sides(scene)
    return speaker_of(scene, sentence, clause)


def _leads_to(sentence: Sentence, other: Clause, clause: Clause) -> bool:
    """Whether the one verb stands right before the other, with a preposition between at most."""
    between = sentence.units[other.verb.past : clause.verb.first]
    if other.verb.first >= clause.verb.first or len(between) > _NEAR:
        return False
    if len(between) > 1:
        return between[0].word in _OF_WHOM  # "what I ask of the companies is that"
    return not between or between[0].word in _LEFT_BEHIND


def _is_whole(sentence: Sentence, clause: Clause) -> bool:
    """ "All that he …", "what was …": whether the clause stands for what is promised."""
    at = clause.verb.first if clause.subject is None else clause.subject.first
    before = [unit.word for unit in sentence.units[max(at - 2, 0) : at]]
    return bool(before) and (before[-1] in _WHOLE or before == ["all", "that"])


def _told(sentence: Sentence, clause: Clause, speaker: Mention, *, is_asked: bool) -> Act | None:
    """What is promised or asked: in a clause, behind "to", or of a request in a noun."""
    if _is_to(clause):
        return Act(speaker, clause.verb.head, end_of(sentence, clause))
    for child in clause.children:
        if child.link is Link.COMPLEMENT or child.link is Link.INFINITIVE:
            return governed_act(sentence, child, speaker)
    thing = clause.object or clause.prep("for")
    if thing is None or thing.first < clause.verb.first:
        return None
    if not is_asked and _MEASURES.isdisjoint(inside(sentence, thing)):
        return None
    return Act(NOTHING, thing.first, end_of(sentence, clause))

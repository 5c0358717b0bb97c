"""Promises and requests in a noun that a verb brings up: "expressed the hope that …"."""

from __future__ import annotations

from vnkh.events.commitments.accord import COMING_TOGETHER, in_accord
from vnkh.events.commitments.act import Act, Draft, end_of, governed_act
from vnkh.events.commitments.ahead import is_reported_future
from vnkh.events.commitments.forms import form_by, of_doer, once
from vnkh.events.commitments.owned import by_owned_noun
from vnkh.events.commitments.speakers import both_sides, is_assembled, other_side
from vnkh.events.reading import head, inside
from vnkh.events.scene import Scene
from vnkh.events.triggers import CommitmentNoun, commitment_nouns, commitment_words, words
from vnkh.grammar.clause import Clause, Link
from vnkh.grammar.phrases import Phrase
from vnkh.tagging.document import Sentence
from vnkh.tagging.mentions import NOTHING, Mention, mention_of

# "Came with an offer", "answered with a request".
_COMING_WITH = frozenset("come answer reply respond counter conclude end".split())
_ABOUT = frozenset("of to for on about".split())
_GOALS = frozenset("target goal aim objective".split())
_SUMS = frozenset("value figure level sum mark".split())
_ACCORDS = frozenset("consensus agreement understanding".split())
_MEASURES = words("commitments", "words", "measures")
_POINTING = frozenset("the these those both such".split())
_GIVEN = frozenset("pledge promise offer guarantee".split())  # "renewed the offer of a loan"
_NEAR = 6  # units behind the noun within which "the aim … of doubling" tells of it


def by_noun(scene: Scene, sentence: Sentence, clause: Clause) -> Draft | None:
    """ "Affirmed Vietnam's readiness to", "set themselves the goal of", "is of one mind that"."""
    lemma = clause.verb.lemma
    if lemma != "be" and lemma not in COMING_TOGETHER and sentence.lacks(commitment_words()):
        return None
    if clause.verb.negative or is_reported_future(clause):
        return None
    agreed = in_accord(scene, sentence, clause)
    if agreed is not None or sentence.lacks(commitment_words()):
        return agreed
    for phrase in _brought(sentence, clause):
        rule = _rule(sentence, clause, phrase)
        speaker = _speaker(scene, sentence, clause, phrase)
        sides = once(speaker.sides)
        act = _act(sentence, clause, phrase, speaker) if rule is not None and sides else None
        if rule is not None and act is not None:
            sides = of_doer(act, sides) if rule.id == "commitment.readiness" else sides
            return Draft(act, form_by(sides, rule.sort), sides, f"{rule.id}.noun")
    return _by_goal(sentence, clause) or by_owned_noun(scene, sentence, clause)


def _by_goal(sentence: Sentence, clause: Clause) -> Draft | None:
    """What is set as a goal, and by whom."""
    speaker = mention_of(clause.prep("by") if clause.verb.passive else clause.subject)
    act, sides = _set_as_goal(sentence, clause, speaker), once(speaker.sides)
    return (
        Draft(act, form_by(sides, "commit"), sides, "commitment.goal.noun")
        if act and sides
        else None
    )


def _brought(sentence: Sentence, clause: Clause) -> list[Phrase]:
    """The phrases that a verb brings up: its objects, and what it says came from whom."""
    brought = [*clause.objects]
    if _is_made_up(sentence, clause) and clause.subject is not None:
        brought.append(clause.subject)  # "a commitment was made by Vietnam"
    if clause.verb.lemma in _COMING_WITH:
        brought += [phrase for prep, phrase in clause.preps if prep == "with"]
    if clause.verb.lemma in ("come", "arrive"):  # "came to an understanding that"
        brought += [phrase for prep, phrase in clause.preps if prep in ("to", "at")]
    if clause.verb.lemma in ("inform", "notify"):  # "informed him of its decision to"
        brought += [phrase for prep, phrase in clause.preps if prep == "of"]
        brought += [each.of for each in clause.objects if each.of is not None]
    if clause.verb.lemma == "stand":
        brought += [phrase for prep, phrase in clause.preps if prep == "by"]
    if _comes_from(clause).acts and clause.subject is not None:
        brought.append(clause.subject)  # "a pledge of ten million came from Hanoi"
    return brought


def _is_made_up(sentence: Sentence, clause: Clause) -> bool:
    """ "A commitment was made by Vietnam", "an agreement was reached"."""
    if not clause.verb.passive or clause.subject is None or clause.link is Link.REDUCED:
        return False
    return clause.prep("by") is not None or _is_settled(sentence, clause, clause.subject)


def _is_settled(sentence: Sentence, clause: Clause, phrase: Phrase) -> bool:
    """ "Agreement was reached on …", "a target was set": by those who met, where nobody is named."""
    word = head(sentence, phrase)
    if word not in _ACCORDS | _GOALS:
        return False
    return clause.verb.lemma in commitment_nouns()[word].brought


def _rule(sentence: Sentence, clause: Clause, phrase: Phrase) -> CommitmentNoun | None:
    """The rule for a noun, if the clause's verb can bring it up."""
    rule = commitment_nouns().get(head(sentence, phrase))
    if rule is None or sentence.units[phrase.first].word in ("no", "neither"):
        return None
    lemma = clause.verb.lemma
    return rule if lemma in rule.brought or lemma in _COMING_WITH else None


def _speaker(scene: Scene, sentence: Sentence, clause: Clause, phrase: Phrase) -> Mention:
    """Whose promise or request it is."""
    if _comes_from(clause).acts:
        return _comes_from(clause)
    if not clause.verb.passive:
        subject = clause.subject
        meets = subject is not None and is_assembled(sentence, subject)
        return both_sides(scene) if meets else mention_of(subject)
    by = mention_of(clause.prep("by"))
    if by.acts:
        return by
    if clause.verb.lemma == "give":
        return _given_by(scene, phrase, mention_of(clause.subject))
    shared = scene.is_bilateral() and _is_settled(sentence, clause, phrase)
    return both_sides(scene) if shared else by


def _comes_from(clause: Clause) -> Mention:
    """ "From his guest came the promise of a language course": whose the promise is."""
    return mention_of(clause.prep("from")) if clause.verb.lemma == "come" else NOTHING


def _given_by(scene: Scene, phrase: Phrase, hearer: Mention) -> Mention:
    """ "He was given her word that …": hers, else the other side's."""
    owner = mention_of(phrase)
    if owner.people:
        return Mention("people", owner.people, tuple(person.country for person in owner.people))
    return other_side(scene, hearer) if hearer.acts else NOTHING


def _set_as_goal(sentence: Sentence, clause: Clause, speaker: Mention) -> Act | None:
    """ "Set $5 billion a year as the target for trade": the sum before its noun."""
    goal = clause.prep("as")
    if clause.verb.lemma != "set" or goal is None or not clause.objects:
        return None
    if head(sentence, goal) not in _GOALS | _SUMS:
        return None
    return Act(speaker, clause.objects[0].first, end_of(sentence, clause))


def _act(sentence: Sentence, clause: Clause, phrase: Phrase, speaker: Mention) -> Act | None:
    """What the noun is about: an infinitive, "that", "of …ing", "to …"."""
    child = _governed(sentence, clause, phrase)
    if child is not None:
        return governed_act(sentence, child, speaker)
    gerund = _gerund(clause, phrase)
    if gerund is not None:
        return Act(speaker, gerund.verb.first, end_of(sentence, gerund))
    goal = (phrase.of or clause.prep("to")) if head(sentence, phrase) in _GOALS else None
    if goal is not None:
        return Act(speaker, goal.first, _past(sentence, clause, goal))
    if sentence.units[phrase.first].word in _POINTING and phrase.prep("for") is None:
        return None  # "convey the requests": somebody else's, told before
    return _thing(sentence, clause, phrase, speaker)


def _governed(sentence: Sentence, clause: Clause, phrase: Phrase) -> Clause | None:
    """The clause that hangs on the noun; of "came with an offer to" also the verb's own."""
    with_noun = clause.verb.lemma in _COMING_WITH
    for child in (*clause.children, *sentence.clauses):
        told = child.parent is clause and child.governor is None and with_noun
        told = told or _is_told_of(sentence, clause, child, phrase)
        told = told or _is_parted(sentence, child, phrase)
        told = told or _is_behind_colon(sentence, child, phrase)
        hangs = child.governor is phrase or told
        if told or (hangs and child.link in (Link.INFINITIVE, Link.COMPLEMENT)):
            return child
    return None


def _is_behind_colon(sentence: Sentence, child: Clause, phrase: Phrase) -> bool:
    """ "Had a request: that Vietnam buy more", "put forward three ideas: to open …"."""
    units, begin = sentence.units, phrase.past + 1
    if phrase.past + 1 >= len(units) or units[phrase.past].word != ":":
        return False
    that = child.link is Link.COMPLEMENT and units[begin].tag == "Y"
    return that or (child.link is Link.INFINITIVE and child.verb.first == begin)


def _is_parted(sentence: Sentence, child: Clause, phrase: Phrase) -> bool:
    """ "The offer, first made in August, to equip the laboratories": parted by what explains it."""
    first = child.verb.first
    if child.link is not Link.INFINITIVE or not first or sentence.units[first - 1].tag != ",":
        return False
    explaining = (each for each in sentence.clauses if each.antecedent is phrase)
    return any(
        each.link is Link.REDUCED and phrase.past <= each.verb.first < first for each in explaining
    )


def _is_told_of(sentence: Sentence, clause: Clause, child: Clause, phrase: Phrase) -> bool:
    """ "An assurance was given by her that nobody would …": what stands behind "by" tells of it."""
    if child.parent is not clause or not clause.verb.passive or phrase is not clause.subject:
        return False
    if child.link is Link.INFINITIVE and _is_settled(sentence, clause, phrase):
        return True  # "an agreement was reached to open the gate"
    apart = child.link is Link.RELATIVE and child.subject is not child.antecedent
    return (
        child.marker == "that"
        and child.subject is not None
        and (apart or child.link is Link.COMPLEMENT)
    )


def _gerund(clause: Clause, phrase: Phrase) -> Clause | None:
    """ "The goal of doubling trade"."""
    gerunds = (child for child in clause.children if child.link is Link.GERUND)
    about = (child for child in gerunds if child.marker in _ABOUT)
    return next((child for child in about if child.verb.first - phrase.past < _NEAR), None)


def _thing(sentence: Sentence, clause: Clause, phrase: Phrase, speaker: Mention) -> Act | None:
    """What is promised or asked, in a noun: "support for …", "a pledge of ten million"."""
    comes = clause.verb.lemma == "come"
    on = phrase.prep("on") if head(sentence, phrase) in _ACCORDS else None
    if on is not None and _MEASURES.intersection(inside(sentence, on)):
        return Act(speaker, on.first, _past(sentence, clause, on))
    given = comes or head(sentence, phrase) in _GIVEN
    if given and phrase.of is not None:
        return Act(speaker, phrase.of.first, _past(sentence, clause, phrase))
    for prep, other in phrase.preps:
        if prep in ("to", "for") and not mention_of(other).people:
            return Act(speaker, other.first, _past(sentence, clause, other))
    return Act(speaker, phrase.first, end_of(sentence, clause)) if comes else None


def _past(sentence: Sentence, clause: Clause, phrase: Phrase) -> int:
    """Where what a phrase tells ends: at the verb, if it stands before it."""
    verb = clause.verb
    return end_of(sentence, clause) if phrase.first > verb.first else verb.first

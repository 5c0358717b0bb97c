"""What one side asks of another: "urged Cambodia to …", "proposed that …", "called for …"."""

from __future__ import annotations

from vnkh.events.commitments.act import Act, Draft, act_of, end_of
from vnkh.events.commitments.ahead import infinitive_of, is_state, is_wished, told_in
from vnkh.events.commitments.blessings import blesses, passes_on
from vnkh.events.commitments.forms import form_by, once
from vnkh.events.occasions import form_of
from vnkh.events.reading import head, inside
from vnkh.events.triggers import CommitmentVerb, words
from vnkh.grammar.clause import Clause, Link
from vnkh.grammar.verbs import Mood
from vnkh.tagging.document import Sentence
from vnkh.tagging.mentions import NOTHING, Mention, mention_of

_AT_HOME = words("commitments", "words", "powers") | words("commitments", "words", "public")
_INVITING = frozenset("come visit attend join".split())
_FOR = frozenset("call ask press appeal hope wish".split())  # verbs that ask "for" something
_OF_SOMEBODY = frozenset("call ask tell invite".split())  # verbs whose object is asked
_OCCASIONS = frozenset("time times".split())  # "called on him for the first time"
_WAYS_TO = frozenset("way ways solution solutions means opportunity opportunities chance".split())
_SEEING = frozenset("see receive get".split())  # "hopes to see": what others are to do
_POSSIBLE = frozenset("can could may might would should".split())
_NEAR = 3  # units behind the verb within which "proposed opening …" goes on


def proposal(
    sentence: Sentence, clause: Clause, rule: CommitmentVerb, speaker: Mention
) -> Draft | None:
    """What somebody asks another side, or both sides the world, to do."""
    sides = once(speaker.sides)
    asked = _asked(sentence, clause, rule) if sides else None
    if asked is None:
        return None
    act, how = asked
    form = form_by(sides, rule.sort)
    if form == "joint" and rule.id == "commitment.hope":
        return None
    if form == "proposal" and _asks_own(sentence, clause, sides):
        return None
    return Draft(act, form, sides, f"{rule.id}.{how}")


def _asks_own(sentence: Sentence, clause: Clause, sides: tuple[str, ...]) -> bool:
    """ "Called on the government to publish the list": one's own are asked, no other side."""
    asked = clause.objects[:1] or [
        phrase for prep, phrase in clause.preps if prep in ("on", "upon")
    ]
    for phrase in asked:
        mention = mention_of(phrase)
        if "host" in inside(sentence, phrase):
            continue  # "called on the host country to …"
        home = mention.sort in ("country", "place") and len(sides) == 1 and bool(mention.sides)
        is_body = home or bool(mention.bodies and mention.sides)
        if (is_body or head(sentence, phrase) in _AT_HOME) and set(mention.sides) <= set(sides):
            return True
    return False


def _asked(sentence: Sentence, clause: Clause, rule: CommitmentVerb) -> tuple[Act, str] | None:
    """What is asked, and how it is said."""
    infinitive = infinitive_of(sentence, clause)
    if infinitive is not None and passes_on(sentence, infinitive):
        return None
    if infinitive is not None:
        seeks = rule.id == "commitment.demand"
        if not _asks_to(sentence, clause, rule, infinitive) or (
            seeks and _is_of_ways(sentence, infinitive)
        ):
            return None
        own = infinitive.subject is clause.subject
        doer = NOTHING if own else mention_of(infinitive.subject)
        return Act(doer, infinitive.verb.first, end_of(sentence, infinitive)), "to"
    for child in told_in(clause):
        wishes_well = rule.id == "commitment.hope" and blesses(sentence, child)
        if is_wished(sentence, child) and not wishes_well:
            return act_of(sentence, child, NOTHING), "that"
    for how, read in _WAYS:
        act = read(sentence, clause, rule)
        if act is not None:
            return act, how
    return _list(sentence, clause)


def _asks_to(sentence: Sentence, clause: Clause, rule: CommitmentVerb, infinitive: Clause) -> bool:
    """Whether "to …" behind a verb of asking is what another is to do."""
    passive = clause.verb.passive
    if passive and infinitive.verb.lemma in _INVITING:
        return False
    own = infinitive.subject is clause.subject
    if own and infinitive.verb.passive and not passive:  # "asked not to be named"
        return False
    if clause.verb.lemma == "expect" and not _is_expected_of(infinitive):
        return False
    if rule.id != "commitment.hope" or not own:
        return True
    return _is_wished_for(sentence, clause, infinitive)


def _is_expected_of(infinitive: Clause) -> bool:
    """ "Expects Vietnam to open …", of somebody; a text that he "expects to be signed" is told as one."""
    verb = infinitive.verb
    signing = verb.passive and verb.lemma == "sign"
    return mention_of(infinitive.subject).acts and not signing


def _is_wished_for(sentence: Sentence, clause: Clause, infinitive: Clause) -> bool:
    """ "Would like to", told in no aside; "hopes to see", but not "is expected to see"."""
    if infinitive.verb.lemma in _SEEING:
        aside = clause.link is Link.RELATIVE and clause.verb.modal != "would"
        return not (clause.verb.passive or aside)
    if clause.link is Link.COMPLEMENT and clause.verb.lemma == "wish":
        return not blesses(sentence, infinitive)  # "said Cambodia wished to resume …"
    return clause.verb.modal == "would" and clause.link is not Link.RELATIVE


def _is_of_ways(sentence: Sentence, infinitive: Clause) -> bool:
    """ "Seeking ways to raise trade": looked for, and asked of nobody."""
    host = infinitive.governor
    return host is not None and head(sentence, host) in _WAYS_TO


def _ing(sentence: Sentence, clause: Clause, rule: CommitmentVerb) -> Act | None:
    """ "Proposed opening a consulate"."""
    if clause.verb.passive or "ing" not in rule.takes:
        return None
    for child in clause.children:
        fits = child.link in (Link.PARTICIPIAL, Link.GERUND) and child.marker in ("", "for")
        near = child.verb.first - clause.verb.past < _NEAR
        if fits and near and child.verb.mood is Mood.ING:
            return Act(NOTHING, child.verb.first, end_of(sentence, child))
    return None


def _for(sentence: Sentence, clause: Clause, rule: CommitmentVerb) -> Act | None:
    """ "Called for faster clearance", "was asked by her for help"."""
    thing = clause.prep("for")
    if clause.verb.passive:
        is_asked = clause.prep("by") is not None
    else:
        is_asked = "prep:for" in rule.takes and clause.verb.lemma in _FOR
    if thing is None or not is_asked or head(sentence, thing) in _OCCASIONS:
        return None
    if clause.verb.lemma == "call" and form_of(sentence, thing) is not None:
        return None  # "called on the minister for a discussion"
    return Act(NOTHING, thing.first, end_of(sentence, clause))


def _whether(sentence: Sentence, clause: Clause, rule: CommitmentVerb) -> Act | None:
    """ "Asked whether Vietnam could buy the rest", "wondered if the gate might be opened"."""
    if clause.verb.passive or "whether" not in rule.takes:
        return None
    for child in clause.children:
        asks = child.marker in ("whether", "if") and child.verb.first > clause.verb.first
        if asks and child.verb.modal in _POSSIBLE and not is_state(sentence, child):
            return act_of(sentence, child, NOTHING)
    return None


def _noun(sentence: Sentence, clause: Clause, rule: CommitmentVerb) -> Act | None:
    """ "Proposed a hotline", "demanded the release of …"."""
    thing = clause.object if "noun" in rule.takes and not clause.verb.passive else None
    if thing is None or clause.verb.lemma in _OF_SOMEBODY:
        return None
    if (mention_of(thing).people and mention_of(thing).acts) or sentence.units[
        thing.head
    ].tag in "OEK":
        return None
    return Act(NOTHING, thing.first, end_of(sentence, clause))


def _done(sentence: Sentence, clause: Clause, rule: CommitmentVerb) -> Act | None:
    """ "Wanted the number of lorries raised"."""
    thing, child = clause.object, clause.child(Link.REDUCED)
    if rule.id != "commitment.hope" or clause.verb.passive or thing is None or child is None:
        return None
    if clause.verb.tense != "past":
        return None  # "growers want the gate opened": asked of nobody yet
    return Act(NOTHING, thing.first, end_of(sentence, clause)) if child.verb.passive else None


_WAYS = (("whether", _whether), ("ing", _ing), ("for", _for), ("noun", _noun), ("done", _done))


def _list(sentence: Sentence, clause: Clause) -> tuple[Act, str] | None:
    """ "The Thai delegation proposed that:": what it asks for stands in the lines below."""
    opens = sentence.tokens[-1].word == ":" and clause is sentence.clauses[-1]
    if not opens or clause.children:
        return None
    return Act(NOTHING, clause.verb.first, len(sentence.units) - 1), "list"

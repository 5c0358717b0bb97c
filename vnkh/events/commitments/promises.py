"""Who agrees, pledges, offers: "agreed to …", "pledged that …", "offered help"."""

from __future__ import annotations

from vnkh.events.commitments.act import Act, Draft, act_of, end_of
from vnkh.events.commitments.ahead import infinitive_of, looks_ahead, told_in
from vnkh.events.commitments.answers import REQUESTS
from vnkh.events.commitments.forms import form_by, of_doer, once
from vnkh.events.reading import head, inside
from vnkh.events.triggers import CommitmentVerb, words
from vnkh.grammar.clause import Clause, Link
from vnkh.grammar.phrases import Phrase
from vnkh.grammar.verbs import Mood
from vnkh.tagging.document import Sentence
from vnkh.tagging.mentions import Mention, mention_of

_COURTESIES = words("commitments", "words", "courtesies")
_MEASURES = words("commitments", "words", "measures")
_PUBLIC = words("commitments", "words", "public") - {"journalists", "reporters"}
_INVITATIONS = frozenset("invitation invitations".split())
_NOT_AGREED = frozenset("disagree differ".split())
_NEAR = 4  # units behind the verb within which "agreed on drawing up …" goes on
_NO_ACTS = _COURTESIES | frozenset("itself themselves journalists reporters times".split())


def promise(
    sentence: Sentence, clause: Clause, rule: CommitmentVerb, speaker: Mention
) -> Draft | None:
    """ "Agreed to …", "pledged that …", "offered help"."""
    sides = once(speaker.sides)
    infinitive = infinitive_of(sentence, clause)
    if not sides or _is_public(sentence, clause):
        return None
    if clause.verb.lemma == "accept" and not _is_deed(sentence, clause, infinitive):
        return None
    for how, read in _WAYS:
        act = read(sentence, clause, rule, speaker)
        if act is not None:
            sides = of_doer(act, sides) if rule.id == "commitment.pledge" else sides
            return Draft(act, form_by(sides, rule.sort), sides, f"{rule.id}.{how}")
    return None


def _is_deed(sentence: Sentence, clause: Clause, accepted: Clause | None) -> bool:
    """ "Accepted to train them", "accepted a proposal to train them"; no "invitation to visit"."""
    if any(head(sentence, phrase) in _INVITATIONS for phrase in clause.objects):
        return False
    if accepted is None or accepted.governor is None:
        return accepted is not None
    return head(sentence, accepted.governor) in REQUESTS


def _is_public(sentence: Sentence, clause: Clause) -> bool:
    """ "Promised villagers that they will be paid": a word to one's own people."""
    return any(head(sentence, phrase) in _PUBLIC for phrase in clause.objects)


def _to(sentence: Sentence, clause: Clause, rule: CommitmentVerb, speaker: Mention) -> Act | None:
    """ "Agreed to step up patrols"."""
    child = infinitive_of(sentence, clause) if "to" in rule.takes else None
    if child is not None and rule.id == "commitment.aim" and child.verb.lemma in ("be", "become"):
        return None  # "aims to become a high-income country"
    if child is not None and child.verb.lemma in _NOT_AGREED:
        return None  # "agreed to differ"
    return Act(speaker, child.verb.first, end_of(sentence, child)) if child is not None else None


def _that(sentence: Sentence, clause: Clause, rule: CommitmentVerb, speaker: Mention) -> Act | None:
    """ "Agreed that a hotline would be set up"."""
    for child in told_in(clause) if "that" in rule.takes else ():
        if looks_ahead(sentence, child):
            return act_of(sentence, child, speaker)
    return None


def _ing(sentence: Sentence, clause: Clause, rule: CommitmentVerb, speaker: Mention) -> Act | None:
    """ "Agreed on opening a crossing", "committed to building …"."""
    for child in clause.children:
        if child.link not in (Link.GERUND, Link.PARTICIPIAL) or child.verb.mood is not Mood.ING:
            continue
        fits = child.marker in ("on", "to", "in") or ("ing" in rule.takes and not child.marker)
        if fits and child.verb.first - clause.verb.past < _NEAR:
            return Act(speaker, child.verb.first, end_of(sentence, child))
    return None


def _passive(
    sentence: Sentence, clause: Clause, rule: CommitmentVerb, speaker: Mention
) -> Act | None:
    """ "Measures were agreed to …"."""
    thing = clause.subject if clause.verb.passive and clause.link is not Link.REDUCED else None
    if (
        thing is None
        or clause.marker == "as"
        or rule.id not in ("commitment.agree", "commitment.resolve")
    ):
        return None
    return _measure(sentence, clause, thing, speaker)


def _noun(sentence: Sentence, clause: Clause, rule: CommitmentVerb, speaker: Mention) -> Act | None:
    """ "Offered scholarships", "pledged support"."""
    thing = _given(clause) if "noun" in rule.takes and rule.id != "commitment.agree" else None
    if thing is None or not _is_action(sentence, thing):
        return None
    return Act(speaker, thing.first, end_of(sentence, clause))


def _given(clause: Clause) -> Phrase | None:
    """What is offered; of "promised him a loan" the loan."""
    if len(clause.objects) > 1 and mention_of(clause.objects[0]).acts:
        return clause.objects[1]
    return clause.object


def _prep(sentence: Sentence, clause: Clause, rule: CommitmentVerb, speaker: Mention) -> Act | None:
    """ "Agreed on a roadmap for …"."""
    for take in rule.takes:
        thing = clause.prep(take.removeprefix("prep:")) if take.startswith("prep:") else None
        act = _measure(sentence, clause, thing, speaker) if thing is not None else None
        if act is not None:
            return act
    return None


def _list(sentence: Sentence, clause: Clause, rule: CommitmentVerb, speaker: Mention) -> Act | None:
    """ "The two sides agreed on the following points:": they stand in the lines below."""
    opens = sentence.tokens[-1].word == ":" and clause is sentence.clauses[-1]
    if not opens or rule.id != "commitment.agree":
        return None
    on = clause.prep("on", "to")
    return Act(speaker, on.first if on is not None else clause.verb.first, len(sentence.units) - 1)


# What follows a verb of committing, in the order in which it is looked for.
_WAYS = (
    ("to", _to),
    ("that", _that),
    ("ing", _ing),
    ("passive", _passive),
    ("noun", _noun),
    ("prep", _prep),
    ("list", _list),
)


def _measure(sentence: Sentence, clause: Clause, thing: Phrase, speaker: Mention) -> Act | None:
    """The act, where a phrase is of something to be done: "a roadmap for …"."""
    if not _MEASURES.intersection(inside(sentence, thing)):
        return None
    return Act(speaker, thing.first, end_of(sentence, clause))


def _is_action(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a noun is an act when somebody promises it: no person and no courtesy."""
    if sentence.units[phrase.head].word == "both" and phrase.of is None:
        return True  # "asked for A and B. He promised both."
    if mention_of(phrase).people or sentence.units[phrase.head].tag in "OE":
        return False
    return head(sentence, phrase) not in _NO_ACTS

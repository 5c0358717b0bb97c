"""Commitments: what both sides agree to do, what one will do, what one asks of the other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from vnkh.events import dating
from vnkh.events.actors import country_actor, mention_of, person_actor, with_role
from vnkh.events.finding import Actor, Finding, When
from vnkh.events.occasions import form_of
from vnkh.events.reading import head, inside, is_denied
from vnkh.events.scene import Scene, is_recent
from vnkh.events.targets import due_in, targets_in
from vnkh.events.triggers import (
    CommitmentVerb,
    commitment_nouns,
    commitment_verbs,
    commitment_words,
    occasions,
)
from vnkh.grammar.attributions import SPEAKING
from vnkh.grammar.clause import Clause, Link
from vnkh.grammar.phrases import Phrase
from vnkh.grammar.units import Unit
from vnkh.grammar.verbs import Mood
from vnkh.lexicon.titles import titles
from vnkh.tagging.dates.resolve import Lean
from vnkh.tagging.document import Sentence
from vnkh.tagging.mentions import NOTHING, Mention, join

# Adjectives that commit: "is ready to", "stands prepared to".
_READY = frozenset("ready willing prepared committed determined resolved".split())
# What is foreseen of a side and is no act of its will.
_STATES = frozenset(
    "be remain become achieve have continue-to-be benefit enjoy face gain grow thrive succeed bring"
    " prove mean reap see know come go serve need fall rise help-bring like want record".split()
)
# Acts that are told as meetings or agreements.
_TOLD_ELSEWHERE = frozenset(
    "visit meet attend arrive leave travel sign host hold take co-chair chair join witness"
    " celebrate welcome depart fly inaugurate pay return convene last run begin end start"
    " gather cut lay tour launch lead head".split()
)
_SHOULD = frozenset("should must ought shall need".split())


@dataclass(frozen=True, slots=True)
class Act:
    """What is committed to: who does it, from where to where it is said, and how it looks."""

    doer: Mention
    first: int  # units
    past: int
    is_wish: bool = False  # "should": said of another


def by_clause(scene: Scene, sentence: Sentence, clause: Clause) -> Iterator[Finding]:
    """The commitment that a clause makes, if it makes one."""
    rule = commitment_verbs().get(clause.verb.lemma)
    finding = None
    if is_denied(clause):
        return
    if rule is None and clause.verb.lemma not in _NO_WORD and any(True for _ in _acts(clause)):
        rule = _REPORTING
    if rule is not None and not clause.verb.negative:
        finding = _by_verb(scene, sentence, clause, rule)
    if finding is None:
        finding = _by_noun(scene, sentence, clause)
    aside = clause.link is Link.ADVERBIAL and clause.marker in ("while", "whereas")
    if finding is None and (aside or clause.link in (Link.MAIN, Link.COORDINATE)):
        finding = _by_future(scene, sentence, clause) or _by_wish(scene, sentence, clause)
    if finding is not None:
        if finding.form != "joint":
            _remember_voice(scene, sentence, clause)
        yield finding
    elif _opens_proposals(sentence, clause):
        _remember_voice(scene, sentence, clause)


def _remember_voice(scene: Scene, sentence: Sentence, clause: Clause) -> None:
    said_by = clause.spoken.subject if clause.spoken is not None else clause.subject
    speaker = mention_of(said_by)
    if speaker.acts and len(_two(scene, speaker.sides)) == 1:
        scene.voice = (sentence, speaker)


def _opens_proposals(sentence: Sentence, clause: Clause) -> bool:
    """ "Made three proposals": they follow."""
    return not sentence.lacks(_PLURALS) and any(
        head(sentence, phrase) in _PLURALS for phrase in clause.objects
    )


_PLURALS = frozenset("proposals suggestions requests recommendations points measures".split())


# Any verb that takes "that" can report what a side will do, but for those of knowing and guessing.
_REPORTING = CommitmentVerb("commitment.say", frozenset(), "report", frozenset({"that"}))
_NO_WORD = frozenset(
    "recall remember predict estimate expect forecast fear doubt know forget learn hear read guess"
    " suspect calculate warn deny dismiss reject refute rebut be mean show prove see find".split()
)
# Verbs


def _by_verb(
    scene: Scene, sentence: Sentence, clause: Clause, rule: CommitmentVerb
) -> Finding | None:
    if clause.link is Link.PARTICIPIAL and (
        rule.id == "commitment.offer" or id(clause.parent) in scene.joint
    ):
        return None
    if clause.link is Link.ATTRIBUTION:
        return _inverted(scene, sentence, clause, rule)
    if _is_reported_future(clause) or (
        clause.verb.mood is Mood.INFINITIVE and not _is_made(clause)
    ):
        return None
    speaker = _speaker(scene, sentence, clause)
    if not speaker.acts or not _speaks_for_side(scene, speaker):
        return None
    if rule.sort == "commit":
        speaker = _with_partner(clause, speaker)
    if rule.sort == "propose":
        return _proposal(scene, sentence, clause, rule, speaker)
    if rule.sort == "instruct":
        return _instruction(scene, sentence, clause, rule, speaker)
    if rule.sort == "report":
        return _report(scene, sentence, clause, rule, speaker)
    return _commitment(scene, sentence, clause, rule, speaker)


def _speaks_for_side(scene: Scene, speaker: Mention) -> bool:
    """Whether a side can be held to it: not to what somebody without an office says."""
    if len(speaker.people) != 1:
        return True
    person = speaker.people[0]
    if person.known is None:
        return not person.is_private
    assert person.known
    return bool(person.titles or person.offices(scene.document.published) or not person.known.terms)


def _is_reported_future(clause: Clause) -> bool:
    """ "Will ask", "is expected to agree": nothing has been said yet."""
    if clause.verb.modal == "would" and clause.verb.lemma in ("like", "want", "wish", "prefer"):
        return False
    return clause.verb.tense == "future" or clause.verb.modal in ("could", "may", "might", "can")


def _is_made(clause: Clause) -> bool:
    """ "Went on to propose", "took the occasion to ask": it was said, and said now."""
    parent = clause.parent
    if clause.link is not Link.INFINITIVE or parent is None or not parent.verb.is_finite:
        return False
    return (
        parent.verb.lemma in _GOING_ON
        and parent.verb.tense != "future"
        and not parent.verb.negative
    )


_GOING_ON = frozenset(
    "go proceed continue take use seize avail hasten rise join pause return grasp".split()
)


def _speaker(scene: Scene, sentence: Sentence, clause: Clause) -> Mention:
    """Who commits: the subject; of a passive the by-phrase, or the side that is not told."""
    subject = mention_of(clause.subject)
    if not clause.verb.passive:
        if (
            not subject.people
            and clause.subject is not None
            and head(sentence, clause.subject) in _ASSEMBLED
        ):
            return Mention("sides", sides=scene.sides[:2], is_role=True, is_plural=True)
        return subject
    by = mention_of(clause.prep("by"))
    if by.acts:
        return by
    if clause.subject is not None and sentence.units[clause.subject.head].word == "it":
        return Mention("sides", sides=scene.sides[:2], is_role=True, is_plural=True)
    if clause.verb.lemma in _TO_SOMEBODY and subject.acts:
        rest = tuple(code for code in scene.sides[:2] if code not in subject.sides)
        return Mention("sides", sides=rest[:1], is_role=True)
    if clause.link is Link.PARTICIPIAL:
        return NOTHING
    if (
        clause.verb.lemma in ("agree", "decide", "settle")
        and not subject.acts
        and clause.subject is not None
    ):
        return Mention("sides", sides=scene.sides[:2], is_role=True, is_plural=True)
    return subject


# "The summit agreed to …": those who sat there.
_ASSEMBLED = frozenset(
    "summit meeting conference talks session participants delegates attendees forum".split()
)
_TO_SOMEBODY = frozenset(
    "tell assure promise inform ask urge request advise encourage remind".split()
)


def _with_partner(clause: Clause, speaker: Mention) -> Mention:
    """ "Pledged together with his guest that …", "agreed with Minh to …": both did."""
    partner = mention_of(clause.prep("with"))
    if not partner.acts or clause.verb.passive or set(partner.sides) & set(speaker.sides):
        return speaker
    return join([speaker, partner])


def _instruction(
    scene: Scene, sentence: Sentence, clause: Clause, rule: CommitmentVerb, speaker: Mention
) -> Finding | None:
    """ "Told the navies to …", "charged the commission with finishing …": one's own are set to work."""
    child = next((each for each in clause.children if each.link is Link.INFINITIVE), None)
    child = child or next(
        (each for each in clause.children if each.link is Link.GERUND and each.marker == "with"),
        None,
    )
    sides = _two(scene, speaker.sides)
    if child is None or not sides:
        return None
    told = mention_of(clause.subject if clause.verb.passive else clause.object)
    act = Act(told, child.verb.first, _end(sentence, child))
    if len(sides) > 1:
        form = "joint"
    else:
        form = "pledge" if not told.sides or set(told.sides) <= set(sides) else "proposal"
    return _finding(scene, sentence, clause, act, form, sides, f"{rule.id}.to")


def _acts(clause: Clause) -> Iterator[Clause]:
    """The clauses that say what a verb of saying says."""
    for child in clause.children:
        said = (
            child.link is Link.COMPLEMENT
            and child.marker in ("that", "")
            and child.governor is None
        )
        if said and child.verb is not clause.verb:
            yield child


def _report(
    scene: Scene, sentence: Sentence, clause: Clause, rule: CommitmentVerb, speaker: Mention
) -> Finding | None:
    """ "Affirmed that Vietnam will …": what is said must look ahead."""
    if clause.verb.lemma == "tell" and clause.child(Link.INFINITIVE) is not None:
        return _instruction(scene, sentence, clause, rule, speaker)
    for child in _acts(clause):
        firm = rule.id == "commitment.assure" or clause.verb.lemma in ("reply", "answer", "respond")
        act = _future_act(sentence, child, speaker, is_firm=firm)
        if act is not None:
            form, sides = _form_of(scene, act, speaker)
            if sides:
                return _finding(scene, sentence, clause, act, form, sides, f"{rule.id}.that")
    child = clause.child(Link.INFINITIVE)
    if clause.verb.lemma in _AFFIRMING and child is not None and child.governor is None:
        form, sides = _form_of(scene, Act(speaker, 0, 0), speaker)
        if sides:  # "affirmed not to allow hostile forces to …"
            act = Act(speaker, child.verb.first, _end(sentence, child))
            return _finding(scene, sentence, clause, act, form, sides, f"{rule.id}.to")
    if "prep:of" in rule.takes:
        return _assured_of(scene, sentence, clause, speaker)
    return _announced(scene, sentence, clause, speaker)


_AFFIRMING = frozenset("affirm reaffirm confirm reiterate".split())


def _announced(
    scene: Scene, sentence: Sentence, clause: Clause, speaker: Mention
) -> Finding | None:
    """ "Announced the gifting of two simulators"."""
    thing = clause.object
    sides = _two(scene, speaker.sides)
    if clause.verb.lemma != "announce" or thing is None or len(sides) != 1:
        return None
    if not any(head(sentence, part) in _GIFTS for part in thing.parts):
        return None
    act = Act(speaker, thing.first, _end(sentence, clause))
    return _finding(scene, sentence, clause, act, "pledge", sides, "commitment.announce")


_GIFTS = frozenset(
    "gift gifts gifting grant grants donation loan loans assistance aid funding contribution"
    " scholarships".split()
)


def _assured_of(
    scene: Scene, sentence: Sentence, clause: Clause, speaker: Mention
) -> Finding | None:
    """ "Assured him of two more instructors", "was assured by To Lam of money for a library"."""
    by = clause.prep("by") if clause.verb.passive else None
    thing = by.of if by is not None and by.of is not None else clause.prep("of")
    thing = thing or next((phrase.of for phrase in clause.objects if phrase.of is not None), None)
    if thing is None or head(sentence, thing) in _FEELINGS or mention_of(thing).people:
        return None
    sides = _two(scene, speaker.sides)
    if len(sides) != 1:
        return None
    act = Act(speaker, thing.first, max(thing.past, _end(sentence, clause)))
    return _finding(scene, sentence, clause, act, "pledge", sides, "commitment.assure.of")


_FEELINGS = frozenset(
    "respect esteem sympathy friendship appreciation gratitude solidarity regards".split()
)


def _future_act(
    sentence: Sentence, clause: Clause, speaker: Mention, *, is_firm: bool = False
) -> Act | None:
    """What a clause says will be done, and by whom; an assurance may be of what will be so."""
    verb = clause.verb
    doer = mention_of(clause.subject)
    if clause.subject is not None and form_of(sentence, clause.subject) not in (None, "visit"):
        if verb.modal not in _SHOULD:
            return None  # "the summit will take place in May": a meeting to come
    if verb.lemma in _TRIPS and not is_firm and verb.modal not in _SHOULD:
        return None  # "said that the minister will visit": told as a visit
    wish = verb.modal in _SHOULD or _needs(clause)
    ready = clause.adjective in _READY or (
        verb.lemma in ("stand", "be", "remain") and _has_ready(sentence, clause)
    )
    future = (
        verb.tense == "future"
        or _intends(clause)
        or verb.lemma in ("undertake", "pledge", "commit", "promise")
    )
    if not (wish or ready or future):
        return None
    if verb.lemma in _STATES and not (ready or is_firm) and not _acts_behind(clause):
        return None
    if not doer.acts and not (
        verb.passive or wish or is_firm or _could_act(sentence, clause.subject)
    ):
        return None
    act = _act_of(sentence, clause, speaker)
    return replace(act, is_wish=wish)


_TRIPS = frozenset("visit attend arrive travel depart".split())


def _intends(clause: Clause) -> bool:
    """ "Plans to take 50 firms to the provinces"."""
    return clause.verb.lemma in _INTENDING and clause.child(Link.INFINITIVE) is not None


_INTENDING = frozenset("plan intend aim mean".split())


def _could_act(sentence: Sentence, phrase: Phrase | None) -> bool:
    """Whether a subject of no known side is somebody: "the GDCE", "customs officers"."""
    if phrase is None:
        return False
    known, word = titles(), head(sentence, phrase)
    singular = word.removesuffix("s")
    owned = sentence.units[phrase.first].word in _OWN and word in _FORCES
    return (
        owned
        or sentence.units[phrase.head].tag in "Pbf"
        or bool({word, singular} & (known.group | known.body | known.lead))
    )


_OWN = frozenset("his her our its their my".split())
_FORCES = frozenset(
    "units forces troops soldiers officers experts engineers doctors agencies firms companies banks schools hospitals universities border-guards".split()
)


def _needs(clause: Clause) -> bool:
    return clause.verb.lemma in ("need", "have") and clause.child(Link.INFINITIVE) is not None


def _has_ready(sentence: Sentence, clause: Clause) -> bool:
    past = clause.verb.past
    return any(unit.word in _READY for unit in sentence.units[past : past + 3])


def _acts_behind(clause: Clause) -> bool:
    """ "Will continue to …", "will go on selling", "will see to": the act is behind the verb."""
    if clause.verb.lemma == "see" and clause.prep("to") is not None:
        return True
    if clause.verb.lemma == "be" and clause.adjective in ("present", "open", "available"):
        return True
    if clause.verb.lemma == "have" and clause.objects and clause.child(Link.INFINITIVE) is not None:
        return True  # "will have their chapters meet"
    return clause.verb.lemma in ("continue", "go", "help", "see") and bool(clause.children)


def _form_of(scene: Scene, act: Act, speaker: Mention) -> tuple[str, tuple[str, ...]]:
    """Joint, pledge or proposal, and whose it is."""
    said_by = _two(scene, speaker.sides)
    done_by = _two(scene, act.doer.sides)
    if act.is_wish:
        if len(said_by) > 1:
            return "joint", said_by
        return ("proposal", said_by) if said_by else ("joint", done_by)
    if len(done_by) > 1:
        return "joint", done_by
    if len(said_by) > 1 and not done_by:
        return "joint", said_by
    return "pledge", done_by or said_by


def _two(scene: Scene, sides: tuple[str, ...]) -> tuple[str, ...]:
    del scene
    return tuple(dict.fromkeys(code for code in sides if code))


def _commitment(
    scene: Scene, sentence: Sentence, clause: Clause, rule: CommitmentVerb, speaker: Mention
) -> Finding | None:
    """ "Agreed to …", "pledged that …", "offered help"."""
    complement = _complement(scene, sentence, clause, rule, speaker)
    if complement is None:
        return None
    act, how = complement
    sides = _two(scene, speaker.sides)
    if not sides:
        return None
    form = "joint" if len(sides) > 1 else "pledge"
    if (
        form == "pledge"
        and how == "that"
        and len(_two(scene, act.doer.sides)) == 1
        and act.doer.sides != sides
        and rule.id == "commitment.agree"
    ):
        form = "pledge"
    return _finding(scene, sentence, clause, act, form, sides, f"{rule.id}.{how}")


def _act_of(sentence: Sentence, clause: Clause, speaker: Mention) -> Act:
    """What a clause says is done, with its subject where that is no doer: "a hotline would be …"."""
    doer = mention_of(clause.subject)
    first = clause.verb.first
    if clause.subject is not None and (clause.verb.passive or not doer.acts):
        first = min(first, clause.subject.first)
    return Act(doer if doer.acts else speaker, first, _end(sentence, clause))


def _complement(
    scene: Scene, sentence: Sentence, clause: Clause, rule: CommitmentVerb, speaker: Mention
) -> tuple[Act, str] | None:
    """What follows a committing verb, if it is an act."""
    infinitive = next(
        (c for c in clause.children if c.link is Link.INFINITIVE and c.marker != "and"), None
    )
    if clause.verb.lemma == "accept" and (infinitive is None or infinitive.governor is not None):
        return None  # "accepted an invitation to visit"
    if infinitive is not None and "to" in rule.takes:
        return Act(speaker, infinitive.verb.first, _end(sentence, infinitive)), "to"
    if "that" in rule.takes:
        for child in _acts(clause):
            if _looks_ahead(sentence, child):
                return _act_of(sentence, child, speaker), "that"
    for child in clause.children:
        if child.link in (Link.GERUND, Link.PARTICIPIAL) and child.verb.mood is Mood.ING:
            if (
                child.marker in ("on", "to", "in") or ("ing" in rule.takes and not child.marker)
            ) and child.verb.first - clause.verb.past < 4:
                return Act(speaker, child.verb.first, _end(sentence, child)), "ing"
    if (
        (
            clause.verb.passive
            and clause.subject is not None
            and rule.id in ("commitment.agree", "commitment.resolve")
        )
        and clause.link is not Link.REDUCED
        and _is_measure(sentence, clause.subject)
    ):
        return Act(speaker, clause.subject.first, _end(sentence, clause)), "passive"
    if (
        "noun" in rule.takes
        and clause.objects
        and _is_action(sentence, clause, clause.objects[0], rule)
    ):
        phrase = clause.objects[0]
        return Act(speaker, phrase.first, _end(sentence, clause)), "noun"
    for take in rule.takes:
        if take.startswith("prep:"):
            phrase = clause.prep(take[5:])
            if phrase is not None and _is_measure(sentence, phrase):
                return Act(speaker, phrase.first, _end(sentence, clause)), "prep"
    return None


def _looks_ahead(sentence: Sentence, clause: Clause) -> bool:
    """Whether what was agreed is still to be done, and no view of what is."""
    verb = clause.verb
    if verb.tense == "future" or verb.modal in _SHOULD:
        return True
    if clause.adjective in _READY:
        return True
    base = sentence.units[verb.first].tag in "vB" and sentence.units[verb.first].word not in (
        "is",
        "are",
        "was",
        "were",
        "has",
        "have",
    )
    return base and not verb.modal and verb.tense != "past"


# Nouns that are acts when somebody promises or asks for them.
def _is_action(sentence: Sentence, clause: Clause, phrase: Phrase, rule: CommitmentVerb) -> bool:
    word = head(sentence, phrase)
    if mention_of(phrase).people or sentence.units[phrase.head].tag in "OE":
        return False
    del clause
    if rule.id == "commitment.agree" or word in _COURTESIES:
        return False
    return word not in ("itself", "themselves", "journalists", "reporters")


_COURTESIES = frozenset(
    "sympathy sympathies condolences congratulations thanks gratitude greetings wishes apology"
    " apologies respects tribute flowers incense joss-sticks wreath wreaths alms candles prayers welcome comment explanation details".split()
)


def _is_measure(sentence: Sentence, phrase: Phrase) -> bool:
    """ "Agreed on measures to …", "on a roadmap for …": something to be done."""
    words = set(inside(sentence, phrase))
    return bool(words & _MEASURES)


_MEASURES = frozenset(
    "finalisation finalization completion conclusion resumption acceleration signing formation"
    " convening holding installation adoption introduction upgrade upgrading framework mechanism"
    " measure measures step steps roadmap establishment expansion creation opening construction plan"
    " organisation organization implementation deployment removal reduction extension response patrol"
    " patrols campaign campaigns exercise exercises timetable schedule deadline hotline list".split()
)


def _inverted(
    scene: Scene, sentence: Sentence, clause: Clause, rule: CommitmentVerb
) -> Finding | None:
    """ "Trade is to reach US$5 billion, the two premiers agreed": the act stands first."""
    if rule.sort not in ("commit", "propose"):
        return None
    speaker = mention_of(clause.subject)
    host = next(
        (
            each
            for each in sentence.clauses
            if each.spoken is not None and each.spoken.verb is clause.verb
        ),
        None,
    )
    for each in sentence.clauses:
        if each.spoken is not None and each.spoken.verb is clause.verb:
            _mark_told(scene, each)
    if host is None or not speaker.acts:
        return None
    if not _looks_ahead(sentence, host):
        return None
    sides = _two(scene, speaker.sides)
    if not sides:
        return None
    doer = mention_of(host.subject)
    act = Act(
        doer if doer.acts else speaker,
        host.subject.first if host.subject else host.verb.first,
        _end(sentence, host),
    )
    single = "pledge" if rule.sort == "commit" else "proposal"
    form = "joint" if len(sides) > 1 else single
    return _finding(scene, sentence, clause, act, form, sides, f"{rule.id}.inverted")


def _mark_told(scene: Scene, clause: Clause) -> None:
    scene.told.add(id(clause))


# Proposals


def _proposal(
    scene: Scene, sentence: Sentence, clause: Clause, rule: CommitmentVerb, speaker: Mention
) -> Finding | None:
    sides = _two(scene, speaker.sides)
    if not sides or not _may_propose(scene, sentence, clause, speaker):
        return None
    how = _asked(sentence, clause, rule, speaker)
    if how is None and _opens_list(sentence, clause):
        how = Act(NOTHING, clause.verb.first, len(sentence.units) - 1), "list"
    if how is None:
        return None
    act, kind = how
    form = "joint" if len(sides) > 1 else "proposal"
    if form == "joint" and rule.id == "commitment.hope":
        return None
    if form == "proposal" and _asks_own(sentence, clause, sides):
        return None
    return _finding(scene, sentence, clause, act, form, sides, f"{rule.id}.{kind}")


def _opens_list(sentence: Sentence, clause: Clause) -> bool:
    """ "The Thai delegation proposed that:": what it asks for stands in the lines below."""
    return (
        sentence.tokens[-1].word == ":" and clause is sentence.clauses[-1] and not clause.children
    )


def _asks_own(sentence: Sentence, clause: Clause, sides: tuple[str, ...]) -> bool:
    """ "Called on the government to publish the list": one's own are asked, no other side."""
    asked = clause.objects[:1] or [
        phrase for prep, phrase in clause.preps if prep in ("on", "upon")
    ]
    for phrase in asked:
        mention = mention_of(phrase)
        if mention.bodies and mention.sides and set(mention.sides) <= set(sides):
            return True
        if head(sentence, phrase) in _POWERS | _PUBLIC and set(mention.sides) <= set(sides):
            return True
    return False


def _may_propose(scene: Scene, sentence: Sentence, clause: Clause, speaker: Mention) -> bool:
    del scene, sentence, clause
    return speaker.sort != "place" or True


def _asked(
    sentence: Sentence, clause: Clause, rule: CommitmentVerb, speaker: Mention
) -> tuple[Act, str] | None:
    """What is asked, and of whom."""
    passive = clause.verb.passive
    infinitive = next(
        (c for c in clause.children if c.link is Link.INFINITIVE and c.marker != "and"), None
    )
    if infinitive is not None:
        if passive and infinitive.verb.lemma in ("come", "visit", "attend", "join"):
            return None  # an invitation
        doer = mention_of(infinitive.subject)
        own = infinitive.subject is clause.subject
        if own and infinitive.verb.passive and not passive:  # "asked not to be named"
            return None
        if clause.verb.lemma == "expect" and not doer.acts:
            return None
        if rule.id == "commitment.hope" and own and clause.verb.modal != "would":
            return None
        if not own or passive or rule.id != "commitment.hope" or clause.verb.modal == "would":
            return Act(
                NOTHING if own else doer, infinitive.verb.first, _end(sentence, infinitive)
            ), "to"
    for child in _acts(clause):
        if _is_wished(sentence, child):
            return _act_of(sentence, child, NOTHING), "that"
    if passive:
        phrase = clause.prep("for")
        if phrase is not None and clause.prep("by") is not None:  # "asked by her for help"
            return Act(NOTHING, phrase.first, _end(sentence, clause)), "for"
        return None
    for child in clause.children:
        if (
            (
                child.verb.mood is Mood.ING
                and child.link in (Link.PARTICIPIAL, Link.GERUND)
                and "ing" in rule.takes
            )
            and child.marker in ("", "for")
            and child.verb.first - clause.verb.past < 3
        ):
            return Act(NOTHING, child.verb.first, _end(sentence, child)), "ing"
    for prep in ("for",):
        phrase = clause.prep(prep)
        if (
            phrase is not None
            and f"prep:{prep}" in rule.takes
            and clause.verb.lemma in ("call", "ask", "press", "appeal", "hope", "wish")
        ):
            return Act(NOTHING, phrase.first, _end(sentence, clause)), "for"
    if (
        "noun" in rule.takes
        and clause.objects
        and clause.verb.lemma not in ("call", "ask", "tell", "invite")
    ):
        phrase = clause.objects[0]
        if not mention_of(phrase).people and sentence.units[phrase.head].tag not in "OEK":
            return Act(NOTHING, phrase.first, _end(sentence, clause)), "noun"
    return None


def _is_wished(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause behind a verb of asking says what is to be done."""
    verb = clause.verb
    if (
        verb.tense == "future"
        or verb.modal in _SHOULD
        or verb.modal in ("can", "could", "may", "might")
    ):
        return True
    if verb.lemma in _UNCHANGED and not verb.perfect and not verb.passive:
        return True
    if verb.tense == "past":
        return False
    return sentence.units[verb.first].tag in "vB" or verb.tense == "present"


_UNCHANGED = frozenset(
    "set put cut let shut cast spread split quit upset".split()
)  # as base and past


# Nouns


def _by_noun(scene: Scene, sentence: Sentence, clause: Clause) -> Finding | None:
    """ "Expressed the hope that", "affirmed Vietnam's readiness to", "set themselves the goal of"."""
    if clause.verb.negative or _is_reported_future(clause):
        return None
    brought = [*clause.objects]
    if clause.verb.passive and clause.subject is not None and clause.prep("by") is not None:
        brought.append(clause.subject)  # "a commitment was made by Vietnam"
    if clause.verb.lemma in _COMING_WITH:
        brought += [phrase for prep, phrase in clause.preps if prep == "with"]
    if _comes_from(clause).acts and clause.subject is not None:
        brought.append(clause.subject)  # "a pledge of ten million came from Hanoi"
    agreed = _are_agreed(scene, sentence, clause)
    if agreed is not None or sentence.lacks(commitment_words()):
        return agreed
    for phrase in brought:
        rule = commitment_nouns().get(head(sentence, phrase))
        if rule is None or clause.verb.lemma not in rule.brought | _COMING_WITH:
            continue
        if sentence.units[phrase.first].word in ("no", "neither"):
            continue
        speaker = mention_of(clause.subject)
        if clause.verb.passive:
            speaker = mention_of(clause.prep("by"))
        if _comes_from(clause).acts:
            speaker = _comes_from(clause)
        if clause.verb.lemma == "give" and clause.verb.passive:
            speaker = _given_by(scene, phrase, mention_of(clause.subject))
        sides = _two(scene, speaker.sides)
        act = _noun_act(sentence, clause, phrase, speaker)
        if act is None or not sides:
            continue
        if rule.sort == "propose":
            form = "proposal" if len(sides) == 1 else "joint"
        else:
            form = "joint" if len(sides) > 1 else "pledge"
        return _finding(scene, sentence, clause, act, form, sides, f"{rule.id}.noun")
    return _by_owned_noun(scene, sentence, clause)


# "Came with an offer", "answered with a request".
_COMING_WITH = frozenset("come answer reply respond counter conclude end".split())


def _are_agreed(scene: Scene, sentence: Sentence, clause: Clause) -> Finding | None:
    """ "They were in agreement that …", "were of one mind that", "were unanimous that"."""
    if clause.verb.lemma != "be" or clause.subject is None:
        return None
    noun = next(
        (
            phrase
            for prep, phrase in clause.preps
            if prep in ("in", "of", "at") and head(sentence, phrase) in _ACCORD
        ),
        None,
    )
    noun = noun or next(
        (
            phrase
            for prep, phrase in clause.preps
            if prep == "on" and head(sentence, phrase) in _NEED
        ),
        None,
    )
    if noun is None and clause.adjective not in ("unanimous", "agreed", "united"):
        return None
    speaker = mention_of(clause.subject)
    sides = _two(scene, speaker.sides)
    for child in sentence.clauses:
        hangs = (noun is not None and child.governor is noun) or child.parent is clause
        if (
            hangs
            and child.link in (Link.COMPLEMENT, Link.GERUND, Link.INFINITIVE)
            and len(sides) > 1
        ) and (child.link is not Link.COMPLEMENT or _looks_ahead(sentence, child)):
            act = Act(mention_of(child.subject), child.verb.first, _end(sentence, child))
            return _finding(scene, sentence, clause, act, "joint", sides, "commitment.agree.are")
    return None


_NEED = frozenset("need necessity importance".split())
_ACCORD = frozenset("agreement accord unison mind one view opinion".split())


def _given_by(scene: Scene, phrase: Phrase, hearer: Mention) -> Mention:
    """ "He was given her word that …": hers, else the other side's."""
    owner = mention_of(phrase)
    if owner.people:
        return Mention("people", owner.people, tuple(person.country for person in owner.people))
    rest = tuple(code for code in scene.sides[:2] if code not in hearer.sides)
    return Mention("sides", sides=rest[:1], is_role=True) if hearer.acts else NOTHING


def _by_owned_noun(scene: Scene, sentence: Sentence, clause: Clause) -> Finding | None:
    """ "The minister's proposal that … found no echo", "there was a common promise to …"."""
    shared = clause.verb.lemma == "be" and _is_there(sentence, clause)
    for phrase in clause.phrases():
        rule = commitment_nouns().get(head(sentence, phrase))
        if rule is None:
            continue
        speaker = mention_of(phrase.possessor)
        if not speaker.acts and phrase.of is not None and phrase is clause.subject:
            speaker = mention_of(phrase.of)
        if not speaker.acts:
            speaker = _by_demonym(sentence, phrase)
        if shared and _SHARED & set(inside(sentence, phrase)):
            speaker = Mention("sides", sides=scene.sides[:2], is_plural=True)
        act = _told_by(sentence, phrase, speaker) if speaker.acts else None
        if act is None and speaker.acts and rule.sort == "propose" and phrase.possessor is not None:
            act = _asked_for(sentence, clause, phrase)
        if act is None:
            continue
        sides = _two(scene, speaker.sides)
        single = "proposal" if rule.sort == "propose" else "pledge"
        form = "joint" if len(sides) > 1 else single
        return _finding(scene, sentence, clause, act, form, sides, f"{rule.id}.owned")
    return None


def _asked_for(sentence: Sentence, clause: Clause, phrase: Phrase) -> Act | None:
    """ "Chinh's request for faster clearance"."""
    if head(sentence, phrase) not in _CALLS_FOR or sentence.units[phrase.first].tag == "O":
        return None
    wanted = next((other for prep, other in phrase.preps if prep == "for"), None)
    del clause
    return Act(NOTHING, wanted.first, wanted.past) if wanted is not None else None


_CALLS_FOR = frozenset("request call appeal plea demand".split())


def _by_demonym(sentence: Sentence, phrase: Phrase) -> Mention:
    """ "A Thai proposal that …"."""
    for unit in sentence.units[phrase.first : phrase.head]:
        if unit.tag == "k":
            return Mention("sides", sides=(unit.entity[0].code,), is_role=True)
    return NOTHING


_SHARED = frozenset("common mutual joint shared both".split())


def _is_there(sentence: Sentence, clause: Clause) -> bool:
    return clause.subject is not None and head(sentence, clause.subject) == "there"


def _told_by(sentence: Sentence, phrase: Phrase, speaker: Mention) -> Act | None:
    """What a noun of promising tells by "that" or "to"."""
    for child in sentence.clauses:
        if child.governor is not phrase or child.link not in (Link.INFINITIVE, Link.COMPLEMENT):
            continue
        if child.link is Link.COMPLEMENT and not _is_wished(sentence, child):
            return None
        doer = mention_of(child.subject)
        return Act(doer if doer.acts else speaker, child.verb.first, _end(sentence, child))
    return None


def _noun_act(sentence: Sentence, clause: Clause, phrase: Phrase, speaker: Mention) -> Act | None:
    """What the noun is about: an infinitive, "that", "of …ing", "to …"."""
    for child in [*clause.children, *sentence.clauses]:
        told = (
            clause.verb.lemma in _COMING_WITH and child.parent is clause and child.governor is None
        )
        if (child.governor is phrase or told) and child.link in (Link.INFINITIVE, Link.COMPLEMENT):
            if child.link is Link.COMPLEMENT and not (_is_wished(sentence, child)):
                return None
            doer = mention_of(child.subject)
            return Act(doer if doer.acts else speaker, child.verb.first, _end(sentence, child))
    for child in clause.children:
        if (
            child.link is Link.GERUND
            and child.marker in _ABOUT
            and child.verb.first - phrase.past < 6
        ):
            return Act(speaker, child.verb.first, _end(sentence, child))
    if head(sentence, phrase) in _GOALS and phrase.of is not None:
        return Act(speaker, phrase.of.first, _end(sentence, clause))
    if sentence.units[phrase.first].word in _POINTING:
        return None  # "convey the requests": somebody else's, told before
    promised = phrase.of if clause.verb.lemma == "come" else None
    if promised is not None:
        past = _end(sentence, clause) if phrase.first > clause.verb.first else clause.verb.first
        return Act(speaker, promised.first, past)
    for prep, other in phrase.preps:
        if prep in ("to", "for") and not mention_of(other).people:
            past = clause.verb.first if other.first < clause.verb.first else _end(sentence, clause)
            return Act(speaker, other.first, past)
    if clause.verb.lemma == "come":
        return Act(speaker, phrase.first, _end(sentence, clause))
    return None


def _comes_from(clause: Clause) -> Mention:
    """ "From his guest came the promise of a language course": whose the promise is."""
    return mention_of(clause.prep("from")) if clause.verb.lemma == "come" else NOTHING


_ABOUT = frozenset("of to for on about".split())
_GOALS = frozenset("target goal aim objective".split())
_POINTING = frozenset("the these those both such".split())


# The future by itself


def _by_future(scene: Scene, sentence: Sentence, clause: Clause) -> Finding | None:
    """ "The two countries will develop …", "Cambodia will coordinate closely with …"."""
    verb = clause.verb
    if id(clause) in scene.told or sentence.units[verb.first].tag == "v":
        return None  # "… will expand trade, maintain security": one promise, and told already
    if clause.spoken is not None and _commits(clause.spoken.verb.lemma):
        return None  # "…, both sides promised": told from there
    ready = clause.adjective in _READY or (
        verb.lemma in ("stand", "be") and _has_ready(sentence, clause)
    )
    if any(unit.word == "yet" for unit in sentence.units[verb.first : verb.past]):
        return None  # "has yet to be drawn up"
    able = verb.modal == "can" and verb.passive and _is_answered(clause)
    intends = _intends(clause) and clause.spoken is not None
    unsaid = verb.modal == "would" and clause.spoken is None and not _is_accepting(clause)
    if not (ready or able or intends) and (verb.tense != "future" or unsaid):
        return None
    if (
        id(clause) in scene.told_meetings
        or verb.lemma in _TOLD_ELSEWHERE
        or (
            verb.lemma in _STATES
            and not (ready or _acts_behind(clause) or _is_there_answered(sentence, clause))
        )
    ):
        return None
    if clause.subject is not None and form_of(sentence, clause.subject) is not None:
        return None  # "a dinner will be given": a meeting to come
    doer = mention_of(clause.subject)
    speaker = _voice(scene, sentence, clause)
    if clause.spoken is None and clause.link is Link.MAIN:
        speaker = _before_colon(sentence, clause)
    if not _speaks_for_side(scene, speaker):
        return None
    if (clause.spoken is not None and not speaker.acts) or (
        clause.quoted and clause.spoken is None and not doer.acts
    ):
        return None  # analysts and passers-by commit nobody
    if (
        not doer.acts
        and doer.sides
        and speaker.acts
        and clause.subject is not None
        and clause.subject.possessor is not None
    ):
        doer = speaker  # "Cambodia's consulate will open, the minister said"
    if not doer.acts and speaker.acts and _could_act(sentence, clause.subject):
        doer = speaker
    if doer.people and doer.people == speaker.people:
        doer = speaker  # "we will …, he said"
    if verb.passive and not doer.acts:
        if not (speaker.acts or scene.is_bilateral()):
            return None
        doer = speaker if speaker.acts else Mention("sides", sides=scene.sides[:2], is_plural=True)
    if not (doer is speaker and speaker.acts) and not _is_party(scene, doer):
        return None
    if clause.spoken is None and (doer.places or doer.sort == "body") and not scene.is_bilateral():
        return None  # a province's own plans
    form, sides = _form_of(scene, Act(doer, 0, 0), speaker if speaker.acts else doer)
    first = clause.subject.first if clause.subject is not None and verb.passive else verb.first
    act = Act(doer, first, _end(sentence, clause))
    return _finding(scene, sentence, clause, act, form, sides, "commitment.will")


def _voice(scene: Scene, sentence: Sentence, clause: Clause) -> Mention:
    """Who says what a clause says; of "it was agreed" both sides."""
    if clause.spoken is None:
        return NOTHING
    subject, verb = clause.spoken.subject, clause.spoken.verb
    if (
        subject is not None
        and sentence.units[subject.head].word == "it"
        and verb.passive
        and verb.lemma in _AGREEING
    ):
        return Mention("sides", sides=scene.sides[:2], is_role=True, is_plural=True)
    return mention_of(subject)


_AGREEING = frozenset("agree decide settle resolve determine".split())


def _is_accepting(clause: Clause) -> bool:
    """ "The Lao side accepted, and would make available the data"."""
    before = clause.parent
    return clause.link is Link.COORDINATE and before is not None and before.verb.lemma in _ACCEPTING


_ACCEPTING = frozenset("accept agree consent assent concur reply answer".split())


def _is_there_answered(sentence: Sentence, clause: Clause) -> bool:
    """ "One team, she answered, will be there by mid-March"."""
    return _is_answered(clause) and any(
        head(sentence, phrase) == "there" for phrase in clause.objects
    )


def _is_answered(clause: Clause) -> bool:
    """ "Thirty places can be found, Dung answered"."""
    return clause.spoken is not None and clause.spoken.verb.lemma in ("answer", "reply", "respond")


def _by_wish(scene: Scene, sentence: Sentence, clause: Clause) -> Finding | None:
    """ "Better use should be made of it, he said"; "First, … should be tried out", of one who just spoke."""
    if clause.verb.modal not in _SHOULD or (clause.quoted and clause.spoken is None):
        return None
    if (clause.spoken is not None and _commits(clause.spoken.verb.lemma)) or id(
        clause
    ) in scene.told:
        return None
    told = clause.adjective == "ready" or clause.verb.lemma == "sign"
    if told and id(clause) in scene.told_meetings:
        return None  # a text "should be ready for signing", "should be signed"
    speaker = (
        _voice(scene, sentence, clause) if clause.spoken is not None else _still(scene, sentence)
    )
    sides = _two(scene, speaker.sides) if speaker.acts and _speaks_for_side(scene, speaker) else ()
    if (
        not sides
        or (clause.spoken is None and len(sides) > 1)
        or _is_domestic(sentence, clause, sides)
    ):
        return None
    scene.voice = (sentence, speaker)
    first = clause.subject.first if clause.subject is not None else clause.verb.first
    act = Act(mention_of(clause.subject), first, _end(sentence, clause), is_wish=True)
    form = "joint" if len(sides) > 1 else "proposal"
    return _finding(scene, sentence, clause, act, form, sides, "commitment.should")


def _is_domestic(sentence: Sentence, clause: Clause, sides: tuple[str, ...]) -> bool:
    """ "The government should go to court, said …": what people ask of their own."""
    if clause.subject is None or head(sentence, clause.subject) not in _POWERS:
        return False
    return set(mention_of(clause.subject).sides) <= set(sides)


_PUBLIC = frozenset(
    "public people citizens residents voters farmers fishermen villagers students donors consumers"
    " drivers workers teachers parents officials officers soldiers troops journalists reporters".split()
)
_POWERS = frozenset(
    "government authorities ministry parliament state country police leaders".split()
)


def _still(scene: Scene, sentence: Sentence) -> Mention:
    """Who spoke in the sentence just before, of this paragraph or of a list that it opened."""
    if scene.voice is None:
        return NOTHING
    before, speaker = scene.voice
    listed = sentence.tokens[0].word in _ORDINALS
    near = sentence.number - before.number == 1
    return speaker if near and (listed or before.paragraph == sentence.paragraph) else NOTHING


_ORDINALS = frozenset(
    "first firstly second secondly third thirdly fourth fifth finally lastly".split()
)


def _before_colon(sentence: Sentence, clause: Clause) -> Mention:
    """ "The Vietnamese side replied in the affirmative: 25 wells will be ready"."""
    first = clause.subject.first if clause.subject is not None else clause.verb.first
    if not first or sentence.units[first - 1].word != ":":
        return NOTHING
    before = [
        each for each in sentence.clauses if each.verb.past < first and each.link is Link.MAIN
    ]
    if not before or before[-1].verb.lemma not in SPEAKING:
        return NOTHING
    return mention_of(before[-1].subject)


def _commits(lemma: str) -> bool:
    rule = commitment_verbs().get(lemma)
    return rule is not None and rule.sort in ("commit", "propose")


def _is_party(scene: Scene, doer: Mention) -> bool:
    """Whether a subject is a side or speaks for one: a country, a government, both sides."""
    if not doer.acts or not doer.sides:
        return False
    if doer.sort in ("country", "sides", "body", "place"):
        return True
    del scene
    return len(doer.sides) > 1


# Building


def _end(sentence: Sentence, clause: Clause) -> int:
    """The unit where what a clause says ends: before the next clause that is not part of it."""
    stop = len(sentence.units)
    for other in sentence.clauses:
        if other.verb.first > clause.verb.first and not _is_part(sentence, other, clause):
            stop = min(stop, _begin(other, clause))
    source = (at for at in range(clause.verb.past, stop) if sentence.units[at].word == "according")
    stop = min(stop, next(source, stop))
    while stop > clause.verb.past and _trails(sentence.units[stop - 1]):
        stop -= 1
    return max(stop, clause.verb.past)


def _trails(unit: Unit) -> bool:
    return unit.tag in '.,;:CQWY"-' or unit.word in (
        "thereby",
        "thus",
        "also",
        "in",
        "with",
        "by",
        "for",
        "to",
    )


def _begin(other: Clause, clause: Clause) -> int:
    """Where another clause begins: with its subject, if that stands behind the first one's verb."""
    subject = other.subject
    if subject is not None and clause.verb.past <= subject.first < other.verb.first:
        return subject.first
    return other.verb.first


def _is_part(sentence: Sentence, other: Clause, clause: Clause) -> bool:
    """Whether a later clause belongs to what this one says: what hangs on it, "and" what is listed."""
    seen: Clause | None = other
    while seen is not None and seen is not clause:
        if seen.link in (Link.COORDINATE, Link.MAIN, Link.ATTRIBUTION):
            return False
        if seen.link is Link.PARTICIPIAL and sentence.units[seen.verb.first - 1].tag == ",":
            return False
        listed = (
            seen.link is clause.link
            and seen.parent is clause.parent
            and seen.governor is clause.governor
        )
        if listed and clause.parent is not None:
            return True
        seen = seen.parent
    return seen is clause


def _finding(
    scene: Scene,
    sentence: Sentence,
    clause: Clause,
    act: Act,
    form: str,
    sides: tuple[str, ...],
    rule: str,
) -> Finding | None:
    """The commitment as found; None where it is no matter between sides."""
    if not _is_between(scene, sentence, sides):
        return None
    finding = Finding("commitment", form, "made", rule, sentence, clause)
    finding.actors = with_role(_makers(clause, sides), "maker")
    finding.sides = sides
    finding.addressees = _addressees(scene, clause, act, sides)
    finding.action = _words(scene, sentence, act)
    finding.when = _when(scene, sentence, clause)
    past = max(act.past, act.first + 1)
    finding.targets = targets_in(scene.document, sentence, act.first, past)
    finding.due = due_in(sentence, act.first, past, scene.document.published)
    if form == "joint":
        scene.joint.add(id(clause))
        scene.met.update(sides)
    return finding


def _makers(clause: Clause, sides: tuple[str, ...]) -> list[Actor]:
    """The people who said so, where they speak for just these sides; else the states."""
    people = _said_by(clause).people
    if people and {person.country for person in people} == set(sides):
        return [person_actor(person) for person in people]
    return [country_actor(code) for code in sides]


def _addressees(scene: Scene, clause: Clause, act: Act, sides: tuple[str, ...]) -> tuple[str, ...]:
    """Whom it is asked of or promised to: who is to do it, who was told, else the other side."""
    if len(sides) > 1:
        return ()
    doers = tuple(code for code in act.doer.sides if code not in sides)
    told = tuple(code for code in mention_of(clause.object).sides if code not in sides)
    others = scene.sides[:2] if scene.is_bilateral() and sides[0] in scene.sides[:2] else ()
    return doers or told or tuple(code for code in others if code not in sides)


def _words(scene: Scene, sentence: Sentence, act: Act) -> str:
    """What is to be done, in the article's words, without the "to" before it."""
    past = max(act.past, act.first + 1)
    first = act.first
    denied = first and sentence.units[first - 1].word in ("not", "never")
    if denied:
        first -= 1  # "not to let anyone …"
    while first < past - 1 and sentence.units[first].tag == "T":
        first += 1
    start, end = scene.document.span(sentence, first, past)
    text = scene.document.view.text
    if text.count("(", start, end) > text.count(")", start, end):
        close = text.find(")", end, sentence.end)
        end = close + 1 if close >= 0 else end
    return text[start:end]


def _when(scene: Scene, sentence: Sentence, clause: Clause):  # type: ignore[no-untyped-def]
    """The day on which it was said: the clause's own, else the meeting's."""
    when = dating.of_clause(scene.document, sentence, clause)
    if clause.spoken is not None and (not when.stated or _is_due(sentence, clause, when)):
        when = _of_saying(scene, sentence, clause)
    if not when.stated:
        when = _of_paper(scene, sentence, clause)
    short = when.stated and when.value.days <= _MONTH
    if short and when.value.start is not None and when.value.start <= scene.document.published:
        if not _is_due(sentence, clause, when):
            scene.said = (sentence, when)
            return when
    return (
        _at_that_meeting(scene, sentence, clause)
        or _going_on(scene, sentence)
        or scene.meeting_of(_speakers(clause))
        or scene.date()
    )


def _of_saying(scene: Scene, sentence: Sentence, clause: Clause) -> When:
    """ "Cambodia will build a road, he said on April 11"; not of what was agreed before."""
    if clause.verb.tense == "past":
        return When()
    said = next(
        (
            each
            for each in sentence.clauses
            if each.link is Link.ATTRIBUTION and clause in each.children
        ),
        None,
    )
    return dating.of_clause(scene.document, sentence, said)


def _speakers(clause: Clause) -> set[str]:
    """The ids of the people who say so."""
    return {person.id for person in _said_by(clause).people}


def _said_by(clause: Clause) -> Mention:
    by = clause.prep("by") if clause.verb.passive else None
    return mention_of(clause.spoken.subject if clause.spoken is not None else by or clause.subject)


def _of_paper(scene: Scene, sentence: Sentence, clause: Clause) -> When:
    """ "Undertook in a communique of January 17, 1995": the day of the paper."""
    for each in (clause, *clause.children):
        for prep, phrase in each.preps:
            if prep in ("in", "under") and head(sentence, phrase) in _PAPERS:
                when = dating.of_phrase(scene.document, sentence, phrase)
                if each is clause or prep == "in" or is_recent(scene.document, when.value):
                    return when
    return When()


_PAPERS = frozenset(
    "statement communique declaration letter note treaty agreement minutes memorandum mou protocol"
    " plan deal contract accord".split()
)
_MONTH = 31  # days: nobody says something "in 2015", but may promise to do it then


def _at_that_meeting(scene: Scene, sentence: Sentence, clause: Clause) -> When | None:
    """ "At that meeting the two ministers agreed": the day of the one told of last."""
    for prep, phrase in clause.preps:
        first = sentence.units[phrase.first].word
        if prep not in ("at", "during", "in") or first not in ("that", "the"):
            continue
        form, last = form_of(sentence, phrase), scene.recalled
        if form is None or last is None:
            continue
        if (
            first == "that"
            or form == last.form == "call"
            or (last.form == "conference" and last.when.stated and _is_conference(sentence, phrase))
        ):
            when = last.when
            scene.said = (sentence, when)
            return When(when.value, "relative", when.text) if when.value else None
    return None


def _is_conference(sentence: Sentence, phrase: Phrase) -> bool:
    return (
        occasions().get(head(sentence, phrase)) == "conference" or head(sentence, phrase) == "event"
    )


def _going_on(scene: Scene, sentence: Sentence) -> When | None:
    """ "On Monday he called for … He also proposed …": the day of the sentence just before."""
    if scene.said is None:
        return None
    before, when = scene.said
    if sentence.paragraph != before.paragraph or sentence.number - before.number != 1:
        return None
    scene.said = (sentence, when)
    return When(when.value, "relative", when.text)


def _is_due(sentence: Sentence, clause: Clause, when) -> bool:  # type: ignore[no-untyped-def]
    """Whether the clause's time belongs to the act to come."""
    for at in clause.times:
        time = sentence.units[at].entity
        if getattr(time, "value", None) == when.value and getattr(time, "lean", None) is Lean.AHEAD:
            return True
    return False


def _is_between(scene: Scene, sentence: Sentence, sides: tuple[str, ...]) -> bool:
    """Whether it is a matter between countries: several make it, or another one is in play."""
    if len(sides) > 1 or scene.is_bilateral():
        return True
    from vnkh.events.reading import sides_near  # noqa: PLC0415

    return bool(sides_near(scene.document, sentence) - set(sides))

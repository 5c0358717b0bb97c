"""Meetings that a noun names: "talks with …", "the 13th Conference on …", "a courtesy call on …"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from vnkh.events import dating, duration
from vnkh.events.actors import actors_of, country_actor, mention_of, person_actor, with_role
from vnkh.events.finding import Actor, Finding, When, body_actor
from vnkh.events.meetings import build, is_between
from vnkh.events.reading import head, inside, is_moved, is_planned, is_preparing, place_of, sides_near
from vnkh.events.scene import Scene, is_recent
from vnkh.events.stays import BEGINNING, ENDING
from vnkh.events.triggers import occasions, words
from vnkh.grammar.clause import Clause, Link
from vnkh.grammar.phrases import Phrase
from vnkh.records import Series
from vnkh.tagging.dates.vocabulary import ORDINALS
from vnkh.tagging.document import Sentence
from vnkh.tagging.mentions import NOTHING, Body, Mention

_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")
_PHONE = frozenset("phone telephone video online virtual videoconference".split())
_AT = frozenset("at during in after before following on over upon amid for".split())


@dataclass(slots=True)
class Spot:
    """A noun for an occasion in a clause: how it stands there, and what explains it."""

    phrase: Phrase
    form: str
    relation: str  # subject, object, or a preposition
    preps: list[tuple[str, Phrase]]
    is_aside: bool = False  # "on the sidelines of …"
    owner: Phrase | None = None  # "the committee, whose next session …"


def by_noun(
    scene: Scene, sentence: Sentence, clause: Clause, spots: list[Spot]
) -> Iterator[Finding]:
    """The meetings that the nouns of a clause, its `spots`, name."""
    for spot in spots:
        if spot.form == "visit" or _is_that_one(sentence, clause):
            continue
        for own in _own_actors(sentence, spot):
            finding = _finding(scene, sentence, clause, spot, own)
            if finding is not None:
                yield finding


def _is_that_one(sentence: Sentence, clause: Clause) -> bool:
    """ "It was their third meeting this year": the one told of."""
    if clause.verb.lemma != "be" or clause.subject is None:
        return False
    return head(sentence, clause.subject) in ("it", "this", "that")


def spots(sentence: Sentence, clause: Clause) -> Iterator[Spot]:
    """Every noun for an occasion that belongs to a clause."""
    reduced = clause.link is Link.REDUCED and (
        clause.verb.lemma not in _happening() or _has_main(sentence, clause)
    )
    places = [("subject", clause.subject)] if clause.subject is not None and not reduced else []
    places += [("object", phrase) for phrase in clause.objects]
    places += list(clause.preps)
    if clause.link is Link.RELATIVE and clause.antecedent is not None:
        if clause.subject is not clause.antecedent and not any(p is clause.antecedent for _, p in clause.preps):
            places.append(("object", clause.antecedent))
    for relation, phrase in places:
        for part in phrase.parts:
            if sentence.units[part.first].word in ("no", "neither"):
                continue
            inner: Phrase | None = part
            while inner is not None:
                form = form_of(sentence, inner)
                if form is not None:
                    through = inner is part or head(sentence, part) in _PARTITIVE
                    aside = inner is not part and head(sentence, part) in _MARGINS
                    owned = clause.marker == "whose" and relation == "subject"
                    owner = clause.antecedent if owned else None
                    how = relation if through else "of"
                    yield Spot(inner, form, how, _behind(clause, phrase), aside, owner)
                inner = inner.of


def may_be_in(sentence: Sentence) -> bool:
    """Whether a sentence has any word by which `spots` finds something."""
    return not sentence.lacks(_occasion_words()) or any(unit.tag == "b" for unit in sentence.units)


@cache
def _occasion_words() -> frozenset[str]:
    """What `form_of` knows, but for names of bodies."""
    return _TITLED.union(occasions(), ("call", "calls"))


@cache
def _happening() -> frozenset[str]:
    return words("meetings", "holding", "hold") | words("meetings", "holding", "happen")


def _has_main(sentence: Sentence, clause: Clause) -> bool:
    """ "A meeting, set for May, has been moved": told by the main verb."""
    return any(
        each is not clause and each.subject is clause.subject and each.verb.is_finite
        for each in sentence.clauses
    )


_MARGINS = frozenset("margins margin sidelines fringes edges".split())
_PARTITIVE = frozenset(
    "bulk last first round rounds most rest part series days day lot end start beginning second third"
    " hour hours minutes".split()
)


def _behind(clause: Clause, phrase: Phrase) -> list[tuple[str, Phrase]]:
    """The prepositional phrases behind a noun."""
    found = list(phrase.preps)
    for prep, other in clause.preps:
        if prep == "by" and clause.verb.passive:
            continue  # whoever did what the verb says
        behind = other.first > phrase.first or other is clause.antecedent
        if behind and all(other is not each for _, each in found):
            found.append((prep, other))
    return found


def form_of(sentence: Sentence, phrase: Phrase) -> str | None:
    """The form of meeting that a noun names; None where it names none."""
    unit = sentence.units[phrase.head]
    word, tag = unit.word, unit.tag
    if tag not in "bP" and word not in occasions() and word not in ("call", "calls"):
        return None
    around = inside(sentence, phrase)
    if word in ("conference", "meeting") and "video" in around:
        return "call"
    before = around[around.index(word) - 1] if word in around and around.index(word) else ""
    if word in ("call", "calls"):
        if before in _CALLS:
            return "talks"
        if any(prep == "on" and mention_of(other).people for prep, other in phrase.preps):
            return "talks"
        return "call" if before in _PHONE else None
    if tag == "b" and _is_conference_body(sentence, phrase):
        return "conference"
    form = occasions().get(word)
    if form is None:
        return "conference" if tag == "P" and word in _TITLED else None
    if word in _TABLES and _marks_a_day(sentence, phrase):
        return "ceremony"
    if form == "talks" and set(around) & _PHONE and not set(around) & {"committee", "commission"}:
        return "call"
    if form in ("talks", "conference") and _is_institutional(sentence, phrase, around):
        return "conference"
    if word in _ORDINALS_ONLY:
        return form if _number(sentence, phrase) else None
    if word in ("discussion", "discussions", "session", "interview") and phrase.of is not None and form == "talks":
        return None
    return form


def _marks_a_day(sentence: Sentence, phrase: Phrase) -> bool:
    """ "A reception marking the 60th anniversary of …", "a banquet held to celebrate …"."""
    about = dating.explaining(sentence, phrase)
    told = [each.verb.lemma for clause in about for each in (clause, *clause.children)]
    return bool({"mark", "celebrate", "commemorate"} & set(told))


def _is_conference_body(sentence: Sentence, phrase: Phrase) -> bool:
    unit = sentence.units[phrase.head]
    words_ = {token.word for token in sentence.tokens[unit.first : unit.past]}
    return bool(words_ & {"conference", "summit", "forum", "dialogue"})


_CALLS = frozenset("courtesy farewell introductory protocol working working-level".split())
_TITLED = frozenset("meeting forum dialogue games fair expo".split())
_ORDINALS_ONLY = frozenset("assembly congress exchange".split())


def _is_institutional(sentence: Sentence, phrase: Phrase, around: list[str]) -> bool:
    """A meeting with a number or of a committee is a conference."""
    word = head(sentence, phrase)
    if word in ("talks", "talk", "conversation"):
        return False
    if _number(sentence, phrase) and word in ("meeting", "session", "consultation", "summit", "round"):
        return True
    if sentence.units[phrase.head].tag == "P" and word in ("meeting", "session"):
        return True
    if word in ("meeting", "meetings", "session", "talks") and set(around) & _REGULAR:
        return True
    bodies = words("meetings", "bodies", "words")
    if set(around) & bodies:
        return True
    of = phrase.of
    return of is not None and (head(sentence, of) in bodies or bool(mention_of(of).bodies) and _is_committee(of))


_REGULAR = frozenset("next annual regular periodic plenary review biennial yearly half-yearly quarterly".split())


def _is_committee(phrase: Phrase) -> bool:
    return any(body.kind in ("committee", "international") for body in mention_of(phrase).bodies)


def _number(sentence: Sentence, phrase: Phrase) -> int:
    """Which one of its kind: 13 for "the 13th Conference"; 0 where it does not say."""
    for unit in sentence.units[phrase.first : phrase.head + 1]:
        for token in sentence.tokens[unit.first : unit.past]:
            if _ORDINAL.fullmatch(token.word):
                return int(token.word[:-2])
            if token.word in ORDINALS and unit.tag in "AN":
                return ORDINALS[token.word]
    return 0


def _finding(scene: Scene, sentence: Sentence, clause: Clause, spot: Spot, own: list[tuple[Actor, str]]) -> Finding | None:
    if _is_among_others(sentence, spot):
        return None
    when = dating.of_phrase(scene.document, sentence, spot.phrase)
    if spot.form in ("talks", "call") and _refers(scene, sentence, clause, spot, own):
        if not when.stated:
            return None
        if _narrows(scene, sentence, spot, when):
            return None
    actors = [*own, *_governing(sentence, clause, spot, own)]
    if spot.form in ("talks", "call") and not _is_meeting(actors):
        actors = _implied(scene, sentence, clause, spot, actors, dated=when.stated)
    if spot.form == "conference":
        return _conference(scene, sentence, clause, spot, actors)
    if spot.form == "ceremony":
        return _ceremony(scene, sentence, clause, spot, actors)
    if not _is_meeting(actors) or not when.stated and _is_habit(sentence, clause, spot, actors):
        return None
    form = "conference" if _lasts_days(sentence, spot, actors) else spot.form
    form = "call" if form == "talks" and _is_remote(sentence, clause) else form
    finding = build(scene, sentence, clause, spot.phrase, actors, form, f"meeting.{spot.form}-noun")
    if finding is not None and form != spot.form:
        finding.stay, when = duration.read(scene.document, sentence, clause, spot.phrase)
        finding.said, finding.when = finding.when, when if when.stated else finding.when
    return _as_planned(scene, clause, spot, finding)


def _is_among_others(sentence: Sentence, spot: Spot) -> bool:
    """ "A meeting with local departments": with people who stand for no side."""
    partners = [other for prep, other in spot.preps if prep == "with" and other.first < spot.phrase.past + 3]
    return any(
        not mention_of(other).acts and head(sentence, other) in _LOCALS and not mention_of(other).sides
        for other in partners
    )


_LOCALS = frozenset(
    "departments businesses businesspeople voters residents villagers officers soldiers traders"
    " reporters journalists farmers students workers firms companies enterprises agencies localities"
    " investors entrepreneurs".split()
)


def _is_habit(sentence: Sentence, clause: Clause, spot: Spot, actors: list[tuple[Actor, str]]) -> bool:
    """ "Agreed to hold meetings every quarter": what is to become usual is no meeting yet."""
    several = head(sentence, spot.phrase) in _SEVERAL or "regular" in inside(sentence, spot.phrase)
    ahead = clause.link is Link.INFINITIVE or clause.verb.tense == "future"
    return several and ahead and not any(actor.type == "person" for actor, _ in actors)


def _is_remote(sentence: Sentence, clause: Clause) -> bool:
    """ "Held talks via video link", "over the phone"."""
    return any(
        prep in ("via", "over", "by", "on", "through") and set(inside(sentence, phrase)) & _LINKS
        for prep, phrase in clause.preps
    )


_LINKS = _PHONE | {"link", "videolink", "call", "zoom"}


def _lasts_days(sentence: Sentence, spot: Spot, actors: list[tuple[Actor, str]]) -> bool:
    """ "Three days of talks between Cambodia and Vietnam": a session of committees."""
    before = [unit.word for unit in sentence.units[max(spot.phrase.first - 4, 0) : spot.phrase.first]]
    return "days" in before and all(actor.type == "country" for actor, _ in actors)


def _own_actors(sentence: Sentence, spot: Spot) -> list[list[tuple[Actor, str]]]:
    """Those whom the noun itself names: "between A and B", "with A", "Hun Manet's".

    Several "between … and among …" of a plural are several meetings.
    """
    common: list[tuple[Actor, str]] = []
    phrase = spot.phrase
    if phrase.possessor is not None and not (spot.form == "ceremony" and mention_of(phrase.possessor).sort == "country"):
        common += _acting(mention_of(phrase.possessor))
    elif spot.owner is not None and mention_of(spot.owner).acts:
        common += _acting(mention_of(spot.owner))
    elif sentence.units[phrase.first].word == "their" and len(mention_of(phrase).sides) > 1:
        common += _acting(_owners(mention_of(phrase)))
    elif sentence.units[phrase.first].word in ("his", "her") and len(mention_of(phrase).people) == 1:
        common += with_role([person_actor(mention_of(phrase).people[0])], "participant")
    if phrase.of is not None and (spot.form != "ceremony" or mention_of(phrase.of).people):
        common += _acting(mention_of(phrase.of))
    groups: list[list[tuple[Actor, str]]] = []
    for prep, other in spot.preps:
        mention = mention_of(other)
        if not mention.acts:
            continue
        if prep in ("between", "among"):
            groups.append(with_role(actors_of(mention, places=True), "participant"))
        elif prep == "with" and _are_several(sentence, phrase) and _are_single(other):
            groups += [_acting(mention_of(part)) for part in other.parts]
        elif prep in ("with", "by") and mention.sort != "place":
            common += _acting(mention)
        elif prep == "for" and head(sentence, phrase) in _TABLES and mention.people:
            common += with_role(actors_of(mention), "visitor")
        elif prep == "on" and spot.form == "talks" and mention.people:
            groups += _each_host(sentence, phrase, other)
    if not groups:
        return [common]
    if len(groups) > 1 and head(sentence, phrase).endswith("s"):
        return [[*common, *group] for group in groups]
    return [[*common, *(each for group in groups for each in group)]]


_TABLES = frozenset("reception receptions dinner banquet lunch breakfast luncheon".split())
_SEVERAL = frozenset("meetings audiences calls sessions receptions encounters conversations".split())


def _are_several(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a noun is of several occasions: "meetings", "separate talks"."""
    separate = {"separate", "separately"} & set(inside(sentence, phrase))
    return head(sentence, phrase) in _SEVERAL or bool(separate)


def _are_single(phrase: Phrase) -> bool:
    """Whether a list is of people named one by one, each of whom was met apart."""
    return len(phrase.parts) > 1 and all(len(mention_of(part).people) == 1 for part in phrase.parts)


def _owners(mention: Mention) -> Mention:
    """Whose "their" is: people where they are known, else the sides."""
    people = mention.people if len({person.country for person in mention.people}) > 1 else ()
    return Mention("people" if people else "sides", people, mention.sides, is_role=True, is_plural=True)


def _each_host(sentence: Sentence, phrase: Phrase, hosts: Phrase) -> list[list[tuple[Actor, str]]]:
    """ "Courtesy calls on A and B" are two."""
    if head(sentence, phrase) == "calls":
        return [with_role(actors_of(mention_of(part)), "host") for part in hosts.parts]
    return [with_role(actors_of(mention_of(hosts)), "host")]


_DEFINITE = frozenset("the this that these those their".split())


def _refers(scene: Scene, sentence: Sentence, clause: Clause, spot: Spot, own: list[tuple[Actor, str]]) -> bool:
    """ "The meeting", "the meeting between the two parties": the one that was told of."""
    first = sentence.units[spot.phrase.first].word
    if sentence.units[spot.phrase.first].tag == "t" and clause.verb.tense != "future":
        first = "the"  # "Friday's talks"
    if first == "that" and not own and scene.recalled is not None:
        return True
    if scene.meeting is None or first not in _DEFINITE:
        return False
    if not own:
        formal = head(sentence, spot.phrase) in ("reception", "audience", "call")
        told = spot.relation != "object" or clause.verb.lemma in ENDING  # "concluding the meeting"
        return told and (scene.meeting.form == "talks" or not formal)
    sides = {actor.country for actor, _ in own}
    people = any(actor.type == "person" for actor, _ in own)
    return not people and sides == set(scene.meeting.sides)


def _undated(scene: Scene, sentence: Sentence, spot: Spot) -> Finding | None:
    """The last meeting told of by the same noun and without a day of its own."""
    word = head(sentence, spot.phrase)
    for finding in reversed(scene.held):
        told = finding.phrase is not None and head(finding.sentence, finding.phrase) == word
        if told and finding.form == spot.form:
            return None if finding.when.stated else finding
    return None


def _narrows(scene: Scene, sentence: Sentence, spot: Spot, when: When) -> bool:
    """ "Saturday's meeting" of talks held "over the weekend": the day of the meeting told of."""
    meeting = _undated(scene, sentence, spot) or scene.meeting
    if meeting is None:
        return False
    definite = sentence.units[spot.phrase.first].word == "the" and spot.relation in ("at", "during", "in")
    if definite and not meeting.when.stated and is_recent(scene.document, when.value):
        meeting.when = scene.when = when  # "At the talks on March 14": those told of before
        return True
    if not meeting.when.value.contains(when.value):
        return False
    if meeting.when.value.days == when.value.days:
        return True
    meeting.when = scene.when = when
    return True


def _implied(
    scene: Scene,
    sentence: Sentence,
    clause: Clause,
    spot: Spot,
    actors: list[tuple[Actor, str]],
    *,
    dated: bool,
) -> list[tuple[Actor, str]]:
    """Those who must have been there: of "at the reception" the speaker and the guest just named.

    Of a dated meeting of which nothing else is told ("since the meeting in February 2025") the
    parties that are the sentence's subject.
    """
    subject = mention_of(clause.subject)
    definite = sentence.units[spot.phrase.first].word == "the"
    if dated and subject.acts and len(subject.sides) > 1:
        return _acting(subject)
    met = scene.meeting is not None and scene.meeting.form in ("talks", "call")
    if definite and spot.relation in ("at", "during") and not met and len(subject.people) == 1:
        other = scene.other(subject.people[0], sentence)
        return [*_acting(subject), *with_role([person_actor(other)], "participant")] if other else actors
    if _is_between_states(actors) and spot.relation in ("subject", "object", "of"):
        missing = [code for code in scene.sides[:2] if code != actors[0][0].country]
        return [*actors, *with_role([country_actor(code) for code in missing], "participant")]
    placed = dated or place_of(scene.document, sentence, None, spot.phrase) is not None
    if not actors and placed and head(sentence, spot.phrase) == "negotiations" and is_planned(clause):
        return with_role([country_actor(code) for code in scene.sides[:2]], "participant")
    one_side = len({actor.country for actor, _ in actors}) == 1 and any(a.type == "person" for a, _ in actors)
    saw = clause.verb.lemma == "see" and spot.relation == "object"
    if one_side and (spot.relation in ("subject", "of") or saw) and not subject.acts:
        guest = scene.guest({actor.country for actor, _ in actors})
        return [*actors, *guest]
    return actors


def _acting(mention: Mention) -> list[tuple[Actor, str]]:
    return with_role(actors_of(mention, places=True), "participant")


def _governing(
    sentence: Sentence, clause: Clause, spot: Spot, own: list[tuple[Actor, str]]
) -> list[tuple[Actor, str]]:
    """Those whom the clause brings: the subject that held, attended or spoke at it."""
    lemma = clause.verb.lemma
    holding = words("meetings", "holding", "hold") | words("meetings", "holding", "attend") | words("meetings", "holding", "pay")
    chairing = lemma in ("chair", "co-chair", "preside")
    if spot.relation == "object" and lemma in holding and not clause.verb.passive:
        mention = mention_of(clause.subject)
        role = "chair" if chairing else "participant"
        return with_role(actors_of(mention, places=True), role) if mention.acts else []
    if clause.verb.passive and spot.relation in ("subject", "object", "of") and lemma in holding | {"attend"}:
        mention = mention_of(clause.prep("by"))
        given = mention_of(clause.subject) if spot.relation == "object" else NOTHING
        by = actors_of(mention, places=True) if mention.acts else []
        found = with_role(by, "chair" if chairing else "participant")
        return [*found, *with_role(actors_of(given), "host")] if given.people else found
    if spot.relation == "with" and lemma in BEGINNING | ENDING and clause.subject is not None:
        owner = mention_of(clause.subject)  # "his stay is to end with a call on …"
        return with_role([person_actor(person) for person in owner.people], "participant")
    if spot.relation in _AT and clause.subject is not None:
        mention = mention_of(clause.prep("by") if clause.verb.passive else clause.subject)
        told = mention.is_plural and len(mention.sides) > 1 and spot.phrase.times
        if spot.relation in ("after", "before", "following") and not (own or told):
            return []
        if spot.form == "conference" and sentence.units[spot.phrase.first].word == "the" and not own:
            return []
        hearer = mention_of(clause.object)
        if clause.verb.lemma in _TELLING and hearer.acts and mention.people and not own:
            return with_role([*actors_of(mention), *actors_of(hearer)], "participant")
        if spot.relation == "for" and not (own or mention.is_plural and len(mention.people) > 1):
            return []
        if spot.relation == "for" and lemma not in _COMING:
            return []
        several = mention.is_plural and (mention.is_role or len(mention.sides) > 1)
        alone = own or mention.is_plural or spot.form == "ceremony"
        if mention.people and alone or several:
            return with_role(actors_of(mention, places=True), "participant")
    if spot.relation == "subject" and lemma in ("bring", "gather", "involve", "unite") and not clause.verb.passive:
        return [each for phrase in clause.objects for each in _acting(mention_of(phrase))]
    return []


# "Flew to Hanoi for talks with …": verbs whose subject goes there.
_COMING = frozenset(
    "come meet gather sit travel fly arrive be go visit drive convene assemble join stay pause return"
    " head leave depart land walk retire".split()
)
_TELLING = frozenset("tell assure inform ask promise brief thank remind".split())


def _is_meeting(actors: list[tuple[Actor, str]]) -> bool:
    """Whether there are two parties: two people, two bodies, or two sides."""
    ids = {actor.id for actor, _ in actors}
    sides = {actor.country for actor, _ in actors}
    if len(ids) < 2:
        return False
    if all(actor.type == "country" for actor, _ in actors):
        return len(sides) > 1
    return True


def _as_planned(scene: Scene, clause: Clause, spot: Spot, finding: Finding | None) -> Finding | None:
    """What is being prepared, or is the next of its kind, is planned."""
    if finding is None:
        return None
    if finding.status == "planned" and spot.relation in ("at", "during", "after") and clause.verb.tense == "past":
        if not dating.is_ahead(scene.document, finding.when.value):
            finding.status = "held"  # "the matter was agreed upon during his meeting with …"
    if (is_coming(finding.sentence, spot.phrase) or (is_preparing(clause) and spot.relation in ("object", "for", "of"))) and finding.status == "held":
        finding.status = "planned"
        if not finding.when.stated:
            finding.when = type(finding.when)()
    return finding


def is_coming(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a noun is of something to come: "the upcoming celebration", "the next summit"."""
    around = sentence.units[phrase.first : phrase.head]
    return any(unit.word in ("upcoming", "next", "forthcoming", "coming") for unit in around)


def _is_between_states(actors: list[tuple[Actor, str]]) -> bool:
    """ "Talks with Vietnam": one state is named, the other is the one that tells it."""
    return len(actors) == 1 and actors[0][0].type == "country"


def _conference(
    scene: Scene,
    sentence: Sentence,
    clause: Clause,
    spot: Spot,
    actors: list[tuple[Actor, str]],
) -> Finding | None:
    """A conference needs a number, a name or organisers to be more than "the conference"."""
    number = _number(sentence, spot.phrase)
    name = _title(scene, sentence, spot)
    plural = head(sentence, spot.phrase).endswith("s") and not number
    of = spot.phrase.of
    bodies = words("meetings", "bodies", "words")
    next_one = {"next", "annual"} & set(inside(sentence, spot.phrase)) and bodies & set(inside(sentence, spot.phrase))
    opened = sentence.units[spot.phrase.first].word in ("a", "an") and of is not None and (
        head(sentence, of) in words("meetings", "bodies", "words")
    )
    stated = bool(number or actors and not plural or _is_named(sentence, spot.phrase) or opened or next_one)
    if not stated:
        return None
    if not actors and not number and not _is_between(scene, sentence, spot.phrase):
        return None
    if not actors and not mention_of(spot.phrase).sides and _is_worldwide(sentence, spot):
        return None
    if not actors:
        actors = _of_many(sentence, spot.phrase)
    named = mention_of(spot.phrase).sides
    if len(named) > len({actor.country for actor, _ in actors}) and all(a.type in ("country", "place") for a, _ in actors):
        actors = []  # "the Cambodia-Laos-Vietnam summit will be hosted by Vientiane"
    if not actors:
        inner = list(mention_of(spot.phrase).sides)
        codes = inner or list(scene.sides[:2])
        actors = with_role([country_actor(code) for code in codes], "participant")
    finding = build(scene, sentence, clause, spot.phrase, actors, "conference", "meeting.conference-noun")
    if finding is not None and not (number or is_between(scene, finding)):
        return None
    finding = _as_planned(scene, clause, spot, finding)
    if finding is not None:
        stay, when = duration.read(scene.document, sentence, clause, spot.phrase)
        if when.stated and not when.value.is_day and not is_moved(sentence, clause):
            finding.stay, finding.said, finding.when = stay, finding.when, when
        finding.title = name
        finding.series = Series(name=_series_name(name), number=number) if number else None
    return finding


def _is_between(scene: Scene, sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a forum that names nobody can be one of two states."""
    return bool(mention_of(phrase).sides) or scene.is_bilateral() or len(sides_near(scene.document, sentence)) > 1


def _of_many(sentence: Sentence, phrase: Phrase) -> list[tuple[Actor, str]]:
    """ "The ASEAN Foreign Ministers' Meeting": the body of many states whose meeting it is."""
    for unit in sentence.units[phrase.first : phrase.head + 1]:
        if unit.tag == "b" and not unit.entity[0].country and len(unit.entity[0].members) >= _MANY:
            known = unit.entity[0]
            return [(body_actor(Body(known.id, known.name, "", known.kind)), "participant")]
    return []


_MANY = 4


def _is_worldwide(sentence: Sentence, spot: Spot) -> bool:
    """ "The World Economic Forum", "on the sidelines of a summit": no meeting of two states."""
    return spot.is_aside or bool(set(inside(sentence, spot.phrase)) & _WORLDWIDE)


_WORLDWIDE = frozenset("world global international asia asian pacific asia-pacific un nations".split())


def _is_named(sentence: Sentence, phrase: Phrase) -> bool:
    return sentence.units[phrase.head].tag == "P"


def _title(scene: Scene, sentence: Sentence, spot: Spot) -> str:
    """The occasion's words with what directly explains them."""
    phrase = spot.phrase
    owner = phrase.possessor
    is_name = owner is not None and sentence.tokens[sentence.units[phrase.head].first].capital
    first = phrase.first if owner is None or is_name else owner.past
    while first < phrase.head and (sentence.units[first].tag in "DS" or sentence.units[first].word in _COMING_SOON):
        first += 1
    return scene.document.words(sentence, first, phrase.past)


_COMING_SOON = frozenset("upcoming forthcoming".split())


def _series_name(title: str) -> str:
    return re.sub(r"^\d+(?:st|nd|rd|th)\s+", "", title)


def _ceremony(
    scene: Scene,
    sentence: Sentence,
    clause: Clause,
    spot: Spot,
    actors: list[tuple[Actor, str]],
) -> Finding | None:
    """A ceremony counts when somebody takes part in it."""
    if spot.relation not in ("object", "at", "in", "subject", "for", "of") or not actors:
        return None
    if clause.verb.lemma == "mark" and head(sentence, spot.phrase) == "anniversary":
        return None  # a year that is marked is no day that people came together on
    if not any(actor.type == "person" for actor, _ in actors):
        return None
    finding = build(scene, sentence, clause, spot.phrase, actors, "ceremony", "meeting.ceremony-noun")
    if finding is None or not is_between(scene, finding):
        return None
    finding.title = _title(scene, sentence, spot)
    return _as_planned(scene, clause, spot, finding)



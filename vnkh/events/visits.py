"""Visits: a trip as a whole, told by arriving, leaving, being there, or by its noun."""

from __future__ import annotations

from collections.abc import Iterator

from vnkh.events import dating, duration
from vnkh.events.actors import actors_of, mention_of, with_role
from vnkh.events.finding import Finding, When, Where
from vnkh.events.meetings import build
from vnkh.events.occasions import Spot, form_of
from vnkh.events.reading import head, inside, place_of
from vnkh.events.scene import Scene, dateline_place
from vnkh.events.stays import BEGINNING, ENDING, Stay
from vnkh.events.triggers import words
from vnkh.grammar.clause import Clause, Link
from vnkh.grammar.phrases import Phrase
from vnkh.lexicon.countries import country
from vnkh.tagging.document import Sentence, Time
from vnkh.tagging.mentions import Mention

_LEADING = frozenset(
    "lead head bring take fly come arrive".split()
)  # "is leading a delegation to pay a visit"
_GOING = frozenset("accompany join go come travel fly head pay be make visit".split())
_PARTIES = frozenset("delegation mission team group party".split())
_POSTS = frozenset("embassy consulate".split())


def by_clause(
    scene: Scene, sentence: Sentence, clause: Clause, spots: list[Spot]
) -> Iterator[Finding]:
    """The visit that a clause speaks of, if it does."""
    spot = next((each for each in spots if each.form == "visit"), None) if spots else None
    finding = None
    if spot is not None:
        finding = _by_noun(scene, sentence, clause, spot)
    finding = finding or _by_verb(scene, sentence, clause)
    if finding is not None:
        yield finding


def _by_verb(scene: Scene, sentence: Sentence, clause: Clause) -> Finding | None:
    """ "Landed here", "arrived in Hanoi", "was in Cambodia from …", "visited Vietnam"."""
    visitor = mention_of(clause.subject)
    lemma = clause.verb.lemma
    arriving = words("meetings", "visits", "arrive")
    leaving = words("meetings", "visits", "leave")
    if lemma not in ("visit", "be", "lead") and lemma not in arriving and lemma not in leaving:
        return None
    if not _can_travel(sentence, clause, visitor) or clause.verb.passive:
        return None
    where = _destination(scene, sentence, clause)
    if lemma == "lead":
        thing = clause.object
        if (
            thing is None
            or head(sentence, thing) not in _PARTIES
            or where is None
            or not _is_abroad(visitor, where)
        ):
            return None
        return _finding(scene, sentence, clause, None, visitor, where, "meeting.visit-lead")
    if lemma == "visit":
        return _visited(scene, sentence, clause, visitor, where)
    if lemma == "be":
        if where is None or not _is_stay(sentence, clause):
            return None
    elif lemma in leaving:
        return _leaving(scene, sentence, clause, visitor)
    elif lemma not in arriving or where is None or _goes_home(sentence, clause):
        return None
    if where is not None and not _is_abroad(visitor, where):
        return None
    return _finding(
        scene,
        sentence,
        clause,
        None,
        visitor,
        where,
        f"meeting.visit-{'be' if lemma == 'be' else 'arrive'}",
    )


def _goes_home(sentence: Sentence, clause: Clause) -> bool:
    return any(
        unit.word == "home" for unit in sentence.units[clause.verb.past : clause.verb.past + 3]
    )


def _can_travel(sentence: Sentence, clause: Clause, visitor: Mention) -> bool:
    if visitor.people:
        return True
    if clause.subject is None:
        return False
    word = head(sentence, clause.subject)
    return (
        word in ("delegation", "delegations", "mission", "team", "group", "plane") and visitor.acts
    )


def _is_abroad(visitor: Mention, where: Where) -> bool:
    return not visitor.sides or where.country not in visitor.sides


def _is_stay(sentence: Sentence, clause: Clause) -> bool:
    """ "Was in Cambodia" with dates, "is in Hanoi for the 9th consultation", "on a visit"."""
    if clause.adjective and clause.adjective != "last":
        return False
    dated = any(
        isinstance(sentence.units[at].entity, Time) and dating.is_date(sentence.units[at].entity)
        for at in clause.times
    )
    purpose = clause.prep("for")
    return dated or (purpose is not None and form_of(sentence, purpose) == "visit")


def _destination(scene: Scene, sentence: Sentence, clause: Clause) -> Where | None:
    wanted = words("meetings", "visits", "destinations")
    for prep, phrase in clause.preps:
        if prep in wanted:
            found = place_of(scene.document, sentence, None, _pointing(prep, phrase))
            if found is not None:
                return found
    if any(unit.word == "here" for unit in sentence.units[clause.verb.past : clause.verb.past + 2]):
        return dateline_place(scene.document)
    landing = clause.verb.lemma in ("land", "arrive", "fly") and not clause.verb.modal
    return dateline_place(scene.document) if landing else None


def _pointing(prep: str, phrase: Phrase) -> Phrase:
    """A phrase behind which the place stands as "in X" would."""
    carrier = Phrase(phrase.first, phrase.past, phrase.head)
    carrier.preps = [("in", part) for part in phrase.parts]
    del prep
    return carrier


def _visited(
    scene: Scene, sentence: Sentence, clause: Clause, visitor: Mention, where: Where | None
) -> Finding | None:
    """ "Visited Vietnam", "visited the Embassy in Cambodia"."""
    thing = clause.object
    if thing is None and clause.link is Link.RELATIVE and clause.antecedent is not clause.subject:
        thing = clause.antecedent
    if thing is None:
        return None
    mention = mention_of(thing)
    if mention.people:
        return build(
            scene, sentence, clause, None,
            [*with_role(actors_of(visitor), "visitor"), *with_role(actors_of(mention), "host")],
            "talks", "meeting.visit-person",
        )  # fmt: skip
    if mention.sort in ("country", "place"):
        found = place_of(scene.document, sentence, None, _pointing("in", thing))
        if found is None or not _is_abroad(visitor, found):
            return None
        return _finding(scene, sentence, clause, None, visitor, found, "meeting.visit")
    if set(inside(sentence, thing)) & _POSTS:
        finding = _finding(
            scene, sentence, clause, thing, visitor, where or scene.where, "meeting.visit-post"
        )
        if finding is not None:
            finding.title = scene.document.words(sentence, thing.first, thing.past)
            finding.phrase = None
        return finding
    return None


def _leaving(scene: Scene, sentence: Sentence, clause: Clause, visitor: Mention) -> Finding | None:
    """ "Will leave for home on Saturday": the end of the visit under way; "leaves for Vietnam": a new one."""
    where = _destination(scene, sentence, clause)
    home = _goes_home(sentence, clause)
    if (
        where is not None
        and _is_abroad(visitor, where)
        and clause.verb.lemma in ("leave", "depart", "fly")
    ):
        target = next((p for prep, p in clause.preps if prep == "in"), None)
        del target
        return _finding(scene, sentence, clause, None, visitor, where, "meeting.visit-leave")
    if home or (where is not None and not _is_abroad(visitor, where)):
        current = next(
            (
                each
                for each in reversed(scene.visits)
                if set(each.people) & {p.id for p in visitor.people}
            ),
            None,
        )
        when = dating.of_clause(scene.document, sentence, clause)
        if current is not None and when.stated and when.value.end is not None:
            current.stay = current.stay.joined(Stay(end=when.value.end))
            if current.stay.begin is not None or current.stay.days:
                told = current.when
                current.when = When(current.stay.value(), told.basis, told.text, stated=True)
            if sentence is not current.sentence:
                current.also.append(sentence)
    return None


def _by_noun(scene: Scene, sentence: Sentence, clause: Clause, spot: Spot) -> Finding | None:
    """ "Paid an official visit to", "during his official visit to Cambodia", "a visit by …"."""
    visitor = _visitor(sentence, clause, spot)
    if not visitor.acts or not (visitor.people or visitor.is_role or visitor.sort == "people"):
        return None
    where = _visit_place(scene, sentence, clause, spot)
    if where is None and visitor.people and spot.relation == "during":
        where = (
            _abroad(scene, visitor)
            if duration.read(scene.document, sentence, clause, spot.phrase)[1].stated
            else None
        )
    if (
        where is None
        and not _is_his(sentence, spot)
        and clause.verb.lemma not in BEGINNING | ENDING | _GOING
    ):
        return None
    if where is not None and not _is_abroad(visitor, where):
        where = None
    return _finding(scene, sentence, clause, spot.phrase, visitor, where, "meeting.visit-noun")


def _abroad(scene: Scene, visitor: Mention) -> Where | None:
    """The other country of the pair, where nothing says where somebody travels."""
    others = [code for code in scene.sides[:2] if code not in visitor.sides]
    found = country(others[0]) if len(others) == 1 else None
    return Where(found.name, found.code) if found else None


def _is_his(sentence: Sentence, spot: Spot) -> bool:
    first = sentence.units[spot.phrase.first].word
    return first in ("his", "her", "their", "whose") or spot.phrase.possessor is not None


def _visitor(sentence: Sentence, clause: Clause, spot: Spot) -> Mention:
    """Whose visit it is: the possessor, "by …", "his" own, else the clause's subject."""
    phrase = spot.phrase
    if phrase.possessor is not None and mention_of(phrase.possessor).people:
        return mention_of(phrase.possessor)
    owned = mention_of(phrase)
    if owned.people and _is_his(sentence, spot):
        return Mention(
            "people", owned.people, tuple(person.country for person in owned.people), is_role=True
        )
    for prep, other in spot.preps:
        if prep in ("by", "of") and mention_of(other).people:
            return mention_of(other)
    if phrase.of is not None and mention_of(phrase.of).people:
        return mention_of(phrase.of)
    if clause.link is Link.RELATIVE and clause.marker == "whose":
        return mention_of(clause.antecedent)
    subject = mention_of(clause.subject)
    if spot.relation == "subject" and not subject.acts:
        return _his(sentence, clause)
    if subject.people or spot.relation == "subject":
        return subject
    parent = clause.parent
    if clause.subject is None and parent is not None:
        return mention_of(parent.subject)
    mention = mention_of(phrase)
    if mention.people:
        return mention
    return subject if subject.acts else _first_person(sentence, clause)


def _his(sentence: Sentence, clause: Clause) -> Mention:
    """ "The four-day visit is his first since 2013"."""
    for phrase in clause.objects:
        people = mention_of(phrase).people
        if people and sentence.units[phrase.first].word in ("his", "her"):
            return Mention(
                "people", people, tuple(person.country for person in people), is_role=True
            )
    return mention_of(clause.subject)


def _first_person(sentence: Sentence, clause: Clause) -> Mention:
    """Who else can be on the visit: the first person that the sentence names."""
    for unit in sentence.units:
        if unit.tag == "E":
            person = unit.entity
            return Mention("people", (person,), (person.country,) if person.country else ())
    return mention_of(clause.subject)


def _visit_place(scene: Scene, sentence: Sentence, clause: Clause, spot: Spot) -> Where | None:
    for prep, other in spot.preps:
        if prep in ("to", "in"):
            found = place_of(scene.document, sentence, None, _pointing(prep, other))
            if found is not None:
                return found
    return _destination(scene, sentence, clause)


def _finding(
    scene: Scene,
    sentence: Sentence,
    clause: Clause,
    phrase: Phrase | None,
    visitor: Mention,
    where: Where | None,
    rule: str,
) -> Finding | None:
    actors = with_role(actors_of(visitor), "visitor")
    finding = build(scene, sentence, clause, phrase, actors, "visit", rule)
    if finding is None or (finding.status == "cancelled" and phrase is None):
        return None
    finding.where = where
    _date(scene, finding)
    if not finding.is_background:
        scene.visits.append(finding)
    return finding


def _date(scene: Scene, finding: Finding) -> None:
    """What the sentence tells of the visit's days; who arrives and no day is told arrives now."""
    assert finding.clause
    stay, when = duration.read(scene.document, finding.sentence, finding.clause, finding.phrase)
    arrives = finding.clause.verb.lemma in ("arrive", "land", "touch") and finding.status == "held"
    if not when.stated and arrives and not finding.is_background:
        now = scene.date()
        stay = stay.joined(Stay(begin=now.value.start))
        when = When(stay.value(), now.basis, now.text, stated=True)
    finding.stay, finding.when = stay, when
    if when.stated and finding.status == "held" and dating.is_ahead(scene.document, when.value):
        finding.status = "planned"
    begun = (
        when.stated
        and when.value.start is not None
        and when.value.start <= scene.document.published
    )
    lasting = finding.clause.verb.tense == "present" or finding.clause.verb.lemma in ENDING
    host = finding.clause.parent
    lasting = lasting or (
        host is not None and finding.clause.link is Link.INFINITIVE and host.verb.lemma in _LEADING
    )
    if begun and finding.status == "planned" and lasting:
        finding.status = "held"  # "her stay lasts from Sunday to Wednesday"

"""Small questions about a clause that every kind of event asks."""

from __future__ import annotations

from collections.abc import Iterator

from vnkh.grammar.clause import Clause, Link
from vnkh.grammar.phrases import Phrase
from vnkh.grammar.verbs import Mood
from vnkh.tagging.dates.resolve import Lean
from vnkh.tagging.dates.timing import MOVING, TO_DAY, lean
from vnkh.tagging.document import Sentence, Time
from vnkh.tagging.sides import codes

TAKING_PART = frozenset("participation attendance presence witness".split())
PRESIDING = frozenset("chair co-chair chairmanship co-chairmanship presidency".split())
_CANCELLING = frozenset("postpone cancel shelve scrap drop abandon suspend".split())
_CALLED_OFF = {"call": "off", "put": "off", "leave": "out", "strike": "off"}
_PREPARING = frozenset("prepare organise organize plan await discuss hasten".split())
_SETTING = frozenset("plan schedule set slate expect fix foresee".split())
_PROGRAMMES = frozenset("program programme agenda cards schedule itinerary menu calendar".split())
_ASKING = frozenset(
    "propose suggest ask request urge recommend hope wish want invite call encourage demand let"
    " enable allow like".split()
)
_DENYING = frozenset("deny dismiss reject refute rebut".split())
_RUMOURS = frozenset("report reports rumour rumours rumor rumors speculation claims".split())
_SHUNNING = frozenset("avoid refrain rule put postpone delay defer forgo eschew oppose".split())
_ALMOST = frozenset("almost nearly".split())
_FACTS = frozenset([Link.RELATIVE, Link.PARTICIPIAL, Link.ADVERBIAL])
_SUPPOSING = frozenset("had were".split())
_INSTEAD = frozenset([("instead", "of"), ("short", "of"), ("far", "from"), ("rather", "than")])


def head(sentence: Sentence, phrase: Phrase) -> str:
    """The folded head word."""
    return sentence.units[phrase.head].word


def inside(sentence: Sentence, phrase: Phrase) -> list[str]:
    """The folded words of a phrase without what depends on it."""
    past = phrase.of.first if phrase.of is not None else phrase.past
    units = sentence.units[phrase.first : past]
    return [token.word for unit in units for token in sentence.tokens[unit.first : unit.past]]


def past_article(sentence: Sentence, phrase: Phrase) -> int:
    """The unit with which a phrase begins once its article, or whose it is, is left out."""
    first = phrase.possessor.past if phrase.possessor is not None else phrase.first
    while first < phrase.head and sentence.units[first].tag in "DS":
        first += 1
    return first


def has_particle(sentence: Sentence, clause: Clause, particles: frozenset[str]) -> bool:
    """Whether one of these words follows the verb within three units: "sat down", "called off"."""
    past = clause.verb.past
    return any(unit.word in particles for unit in sentence.units[past : past + 4])


def nouns_behind(clause: Clause) -> Iterator[Phrase]:
    """The phrases behind a verb, and what stands behind their "of"."""
    for phrase in (*clause.objects, *(other for _, other in clause.preps)):
        inner: Phrase | None = phrase
        while inner is not None:
            yield inner
            inner = inner.of


def is_planned(clause: Clause) -> bool:
    """Whether the clause speaks of what is to come."""
    return lean(clause) is Lean.AHEAD


def is_called_off(sentence: Sentence, clause: Clause) -> bool:
    """Whether the clause says that something was put off or dropped."""
    lemma = clause.verb.lemma
    if lemma in _CANCELLING:
        return True
    particle = _CALLED_OFF.get(lemma)
    return particle is not None and has_particle(sentence, clause, frozenset({particle}))


def was_planned_for(sentence: Sentence, clause: Clause) -> bool:
    """ "Which had been planned for this month", of what the sentence says was put off."""
    verb = clause.verb
    if verb.lemma not in _SETTING or verb.tense != "past":
        return False
    changed = [
        each
        for each in sentence.clauses
        if each.verb.lemma in MOVING or is_called_off(sentence, each)
    ]
    if verb.perfect:
        return bool(changed)
    alike = [each for each in changed if each is not clause and each.subject is clause.subject]
    return verb.passive and bool(alike)


def is_moved(sentence: Sentence, clause: Clause | None) -> bool:
    """Whether the clause puts something off to a day that it names: it will be then."""
    if clause is None or clause.verb.lemma not in MOVING:
        return False
    return any(
        sentence.units[at - 1].word in TO_DAY and isinstance(time, Time) and bool(time.value.text)
        for at in clause.times
        for time in (sentence.units[at].entity,)
    )


def is_preparing(clause: Clause) -> bool:
    """Whether what follows is being prepared."""
    return clause.verb.lemma in _PREPARING


def is_on_programme(sentence: Sentence, clause: Clause) -> bool:
    """ "Talks with his host are on the programme"."""
    on = clause.prep("on")
    return clause.verb.lemma == "be" and on is not None and head(sentence, on) in _PROGRAMMES


def is_asked_for(clause: Clause) -> bool:
    """Whether the clause says only what somebody proposes or hopes."""
    seen: Clause | None = clause
    while seen is not None and seen.link in (Link.COMPLEMENT, Link.INFINITIVE, Link.COORDINATE):
        parent = seen.parent
        asked = parent is not None and parent.verb.lemma in _ASKING
        if asked and seen.link is not Link.COORDINATE:
            return True
        if seen.link is Link.COMPLEMENT and seen.governor is not None:
            return True
        seen = parent
    return False


def is_denied(sentence: Sentence, clause: Clause) -> bool:
    """Whether it stands under a denial: "dismissed a report that …", "without signing"."""
    if _is_undone(sentence, clause) or _is_all_but(sentence, clause):
        return True
    if _is_supposed(sentence, clause):
        return True
    if clause.governor is not None and _is_denied_report(clause, clause.governor):
        return True
    seen: Clause | None = clause
    told = False
    while seen is not None and seen.parent is not None:
        told = told or seen.governor is not None or seen.link is Link.COMPLEMENT
        if told and seen.parent.verb.lemma in _DENYING:
            return True
        seen = seen.parent
    return False


def _is_undone(sentence: Sentence, clause: Clause) -> bool:
    """ "Without signing", "instead of meeting him", "avoided meeting him"."""
    if clause.verb.mood is not Mood.ING or not clause.verb.first:
        return False
    units, at, host = sentence.units, clause.verb.first - 1, clause.parent
    shunned = host is not None and host.verb.lemma in _SHUNNING and _is_object(clause, host)
    if shunned or units[at].word == "without":
        return True
    return at > 0 and (units[at - 1].word, units[at].word) in _INSTEAD


def _is_all_but(sentence: Sentence, clause: Clause) -> bool:
    """ "Almost met him", "was nearly signed"."""
    if sentence.lacks(_ALMOST):
        return False
    before = max(clause.verb.first - 1, 0)
    return any(unit.word in _ALMOST for unit in sentence.units[before : clause.verb.head])


def _is_supposed(sentence: Sentence, clause: Clause) -> bool:
    """ "Had the treaty been signed, …", "were Hanoi to apply, …": the verb before its subject."""
    seen: Clause | None = clause if sentence.units[0].word in _SUPPOSING else None
    while seen is not None and seen.verb.first:
        told = seen.link in _FACTS  # "the first since the accord that was signed in 2011"
        is_own = seen.link is Link.REDUCED and (seen.parent is None or seen.parent.verb.first)
        seen = None if told or is_own else seen.parent
    return seen is not None and seen.subject is None


def _is_object(clause: Clause, host: Clause) -> bool:
    """ "Avoided meeting him", "put off signing it": no "…, meeting him instead"."""
    between = clause.verb.first - host.verb.past
    return clause.link is Link.GERUND or 0 <= between <= 1


def is_rumoured(sentence: Sentence, clause: Clause) -> bool:
    """ "Would not be drawn on reports that Thailand had offered …": told by nobody who answers for it."""
    seen: Clause | None = None if sentence.lacks(_RUMOURS) else clause
    while seen is not None:
        that = seen.subject.first - 1 if seen.subject is not None else 0
        told = seen.marker == "that" and that > 0 and sentence.units[that].word == "that"
        if told and sentence.units[that - 1].word in _RUMOURS:
            return True
        seen = seen.parent if seen.link in (Link.COMPLEMENT, Link.INFINITIVE) else None
    return False


def _is_denied_report(clause: Clause, noun: Phrase) -> bool:
    """ "A report that he would fly on to Beijing was dismissed as false"."""
    host = clause.parent
    hosts = [host, *host.children] if host is not None else []
    return any(
        each.verb.passive and each.verb.lemma in _DENYING and each.subject is noun for each in hosts
    )


def is_hypothetical(clause: Clause) -> bool:
    """Whether the clause only supposes: "if …", "were Hanoi to apply"."""
    return clause.link is Link.ADVERBIAL and clause.marker in ("if", "unless", "whether")


def sides_near(sentence: Sentence) -> set[str]:
    """The countries that a sentence speaks of."""
    return {code for unit in sentence.units for code in codes(unit)}

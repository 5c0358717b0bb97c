"""What will be done and is told as a meeting or a signing, so that it is no promise besides."""

from __future__ import annotations

from collections.abc import Callable

from vnkh.events.reading import has_particle, head
from vnkh.events.triggers import words
from vnkh.grammar.clause import Clause
from vnkh.tagging.document import Sentence
from vnkh.tagging.mentions import mention_of

_TOLD_ELSEWHERE = words("commitments", "words", "told_elsewhere")
_UNDERTAKING = frozenset("hold launch start begin receive".split())
_NAMES = frozenset("signature signatures name names pen seal".split())
_WORKS = frozenset("work works construction building training delivery deliveries repairs".split())
_CARRYING = frozenset("fly return".split())  # "will be flown home"
_VIEWS = frozenset("view views opinion opinions idea ideas".split())


def is_told_elsewhere(sentence: Sentence, clause: Clause) -> bool:
    """Whether it is told as a meeting or a signing; "they will hold a fair" is told by no other."""
    lemma = clause.verb.lemma
    if clause.verb.passive:
        return lemma in _TOLD_ELSEWHERE - _CARRYING
    by_object = _BY_OBJECT.get(lemma)
    if by_object is not None:
        return by_object(sentence, clause)
    both = len(set(mention_of(clause.subject).sides)) > 1
    return lemma in _TOLD_ELSEWHERE and not (both and lemma in _UNDERTAKING)


def _signs(sentence: Sentence, clause: Clause) -> bool:
    """ "Will put their signatures to it"."""
    return any(head(sentence, each) in _NAMES for each in clause.objects)


def _talks(sentence: Sentence, clause: Clause) -> bool:
    """ "Will discuss ways to …", "will exchange views on …", but "will exchange trainees"."""
    views = any(head(sentence, each) in _VIEWS for each in clause.objects)
    return not clause.objects or views or clause.verb.lemma == "discuss"


def _pays(_: Sentence, clause: Clause) -> bool:
    """ "Will pay a visit", but "will pay for a school"."""
    return bool(clause.objects)


def _runs(_: Sentence, clause: Clause) -> bool:
    """ "The fair will run for a week", but "will run courses"."""
    both = len(set(mention_of(clause.subject).sides)) > 1
    return not clause.objects and not (both and clause.verb.lemma in _UNDERTAKING)


def _begins(sentence: Sentence, clause: Clause) -> bool:
    """ "The forum will begin on Monday", but "work on the road will begin in May"."""
    subject = clause.subject
    work = subject is not None and head(sentence, subject) in _WORKS
    both = len(set(mention_of(subject).sides)) > 1
    return not work and not (both and clause.verb.lemma in _UNDERTAKING)


def _cuts(sentence: Sentence, clause: Clause) -> bool:
    """ "Will cut the ribbon", but "will cut inspection times"."""
    return any(head(sentence, each) == "ribbon" for each in clause.objects)


def _takes(sentence: Sentence, clause: Clause) -> bool:
    """ "Will take place", "will take it up in May", but "will take it up with the ministry"."""
    up = has_particle(sentence, clause, frozenset({"up"})) and clause.prep("with") is not None
    return not (clause.objects and up)


_BY_OBJECT: dict[str, Callable[[Sentence, Clause], bool]] = {
    "put": _signs,
    "exchange": _talks,
    "discuss": _talks,
    "pay": _pays,
    "run": _runs,
    "launch": _runs,
    "cut": _cuts,
    "take": _takes,
    "begin": _begins,
    "start": _begins,
}

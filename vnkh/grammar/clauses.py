"""Clauses: which verb has which subject, objects and complements, and what hangs on what.

A sentence is read once, left to right. Each open clause waits on a stack: a relative clause for
the verb behind its pronoun, a main clause for the verb behind a relative clause. What decides is
the order of phrases, commas, conjunctions and a few sorts of verb; no sentence is beyond reading,
and a clause that could not be placed becomes a main clause.
"""

from __future__ import annotations

from vnkh.grammar import appositions, attributions, coordination
from vnkh.grammar.attributions import SPEAKING, Attribution
from vnkh.grammar.clause import Clause, Link
from vnkh.grammar.phrases import Item, Mark, Phrase, items
from vnkh.grammar.reader import clauses_in
from vnkh.grammar.units import Unit

_MOMENTS = frozenset("when while after before during as".split())


def read(units: list[Unit]) -> tuple[list[Clause], list[Phrase]]:
    """The clauses of a sentence in the order of their verbs, and the phrases that belong to none.

    Attributions stand last.
    """
    row = items(units)
    spoken: list[Attribution] = []
    kinds = {item.kind for item in row}
    if "," in kinds:
        row = appositions.days_set_apart(units, row) if "t" in kinds else row
        row = appositions.fold_in(units, row)
    if not kinds.isdisjoint(coordination.GOING_ON):
        row = coordination.join(units, row)
    if not kinds.isdisjoint(attributions.OPENERS):
        row, spoken = attributions.set_apart(units, row)
    clauses = clauses_in(units, row)
    if units and units[0].word in ("nor", "neither"):
        _deny(units, clauses)
    clauses = clauses + [_spoken(each, clauses) for each in spoken]
    return clauses, _loose(row, clauses)


def _deny(units: list[Unit], clauses: list[Clause]) -> None:
    """ "Nor will Phuc come to Cambodia": all up to the first sign is denied."""
    stop = next((at for at, unit in enumerate(units) if unit.tag in ",;:."), len(units))
    for clause in clauses:
        if clause.verb.first < stop and units[1].tag in "MBXH":
            clause.verb.negative = True


def _loose(row: list[Item], clauses: list[Clause]) -> list[Phrase]:
    claimed: set[Phrase] = set()
    for clause in clauses:
        claimed.update(clause.phrases())
    return [item for item in row if isinstance(item, Phrase) and item not in claimed]


def _spoken(attribution: Attribution, clauses: list[Clause]) -> Clause:
    """The clause of an attribution; the clause before it is what was said."""
    clause = Clause(attribution.verb, Link.ATTRIBUTION, attribution.subject)
    word = ""
    for item in attribution.rest:
        if isinstance(item, Phrase) and word:
            clause.preps.append((word, item))
            word = ""
        elif isinstance(item, Phrase):
            clause.objects.append(item)
        elif isinstance(item, Mark) and item.kind == "t":
            clause.times.append(item.at)
        elif isinstance(item, Mark) and item.kind == "I":
            word = item.word
    at = attribution.verb.first
    said = [
        each
        for each in clauses
        if each.verb.is_finite and each.link in (Link.MAIN, Link.COORDINATE) and not each.spoken
    ]
    before = [each for each in said if each.verb.first < at]
    # ", he said," may stand before the verb: then it is the next clause that was said.
    target = before[-1] if before and not _interrupts(before[-1], said, at) else None
    for each in said if target is None else [target]:
        if each.spoken is None and (target is not None or each.verb.first > at):
            each.spoken = attribution
            clause.children.append(each)
            _share(each, attribution)
            _move_later(each, clause)
            _give_voice(each, clause)
            break
    return clause


def _move_later(said: Clause, clause: Clause) -> None:
    """ "Houses will be built, it was decided when they met": when they decided."""
    for child in list(said.children):
        later = child.verb.first > clause.verb.first and child.verb.tense == "past"
        if later and child.link is Link.ADVERBIAL and child.marker in _MOMENTS:
            said.children.remove(child)
            clause.children.append(child)
            child.parent = clause


def _give_voice(said: Clause, clause: Clause) -> None:
    """ "…, he said, adding that it will go on", "…, he said when receiving": it is he who does."""
    for child in list(said.children):
        after = child.verb.first > clause.verb.first and child.link is Link.PARTICIPIAL
        if after and (child.verb.lemma in SPEAKING or child.marker in _MOMENTS):
            said.children.remove(child)
            clause.children.append(child)
            child.parent, child.subject = clause, clause.subject


def _share(clause: Clause, attribution: Attribution) -> None:
    """ "The armies will share news and train together, they said": both were said."""
    for child in clause.children:
        if child.link is Link.COORDINATE and child.subject is clause.subject and not child.spoken:
            child.spoken = attribution
    host = clause.parent
    while host is not None and clause.link is Link.COORDINATE and host.subject is clause.subject:
        if host.spoken is None and host.verb.tense == clause.verb.tense:
            host.spoken = attribution
        clause, host = host, host.parent


def _interrupts(clause: Clause, said: list[Clause], at: int) -> bool:
    """Whether a later clause has a subject that stands before the attribution."""
    return any(
        each.verb.first > at and each.subject is not None and each.subject.past <= at
        for each in said
        if each is not clause
    )

"""What only the whole sentence tells: inversions, and the subjects of what has none."""

from __future__ import annotations

from vnkh.grammar.clause import Clause, Link
from vnkh.grammar.reader.finite import HOLDING
from vnkh.grammar.reader.state import State, is_under
from vnkh.grammar.verbs import Mood
from vnkh.grammar.words import used_as

# Verbs whose object is to do what the infinitive says.
_ASKING = used_as("asking")
_NEEDING = frozenset("like prefer need".split())
_DOERS = "EKfbO"
_SIGNS = frozenset(",;:")


def turn_inversions(state: State) -> None:
    """ "Also signed was an agreement": an agreement was signed."""
    for before, clause in zip(state.clauses, state.clauses[1:], strict=False):
        if not _is_inverted(state, before, clause):
            continue
        verb = before.verb
        verb.mood, verb.tense, verb.modal = Mood.FINITE, clause.verb.tense, clause.verb.modal
        verb.past = clause.verb.past
        before.link, before.subject = Link.MAIN, clause.objects[0]
        before.objects += clause.objects[1:]
        before.preps += clause.preps
        before.times += clause.times
        _replace(state, clause, before)
        return


def _is_inverted(state: State, before: Clause, clause: Clause) -> bool:
    """Whether a participle without object stands right before a "was" without subject."""
    if before.link is not Link.PARTICIPIAL or before.objects or not before.verb.passive:
        return False
    if clause.verb.lemma != "be" or clause.subject is not None or not clause.objects:
        return False
    between = state.units[before.verb.past : clause.verb.first]
    return not any(unit.tag in _SIGNS for unit in between)


def turn_relatives(state: State) -> None:
    """ "The agreement that the two countries signed": what they signed, not what it says."""
    for clause in state.clauses:
        noun = clause.governor if clause.link is Link.COMPLEMENT else None
        if noun is None or clause.objects or clause.children or clause.verb.passive:
            continue
        if clause.verb.lemma in HOLDING and clause.verb.lemma != "have":
            clause.link, clause.antecedent, clause.governor = Link.RELATIVE, noun, None


def turn_only_participle(state: State) -> None:
    """ "The premier wished to see more students come": the one verb that somebody can have."""
    if any(clause.link in (Link.MAIN, Link.COORDINATE) for clause in state.clauses):
        return
    first = state.clauses[0] if state.clauses else None
    if first is None or first.link is not Link.REDUCED or not first.verb.uncertain:
        return
    subject, infinitive = first.subject, first.child(Link.INFINITIVE)
    if subject is None or infinitive is None or state.units[subject.head].tag not in _DOERS:
        return
    verb = first.verb
    verb.mood, verb.tense, verb.passive = Mood.FINITE, "past", False
    first.link, first.antecedent = Link.MAIN, None


def turn_clefts(state: State) -> None:
    """ "On Thursday it was X who called on Y": X called on Y on Thursday."""
    for clause in list(state.clauses):
        host = clause.parent
        if host is None or clause.marker not in ("who", "that"):
            continue
        if clause.link is Link.RELATIVE and _is_cleft(state, host, clause):
            clause.subject = clause.antecedent
        elif not (_is_cleft_place(state, host) and _has_own_subject(clause)):
            continue
        clause.link = host.link
        clause.marker, clause.antecedent = "", None
        clause.times, clause.preps = host.times + clause.times, host.preps + clause.preps
        _replace(state, host, clause)


def _is_cleft(state: State, host: Clause, clause: Clause) -> bool:
    """Whether the host only says "it was" of the one whom the clause explains."""
    if host.verb.lemma != "be" or host.subject is None or clause.antecedent is None:
        return False
    if clause.subject is not clause.antecedent:
        return False  # "it was there that the two sides met"
    is_it = state.units[host.subject.head].word == "it"
    return is_it and host.objects[:1] == [clause.antecedent] and not host.verb.negative


def _is_cleft_place(state: State, host: Clause) -> bool:
    """ "It was in Da Nang on Tuesday that they met": of the host only where and when."""
    if host.verb.lemma != "be" or host.subject is None or host.objects or host.adjective:
        return False
    is_it = state.units[host.subject.head].word == "it"
    return is_it and bool(host.preps or host.times) and not host.verb.negative


def _has_own_subject(clause: Clause) -> bool:
    """ "… that they met", no "… the day that ended it"."""
    told = clause.link in (Link.COMPLEMENT, Link.RELATIVE)
    return told and clause.subject is not None and clause.subject is not clause.antecedent


def _replace(state: State, gone: Clause, clause: Clause) -> None:
    """Take a clause out, and hang what hung on it on another."""
    state.clauses = [each for each in state.clauses if each is not gone]
    clause.parent = None if is_under(gone.parent, clause) else gone.parent
    for child in gone.children:
        if child is not clause:
            state.hang(child, clause)


def share_objects(state: State) -> None:
    """ "Visited and congratulated the authorities": the first verb has the second's object."""
    for clause in state.clauses:
        first = clause.parent
        if clause.link is not Link.COORDINATE or first is None or not clause.objects:
            continue
        between = state.units[first.verb.past : clause.verb.first]
        if [unit.tag for unit in between] == ["C"] and not first.verb.passive:
            first.objects = first.objects or list(clause.objects)


def find_participial_subjects(state: State) -> None:
    """A participle that opens a sentence has the subject of the main verb behind it."""
    for clause in state.clauses:
        if clause.link is Link.ADVERBIAL and clause.parent is None:
            state.hang(clause, _next_main(state, clause))
        if clause.link not in (Link.PARTICIPIAL, Link.GERUND) or clause.subject is not None:
            continue
        host = _host(clause) or _next_main(state, clause)
        if clause.parent is None:
            state.hang(clause, host)
        if host is not None:
            clause.subject = host.subject


def _host(clause: Clause) -> Clause | None:
    """The nearest clause above that has a subject, or must have one."""
    host = clause.parent
    while host is not None and not host.verb.is_finite and host.subject is None:
        host = host.parent
    return host


def _next_main(state: State, clause: Clause) -> Clause | None:
    """The main clause that follows one which stands before it."""
    mains = (each for each in state.clauses if each.link in (Link.MAIN, Link.COORDINATE))
    return next((each for each in mains if each.verb.first > clause.verb.first), None)


def find_infinitive_subjects(state: State) -> None:
    """Who is to do what an infinitive says: whom the verb before it asks, else its subject."""
    for clause in state.clauses:
        parent = clause.parent
        if clause.link is not Link.INFINITIVE or clause.subject is not None or parent is None:
            continue
        asked = parent.object or parent.prep("on", "upon") or parent.prep("for")
        asks = parent.verb.lemma in _ASKING and not parent.verb.passive
        asks = asks or (parent.verb.lemma in _NEEDING and clause.verb.passive)
        clause.subject = asked if asks and asked is not None else parent.subject

"""Sides and bodies by a common noun: "both sides", "the two ministries", "the delegation"."""

from __future__ import annotations

from dataclasses import replace

from vnkh.lexicon.titles import titles
from vnkh.tagging.memory import Memory
from vnkh.tagging.mentions import NOTHING, Mention, mention_of
from vnkh.tagging.organisations import by_kind
from vnkh.tagging.roles import singular
from vnkh.tagging.wording import Wording

NUMBER_WORDS = frozenset("two three four five both".split())
_SENT = frozenset("delegation mission team group".split())
_LED = _SENT - {"group"}
_HOSTING = frozenset("receive host welcome greet give hold offer throw".split())
_LOCAL = frozenset("sides localities parties neighbours neighbors".split())
_BODIES = frozenset(
    "sides units bodies organisations organizations agencies forces institutions parties".split()
)
_FIRMS = frozenset(
    "companies firms enterprises banks teams groups universities hospitals schools units bodies"
    " offices".split()
)
_FACING = frozenset(
    "delegations committees ministries teams armies navies militaries parliaments"
    " legislatures".split()
)
_CONCERNED = frozenset("relevant competent concerned".split())
_DEFINITE = frozenset("the these those".split())


def group(memory: Memory, told: Wording) -> Mention:
    """Whom a noun for a side, a body or those whom it sent means."""
    if _is_nobody(told):
        return NOTHING
    local = _the_two(memory, told)
    if local is not None:
        return replace(local, is_role=True)
    told = replace(told, sides=_both_sides(memory, told))
    of_kind = len(told.sides) > 1 or told.count == 1
    named = by_kind(memory, told.sentence, told.phrase, told.sides) if of_kind else ()
    several = told.count != 1 and len(told.sides) >= 2
    if named or several:
        where = mention_of(told.phrase.of).places if several and not named else ()
        return Mention("sides", (), told.sides, named, where, is_role=True, is_plural=True)
    return _one_side(memory, told)


def _one_side(memory: Memory, told: Wording) -> Mention:
    """ "The other side", "the Cambodian delegation", "the committee"."""
    if not told.sides and "other" in told.inside:
        return memory.other_side()
    if not told.sides and told.head in _SENT:
        told = replace(told, sides=_sent_by(memory, told))
    if told.sides:
        return _of_sides(memory, told)
    return _of_no_side(memory, told)


def _the_two(memory: Memory, told: Wording) -> Mention | None:
    """Those of whom the article is, where "the two sides", "the ministries" can be they."""
    if memory.local is None:
        return _areas(memory, told) if told.head == "localities" else None
    definite = told.count == 0 and "the" in told.inside and not told.sides
    both = told.count == 2 or definite
    return memory.local if both and len(told.sides) < 2 and _are_local(memory, told) else None


def _areas(memory: Memory, told: Wording) -> Mention | None:
    """ "The two localities": the places last spoken of on each side."""
    known = (memory.places.get(code) for code in memory.pair(2))
    both = tuple(where for where in known if where is not None)
    if told.count != 2 or told.sides or len(both) < 2:
        return None
    sides = tuple(where.country for where in both)
    return Mention("place", sides=sides, places=both, is_role=True, is_plural=True)


def _is_nobody(told: Wording) -> bool:
    """ "No delegation", "the ministries concerned": nobody knows which."""
    if told.head in _SENT and "no" in told.inside:
        return True
    units, past = told.sentence.units, told.phrase.past
    following = units[past].word if past < len(units) else ""
    concerned = following == "concerned" or not told.inside.isdisjoint(_CONCERNED)
    return concerned and not told.sides


def _are_local(memory: Memory, told: Wording) -> bool:
    """Whether "the two sides" are the two provinces, or bodies, that the article is about."""
    if memory.local is None or not memory.local.acts:
        return False
    if not memory.local.bodies:
        return told.head in _LOCAL
    if told.head in _BODIES:
        return True
    kind = singular(told.head)
    return all(kind in body.name.casefold().split() for body in memory.local.bodies)


def _both_sides(memory: Memory, told: Wording) -> tuple[str, ...]:
    """The sides of the article, where a number or "the ministries" means them; else those told."""
    firms = told.head in _FIRMS and bool(told.inside & NUMBER_WORDS) and "the" not in told.inside
    if told.count >= 2 and len(told.sides) < 2 and not firms:
        return memory.pair(told.count)
    facing = told.head in ("ministries", "parties") and not told.inside.isdisjoint(_DEFINITE)
    return memory.pair(2) if facing and not told.sides and told.count == 0 else told.sides


def _of_sides(memory: Memory, told: Wording) -> Mention:
    """A body or delegation of known sides: who leads it stands for it."""
    memory.remember_body(told.head, told.sides)
    led = _led_by(memory, told) if told.head in _SENT else None
    if led is not None:
        return led
    leader = memory.leader(told.sides) if told.head in _LED else None
    if leader is None and told.head == "delegation" and _is_guest(told):
        leader = memory.half(told.sides)  # "hosted a reception for the Cambodian delegation"
    if leader is not None:
        return Mention("people", (leader,), told.sides, is_role=True)
    return Mention("sides", sides=told.sides, is_role=True, is_plural=told.count != 1)


def _is_guest(told: Wording) -> bool:
    """Whether a delegation is received, or a reception given for it."""
    clause = told.clause
    hosted = clause is not None and clause.verb.lemma in _HOSTING
    return hosted and clause is not None and clause.subject is not told.phrase


def _of_no_side(memory: Memory, told: Wording) -> Mention:
    """ "A delegation led by X", "the delegations", "the committee": from what was told before."""
    definite = not told.inside.isdisjoint(_DEFINITE)
    if told.count == 1 and not told.inside.isdisjoint(("a", "an")):
        return _led_by(memory, told) or NOTHING
    if told.count == 0 and definite and (told.head in titles().side or told.head in _FACING):
        return Mention("sides", sides=memory.pair(2), is_role=True, is_plural=True)
    if told.count == 1 and definite and told.head in memory.named:
        return memory.named[told.head]
    return _of_sides(memory, replace(told, sides=memory.body_side(told.head)))


def _sent_by(memory: Memory, told: Wording) -> tuple[str, ...]:
    """ "A delegation from the Cambodian National Police": whose it is."""
    sender = told.phrase.prep("from", "of")
    return memory.mention(told.sentence, sender, told.clause).sides if sender is not None else ()


def _led_by(memory: Memory, told: Wording) -> Mention | None:
    """ "A delegation led by Interior Minister Sar Sokha": who leads it stands for it."""
    for clause in told.sentence.clauses:
        by = clause.prep("by") if clause.antecedent is told.phrase else None
        if by is not None and clause.verb.lemma in ("lead", "head"):
            leaders = memory.mention(told.sentence, by, clause)
            if leaders.people:
                return Mention("people", leaders.people, leaders.sides, is_role=True)
    return None

"""Brackets: what stands in them is a short form, a time, or of no weight for the sentence."""

from __future__ import annotations

from vnkh.grammar.units import Unit

_MARKED = frozenset("day anniversary ties relations festival holiday revolution victory".split())
_LONGEST = 40  # units; an unclosed bracket must not swallow the sentence


def smooth(units: list[Unit]) -> list[Unit]:
    """The units without what interrupts them; most sentences have none of it."""
    tags = "".join([unit.tag for unit in units])
    if "(" in tags or ")" in tags:
        units = drop(units)
    if tags.count('"') > 1:
        units = unquote(units)
    if ",R" in tags or len(units) < len(tags):
        units = unpart(units)
    return count_from(units) if "t" in tags else units


def drop(units: list[Unit]) -> list[Unit]:
    """The units without brackets; times inside are kept, a short form goes to the unit before."""
    out: list[Unit] = []
    index = 0
    while index < len(units):
        unit = units[index]
        if unit.word in ("[", "]"):  # what an editor put into a quotation belongs to it
            index += 1
            continue
        close = _close(units, index) if unit.tag == "(" else 0
        if not close:
            if unit.tag not in "()":
                out.append(unit)
            index += 1
            continue
        inside = units[index + 1 : close]
        if len(inside) == 1 and inside[0].tag in "PbKL" and out:
            out[-1].short = inside[0].word
        if not out or out[-1].word not in _MARKED:  # "National Day (September 2)": when that is
            out.extend(each for each in inside if each.tag == "t")
        index = close + 1
    return out


def unquote(units: list[Unit]) -> list[Unit]:
    """The units without the quotation marks around a word or two: would "gladly" travel."""
    out: list[Unit] = []
    skip = -1
    for index, unit in enumerate(units):
        if index == skip:
            continue
        if unit.tag == '"' and index > 0:
            close = next(
                (at for at in (index + 2, index + 3) if at < len(units) and units[at].tag == '"'), 0
            )
            if close and not any(each.tag in ".,;:" for each in units[index + 1 : close]):
                skip = close
                continue
        out.append(unit)
    return out


def unpart(units: list[Unit]) -> list[Unit]:
    """The units without the commas around an adverb: "has, however, undertaken", "Laos, meanwhile, asked"."""
    out: list[Unit] = []
    skip = -1
    for index, unit in enumerate(units):
        if index == skip:
            continue
        inside = unit.tag == "," and index > 0 and index + 3 < len(units)
        adverb = inside and units[index + 1].tag == "R" and units[index + 2].tag == ","
        if adverb and (units[index - 1].tag in "HMB" or units[index + 3].tag in "dpzMHB"):
            skip = index + 2
            continue
        out.append(unit)
    return out


def count_from(units: list[Unit]) -> list[Unit]:
    """The units with an empty "before" or "of" between "the day before" and "the meeting"."""
    out: list[Unit] = []
    for index, unit in enumerate(units):
        out.append(unit)
        follows = units[index + 1].tag if index + 1 < len(units) else "."
        if unit.tag == "t" and unit.word in ("before", "after") and follows in "DOEfhLP":
            out.append(Unit("Q", unit.word, unit.past, unit.past))
        elif unit.tag == "t" and unit.word == "of":  # "on the eve of the summit"
            out.append(Unit("I", unit.word, unit.past, unit.past))
    return out


def _close(units: list[Unit], index: int) -> int:
    for at in range(index + 1, min(index + _LONGEST, len(units))):
        if units[at].tag == ")":
            return at
    return 0

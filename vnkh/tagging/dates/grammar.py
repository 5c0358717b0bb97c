"""Time expressions read from tokens: a small grammar, one function a rule.

    time     = days | month | part | year | weekday | shift
    days     = month-name day [ "-" day ] [ year ] | day [ "-" day ] month-name [ year ] | figures
    month    = [ step | edge ] month-name [ year | step "year" ]
    part     = "the" ordinal ("quarter" | "half") "of" (year | "the year" | step "year")
    year     = year-number [ "-" year-number ] | step "year"
    weekday  = [ step ] weekday-name [ part-of-day ] [ "(" days ")" ]
    shift    = "today" | step unit | number unit "ago" | "the same day" | …

Each rule takes the tokens and an index and gives an `Expression` or None.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from vnkh.grammar.tokens import Token
from vnkh.remembered import Remembered
from vnkh.tagging.dates.expression import Expression, Shape
from vnkh.tagging.dates.vocabulary import (
    DEICTIC_DAYS,
    EDGES,
    MONTHS,
    NUMBERS,
    ORDINALS,
    PARTS_OF_DAY,
    STEPS,
    UNITS,
    WEEKDAYS,
    day_of_month,
    number,
    year_number,
)

_DASHES = frozenset(("-", "–", "--"))
_SPANS = _DASHES | {"to", "and", "&", "till", "until", "through"}
_DEADLINES = frozenset("by before until till through".split())
_MONTH_CUES = frozenset(
    "in on of this last next since until by before from to for early late mid".split()
)

Rule = Callable[[Sequence[Token], int], Expression | None]


def expressions(tokens: Sequence[Token]) -> list[Expression]:
    """Every time expression of a sentence, left to right, not overlapping."""
    found: list[Expression] = []
    past = 0
    for index, token in enumerate(tokens):
        rules = _RULES[token.word]
        if not rules or index < past:
            continue
        expression = _first(rules, tokens, index)
        if expression is not None:
            if _is_deadline(tokens, expression.first):
                expression = replace(expression, deadline=True)
            found.append(expression)
            past = expression.past
    return found


def _is_deadline(tokens: Sequence[Token], first: int) -> bool:
    before = first - 1 - (_word(tokens, first - 1) == "the")
    return _word(tokens, before) in _DEADLINES


def _first(rules: tuple[Rule, ...], tokens: Sequence[Token], index: int) -> Expression | None:
    for rule in rules:
        expression = rule(tokens, index)
        if expression is not None:
            return expression
    return None


def _word(tokens: Sequence[Token], index: int) -> str:
    return tokens[index].word if 0 <= index < len(tokens) else ""


def _month(tokens: Sequence[Token], index: int) -> int | None:
    """The month that a token names; "may" and "march" only where nothing else can be meant."""
    word = _word(tokens, index)
    month = MONTHS.get(word)
    if month is None or not tokens[index].capital:
        return None
    if word in {"may", "march", "mar", "jun", "jan", "sep", "dec"}:
        after = _word(tokens, index + 1)
        is_dated = bool(after and after[0].isdecimal()) or (
            after in STEPS and _word(tokens, index + 2) == "year"
        )
        cued = _word(tokens, index - 1) in _MONTH_CUES
        if not (is_dated or cued or _word(tokens, index - 1)[:1].isdecimal()):
            return None
    return month


def _year_after(tokens: Sequence[Token], index: int) -> tuple[int | None, int | None, int]:
    """A year, or "last year" and the like, from this token on: (year, step, past)."""
    at = index + (
        _word(tokens, index) == "," and year_number(_word(tokens, index + 1) or "x") is not None
    )
    at += _word(tokens, at) == "of"
    year = year_number(_word(tokens, at) or "x")
    if year is not None:
        return year, None, at + 1
    if _word(tokens, at) in STEPS and _word(tokens, at + 1) == "year":
        return None, STEPS[_word(tokens, at)], at + 2
    return None, None, index


def _days(tokens: Sequence[Token], index: int) -> Expression | None:
    """November 28 · November 27-28, 2025 · Dec. 30 - Jan. 2 · September 2, 1945 – 2025."""
    month = _month(tokens, index)
    day = day_of_month(_word(tokens, index + 1) or "x")
    if month is None or day is None:
        return None
    past = index + 2
    end_month, end_day = None, None
    year, step, past = _year_after(tokens, past)
    if _word(tokens, past) in _SPANS:
        far = day_of_month(_word(tokens, past + 1) or "x")
        far_month = _month(tokens, past + 1)
        if year is not None and year_number(_word(tokens, past + 1) or "x"):
            last = year_number(_word(tokens, past + 1))
            return Expression(Shape.ANNIVERSARY, index, past + 2, last, month, day)
        if far is not None and year is None and _ends_range(tokens, past + 1):
            end_day, past = far, past + 2
        elif far_month and day_of_month(_word(tokens, past + 2) or "x"):
            end_month, end_day = far_month, day_of_month(_word(tokens, past + 2))
            past += 3
        if end_day is not None and year is None:
            year, step, past = _year_after(tokens, past)
    return Expression(
        Shape.DAY, index, past, year, month, day,
        end_month=end_month, end_day=end_day, step=step,
    )  # fmt: skip


def _ends_range(tokens: Sequence[Token], index: int) -> bool:
    """Whether a number ends a range of days, and does not count what follows ("and 11 men")."""
    if _word(tokens, index - 1) != "and":
        return True
    after = _word(tokens, index + 1)
    return not after or not after[0].isalpha() or after in {"in", "at", "to", "for", "with", "on"}


def _days_first(tokens: Sequence[Token], index: int) -> Expression | None:
    """21 December 2016 · 18-19 June 2024 · the 28th of November · 30 December to 2 January."""
    day = day_of_month(_word(tokens, index))
    if day is None:
        return None
    at, end_day = index + 1, None
    if _word(tokens, at) in _SPANS and day_of_month(_word(tokens, at + 1) or "x"):
        end_day, at = day_of_month(_word(tokens, at + 1)), at + 2
    at += _word(tokens, at) == "of"
    month = _month(tokens, at)
    if (
        month is None
        or ((_word(tokens, at + 1) or "x")[0].isdecimal()
        and not year_number(_word(tokens, at + 1)))
    ):
        return None
    year, step, past = _year_after(tokens, at + 1)
    end_month = None
    if end_day is None and _word(tokens, past) in _SPANS:
        far = day_of_month(_word(tokens, past + 1) or "x")
        far_month = _month(tokens, past + 2)
        if far and far_month:
            end_day, end_month = far, far_month
            year, step, past = _year_after(tokens, past + 3)
    return Expression(
        Shape.DAY, index, past, year, month, day,
        end_month=end_month, end_day=end_day, step=step,
    )  # fmt: skip


def _figures(tokens: Sequence[Token], index: int) -> Expression | None:
    """2019-10-30 · 03/07/2015 · 25-6 after "of", "on", "from": day first, as the region writes."""
    parts = [_word(tokens, index)]
    at = index + 1
    while (
        len(parts) < 3
        and _word(tokens, at) in {"-", "/", "–"}
        and _word(tokens, at + 1).isdecimal()
    ):
        if tokens[at].start != tokens[at - 1].end or tokens[at + 1].start != tokens[at].end:
            break
        parts.append(_word(tokens, at + 1))
        at += 2
    if len(parts) == 3 and all(part.isdecimal() for part in parts):
        order = parts if len(parts[0]) == 4 else parts[::-1]
        year, month, day = (int(part) for part in order)
        if len(order[0]) == 4 and 1 <= month <= 12 and 1 <= day <= 31:
            return Expression(Shape.DAY, index, at, year, month, day)
    if (
        len(parts) == 2
        and _word(tokens, index - 1) in {"of", "on", "from", "to"}
        and _word(tokens, index + 1) != "–"
    ):
        day, month = day_of_month(parts[0]), day_of_month(parts[1])
        if day and month and month <= 12 and not _is_counting(tokens, at):
            return Expression(Shape.DAY, index, at, None, month, day)
    return None


def _is_counting(tokens: Sequence[Token], index: int) -> bool:
    return _word(tokens, index) in {"per", "%", "million", "billion", "years", "days", "months"}


def _figure_range(tokens: Sequence[Token], index: int) -> Expression | None:
    """25 to 26-6: a range whose month stands in figures behind."""
    if _word(tokens, index - 1) != "from" or _word(tokens, index + 1) != "to":
        return None
    day = day_of_month(_word(tokens, index))
    far = _figures(tokens, index + 2)
    if day is None or far is None or far.shape is not Shape.DAY:
        return None
    return replace(far, first=index, day=day, end_day=far.day)


def _month_alone(tokens: Sequence[Token], index: int) -> Expression | None:
    """February 2025 · last June · early October · mid-January · March this year."""
    at, step, edge = index, None, ""
    if _word(tokens, at) in STEPS:
        step, at = STEPS[_word(tokens, at)], at + 1
    if _word(tokens, at) in EDGES:
        edge, at = _word(tokens, at), at + 1
        at += _word(tokens, at) == "-"
        if _word(tokens, at) == "of":
            at += 1
        if _word(tokens, at) in STEPS:
            step, at = STEPS[_word(tokens, at)], at + 1
    month = _month(tokens, at)
    if month is None:
        return None
    year, year_step, past = _year_after(tokens, at + 1)
    if year is None and year_step is None and (_word(tokens, at + 1) or "x")[0].isdecimal():
        return None  # a day follows: another rule's business
    unit = "year" if year_step is not None else "month"
    step = year_step if year_step is not None else step
    return Expression(Shape.MONTH, index, past, year, month, unit=unit, step=step, edge=edge)


def _hyphened_month(tokens: Sequence[Token], index: int) -> Expression | None:
    """mid-January, written as one word."""
    edge, _, name = _word(tokens, index).partition("-")
    if edge not in EDGES or name not in MONTHS:
        return None
    year, step, past = _year_after(tokens, index + 1)
    unit = "year" if step is not None else "month"
    return Expression(Shape.MONTH, index, past, year, MONTHS[name], unit=unit, step=step, edge=edge)


def _hyphened_year(tokens: Sequence[Token], index: int) -> Expression | None:
    """mid-2021, late-2025."""
    edge, _, name = _word(tokens, index).partition("-")
    year = year_number(name) if edge in EDGES and name else None
    return Expression(Shape.YEAR, index, index + 1, year, edge=edge) if year is not None else None


def _part(tokens: Sequence[Token], index: int) -> Expression | None:
    """The first quarter of 2026 · the second half of next year · the first half of January."""
    unit = _word(tokens, index + 1)
    final = (
        {"quarter": 4, "half": 2}.get(unit) if _word(tokens, index) in ("last", "final") else None
    )
    which = final or ORDINALS.get(_word(tokens, index))
    if which is None or unit not in {"quarter", "half"} or which > 4:
        return None
    if _word(tokens, index + 2) != "of":
        bare = _word(tokens, index - 1) == "the" and unit == "quarter"
        return (
            Expression(Shape.PART, index, index + 2, None, unit=unit, step=0, number=which)
            if bare
            else None
        )
    at = index + 3
    month = _month(tokens, at)
    if month is not None and unit == "half":
        year, step, past = _year_after(tokens, at + 1)
        return Expression(Shape.MONTH, index, past, year, month, unit="month", step=step)
    year, step, past = _year_after(tokens, at)
    if year is None and step is None:
        if _word(tokens, at) not in {"the", "that"} or _word(tokens, at + 1) != "year":
            return None
        step, past = 0, at + 2
    return Expression(Shape.PART, index, past, year, unit=unit, step=step, number=which)


def _year(tokens: Sequence[Token], index: int) -> Expression | None:
    """2025 · 2026-2030 · 2019-21 · between 2024 and 2029."""
    year = year_number(_word(tokens, index))
    if year is None:
        return None
    joins = _DASHES | {"and"} if _word(tokens, index - 1) == "between" else _DASHES
    if _word(tokens, index + 1) in joins and _word(tokens, index + 2).isdecimal():
        last = _word(tokens, index + 2)
        end = int(last) if len(last) == 4 else int(str(year)[:2] + last) if len(last) == 2 else 0
        if year < end <= 2100:
            return Expression(Shape.YEARS, index, index + 3, year, end_year=end)
    after = _word(tokens, index + 1)
    if after in {"people", "tonnes", "tons", "km", "kilometres", "metres", "hectares", "m"}:
        return None
    return Expression(Shape.YEAR, index, index + 1, year)


def _weekday(tokens: Sequence[Token], index: int) -> Expression | None:
    """Thursday · last Friday morning · Wednesday and Thursday · Tuesday (Nov. 8)."""
    at, step = index, None
    if _word(tokens, at) in STEPS:
        step, at = STEPS[_word(tokens, at)], at + 1
    weekday = WEEKDAYS.get(_word(tokens, at))
    if weekday is None or not tokens[at].capital:
        return None
    past, end = at + 1, None
    if _word(tokens, past) in _SPANS and _word(tokens, past + 1) in WEEKDAYS:
        end, past = WEEKDAYS[_word(tokens, past + 1)], past + 2
    past += _word(tokens, past) in PARTS_OF_DAY
    dated = _date_in_apposition(tokens, past)
    if dated is not None:
        return replace(dated, first=index)
    return Expression(
        Shape.WEEKDAY, index, past, unit="week", step=step, weekday=weekday, end_weekday=end
    )


def _date_in_apposition(tokens: Sequence[Token], index: int) -> Expression | None:
    """The date that follows a weekday: ", November 8" or "(Nov. 8)"."""
    if _word(tokens, index) not in {",", "("}:
        return None
    dated = _days(tokens, index + 1) or _days_first(tokens, index + 1)
    if dated is None:
        return None
    closed = _word(tokens, index) == "(" and _word(tokens, dated.past) == ")"
    return replace(dated, past=dated.past + closed)


def _deictic(tokens: Sequence[Token], index: int) -> Expression | None:
    """Today · yesterday afternoon · tomorrow."""
    past = index + 1 + (_word(tokens, index + 1) in PARTS_OF_DAY)
    return Expression(Shape.SHIFT, index, past, unit="day", step=DEICTIC_DAYS[_word(tokens, index)])


def _step(tokens: Sequence[Token], index: int) -> Expression | None:
    """Last week · this morning · early next month · this year."""
    at = index
    edge = ""
    if _word(tokens, at) in EDGES | {"earlier", "later"}:
        edge, at = _word(tokens, at), at + 1
        at += _word(tokens, at) == "of"
    if _word(tokens, at) not in STEPS:
        return None
    step, unit = STEPS[_word(tokens, at)], _word(tokens, at + 1)
    if unit in PARTS_OF_DAY and (step == 0 or unit == "night"):
        return Expression(Shape.SHIFT, index, at + 2, unit="day", step=step)
    if unit in {"week", "month", "year", "weekend"}:
        return Expression(Shape.SHIFT, index, at + 2, unit=unit, step=step, edge=edge)
    return None


def _ago(tokens: Sequence[Token], index: int) -> Expression | None:
    """Two days ago · a year ago · a month later · three weeks earlier."""
    unit = UNITS.get(_word(tokens, index + 1))
    if unit is None:
        return None
    count = number(_word(tokens, index))
    way = _word(tokens, index + 2)
    if count is not None and (way, _word(tokens, index + 3)) == ("from", "now"):
        return Expression(Shape.SHIFT, index, index + 4, unit=unit, step=count)
    if count is None or way not in {"ago", "later", "earlier"} or count > 120:
        return None
    step = count if way == "later" else -count
    return Expression(Shape.SHIFT, index, index + 3, unit=unit, step=step, from_story=way != "ago")


def _of_the_story(tokens: Sequence[Token], index: int) -> Expression | None:
    """The same day · the following day · the day before · later in the day · on the eve."""
    for words, step, unit in _STORY_DAYS.get((_word(tokens, index), _word(tokens, index + 1)), ()):
        past = index + 2 + len(words)
        if [token.word for token in tokens[index + 2 : past]] == words:
            return Expression(Shape.SHIFT, index, past, unit=unit, step=step, from_story=True)
    return None


def _weekend(tokens: Sequence[Token], index: int) -> Expression | None:
    """Over the weekend."""
    if _word(tokens, index - 1) != "the":
        return None
    return Expression(Shape.SHIFT, index, index + 1, unit="weekend", step=0)


def _end_of_year(tokens: Sequence[Token], index: int) -> Expression | None:
    """The end of the year · before the year is out · the end of 2025."""
    at = index
    if _word(tokens, at) in {"end", "beginning", "start"} and _word(tokens, at + 1) == "of":
        year, step, past = _year_after(tokens, at + 2)
        if year is not None:
            return Expression(Shape.YEAR, index, past, year, edge=_word(tokens, at))
        if step is not None:
            return Expression(Shape.SHIFT, index, past, unit="year", step=step, edge="end")
        if _word(tokens, at + 2) in {"the", "this"} and _word(tokens, at + 3) in {"year", "month"}:
            unit = _word(tokens, at + 3)
            return Expression(Shape.SHIFT, index, at + 4, unit=unit, step=0, edge="end")
        month = _month(tokens, at + 2)
        if month is not None:
            year, step, past = _year_after(tokens, at + 3)
            return Expression(
                Shape.MONTH, index, past, year, month, unit="month", step=step, edge="end"
            )
    if _word(tokens, at) == "year" and _word(tokens, at - 1) in {"the", "this"}:
        ends = ("is", "ends"), ("is", "out"), ("ends", ""), ("is", "over")
        first, second = _word(tokens, at + 1), _word(tokens, at + 2)
        if first == "ends" or (first, second) in ends:
            past = at + (2 if first == "ends" else 3)
            return Expression(Shape.SHIFT, index, past, unit="year", step=0, edge="end")
    return None


def _by_two_words(
    phrases: Sequence[tuple[str, int, str]],
) -> dict[tuple[str, str], list[tuple[list[str], int, str]]]:
    """Phrases by their first two words, each as the rest of its words and what it means."""
    found: dict[tuple[str, str], list[tuple[list[str], int, str]]] = {}
    for phrase, step, unit in phrases:
        first, second, *rest = phrase.split()
        found.setdefault((first, second), []).append((rest, step, unit))
    return found


_STORY_DAYS = _by_two_words(
    (
        ("later the same day", 0, "day"),
        ("earlier the same day", 0, "day"),
        ("the same day", 0, "day"),
        ("same day", 0, "day"),
        ("the same morning", 0, "day"),
        ("the same afternoon", 0, "day"),
        ("the same evening", 0, "day"),
        ("later in the day", 0, "day"),
        ("later in the morning", 0, "day"),
        ("later in the afternoon", 0, "day"),
        ("later in the evening", 0, "day"),
        ("that morning", 0, "day"),
        ("that afternoon", 0, "day"),
        ("that evening", 0, "day"),
        ("that night", 0, "day"),
        ("earlier in the day", 0, "day"),
        ("later that day", 0, "day"),
        ("earlier that day", 0, "day"),
        ("that same day", 0, "day"),
        ("that day", 0, "day"),
        ("the following day", 1, "day"),
        ("the next day", 1, "day"),
        ("the day after", 1, "day"),
        ("the previous day", -1, "day"),
        ("the day before", -1, "day"),
        ("a day before", -1, "day"),
        ("a day after", 1, "day"),
        ("the eve of", -1, "day"),
    )
)

_FIGURE_RULES: tuple[Rule, ...] = (_days_first, _figures, _figure_range, _year, _ago)


def _rules_by_word() -> dict[str, tuple[Rule, ...]]:
    """Which rules can begin with which word: nearly all words begin none."""
    rules: dict[str, tuple[Rule, ...]] = {}
    story = {first for first, _ in _STORY_DAYS}
    for starts, rule in (
        (MONTHS, _days),
        (MONTHS, _month_alone),
        (WEEKDAYS, _weekday),
        (DEICTIC_DAYS, _deictic),
        (story, _of_the_story),
        (EDGES | {"year"}, _end_of_year),
        (STEPS.keys() | EDGES, _month_alone),
        (STEPS, _weekday),
        (STEPS.keys() | EDGES | {"earlier", "later"}, _step),
        ({f"mid-{name}" for name in MONTHS}, _hyphened_month),
        (ORDINALS.keys() | {"last", "final"}, _part),
        (NUMBERS, _ago),
        ({"weekend"}, _weekend),
    ):
        for word in starts:
            rules[word] = (*rules.get(word, ()), rule)
    return rules


_RULES_BY_WORD = _rules_by_word()


def _rules(word: str) -> tuple[Rule, ...]:
    """The rules for times that can begin with this word."""
    if "-2" in word or "-1" in word:
        return (_hyphened_year,)
    return _RULES_BY_WORD.get(word) or (_FIGURE_RULES if word[0].isdecimal() else ())


_RULES = Remembered(_rules, most=1 << 14)

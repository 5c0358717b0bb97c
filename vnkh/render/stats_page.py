"""Counts as a page: months and kinds, who met whom, people, topics."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rich.text import Text

from vnkh.forms import KINDS
from vnkh.render.bars import ASCII_SIGNS, SIGNS, bar, parts
from vnkh.render.console import FAINT, HEADING, INDENT, KIND_STYLE, Paper, text
from vnkh.render.values import UNDATED

Numbers = Mapping[tuple[str, ...], int]
_UNBOUNDED_BAR, _WIDEST_BAR = 40, 60
_SHOWN = 12
_SHORTEST_BAR = 3  # one column a kind
_IN_MATRIX = 9


def write_stats_page(counts: Mapping[str, Numbers], names: Mapping[str, str], paper: Paper) -> None:
    """All of it; nothing where there are no events.

    `counts` are numbers of events by values: month and kind; kind, form and status; pair of
    persons; person; topic. `names` are those of persons.
    """
    if not counts["month"]:
        return
    _write_months(counts["month"], paper)
    _write_bars("Kinds, forms, status", _worded(counts["form"]), paper)
    _write_met(counts["pair"], names, paper)
    people = [(names.get(each, each), number) for (each,), number in counts["person"].items()]
    _write_bars("In how many events", people, paper)
    _write_bars("Topics", _worded(counts["topic"]), paper)


def _worded(numbers: Numbers) -> list[tuple[str, int]]:
    return [
        (", ".join(filter(None, values)).replace("_", " "), number)
        for values, number in numbers.items()
    ]


def _write_months(numbers: Numbers, paper: Paper) -> None:
    months: dict[str, dict[str, int]] = {}
    for (month, kind), number in numbers.items():
        months.setdefault(month, dict.fromkeys(KINDS, 0))[kind] = number
    most = max(sum(kinds.values()) for kinds in months.values())
    paper.paragraph(text("Events by month", HEADING), 0)
    paper.paragraph(_legend(paper))
    before = ""
    for month in sorted(months, key=lambda name: (not name, name)):
        if _leaves_gap(before, month):
            paper.line(Text("  :" if paper.page.is_ascii else "  ⋮", style=FAINT))
        before, kinds = month, months[month]
        label = Text(f"  {month or UNDATED:<8}{sum(kinds.values()):>4}  ")
        paper.line(label + _stacked(kinds, most, paper))


def _leaves_gap(before: str, after: str) -> bool:
    """Whether months without events lie between."""
    if len(before) != 7 or len(after) != 7:
        return bool(before and after)
    (year, month), (next_year, next_month) = before.split("-"), after.split("-")
    return 12 * (int(next_year) - int(year)) + int(next_month) - int(month) > 1


def _signs(paper: Paper) -> dict[str, str]:
    return ASCII_SIGNS if paper.page.is_ascii else SIGNS


def _legend(paper: Paper) -> Text:
    signs = _signs(paper)
    return Text("  ").join(
        Text(f"{signs[kind]} ", style=KIND_STYLE[kind]) + Text(f"{kind}s") for kind in KINDS
    )


def _stacked(kinds: dict[str, int], most: int, paper: Paper) -> Text:
    drawn = parts(kinds, most, _width(paper, 16))
    signs = _signs(paper)
    line = Text()
    for kind, columns in drawn.items():
        line.append(signs[kind] * columns, style=KIND_STYLE[kind])
    return line


def _width(paper: Paper, beside: int) -> int:
    if not paper.page.width:
        return _UNBOUNDED_BAR
    return max(min(paper.page.width - beside, _WIDEST_BAR), _SHORTEST_BAR)


def _write_bars(title: str, rows: Sequence[tuple[str, int]], paper: Paper) -> None:
    if not rows:
        return
    paper.heading(title)
    shown = [(text(name), number) for name, number in rows[:_SHOWN]]
    longest = max(name.cell_len for name, _ in shown)
    most = max(number for _, number in shown)
    if paper.is_narrow(longest + 12 + _SHORTEST_BAR):
        for name, number in shown:
            paper.paragraph(name, INDENT, Text(f"{number:>5}  "))
        return
    width = _width(paper, longest + 12)
    for name, number in shown:
        drawn = bar(number, most, width, is_ascii=paper.page.is_ascii)
        pad = " " * (longest - name.cell_len)
        paper.line(Text(" " * INDENT) + name + Text(f"{pad}{number:>5}  {drawn}"))
    if len(rows) > _SHOWN:
        paper.paragraph(Text(f"and {len(rows) - _SHOWN} more", style=FAINT))


def _write_met(pairs: Numbers, names: Mapping[str, str], paper: Paper) -> None:
    """Who met whom how often: a matrix, or a list where the page is too narrow for one."""
    if not pairs:
        return
    ids = _best_connected(pairs)
    longest = max(text(names.get(each, each)).cell_len for each in ids)
    if paper.is_narrow(longest + 5 + 4 * len(ids)):
        named = [
            (" – ".join(names.get(each, each) for each in pair), number)
            for pair, number in pairs.items()
        ]
        _write_bars("Who met whom", named, paper)
        return
    paper.heading("Who met whom")
    _write_matrix(ids, pairs, [text(names.get(each, each)) for each in ids], paper)
    rest = len({each for pair in pairs for each in pair}) - len(ids)
    if rest:
        paper.paragraph(Text(f"and {rest} more", style=FAINT))


def _best_connected(pairs: Numbers) -> list[str]:
    """Whom the matrix has room for: those of the most frequent pairs, of whom each met another."""
    ids = list(dict.fromkeys(each for pair in pairs for each in pair))[:_IN_MATRIX]
    met = {each for pair in pairs if set(pair) <= set(ids) for each in pair}
    return [each for each in ids if each in met]


def _write_matrix(ids: Sequence[str], pairs: Numbers, names: Sequence[Text], paper: Paper) -> None:
    """Rows and columns are the same persons; columns are numbered."""
    longest = max(name.cell_len for name in names)
    numbers = "".join(f"{number:>4}" for number in range(1, len(ids) + 1))
    paper.line(Text(" " * (longest + 5) + numbers, style=FAINT))
    for number, (each, name) in enumerate(zip(ids, names, strict=True), 1):
        pad = " " * (longest - name.cell_len)
        cells = "".join(_cell(_times(pairs, each, other), each == other, paper) for other in ids)
        paper.line(Text(f"  {number} ", style=FAINT) + name + Text(f"{pad} {cells}"))


def _times(pairs: Numbers, one: str, other: str) -> int:
    return pairs.get((one, other) if one < other else (other, one), 0)


def _cell(times: int, is_same: bool, paper: Paper) -> str:
    if is_same:
        return "   \\" if paper.page.is_ascii else "   ╲"
    return f"{times:>4}" if times else ("   ." if paper.page.is_ascii else "   ·")

"""How wide the columns of a table are, and which of them fold below another.

Rigid columns keep their width. Side columns have a bound. The main columns, where the sentences
stand, share what is left; when that is too little to read, columns that fold go below the first
main column, the last ones first.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from vnkh.render.columns import Column

GAP = 2
SEPARATOR = " · "  # between what is folded
READABLE = 30  # a main column narrower than this breaks sentences into shreds


@dataclass(frozen=True, slots=True)
class Layout:
    """The columns that stand side by side, their widths, and those below the main one."""

    columns: tuple[Column, ...]
    widths: tuple[int, ...]
    folded: tuple[Column, ...] = ()

    @property
    def main(self) -> Column | None:
        """The column that the folded ones stand below."""
        return next((column for column in self.columns if is_main(column)), None)


def is_main(column: Column) -> bool:
    """Whether a column takes what the others leave."""
    return not (column.is_rigid or column.is_number or column.widest)


def fit(columns: Sequence[Column], natural: Sequence[int], width: int) -> Layout | None:
    """The layout on a page of that width; None where the columns do not fit.

    `natural` is how wide each column would be if nothing wrapped.
    """
    wanted = dict(zip(columns, natural, strict=True))
    kept, folded = list(columns), list[Column]()
    while True:
        layout = _widths(kept, wanted, width)
        if layout:
            return Layout(tuple(kept), layout, tuple(folded))
        last = next((column for column in reversed(kept) if column.folds), None)
        main = next((column for column in kept if is_main(column)), None)
        if last is None or main is None:
            return None
        kept.remove(last)
        folded.insert(0, last)
        below = sum(len(each.lead) + wanted[each] for each in folded)
        wanted[main] = max(wanted[main], below + len(SEPARATOR) * (len(folded) - 1))


def _widths(
    columns: Sequence[Column], natural: dict[Column, int], width: int
) -> tuple[int, ...] | None:
    scale = max(width, 80) / 80
    side = {
        column: min(natural[column], int(column.widest * scale)) if column.widest
        else natural[column]
        for column in columns
        if not is_main(column)
    }  # fmt: skip
    main = [column for column in columns if is_main(column)]
    left = width - sum(side.values()) - GAP * (len(columns) - 1)
    shared = _share(main, natural, left)
    if shared is None:
        return None
    return tuple(side[column] if column in side else shared[column] for column in columns)


def _share(
    main: Sequence[Column], natural: dict[Column, int], left: int
) -> dict[Column, int] | None:
    """What is left, shared: the modest get what they want, the others alike."""
    shares: dict[Column, int] = {}
    for number, column in enumerate(sorted(main, key=natural.__getitem__)):
        fair = (left - sum(shares.values())) // (len(main) - number)
        if fair < min(natural[column], READABLE):
            return None
        shares[column] = min(natural[column], fair)
    return shares if main or left >= 0 else None

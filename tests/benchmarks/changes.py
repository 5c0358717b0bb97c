"""What happens to a corpus of synthetic articles: one comes in, one is changed, one goes.

A corpus is what `synthetic` has written: files of one article each, or of many, as JSON Lines.
Each change meets an event that two articles tell, so that it has to be put together or taken apart.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import synthetic

Change = Callable[[Path, int], None]


def add(corpus: Path, number: int) -> None:
    """Put one article more there, as a file of its own."""
    one = synthetic.article(_telling_again(number) - 1)
    _added(corpus, number).write_text(one.text, encoding="utf-8")


def append(corpus: Path, number: int) -> None:
    """Add one that tells the same again: where files have many, as a line of the last."""
    more = synthetic.article(_telling_again(number))
    files = sorted(corpus.glob("*.jsonl"))
    if files:
        with files[-1].open("a", encoding="utf-8") as file:
            file.write(f"{more.line}\n")
    else:
        (corpus / f"{more.number:07}.txt").write_text(more.text, encoding="utf-8")


def change(corpus: Path, number: int) -> None:
    """Let an article that told something again tell something new, under its old name."""
    told = _telling_again(number // 2)
    other = synthetic.article(number + 3 * synthetic.RETOLD)
    line = json.loads(other.line) | {"id": f"{told:07}"}
    _replace(corpus, told, other.text, f"{json.dumps(line, ensure_ascii=False)}\n")


def remove(corpus: Path, number: int) -> None:
    """Take away an article that told something first, which another still tells."""
    _replace(corpus, _telling_again(number // 3) - 1, "", "")


CHANGES: dict[str, Change] = {
    "one added, a file of its own": add,
    "one added, a line of a file": append,
    "one changed": change,
    "one gone": remove,
}


def are_made(corpus: Path, number: int) -> bool:
    """Whether a corpus that had so many articles has been changed before."""
    return _added(corpus, number).exists()


def _added(corpus: Path, number: int) -> Path:
    return corpus / f"{_telling_again(number) - 1:07}.txt"


def _telling_again(number: int) -> int:
    """The first article from that number on which tells an event of the one before again."""
    return number + (synthetic.RETOLD - 1 - number) % synthetic.RETOLD


def _replace(corpus: Path, number: int, text: str, line: str) -> None:
    """Another text, or line, in the place of an article; none takes it away."""
    files = sorted(corpus.glob("*.jsonl"))
    if not files:
        path = corpus / f"{number // 1000:04}" / f"{number:07}.txt"
        path.unlink()
        if text:
            path.write_text(text, encoding="utf-8")
        return
    begin = f'{{"id": "{number:07}"'
    for file in files:
        lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
        changed = [line if each.startswith(begin) else each for each in lines]
        if changed != lines:
            file.write_text("".join(changed), encoding="utf-8")
            return
    raise LookupError(number)

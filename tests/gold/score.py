"""How well events are found, against articles annotated by hand.

    python tests/gold/score.py                                  # a table
    python tests/gold/score.py --errors                         # each miss, each false one, too
    python tests/gold/score.py --floors tests/gold/floors.toml  # 1 where a set is below its floor

Sets: the articles that come with vnkh, each by itself and as one timeline; the articles in
tests/gold/articles; and further folders that the floors name, where they are there.
"""

from __future__ import annotations

import argparse
import json
import sys
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from annotations import Annotated, Wanted, load
from matching import ASPECTS, Record, evidence, pairs, right, weight

from vnkh.events import extract
from vnkh.forms import KINDS
from vnkh.reading import Article, read_text
from vnkh.records import to_dict
from vnkh.store import open_timeline
from vnkh.timeline.query import Query

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
FLOORS = HERE / "floors.toml"


@dataclass
class Tally:
    """What was counted in one set."""

    found: int = 0
    missed: int = 0
    false: int = 0
    right: Counter[str] = field(default_factory=Counter)
    errors: list[str] = field(default_factory=list)

    @property
    def required(self) -> int:
        """How many events there are to be found."""
        return self.found + self.missed

    @property
    def precision(self) -> float:
        """The share of what was found that is there."""
        return _share(self.found, self.found + self.false)

    @property
    def recall(self) -> float:
        """The share of what is there that was found."""
        return _share(self.found, self.required)

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        return _share(2 * self.found, 2 * self.found + self.missed + self.false)

    @property
    def strict(self) -> float:
        """The same, an event counting as found only where all of it is right."""
        return _share(2 * self.right["all"], 2 * self.found + self.missed + self.false)


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0


def one_by_one(articles: Iterable[Annotated]) -> Tally:
    """Each article by itself."""
    tally = Tally()
    for annotated in articles:
        _compare(annotated, _extracted(annotated), tally)
    return tally


def _extracted(annotated: Annotated) -> list[Record]:
    article = read_text(annotated.text, annotated.path.name)
    assert isinstance(article, Article), f"{annotated.path}: {article.reason}"
    return [to_dict(event) for event in extract(article)]


def as_one_timeline(articles: Iterable[Annotated], folder: Path) -> Tally:
    """All together, as `vnkh timeline --corpus FOLDER --json` gives them."""
    tally = Tally()
    with open_timeline([folder], cache=False) as timeline:
        records = [json.loads(text) for text in timeline.select(Query())]
    for annotated in articles:
        _compare(annotated, records, tally)
    return tally


def _compare(annotated: Annotated, records: Sequence[Record], tally: Tally) -> None:
    told = [(each, evidence(each, annotated.name, annotated.text)) for each in records]
    here = [(record, spans) for record, spans in told if spans and record["status"] != "cancelled"]
    for kind in KINDS:
        wanted = [each for each in annotated.wanted if each.kind == kind]
        found = [(record, spans) for record, spans in here if record["kind"] == kind]
        weights = [[weight(one, record, spans) for record, spans in found] for one in wanted]
        matched = dict(pairs(weights))
        for row, one in enumerate(wanted):
            record = found[matched[row]][0] if row in matched else None
            _count(annotated.name, one, record, tally)
        extra = set(range(len(found))) - set(matched.values())
        for column in sorted(extra):
            tally.false += 1
            tally.errors.append(f"false  {annotated.name}  {_said(found[column][0])}")


def _count(name: str, wanted: Wanted, record: Record | None, tally: Tally) -> None:
    if wanted.is_optional:
        return
    if record is None:
        tally.missed += 1
        tally.errors.append(f"missed {name}  {_expected(wanted)}")
        return
    tally.found += 1
    aspects = right(wanted, record)
    tally.right.update(aspect for aspect in ASPECTS if aspects[aspect])
    tally.right["all"] += all(aspects.values())
    if not all(aspects.values()):
        wrong = ", ".join(aspect for aspect in ASPECTS if not aspects[aspect])
        tally.errors.append(f"wrong  {name}  {wrong}: {_expected(wanted)} <> {_said(record)}")


def _expected(wanted: Wanted) -> str:
    who = ", ".join(wanted.participants)
    return f"{wanted.kind} {wanted.form} {wanted.status} {wanted.date} | {who} | {wanted.words}"


def _said(record: Record) -> str:
    who = ", ".join(each["name"] for each in record["participants"])
    head = f"{record['kind']} {record['form']} {record['status']} {record['date']}"
    return f"{head} | {who} | {record['summary']}"


def sets(floors: dict[str, dict[str, object]]) -> Iterator[tuple[str, Tally]]:
    """Every set by its name."""
    seeds = list(load(ROOT / "seeds", HERE / "seeds"))
    yield "seeds", one_by_one(seeds)
    yield "seeds, merged", as_one_timeline(seeds, ROOT / "seeds")
    yield "articles", one_by_one(load(HERE / "articles", HERE / "articles"))
    for name, row in floors.items():
        folder = ROOT / str(row.get("folder", ""))
        if "folder" in row and folder.is_dir():
            articles = load(folder, folder)
            first, last = str(row["first"]), str(row["last"])
            yield name, one_by_one(each for each in articles if first <= each.name <= last)


def table(rows: Iterable[tuple[str, Tally]]) -> Iterator[str]:
    """The figures, a line for each set."""
    yield f"{'set':20}required found missed false      P      R     F1 strict" + "".join(
        f"{aspect:>7}" for aspect in ASPECTS
    )
    for name, tally in rows:
        counts = f"{tally.required:8}{tally.found:6}{tally.missed:7}{tally.false:6}"
        shares = (tally.precision, tally.recall, tally.f1, tally.strict)
        aspects = (_share(tally.right[aspect], tally.found) for aspect in ASPECTS)
        yield f"{name:20}{counts}" + "".join(f"{each:7.3f}" for each in (*shares, *aspects))


def below(rows: Iterable[tuple[str, Tally]], floors: dict[str, dict[str, object]]) -> list[str]:
    """What is below its floor, a line each."""
    return [
        f"{name}: {figure} is {getattr(tally, figure):.3f}, below its floor of {floors[name][figure]}"
        for name, tally in rows
        for figure in ("f1", "strict")
        if getattr(tally, figure) < float(str(floors.get(name, {}).get(figure, 0)))
    ]


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table; 1 where a set is below its floor."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--floors", type=Path, help="figures that no set may fall below")
    parser.add_argument("--errors", action="store_true", help="list what is missed, false, wrong")
    asked = parser.parse_args(arguments)
    floors = tomllib.loads((asked.floors or FLOORS).read_text(encoding="utf-8"))
    rows = list(sets(floors))
    print(*table(rows), sep="\n")  # noqa: T201 - a script's answer
    if asked.errors:
        print(*(error for _, tally in rows for error in tally.errors), sep="\n")  # noqa: T201
    fallen = below(rows, floors) if asked.floors else []
    print(*fallen, sep="\n", end="\n" if fallen else "", file=sys.stderr)  # noqa: T201
    return 1 if fallen else 0


if __name__ == "__main__":
    sys.exit(main())

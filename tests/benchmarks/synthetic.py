"""Synthetic articles whose events are known, in many wordings, as many as are wanted.

    python tests/benchmarks/synthetic.py FOLDER NUMBER [--files N]

writes articles: each as a file in the seeds' form, or in N files of JSON Lines. The same number
gives the same articles, everywhere. No two events have one kind, day and participants, but for
every tenth article, which tells the first event of the one before again, in other words: that is
one event with two sources.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar

import wordings
from wordings import Wording

FIRST_DAY = date(2015, 1, 1)
DAYS = 3650  # articles are spread over ten years
RETOLD = 10  # every so many articles, one tells an event of the one before again
LEADER = 16  # every so many articles, Cambodia's Prime Minister takes part
HANDOVER = date(2023, 8, 22)  # from Hun Sen to Hun Manet

Choice = TypeVar("Choice")


@dataclass(frozen=True, slots=True)
class Known:
    """An event that is in an article: `anchor` is its sentence, of its own in the article."""

    kind: str
    form: str
    status: str
    day: date
    participants: tuple[str, ...]  # names
    place: str
    anchor: str
    wording: str
    is_retold: bool = False  # the article before has it, too


@dataclass(frozen=True, slots=True)
class Synthetic:
    """An article and its events."""

    number: int
    published: date
    body: str
    known: tuple[Known, ...]

    @property
    def text(self) -> str:
        """The article in the seeds' form."""
        return f" date {self.published.isoformat()} {self.body}"

    @property
    def line(self) -> str:
        """The article as a line of JSON."""
        record = {
            "id": f"{self.number:07}",
            "date": self.published.isoformat(),
            "text": self.body,
        }
        return json.dumps(record, ensure_ascii=False)


def articles(number: int) -> Iterator[Synthetic]:
    """So many articles."""
    return (article(each) for each in range(number))


def article(number: int) -> Synthetic:
    """One article, by its number."""
    day = _day(number)
    is_retelling = number % RETOLD == RETOLD - 1
    known = (
        _meeting(number - is_retelling, told=day, variant=number, is_retold=is_retelling),
        _agreement(number),
        _commitment(number, wordings.PLEDGES, 0, is_introduced=not is_retelling),
        _commitment(number, wordings.PROPOSALS, 1, is_introduced=not is_retelling),
    )
    first, second, third, fourth = (each.anchor for each in known)
    idle = [_pick(wordings.FILLERS, number + 3 * each) for each in range(8)]
    paragraphs = (
        f"{_city(number).upper()} — {first} {idle[0]}",
        f"{idle[1]} {idle[2]}",
        f"{second} {idle[3]}",
        f"{third} {idle[4]} {idle[5]}",
        f"{fourth} {idle[6]}",
        f"{idle[7]} — VNA/VNS",
    )
    return Synthetic(number, day, "\n\n".join(paragraphs), known)


def _day(number: int) -> date:
    return FIRST_DAY + timedelta(days=number % DAYS)


def _city(number: int) -> str:
    return _pick(tuple(wordings.CITIES), number // 7)


def _meeting(number: int, told: date, variant: int, *, is_retold: bool) -> Known:
    day, city = _day(number), _city(number)
    vietnamese, cambodian = _vietnamese(number), _cambodian(number)
    # A meeting is retold as it is first told: in a room or by telephone.
    calls = [each for each in wordings.MEETINGS if each.form == "call"]
    rooms = [each for each in wordings.MEETINGS if each.form != "call"]
    wording = _pick(calls if number % 8 == 0 else rooms, variant)
    said = wording.text.format(
        v=f"Vietnamese {_pick(wordings.VN_OFFICES, number)} {vietnamese}",
        k=f"Cambodian {_office(number)} {cambodian}",
        city=city,
        date=_said(day, told, variant),
    )
    place = city if "{city}" in wording.text else ""
    return _known(wording, day, (vietnamese, cambodian), place, said, is_retold=is_retold)


def _agreement(number: int) -> Known:
    day, city = _day(number), _city(number)
    wording = _pick(wordings.AGREEMENTS, number // 3)
    parties = _vietnamese(number + 1), _cambodian(number + 1)
    said = wording.text.format(
        v=f"Vietnamese {_pick(wordings.VN_OFFICES, number + 1)} {parties[0]}",
        k=f"Cambodian {_office(number + 1)} {parties[1]}",
        text=_pick(wordings.TEXTS, number),
        city=city,
        date=_said(day, day, number // 2),
    )
    return _known(wording, day, parties, city, said)


def _commitment(
    number: int, choices: Sequence[Wording], side: int, *, is_introduced: bool
) -> Known:
    """A promise or a wish, of those who met; who they are and when it was, if not yet said."""
    wording, day = _pick(choices, number // 5), _day(number)
    maker = (_cambodian(number), _vietnamese(number))[side]
    called, when = maker, ""
    if not is_introduced:
        office = (_office(number), _pick(wordings.VN_OFFICES, number))[side]
        called = f"{('Cambodian', 'Vietnamese')[side]} {office} {maker}"
        when = f"On {_said(day, day, number // RETOLD)}, "
    # What is promised on one day differs in its figure, as the same day comes again every DAYS.
    figure = 100 + 30 * (number // DAYS) + number % 29
    act = _pick(wordings.ACTS, number + side).format(n=figure)
    said = when + wording.text.format(v=called, k=called, act=act)
    return _known(wording, day, (maker,), "", said)


def _known(
    wording: Wording,
    day: date,
    participants: tuple[str, ...],
    place: str,
    said: str,
    *,
    is_retold: bool = False,
) -> Known:
    said = said[0].upper() + said[1:]
    kind, form, status = wording.kind, wording.form, wording.status
    told = wording.text
    return Known(kind, form, status, day, participants, place, said, told, is_retold)


def _vietnamese(number: int) -> str:
    index = number * 7919
    return " ".join(
        (
            _pick(wordings.VN_FAMILY, index),
            _pick(wordings.VN_MIDDLE, index // 12),
            _pick(wordings.VN_GIVEN, index // 144),
        )
    )


def _cambodian(number: int) -> str:
    if number % LEADER == 0:
        return "Hun Manet" if _day(number) >= HANDOVER else "Hun Sen"
    index = number * 104729
    return f"{_pick(wordings.KH_FAMILY, index)} {_pick(wordings.KH_GIVEN, index // 12)}"


def _office(number: int) -> str:
    return "Prime Minister" if number % LEADER == 0 else _pick(wordings.KH_OFFICES, number)


def _said(day: date, told: date, variant: int) -> str:
    """A day as news writes it, when the news is told on another or the same."""
    month = f"{day:%B}"
    ways = [
        f"{month} {day.day}",
        f"{month} {day.day}, {day.year}",
        f"{day.day} {month} {day.year}",
        f"{day:%A}",
    ]
    return _pick(ways if (told - day).days < 2 else ways[:3], variant)


def _pick(choices: Sequence[Choice], number: int) -> Choice:
    return choices[number % len(choices)]


def write_files(folder: Path, number: int) -> None:
    """Write so many articles, each as a file, a thousand to a folder."""
    for each in articles(number):
        within = folder / f"{each.number // 1000:04}"
        within.mkdir(parents=True, exist_ok=True)
        (within / f"{each.number:07}.txt").write_text(each.text, encoding="utf-8")


def write_lines(folder: Path, number: int, files: int) -> None:
    """Write so many articles in files of JSON Lines, of equal size."""
    folder.mkdir(parents=True, exist_ok=True)
    for part in range(files):
        with (folder / f"{part:03}.jsonl").open("w", encoding="utf-8") as file:
            of_part = range(part * number // files, (part + 1) * number // files)
            file.writelines(f"{article(each).line}\n" for each in of_part)


def main() -> None:
    """Write what the command line says."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("number", type=int)
    parser.add_argument("--files", type=int, default=0)
    told = parser.parse_args()
    if told.files:
        write_lines(told.folder, told.number, told.files)
    else:
        write_files(told.folder, told.number)


if __name__ == "__main__":
    main()

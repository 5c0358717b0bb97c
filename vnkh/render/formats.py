"""The formats by name: where each is written, what it is for, which file names mean it."""

from importlib import import_module
from typing import TextIO

from vnkh.light import Light
from vnkh.render.base import Answer, Page, Renderer, Written


class Format(Light):
    """One format. `is_for_people` ones wrap and are paged; `needs_events` ones hold nothing else."""

    name: str
    about: str
    module: str
    renderer: str
    endings: tuple[str, ...] = ()
    is_for_people: bool = False
    needs_events: bool = False
    is_sheet: bool = False

    def write(self, answer: Answer, stream: TextIO, page: Page) -> Written:
        """Write the answer in this format; the format's module is imported only now."""
        renderer: type[Renderer] = getattr(
            import_module(f"vnkh.render.{self.module}"), self.renderer
        )
        return renderer(answer, stream, page).write()


FORMATS = {
    each.name: each
    for each in (
        Format("table", "rows and columns, for the eye", "as_table", "Table", is_for_people=True),
        Format("list", "a block an event, with its quotes", "as_list", "List", (".txt",),
               is_for_people=True),
        Format("json", "one document, with the query as understood", "as_json", "Json",
               (".json",)),
        Format("jsonl", "one record a line", "as_json", "JsonLines", (".jsonl", ".ndjson")),
        Format("csv", "for spreadsheets", "as_csv", "Csv", (".csv",), is_sheet=True),
        Format("tsv", "tab-separated, no quotes", "as_csv", "Tsv", (".tsv", ".tab"),
               is_sheet=True),
        Format("md", "a chronology to paste, quotes as footnotes", "as_markdown", "Markdown",
               (".md", ".markdown")),
        Format("html", "one page, no script", "as_html", "Html", (".html", ".htm")),
        Format("ics", "a calendar of what was held and is planned", "as_ics", "Ics", (".ics",),
               needs_events=True),
        Format("plover", "PLOVER event data, JSON Lines", "as_plover", "Plover",
               needs_events=True),
        Format("timelinejs", "for Knight Lab's TimelineJS", "as_timelinejs", "TimelineJs",
               needs_events=True),
    )
}  # fmt: skip


def by_ending(name: str) -> Format | None:
    """The format that a file name stands for, None where its ending stands for none."""
    return next(
        (each for each in FORMATS.values() if name.lower().endswith(each.endings or "\0")), None
    )

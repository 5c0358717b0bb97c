"""At any width nothing is torn: no line goes over the edge, no date and no kind breaks."""

from __future__ import annotations

import re

import pytest
from program import EVENTS
from rich.cells import cell_len

from vnkh.cli.corpus import bundled

COMMANDS = ["timeline", "timeline -f list", "meetings", "agreements", "commitments", "who",
            "who hun-manet", "threads", "thread border-demarcation", "sources", "stats"]  # fmt: skip
TORN = re.compile(r"\d{4}-(?:\d{2}-)?$|\b(?:meeti|meetin|agreemen?|commitm|commitmen?)$")


@pytest.mark.parametrize("width", [20, 40, 60, 80, 100, 120, 160])
@pytest.mark.parametrize("corpus", [EVENTS, bundled()], ids=["records", "articles"])
@pytest.mark.parametrize("command", COMMANDS)
def test_nothing_is_torn_at_any_width(vnkh, command, corpus, width) -> None:
    outcome = vnkh(*command.split(), "-C", corpus, "--color=never", width=width)
    assert outcome.code == 0, outcome.err
    lines = outcome.out.splitlines()
    assert lines
    assert [line for line in lines if cell_len(line) > width] == []
    assert [line for line in lines if width >= 40 and TORN.search(line)] == []


@pytest.mark.parametrize("width", [20, 60, 100, 160])
@pytest.mark.parametrize("command", ["explain", "show"])
def test_a_page_stays_within_its_edges(vnkh, command, width) -> None:
    seeds = {"VNKH_CORPUS": str(bundled())}
    ids = vnkh("timeline", "-f", "tsv", "--fields", "id", variables=seeds).out.split()[1:]
    what = ids if command == "show" else [bundled()]
    outcome = vnkh(command, *what, "--color=never", width=width, variables=seeds)
    assert outcome.code == 0, outcome.err
    assert [line for line in outcome.out.splitlines() if cell_len(line) > width] == []

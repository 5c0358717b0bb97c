"""Colour, width, pager and folders are decided in one place, in the order the help gives."""

from __future__ import annotations

import io
import os
from datetime import date

import platformdirs
import pytest

from vnkh.environment import ESCAPE, Environment


def environment(*, width: int | None = 80, **variables: str) -> Environment:
    return Environment(
        stdin=io.StringIO(),
        stdout=io.StringIO(),
        stderr=io.StringIO(),
        today=date(2026, 3, 1),
        width=width,
        variables=variables,
    )


@pytest.mark.parametrize(
    ("choice", "width", "variables", "colours"),
    [
        ("auto", 80, {}, True),
        ("auto", None, {}, False),
        ("always", None, {"NO_COLOR": "1"}, True),
        ("never", 80, {"FORCE_COLOR": "1"}, False),
        ("auto", None, {"FORCE_COLOR": "1"}, True),
        ("auto", None, {"FORCE_COLOR": "1", "NO_COLOR": "1"}, True),
        ("auto", None, {"FORCE_COLOR": "0"}, False),
        ("auto", None, {"FORCE_COLOR": ""}, False),
        ("auto", None, {"FORCE_COLOR": "false"}, False),
        ("auto", 80, {"FORCE_COLOR": "0", "NO_COLOR": "1"}, False),
        ("auto", 80, {"NO_COLOR": "1"}, False),
        ("auto", 80, {"NO_COLOR": ""}, True),
        ("auto", 80, {"TERM": "dumb"}, False),
        ("auto", 80, {"TERM": "dumb", "FORCE_COLOR": "1"}, True),
    ],
)
def test_colour_is_the_option_then_variables_then_the_terminal(
    choice: str, width: int | None, variables: dict[str, str], colours: bool
) -> None:
    assert environment(width=width, **variables).wants_color(choice) is colours


@pytest.mark.parametrize(
    ("width", "variables", "pager"),
    [
        (80, {}, "less"),
        (None, {}, ""),
        (80, {"PAGER": "most"}, "most"),
        (80, {"PAGER": "most", "VNKH_PAGER": "more"}, "more"),
        (80, {"PAGER": "cat"}, ""),
        (80, {"PAGER": ""}, ""),
        (80, {"VNKH_PAGER": "", "PAGER": "most"}, ""),
        (80, {"TERM": "dumb"}, ""),
    ],
)
def test_a_pager_is_for_terminals_only(
    width: int | None, variables: dict[str, str], pager: str
) -> None:
    assert environment(width=width, **variables).pager == pager


def test_less_quits_on_one_screen_unless_the_user_says_otherwise() -> None:
    assert environment().pager_variables["LESS"] == "FRX"
    assert environment(LESS="S").pager_variables["LESS"] == "S"


def test_a_corpus_of_several_paths_is_parted_as_the_system_parts_paths() -> None:
    assert environment(VNKH_CORPUS=f"a{os.pathsep}b").corpus == ("a", "b")
    assert environment(VNKH_CORPUS="").corpus == ()


@pytest.mark.parametrize(
    ("text", "encoding", "written"),
    [
        ("Đ", "cp1252", b"\\u0110"),
        ("ủ", "ascii", b"\\u1ee7"),
        ("𝔘", "ascii", b"\\ud835\\udd18"),
        ("\ud800", "utf-8", b"\\ud800"),
    ],
)
def test_what_an_encoding_lacks_is_written_as_an_escape(
    text: str, encoding: str, written: bytes
) -> None:
    assert text.encode(encoding, ESCAPE) == written


@pytest.mark.parametrize(
    "variables",
    [
        {"HOME": "/home/dara"},
        {"HOME": "/home/dara", "XDG_CACHE_HOME": "/var/caches/dara"},
        {"HOME": "/home/dara", "XDG_CACHE_HOME": ""},
        {"HOME": "/home/dara", "XDG_CACHE_HOME": "caches"},
        {"HOME": "home", "XDG_CACHE_HOME": "caches"},
        {},
    ],
)
def test_the_cache_is_where_the_system_keeps_caches(
    variables: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    expected = platformdirs.user_cache_path("vnkh", appauthor=False)
    assert environment(**variables).cache_folder == expected

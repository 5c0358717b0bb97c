from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from vnkh.lexicon.check import Problem, problems

Write = Callable[[dict[str, str]], Path]

SOUND = {
    "people/vietnam": "country = 'VN'\n[[person]]\nname = 'An Ba'\ngender = 'm'\n"
    "terms = ['king VN 2001/2005']\n",
    "people/cambodia": "country = 'KH'\n[[person]]\nname = 'Sok Sao'\ngender = 'f'\n"
    "styles = ['Samdech Sok']\n",
    "people/neighbours": "",
    "people/world": "",
    "bodies": "[[body]]\nname = 'Navy'\ncountry = 'VN'\nkind = 'army'\n",
    "places": "vn-hue = {name = 'Huế', kind = 'city'}\n",
    "countries": "VN = {name = 'Vietnam', adjectives = ['Vietnamese'], peoples = [], capitals = []}\n"
    "KH = {name = 'Cambodia', adjectives = ['Khmer'], peoples = [], capitals = ['Phnom Penh']}\n",
    "offices": "[[office]]\nid = 'king'\nlabel = 'King'\nsingle = true\nrank = 1\nwords = ['king']\n"
    "[[portfolio]]\nid = 'trade'\nlabel = 'Trade'\nwords = ['trade']\n",
    "topics": "trade = ['export*', 'goods']\n",
    "threads": "[markets]\nname = 'Markets'\nabout = 'Markets.'\nany = ['border market*']\n",
    "names": "family = {VN = ['An']}\ngiven = {}\nhonorifics = {m = ['Mr']}\ngender = {f = ['Thi']}\n",
    "publishers": "vna = {name = 'VNA', marks = ['VNA']}\n",
}


@pytest.fixture
def lexicon(tmp_path: Path) -> Write:
    """A folder with a small sound lexicon, some of its files replaced by the texts given."""

    def write(changed: dict[str, str]) -> Path:
        for name, text in {**SOUND, **changed}.items():
            path = tmp_path / f"{name}.toml"
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return tmp_path

    return write


def test_the_lexicon_that_comes_with_vnkh_does_not_contradict_itself() -> None:
    assert [str(problem) for problem in problems()] == []


def test_a_sound_lexicon_has_no_problems(lexicon: Write) -> None:
    assert problems(lexicon({})) == []


def test_a_problem_says_where_it_is() -> None:
    assert str(Problem("topics", "trade", "is empty")) == "topics: trade: is empty"
    assert str(Problem("topics", "", "is missing")) == "topics: is missing"


PERSON = "[[person]]\nname = 'Sok Sao'\ngender = 'f'\n"

CASES = [
    # people
    ("people/world", "country = 'VN'\n" + PERSON, "is sok-sao's, too (people/cambodia)"),
    ("people/world", "country = 'VN'\n[[person]]\nid = 'x'\nname = 'Samdech Sok'\ngender = 'm'\n", "'samdech sok' is sok-sao's, too"),
    ("people/world", "country = 'VN'\n[[person]]\nname = 'Vietnam'\ngender = 'm'\n", "'vietnam' is the name of the country VN"),
    ("people/world", "country = 'VN'\n[[person]]\nname = 'Hue'\ngender = 'm'\n", "'hue' is the name of the place vn-hue"),
    ("people/world", "country = 'VN'\n[[person]]\nname = 'Navy'\ngender = 'm'\n", "'navy' is the name of the body vn-navy"),
    ("people/world", "country = 'VN'\n[[person]]\nname = 'Le Li'\ngender = 'm'\nnamesake = true\n", "marked as a namesake of nobody"),
    ("people/world", "country = 'ZZ'\n[[person]]\nname = 'Le Li'\ngender = 'm'\n", "unknown country 'ZZ'"),
    ("people/world", "country = 'VN'\n[[person]]\nname = 'Le Li'\ngender = 'x'\n", "unknown gender 'x'"),
    ("people/world", "country = 'VN'\n[[person]]\nname = 'Le Li'\n", "no 'gender'"),
    ("people/world", "country = 'VN'\n[[person]]\nname = 'Le Li'\ngender = 'm'\nstyle = []\n", "unknown field 'style'"),
    # terms
    ("people/world", "country = 'VN'\n[[person]]\nname = 'Le Li'\ngender = 'm'\nterms = ['king VN 2004/..']\n", "'king VN 2001/2005' overlaps Le Li's 'king VN 2004/..'"),
    ("people/world", "country = 'VN'\n[[person]]\nname = 'Le Li'\ngender = 'm'\nterms = ['vizier VN 2004/..']\n", "unknown office 'vizier'"),
    ("people/world", "country = 'VN'\n[[person]]\nname = 'Le Li'\ngender = 'm'\nterms = ['king ZZ 2004/..']\n", "unknown country, body or place 'ZZ'"),
    ("people/world", "country = 'VN'\n[[person]]\nname = 'Le Li'\ngender = 'm'\nterms = ['king KH 2004-13/..']\n", "not a date"),
    ("people/world", "country = 'VN'\n[[person]]\nname = 'Le Li'\ngender = 'm'\nterms = ['king KH 2004/2003']\n", "ends before it begins"),
    ("people/world", "country = 'VN'\n[[person]]\nname = 'Le Li'\ngender = 'm'\nterms = ['king of hearts']\n", "is no term"),
    ("people/world", "country = 'VN'\n[[person]]\nname = 'Le Li'\ngender = 'm'\naliases = ['Lê Lí']\n", "'Lê Lí' is there already"),
    # bodies
    ("bodies", SOUND["bodies"] * 2, "give one of them an id of its own"),
    ("bodies", SOUND["bodies"] + "[[body]]\nname = 'Fleet'\ncountry = 'VN'\nkind = 'army'\naliases = ['Navy']\n", "is vn-navy's, too"),
    ("bodies", "[[body]]\nname = 'Navy'\ncountry = 'ZZ'\nkind = 'army'\n", "unknown country 'ZZ'"),
    ("bodies", "[[body]]\nname = 'Navy'\nmembers = ['VN', 'ZZ']\nkind = 'army'\n", "unknown country 'ZZ'"),
    ("bodies", "[[body]]\nname = 'Navy'\ncountry = 'VN'\nkind = 'fleet'\n", "unknown kind 'fleet'"),
    ("bodies", "[[body]]\nname = 'Navy'\ncountry = 'VN'\nkind = 'army'\nportfolios = ['sea']\n", "unknown portfolio 'sea'"),
    ("bodies", "[[body]]\nname = 'Navy'\ncountry = 'VN'\nkind = 'army'\ninto = 'vn-fleet'\n", "merged into an unknown body 'vn-fleet'"),
    ("bodies", "[[body]]\nname = 'Navy'\ncountry = 'VN'\nkind = 'army'\nuntil = '2025-02'\n", "until '2025-02': want the last month by itself beside `into`"),
    ("bodies", "[[body]]\nname = 'Navy'\ncountry = 'VN'\nkind = 'army'\ninto = 'vn-fleet'\nuntil = 'May'\n", "until 'May': want the last month"),
    ("bodies", "[[body]]\nname = 'Navy'\ncountry = 'VN'\nkind = 'army'\nseat = 'vn-sea'\n", "unknown seat 'vn-sea'"),
    # places and countries
    ("places", "vn-hue = {name = 'Huế', kind = 'city'}\nvn-hoa = {name = 'Hue', kind = 'city'}\n", "is vn-hue's, too"),
    ("places", "vn-navy = {name = 'Navy', kind = 'city'}\n", "is the body vn-navy"),
    ("places", "zz-hue = {name = 'Huế', kind = 'city'}\n", "unknown country 'ZZ'"),
    ("places", "vn-hue = {name = 'Huế', kind = 'town'}\n", "unknown kind 'town'"),
    ("places", "vn-hue = {name = 'Huế', kind = 'city', within = 'vn-hoa'}\n", "within an unknown place 'vn-hoa'"),
    ("places", "vn-hue = {name = 'Huế', kind = 'city', into = 'vn-hue'}\n", "into an unknown place 'vn-hue'"),
    ("countries", SOUND["countries"].replace("'Khmer'", "'Vietnamese'"), "is VN's, too"),
    # offices
    ("offices", SOUND["offices"] + "[[office]]\nid = 'king'\nlabel = 'King'\nrank = 1\nwords = ['monarch']\n", "is there twice"),
    ("offices", SOUND["offices"].replace("'King'", "'King of {realm}'"), "unknown blank"),
    ("offices", SOUND["offices"].replace("'King'\n", "'King'\nlabels = {ZZ = 'Shah'}\n"), "a label for an unknown 'ZZ'"),
    ("offices", SOUND["offices"].replace("['king']", "['King']"), "write 'king'"),
    ("offices", SOUND["offices"].replace("['king']", "['king', 'king']"), "is listed twice"),
    ("offices", SOUND["offices"].replace("['king']", "[]"), "has no wordings"),
    # phrases
    ("topics", "trade = []\n", "empty list of phrases"),
    ("topics", "trade = ['Goods']\n", "write 'goods'"),
    ("topics", "trade = ['go*ds']\n", "is no phrase"),
    ("topics", "trade = ['goods', 'goods train*']\n", "'goods train*' decides nothing that 'goods' does not"),
    ("topics", "trade = ['export*', 'big exporter']\n", "'big exporter' decides nothing that 'export*' does not"),
    ("topics", "trade = ['goods', 'goods']\n", "'goods' decides nothing that 'goods' does not"),
    ("threads", "[markets]\nname = 'Markets'\nabout = 'Markets.'\n", "has no phrases"),
    ("threads", "[markets]\nname = 'Markets'\nabout = 'M.'\nall = [[['market']]]\n", "`all` with one list is `any`"),
    # names, publishers, files
    ("names", SOUND["names"].replace("VN =", "ZZ ="), "unknown country 'ZZ'"),
    ("publishers", SOUND["publishers"] + "x = {name = 'X', marks = ['VNA']}\n", "'VNA' is vna's, too"),
    ("publishers", "x = {name = 'X', country = 'ZZ', marks = ['X']}\n", "unknown country 'ZZ'"),
    ("topics", "trade = ['bie\u0301n']\n", "is not in NFC"),
    ("topics", "trade = [", "topics.toml"),
]  # fmt: skip


@pytest.mark.parametrize(("file", "text", "message"), CASES)
def test_each_kind_of_contradiction_is_found(
    lexicon: Write, file: str, text: str, message: str
) -> None:
    found = problems(lexicon({file: text}))
    assert any(message in problem.message for problem in found), found


def test_a_missing_file_is_named(lexicon: Write) -> None:
    folder = lexicon({})
    (folder / "topics.toml").unlink()
    (problem,) = problems(folder)
    assert problem.file == "topics"
    assert "cannot be read" in problem.message


def test_namesakes_that_are_marked_are_no_contradiction(lexicon: Write) -> None:
    two = "country = 'VN'\n" + "".join(
        f"[[person]]\nid = '{each}'\nname = 'Le Li'\ngender = 'm'\nnamesake = true\n"
        for each in ("one", "two")
    )
    assert problems(lexicon({"people/world": two})) == []

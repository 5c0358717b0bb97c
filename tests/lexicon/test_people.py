from __future__ import annotations

import pytest

from vnkh.folding import fold
from vnkh.lexicon import people, people_called, people_named, person


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Phạm Minh Chính", "pham-minh-chinh"),
        ("PHAM MINH CHINH", "pham-minh-chinh"),
        ("Hun Manet", "hun-manet"),
        ("Samdech Techo", "hun-sen"),
        ("Samdech Akka Moha Sena Padei Techo Hun Sen", "hun-sen"),
        ("Samdech Thipadei", "hun-manet"),
        ("Samdech Moha Borvor Thipadei Hun Manet", "hun-manet"),
        ("Samdech Krolahom", "sar-kheng"),
        ("Samdech Kralahom Sar Kheng", "sar-kheng"),
        ("Va Kim Hong", "var-kim-hong"),
        ("Var Kimhong", "var-kim-hong"),
        ("Aun Porn Moniroth", "aun-pornmoniroth"),
        ("Prak Sokhom", "prak-sokhonn"),
        ("Prayuth Chan-ocha", "prayut-chan-o-cha"),
    ],
)
def test_a_full_name_or_style_is_known_in_every_spelling_of_the_news(
    written: str, meant: str
) -> None:
    assert [each.id for each in people_named(fold(written))] == [meant]


def test_namesakes_are_both_given() -> None:
    assert {each.id for each in people_named("nguyen minh vu")} == {
        "nguyen-minh-vu",
        "nguyen-minh-vu-ambassador",
    }


@pytest.mark.parametrize(
    ("called", "among"),
    [("chinh", "pham-minh-chinh"), ("lam", "to-lam"), ("sokhonn", "prak-sokhonn")],
)
def test_a_short_form_gives_all_whom_it_may_mean(called: str, among: str) -> None:
    assert among in {each.id for each in people_called(called)}
    assert not people_named(called)


def test_nobody_is_found_under_an_unknown_name() -> None:
    assert people_named("john doe") == ()
    assert people_called("doe") == ()
    assert person("john-doe") is None


def test_everybody_is_found_by_id() -> None:
    assert all(person(each.id) is each for each in people())

"""One spelling for matching: whatever is folded is folded for good, and a view leads back."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from vnkh.folding import View, fold

FOLDED = [
    ("Phạm Minh Chính", "pham minh chinh"),
    ("ĐỒNG  NAI", "dong nai"),
    ("Tru\u031bo\u031b\u0300ng Sa", "truong sa"),
    ("O’Yadav – Lệ Thanh", "o'yadav - le thanh"),
    ("ha\u200bnoi\ufeff", "hanoi"),
    ("\u00a0Huế\n", "hue"),
    ("ហ៊ុន ម៉ាណែត", "ហ៊ុន ម៉ាណែត"),
    ("İstanbul", "istanbul"),
    ("", ""),
]

# Letters, marks and signs that come together to something else, beside all others.
odd = st.text(
    st.one_of(
        st.sampled_from("eEđĐİıſßẞΣςK\u212b\u0301\u0323\u0345\u200b\u00ad\u1100\u1161\u11a8"),
        st.sampled_from("\u0b47\u0b3e\u0b4b\u09c7\u09be\u1025\u102e\u304b\u3099\u17d2\u1785 -’"),
        st.characters(),
    ),
    max_size=12,
)


@pytest.mark.parametrize(("text", "folded"), FOLDED)
def test_case_and_diacritics_are_no_difference(text: str, folded: str) -> None:
    assert fold(text) == folded
    assert fold(unicodedata.normalize("NFD", text)) == folded


@settings(deadline=None)
@given(odd)
@example("\u1100\u0301\u1161")  # two halves of a syllable that meet when the mark is gone
@example("\u0b47\u200b\u0b3e")
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@settings(deadline=None)
@given(odd)
def test_a_view_is_as_long_as_its_folded_twin_and_leads_back_into_the_text(text: str) -> None:
    view = View(text)
    assert len(view.text) == len(view.folded)
    for at in range(len(view.text)):
        start, end = view.origin(at, at + 1)
        assert 0 <= start < end <= len(text)

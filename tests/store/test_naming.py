"""Which of somebody's names a quote uses."""

import pytest

from vnkh.folding import View
from vnkh.store.naming import names_used

FORMS = ("Phạm Minh Chính", "Pham Minh Chinh", "chính", "PM Chính")


@pytest.mark.parametrize(
    ("quote", "used"),
    [
        ("Phạm Minh Chính met Hun Manet.", {"Phạm Minh Chính"}),
        ("Later, PM Chính said that Chính was glad.", {"PM Chính", "Chính"}),
        ("PHAM MINH CHINH", {"PHAM MINH CHINH"}),
        ("Chinh’s visit; Chính, again", {"Chinh", "Chính"}),
        ("machinhood and Chinhs", set()),
        ("Hun Manet", set()),
        ("", set()),
    ],
)
def test_names_are_found_whole_longest_first_and_as_they_are_spelt(
    quote: str, used: set[str]
) -> None:
    assert names_used(FORMS, [View(quote)]) == used

"""What mutants are made of does the same as what is installed."""

from __future__ import annotations

import ast

from undecorated import undecorate

SOURCE = """
from functools import cached_property, lru_cache

class Stay:
    def __init__(self, nights):
        self.nights = nights

    @property
    def days(self):
        \"\"\"A night and a day.\"\"\"
        return self.nights + 1

    @cached_property
    def weeks(self): return [self.days // 7]

    @staticmethod
    def none(): return Stay(-1)

@lru_cache(maxsize=8)
def nights(text):
    return int(text)

stay = Stay(nights("13"))
result = stay.days, stay.weeks, stay.weeks is stay.weeks, Stay.none().days
"""


def test_no_property_and_nothing_cached_is_kept_from_being_changed() -> None:
    bare = undecorate(SOURCE)
    kept = [node for node in ast.walk(ast.parse(bare)) if getattr(node, "decorator_list", None)]
    assert [node.name for node in kept] == ["none"]  # type: ignore[attr-defined]
    for source in (SOURCE, bare):
        room: dict[str, object] = {}
        exec(source, room)  # noqa: S102
        assert room["result"] == (14, [2], True, 0)

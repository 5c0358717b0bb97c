"""Small values made by the thousand: frozen for whoever writes the code, cheap for who runs it.

`@dataclass(frozen=True)` has every assignment checked, those of its own `__init__`, too, which
makes an object cost five times as much. Here mypy forbids to assign, and nothing is checked while
running. What users are given (`vnkh.records`) stays frozen for good.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataclasses import dataclass as value
else:
    from collections.abc import Callable
    from dataclasses import dataclass

    def value(*, frozen: bool, slots: bool) -> Callable[[type], type]:
        """A dataclass that is compared and hashed by its fields."""
        return dataclass(slots=slots, unsafe_hash=frozen)


__all__ = ["value"]

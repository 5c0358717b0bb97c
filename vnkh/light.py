"""Records whose classes cost little to make: every command makes some twenty of them at its start.

A NamedTuple takes Python three times as long as an ordinary class to make, a dataclass ten times.
"""

from __future__ import annotations

from typing import Any, Self, dataclass_transform


@dataclass_transform(frozen_default=True)
class Light:
    """A record of the fields that its class names, with their defaults; never changed."""

    def __init__(self, *values: Any, **named: Any) -> None:
        self.__dict__.update(zip(type(self).__annotations__, values), **named)  # noqa: B905

    def __setattr__(self, name: str, value: Any) -> None:
        raise AttributeError(f"{type(self).__name__} is not to be changed: {name}")

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and self._values() == other._values()

    def __hash__(self) -> int:
        return hash(self._values())

    def __repr__(self) -> str:
        told = (f"{name}={value!r}" for name, value in self.as_dict().items())
        return f"{type(self).__name__}({', '.join(told)})"

    def as_dict(self) -> dict[str, Any]:
        """All fields by name."""
        return {name: getattr(self, name) for name in type(self).__annotations__}

    def replaced(self, **named: Any) -> Self:
        """The same with some fields changed."""
        return type(self)(**(self.as_dict() | named))

    def _values(self) -> tuple[Any, ...]:
        return tuple(self.as_dict().values())

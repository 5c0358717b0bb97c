"""How zsh and fish get what is offered: without Rich, and without a sign that they would obey.

Typer's own classes render help through Rich, which costs as much as all the rest, and zsh
evaluates what it gets. Typer's names are private here; its range in pyproject.toml is narrow.
"""

from __future__ import annotations

import re
from typing import Any

from typer._click.shell_completion import CompletionItem, add_completion_class
from typer._completion_classes import FishComplete, ZshComplete

_TAME = re.compile(r"[^\w .,;()–-]+")


class Zsh(ZshComplete):
    """`"value":"help"`, both of harmless signs; a colon would part them."""

    def format_completion(self, item: Any) -> str:
        """One line."""
        value = re.sub(r"[^\w .,/=@+-]", "", item.value)
        return f'"{value}":"{tame(item.help)}"' if item.help else f'"{value}"'


class Fish(FishComplete):
    """Value and help with a tab between."""

    def format_completion(self, item: Any) -> str:
        """One line."""
        return f"{item.value}\t{tame(item.help)}" if item.help else str(item.value)


def tame(text: str) -> str:
    """Text that no shell obeys: letters, figures, blanks and a few signs."""
    return " ".join(_TAME.sub(" ", text).split())


def offer(value: str, about: str) -> CompletionItem:
    """Something to choose."""
    return CompletionItem(value, help=about)


def register() -> None:
    """Let these stand for Typer's."""
    add_completion_class(Zsh, "zsh")
    add_completion_class(Fish, "fish")

"""Commitments: what both sides agree to do, what one will do, what one asks of the other."""

from vnkh.events.commitments.rules import by_clause

__all__ = ["by_clause"]

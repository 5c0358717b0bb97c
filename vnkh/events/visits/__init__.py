"""Visits: a trip as a whole, told by arriving, leaving, being there, or by its noun."""

from vnkh.events.visits.rules import by_clause
from vnkh.events.visits.verbs import tells

__all__ = ["by_clause", "tells"]

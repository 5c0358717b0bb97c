"""The reading of a sentence's row of items into clauses, left to right with a stack."""

from vnkh.grammar.reader.run import clauses_in

__all__ = ["clauses_in"]

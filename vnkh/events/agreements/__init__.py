"""Agreements: texts signed, exchanged, or still wanted; each text of a list is one."""

from vnkh.events.agreements.lists import in_list, names_text, opens_lines, signs_several
from vnkh.events.agreements.rules import by_clause, may_tell

__all__ = ["by_clause", "in_list", "may_tell", "names_text", "opens_lines", "signs_several"]

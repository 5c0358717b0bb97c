"""Words that can be two things, settled by their neighbours.

Most words of a sentence have one reading. Those that are verb and noun (visit, plan), verb and
adjective (open, signed), or past and participle are decided here, left to right, each from the
tag before and the tag behind.
"""

from vnkh.grammar.tagger.rules import settle

__all__ = ["settle"]

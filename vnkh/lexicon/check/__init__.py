"""What is contradictory or unreachable in the lexicon, found without reading an article.

A word list grows by many small additions; each can contradict what stands elsewhere. `problems`
looks at a folder of tables as a whole and names the file, the entry and what is wrong with it.
"""

from __future__ import annotations

from vnkh.lexicon.check.problem import Problem
from vnkh.lexicon.check.run import problems

__all__ = ["Problem", "problems"]

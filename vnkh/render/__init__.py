"""Records as people and programs read them: one file a format, one list of columns for all.

Nothing heavy is imported here: a format's module is imported when it is asked for.
"""

from vnkh.render.base import Answer, Page, Renderer, Written
from vnkh.render.columns import DEFAULTS, EVENTS, Column, named
from vnkh.render.formats import FORMATS, Format, by_ending

__all__ = [
    "DEFAULTS",
    "EVENTS",
    "FORMATS",
    "Answer",
    "Column",
    "Format",
    "Page",
    "Renderer",
    "Written",
    "by_ending",
    "named",
]

"""Meetings that a noun names: "talks with …", "the 13th Conference on …", "a courtesy call on …"."""

from vnkh.events.occasions.forms import form_of
from vnkh.events.occasions.planned import is_coming
from vnkh.events.occasions.rules import by_noun
from vnkh.events.occasions.spots import Spot, may_be_in, spots

__all__ = ["Spot", "by_noun", "form_of", "is_coming", "may_be_in", "spots"]

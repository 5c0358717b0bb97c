"""Time expressions read from tokens: a small grammar, one function a rule.

    time     = days | month | part | year | weekday | shift
    days     = month-name day [ "-" day ] [ year ] | day [ "-" day ] month-name [ year ] | figures
    month    = [ step | edge ] month-name [ year | step "year" ]
    part     = "the" ordinal ("quarter" | "half") "of" (year | "the year" | step "year")
    year     = year-number [ "-" year-number ] | step "year"
    weekday  = [ step ] weekday-name [ part-of-day ] [ "(" days ")" ]
    shift    = "today" | step unit | number unit "ago" | "the same day" | …

Each rule takes the tokens and an index and gives an `Expression` or None.
"""

from vnkh.tagging.dates.grammar.rules import expressions

__all__ = ["expressions"]

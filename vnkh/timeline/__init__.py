"""Events of many articles as one chronology: merging, order, and what is asked of them.

Nothing is imported here: asking (`query`, `periods`) must not cost what merging costs.
"""

"""What records add up to: a person, a matter over time.

Pure functions of records as JSON has them, in timeline order; nothing is looked up elsewhere.
"""

from vnkh.digest.history import Entry, history
from vnkh.digest.portrait import portrait

__all__ = ["Entry", "history", "portrait"]

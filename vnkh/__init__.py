"""News articles about Vietnam and Cambodia, read as meetings, agreements and commitments."""

__version__ = "0.1.0"

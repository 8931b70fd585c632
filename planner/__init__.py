"""Plan B: decision trees for policy analysts."""

__version__ = "0.1.0"

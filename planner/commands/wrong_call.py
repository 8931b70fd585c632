"""What is wrong with the call rather than with the document."""

from __future__ import annotations


class WrongCallError(Exception):
    """The call cannot be followed: a sentence for stderr, exit code 2."""

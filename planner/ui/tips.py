"""What hovering tells, in lines of a length that can be read: Qt breaks no line of a plain text, however long."""

from __future__ import annotations

from textwrap import fill

LONGEST = 90
"""Characters of a line."""


def in_lines(tip: str) -> str:
    """A tip whose long lines are broken between words."""
    return "\n".join(fill(line, LONGEST, break_long_words=False, break_on_hyphens=False) for line in tip.split("\n"))

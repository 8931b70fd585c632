"""Names in scripts that run from right to left, kept from turning around the figures that stand beside them."""

from __future__ import annotations

from unicodedata import bidirectional


def isolated(name: str) -> str:
    """A name as it goes into a sentence: between isolating marks, which nobody sees, if its script runs leftwards.

    Without them "≥ 59" after an Arabic name is drawn before it, as "59 ≤" (Unicode Annex 9, explicit isolates).
    """
    if name.isascii():  # as nearly all are
        return name
    return f"\u2068{name}\u2069" if any(bidirectional(sign) in ("R", "AL") for sign in name) else name

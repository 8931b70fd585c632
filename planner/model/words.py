"""Words for probabilities, as intelligence services print them beside the number.

Bands: Office of the Director of National Intelligence, Intelligence Community Directive 203, Analytic Standards;
UK Professional Head of Intelligence Assessment, the probability yardstick.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from attrs import frozen

from planner.model.document import Words
from planner.model.sentences import marked, said


@frozen
class Band:
    """The probabilities that a word stands for: from low up to high, which belongs to it in the last band only."""

    words: tuple[str, ...]  # the one that is printed, and others with the same meaning
    low: float
    high: float

    @property
    def middle(self) -> float:
        """What the word comes to where a number is needed."""
        return round((self.low + self.high) / 2, 6)


_ICD_203: Final = (
    Band((marked("almost no chance"), "remote"), 0.01, 0.05),
    Band((marked("very unlikely"), "highly improbable"), 0.05, 0.20),
    Band((marked("unlikely"), "improbable"), 0.20, 0.45),
    Band((marked("roughly even chance"), "roughly even odds", "even chance"), 0.45, 0.55),
    Band((marked("likely"), "probable"), 0.55, 0.80),
    Band((marked("very likely"), "highly probable"), 0.80, 0.95),
    Band((marked("almost certain"), "nearly certain", "almost certainly"), 0.95, 0.99),
)
_PHIA: Final = (
    Band((marked("remote chance"),), 0.0, 0.05),
    Band((marked("highly unlikely"),), 0.10, 0.20),
    Band((marked("unlikely"),), 0.25, 0.35),
    Band((marked("realistic possibility"),), 0.40, 0.50),
    Band((marked("likely or probable"), "likely", "probable"), 0.55, 0.75),
    Band((marked("highly likely"),), 0.80, 0.90),
    Band((marked("almost certain"), "almost certainly"), 0.95, 1.0),
)
_SCHEMES: Final[dict[Words, Sequence[Band]]] = {"icd203": _ICD_203, "phia": _PHIA, "none": ()}

_ROUNDING: Final = 1e-9
"""A probability this near to the edge of a band was meant to be on it."""


def word_for(p: float, scheme: Words) -> str:
    """The word for a probability; blank where the scheme has none. In a gap of PHIA's, "about" and the nearest word."""
    bands = _SCHEMES[scheme]
    p = next((edge for band in bands for edge in (band.low, band.high) if abs(p - edge) <= _ROUNDING), p)
    for band in bands:
        if band.low <= p < band.high or (band is bands[-1] and p == band.high):
            return said(band.words[0])
    if scheme != "phia" or not 0 <= p <= 1:
        return ""
    nearest = min(bands, key=lambda band: max(round(band.low - p, 9), round(p - band.high, 9)))
    return said("about {word}", word=said(nearest.words[0]))


def band_for(text: str, scheme: Words) -> Band | None:
    """The band that a word names, however it is spaced and capitalised; None if it is not one of the scheme's."""
    wanted = " ".join(text.casefold().split())
    return next((band for band in _SCHEMES[scheme] if wanted in (*band.words, said(band.words[0]))), None)

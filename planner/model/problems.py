"""What is wrong, where, in the user's words."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from planner.model.places import Place

Fix = Literal["rescale", "use_rest"]
"""A repair that one click may offer: multiply the probabilities so that they sum to 1, or let the last be "#"."""


class DocumentError(ValueError):
    """A document, file or edit that is refused: a sentence, and the place that it speaks of (blank: the whole)."""

    def __init__(self, sentence: str, place: str = "") -> None:
        super().__init__(f"{place}: {sentence}" if place else sentence)
        self.sentence = sentence
        self.place = place


@frozen(kw_only=True)
class Problem:
    """Something that makes a value undefined (a problem) or deserves a look (a warning)."""

    sentence: str
    where: str  # in words: "root › Summit › Failure", "variable p_deal", "attribute cost"
    place: Place | None = None  # on the tree, or None
    field: str = ""  # probability, payoffs, payoffs.cost, variables.p_deal, actors.x.risk_tolerance …
    fixes: tuple[Fix, ...] = ()

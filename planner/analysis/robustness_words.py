"""How wrong we must be, in words: "At the offer, A gives way to B if all ranged inputs are off by 0.34 …"."""

from __future__ import annotations

from planner.analysis.robustness import Robustness
from planner.analysis.triggers import show_input
from planner.model.document import Document
from planner.model.numbers import show_probability

NO_RANGE = "No input has a range: give a variable or a probability a low and a high, and it counts here."
RULE = "This is told for expected utility only."


def robustness_sentence(document: Document, row: Robustness) -> str:
    """What it takes to change one decision of the play, all inputs with a range going together."""
    where = row.decision.title or row.decision.id
    if row.t is None:
        if row.method == "exact":
            return f"At {where}, {row.keep} holds over all ranges at once."
        return f"At {where}, no combination within the ranges was found that changes {row.keep}."
    how = "if" if row.method == "exact" else "at the latest if"
    part = show_probability(row.t, document.number_format)
    return f"At {where}, {row.keep} gives way to {row.to} {how} all ranged inputs are off by {part} of their ranges."


def combination_words(document: Document, row: Robustness, most: int | None = None) -> str:
    """The inputs of the combination that changes the choice, each with its value there and today's."""
    fmt = document.number_format
    told = [
        f"{one.words} {show_input(one, x, fmt)} (today {show_input(one, one.today, fmt)})"
        for one, x in row.flips_with.items()
    ]
    if most is None or len(told) <= most:
        return "; ".join(told)
    return f"{'; '.join(told[:most])}; and {len(told) - most} more"

"""How wrong we must be, in words: "At the offer, A gives way to B if all ranged inputs are off by 0.34 …"."""

from __future__ import annotations

from planner.analysis.robustness import Robustness
from planner.analysis.triggers import show_input
from planner.model.document import Document
from planner.model.numbers import show_probability
from planner.model.places import called
from planner.model.sentences import marked, said

NO_RANGE = marked("No input has a range: give a variable or a probability a low and a high, and it counts here.")
RULE = marked("This is told for expected utility only.")

_EXACT = marked("At {where}, {keep} gives way to {to} if all ranged inputs are off by {part} of their ranges.")
_AT_MOST = marked(
    "At {where}, {keep} gives way to {to} at the latest if all ranged inputs are off by {part} of their ranges."
)


def robustness_sentence(document: Document, row: Robustness) -> str:
    """What it takes to change one decision of the play, all inputs with a range going together."""
    where = row.decision.title or row.decision.id
    keep = called(row.decision, row.keep)
    if row.t is None:
        if row.method == "exact":
            return said("At {where}, {keep} holds over all ranges at once.", where=where, keep=keep)
        return said(
            "At {where}, no combination within the ranges was found that changes {keep}.", where=where, keep=keep
        )
    part = show_probability(row.t, document.number_format)
    how = _EXACT if row.method == "exact" else _AT_MOST
    return said(how, where=where, keep=keep, to=row.to and called(row.decision, row.to), part=part)


def combination_words(document: Document, row: Robustness, most: int | None = None) -> str:
    """The inputs of the combination that changes the choice, each with its value there and today's."""
    fmt = document.number_format
    told = [
        said(
            "{input} {value} (today {today})",
            input=one.words,
            value=show_input(one, x, fmt),
            today=show_input(one, one.today, fmt),
        )
        for one, x in row.flips_with.items()
    ]
    if most is None or len(told) <= most:
        return "; ".join(told)
    return said("{names}; and {number} more", names="; ".join(told[:most]), number=len(told) - most)

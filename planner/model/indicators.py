"""What an indicator is about, what was last seen of it, and what keeps it from counting."""

from __future__ import annotations

from datetime import date
from typing import Final

from attrs import evolve

from planner.model.document import Document, Indicator, Observation
from planner.model.nodes import Chance, Node
from planner.model.places import Place, labels, walk
from planner.model.sentences import said

LEAST: Final = 0.001
MOST: Final = 0.999
"""Bounds of P(seen | branch): nothing that is seen, or not, settles an uncertainty by itself."""


def nodes_about(root: Node, about: str) -> list[tuple[Place, Chance]]:
    """The chance nodes of an event in reading order, its home first; if no event has the name, the node of that id."""
    if about in root.events:
        found: list[tuple[Place, Chance]] = []
        stack: list[tuple[Place, Node]] = [((), root)]
        while stack:
            place, node = stack.pop()
            if isinstance(node, Chance) and node.event == about:
                found.append((place, node))
            for position in range(len(node.branches) - 1, -1, -1):
                below = node.branches[position].node
                if about in below.events:
                    stack.append(((*place, position), below))
        return found
    return [(place, node) for place, node in walk(root) if node.id == about and isinstance(node, Chance)]


def latest(indicator: Indicator) -> Observation | None:
    """The entry of the log that holds: the one of the last day, of equal days the later written."""
    return max(reversed(indicator.log), key=lambda entry: entry.date, default=None)


def as_of(document: Document, day: str) -> Document:
    """The document with what had been logged by the end of a day (ISO 8601)."""
    indicators = tuple(
        evolve(indicator, log=tuple(entry for entry in indicator.log if entry.date <= day))
        for indicator in document.indicators
    )
    return evolve(document, indicators=indicators)


def faults(indicator: Indicator, home: Chance | None) -> list[str]:
    """Why an indicator cannot count. home: the first node that it is about."""
    if home is None:
        return [said("it is about '{about}', and there is no event or chance node of that name", about=indicator.about)]
    found: list[str] = []
    for branch, label in zip(home.branches, labels(home), strict=True):
        likelihood = indicator.likelihoods.get(branch.id)
        if likelihood is None:
            found.append(said("it does not say how likely it is to be seen if '{label}'", label=label))
        elif not LEAST <= likelihood <= MOST:
            found.append(
                said(
                    "its probability of being seen if '{label}' must lie between {least} and {most}, "
                    "not {likelihood:g}",
                    label=label,
                    least=LEAST,
                    most=MOST,
                    likelihood=likelihood,
                )
            )
    return found


def oversights(indicator: Indicator, home: Chance | None) -> list[str]:
    """What does not keep an indicator from counting and is likely wrong."""
    known = {branch.id for branch in home.branches} if home is not None else set(indicator.likelihoods)
    found = [
        said("there is no branch '{name}' in what it is about", name=name)
        for name in indicator.likelihoods
        if name not in known
    ]
    for entry in indicator.log:
        if not is_day(entry.date):
            found.append(said("its log has an entry of '{date}'; write a day as 2019-01-14", date=entry.date))
    return found


def is_day(text: str) -> bool:
    """Whether a text is a day as ISO 8601 writes it: 2019-01-14."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False

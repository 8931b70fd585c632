"""Edits of indicators: what they are about, how likely each is to be seen, and the dated log of what was seen."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from planner.model.document import Document, Indicator, Observation
from planner.model.edits.listed import add_listed, entry_of, set_listed
from planner.model.indicators import nodes_about

TELLS_NOTHING = 0.5
"""P(seen | branch) of a new indicator, the same for every branch."""


def add_indicator(document: Document, indicator_id: str, about: str, name: str = "") -> Document:
    """A new indicator at the end of the list, which tells nothing yet."""
    return add_listed(document, "indicators", indicator_id, name=name, about=about, likelihoods=_even(document, about))


def set_about(document: Document, indicator_id: str, about: str) -> Document:
    """An indicator about another uncertainty, of whose branches it tells nothing yet."""
    if _entry(document, indicator_id).about == about:
        return document
    return set_listed(document, "indicators", indicator_id, about=about, likelihoods=_even(document, about))


def set_likelihood(document: Document, indicator_id: str, branch_id: str, likelihood: float) -> Document:
    """How likely the indicator is to be seen if a branch is what happens; whether it may be, `faults` says."""
    likelihoods = _entry(document, indicator_id).likelihoods
    return set_listed(document, "indicators", indicator_id, likelihoods={**likelihoods, branch_id: likelihood})


def log_observation(document: Document, indicator_id: str, day: str, seen: bool | None) -> Document:
    """What was seen on a day (ISO 8601), in place of what the log had of that day; the log stays in order."""
    log = _entry(document, indicator_id).log
    for position in range(len(log) - 1, -1, -1):
        if log[position].date == day:
            return set_observation(document, indicator_id, position, seen=seen)
    after = next((position for position, entry in enumerate(log) if entry.date > day), len(log))
    made = (*log[:after], Observation(date=day, seen=seen), *log[after:])
    return set_listed(document, "indicators", indicator_id, log=made)


def set_observation(document: Document, indicator_id: str, position: int, **changes: Any) -> Document:
    """Some fields of an entry of the log changed: date, seen, note, sources."""
    log = _entry(document, indicator_id).log
    if all(getattr(log[position], name) == value for name, value in changes.items()):
        return document
    made = (*log[:position], evolve(log[position], **changes), *log[position + 1 :])
    return set_listed(document, "indicators", indicator_id, log=made)


def remove_observation(document: Document, indicator_id: str, position: int) -> Document:
    """The log without one of its entries."""
    log = _entry(document, indicator_id).log
    return set_listed(document, "indicators", indicator_id, log=(*log[:position], *log[position + 1 :]))


def _entry(document: Document, indicator_id: str) -> Indicator:
    return entry_of(document, "indicators", indicator_id)


def _even(document: Document, about: str) -> dict[str, float]:
    home = next((node for _, node in nodes_about(document.root, about)), None)
    return {branch.id: TELLS_NOTHING for branch in home.branches} if home is not None else {}

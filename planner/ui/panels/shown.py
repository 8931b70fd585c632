"""What stands beside a node in the window's convention: the seeing actor's value, as the document writes numbers."""

from __future__ import annotations

from planner.analysis.reading import Figures, figures_at
from planner.app.store import Store
from planner.model.numbers import show_value
from planner.model.places import Place


def value_of(store: Store, figures: Figures) -> float | None:
    """The seeing actor's value at a node: the total at the end, or from here on; None where it is undefined."""
    if not store.from_here:
        return figures.value
    return None if figures.from_here is None else figures.from_here[store.rollback.seen]


def say_value(store: Store, figures: Figures) -> str:
    """The value in the document's number format."""
    return show_value(value_of(store, figures), store.document.number_format)


def say_value_at(store: Store, place: Place) -> str:
    """The value of the node at a place. Raises IndexError where there is none."""
    return say_value(store, figures_at(store.rollback, place))

"""Variables in an order in which each comes after those that it uses, for programs that read from top to bottom."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from planner.model.document import Variable
from planner.model.formulas import used_names


def in_order(variables: Iterable[Variable]) -> Iterator[Variable]:
    """Every variable once; one in a cycle comes where it stands."""
    waiting = {variable.id: variable for variable in variables}
    uses = {name: used_names(variable.value) & waiting.keys() for name, variable in waiting.items()}
    while waiting:
        ready = [name for name in waiting if not uses[name] & waiting.keys()] or list(waiting)
        for name in ready:
            yield waiting.pop(name)

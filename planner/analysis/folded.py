"""The rollback of a large tree, told node by node when it is asked for.

What a node is worth is known for all of them at once. All else follows from that and from the node's own numbers: it
is worked out by the plain rollback, for a fork that somebody looks at, and kept.
"""

from __future__ import annotations

from threading import Lock
from typing import Any, cast

from planner.analysis.at_once import Worths
from planner.analysis.environment import Environment
from planner.analysis.plan import Numbers, Plan
from planner.analysis.rolled import Context, Rolled
from planner.analysis.rolling import Rolling
from planner.model.nodes import Chance, Decision, Fork, Node, Outcome


def roll_at_once(plan: Plan, environment: Environment) -> Rolled:
    """The rollback of a tree without links, events and curved attributes."""
    return _Table(plan, environment).root(environment.start)


class Folded(Rolled):
    """A fork of which only the worth is known until it is asked for more."""

    __slots__ = ("_row", "_table")

    def __init__(self, node: Fork, context: Context, table: _Table, row: int) -> None:
        self.node, self.context = node, context
        self._table, self._row = table, row
        self.values, self.ruled, self.troubled, self.steady = table.worth(row)

    def __getattr__(self, name: str) -> Any:
        """Called for what is not there yet."""
        if name not in _LATER:
            raise AttributeError(name)
        self._table.unfold(self, self._row)
        return object.__getattribute__(self, name)

    def extent(self, actor: int) -> tuple[float, float] | None:
        return self._table.extent(self._row, actor)


_LATER = ("trouble", "pays", "shares", "written", "choice", "tie_range", "paying", "loss", "children")
"""What a fork tells when it is asked. The children come last: where they are known, all is."""


class _Table:
    """What every row of a plan is worth under one environment, and the nodes that were made of it."""

    def __init__(self, plan: Plan, environment: Environment) -> None:
        self._plan = plan
        self._worths = Worths(plan, environment)
        self._rolling = Rolling(environment, None)
        self._lock = Lock()  # two threads must not make the same children twice
        self._extents: dict[int, tuple[Numbers, Numbers]] = {}  # by actor, once asked for

    def root(self, context: Context) -> Rolled:
        """The rollback of the whole tree."""
        return self._rolled(0, self._plan.nodes[0], context)

    def worth(self, row: int) -> tuple[tuple[float, ...] | None, float | None, bool, float]:
        """A node's values, its value by the rule, whether it is troubled, and how steady it is."""
        worths = self._worths
        troubled, steady = bool(worths.troubled[row]), float(worths.steady[row])
        if not worths.defined[row]:
            return None, None, troubled, steady
        ruled = None if worths.ruled is None else float(worths.ruled[row])
        return tuple(worths.values[:, row].tolist()), ruled, troubled, steady

    def extent(self, row: int, actor: int) -> tuple[float, float] | None:
        """The least and the greatest total to an actor of the outcomes below a node."""
        if actor not in self._extents:
            self._extents[actor] = self._worths.extents(actor)
        low, high = (float(extents[row]) for extents in self._extents[actor])
        return (low, high) if low <= high else None

    def unfold(self, folded: Folded, row: int) -> None:
        """Works out what is not known yet of a fork."""
        with self._lock:
            try:
                object.__getattribute__(folded, _LATER[-1])
            except AttributeError:
                first = int(self._plan.first[row])
                rolled = self._rolling.fork(
                    cast("Fork", folded.node),
                    folded.context,
                    lambda at, node, context: self._rolled(first + at, node, context),
                )
                for name in _LATER:
                    setattr(folded, name, getattr(rolled, name))

    def _rolled(self, row: int, node: Node, context: Context) -> Rolled:
        if isinstance(node, (Decision, Chance)):
            return Folded(node, context, self, row)
        values, ruled, troubled, _ = self.worth(row)
        if troubled and isinstance(node, Outcome):
            return self._rolling.outcome(node, context)
        return Rolled(node, context, values, ruled)

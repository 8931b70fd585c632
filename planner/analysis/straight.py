"""The rollback along one input where everything is a straight line of it, piece by piece and exactly.

As an input goes from one end of its domain to the other, what is paid and how likely things are move along straight
lines, and so does the value of every node while no choice changes. A walk goes from today's value to the end, from one
change of any choice to the next; every change is where two lines cross.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from heapq import heappop, heappush
from math import inf

from attrs import define, field, frozen

from planner.analysis.batch import Batch, Step
from planner.analysis.certainty import certainty_equivalent
from planner.analysis.inputs import Input
from planner.analysis.progress import GoOn
from planner.analysis.rolled import Rolled
from planner.analysis.sampled_amounts import is_line
from planner.analysis.samples import Amount, Samples
from planner.analysis.steps import TIE
from planner.model.nodes import Chance, Decision, Formula, Link, Outcome

Line = tuple[float, float]
"""A figure at both ends of the input's domain, and along a straight line between them."""

MOST_PIECES = 10_000
"""A walk that meets more changes than this is given up."""


@define(eq=False, slots=True)
class _Piece:
    """One node on the way of the walk. lines: its worth per actor, on the piece where the walk stands; None bends."""

    step: Step
    below: tuple[_Piece | None, ...]
    pays: Sequence[Sequence[Line]]  # per branch, per actor
    shares: Sequence[Line]  # per branch, at a chance node
    lines: Sequence[Line | None]
    above: list[int] = field(factory=list[int])  # positions of the pieces that it leads to
    until: float = inf  # at a decision, where its choice changes


@frozen(eq=False)
class Change:
    """A decision's first change. at: from 0 to 1 along the domain; to: the branches that are best from there on."""

    at: float
    to: tuple[int, ...]


@frozen(eq=False)
class Choosing:
    """What an owner does at one point of a walk, going on in its direction."""

    here: int  # the first best branch at the point itself
    best: tuple[int, ...]  # the best ones just beyond it
    until: float  # where another branch overtakes these
    tied: tuple[int, ...]  # at the point itself


def is_straight(batch: Batch, chosen: Input) -> bool:
    """Whether all that an input changes moves along straight lines, by the way the document is made.

    Values may bend all the same: where a probability and what it leads to both vary, or somebody is averse to risk.
    """
    rollback, touched = batch.rollback, batch.touched
    if rollback.settings.rule != "expected-utility" or chosen.kind in ("risk_tolerance", "logit"):
        return False
    formulas: set[Formula] = set()
    for step in batch.steps:
        rolled, node = step.rolled, step.rolled.node
        if step.events or step.carried:
            return False
        if isinstance(node, Chance) and touched.shares_vary(node) and node.event in dict(rolled.context.spans):
            return False
        if isinstance(node, Outcome) and touched.totals_vary(node):
            return False
        formulas |= touched.formulas(node)
    return chosen.kind != "variable" or is_line(rollback.document, rollback.environment, chosen.at[0], formulas)


class Straight:
    """What an input moves, along its straight lines."""

    def __init__(self, batch: Batch, chosen: Input, ends: Samples) -> None:
        """ends: the input at the two ends of its domain, where nothing is undefined."""
        self._preferences = batch.rollback.environment.preferences
        self._today = (chosen.today - chosen.domain[0]) / (chosen.domain[1] - chosen.domain[0])
        self._actors = range(len(batch.rollback.document.actors))
        sampled = batch.go_down(ends)
        made: dict[Step, _Piece] = {}
        for position, step in enumerate(batch.steps):
            rolled, node = step.rolled, step.rolled.node
            below = tuple(None if child is None else made[child] for child in step.children)
            piece = _Piece(step, below, (), (), ())
            if isinstance(node, Outcome):
                piece.lines = _lines(sampled.at_outcome(step, node).values)
            elif not isinstance(node, Link):
                piece.pays = [_lines(sampled.pays_here(rolled, i)) for i in range(len(step.children))]
            if isinstance(node, Chance):
                piece.shares = _lines(sampled.shares_here(step, node))
            for under in below:
                if under is not None:
                    under.above.append(position)
            made[step] = piece
        self._pieces = list(made.values())

    def walk(self, forwards: bool, asked: Collection[Step], go_on: GoOn) -> tuple[dict[Step, Change], set[Step]]:
        """The first change of each decision that is asked on the way from today's value to an end of the domain.

        Then those that could not be followed, since what their owner's branches are worth bends. At each change of any
        choice only what stands above it is worked out anew.
        """
        found: dict[Step, Change] = {}
        bent: set[Step] = set()
        t, end, direction = self._today, float(forwards), 1.0 if forwards else -1.0
        coming: list[tuple[float, int]] = []  # changes ahead, the next one first
        moved = range(len(self._pieces))
        for _ in range(MOST_PIECES):
            go_on()
            for position in moved:
                piece = self._pieces[position]
                choosing, step = self._fold(piece, t, direction), piece.step
                if choosing is not None:
                    piece.until = choosing.until
                    if (choosing.until - t) * direction > 0:
                        heappush(coming, (choosing.until * direction, position))
                    if step in asked and step not in found and step not in bent:
                        change = _change(step.rolled, choosing, t, at_end=t == end)
                        if change is not None:
                            found[step] = change
                elif step in asked and step not in found:
                    bent.add(step)
            if t == end or len(found) + len(bent) == len(asked):
                return found, bent
            t, moved = self._next(coming, end, direction)
        return {}, set(asked)

    def _next(self, coming: list[tuple[float, int]], end: float, direction: float) -> tuple[float, list[int]]:
        """Where a choice changes next, or the end, and the pieces that follow from it, from the ends to the root."""
        while coming and coming[0][0] != self._pieces[coming[0][1]].until * direction:
            heappop(coming)  # what has been worked out anew since
        t = coming[0][0] * direction if coming and coming[0][0] < end * direction else end
        waiting: list[int] = []
        while coming and coming[0][0] <= t * direction:
            at, position = heappop(coming)
            if at == self._pieces[position].until * direction:
                waiting.append(position)
        moved: set[int] = set()
        while waiting:
            position = waiting.pop()
            if position not in moved:
                moved.add(position)
                waiting += self._pieces[position].above
        return t, sorted(moved)

    def _fold(self, piece: _Piece, t: float, direction: float) -> Choosing | None:
        """Works out a node's lines on the piece that begins at t; what is chosen, where its owner has lines."""
        rolled, node = piece.step.rolled, piece.step.rolled.node
        if isinstance(node, Outcome):
            return None
        below = [
            _constant(child) if under is None else under.lines
            for under, child in zip(piece.below, rolled.children, strict=True)
        ]
        if isinstance(node, Link):
            piece.lines = below[0]
            return None
        columns = [
            [_plus(lines[actor], pays[actor]) for lines, pays in zip(below, piece.pays, strict=True)]
            for actor in self._actors
        ]
        if isinstance(node, Chance):
            tolerances = self._preferences.tolerances
            piece.lines = [
                _weighed(column, piece.shares, tolerance) for column, tolerance in zip(columns, tolerances, strict=True)
            ]
            return None
        assert isinstance(node, Decision)
        owned = columns[self._preferences.owners[node.actor]]
        straight = [line for line in owned if line is not None]
        if node.rationality is not None or len(straight) < len(owned):
            piece.lines = [None] * len(columns)
            return None
        choosing = choose(straight, t, direction)
        piece.lines = [column[choosing.best[0]] for column in columns]
        return choosing


def choose(lines: Sequence[Line], t: float, direction: float) -> Choosing:
    """What is best at t and just beyond it: of what is tied, the steepest; of what is alike, the first."""
    values = [low + t * (high - low) for low, high in lines]
    slopes = [(high - low) * direction for low, high in lines]
    best = max(values)
    near = TIE * max(1.0, abs(best))
    tied = tuple(i for i, value in enumerate(values) if best - value <= near)
    steepest = max(slopes[i] for i in tied)
    alike = tuple(i for i in tied if steepest - slopes[i] <= near)
    first = alike[0]
    low, high = lines[first]
    until = direction * inf
    for i, (other_low, other_high) in enumerate(lines):
        if i in tied or slopes[i] - slopes[first] <= 0:
            continue
        crossing = (low - other_low) / ((other_high - other_low) - (high - low))
        if (crossing - until) * direction < 0 < (crossing - t) * direction:
            until = crossing
    return Choosing(tied[0], alike, until, tied)


def _change(rolled: Rolled, choosing: Choosing, t: float, *, at_end: bool) -> Change | None:
    """Whether today's choice, the first tied one, is no longer taken at t or just beyond it."""
    today = rolled.choice[0]
    if not at_end and choosing.best[0] != today:
        return Change(t, choosing.best)
    if choosing.here != today:
        return Change(t, choosing.tied)
    return None


def _weighed(column: Sequence[Line | None], shares: Sequence[Line], tolerance: float | None) -> Line | None:
    """What a chance node is worth; None where a product or an attitude bends it."""
    low = high = 0.0
    still = True
    for line, share in zip(column, shares, strict=True):
        if line is None or (line[0] != line[1] and share[0] != share[1]):
            return None
        still = still and line[0] == line[1] and share[0] == share[1]
        low += share[0] * line[0]
        high += share[1] * line[1]
    if tolerance is None:
        return low, high
    if not still:
        return None
    sure = certainty_equivalent([line[0] for line in column if line], [share[0] for share in shares], tolerance)
    return sure, sure


def _lines(figures: Sequence[Amount]) -> list[Line]:
    """Figures at the two ends."""
    return [(x, x) if isinstance(x, float | int) else (float(x[0]), float(x[-1])) for x in figures]


def _constant(rolled: Rolled) -> Sequence[Line]:
    assert rolled.values is not None, "the tree is defined"
    return [(value, value) for value in rolled.values]


def _plus(line: Line | None, pay: Line) -> Line | None:
    return None if line is None else (line[0] + pay[0], line[1] + pay[1])

"""First moves against scenarios: what each is worth in each, what would be done, what flips, and what is regretted."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import evolve, frozen

from planner.analysis.play import one_line_play
from planner.analysis.reading import figures_at, rows
from planner.analysis.rollback import Rollback, roll_back
from planner.analysis.rolled import Rolled
from planner.analysis.settings import Settings
from planner.analysis.steps import TIE
from planner.analysis.told import by_decision
from planner.model.document import Document
from planner.model.nodes import Decision, Link
from planner.model.places import labels
from planner.model.problems import Problem


@frozen(eq=False, kw_only=True)
class Flip:
    """A decision at which a scenario changes today's choice. decision: its id, as it is met where that matters."""

    decision: str
    base: tuple[str, ...]
    here: tuple[str, ...]


@frozen(eq=False, kw_only=True)
class ScenarioRow:
    """One scenario, "" for the base case, as the seeing actor sees it.

    value: of the tree. choice: the tied best first moves; () where the root is no decision. moves: each first move's
    value, later decisions re-optimised. regret: what each gives up against the best of them here. All are None or
    empty where the scenario has problems.
    """

    scenario: str
    name: str
    value: float | None
    choice: tuple[str, ...]
    policy: str
    moves: Mapping[str, float]
    regret: Mapping[str, float]
    flips: tuple[Flip, ...]
    problems: tuple[Problem, ...]


@frozen(eq=False, kw_only=True)
class MoveRow:
    """One first move over all scenarios without problems, each counting once.

    worst: its least value. regret: its largest regret. best: the share of scenarios in which it is best or tied.
    meets: the share in which its value is at least the threshold; None where none was given.
    """

    move: str
    worst: float
    regret: float
    best: float
    meets: float | None


@frozen(eq=False, kw_only=True)
class Comparison:
    """scenarios: the base case first, then in the document's order. minimax: the moves of least largest regret."""

    scenarios: tuple[ScenarioRow, ...]
    moves: tuple[MoveRow, ...]
    minimax: tuple[str, ...]


def compare(document: Document, settings: Settings | None = None, threshold: float | None = None) -> Comparison:
    """First moves × scenarios.

    settings: how each is looked at; its own scenario does not matter. threshold: a value that a move should reach.

    Moves are compared by the values of the seeing actor, by its rule. Regret is counted among the first moves on the
    list, so it depends on which are listed (Savage 1951; Lempert and others 2006 for the shares of scenarios).
    Raises DocumentError for settings that the document cannot answer.
    """
    settings = evolve(settings or Settings(), scenario="")
    base = here = roll_back(document, settings)
    found = [_row(base, "", "Base case", ())]
    for scenario in document.scenarios:
        here = roll_back(document, evolve(settings, scenario=scenario.id), here)
        found.append(_row(here, scenario.id, scenario.name or scenario.id, flips(base, here)))
    moves = _over_scenarios([row for row in found if row.moves], threshold)
    least = min((move.regret for move in moves), default=0.0)
    return Comparison(
        scenarios=tuple(found),
        moves=moves,
        minimax=tuple(move.move for move in moves if move.regret <= least + TIE * max(1.0, least)),
    )


def first_moves(rollback: Rollback) -> dict[str, float]:
    """The seeing actor's value of each branch of a root that is a decision, links looked through; {} elsewhere."""
    root = _past_links(rollback.root)
    if not isinstance(root.node, Decision) or root.values is None:
        return {}
    seen, ruled = rollback.seen, rollback.settings.rule != "expected-utility"
    values: dict[str, float] = {}
    for label, pay, child in zip(labels(root.node), root.pays, root.children, strict=True):
        ahead = child.ruled if ruled else child.values[seen] if child.values is not None else None
        assert ahead is not None, "the root is defined"
        assert pay is not None, "the root is defined"
        values[label] = pay[seen] + ahead
    return values


def flips(base: Rollback, here: Rollback) -> tuple[Flip, ...]:
    """The decisions whose first tied choice is another than in the base, in reading order; the trees are the same.

    A decision that is told by place in one of the two and at once in the other is matched.
    """
    was, now = _choices(base), _choices(here)
    found: list[Flip] = []
    for decision in {**was, **now}:
        plain = decision.rpartition("/")[2]
        before, after = was.get(decision) or was.get(plain), now.get(decision) or now.get(plain)
        if before and after and before[0] != after[0]:
            found.append(Flip(decision=decision, base=before, here=after))
    return tuple(found)


def _past_links(rolled: Rolled) -> Rolled:
    while isinstance(rolled.node, Link) and rolled.children:
        rolled = rolled.children[0]
    return rolled


def _choices(rollback: Rollback) -> dict[str, tuple[str, ...]]:
    return by_decision((row.node.id, row.id, row.choice) for row in rows(rollback, expand_links=True) if row.choice)


def _row(rollback: Rollback, scenario: str, name: str, flipped: tuple[Flip, ...]) -> ScenarioRow:
    moves = first_moves(rollback)
    top = max(moves.values(), default=0.0)
    root = _past_links(rollback.root)
    named = labels(root.node)
    return ScenarioRow(
        scenario=scenario,
        name=name,
        value=figures_at(rollback, ()).value,
        choice=tuple(named[position] for position in root.choice),
        policy=one_line_play(rollback) if root.values is not None else "",
        moves=moves,
        regret={move: top - worth for move, worth in moves.items()},
        flips=flipped,
        problems=tuple(rollback.problems()),
    )


def _tie(row: ScenarioRow) -> float:
    return TIE * max(1.0, *map(abs, row.moves.values()))


def _over_scenarios(found: list[ScenarioRow], threshold: float | None) -> tuple[MoveRow, ...]:
    if not found:
        return ()
    made: list[MoveRow] = []
    for move in found[0].moves:
        values = [row.moves[move] for row in found]
        meets = None
        if threshold is not None:
            meets = sum(value >= threshold for value in values) / len(found)
        best = sum(row.regret[move] <= _tie(row) for row in found) / len(found)
        worst_regret = max(row.regret[move] for row in found)
        made.append(MoveRow(move=move, worst=min(values), regret=worst_regret, best=best, meets=meets))
    return tuple(made)

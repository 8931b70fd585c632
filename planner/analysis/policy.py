"""The policy: what to choose where, at which lead, and the paths on which it is likeliest and worst to end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from heapq import nlargest, nsmallest

from attrs import evolve, frozen

from planner.analysis.moves import Move, moves
from planner.analysis.play import recommended_play
from planner.analysis.preferences import Pay
from planner.analysis.reading import Spot, owner_of, root_spot
from planner.analysis.rollback import Rollback
from planner.analysis.rolled import Rolled
from planner.analysis.steps import TIE
from planner.model.nodes import Decision, Link, Outcome
from planner.model.numbers import show_probability, show_value
from planner.model.places import labels, names

STORIES = 5
"""How many paths of either sort are told."""


@frozen(kw_only=True)
class Step:
    """A decision on the play: "at X, if reached, choose Y".

    after: what happened on the way that need not have. owner: an actor's id. choice: every tied best branch; () where
    the owner leans by odds instead. worth: the choice's total to its owner. next_best, margin: the best other branch,
    and what it is worth less; None where there is no other. reach: under the play.
    """

    decision: str
    title: str
    owner: str
    after: tuple[str, ...]
    choice: tuple[str, ...]
    worth: float
    next_best: str | None
    margin: float | None
    reach: float


@frozen(kw_only=True)
class Storyline:
    """One path of the play from the root to its end, with the seeing actor's total there."""

    path: tuple[str, ...]
    outcome: str
    probability: float
    value: float
    sentence: str


@frozen(kw_only=True)
class Policy:
    """The play in sentences, its decisions in reading order, and its likeliest and worst paths, each first in its list.

    Among equally bad paths the likelier is worse.
    """

    sentences: tuple[str, ...]
    steps: tuple[Step, ...] = ()
    likeliest: tuple[Storyline, ...] = ()
    worst: tuple[Storyline, ...] = ()


def policy(rollback: Rollback) -> Policy:
    """The recommended play, told and tabled; only what stands in its way where a problem leaves it undefined."""
    sentences = tuple(recommended_play(rollback))
    if rollback.root.values is None:
        return Policy(sentences=sentences)
    seen = rollback.seen
    return Policy(
        sentences=sentences,
        steps=tuple(_merged(_step(rollback, move) for move in moves(rollback))),
        likeliest=_told(rollback, nlargest(STORIES, _ends(rollback), key=lambda end: end.probability)),
        worst=_told(rollback, nsmallest(STORIES, _ends(rollback), key=lambda end: (end.total(seen), -end.probability))),
    )


def _step(rollback: Rollback, move: Move) -> Step:
    chosen = move.figures.choice or (max(range(len(move.worth)), key=move.worth.__getitem__),)
    others = [position for position in range(len(move.worth)) if position not in chosen]
    second = max(others, key=move.worth.__getitem__, default=None)
    best = move.worth[chosen[0]]
    return Step(
        decision=move.node.id,
        title=move.node.title,
        owner=rollback.document.actors[move.owner].id,
        after=move.after,
        choice=tuple(move.labels[position] for position in move.figures.choice),
        worth=best,
        next_best=None if second is None else move.labels[second],
        margin=None if second is None else best - move.worth[second],
        reach=move.figures.reach or 0.0,
    )


def _merged(steps: Iterable[Step]) -> Iterator[Step]:
    """A decision that links lead to is one row, unless it is met with another choice or at other stakes."""
    alike: dict[tuple[str, tuple[str, ...], str | None], list[Step]] = {}
    for step in steps:
        told = alike.setdefault((step.decision, step.choice, step.next_best), [])
        for position, other in enumerate(told):
            if _same_stakes(step, other):
                told[position] = evolve(other, reach=other.reach + step.reach)
                break
        else:
            told.append(step)
    for told in alike.values():
        yield from told


def _same_stakes(one: Step, other: Step) -> bool:
    near = TIE * max(1.0, abs(one.worth))
    leads = [step.margin or 0.0 for step in (one, other)]
    return abs(one.worth - other.worth) <= near and abs(leads[0] - leads[1]) <= near


@frozen(eq=False)
class _End:
    """An end of the play, with the way there: what was met, and the position of the branch taken."""

    rolled: Rolled
    paid: Pay
    probability: float
    way: tuple[tuple[Rolled, int], ...]

    def total(self, actor: int) -> float:
        assert self.rolled.values is not None, "the tree is defined"
        return self.paid[actor] + self.rolled.values[actor]


def _ends(rollback: Rollback) -> Iterator[_End]:
    """Every end that the play may come to, in reading order."""
    start = root_spot(rollback)
    stack: list[tuple[Spot, tuple[tuple[Rolled, int], ...]]] = [(start, ())]
    while stack:
        spot, way = stack.pop()
        rolled = spot.rolled
        if isinstance(rolled.node, Outcome):
            yield _End(rolled, spot.paid, spot.reach or 0.0, way)
            continue
        for position in range(len(rolled.shares) - 1, -1, -1):
            if rolled.shares[position]:
                after = way if isinstance(rolled.node, Link) else (*way, (rolled, position))
                stack.append((spot.step(position), after))


def _told(rollback: Rollback, ends: Iterable[_End]) -> tuple[Storyline, ...]:
    return tuple(_storyline(rollback, end) for end in ends)


def _storyline(rollback: Rollback, end: _End) -> Storyline:
    fmt = rollback.document.number_format
    path = tuple(labels(rolled.node)[position] for rolled, position in end.way)
    told = "; ".join(_passage(rollback, rolled, position) for rolled, position in end.way)
    title, value = end.rolled.node.title, end.total(rollback.seen)
    closing = f"{title}: " if title else ""
    figures = f"{closing}{show_value(value, fmt)} (probability {show_probability(end.probability, fmt)})."
    return Storyline(
        path=path,
        outcome=title,
        probability=end.probability,
        value=value,
        sentence=f"{told}. {figures}" if told else figures,
    )


def _passage(rollback: Rollback, rolled: Rolled, position: int) -> str:
    """One branch of a story: what another owner did is said to be its doing, and what was not sure, how likely."""
    node = rolled.node
    label, share = names(node)[position], rolled.shares[position]
    owner = rollback.environment.preferences.owners.get(owner_of(rollback.document, node))
    if owner is not None and owner != rollback.seen and isinstance(node, Decision):
        actor = rollback.document.actors[owner]
        label = f"{actor.name or actor.id}: {label}"
    sure = isinstance(node, Decision) and node.rationality is None
    return label if sure else f"{label} ({show_probability(share, rollback.document.number_format)})"

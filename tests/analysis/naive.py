"""The same figures, worked out another way: recursion over paths, totals at the end, an event as a set of atoms.

It shares nothing with the rollback but the document and the compiled formulas; it is slow and short.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise, product
from typing import Any

from planner.analysis.settings import Settings
from planner.model.document import Attribute, Document, Exponential, Points
from planner.model.formulas import compile_formula
from planner.model.nodes import Chance, Decision, Link, Node, Outcome
from planner.model.places import labels, walk

Path = tuple[str, ...]


@dataclass
class Found:
    """What one node on one path comes to: totals at the end, per actor."""

    values: list[float]
    ruled: float
    choice: list[str] = field(default_factory=list)
    odds: list[float] = field(default_factory=list)


class Naive:
    """A document worked out path by path. found: by path, links followed."""

    def __init__(self, document: Document, settings: Settings | None = None) -> None:
        self.document = document
        self.settings = settings or Settings()
        self.variables = {v.id: number(v.value, {}) for v in document.variables}
        self.nodes = {node.id: node for _, node in walk(document.root)}
        self.atoms = {event: atoms_of(self, event) for event in document.root.events}
        viewer = self.settings.seen_by or document.seen_by
        self.seen = next((i for i, actor in enumerate(document.actors) if actor.id == viewer), 0)
        self.found: dict[Path, Found] = {}
        self.reach: dict[Path, float] = {}
        self.solve(document.root, (), {}, {})
        self.spread(document.root, (), 1.0)

    def probabilities(self, node: Chance) -> list[float]:
        known = [None if b.probability == "#" else number(b.probability, self.variables) for b in node.branches]
        rest = (1 - sum(p for p in known if p is not None)) / max(1, known.count(None))
        return [max(0.0, rest) if p is None else p for p in known]

    def solve(self, node: Node, path: Path, totals: Mapping[str, float], left: Mapping[str, set[int]]) -> Found:
        while isinstance(node, Link):
            node = self.nodes[node.target]
        if isinstance(node, Outcome):
            values = self.utilities(added(totals, node.payoffs, self.variables))
            found = Found(values, values[self.seen])
        else:
            found = self.weigh(node, self.below(node, path, totals, left))
        self.found[path] = found
        return found

    def below(self, node: Any, path: Path, totals: Any, left: Any) -> list[tuple[str, float, Found]]:
        """Each branch's label, its probability here (at chance), and what it comes to."""
        ways: list[tuple[str, float, Found]] = []
        written = self.probabilities(node) if isinstance(node, Chance) else [0.0] * len(node.branches)
        for label, branch, p in zip(labels(node), node.branches, written, strict=True):
            after = dict(left)
            if isinstance(node, Chance) and node.event:
                widths, mine = self.atoms[node.event]
                still = left.get(node.event, set(range(len(widths))))
                both = still & mine[node.id][label]
                p = sum(widths[a] for a in both) / sum(widths[a] for a in still)
                after[node.event] = both
                if not both:
                    del after[node.event]
            ways.append((label, p, self.solve(branch.node, (*path, label), self.add(totals, branch), after)))
        return ways

    def add(self, totals: Mapping[str, float], branch: Any) -> Mapping[str, float]:
        return added(totals, branch.payoffs, self.variables)

    def weigh(self, node: Any, ways: Sequence[tuple[str, float, Found]]) -> Found:
        actors = range(len(self.document.actors))
        if isinstance(node, Decision) and node.rationality is None:
            owner = self.owner(node)
            best = tied([found.values[owner] for _, _, found in ways])
            chosen = best
            if owner == self.seen and self.settings.rule != "expected-utility":
                chosen = tied([found.ruled for _, _, found in ways])
            return Found(ways[best[0]][2].values, ways[chosen[0]][2].ruled, [ways[i][0] for i in chosen])
        odds = [p for _, p, _ in ways]
        if isinstance(node, Decision):
            owned = [found.values[self.owner(node)] for _, _, found in ways]
            powers = [math.exp(node.rationality * (value - max(owned))) for value in owned]
            odds = [power / sum(powers) for power in powers]
        values = [self.equivalent(a, [(p, w[2].values[a]) for p, w in zip(odds, ways, strict=True)]) for a in actors]
        ruled = [found.ruled for p, (_, _, found) in zip(odds, ways, strict=True) if p > 0]
        return Found(values, self.rule(ruled), [], odds)

    def owner(self, node: Decision) -> int:
        return next((i for i, actor in enumerate(self.document.actors) if actor.id == node.actor), 0)

    def rule(self, values: list[float]) -> float:
        alpha = self.settings.alpha or 0.0
        return {
            "maximin": min(values),
            "maximax": max(values),
            "hurwicz": alpha * max(values) + (1 - alpha) * min(values),
            "equal-likelihood": sum(values) / len(values),
            "expected-utility": math.nan,
        }[self.settings.rule]

    def equivalent(self, actor: int, lottery: list[tuple[float, float]]) -> float:
        tolerance = self.document.actors[actor].risk_tolerance
        if tolerance is None:
            return sum(p * value for p, value in lottery)
        # the plain textbook form, about the first value so that it does not overflow on the small numbers of tests
        base = lottery[0][1]
        return base - tolerance * math.log(sum(p * math.exp(-(v - base) / tolerance) for p, v in lottery))

    def utilities(self, totals: Mapping[str, float]) -> list[float]:
        worth = {a.id: value_of(a, totals.get(a.id, 0.0)) for a in self.document.attributes}
        return [sum(w * worth[k] for k, w in actor.weights.items()) for actor in self.document.actors]

    def spread(self, node: Node, path: Path, reach: float) -> None:
        """Reach, from the root on."""
        while isinstance(node, Link):
            node = self.nodes[node.target]
        self.reach[path] = reach
        found = self.found[path]
        for i, (label, branch) in enumerate(zip(labels(node), node.branches, strict=True)):
            share = found.odds[i] if found.odds else float(label == found.choice[0])
            self.spread(branch.node, (*path, label), reach * share)


def number(formula: Any, variables: Mapping[str, float]) -> float:
    return compile_formula(formula)(variables) if isinstance(formula, str) else float(formula)


def added(totals: Mapping[str, float], payoffs: Mapping[str, Any], variables: Mapping[str, float]) -> dict[str, float]:
    after = dict(totals)
    for attribute, amount in payoffs.items():
        after[attribute] = after.get(attribute, 0.0) + number(amount, variables)
    return after


def tied(values: Sequence[float]) -> list[int]:
    best = max(values)
    return [i for i, value in enumerate(values) if abs(best - value) <= 1e-9 * max(1, abs(best), abs(value))]


def value_of(attribute: Attribute, x: float) -> float:
    """Keeney and Raiffa's value functions, as a textbook writes them."""
    if attribute.worst is None or attribute.best is None:
        return x
    z = (x - attribute.worst) / (attribute.best - attribute.worst)
    match attribute.shape:
        case Exponential(c=c):
            return 100 * (1 - math.exp(-c * z)) / (1 - math.exp(-c))
        case Points(points=points):
            pairs = list(pairwise(points))
            (x0, v0), (x1, v1) = next((pair for pair in pairs if x < pair[1][0]), pairs[-1])
            return v0 + (x - x0) / (x1 - x0) * (v1 - v0)
        case _:
            return 100 * z


def atoms_of(naive: Naive, event: str) -> tuple[list[float], dict[str, dict[str, set[int]]]]:
    """An event cut where any of its nodes is cut: the atoms' widths, and by node and label the atoms of a branch."""
    mates = [n for _, n in walk(naive.document.root) if isinstance(n, Chance) and n.event == event]
    match_labels = all(set(labels(mate)) == set(labels(mates[0])) for mate in mates)
    edges: dict[str, list[tuple[str, float, float]]] = {}
    for mate in mates:
        by_label = dict(zip(labels(mate), naive.probabilities(mate), strict=True))
        order = labels(mates[0]) if match_labels else labels(mate)
        cumulated = [0.0]
        for label in order:
            cumulated.append(cumulated[-1] + by_label[label])
        edges[mate.id] = [(label, a, b) for label, a, b in zip(order, cumulated, cumulated[1:], strict=False)]
    cuts = sorted({cut for mate in edges.values() for _, a, b in mate for cut in (a, b)})
    widths = [b - a for a, b in pairwise(cuts)]
    mine = {
        mate: {label: {i for i, cut in enumerate(cuts[:-1]) if a <= cut < b} for label, a, b in rows}
        for mate, rows in edges.items()
    }
    return widths, mine


def plans(document: Document) -> Iterator[float]:
    """What every complete plan of a single actor is worth: its whole lottery of totals, valued at the end."""
    naive = Naive(document)
    decisions = [path for path, found in naive.found.items() if found.choice]
    sizes = [range(sum(len(p) == len(path) + 1 and p[: len(path)] == path for p in naive.found)) for path in decisions]
    for picks in product(*sizes):
        plan = dict(zip(decisions, picks, strict=True))
        yield naive.equivalent(0, list(lottery(naive, document.root, (), 1.0, plan)))


def lottery(naive: Naive, node: Node, path: Path, p: float, plan: Mapping[Path, int]) -> Iterator[tuple[float, float]]:
    while isinstance(node, Link):
        node = naive.nodes[node.target]
    if not node.branches:
        yield p, naive.found[path].values[0]
        return
    for i, (label, branch) in enumerate(zip(labels(node), node.branches, strict=True)):
        odds = naive.found[path].odds
        share = odds[i] if odds else float(plan[path] == i)
        if share:
            yield from lottery(naive, branch.node, (*path, label), p * share, plan)

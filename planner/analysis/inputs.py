"""The inputs of a document: every number that an analyst has put in, what it may be, and how it is varied.

They are variables with a literal value, branches of chance nodes with a literal probability, literal payoffs, weights,
risk tolerances and rationalities. A payoff or a probability that is a bare variable is that variable, listed once.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any, Literal

from attrs import evolve, frozen

from planner.analysis.by_hand import below, hidden
from planner.analysis.probabilities import read_probabilities
from planner.analysis.progress import GoOn, always
from planner.analysis.rollback import Rollback
from planner.analysis.sampled_amounts import formulas_in_force
from planner.model.document import Actor
from planner.model.formulas import FormulaError, bare_name, literal
from planner.model.nodes import NOTHING, REST, Branch, Chance, Decision, Formula, Node, Outcome
from planner.model.places import Place, labels, names, walk
from planner.model.sentences import said

Kind = Literal["variable", "probability", "payoff", "weight", "risk_tolerance", "logit"]

SWING = 1e-9
"""How near to 1 weights must sum to be swing weights, which are traded against one another."""

SMALLEST = 1e-9
"""As a share of today's, the smallest risk tolerance that is tried; 0 is a problem."""


@frozen(eq=False, kw_only=True)
class Input:
    """One number that may vary.

    key: as the command line prints it. name: as the command line takes it. low, high: the analyst's own range.
    domain: from the least to the most that it can be. places: of the nodes whose own numbers it changes; None where
    that may be all. mates: the nodes of the same event that change with it, by id. by_hand: where indicators hide a
    variable, what is set by hand for it to vary.
    """

    kind: Kind
    key: str | Mapping[str, Any]
    name: str
    words: str
    today: float
    low: float | None = None
    high: float | None = None
    domain: tuple[float, float]
    places: tuple[Place, ...] | None
    mates: tuple[str, ...] = ()
    at: tuple[str, str] = ("", "")  # what it belongs to, and which of its numbers: ids
    nodes: tuple[Chance, ...] = ()  # a probability's node first, then its mates
    label: str = ""  # a probability's branch, as a path names it
    by_hand: Mapping[str, float] = NOTHING
    likely: bool = False  # whether it is a probability, or a variable that stands as one

    @property
    def ranged(self) -> bool:
        """Whether the analyst has given it a range."""
        return self.low is not None and self.high is not None

    def holds(self, x: float) -> bool | None:
        """Whether a value lies in the analyst's own range; None without one."""
        if self.low is None or self.high is None:
            return None
        return min(self.low, self.high) <= x <= max(self.low, self.high)


def inputs(rollback: Rollback) -> tuple[Input, ...]:
    """Every input, as the document is looked at: variables, then the tree in reading order, then the actors."""
    known = list(walk(rollback.document.root))
    covered = hidden(rollback, [node for _, node in known])
    return (
        *_variables(rollback, known, covered),
        *_probabilities(rollback, known, covered),
        *_payoffs(rollback, known),
        *_weights(rollback),
        *_tolerances(rollback),
        *_rationalities(known),
    )


def inputs_with_range(rollback: Rollback, go_on: GoOn = always) -> tuple[Input, ...]:
    """Those that the analyst has given a range, in the same order: only variables and probabilities can have one.

    go_on: asked before each input of these kinds; what it raises ends the search.
    """
    known = list(walk(rollback.document.root))
    covered = hidden(rollback, [node for _, node in known])
    found: list[Input] = []
    for one in chain(_variables(rollback, known, covered), _probabilities(rollback, known, covered)):
        go_on()
        if one.ranged:
            found.append(one)
    return tuple(found)


def with_range(chosen: Input, low: float, high: float) -> Input:
    """The input over a range that is asked for, today's value included."""
    least, most = min(low, high, chosen.today), max(low, high, chosen.today)
    if chosen.kind == "probability":
        least, most = max(least, chosen.domain[0]), min(most, chosen.domain[1])
    return evolve(chosen, domain=(least, most))


def _variables(
    rollback: Rollback, known: Sequence[tuple[Place, Node]], covered: Mapping[str, Mapping[str, float]]
) -> Iterator[Input]:
    document = rollback.document
    formulas = formulas_in_force(document, rollback.environment)
    without = rollback.prior or rollback
    bare = {bare_name(formula) for _, node in known for formula in formulas_at(without, node)}
    for variable in document.variables:
        today = literal(formulas[variable.id])
        if today is None:
            continue
        by_hand = covered.get(variable.id, NOTHING)
        today = by_hand.get(variable.id, today)
        low, high = _amount(rollback, variable.low), _amount(rollback, variable.high)
        likely = variable.id in bare and 0 <= today <= 1
        yield Input(
            kind="variable",
            key=variable.id,
            name=variable.id,
            words=variable.id,
            today=today,
            low=low,
            high=high,
            domain=(0.0, 1.0) if likely else _around(today, low, high),
            places=None,
            likely=likely,
            at=(variable.id, ""),
            by_hand=by_hand,
        )


def _probabilities(
    rollback: Rollback, known: Sequence[tuple[Place, Node]], covered: Collection[str]
) -> Iterator[Input]:
    told: set[tuple[str, str]] = set()  # of mates, the first speaks for all
    count = Counter(label for _, node in known if isinstance(node, Chance) for label in names(node))
    chances = [(place, node) for place, node in known if isinstance(node, Chance)]
    of_event: dict[str, list[tuple[Place, Chance]]] = {}
    for place, node in chances:
        of_event.setdefault(node.event, []).append((place, node))
    for place, node in chances:
        if len(node.branches) < 2:
            continue
        numbers = numbers_at(rollback, node)
        formulas = formulas_at(rollback, node)
        named, called = labels(node), names(node)
        others = of_event[node.event] if node.event else [(place, node)]
        mates = [(there, mate) for there, mate in others if mate is node or _is_mate(rollback, node, mate)]
        for position, branch in enumerate(node.branches):
            today = None if formulas[position] == REST else literal(formulas[position])
            if today is None or (node.id, named[position]) in told or _is_hidden(rollback, branch, covered):
                continue
            told.update((mate.id, named[position]) for _, mate in mates)
            rests = [i for i, formula in enumerate(formulas) if formula == REST]
            yield Input(
                kind="probability",
                key={"node": node.id, "branch": named[position], "branch_id": branch.id},
                name=branch.id,
                words=f"P({_told_apart(called[position], node, count)})",
                today=today,
                low=_amount(rollback, branch.low),
                high=_amount(rollback, branch.high),
                domain=(0.0, min(1.0, today + sum(numbers[i] for i in rests)) if rests else 1.0),
                places=tuple(there for there, _ in mates),
                mates=tuple(mate.id for _, mate in mates if mate is not node),
                at=(branch.id, ""),
                likely=True,
                nodes=(node, *(mate for _, mate in mates if mate is not node)),
                label=named[position],
            )


def _is_hidden(rollback: Rollback, branch: Branch, covered: Collection[str]) -> bool:
    """Whether a branch's number is what indicators say of a variable, which is the input, or of what is left."""
    if rollback.prior is None or branch.id not in rollback.environment.indicated:
        return False
    formula = below(rollback.prior, branch)
    return formula == REST or bare_name(formula) in covered


def _told_apart(label: str, node: Node, count: Mapping[str, int]) -> str:
    """A label, with its node where others have it too."""
    return label if count[label] == 1 or not node.title else f"{label}, at {node.title}"


def _is_mate(rollback: Rollback, node: Chance, other: Chance) -> bool:
    """Whether another node of the event has the same labels and probabilities."""
    mine = dict(zip(labels(node), formulas_at(rollback, node), strict=True))
    return mine == dict(zip(labels(other), formulas_at(rollback, other), strict=True))


def _payoffs(rollback: Rollback, known: Sequence[tuple[Place, Node]]) -> Iterator[Input]:
    attributes = {attribute.id: attribute.name or attribute.id for attribute in rollback.document.attributes}
    nodes = dict(known)
    count = Counter(label for _, node in known for label in names(node))
    for place, node in known:
        named = [_told_apart(name, node, count) for name in names(node)]
        payers: list[tuple[str, Branch | Outcome]] = list(zip(named, node.branches, strict=True))
        if isinstance(node, Outcome):
            above = nodes[place[:-1]] if place else node
            way = _told_apart(names(above)[place[-1]], above, count) if place else ""
            payers.append((node.title or way or said("an outcome"), node))
        for where, payer in payers:
            for attribute, amount in payer.payoffs.items():
                today = literal(amount)
                if today is None or attribute not in attributes:
                    continue
                yield Input(
                    kind="payoff",
                    key={"payoff_at": payer.id, "attribute": attribute},
                    name=f"{payer.id}/{attribute}",
                    words=said("{attribute} at {where}", attribute=attributes[attribute], where=where),
                    today=today,
                    domain=_around(today, None, None),
                    places=(place,),
                    at=(payer.id, attribute),
                )


def is_traded(actor: Actor) -> bool:
    """Whether an actor's weights are swing weights; otherwise they are rates of exchange, each its own."""
    weights = actor.weights.values()
    return abs(sum(weights) - 1) <= SWING and all(weight >= 0 for weight in weights)


def _weights(rollback: Rollback) -> Iterator[Input]:
    for actor in rollback.document.actors:
        traded = is_traded(actor)
        if traded and len(actor.weights) < 2:
            continue  # there is nothing to trade it against
        for attribute in rollback.document.attributes:
            today = actor.weights.get(attribute.id)
            if today is None:
                continue
            yield Input(
                kind="weight",
                key={"weight": [actor.id, attribute.id]},
                name=f"{actor.id}/{attribute.id}",
                words=said(
                    "{name}'s weight on {name2}", name=actor.name or actor.id, name2=attribute.name or attribute.id
                ),
                today=today,
                domain=(0.0, 1.0) if traded else _around(today, None, None),
                places=None,
                at=(actor.id, attribute.id),
            )


def _tolerances(rollback: Rollback) -> Iterator[Input]:
    for actor in rollback.document.actors:
        today = actor.risk_tolerance
        if not today:
            continue
        ends = sorted((today * SMALLEST, 11 * today))
        yield Input(
            kind="risk_tolerance",
            key={"risk_tolerance": actor.id},
            name=actor.id,
            words=said("{name}'s risk tolerance", name=actor.name or actor.id),
            today=today,
            domain=(ends[0], ends[1]),
            places=None,
            at=(actor.id, ""),
        )


def _rationalities(known: Sequence[tuple[Place, Node]]) -> Iterator[Input]:
    for place, node in known:
        if isinstance(node, Decision) and node.rationality is not None:
            yield Input(
                kind="logit",
                key={"logit": node.id},
                name=node.id,
                words=said("the rationality at {title}", title=node.title or node.id),
                today=node.rationality,
                domain=(0.0, _around(node.rationality, None, None)[1]),
                places=(place,),
                at=(node.id, ""),
            )


def _around(today: float, low: float | None, high: float | None) -> tuple[float, float]:
    """Today's value and as far to both sides as ten times it, or half its range where that is more."""
    half = abs(high - low) / 2 if low is not None and high is not None else 0.0
    reach = max(10 * abs(today), half)
    return today - reach, today + reach


def formulas_at(rollback: Rollback, node: Node) -> list[Formula | None]:
    """The probabilities on a chance node as they are looked at, a scenario's laid over; nothing elsewhere."""
    if not isinstance(node, Chance):
        return []
    laid_over = rollback.environment.laid_over
    return [laid_over.get(branch.id, branch.probability) for branch in node.branches]


def numbers_at(rollback: Rollback, node: Chance) -> list[float]:
    """The probabilities of a chance node as numbers, what is left given to "#"."""
    environment = rollback.environment
    read = read_probabilities(node, environment.laid_over, environment.amounts)
    return [number or 0.0 for number in read.numbers]


def _amount(rollback: Rollback, formula: Formula | None) -> float | None:
    if formula is None:
        return None
    try:
        return rollback.environment.amounts(formula)
    except FormulaError:
        return None


def find_inputs(known: Iterable[Input], name: str) -> list[Input]:
    """The inputs that a person may mean by a name: its own, or its words; the first kind that has it."""
    return [one for one in known if one.name == name] or [one for one in known if one.words == name]

"""Whether bounds are exact below a decision: nothing is met twice there, and one actor decides everything."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from planner.analysis.inputs import Input, formulas_at
from planner.analysis.rollback import Rollback
from planner.analysis.rolled import Rolled
from planner.analysis.sampled_amounts import follows, is_line
from planner.model.nodes import REST, Branch, Chance, Decision, Formula, Outcome
from planner.model.places import labels, nodes


def met_again(rollback: Rollback) -> dict[int, bool]:
    """The chance nodes whose event is met above them, too, by identity: what is known of it there may vary.

    Whether all nodes of the event have the same labels and formulas, so that what is settled today stays settled.
    """
    found: dict[int, bool] = {}
    if not rollback.document.root.events:
        return found
    written: dict[str, list[dict[str, Formula | None]]] = {}
    for node in nodes(rollback.document.root):
        if isinstance(node, Chance) and node.event:
            by_label = dict(zip(labels(node), formulas_at(rollback, node), strict=True))
            written.setdefault(node.event, []).append(by_label)
    done: set[tuple[int, frozenset[str]]] = set()
    stack: list[tuple[Rolled, frozenset[str]]] = [(rollback.root, frozenset())]
    while stack:
        here, above = stack.pop()
        node = here.node
        if (id(here), above) in done:
            continue
        done.add((id(here), above))
        if isinstance(node, Chance) and node.event:
            if node.event in above:
                found[id(here)] = all(each == written[node.event][0] for each in written[node.event])
            above |= {node.event}
        stack.extend((child, above) for child in here.children)
    return found


def is_alone(rollback: Rollback, known: Sequence[Input], rolled: Rolled, owner: int, again: Collection[int]) -> bool:
    """Whether each input is read once at most below a decision, along a straight line, and its owner decides alone.

    again: the chance nodes whose event is met above them, too.
    """
    owners = rollback.environment.preferences.owners
    variables = [one.at[0] for one in known if one.kind == "variable"]
    read_at: dict[str, set[str]] = {}  # inputs by the chance node that has them
    for one in known:
        for node in one.nodes:
            read_at.setdefault(node.id, set()).add(one.name)
    met: set[str] = set()
    stack = [rolled]
    while stack:
        here = stack.pop()
        node = here.node
        if isinstance(node, Decision) and (node.rationality is not None or owners[node.actor] != owner):
            return False
        if id(here) in again:
            return False
        read = set(read_at.get(node.id, ()))
        for formulas in _readings(rollback, here):
            followed = {name for name in variables if any(follows(rollback, formula, name) for formula in formulas)}
            if len(followed) > 1 or not read.isdisjoint(followed):
                return False
            if not all(is_line(rollback.document, rollback.environment, name, formulas) for name in followed):
                return False
            read |= followed
        if not met.isdisjoint(read):
            return False
        met |= read
        stack.extend(here.children)
    return True


def _readings(rollback: Rollback, rolled: Rolled) -> Iterator[list[Formula]]:
    """The formulas that are read together: what one branch or outcome pays, a chance node's probabilities."""
    node = rolled.node
    payers: list[Branch | Outcome] = [node] if isinstance(node, Outcome) else list(node.branches)
    for payer in payers:
        if payer.symbolic:
            yield [amount for amount in payer.payoffs.values() if isinstance(amount, str)]
    if isinstance(node, Chance):
        formulas = [each for each in formulas_at(rollback, node) if isinstance(each, str) and each != REST]
        if formulas:
            yield list(formulas)

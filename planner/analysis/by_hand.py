"""A number that is varied goes before the indicators, as one that is set by hand: what that means for variables.

Where indicators are fed into the tree, what they say of an uncertainty lies over the formulas of its probabilities, and
so hides the variables in them. For one of these to vary, that uncertainty is read from its formulas again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from attrs import evolve

from planner.analysis.rollback import Rollback, roll_back
from planner.analysis.sampled_amounts import formulas_in_force
from planner.model.formulas import bare_name, used_names
from planner.model.indicators import nodes_about
from planner.model.nodes import Branch, Chance, Formula, Node, Outcome

if TYPE_CHECKING:
    from planner.analysis.inputs import Input


def hidden(rollback: Rollback, tree: Sequence[Node]) -> dict[str, dict[str, float]]:
    """The variables that indicators hide, each with all that is set by hand when it varies: itself, and its fellows.

    A variable that is nothing but a probability there, and is in force nowhere else, stands at what the indicators say,
    so that the tree is as it was while it stays; another one at its own value.
    """
    prior, fed = rollback.prior, rollback.environment.indicated
    if prior is None or not fed:
        return {}
    formulas = formulas_in_force(rollback.document, prior.environment)
    said = _said(rollback, tree, formulas.values())
    found: dict[str, dict[str, float]] = {}
    for home in _homes(rollback):
        written = [below(prior, branch) for branch in home.branches]
        fellows = {name: said[name] for name in map(bare_name, written) if name in said}
        for name in _leading_to(written, formulas):
            value = prior.environment.amounts.values.get(name)
            if value is not None:
                own = found.setdefault(name, {})
                own.update({**fellows, name: said.get(name, value)})
    return found


def swept_from(rollback: Rollback, chosen: Iterable[Input]) -> Rollback:
    """What these inputs are varied from: the rollback itself, or where indicators hide some, with them set by hand."""
    by_hand = {name: value for one in chosen for name, value in one.by_hand.items()}
    if not by_hand:
        return rollback
    settings = evolve(rollback.settings, overrides={**rollback.settings.overrides, **by_hand})
    return roll_back(rollback.document, settings, rollback)


def below(prior: Rollback, branch: Branch) -> Formula | None:
    """A branch's probability as it is without the indicators."""
    return prior.environment.laid_over.get(branch.id, branch.probability)


def _said(rollback: Rollback, tree: Sequence[Node], formulas: Iterable[Formula]) -> dict[str, float]:
    """What the indicators say of variables that are probabilities there and nothing else anywhere."""
    prior, fed = rollback.prior, rollback.environment.indicated
    assert prior is not None, "indicators are laid over something"
    said: dict[str, set[float]] = {}
    elsewhere = {name for formula in formulas for name in used_names(formula)}
    for node in tree:
        payers: list[Branch | Outcome] = [*node.branches, *([node] if isinstance(node, Outcome) else [])]
        elsewhere.update(name for payer in payers for amount in payer.payoffs.values() for name in used_names(amount))
        for branch in node.branches:
            if branch.id not in fed:
                elsewhere |= used_names(branch.probability)
            elif name := bare_name(below(prior, branch)):
                said.setdefault(name, set()).add(float(fed[branch.id]))
    return {name: numbers.pop() for name, numbers in said.items() if len(numbers) == 1 and name not in elsewhere}


def _homes(rollback: Rollback) -> Iterator[Chance]:
    """The home nodes of the uncertainties whose indicators count."""
    fed = rollback.environment.indicated
    for about in dict.fromkeys(indicator.about for indicator in rollback.document.indicators):
        found = nodes_about(rollback.document.root, about)
        if found and all(branch.id in fed for branch in found[0][1].branches):
            yield found[0][1]


def _leading_to(written: Iterable[Formula | None], formulas: Mapping[str, Formula]) -> set[str]:
    """The variables that these formulas come to use."""
    found: set[str] = set()
    waiting = {name for formula in written for name in used_names(formula)}
    while waiting:
        found |= waiting
        waiting = {name for used in waiting for name in used_names(formulas.get(used))} - found
    return found

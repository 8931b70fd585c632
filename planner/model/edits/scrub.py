"""A probability dragged to another number, and its siblings with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from attrs import evolve

from planner.model.document import Document
from planner.model.edits.changing import branch_to, change_branches, with_root
from planner.model.edits.variables import set_variable
from planner.model.formulas import FormulaError, bare_name, compile_formula, literal
from planner.model.nodes import REST, Branch, Chance, Formula, Node
from planner.model.places import Place, labels, node_at, say, with_node
from planner.model.problems import DocumentError
from planner.model.sentences import said
from planner.model.variables import evaluate_variables

TIDY: Final = 3
"""Decimals of a probability under the pointer."""

FINEST: Final = 12
"""Decimals of the numbers that follow it: their sum is 1 to the last of them."""


def scrub_probability(document: Document, place: Place, p: float, written: Sequence[float | None]) -> Document:
    """The probability of the branch that leads to a place made p, or as near as its siblings let it come.

    written: (branches,) the node's probabilities as numbers, "#" worked out. Other "#" branches take up the change
    until they reach 0; where there are none, all siblings change in proportion, and evenly if they are all 0. Only
    literals are rewritten: a branch that is a bare variable changes the variable, and one that is "#" stays so where
    the siblings leave it p. Nodes of the same event with the same labels and probabilities change together.
    A gesture scrubs the document that it began with, or the proportions are lost at 1.

    Raises DocumentError where a formula would have to be rewritten.
    """
    branch = branch_to(document.root, place)
    node = node_at(document.root, place[:-1])
    where = say(document.root, place)
    if not isinstance(node, Chance):
        raise DocumentError(said("only the branches of a chance node have probabilities"), where)
    if len(node.branches) == 1:
        raise DocumentError(said("a branch without others beside it is certain"), where)
    if any(number is None for number in written):
        raise DocumentError(said("a probability beside it has a problem; mend it first"), where)
    numbers = [number for number in written if number is not None]
    own = place[-1]
    rests = [i for i, sibling in enumerate(node.branches) if sibling.probability == REST and i != own]
    if rests:
        p = _tidy(p, 1 - sum(number for i, number in enumerate(numbers) if i not in rests and i != own))
        return _written(document, place, branch, p, {own: p})
    p = _tidy(p, 1.0)
    name = bare_name(branch.probability)
    formulas = [i for i, sibling in enumerate(node.branches) if literal(sibling.probability) is None and i != own]
    if name and formulas:
        return _followed(document, place, name, p)
    if formulas:
        label = labels(node)[formulas[0]]
        raise DocumentError(
            said("'{label}' is a formula, which a drag would overwrite; change it by typing", label=label), where
        )
    return _written(document, place, branch, p, {**in_proportion(numbers, own, p), own: p})


def in_proportion(numbers: Sequence[float], own: int, p: float) -> dict[int, float]:
    """What the others become when one is made p: each times (1 - p) / (what they were), evenly if they were all 0."""
    others = {i: number for i, number in enumerate(numbers) if i != own}
    total = sum(others.values())
    shares = {i: number / total if total > 0 else 1 / len(others) for i, number in others.items()}
    return rounded({i: (1 - p) * share for i, share in shares.items()}, 1 - p)


def rounded(numbers: Mapping[int, float], total: float) -> dict[int, float]:
    """Numbers to FINEST decimals, the largest taking what rounding leaves, so that they sum to the total."""
    short = {i: round(number, FINEST) for i, number in numbers.items()}
    largest = max(short, key=lambda i: short[i])
    short[largest] = round(total - sum(number for i, number in short.items() if i != largest), FINEST)
    return short


def _tidy(p: float, most: float) -> float:
    """p to a few decimals, within [0, most]."""
    most = max(round(most, FINEST), 0.0)
    return min(max(round(p, TIDY), 0.0), most)


def _written(document: Document, place: Place, branch: Branch, p: float, numbers: dict[int, float]) -> Document:
    """The document with these numbers on the node's branches, the dragged one's where it can be written."""
    own = place[-1]
    name = bare_name(branch.probability)
    if name:
        document = _with_variable_at(document, place, name, p)
        del numbers[own]
    elif branch.probability == REST and len(numbers) > 1:
        del numbers[own]  # its siblings leave it p
    elif branch.probability != REST and literal(branch.probability) is None:
        raise DocumentError(
            said("'{probability}' is a formula; drag what it is made of, or type", probability=branch.probability),
            say(document.root, place),
        )
    return _with_numbers(document, place[:-1], numbers)


def _with_variable_at(document: Document, place: Place, name: str, p: float) -> Document:
    variable = next((variable for variable in document.variables if variable.id == name), None)
    if variable is None:
        raise DocumentError(said("there is no variable '{name}'", name=name), say(document.root, place))
    if literal(variable.value) is None:
        raise DocumentError(
            said(
                "the variable '{name}' is itself a formula, {value}; change what it is made of",
                name=name,
                value=variable.value,
            ),
            say(document.root, place),
        )
    return set_variable(document, name, value=p)


def _followed(document: Document, place: Place, name: str, p: float) -> Document:
    """The variable changed where the siblings' own formulas follow it, as 1-p_deal follows p_deal."""
    after = _with_variable_at(document, place, name, p)
    values, _ = evaluate_variables(after.variables, {})
    node = node_at(after.root, place[:-1])
    try:
        total = sum(compile_formula(str(branch.probability))(values) for branch in node.branches)
    except FormulaError:
        total = 0.0
    if abs(total - 1) > 1e-9:
        raise DocumentError(
            said("a branch beside it is a formula that does not follow '{name}'; change it by typing", name=name),
            say(document.root, place),
        )
    return after


def _with_numbers(document: Document, place: Place, numbers: Mapping[int, float]) -> Document:
    """The numbers on the branches of a node, by position, and on those of its event's nodes that are like it."""
    node = node_at(document.root, place)
    assert isinstance(node, Chance)
    if not numbers:
        return document
    if not node.event:
        return change_branches(document, place, _numbered(node, numbers))
    told = dict(zip(labels(node), range(len(node.branches)), strict=True))
    root = document.root
    for mate_place, mate in _mates(document.root, node):
        theirs = {i: numbers[told[label]] for i, label in enumerate(labels(mate)) if told[label] in numbers}
        # A mate may stand below another: the node is taken from the tree as it has become.
        now = node_at(root, mate_place)
        assert isinstance(now, Chance)
        root = with_node(root, mate_place, evolve(now, branches=_numbered(now, theirs)))
    return with_root(document, root)


def _numbered(node: Chance, numbers: Mapping[int, float]) -> tuple[Branch, ...]:
    return tuple(
        evolve(branch, probability=numbers[i]) if i in numbers and branch.probability != numbers[i] else branch
        for i, branch in enumerate(node.branches)
    )


def _mates(root: Node, node: Chance) -> list[tuple[Place, Chance]]:
    """The nodes of its event with its labels and probabilities, itself among them; subtrees without it are passed."""
    wanted = _told(node)
    found: list[tuple[Place, Chance]] = []
    stack: list[tuple[Place, Node]] = [((), root)]
    while stack:
        place, here = stack.pop()
        if node.event not in here.events:
            continue
        if isinstance(here, Chance) and here.event == node.event and _told(here) == wanted:
            found.append((place, here))
        stack.extend(((*place, i), branch.node) for i, branch in enumerate(here.branches))
    return found


def _told(node: Chance) -> dict[str, Formula | None]:
    pairs = zip(labels(node), node.branches, strict=True)
    return {label: branch.probability for label, branch in pairs}

"""What an audience may see of a document: a smaller document, made by leaving out what is hidden, never by covering it.

Whatever goes to players, to the second screen, to a phone or on paper, is drawn from such a document. So there is
nothing in it to be uncovered: no title, value, probability or note of a hidden node, no source under embargo, no
variable's or event's name.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from attrs import define, evolve, frozen

from planner.analysis.reading import owner_of
from planner.model.document import Actor, Attribute, Document, Source
from planner.model.exercise import AUDIENCES, UNPREPARED, Cell, Exercise
from planner.model.formulas import FormulaError, compile_formula
from planner.model.nodes import NOTHING, REST, Branch, Chance, Decision, Formula, Link, Node, Outcome
from planner.model.places import nodes
from planner.model.variables import Values, evaluate_variables

CONTROL, PUBLIC = AUDIENCES

_STUB: Final = "…"


@frozen(kw_only=True)
class Sight:
    """How far play has come, as far as it bears on what players see.

    path: ids of the branches taken from the root on, links followed. injects: numbers of those that were sent.
    numbers: whether the facilitator shows probabilities and values. hot_wash: whether all but what is for control
    alone is open, sources under embargo too.
    """

    path: tuple[str, ...] = ()
    injects: frozenset[int] = frozenset()
    numbers: bool = False
    hot_wash: bool = False


BEFORE_PLAY: Final = Sight()


def project(document: Document, audience: str, sight: Sight = BEFORE_PLAY) -> Document:
    """What an audience may see: CONTROL (the document itself), PUBLIC (the room's screen), or the id of a cell.

    A branch whose node is hidden stays, if its fork is seen, with a blank end in the node's place (is_stub): it is
    one of the ways on. Where the node is for control only, or waits for an inject, the branch is left out as well.
    Payoffs are shown only where nothing is left out, since the values worked out from a part would be wrong.
    """
    if audience == CONTROL:
        return document
    met, whole = _met(document, audience, sight)
    root = _built(document, met, sight, whole)
    return _around(document, root, sight, whole)


def way_seen(document: Document, audience: str, sight: Sight) -> tuple[tuple[Branch, ...], Node | None]:
    """The branches that play took, as far as an audience sees them, and the node where it stands; None where hidden."""
    node = document.root
    taken: list[Branch] = []
    for branch_id in ("", *sight.path):
        if branch_id:
            branch = next(branch for branch in node.branches if branch.id == branch_id)
            node = branch.node if not isinstance(branch.node, Link) else _target(document, branch.node)
            taken.append(branch)
        if audience != CONTROL and document.exercise.visibility.get(node.id) == "control":
            return tuple(taken[:-1]), None
    return tuple(taken), node


def ways_on(document: Document, audience: str, sight: Sight) -> tuple[Branch, ...]:
    """The branches that an audience sees of the node where play stands; none if that node is hidden from it."""
    _, node = way_seen(document, audience, sight)
    if node is None or audience == CONTROL:
        return node.branches if node is not None else ()
    sent = _sent(document, audience, sight)
    return tuple(branch for branch in node.branches if _seen(document, branch.node, sent, sight) is not None)


def _target(document: Document, link: Link) -> Node:
    return next(node for node in nodes(document.root) if node.id == link.target)


def is_stub(node: Node) -> bool:
    """Whether a node of a projection stands for one that its audience may not see."""
    return isinstance(node, Outcome) and node.id.endswith(_STUB)


@define(eq=False)
class _Met:
    """A node that is seen, or (None) the blank end in place of one that is not; and the branch that leads to it."""

    node: Node | None
    parent: int
    branch: Branch | None
    depth: int
    on_path: bool


def _sent(document: Document, audience: str, sight: Sight) -> set[int]:
    """The numbers of the injects that an audience has received."""
    cell = "" if audience == PUBLIC else audience
    injects = document.exercise.injects
    return {inject.number for inject in injects if inject.number in sight.injects and inject.is_for(cell)}


def _seen(document: Document, node: Node, sent: set[int], sight: Sight) -> bool | None:
    """Whether a node to which play has not come is seen; None where not even the way to it is.

    A link is seen where the node that it stands for is, unless it is hidden itself.
    """
    visibility = document.exercise.visibility
    named = [visibility.get(node.target)] if isinstance(node, Link) else []
    named.append(visibility.get(node.id, None if not named else "always"))
    if "control" in named:
        return None
    if sight.hot_wash:
        return True
    if any(isinstance(when, int) and when not in sent for when in named):
        return None
    return all(when is not None and when != "reached" for when in named)


def _met(document: Document, audience: str, sight: Sight) -> tuple[list[_Met], bool]:
    """All that is seen, a node before what lies below it, and whether nothing was left out."""
    by_id = {node.id: node for node in nodes(document.root)}
    visibility = document.exercise.visibility
    sent = _sent(document, audience, sight)
    root = document.root if visibility.get(document.root.id) != "control" else None
    stack = [_Met(root, -1, None, 0, True)]
    met: list[_Met] = []
    whole = root is not None
    while stack:
        one = stack.pop()
        met.append(one)
        above = len(met) - 1
        below: list[_Met] = []
        for branch in one.node.branches if one.node is not None else ():
            taken = one.on_path and sight.path[one.depth : one.depth + 1] == (branch.id,)
            node = by_id[branch.node.target] if taken and isinstance(branch.node, Link) else branch.node
            hidden = taken and visibility.get(node.id) == "control"
            seen = None if hidden else taken or _seen(document, node, sent, sight)
            whole = whole and bool(seen)
            if seen is not None:
                below.append(_Met(node if seen else None, above, branch, one.depth + 1, taken))
        stack.extend(reversed(below))
    return met, whole


def _built(document: Document, met: list[_Met], sight: Sight, whole: bool) -> Node:
    """The tree of what is seen, from its ends to its root."""
    numbers = sight.numbers or sight.hot_wash
    values = evaluate_variables(document.variables, {})[0] if numbers else None
    citable = {source.id for source in _citable(document, sight)}
    seen = {one.node.id for one in met if one.node is not None}
    on_path = {one.node.id for one in met if one.node is not None and one.on_path}
    below: list[list[Branch]] = [[] for _ in met]
    top: Node = Outcome(id=_STUB)
    for position in range(len(met) - 1, -1, -1):
        one = met[position]
        node = one.node
        twice = node is not None and not one.on_path and node.id in on_path
        if node is None or twice or (isinstance(node, Link) and node.target not in seen):
            top = Outcome(id=(one.branch.id if one.branch else "") + _STUB)
        else:
            top = _shown(document, node, tuple(reversed(below[position])), values if whole else None, citable)
        if one.branch is not None:
            below[one.parent].append(_shown_branch(one.branch, top, values, whole, citable))
    return top


def _shown(
    document: Document, node: Node, branches: tuple[Branch, ...], values: Values | None, citable: set[str]
) -> Node:
    common: dict[str, Any] = {
        "id": node.id,
        "title": node.title,
        "sources": tuple(source for source in node.sources if source in citable),
    }
    match node:
        case Decision():
            return Decision(**common, branches=branches, actor=owner_of(document, node))
        case Chance():
            return Chance(**common, branches=branches, actor=node.actor)
        case Link():
            return Link(**common, target=node.target)
        case Outcome():
            return Outcome(**common, payoffs=_amounts(node.payoffs, values))


def _shown_branch(branch: Branch, node: Node, values: Values | None, whole: bool, citable: set[str]) -> Branch:
    """A branch to what is seen; its probability as a number, since a formula would name variables."""
    probability = None if values is None or branch.probability is None else _number(branch.probability, values)
    return Branch(
        id=branch.id,
        label=branch.label,
        node=node,
        probability=REST if branch.probability == REST and whole and values is not None else probability,
        payoffs=_amounts(branch.payoffs, values if whole else None),
        sources=() if is_stub(node) else tuple(source for source in branch.sources if source in citable),
    )


def _amounts(payoffs: Mapping[str, Formula], values: Values | None) -> Mapping[str, Formula]:
    if values is None:
        return NOTHING
    found = {attribute: _number(amount, values) for attribute, amount in payoffs.items()}
    return {attribute: amount for attribute, amount in found.items() if amount is not None} or NOTHING


def _number(formula: Formula, values: Values) -> float | None:
    try:
        return compile_formula(str(formula))(values)
    except FormulaError:
        return None


def _citable(document: Document, sight: Sight) -> list[Source]:
    return [source for source in document.sources if sight.hot_wash or not source.embargo]


def _around(document: Document, root: Node, sight: Sight, whole: bool) -> Document:
    """The document around a projected tree: nothing in it that only hidden nodes would need."""
    below = list(nodes(root))
    owners = {node.actor for node in below if isinstance(node, Decision | Chance)}
    owners |= {cell.actor for cell in document.exercise.cells}
    values = whole and (sight.numbers or sight.hot_wash)
    actors = tuple(actor for actor in document.actors if actor.id in owners) or document.actors[:1]
    cited = {source for node in below for source in node.sources}
    cited |= {source for node in below for branch in node.branches for source in branch.sources}
    return Document(
        root=root,
        title=document.title,
        question=document.question,
        author=document.author,
        as_of=document.as_of,
        horizon=document.horizon,
        handling=document.handling,
        stages=document.stages[: root.height + 1],
        number_format=evolve(document.number_format, unknown=NOTHING),
        actors=tuple(_party(actor, values) for actor in (document.actors if values else actors)),
        attributes=document.attributes if values else (Attribute(id="value"),),
        sources=tuple(evolve(source, unknown=NOTHING) for source in _citable(document, sight) if source.id in cited),
        seen_by=document.seen_by if values else "",
        exercise=_cells(document),
    )


def _party(actor: Actor, values: bool) -> Actor:
    if values:
        return evolve(actor, note="", unknown=NOTHING)
    return Actor(id=actor.id, name=actor.name, colour=actor.colour)


def _cells(document: Document) -> Exercise:
    """Who sits in the room, which everybody sees."""
    cells = tuple(Cell(id=cell.id, name=cell.name, actor=cell.actor) for cell in document.exercise.cells)
    return Exercise(cells=cells) if cells else UNPREPARED

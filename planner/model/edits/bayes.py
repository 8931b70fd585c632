"""Bayes revision: a prior and what is seen given each branch of it become what is seen, and then the posterior.

Formulas are kept: where the prior or the likelihoods depend on variables, so do the flipped probabilities. Then each
result's own probability becomes a variable, which the posteriors divide by.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from attrs import evolve, frozen

from planner.model.composed import plus, share_of, short, spelled_out, times
from planner.model.document import Document, Variable
from planner.model.edits.changing import fork_at, with_larger_tree
from planner.model.edits.ids import fresh_id, with_fresh_ids
from planner.model.formulas import is_name
from planner.model.indicators import nodes_about
from planner.model.nodes import NOTHING, REST, Branch, Chance, Decision, Formula, Node, Outcome, called
from planner.model.places import Place, labels, node_at, nodes, rewritten, say, with_node
from planner.model.problems import DocumentError
from planner.model.sentences import said


@frozen(eq=False, kw_only=True)
class Table:
    """What may be seen, and how likely each result is given each branch of the prior.

    likelihoods: by the prior's branch id, one formula a result; a "#" is what the others of its row leave.
    """

    results: tuple[str, ...]
    likelihoods: Mapping[str, tuple[Formula, ...]]


@frozen(eq=False, kw_only=True)
class Revision:
    """The flipped probabilities, as formulas, and the document with the variables that they use.

    results: per result. posterior: per result, per branch of the prior. Each set ends with "#".
    """

    document: Document
    results: tuple[Formula, ...]
    posterior: tuple[tuple[Formula, ...], ...]


def table_below(document: Document, place: Place) -> Table:
    """The table that stands in the tree, where each branch of a chance node leads to a chance node of its results.

    Raises DocumentError where these are not there, or not alike.
    """
    prior = _chance_at(document, place)
    first = prior.branches[0].node if prior.branches else None
    results = tuple(labels(first)) if isinstance(first, Chance) else ()
    likelihoods: dict[str, tuple[Formula, ...]] = {}
    for branch in prior.branches:
        by_label = dict(zip(labels(branch.node), branch.node.branches, strict=True))
        if not isinstance(branch.node, Chance) or by_label.keys() != set(results):
            sentence = said("to flip it, let each of its branches lead to a chance node, all with the same labels")
            raise DocumentError(sentence, say(document.root, place))
        likelihoods[branch.id] = tuple(_stated(by_label[result].probability) for result in results)
    return Table(results=results, likelihoods=likelihoods)


def revise(document: Document, prior: Chance, table: Table) -> Revision:
    """Bayes' rule as formulas. A result that cannot be keeps the prior.

    Raises DocumentError for a probability that is missing, a table that does not fit or does not add up, and for
    formulas that would become too long.
    """
    if not table.results or any(len(table.likelihoods.get(b.id, ())) != len(table.results) for b in prior.branches):
        raise DocumentError(said("the table needs a likelihood for each result and each branch of the prior"))
    chances = spelled_out([_stated(branch.probability) for branch in prior.branches])
    rows = [spelled_out(table.likelihoods[branch.id]) for branch in prior.branches]
    for label, row in zip(labels(prior), rows, strict=True):
        _refuse_sum(label, row)
    joints = [[times(p, row[result]) for p, row in zip(chances, rows, strict=True)] for result in range(len(rows[0]))]
    totals: list[Formula] = []
    for result, joint in zip(table.results, joints, strict=True):
        total = plus(joint)
        if isinstance(total, str):
            document, total = _with_variable(document, f"p_{result}", total)
        totals.append(total)
    posterior = tuple(
        (*(share_of(part, total, p) for p, part in list(zip(chances, joint, strict=True))[:-1]), REST)
        for joint, total in zip(joints, totals, strict=True)
    )
    return Revision(document=document, results=(*totals[:-1], REST), posterior=posterior)


def flip(document: Document, place: Place) -> Document:
    """The tree with what is seen first and the branches of a chance node, as they are then, below it.

    Each path keeps what it pays and where it leads. The node keeps its event, or gets one, that names its copies.
    """
    prior = _chance_at(document, place)
    table = table_below(document, place)
    inner = [branch.node for branch in prior.branches]
    gone = {prior.id, *(node.id for node in inner)} & document.root.targets
    if gone:
        raise DocumentError(
            said("a link leads to '{name}', which would be taken apart", name=min(gone)), say(document.root, place)
        )
    revision = revise(document, prior, table)
    named = [dict(zip(labels(node), node.branches, strict=True)) for node in inner]
    event = prior.event or _free_event(document, prior)
    branches = tuple(
        _seen_first(prior, [by_label[result] for by_label in named], event, chance, posterior)
        for result, chance, posterior in zip(table.results, revision.results, revision.posterior, strict=True)
    )
    shared = {node.event for node in inner if isinstance(node, Chance)}
    seen = Chance(
        id=fresh_id("n"), title=inner[0].title, event=shared.pop() if len(shared) == 1 else "", branches=branches
    )
    after = with_larger_tree(revision.document, with_node(document.root, place, seen))
    return _watched_as_before(document, after, prior, event)


def see_first(document: Document, place: Place, table: Table, title: str = "") -> Document:
    """The results of a typed table before a chance node, which stands below each of them with its posterior.

    What follows is copied below each result. The node keeps its event, or gets one, that names its copies.
    """
    prior = _chance_at(document, place)
    elsewhere = with_node(document.root, place, Outcome(id="")).targets
    gone = {node.id for node in nodes(prior)} & elsewhere
    if gone:
        raise DocumentError(
            said("a link leads to '{name}', which would stand there twice", name=min(gone)), say(document.root, place)
        )
    _refuse_unlike([node for _, node in nodes_about(prior, prior.event or prior.id)], prior.event, document, place)
    revision = revise(document, prior, table)
    event = prior.event or _free_event(document, prior)
    known = evolve(prior, event=event)
    branches = tuple(
        with_fresh_ids(_told_first(known, event, labels(prior), result, chance, posterior))
        for result, chance, posterior in zip(table.results, revision.results, revision.posterior, strict=True)
    )
    seen = Chance(id=fresh_id("n"), title=title or f"What is seen of {prior.title or event}", branches=branches)
    after = with_larger_tree(revision.document, with_node(document.root, place, seen))
    return _watched_as_before(document, after, prior, event)


def look_first(
    document: Document,
    place: Place,
    about: str,
    table: Table,
    label: str = "Look first",
    payoffs: Mapping[str, Formula] = NOTHING,
) -> tuple[Document, Place]:
    """A new branch at a decision: pay, see a result, and decide the same again, knowing it.

    about: an event, or a chance node's id, below the decision. All its nodes there must have the same labels and
    probabilities; in the copies they have the posterior. One event names them all.
    """
    decision = fork_at(document.root, place)
    found = nodes_about(decision, about)
    if not isinstance(decision, Decision) or not found:
        raise DocumentError(
            said("there is no decision here with '{about}' below it", about=about), say(document.root, place)
        )
    prior = found[0][1]
    _refuse_unlike([node for _, node in found], about, document, place)
    revision = revise(document, prior, table)
    event = prior.event or _free_event(document, prior)
    known = with_node(decision, found[0][0], evolve(prior, event=event))
    branches = tuple(
        with_fresh_ids(_told_first(known, event, labels(prior), result, chance, posterior))
        for result, chance, posterior in zip(table.results, revision.results, revision.posterior, strict=True)
    )
    looking = Branch(
        id=fresh_id("b"),
        label=label,
        payoffs=payoffs,
        node=Chance(id=fresh_id("n"), title=f"What is seen of {prior.title or event}", branches=branches),
    )
    assert isinstance(known, Decision), "only a node below it was changed"
    larger = with_node(document.root, place, evolve(known, branches=(*known.branches, looking)))
    after = _watched_as_before(document, with_larger_tree(revision.document, larger), prior, event)
    return after, (*place, len(known.branches))


def scenarios_left_behind(document: Document, place: Place) -> tuple[str, ...]:
    """The names of the scenarios that set probabilities at or below a node: no revision of it takes these along."""
    here = {branch.id for node in nodes(node_at(document.root, place)) for branch in node.branches}
    return tuple(each.name or each.id for each in document.scenarios if not here.isdisjoint(each.probabilities))


def _watched_as_before(before: Document, after: Document, prior: Chance, event: str) -> Document:
    """The indicators of the prior's uncertainty on what is its home now: how likely they are, given a branch, stays."""
    about = prior.event or prior.id
    if all(indicator.about != about for indicator in before.indicators):
        return after
    (_, was), *_ = nodes_about(before.root, about)
    (_, now), *_ = nodes_about(after.root, event)
    ids = dict(zip(labels(now), (branch.id for branch in now.branches), strict=True))
    moved = {branch.id: ids[label] for label, branch in zip(labels(was), was.branches, strict=True) if label in ids}
    indicators = tuple(
        evolve(each, about=event, likelihoods={moved.get(name, name): p for name, p in each.likelihoods.items()})
        if each.about == about
        else each
        for each in after.indicators
    )
    return evolve(after, indicators=indicators)


def _seen_first(
    prior: Chance, ways: Sequence[Branch], event: str, chance: Formula, posterior: Sequence[Formula]
) -> Branch:
    """A result, and below it the prior's branches with the posterior. ways: what led to the result from each."""
    common = ways[0].payoffs if all(way.payoffs == ways[0].payoffs for way in ways) else NOTHING
    branches = tuple(
        evolve(
            branch,
            id=fresh_id("b"),
            probability=p,
            low=None,
            high=None,
            payoffs=branch.payoffs if common == way.payoffs else _added(branch, way),
            node=way.node,
        )
        for branch, way, p in zip(prior.branches, ways, posterior, strict=True)
    )
    below = evolve(prior, id=fresh_id("n"), event=event, branches=branches)
    return evolve(ways[0], id=fresh_id("b"), probability=chance, low=None, high=None, payoffs=common, node=below)


def _told_first(
    known: Node, event: str, named: Sequence[str], result: str, chance: Formula, posterior: Sequence[Formula]
) -> Branch:
    """A result, and below it what was known, its event's nodes with the posterior."""
    by_label = dict(zip(named, posterior, strict=True))

    def changed(node: Node) -> Node:
        if not isinstance(node, Chance) or node.event != event:
            return node
        branches = tuple(
            evolve(branch, probability=by_label[label], low=None, high=None)
            for label, branch in zip(labels(node), node.branches, strict=True)
        )
        return evolve(node, branches=branches)

    return Branch(
        id=fresh_id("b"), label=result, probability=chance, node=rewritten(known, lambda branch: branch, changed)
    )


def _refuse_unlike(found: Sequence[Chance], about: str, document: Document, place: Place) -> None:
    told = [{name: b.probability for name, b in zip(labels(node), node.branches, strict=True)} for node in found]
    if any(other != told[0] for other in told):
        raise DocumentError(
            said("the nodes of '{about}' have different labels or probabilities", about=about),
            say(document.root, place),
        )


def _added(branch: Branch, way: Branch) -> Mapping[str, Formula]:
    """What two branches pay together."""
    return {
        name: plus([amounts.payoffs[name] for amounts in (branch, way) if name in amounts.payoffs])
        for name in {**branch.payoffs, **way.payoffs}
    }


def _chance_at(document: Document, place: Place) -> Chance:
    node = node_at(document.root, place)
    if not isinstance(node, Chance):
        raise DocumentError(
            said("this {kind} has no probabilities to revise", kind=called(node.kind)), say(document.root, place)
        )
    return node


def _stated(probability: Formula | None) -> Formula:
    if probability is None:
        raise DocumentError(said("a probability is missing, so that it cannot be revised"))
    return probability


def _free_event(document: Document, node: Chance) -> str:
    """A name for the node's event that neither an event nor a node has."""
    taken = {*document.root.events, *(other.id for other in nodes(document.root))}
    stem = node.title or "state"
    return next(name for name in (stem, *(f"{stem} {i}" for i in range(2, len(taken) + 3))) if name not in taken)


def _refuse_sum(label: str, row: Sequence[Formula]) -> None:
    total = plus(row)
    if not isinstance(total, str) and abs(total - 1) > 1e-9:
        raise DocumentError(
            said("the likelihoods given '{label}' add up to {total:.9g}, not 1", label=label, total=total)
        )


def _with_variable(document: Document, wanted: str, formula: str) -> tuple[Document, str]:
    """The document with a variable for a formula, and its name: the wanted one, or one like it that is free."""
    stem = re.sub(r"\W+", "_", wanted).strip("_").lower() or "p_result"
    stem = stem if is_name(stem) else f"p_{stem}"
    taken = {variable.id for variable in document.variables}
    name = next(name for name in (stem, *(f"{stem}_{i}" for i in range(2, len(taken) + 3))) if name not in taken)
    made = Variable(id=name, value=short(formula))
    return evolve(document, variables=(*document.variables, made)), name

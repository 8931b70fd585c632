"""A Bayes revision in numbers: how likely each result is, and each branch of the prior once it is known."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from planner.analysis.environment import Environment
from planner.analysis.probabilities import SLACK, read_probabilities
from planner.analysis.rollback import Rollback
from planner.model.composed import spelled_out
from planner.model.edits.bayes import Revision, Table, revise, table_below
from planner.model.formulas import FormulaError
from planner.model.indicators import nodes_about
from planner.model.nodes import Chance, Formula, called
from planner.model.places import Place, labels, node_at, say
from planner.model.problems import DocumentError
from planner.model.sentences import said


@frozen(eq=False, kw_only=True)
class ResultRow:
    """One result. posterior: per branch of the prior; where the result cannot be, the prior itself.

    formula, formulas: the same as the flipped tree would hold them.
    """

    result: str
    probability: float
    posterior: tuple[float, ...]
    formula: Formula
    formulas: tuple[Formula, ...]


@frozen(eq=False, kw_only=True)
class Revised:
    """branches: the labels of the prior's. prior: per branch. revision: the formulas, and the variables they use."""

    branches: tuple[str, ...]
    prior: tuple[float, ...]
    rows: tuple[ResultRow, ...]
    revision: Revision


def revised(rollback: Rollback, about: str, results: Sequence[tuple[str, Sequence[Formula]]] = ()) -> Revised:
    """Bayes' rule on an event's home node, or on the chance node with an id.

    results: each with how likely it is given each branch, in the branches' order; a "#" is what the other results
    leave. Without them the table is the chance nodes that the branches lead to.

    Raises DocumentError where there is no such node, its numbers have problems, or the table does not fit.
    """
    document = rollback.document
    found = nodes_about(document.root, about)
    if not found:
        raise DocumentError(said("there is no event or chance node '{about}'", about=about))
    place, node = found[0]
    return revised_at(rollback, place, _table(node, results) if results else table_below(document, place))


def revised_at(rollback: Rollback, place: Place, table: Table) -> Revised:
    """Bayes' rule at a chance node. Raises DocumentError where its numbers have problems or the table does not fit."""
    document, environment = rollback.document, rollback.environment
    node = node_at(document.root, place)
    if not isinstance(node, Chance):
        raise DocumentError(
            said("this {kind} has no probabilities to revise", kind=called(node.kind)), say(document.root, place)
        )
    read = read_probabilities(node, environment.laid_over, environment.amounts)
    if read.trouble:
        raise DocumentError(read.trouble[0].sentence, say(document.root, place))
    prior = tuple(number for number in read.numbers if number is not None)
    likelihoods = _likelihoods(node, table, environment)
    revision = revise(document, node, table)
    rows: list[ResultRow] = []
    for position, result in enumerate(table.results):
        joint = [p * given[position] for p, given in zip(prior, likelihoods, strict=True)]
        total = sum(joint)
        rows.append(
            ResultRow(
                result=result,
                probability=total,
                posterior=tuple(part / total for part in joint) if total > 0 else prior,
                formula=revision.results[position],
                formulas=revision.posterior[position],
            )
        )
    return Revised(branches=tuple(labels(node)), prior=prior, rows=tuple(rows), revision=revision)


def _table(node: Chance, results: Sequence[tuple[str, Sequence[Formula]]]) -> Table:
    for result, given in results:
        if len(given) != len(node.branches):
            raise DocumentError(
                said(
                    "'{result}' needs a likelihood for each of the {count} branches",
                    result=result,
                    count=len(node.branches),
                )
            )
    return Table(
        results=tuple(result for result, _ in results),
        likelihoods={branch.id: tuple(given[i] for _, given in results) for i, branch in enumerate(node.branches)},
    )


def _likelihoods(node: Chance, table: Table, environment: Environment) -> list[list[float]]:
    """(branches, results) the table in numbers, each row adding up to 1."""
    rows: list[list[float]] = []
    for label, branch in zip(labels(node), node.branches, strict=True):
        try:
            row = [environment.amounts(formula) for formula in spelled_out(table.likelihoods[branch.id])]
        except FormulaError as error:
            raise DocumentError(
                said("the likelihoods given '{label}': {sentence}", label=label, sentence=error.sentence)
            ) from error
        if abs(sum(row) - 1) > SLACK or min(row) < -SLACK:
            raise DocumentError(
                said("the likelihoods given '{label}' must lie between 0 and 1 and add up to 1", label=label)
            )
        rows.append([max(0.0, number) for number in row])
    return rows

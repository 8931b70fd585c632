"""`planner analyse bayes`: a prior and a likelihood table the other way round."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from typing import Any

from planner.analysis.bayes import revised
from planner.analysis.rollback import roll_back
from planner.analysis.settings import Settings
from planner.commands.wrong_call import WrongCallError
from planner.model.document import Document
from planner.model.entries import read_amount
from planner.model.formulas import FormulaError
from planner.model.nodes import REST, Formula


def add_arguments(parser: ArgumentParser) -> None:
    """The prior, and what may be seen of it."""
    parser.add_argument("--about", required=True, metavar="NAME", help="an event, or a chance node's id: the prior")
    parser.add_argument(
        "--result",
        action="append",
        default=[],
        metavar="LABEL=P,P,…",
        help="how likely it is given each branch, # for what is left; without any, the nodes below are the table",
    )


def answer(document: Document, settings: Settings, arguments: Namespace) -> dict[str, Any]:
    """A row a result, with the posterior by label, as numbers and as the flipped tree would hold it."""
    found = revised(roll_back(document, settings), arguments.about, [_result(text) for text in arguments.result])
    own = {variable.id for variable in document.variables}
    return {
        "rows": [
            {
                "result": row.result,
                "probability": row.probability,
                "posterior": dict(zip(found.branches, row.posterior, strict=True)),
                "formula": row.formula,
                "formulas": dict(zip(found.branches, row.formulas, strict=True)),
                **({} if row.probability > 0 else {"impossible": True}),
            }
            for row in found.rows
        ],
        "prior": dict(zip(found.branches, found.prior, strict=True)),
        "variables": {
            variable.id: variable.value for variable in found.revision.document.variables if variable.id not in own
        },
    }


def _result(text: str) -> tuple[str, Sequence[Formula]]:
    label, _, row = text.rpartition("=")
    if not label.strip():
        raise WrongCallError(f"--result {text}: write LABEL=P,P,…")
    try:
        return label.strip(), [_likelihood(cell.strip()) for cell in row.split(",")]
    except FormulaError as error:
        raise WrongCallError(f"--result {text}: {error}") from error


def _likelihood(text: str) -> Formula:
    return REST if text == REST else read_amount(text)

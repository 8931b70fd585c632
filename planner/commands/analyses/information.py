"""`planner analyse information`: what it is worth to know, when, and who else knows."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import Any

from planner.analysis.information import Finding, Information, Test, information
from planner.analysis.knowledge import uncertainties
from planner.analysis.parameters import value_of_parameter
from planner.analysis.rollback import Rollback, roll_back
from planner.analysis.settings import Settings
from planner.commands.wrong_call import WrongCallError
from planner.model.document import Document
from planner.model.places import find
from planner.model.problems import DocumentError


def add_arguments(parser: ArgumentParser) -> None:
    """What is learned: everything about a name, or what a test says of it."""
    parser.add_argument(
        "--about",
        action="append",
        default=[],
        metavar="NAME",
        help="an event or a node; repeated: known together; or variables that are drawn",
    )
    parser.add_argument("--all", action="store_true", help="everything known together")
    parser.add_argument(
        "--likelihood",
        action="append",
        default=[],
        metavar="P,P,…",
        help="a test instead: how likely each result is, a row for each branch",
    )
    parser.add_argument("--cost", type=float, default=0.0, metavar="X", help="what the test costs, in utility")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="of what is drawn where there is too much")


def answer(document: Document, settings: Settings, arguments: Namespace) -> dict[str, Any]:
    """A row per uncertainty (or one for all that are asked about) and moment."""
    test = _test(arguments.likelihood)
    if test is not None and not arguments.about:
        raise WrongCallError("--likelihood needs an --about: the event or node that the test tells of")
    rollback = roll_back(document, settings)
    if arguments.about and test is None and all(_is_variable(document, name) for name in arguments.about):
        return _of_variables(rollback, arguments.about, arguments.seed)
    about = uncertainties(rollback) if arguments.all else arguments.about
    found = information(rollback, about, test=test, seed=arguments.seed)
    notes = _notes(found)
    if not found and rollback.root.values is not None:
        notes.append("There is no chance node: nothing is uncertain, so there is nothing to learn.")
    return {"rows": [_row(row, test, arguments.cost) for row in found], "note": notes}


def _is_variable(document: Document, name: str) -> bool:
    """Whether a name is a variable's and nothing else's."""
    tree = name in document.root.events or find(document.root, name) is not None
    return not tree and any(variable.id == name for variable in document.variables)


def _of_variables(rollback: Rollback, names: list[str], seed: int) -> dict[str, Any]:
    found = value_of_parameter(rollback, names, seed=seed)
    if found is None:
        return {"rows": []}
    row: dict[str, Any] = {
        "what": ", ".join(found.names),
        "known": "before-first-decision",
        "value": found.value,
        "reach": 1.0,
        "gain_before_play": found.value,
        "error": found.error,
        "nodes": [],
        "plans": found.plans,
    }
    return {"rows": [row], "note": "All that has a distribution or a range is drawn; every plan keeps to its choices."}


def _test(rows: list[str]) -> Test | None:
    if not rows:
        return None
    try:
        table = tuple(tuple(float(cell) for cell in row.split(",")) for row in rows)
        return Test(results=tuple(f"result {1 + column}" for column in range(len(table[0]))), likelihoods=table)
    except DocumentError as error:
        raise WrongCallError(f"--likelihood: {error.sentence}") from error
    except ValueError as error:
        raise WrongCallError("--likelihood: write numbers with commas: 0.9,0.1") from error


def _row(found: Information, test: Test | None, cost: float) -> dict[str, Any]:
    row: dict[str, Any] = {
        "what": ", ".join(found.what),
        "known": {"before": found.before} if found.before else "before-first-decision",
        "value": found.public.value,
        "reach": found.reach,
        "gain_before_play": found.public.before_play,
        "private": found.private.value,
        "private_gain_before_play": found.private.before_play,
        "learned": list(found.learned),
        "nodes": list(found.nodes),
    }
    if found.public.error is not None:
        row["error"] = found.public.error
    if test is not None:
        row["net"] = found.public.value - cost
    if found.findings:
        row["findings"] = [_finding(finding) for finding in found.findings]
    if found.control is not None and test is None:
        row["control"] = dict(zip(("made_certain", "value"), found.control, strict=True))
    return row


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "result": finding.name,
        "probability": finding.probability,
        "value": finding.value,
        **({} if finding.probability > 0 else {"impossible": True}),
    }


def _notes(found: tuple[Information, ...]) -> list[str]:
    notes: list[str] = []
    if any("common cause" in row.learned for row in found):
        notes.append("Of a common cause the hidden draw behind its nodes is learned, more than any one of them shows.")
    if any(row.public != row.private for row in found):
        notes.append(
            "Values are of public knowledge, to which every owner answers; private: only the seeing actor knows."
        )
    return notes

"""`planner check`: everything that is wrong, or deserves a look, in some documents."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterator

from planner.analysis.outside import outside_levels
from planner.analysis.rollback import roll_back
from planner.analysis.settings import Settings
from planner.files.opening import open_document
from planner.model.checks import warnings
from planner.model.document import Document
from planner.model.problems import DocumentError, Problem


def run(options: Namespace) -> int:
    """Print a line for each finding; the worst document decides the exit code."""
    worst = 0
    for file in options.files:
        try:
            document = open_document(file)
        except DocumentError as error:
            print(f"{file}: {error}", file=sys.stderr)
            worst = max(worst, 1)
            continue
        except OSError as error:
            print(f"{file}: {error.strerror}", file=sys.stderr)
            worst = 2
            continue
        for grade, finding in findings(document):
            print(f"{file}: {grade}: {finding}")
            if grade == "problem":
                worst = max(worst, 1)
    return worst


def findings(document: Document) -> Iterator[tuple[str, str]]:
    """("problem" or "warning", what and where), of the base case first, then what only a scenario brings."""
    base = roll_back(document, Settings())
    told = {_say(problem) for problem in base.problems()}
    yield from (("problem", _say(problem)) for problem in base.problems())
    for scenario in document.scenarios:
        for problem in roll_back(document, Settings(scenario=scenario.id), base).problems():
            if _say(problem) not in told:
                yield "problem", f"scenario {scenario.id}: {_say(problem)}"
    yield from (("warning", _say(warning)) for warning in [*warnings(document), *outside_levels(base)])


def _say(problem: Problem) -> str:
    return f"{problem.where}: {problem.sentence}" if problem.where else problem.sentence

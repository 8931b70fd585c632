"""How a command looks at a document: the options that evaluate, analyse and export share, made into settings."""

from __future__ import annotations

from argparse import Namespace

from planner.analysis.reading import can_show_from_here
from planner.analysis.rollback import Rollback, roll_back
from planner.analysis.settings import Settings, check_settings
from planner.commands.wrong_call import WrongCallError
from planner.model.document import Document
from planner.model.entries import read_amount
from planner.model.formulas import FormulaError
from planner.model.nodes import Formula
from planner.model.problems import DocumentError


def look(document: Document, options: Namespace) -> Rollback:
    """Roll a document back as the options say.

    Raises WrongCallError for what the document does not have, DocumentError for --from-here where it bends a value.
    """
    settings = settings_of(document, options)
    if options.from_here and not can_show_from_here(document):
        raise DocumentError("values from here on exist only where every weighted attribute's value is a straight line")
    return roll_back(document, settings)


def settings_of(document: Document, options: Namespace) -> Settings:
    """How the options look at a document. Raises WrongCallError for what it does not have."""
    if options.alpha is not None and options.rule != "hurwicz":
        raise WrongCallError("--alpha belongs to --rule hurwicz")
    settings = Settings(
        scenario=options.scenario,
        overrides=dict(_override(text) for text in options.set),
        seen_by=options.seen_by,
        rule=options.rule,
        alpha=options.alpha,
        indicators=options.indicators,
    )
    try:
        check_settings(document, settings)
    except DocumentError as error:
        raise WrongCallError(error.sentence) from error
    return settings


def _override(text: str) -> tuple[str, Formula]:
    name, _, value = (part.strip() for part in text.partition("="))
    if not (name and value):
        raise WrongCallError(f"--set {text}: write NAME=VALUE")
    try:
        return name, read_amount(value)
    except FormulaError as error:
        raise WrongCallError(f"--set {text}: {error}") from error

"""What a page says around its tree: title, date, advice, handling, and how the values are to be read."""

from __future__ import annotations

from datetime import date

from planner.analysis.headline import headline
from planner.analysis.play import bottom_line
from planner.analysis.rollback import Rollback
from planner.model.document import Document

RULES = {
    "expected-utility": "Expected utility",
    "maximin": "Maximin: the best of the worst",
    "maximax": "Maximax: the best of the best",
    "hurwicz": "Hurwicz",
    "equal-likelihood": "Equal likelihood",
}

BARE_LEGEND = "Squares decide, circles are chance, triangles end. Colour and initials name the actor."

LEGEND = f"{BARE_LEGEND} Heavy: recommended. Double bar: refused."


def title_of(document: Document) -> str:
    """The large line."""
    return document.title or document.question or "Decision tree"


def dated(document: Document, version: str, paper: str) -> str:
    """The line beside the title: "as of 14 January 2019 · version 3f9a1c · A4"."""
    parts = [f"as of {day(document.as_of)}" if document.as_of else "", version, paper]
    return " · ".join(part for part in parts if part)


def day(text: str) -> str:
    """A date in words if it is one, else as it was typed."""
    try:
        found = date.fromisoformat(text)
    except ValueError:
        return text
    return f"{found.day} {found:%B %Y}"


def advice(document: Document, rollback: Rollback) -> tuple[str, str]:
    """The question, where the title is another text; and the bottom line with the trigger to watch."""
    question = document.question if document.title else ""
    return question, " ".join(said for said in (bottom_line(rollback), headline(rollback)) if said)


def convention(rollback: Rollback, from_here: bool) -> str:
    """How the values are to be read: rule, whose they are, what they count, which scenario, whether indicators."""
    settings, document = rollback.settings, rollback.document
    rule = RULES[settings.rule]
    if settings.alpha is not None and settings.rule == "hurwicz":
        rule += f", α = {settings.alpha:g}"
    if settings.rule == "expected-utility" and document.actors[rollback.seen].risk_tolerance is not None:
        rule = "Certainty equivalent"
    seer = document.actors[rollback.seen]
    counted = "from here on" if from_here and not rollback.environment.preferences.carried else "total at the end"
    said = f"{rule}, seen by {seer.name or seer.id}, {counted}."
    scenario = next((each for each in document.scenarios if each.id == settings.scenario), None)
    if scenario:
        said += f" Scenario: {scenario.name or scenario.id}."
    return said if rollback.prior is None else f"{said} With what was seen of the indicators."

"""What a page says around its tree: title, date, advice, handling, and how the values are to be read."""

from __future__ import annotations

from datetime import date

from planner.analysis.headline import headline
from planner.analysis.play import bottom_line
from planner.analysis.rollback import Rollback
from planner.model.document import Document
from planner.model.sentences import marked, said

RULES = {
    "expected-utility": marked("Expected utility"),
    "maximin": marked("Maximin: the best of the worst"),
    "maximax": marked("Maximax: the best of the best"),
    "hurwicz": marked("Hurwicz"),
    "equal-likelihood": marked("Equal likelihood"),
}

MONTHS = (
    *(marked("January"), marked("February"), marked("March"), marked("April"), marked("May"), marked("June")),
    *(marked("July"), marked("August"), marked("September"), marked("October"), marked("November")),
    marked("December"),
)


def bare_legend() -> str:
    """What the signs of a tree mean, where no play is marked on it."""
    return said("Squares decide, circles are chance, triangles end. Colour and initials name the actor.")


def legend() -> str:
    """What the signs of a tree mean."""
    return f"{bare_legend()} {said('Heavy: recommended. Double bar: refused.')}"


def title_of(document: Document) -> str:
    """The large line."""
    return document.title or document.question or said("Decision tree")


def dated(document: Document, version: str, paper: str) -> str:
    """The line beside the title: "as of 14 January 2019 · version 3f9a1c · A4"."""
    parts = [said("as of {day}", day=day(document.as_of)) if document.as_of else "", version, paper]
    return " · ".join(part for part in parts if part)


def day(text: str) -> str:
    """A date in words if it is one, else as it was typed."""
    try:
        found = date.fromisoformat(text)
    except ValueError:
        return text
    return said("{day} {month} {year}", day=found.day, month=said(MONTHS[found.month - 1]), year=found.year)


def advice(document: Document, rollback: Rollback) -> tuple[str, str]:
    """The question, where the title is another text; and the bottom line with the trigger to watch."""
    question = document.question if document.title else ""
    return question, " ".join(filter(None, (bottom_line(rollback), headline(rollback))))


def convention(rollback: Rollback, from_here: bool) -> str:
    """How the values are to be read: rule, whose they are, what they count, which scenario, whether indicators."""
    settings, document = rollback.settings, rollback.document
    rule = said(RULES[settings.rule])
    if settings.alpha is not None and settings.rule == "hurwicz":
        rule += f", α = {settings.alpha:g}"
    if settings.rule == "expected-utility" and document.actors[rollback.seen].risk_tolerance is not None:
        rule = said("Certainty equivalent")
    seer = document.actors[rollback.seen]
    from_here = from_here and not rollback.environment.preferences.carried
    counted = said("from here on") if from_here else said("total at the end")
    told = said("{rule}, seen by {seer}, {counted}.", rule=rule, seer=seer.name or seer.id, counted=counted)
    scenario = next((each for each in document.scenarios if each.id == settings.scenario), None)
    if scenario:
        told = said("{told} Scenario: {scenario}.", told=told, scenario=scenario.name or scenario.id)
    return told if rollback.prior is None else said("{told} With what was seen of the indicators.", told=told)

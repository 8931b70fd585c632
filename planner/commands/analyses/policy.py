"""`planner analyse policy`: what to choose where, and how it is likeliest and worst to end."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import Any

from planner.analysis.policy import Step, Storyline, policy
from planner.analysis.rollback import roll_back
from planner.analysis.settings import Settings
from planner.model.document import Document


def add_arguments(_: ArgumentParser) -> None:
    """There is nothing more to say."""


def answer(document: Document, settings: Settings, _: Namespace) -> dict[str, Any]:
    """A row per decision of the play; the play in sentences; its five likeliest and five worst paths."""
    found = policy(roll_back(document, settings))
    stories = [
        f"{heading} {number}: {story.sentence}"
        for heading, told in (("Likeliest", found.likeliest), ("Worst", found.worst))
        for number, story in enumerate(told, 1)
    ]
    return {
        "rows": [_row(step) for step in found.steps],
        "likeliest": [_story(story) for story in found.likeliest],
        "worst": [_story(story) for story in found.worst],
        "note": [*found.sentences, *stories],
    }


def _row(step: Step) -> dict[str, Any]:
    return {
        "decision": step.decision,
        "title": step.title,
        "actor": step.owner,
        "after": list(step.after),
        "choice": list(step.choice),
        "value": step.worth,
        "next_best": step.next_best,
        "margin": step.margin,
        "reach": step.reach,
    }


def _story(story: Storyline) -> dict[str, Any]:
    return {
        "path": list(story.path),
        "outcome": story.outcome,
        "probability": story.probability,
        "value": story.value,
        "sentence": story.sentence,
    }

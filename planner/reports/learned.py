"""What was learned: objectives to be rated, what to sustain and to improve, and the plan to be filled in."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from planner.exercise.after_action import AfterAction
from planner.model.document import Document
from planner.reports.played import voices
from planner.reports.tables import BOX, Column, Section, blank

say = QCoreApplication.translate

FEWEST_ROWS: Final = 6
"""Rows that the plan has at least."""


def objectives(document: Document) -> Section:
    """HSEEP's table of objectives, to be rated by the evaluators."""
    return Section(
        "objectives",
        say("report", "Objectives"),
        columns=(
            Column(say("report", "Objective"), "5fr"),
            Column("P", right=True),
            Column("S", right=True),
            Column("M", right=True),
            Column("U", right=True),
            Column(say("report", "What was observed"), "4fr"),
        ),
        rows=tuple([one.text, BOX, BOX, BOX, BOX, blank(2)] for one in document.exercise.objectives),
        after=say(
            "report",
            "P: performed without challenges. S: with some. M: with major ones. U: unable to be performed.",
        )
        if document.exercise.objectives
        else "",
    )


def sustain(after: AfterAction) -> Section:
    """What the players would keep; those named by several first."""
    return _said("sustain", say("report", "To sustain"), [text for one in after.reactions for text in one.sustain])


def improve(after: AfterAction) -> Section:
    """What the players would change."""
    return _said("improve", say("report", "To improve"), [text for one in after.reactions for text in one.improve])


def _said(name: str, heading: str, texts: list[str]) -> Section:
    told = [text if count == 1 else f"{text} ({count})" for text, count in voices(texts)]
    return Section(name, heading, lines=tuple(told))


def plan(after: AfterAction) -> Section:
    """The improvement plan: what the players named, and blank columns for what is to be done, by whom, until when."""
    named = [text for text, _ in voices(text for one in after.reactions for text in one.improve)]
    rows = [[text, blank(2), blank(), blank()] for text in named]
    rows += [[blank(2), blank(), blank(), blank()] for _ in range(FEWEST_ROWS - len(rows))]
    return Section(
        "plan",
        say("report", "Improvement plan"),
        columns=(
            Column(say("report", "Area for improvement"), "3fr"),
            Column(say("report", "Recommendation"), "4fr"),
            Column(say("report", "Owner"), "2fr"),
            Column(say("report", "Due"), "1fr"),
        ),
        rows=tuple(rows),
    )

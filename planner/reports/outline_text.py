"""The tree as an indented table: what the picture shows, for who reads with a screen reader, or without the picture."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from PySide6.QtCore import QCoreApplication

from planner.analysis.reading import Row, rows
from planner.analysis.rollback import Rollback
from planner.drawing.wording import odds, payoffs
from planner.model.nodes import Branch, Link
from planner.model.numbers import UNKNOWN, show_probability, show_value
from planner.model.places import branch_at, nodes
from planner.reports.people import names_of, titles_of
from planner.reports.tables import Cell, Column, Section, joined

say = QCoreApplication.translate

MOST = 4_000
"""Nodes that are listed; no one reads further, and a file holds the rest."""


def outline_text(rollback: Rollback, *, bare: bool, from_here: bool) -> Section:
    """Every node in reading order, numbered by its place, with its branch, figures and kind."""
    found = list(islice(rows(rollback), MOST))
    reader = _Reader(rollback, bare, from_here)
    left = rollback.document.root.size - len(found)
    columns = [
        Column(say("briefing", "Place")),
        Column(say("briefing", "Branch and node"), "1fr"),
        Column(say("briefing", "Kind")),
    ]
    if not bare:
        columns.append(Column(say("briefing", "Probability")))
        if reader.pays:
            columns.append(Column(say("briefing", "Pays")))
        columns += [Column(say("briefing", "Value"), right=True), Column(say("briefing", "Reach"), right=True)]
    return Section(
        "text",
        say("briefing", "The tree as text"),
        columns=tuple(columns),
        rows=tuple(reader.row(row) for row in found),
        size=7.4,
        note="" if bare else say("briefing", "In bold: what the recommended play may come to."),
        small=say("briefing", "{count:,} more nodes are not listed.").format(count=left) if left else "",
    )


class _Reader:
    """Puts a node of one rollback into words."""

    def __init__(self, rollback: Rollback, bare: bool, from_here: bool) -> None:
        self._rollback = rollback
        self._bare = bare
        self._from_here = from_here and not rollback.environment.preferences.carried
        self._titles = titles_of(rollback.document)
        self._names = names_of(rollback.document)
        self.pays = any(branch.payoffs for node in nodes(rollback.document.root) for branch in node.branches)

    def row(self, row: Row) -> Sequence[Cell]:
        document, place = self._rollback.document, row.place
        assert place is not None, "links are not expanded"
        branch = branch_at(document.root, place) if place else None
        title = self._titles.get(row.node.target, "") if isinstance(row.node, Link) else row.title
        name = joined((branch.label if branch else "", title), ": ")
        on_play = row.figures.recommended and not self._bare
        told: list[Cell] = [
            ".".join(str(position + 1) for position in place) or "0",
            {"strong" if on_play else "text": name, "indent": len(place)},
            self._kind(row),
        ]
        if self._bare:
            return told
        figures = row.figures
        value = figures.value
        if self._from_here and figures.from_here is not None:
            value = figures.from_here[self._rollback.seen]
        fmt = document.number_format
        told.append(self._odds(row, branch))
        if self.pays:
            told.append(payoffs(self._rollback, branch) if branch else "")
        return [
            *told,
            show_value(value, fmt),
            show_probability(figures.reach, fmt) if figures.reach else UNKNOWN,
        ]

    def _kind(self, row: Row) -> str:
        kinds = {
            "decision": say("briefing", "decision"),
            "chance": say("briefing", "chance"),
            "outcome": say("briefing", "outcome"),
            "link": say("briefing", "goes on as at"),
        }
        return joined((kinds[row.kind], self._names.get(row.actor, "")), ", ")

    def _odds(self, row: Row, branch: Branch | None) -> str:
        if branch is None or branch.probability is None or row.place is None:
            return ""
        parent = self._rollback.root
        for position in row.place[:-1]:
            parent = parent.children[position]
        laid_over = self._rollback.environment.laid_over
        return joined(odds(self._rollback.document, parent, row.place[-1], laid_over), ", ")

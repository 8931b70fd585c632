"""Answer sheets: for each cell and each turn one page to be filled in by hand. Nothing hidden comes near them.

A sheet is made from what its cell sees when play has come to the turn's node and no inject has been sent; what an
inject opens is written on a blank line.
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve
from PySide6.QtCore import QCoreApplication

from planner.drawing.gui import ensure_gui
from planner.drawing.headings import title_of
from planner.exercise.projection import Sight, is_stub, project
from planner.model.document import Document
from planner.model.exercise import Cell as Party
from planner.model.exercise import Turn
from planner.model.nodes import Chance, Decision, Node
from planner.model.places import branch_at, find, labels, node_at
from planner.reports.paper import Cover, Paper, on_paper
from planner.reports.played import PAIR
from planner.reports.tables import BOX, Cell, Column, Section, blank, joined, quiet

say = QCoreApplication.translate

SIZE = 10.0
"""The type of what is read at the table, in points."""

_OTHERS = 2  # blank lines for what the sheet could not know of


def compose_sheets(document: Document, paper: str = "A4") -> Paper:
    """The sheets of every cell, cell by cell."""
    ensure_gui()
    sections: list[Section] = []
    for cell in document.exercise.cells:
        for number, turn in enumerate(document.exercise.turns, 1):
            sheet = _sheet(document, cell, number, turn)
            sections += [evolve(part, size=SIZE, fresh=part.fresh and bool(sections)) for part in sheet]
    around = project(document, document.exercise.cells[0].id) if document.exercise.cells else document
    title = say("report", "Answer sheets: {exercise}").format(exercise=title_of(around))
    made = on_paper(around, Cover(title=title, paper=paper), sections)
    return evolve(made, notes=(say("report", "Hand each sheet out when its turn begins, not before."),))


def _sheet(document: Document, cell: Party, number: int, turn: Turn) -> list[Section]:
    told = say("report", "{cell}, turn {number}: {title}")
    heading = told.format(cell=cell.name or cell.id, number=number, title=turn.title)
    head = Section(
        "sheet",
        heading,
        note=turn.brief,
        columns=PAIR,
        rows=([quiet(say("report", "Seat, time")), blank(2)],),
        fresh=True,
    )
    if turn.variable:
        return [head, _amount(), _written((say("report", "Why"), 14))]
    node = _seen(document, cell.id, turn.node)
    if node is not None and isinstance(node, Chance):
        return [head, _odds(node), _written((say("report", "Why"), 12), (say("report", "What would change it"), 8))]
    asked = [] if node is None or not isinstance(node, Decision) else [_options(node)]
    return [
        head,
        *asked,
        _written(
            (say("report", "Decision"), 3),
            (say("report", "Rationale"), 10),
            (say("report", "Dissent"), 6),
            (say("report", "Assumptions"), 7),
        ),
    ]


def _seen(document: Document, cell: str, node_id: str) -> Node | None:
    """A node as a cell sees it once play has come there; None where it does not."""
    place = find(document.root, node_id) if node_id else None
    if place is None:
        return None
    path = tuple(branch_at(document.root, place[: length + 1]).id for length in range(len(place)))
    root = project(document, cell, Sight(path=path)).root
    there = find(root, node_id)
    node = node_at(root, there) if there is not None else None
    return None if node is None or is_stub(node) else node


def _odds(node: Node) -> Section:
    """A probability for each branch, twice."""
    rows: list[Sequence[Cell]] = [[label, blank(2), blank(2)] for label in labels(node)]
    rows.append([quiet(say("report", "together 100 %")), "", ""])
    return Section(
        "odds",
        node.title,
        columns=(
            Column(say("report", "How likely, in per cent"), "4fr"),
            Column(say("report", "Round 1"), "1fr"),
            Column(say("report", "Round 2"), "1fr"),
        ),
        rows=tuple(rows),
        level=3,
    )


def _amount() -> Section:
    return Section(
        "amount",
        say("report", "How much?"),
        columns=(Column(""), Column(say("report", "Round 1"), "1fr"), Column(say("report", "Round 2"), "1fr")),
        rows=([say("report", "Our estimate"), blank(2), blank(2)],),
        level=3,
    )


def _options(node: Node) -> Section:
    """The ways on, each with a box."""
    rows: list[Sequence[Cell]] = [[BOX, label] for label in labels(node)]
    rows += [[BOX, blank(2)] for _ in range(_OTHERS)]
    return Section(
        "options",
        joined((node.title, say("report", "our advice"))),
        columns=(Column(""), Column("", "1fr")),
        rows=tuple(rows),
        level=3,
    )


def _written(*asked: tuple[str, int]) -> Section:
    """Room for words, so many lines for each."""
    return Section("written", "", columns=PAIR, rows=tuple([quiet(word), blank(lines)] for word, lines in asked))

"""The facilitator's guide: the exercise turn by turn, on paper, for control only."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from planner.analysis.play import bottom_line
from planner.analysis.reading import figures_at, owner_of
from planner.analysis.rollback import Rollback, roll_back
from planner.drawing.gui import ensure_gui
from planner.drawing.headings import convention, legend, title_of
from planner.drawing.look import Look
from planner.exercise.dice import chance_of_first
from planner.model.document import Document
from planner.model.exercise import Inject, Turn
from planner.model.nodes import Chance, Decision
from planner.model.numbers import UNKNOWN, show_probability, show_value
from planner.model.places import find, labels, node_at, nodes
from planner.reports.paper import Cover, Paper, on_paper, tree_pages
from planner.reports.people import names_of
from planner.reports.played import PAIR, pairs
from planner.reports.prepared_words import Words
from planner.reports.tables import Cell, Column, Section, joined, quiet, strong

say = QCoreApplication.translate


def compose_guide(document: Document, paper: str = "A4") -> Paper:
    """All that the facilitator needs at the table if the screens go dark. It tells everything."""
    ensure_gui()
    rollback, words = roll_back(document), Words(document)
    look = Look(rollback=rollback, paper=paper)
    turns = document.exercise.turns
    sections = (
        _people(document),
        _objectives(document),
        _at_a_glance(document, words),
        _steps(),
        *(section for number, turn in enumerate(turns, 1) for section in _turn(rollback, number, turn)),
        tree_pages(look, say("report", "The tree"), bottom_line(rollback), paper),
        _injects(document, words),
        _seen(document, words),
    )
    cover = Cover(
        title=say("report", "Facilitator's guide: {exercise}").format(exercise=title_of(document)),
        subtitle=document.question if document.title else "",
        beside=convention(rollback, from_here=False),
        audience=say("report", "For control only"),
        paper=paper,
    )
    return on_paper(document, cover, sections)


def _people(document: Document) -> Section:
    """Cells and roles, and what each is told of itself."""
    owners = names_of(document)
    rows = pairs(
        *(
            (
                cell.name or cell.id,
                joined(
                    (
                        say("report", "Plays {actor}.").format(actor=owners[cell.actor])
                        if cell.actor in owners
                        else "",
                        cell.note,
                    ),
                    " ",
                )
                or UNKNOWN,
            )
            for cell in document.exercise.cells
        )
    )
    cells = {cell.id: cell.name or cell.id for cell in document.exercise.cells}
    rows += pairs(
        *(
            (role.name or role.id, joined((cells.get(role.cell, say("report", "control")), role.note)))
            for role in document.exercise.roles
        )
    )
    return Section("people", say("report", "Cells and roles"), columns=PAIR, rows=tuple(rows))


def _objectives(document: Document) -> Section:
    lines = tuple(one.text for one in document.exercise.objectives)
    return Section("objectives", say("report", "Objectives"), lines=lines)


def _at_a_glance(document: Document, words: Words) -> Section:
    """The turns with their time budgets, and when each begins if all are kept."""
    rows: list[Sequence[Cell]] = []
    begins = 0.0
    for number, turn in enumerate(document.exercise.turns, 1):
        minutes = f"{turn.minutes:g}" if turn.minutes else UNKNOWN
        rows.append([str(number), strong(turn.title), words.node(turn.node), minutes, _clock(begins)])
        begins += turn.minutes
    return Section(
        "turns",
        say("report", "The turns"),
        columns=(
            Column(""),
            Column(say("report", "Turn"), "2fr"),
            Column(say("report", "About"), "3fr"),
            Column(say("report", "Minutes"), right=True),
            Column(say("report", "Begins"), right=True),
        ),
        rows=tuple(rows),
        after=say("report", "Together {minutes}, without breaks and hot wash.").format(minutes=_clock(begins))
        if begins
        else "",
    )


def _clock(minutes: float) -> str:
    return f"{int(minutes) // 60}:{int(minutes) % 60:02}"


def _steps() -> Section:
    """What happens in each turn, and what the dice mean."""
    return Section(
        "steps",
        say("report", "A turn, step by step"),
        note=say(
            "report",
            "Brief, discuss; of a chance node or a number estimate in private, show the answers, estimate again; "
            "decide or adjudicate; record rationale, dissent and assumptions. Players see no probabilities or values "
            "before the hot wash.",
        ),
        columns=(
            Column(say("report", "Two dice: 7 or more is the first branch"), "2fr"),
            *(Column(f"{net:+d}" if net else "0", right=True) for net in range(-3, 4)),
        ),
        rows=(
            [
                say("report", "Its chance with that modifier"),
                *(f"{100 * chance_of_first(net):.1f} %" for net in range(-3, 4)),
            ],
        ),
        after=say("report", "In the tree: {legend}").format(legend=legend()),
    )


def _turn(rollback: Rollback, number: int, turn: Turn) -> list[Section]:
    document = rollback.document
    heading = say("report", "Turn {number}: {title}").format(number=number, title=turn.title)
    budget = say("report", "{minutes} minutes").format(minutes=f"{turn.minutes:g}") if turn.minutes else ""
    told = pairs(
        (say("report", "Time"), budget),
        (say("report", "Tell the players"), turn.brief),
        (say("report", "For you"), turn.note),
        (say("report", "They estimate"), _estimated(document, turn)),
        (say("report", "Injects"), "\n".join(f"{one.number}  {one.subject}" for one in _due_there(document, turn))),
    )
    sections = [Section("turn", heading, columns=PAIR, rows=tuple(told), fresh=number == 1)]
    place = find(document.root, turn.node) if turn.node else None
    if place is not None:
        sections.append(_node(rollback, place))
    return sections


def _estimated(document: Document, turn: Turn) -> str:
    if turn.variable:
        return turn.variable
    place = find(document.root, turn.node) if turn.node else None
    if place is not None and isinstance(node_at(document.root, place), Chance):
        return say("report", "a probability for each branch")
    return ""


def _due_there(document: Document, turn: Turn) -> list[Inject]:
    """The injects that this node or a branch of it makes due."""
    place = find(document.root, turn.node) if turn.node else None
    if place is None:
        return []
    targets = {turn.node, *(branch.id for branch in node_at(document.root, place).branches)}
    return [one for one in document.exercise.injects if one.trigger.target in targets]


def _node(rollback: Rollback, place: tuple[int, ...]) -> Section:
    """The ways on, with what the tree makes of each."""
    document = rollback.document
    node, figures = node_at(document.root, place), figures_at(rollback, place)
    fmt = document.number_format
    rows: list[Sequence[Cell]] = []
    for position, (branch, label) in enumerate(zip(node.branches, labels(node), strict=True)):
        best = position in figures.choice
        share = figures.rolled.shares[position] if figures.rolled.shares else None
        odds = (
            say("report", "recommended") if best else "" if isinstance(node, Decision) else show_probability(share, fmt)
        )
        value = show_value(figures_at(rollback, (*place, position)).value, fmt)
        rows.append([strong(label) if best else label, branch.node.title, odds, value])
    owner = names_of(document).get(owner_of(document, node), "") if isinstance(node, Decision) else ""
    return Section(
        "node",
        joined((node.title or node.id, owner)),
        columns=(
            Column(say("report", "Branch"), "4fr"),
            Column(say("report", "Leads to"), "3fr"),
            Column(say("report", "The tree says")),
            Column(say("report", "Value"), right=True),
        ),
        rows=tuple(rows),
        level=3,
    )


def _injects(document: Document, words: Words) -> Section:
    """The master scenario events list, each with what it should bring about."""
    rows: list[Sequence[Cell]] = []
    for one in document.exercise.injects:
        to = joined((one.addressee, words.addressees(one)), ": ")
        rows.append([{"strong": f"{one.number}  {one.subject}", "quiet": words.trigger(one.trigger, one.time)}])
        rows += pairs(
            (say("report", "Planned"), one.time),
            (say("report", "From"), joined((one.sender, one.faction))),
            (say("report", "To"), to),
            (say("report", "Method"), one.method),
            (say("report", "Message"), one.message),
            (say("report", "Expected"), one.expected),
            (say("report", "Learning point"), one.learning),
            (say("report", "Tab"), one.tab),
        )
    return Section("injects", say("report", "Injects"), columns=PAIR, rows=tuple(rows), fresh=True)


def _seen(document: Document, words: Words) -> Section:
    """What players see of the tree, and when; what follows the rule is not listed."""
    visibility = document.exercise.visibility
    rows: list[Sequence[Cell]] = [
        [words.node(node.id), quiet(node.kind), words.visibility(visibility[node.id])]
        for node in nodes(document.root)
        if visibility.get(node.id, "reached") != "reached"
    ]
    return Section(
        "seen",
        say("report", "What players may see"),
        note=say("report", "A node is seen once play has come to it, and its branches with it; but for these:")
        if rows
        else say("report", "A node is seen once play has come to it, and its branches with it."),
        columns=(
            Column(say("report", "Node"), "4fr"),
            Column(say("report", "Kind")),
            Column(say("report", "Seen"), "2fr"),
        ),
        rows=tuple(rows),
    )

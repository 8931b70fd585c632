"""Stakeholders: what each party would choose at each decision, and what every disagreement costs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from planner.analysis.rollback import Rollback
from planner.analysis.stakeholders import Disagreement, Stakeholders, stakeholders
from planner.app.worker import Progress
from planner.drawing.style import Style
from planner.model.document import Document, NumberFormat
from planner.model.nodes import Node
from planner.model.numbers import show_probability, show_value
from planner.model.places import find, names, node_at
from planner.ui.questions.live import Live, Study
from planner.ui.questions.moves import actor_name, place_of
from planner.ui.questions.sheet import Column, Line
from planner.ui.questions.sheet_view import SheetView


class StakeholdersView(SheetView):
    """A row for each decision, a column for each party: what it would choose if it made every decision."""

    def __init__(self, live: Live, style: Style, parent: QWidget) -> None:
        super().__init__("stakeholders", live, style, parent)
        self.sheet.setAccessibleName(self.tr("What each would choose"))

    def study(self) -> Study:
        return _viewed

    def show_result(self, rollback: Rollback, result: object) -> None:
        assert isinstance(result, Stakeholders)
        document, fmt = rollback.document, rollback.document.number_format
        if len(document.actors) < 2:
            self.say(self.tr("There is one actor. Add those who hold another view to see who would choose otherwise."))
            return
        columns = [Column(self.tr("If it made every decision"))]
        columns += [Column(actor_name(document, party.actor)) for party in result.parties]
        alone, today = [party.value for party in result.parties], [party.today for party in result.parties]
        lines = [_values(self.tr("Value, deciding all"), alone, fmt), _values(self.tr("Value, as it is"), today, fmt)]
        for name in dict.fromkeys(name for party in result.parties for name in party.choices):
            picked = [self.tr(" or ").join(party.choices.get(name, ())) for party in result.parties]
            usual = max(picked, key=picked.count)
            other = frozenset(position for position, choice in enumerate(picked, start=1) if choice != usual)
            lines.append(Line((title_of(document, name), *picked), place=place_of(document, name), strong=other))
        self.sheet.show_lines(columns, lines)


class DisagreementsView(SheetView):
    """A row for each decision that a party would take otherwise than its owner does."""

    def __init__(self, live: Live, style: Style, parent: QWidget) -> None:
        super().__init__("stakeholders", live, style, parent)
        self.sheet.setAccessibleName(self.tr("What each disagreement costs"))

    def study(self) -> Study:
        return _viewed

    def show_result(self, rollback: Rollback, result: object) -> None:
        assert isinstance(result, Stakeholders)
        if not result.disagreements:
            self.say(self.tr("All parties would decide as the play does."))
            return
        columns = [
            Column(self.tr("Who")),
            Column(self.tr("At")),
            Column(self.tr("Would rather")),
            Column(self.tr("Than")),
            Column(self.tr("Costs it"), True, self.tr("What the party loses by the branch that is taken")),
            Column(self.tr("Costs the owner"), True, self.tr("What the owner would lose by giving way here")),
            Column(self.tr("Reach"), True),
        ]
        self.sheet.show_lines(columns, [_cost(rollback.document, told) for told in result.disagreements])


def _cost(document: Document, told: Disagreement) -> Line:
    fmt = document.number_format
    who, at = actor_name(document, told.party), title_of(document, told.decision)
    shown = show_value(told.to_party, fmt), show_value(told.to_owner, fmt), show_probability(told.reach, fmt)
    return Line(
        (who, at, told.wanted, told.taken, *shown),
        (who, at, told.wanted, told.taken, told.to_party, told.to_owner, told.reach),
        place_of(document, told.id),
        "" if told.reach else "quiet",
    )


def title_of(document: Document, name: str) -> str:
    """A decision's title by its id, or the id."""
    place = place_of(document, name)
    if place is None or "/" in name:
        return name
    return decision_title(document, node_at(document.root, place))


def decision_title(document: Document, decision: Node) -> str:
    """A decision's title, or what it is called without one: by the branch that leads to it."""
    if decision.title:
        return decision.title
    place = find(document.root, decision.id)
    if not place:
        return QCoreApplication.translate("moves", "First decision")
    branch = names(node_at(document.root, place[:-1]))[place[-1]]
    return QCoreApplication.translate("moves", "After {branch}").format(branch=branch)


def _values(title: str, values: list[float], fmt: NumberFormat) -> Line:
    return Line((title, *(show_value(value, fmt) for value in values)), (title, *values), tone="quiet")


def _viewed(rollback: Rollback, progress: Progress) -> object:
    return stakeholders(rollback.document, rollback.settings, progress=progress)

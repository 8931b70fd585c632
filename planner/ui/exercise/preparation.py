"""The window in which an exercise is prepared: who plays, the turns, the injects, what is seen, what is lacking."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QTabWidget, QVBoxLayout, QWidget

from planner.app.store import Store
from planner.drawing.style import Style
from planner.exercise.preparation import Check
from planner.ui.document.listed_page import Wording
from planner.ui.exercise.preparation_checks import ChecksPage
from planner.ui.exercise.preparation_forms import CellForm, ObjectiveForm, RoleForm, TurnForm
from planner.ui.exercise.preparation_injects import InjectPage
from planner.ui.exercise.preparation_page import PreparedPage
from planner.ui.exercise.preparation_visibility import VisibilityPage
from planner.ui.scale import window_size

PAGES: Final = ("cells", "objectives", "turns", "injects", "visibility", "roles", "checks")
"""The pages in the order of their tabs."""


class PreparationWindow(QDialog):
    """It leaves the main window free, so that a node can be selected while a turn is edited."""

    def __init__(self, store: Store, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Prepare the exercise"))
        self.resize(window_size(1040, 700))
        self._store = store
        self.cells = PreparedPage(store, self._about_cells(), CellForm(store, self), self)
        self.objectives = PreparedPage(store, self._about_objectives(), ObjectiveForm(store, self), self)
        self.turns = PreparedPage(store, self._about_turns(), TurnForm(store, self), self)
        self.injects = InjectPage(store, self._about_injects(), self)
        self.visibility = VisibilityPage(store, style, self)
        self.roles = PreparedPage(store, self._about_roles(), RoleForm(store, self), self)
        self.checks = ChecksPage(store, self)
        self._pages = (
            self.cells, self.objectives, self.turns, self.injects, self.visibility, self.roles, self.checks,
        )  # fmt: skip
        self.tabs = QTabWidget(self)
        self.tabs.setObjectName("document_pages")
        self.tabs.setDocumentMode(True)
        titles = (
            self.tr("&Cells"),
            self.tr("&Objectives"),
            self.tr("&Turns"),
            self.tr("&Injects"),
            self.tr("&Visibility"),
            self.tr("&Roles"),
            self.tr("Chec&ks"),
        )
        for page, title in zip(self._pages, titles, strict=True):
            self.tabs.addTab(page, title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tabs)
        self.checks.place_requested.connect(self._on_place_requested)
        self.set_style(style)

    def set_style(self, style: Style) -> None:
        for page in self._pages:
            if not isinstance(page, ChecksPage):
                page.set_style(style)

    def show_page(self, name: str, row: int = -1) -> None:
        """Shows a page of PAGES, and an entry on it; the window comes to the front."""
        page = self._pages[PAGES.index(name)]
        self.tabs.setCurrentWidget(page)
        if isinstance(page, PreparedPage):
            page.choose(str(row))
            page.list.setFocus()
        self.show()
        self.activateWindow()

    def _on_place_requested(self, check: Check) -> None:
        self.show_page(check.page, check.row)
        if check.place is not None:
            self._store.select(check.place)

    def _about_cells(self) -> Wording:
        return Wording(
            title=self.tr("Cells"),
            add=self.tr("Add a cell"),
            remove=self.tr("Remove the cell"),
            new=self.tr("New cell"),
            about=self.tr("A cell is a table of players who play one party, or observe. Add one with +."),
        )

    def _about_objectives(self) -> Wording:
        return Wording(
            title=self.tr("Objectives"),
            add=self.tr("Add an objective"),
            remove=self.tr("Remove the objective"),
            new=self.tr("New objective"),
            about=self.tr("An objective says what the exercise is held for; the report has it rated. Add one with +."),
        )

    def _about_turns(self) -> Wording:
        return Wording(
            title=self.tr("Turns"),
            add=self.tr("Add a turn"),
            remove=self.tr("Remove the turn"),
            new=self.tr("New turn"),
            about=self.tr("A turn is one round of talk about one node of the tree. Add one with +."),
        )

    def _about_injects(self) -> Wording:
        return Wording(
            title=self.tr("Injects"),
            add=self.tr("Add an inject"),
            remove=self.tr("Remove the inject"),
            new=self.tr("New inject"),
            about=self.tr("An inject is a message into the play. Add one with +, or import a table."),
        )

    def _about_roles(self) -> Wording:
        return Wording(
            title=self.tr("Roles"),
            add=self.tr("Add a role"),
            remove=self.tr("Remove the role"),
            new=self.tr("New role"),
            about=self.tr("A role is a part to be played, in a cell or in control, without a name. Add one with +."),
        )

"""The window beside the tree in which the document's own lists are edited; the tree follows each keystroke."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QTabWidget, QVBoxLayout, QWidget

from planner.app.store import Store
from planner.drawing.style import Style
from planner.ui.document.actor_form import ActorForm
from planner.ui.document.attribute_form import AttributeForm
from planner.ui.document.indicator_form import IndicatorForm
from planner.ui.document.listed_page import ListedPage, Wording
from planner.ui.document.numbers_page import NumbersPage
from planner.ui.document.scenario_form import ScenarioForm
from planner.ui.document.source_form import SourceForm
from planner.ui.document.variable_form import VariableForm
from planner.ui.scale import window_size

PAGES: Final = ("actors", "attributes", "variables", "sources", "scenarios", "indicators", "numbers")
"""The pages in the order of their tabs."""


class DocumentWindow(QDialog):
    """It leaves the main window free, so that a branch can be selected while a scenario is edited."""

    def __init__(self, store: Store, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Actors, attributes, variables, sources, scenarios"))
        self.resize(window_size(880, 640))
        self.actors = ListedPage(store, "actors", self._about_actors(), ActorForm(store, self), self)
        self.attributes = ListedPage(store, "attributes", self._about_attributes(), AttributeForm(store, self), self)
        self.variables = ListedPage(store, "variables", self._about_variables(), VariableForm(store, self), self)
        self.sources = ListedPage(store, "sources", self._about_sources(), SourceForm(store, self), self)
        scenario = ScenarioForm(store, self)
        self.scenarios = ListedPage(store, "scenarios", self._about_scenarios(), scenario, self)
        scenario.entry_made.connect(self.scenarios.choose)
        self.indicators = ListedPage(store, "indicators", self._about_indicators(), IndicatorForm(store, self), self)
        self.numbers = NumbersPage(store, self)
        lists = (self.actors, self.attributes, self.variables, self.sources, self.scenarios, self.indicators)
        self._pages = (*lists, self.numbers)
        self.tabs = QTabWidget(self)
        self.tabs.setObjectName("document_pages")
        self.tabs.setDocumentMode(True)
        titles = (
            self.tr("Actors and weights"),
            self.tr("Attributes"),
            self.tr("Variables"),
            self.tr("Sources"),
            self.tr("Scenarios"),
            self.tr("Indicators"),
            self.tr("Numbers and stages"),
        )
        for page, title in zip(self._pages, titles, strict=True):
            self.tabs.addTab(page, title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tabs)
        self.set_style(style)

    def set_style(self, style: Style) -> None:
        for page in self._pages:
            page.set_style(style)

    def show_page(self, name: str, entry_id: str = "") -> None:
        """Shows a page of PAGES, and an entry on it; the window comes to the front."""
        page = self._pages[PAGES.index(name)]
        self.tabs.setCurrentWidget(page)
        if isinstance(page, ListedPage):
            page.choose(entry_id)
            page.list.setFocus()
        self.show()
        self.activateWindow()

    def _about_actors(self) -> Wording:
        return Wording(
            title=self.tr("Actors"),
            add=self.tr("Add an actor"),
            remove=self.tr("Remove the actor"),
            new=self.tr("New actor"),
            about="",
            consequence=self.tr("Its decisions fall to the first actor, and moves of chance that were its to nobody."),
        )

    def _about_attributes(self) -> Wording:
        return Wording(
            title=self.tr("Attributes"),
            add=self.tr("Add an attribute"),
            remove=self.tr("Remove the attribute"),
            new=self.tr("New attribute"),
            about="",
            consequence=self.tr("All weights of it, and all that is paid in it, go with it."),
        )

    def _about_variables(self) -> Wording:
        return Wording(
            title=self.tr("Variables"),
            add=self.tr("Add a variable"),
            remove=self.tr("Remove the variable"),
            new="",
            about=self.tr("A variable is a number with a name, for use in formulas. Add one with +."),
            consequence=self.tr("Its value in the base case is written wherever it is used."),
        )

    def _about_sources(self) -> Wording:
        return Wording(
            title=self.tr("Sources"),
            add=self.tr("Add a source"),
            remove=self.tr("Remove the source"),
            new=self.tr("New source"),
            about=self.tr("A source says where a number comes from and how far it is to be trusted. Add one with +."),
            consequence=self.tr("What rests on it will no longer name it."),
        )

    def _about_scenarios(self) -> Wording:
        return Wording(
            title=self.tr("Scenarios"),
            add=self.tr("Add a scenario"),
            remove=self.tr("Remove the scenario"),
            new=self.tr("New scenario"),
            about=self.tr("A scenario lays other values and probabilities over the base case. Add one with +."),
        )

    def _about_indicators(self) -> Wording:
        return Wording(
            title=self.tr("Indicators"),
            add=self.tr("Add an indicator"),
            remove=self.tr("Remove the indicator"),
            new=self.tr("New indicator"),
            about=self.tr("An indicator is something that may be seen and tells of an uncertainty. Add one with +."),
        )

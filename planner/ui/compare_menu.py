"""The menu of what the tree can be compared with: nothing, the base case, a scenario."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from planner.app.store import Store
from planner.ui.words import scenario_name


class CompareMenu(QObject):
    """Lists them whenever the menu opens; can be opened where the document has scenarios."""

    def __init__(self, menu: QMenu, store: Store) -> None:
        super().__init__(menu)
        self._menu = menu
        self._store = store
        self._group = QActionGroup(menu)
        menu.aboutToShow.connect(self._on_menu_about_to_show)
        menu.triggered.connect(self._on_menu_triggered)
        store.document_changed.connect(self._on_store_document_changed)
        self._allow()

    def _allow(self) -> None:
        self._menu.setEnabled(bool(self._store.document.scenarios))

    def _on_store_document_changed(self, _change: object) -> None:
        self._allow()

    def offered(self) -> list[tuple[str, str]]:
        """What the tree can be compared with now: names, and the scenarios' ids; the base case has none."""
        document, looked_at = self._store.document, self._store.settings.scenario
        scenarios = ("", *(each.id for each in document.scenarios)) if document.scenarios else ()
        return [(scenario_name(document, each), each) for each in scenarios if each != looked_at]

    def _on_menu_about_to_show(self) -> None:
        self._menu.clear()
        self._add(self.tr("&Nothing"), None)
        self._menu.addSeparator()
        for name, scenario in self.offered():
            self._add(name.replace("&", "&&"), scenario)

    def _add(self, text: str, scenario: str | None) -> None:
        action = self._menu.addAction(text)
        action.setData(scenario)
        action.setCheckable(True)
        action.setActionGroup(self._group)
        action.setChecked(scenario == self._store.compared_with)

    def _on_menu_triggered(self, action: QAction) -> None:
        self._store.compare_with(action.data())

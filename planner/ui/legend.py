"""The actors by name and colour."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from planner.app.store import Change, Store
from planner.drawing.style import Style
from planner.ui.icons import swatch


class ActorsLegend(QWidget):
    """One line for each actor, in the document's order."""

    def __init__(self, store: Store, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._style = style
        heading = QLabel(self.tr("Actors"), self)
        heading.setObjectName("heading")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(12, 8, 12, 12)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(heading, 0, 0, 1, 2)
        self._lines: list[QLabel] = []
        store.document_changed.connect(self._on_document_changed)
        self._refresh()

    def set_style(self, style: Style) -> None:
        self._style = style
        self._refresh()

    def _on_document_changed(self, change: Change) -> None:
        if change.before.actors is not change.after.actors:
            self._refresh()

    def _refresh(self) -> None:
        for label in self._lines:
            self._grid.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._lines = []
        for row, actor in enumerate(self._store.document.actors, start=1):
            mark, name = QLabel(self), QLabel(actor.name or actor.id, self)
            mark.setPixmap(swatch(self._style, self._store.document, actor).pixmap(12, 12))
            name.setToolTip(actor.note)
            self._grid.addWidget(mark, row, 0)
            self._grid.addWidget(name, row, 1)
            self._lines += [mark, name]

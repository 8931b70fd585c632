"""The actors: colour, name, initials as the tree shows them, and what the tree is worth to each."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton, QWidget

from planner.analysis.reading import figures_at
from planner.app.store import Store
from planner.drawing.style import LIGHT, Style
from planner.drawing.wording import initials
from planner.model.document import Actor
from planner.model.numbers import show_value
from planner.ui.icons import swatch
from planner.ui.panels.marks import words
from planner.ui.scale import px


class ActorsLegend(QWidget):
    """One line for each actor, in the document's order. A double click on one, or the pencil, asks to edit it."""

    actor_requested = Signal(object)  # str: an actor's id

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._look: Style = LIGHT
        self._actors: tuple[Actor, ...] = ()
        self._lines: list[QLabel] = []
        self._values: list[QLabel] = []
        self.setObjectName("actors")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(12, 8, 12, 12)
        self._grid.setColumnStretch(1, 1)
        self._grid.setHorizontalSpacing(8)
        self._grid.addWidget(words(self.tr("Actors"), self, "heading"), 0, 0, 1, 3)
        self.edit = QToolButton(self)
        self.edit.setText("✎")
        self.edit.setToolTip(self.tr("Edit actors and weights"))
        self.edit.setAccessibleName(self.edit.toolTip())
        self.edit.setAutoRaise(True)
        self.edit.clicked.connect(self._on_edit_clicked)
        self._grid.addWidget(self.edit, 0, 3, Qt.AlignmentFlag.AlignRight)
        store.document_changed.connect(self._on_store_changed)
        store.view_changed.connect(self._on_store_changed)
        self._refresh()

    @property
    def lines(self) -> list[str]:
        """Each line as it reads."""
        texts = zip(self._lines[1::3], self._lines[2::3], self._values, strict=True)
        return [" ".join(label.text() for label in line) for line in texts]

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        bottoms = [label.geometry().bottom() for label in self._lines[1::3]]
        line = sum(bottom < event.position().y() for bottom in bottoms)
        self.actor_requested.emit(self._actors[min(line, len(self._actors) - 1)].id)

    def set_style(self, style: Style) -> None:
        self._look = style
        self._make_lines()
        self._refresh()

    def _on_edit_clicked(self) -> None:
        self.actor_requested.emit(self._store.document.actors[self._store.rollback.seen].id)

    def _on_store_changed(self, _what: object) -> None:
        self._refresh()

    def _refresh(self) -> None:
        document = self._store.document
        if document.actors is not self._actors:
            self._make_lines()
        figures = figures_at(self._store.rollback, ())
        values = (figures.from_here if self._store.from_here else figures.values) or (None,) * len(document.actors)
        for label, value in zip(self._values, values, strict=True):
            label.setText(show_value(value, document.number_format))

    def _make_lines(self) -> None:
        for label in (*self._lines, *self._values):
            self._grid.removeWidget(label)
            label.hide()
            label.deleteLater()
        document = self._store.document
        self._actors, self._lines, self._values = document.actors, [], []
        short = initials(document.actors)
        for row, actor in enumerate(document.actors, start=1):
            mark, name = QLabel(self), words(actor.name or actor.id, self)
            mark.setPixmap(swatch(self._look, document, actor).pixmap(px(12), px(12)))
            name.setToolTip(actor.note)
            letters = words(short[actor.id], self, "quiet")
            letters.setToolTip(self.tr("How {actor} is marked on the tree").format(actor=name.text()))
            value = words("", self, "figure")
            value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            value.setToolTip(self.tr("What the whole tree is worth to {actor}").format(actor=name.text()))
            for column, label in enumerate((mark, name, letters, value)):
                self._grid.addWidget(label, row, column)
            self._lines += [mark, name, letters]
            self._values.append(value)

"""Find and replace: a bar over the tree that goes through what is found, and changes one entry or all."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QToolButton

from planner.app.store import Store
from planner.model.searching import Found, Sought, find_text, replace_all, replace_one
from planner.ui.canvas.picture import TreePicture
from planner.ui.canvas.placing import keep_inside
from planner.ui.panels.marks import words
from planner.ui.scale import px

WIDTH = 420
EDGE = 12  # pixels from the canvas's upper right corner


class FindLine(QLineEdit):
    """A line in which Enter goes on and Shift+Enter goes back."""

    step_requested = Signal(object)  # int: 1 or -1
    escaped = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step_requested.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)


class FindBar(QFrame):
    """Looks through the store's document while it is open, and selects what it comes to."""

    def __init__(self, store: Store, canvas: TreePicture) -> None:
        super().__init__(canvas)
        self.setObjectName("find_bar")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self._store = store
        self._canvas = canvas
        self._found: list[Found] = []
        self._at = -1
        self.line = self._line(self.tr("Find in labels, titles, formulas, rationale, notes"))
        self.replacement = self._line(self.tr("Replace with"))
        self._count = words("", self, "quiet")
        self._case = self._button(self.tr("Aa"), self.tr("Match upper and lower case"))
        self._case.setCheckable(True)
        self._previous = self._button("↑", self.tr("Previous (Shift+Enter)"))
        self._next = self._button("↓", self.tr("Next (Enter)"))
        self._close = self._button("×", self.tr("Close (Escape)"))
        self._one = self._button(self.tr("Replace"), self.tr("Replace here, and go on"))
        self._all = self._button(self.tr("All"), self.tr("Replace everywhere, in one step"))
        self._lay_out()
        self._connect()
        self.hide()

    @property
    def count(self) -> str:
        """How many were found and which is selected, in words."""
        return self._count.text()

    def open(self) -> None:
        """Shows the bar, what was sought last selected."""
        self.show()
        self._stand()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()
        self._look()

    def go(self, step: int) -> None:
        """Selects the next place that holds the text, or the previous one, around the end."""
        if self.isHidden():
            self.open()
        if self._found:
            self._at = (self._at + step) % len(self._found)
            self._store.select(self._found[self._at].place)
            self._tell()

    def replace(self) -> None:
        """Changes the entry that is selected, and goes on to the next."""
        if not 0 <= self._at < len(self._found):
            return
        here = self._found[self._at]
        after = replace_one(self._store.document, here, self._sought(), self.replacement.text())
        self._store.apply(self.tr("Replace “{text}”").format(text=self.line.text()), after, select=here.place)
        if self._found[self._at : self._at + 1] == [here]:
            self.go(1)
        elif self._found:
            self._at -= 1
            self.go(1)

    def replace_all(self) -> None:
        """Changes every entry that was found, as one step."""
        after = replace_all(self._store.document, self._sought(), self.replacement.text())
        self._store.apply(self.tr("Replace every “{text}”").format(text=self.line.text()), after)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._stand()
        return super().eventFilter(watched, event)

    def _line(self, name: str) -> FindLine:
        line = FindLine(self)
        line.setPlaceholderText(name)
        line.setAccessibleName(name)
        return line

    def _button(self, text: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(name)
        button.setAccessibleName(name)
        return button

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(8, 8, 8, 8)
        grid.setSpacing(6)
        for column, widget in enumerate((self.line, self._count, self._case, self._previous, self._next, self._close)):
            grid.addWidget(widget, 0, column)
        grid.addWidget(self.replacement, 1, 0)
        grid.addWidget(self._one, 1, 1, 1, 2)
        grid.addWidget(self._all, 1, 3, 1, 2)
        grid.setColumnStretch(0, 1)
        self.setFixedWidth(px(WIDTH))

    def _connect(self) -> None:
        self.line.textChanged.connect(self._on_sought_changed)
        self._case.toggled.connect(self._on_sought_changed)
        self._previous.clicked.connect(self._on_previous_clicked)
        self._next.clicked.connect(self._on_next_clicked)
        self._close.clicked.connect(self._leave)
        self._one.clicked.connect(self.replace)
        self._all.clicked.connect(self.replace_all)
        self.replacement.step_requested.connect(self._on_replacement_step_requested)
        self.line.step_requested.connect(self.go)
        for line in (self.line, self.replacement):
            line.escaped.connect(self._leave)
        self._store.document_changed.connect(self._on_store_document_changed)
        self._store.selection_changed.connect(self._on_store_selection_changed)
        self._canvas.installEventFilter(self)

    def _sought(self) -> Sought:
        return Sought(self.line.text(), self._case.isChecked())

    def _look(self) -> None:
        """Finds anew, and stands at what is selected or comes next."""
        self._found = find_text(self._store.document, self._sought())
        here = self._store.selection
        self._at = next((at for at, found in enumerate(self._found) if found.place >= here), 0 if self._found else -1)
        self._tell()

    def _tell(self) -> None:
        if not self.line.text():
            self._count.setText("")
        elif not self._found:
            self._count.setText(self.tr("none"))
        else:
            self._count.setText(self.tr("{at} of {all}").format(at=self._at + 1, all=len(self._found)))

    def _stand(self) -> None:
        """In the canvas's upper right corner, or the lower one where that would hide what was found."""
        self.setFixedWidth(min(px(WIDTH), self._canvas.width() - 2 * EDGE))
        self.adjustSize()
        spot = QRect(QPoint(self._canvas.width() - self.width() - EDGE, EDGE), self.size())
        if spot.intersects(self._canvas.rect_in_view(self._store.selection)):
            spot.moveBottom(self._canvas.viewport().geometry().bottom() - EDGE)
        keep_inside(self, spot.topLeft())

    def _leave(self) -> None:
        self.hide()
        self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_sought_changed(self, _what: object) -> None:
        self._look()
        if self._found:
            self._store.select(self._found[self._at].place)

    def _on_previous_clicked(self) -> None:
        self.go(-1)

    def _on_next_clicked(self) -> None:
        self.go(1)

    def _on_replacement_step_requested(self, _step: int) -> None:
        self.replace()

    def _on_store_selection_changed(self, _place: object) -> None:
        if not self.isHidden():
            self._stand()

    def _on_store_document_changed(self, _change: object) -> None:
        if not self.isHidden():
            at = self._at
            self._look()
            self._at = min(max(at, 0), len(self._found) - 1)
            self._tell()

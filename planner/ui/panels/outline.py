"""The outline: the tree as a list, the accessible twin of the canvas. All that the canvas does to branches, it does."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.app.store import Store
from planner.drawing.style import Style
from planner.ui.panels.marks import Refusal, words
from planner.ui.panels.outline_tree import OutlineTree


class Outline(QWidget):
    """The rows under their heading, and beneath them why an edit was refused."""

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outline")
        self.tree = OutlineTree(store, self)
        self._sentence = Refusal(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 8)
        column.setSpacing(6)
        column.addWidget(words(self.tr("Outline"), self, "heading"))
        column.addWidget(self.tree, 1)
        column.addWidget(self._sentence)
        self.tree.refused.connect(self._sentence.tell)
        store.selection_changed.connect(self._on_store_changed)
        store.document_changed.connect(self._on_store_changed)

    def set_style(self, style: Style) -> None:
        self.tree.set_style(style)

    @property
    def sentence(self) -> str:
        """Why the last edit was refused; blank if it was not."""
        return self._sentence.text()

    def _on_store_changed(self, _what: object) -> None:
        self._sentence.tell("")

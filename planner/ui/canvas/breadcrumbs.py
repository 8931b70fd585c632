"""The way from the root to what is in focus: a bar of names, each a way back."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from planner.drawing.style import Style
from planner.model.document import Document
from planner.model.places import Place, labels, node_at

LAST = 3  # names are shown before the one in focus; what lies between them and the root is "…"
LONGEST = 32  # characters of a name


class Breadcrumbs(QFrame):
    """Shows a path and tells which of its places was asked for."""

    place_requested = Signal(object)  # Place

    def __init__(self, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("breadcrumbs")
        self.setAutoFillBackground(True)
        self._style = style
        self._path: list[tuple[str, Place]] = []
        self._words = QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.RichText)
        self._words.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self._words.linkActivated.connect(self._on_words_link_activated)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.addWidget(self._words, 1)
        self.hide()

    @property
    def text(self) -> str:
        """The names as they stand there."""
        return " › ".join(name for name, _ in self._path)

    def set_style(self, style: Style) -> None:
        self._style = style
        self._write()

    def show_path(self, document: Document, place: Place) -> None:
        """Shows the way to a place; the root's needs none."""
        self._path = [(_name(document, place[:level]), place[:level]) for level in _levels(len(place))]
        self._write()
        self.setVisible(bool(place))

    def _write(self) -> None:
        parts: list[str] = []
        for position, (name, place) in enumerate(self._path):
            if position and len(place) > len(self._path[position - 1][1]) + 1:
                parts.append("…")
            if position == len(self._path) - 1:
                parts.append(f"<b>{escape(name)}</b>")
            else:
                parts.append(f'<a style="color:{self._style.accent}" href="{position}">{escape(name)}</a>')
        self._words.setText(" › ".join(parts))
        self._words.setAccessibleName(self.text)

    def _on_words_link_activated(self, link: str) -> None:
        self.place_requested.emit(self._path[int(link)][1])


def _levels(deepest: int) -> list[int]:
    """Which levels of a path are named: the root, and the last ones."""
    return [level for level in range(deepest + 1) if level == 0 or level >= deepest - LAST]


def _name(document: Document, place: Place) -> str:
    """A node as it is called here: by its branch's label, the root by its title."""
    name = labels(node_at(document.root, place[:-1]))[place[-1]] if place else document.root.title or document.title
    name = name or "…"
    return name if len(name) <= LONGEST else name[: LONGEST - 1] + "…"

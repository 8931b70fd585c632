"""What a part of a panel is, said to the theme's stylesheet: a heading, a figure, a quiet word, an error."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

Role = Literal["", "heading", "figure", "quiet", "error"]


def set_role(widget: QWidget, role: Role) -> None:
    """Lets the stylesheet draw a widget as what it is now."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def words(text: str, parent: QWidget, role: Role = "", *, wrap: bool = False) -> QLabel:
    """A label that shows a text as it stands, whatever signs are in it."""
    label = Wrapped(parent) if wrap else QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    set_role(label, role)
    return label


class Wrapped(QLabel):
    """Words on as many lines as they take: where there is no room for them all, something else has to give way."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._laid_out = False
        self.setWordWrap(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._laid_out = True
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(hint.width(), self.heightForWidth(self.width())) if self._laid_out else hint


def as_sentence(text: str) -> str:
    """A refusal as it stands on its own: with a capital, unless a name such as p_deal comes first, and a full stop."""
    if not text or text.endswith((".", "?", "!", "…")):
        return text
    first = text.partition(" ")[0]
    return f"{text}." if "_" in first else f"{text[0].upper()}{text[1:]}."


class Refusal(QLabel):
    """Beneath a field: why something was not done. It takes no room while there is nothing to say."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        set_role(self, "error")
        self.hide()

    def tell(self, text: str) -> None:
        """Says it; a blank text says nothing."""
        self.setText(as_sentence(text))
        self.setVisible(bool(text))

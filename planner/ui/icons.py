"""Icons, drawn as SVG in `currentColor` and coloured by the style; and the swatches of actors."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from planner import shipped
from planner.drawing.style import Style, actor_colour
from planner.model.document import Actor, Document

SIDES = (16, 32)  # pixels; the second serves screens of twice the density


def icon(name: str, style: Style) -> QIcon:
    """The icon of that name; a kind of node has its colour, all else is in ink."""
    colours = {"decision": style.actors[0], "chance": style.actors[2], "outcome": style.outcome}
    drawing = shipped.resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    made = QIcon()
    for side in SIDES:
        made.addPixmap(_drawn(drawing, colours.get(name, style.ink), side))
        made.addPixmap(_drawn(drawing, style.thin, side), QIcon.Mode.Disabled)
    return made


def swatch(style: Style, document: Document, actor: Actor) -> QIcon:
    """A square in an actor's colour."""
    return square(actor_colour(style, document, actor.id))


def square(colour: str) -> QIcon:
    """A square in a colour."""
    made = QIcon()
    for side in SIDES:
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(QRectF(1, 1, side - 2, side - 2), side / 8, side / 8)
        painter.end()
        made.addPixmap(pixmap)
    return made


def application_icon() -> QIcon:
    """The program's own mark."""
    return QIcon(str(shipped.resource("icons", "planner.svg")))


def _drawn(drawing: str, colour: str, side: int) -> QPixmap:
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(drawing.replace("currentColor", colour).encode())).render(painter)
    painter.end()
    return pixmap

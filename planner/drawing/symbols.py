"""The nodes' symbols: squares decide, circles are chance, triangles end, arrows lead elsewhere."""

from __future__ import annotations

from attrs import define
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPolygonF

from planner.analysis.reading import owner_of
from planner.drawing.inks import brush, pen
from planner.drawing.layout import Rect
from planner.drawing.scene import Scene
from planner.drawing.showing import Item
from planner.drawing.spacing import BAR_HALF, BAR_LEFT, SYMBOL
from planner.drawing.style import Style, actor_colour, faded
from planner.drawing.wording import initials
from planner.drawing.writer import Writer

_ROUND = 2.5  # a square's corners
_RING = 4.0  # from a symbol to the ring around it


@define(eq=False)
class Symbols:
    """Draws the symbols of one scene."""

    painter: QPainter
    scene: Scene
    writer: Writer
    spread: tuple[float, float]
    _owners: dict[str, tuple[str, str]]  # actor id -> colour, initials

    @classmethod
    def of(cls, painter: QPainter, scene: Scene, writer: Writer, spread: tuple[float, float]) -> Symbols:
        letters = initials(scene.document.actors)
        owners = {key: (actor_colour(scene.style, scene.document, key), text) for key, text in letters.items()}
        return cls(painter, scene, writer, spread, owners)

    def draw(self, item: Item) -> None:
        """One node's symbol, with a bar where outcomes and what is gathered among them stand."""
        placed = item.seen.placed
        x, y = self.scene.layout.x_at(placed, item.seen.depth), item.seen.y
        if placed.node.id in self.scene.unseen:
            return
        if placed.node.kind == "outcome":
            self._triangle(x, y, item.on_play)
        elif placed.node.kind == "link":
            self._arrow(x, y, item.on_play)
        else:
            self._fork(x, y, item)
        if placed.ends and placed.node.kind != "link" and not self.scene.bare:
            self._bar(x, y, item)

    def ring(self, item: Item) -> None:
        """What is selected."""
        x, y = self.scene.layout.x_at(item.seen.placed, item.seen.depth), item.seen.y
        self.painter.setPen(pen(self.scene.style.ring, 2.2))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self._outline(item, x, y, SYMBOL + _RING - 0.5)

    def note(self, x: float, y: float) -> None:
        """A small sheet with a line on it: there are notes."""
        style = self.scene.style
        self.painter.setPen(pen(style.quiet, 0.9))
        self.painter.setBrush(brush(style.paper))
        self.painter.drawRect(QRectF(x - 4, y - 4.5, 7, 8.5))
        self.painter.drawLine(QPointF(x - 2.2, y - 1.8), QPointF(x + 1.2, y - 1.8))
        self.painter.drawLine(QPointF(x - 2.2, y + 0.7), QPointF(x + 1.2, y + 0.7))

    def warning(self, x: float, y: float) -> None:
        """A small mark: something is wrong here."""
        style = self.scene.style
        self.painter.setPen(pen(style.warn, 1.0))
        self.painter.setBrush(brush(style.warn))
        self.painter.drawPolygon(QPolygonF([QPointF(x, y - 6.5), QPointF(x + 6.5, y + 5), QPointF(x - 6.5, y + 5)]))
        self.painter.setPen(pen(style.paper, 1.5))
        self.painter.drawLine(QPointF(x, y - 2.5), QPointF(x, y + 1))
        self.painter.drawPoint(QPointF(x, y + 3.3))

    def _fork(self, x: float, y: float, item: Item) -> None:
        style = self.scene.style
        owner = owner_of(self.scene.document, item.seen.placed.node)
        colour, letters = self._owners.get(owner, (style.nature, ""))
        if item.on_play:
            self.painter.setPen(pen(colour, 1.0))
            self.painter.setBrush(brush(colour))
            self._outline(item, x, y, SYMBOL - 0.5)
        else:
            self.painter.setPen(pen(faded(style, colour), 1.6))
            self.painter.setBrush(brush(style.paper))
            self._outline(item, x, y, SYMBOL - 1)
        box = Rect(x - SYMBOL, y - SYMBOL, SYMBOL * 2, SYMBOL * 2)
        self.writer.put(letters, "initial", box, style.on_actor if item.on_play else style.quiet, align="centre")

    def _outline(self, item: Item, x: float, y: float, half: float) -> None:
        if item.seen.placed.node.kind == "decision":
            self.painter.drawRoundedRect(QRectF(x - half, y - half, half * 2, half * 2), _ROUND, _ROUND)
        else:
            self.painter.drawEllipse(QPointF(x, y), half, half)

    def _triangle(self, x: float, y: float, on_play: bool) -> None:
        style = self.scene.style
        self.painter.setPen(pen(style.outcome if on_play else style.thin, 1.4))
        self.painter.setBrush(brush(style.outcome if on_play else style.paper))
        self.painter.drawPolygon(QPolygonF([QPointF(x - 9, y), QPointF(x + 6, y - 8), QPointF(x + 6, y + 8)]))

    def _arrow(self, x: float, y: float, on_play: bool) -> None:
        style = self.scene.style
        self.painter.setPen(pen(style.play if on_play else style.thin, style.play_width))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawLine(QPointF(x - 10, y), QPointF(x + 7, y))
        self.painter.drawPolyline(QPolygonF([QPointF(x + 1, y - 6), QPointF(x + 7, y), QPointF(x + 1, y + 6)]))

    def _bar(self, x: float, y: float, item: Item) -> None:
        style, length = self.scene.style, self.scene.layout.spacing.bar
        left = x + BAR_LEFT
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(brush(style.track if item.on_play else style.track_off))
        self.painter.drawRoundedRect(QRectF(left, y - BAR_HALF, length, BAR_HALF * 2), 2, 2)
        if item.value is None:
            return
        low, high = self.spread
        ends = sorted(min(1.0, max(0.0, (value - low) / (high - low))) for value in (max(low, 0.0), item.value))
        self.painter.setBrush(brush(style.outcome if item.on_play else style.outcome_off))
        filled = QRectF(left + ends[0] * length, y - BAR_HALF, (ends[1] - ends[0]) * length, BAR_HALF * 2)
        self.painter.drawRoundedRect(filled, 2, 2)


def legend_symbol(painter: QPainter, style: Style, kind: str, x: float, y: float) -> None:
    """A small symbol for a legend, in no actor's colour."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brush(style.outcome if kind == "outcome" else style.nature))
    if kind == "decision":
        painter.drawRoundedRect(QRectF(x - 5, y - 5, 10, 10), 1.5, 1.5)
    elif kind == "chance":
        painter.drawEllipse(QPointF(x, y), 5, 5)
    else:
        painter.drawPolygon(QPolygonF([QPointF(x - 5.5, y), QPointF(x + 4.5, y - 5), QPointF(x + 4.5, y + 5)]))

"""The tree of an exercise: as large as its place allows, the token on the node where play stands."""

from __future__ import annotations

from attrs import evolve
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from planner.analysis.rollback import Rollback
from planner.drawing.fonts import make_font
from planner.drawing.inks import brush, pen
from planner.drawing.layout import Layout, Rect, lay_out
from planner.drawing.paint import paint_tree
from planner.drawing.scene import Scene
from planner.drawing.spacing import COUNT_LEFT, COUNT_WIDTH, SCREEN, SYMBOL
from planner.drawing.style import Style
from planner.drawing.text import FontMeasure
from planner.exercise.projection import is_stub
from planner.model.document import Document
from planner.model.nodes import Link
from planner.model.places import Place, find, node_at, path, walk

AHEAD = (3, 2, 1)
"""How many levels beyond the token are shown, as many as can be read; what is further is collapsed meanwhile."""

LARGEST, READABLE = 2.2, 1.25
_EDGE = 14.0  # pixels around the tree
_CAPTION = 11  # pixels of the drawing
_SLACK = 62.0  # between two columns, so that the caption stands beside the longest label
_AIRY = 60.0  # the most that a spare height adds to a node's block
_CRUMBS = 28.0  # pixels for the way to where the drawing begins
_UNSEEN = 70.0  # beyond where what is not seen begins


class TreePicture(QWidget):
    """Shows a document as it is handed one, with the token; what nobody may see is not in the document."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._measure = FontMeasure()
        self._rollback: Rollback | None = None
        self._layout: Layout | None = None
        self._token: Place = ()
        self._bare = False
        self._near = True
        self.setMinimumSize(QSize(240, 140))
        self.setAccessibleName(self.tr("Decision tree"))

    @property
    def shown(self) -> Document | None:
        """The document that is drawn."""
        return None if self._rollback is None else self._rollback.document

    @property
    def is_near(self) -> bool:
        """Whether only what is near the token is shown."""
        return self._near

    def set_style(self, style: Style) -> None:
        self._style = style
        self.update()

    def set_near(self, near: bool) -> None:
        """Shows what is near the token, its branches large; or all."""
        self._near = near
        self._lay_out()

    def show_play(self, rollback: Rollback, taken: tuple[str, ...], *, bare: bool) -> None:
        """Shows a rollback, and the token at the end of a path of branch ids as far as the document has them."""
        shown = (rollback, place_on(rollback.document, taken), bare)
        if shown != (self._rollback, self._token, self._bare):
            self._rollback, self._token, self._bare = shown
            self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QPainterPath()
        card.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        painter.fillPath(card, brush(self._style.paper))
        if self._layout is not None and self._rollback is not None:
            painter.save()
            painter.setClipPath(card)
            self._draw(painter, self._layout, self._rollback)
            painter.restore()
        painter.setPen(pen(self._style.rim))
        painter.drawPath(card)

    def _draw(self, painter: QPainter, layout: Layout, rollback: Rollback) -> None:
        width, height = self._extent(layout)
        room = self._room()
        if layout.base:
            self._crumbs(painter, rollback.document, layout)
        scale = min(room.width() / width, room.height() / height, LARGEST)
        painter.translate(room.x(), room.y() + max(0.0, (room.height() - height * scale) / 2))
        painter.scale(scale, scale)
        painter.setClipRect(QRectF(0, 0, width, height))
        scene = self._scene(layout, rollback)
        paint_tree(painter, scene, QRectF(0, 0, width, height), scale * self.devicePixelRatioF())
        self._caption(painter, layout)

    def _scene(self, layout: Layout, rollback: Rollback) -> Scene:
        document = rollback.document
        unseen = frozenset(node.id for _, node in walk(document.root) if is_stub(node))
        return Scene(
            document=document,
            rollback=rollback,
            layout=layout,
            style=self._style,
            bare=self._bare,
            token=self._token,
            unseen=unseen,
        )

    def _crumbs(self, painter: QPainter, document: Document, layout: Layout) -> None:
        """The way to where the drawing begins."""
        painter.setFont(make_font(max(_CAPTION + 2, round(self.width() / 80)), 500))
        painter.setPen(pen(self._style.quiet))
        line = QRectF(_EDGE + 6, _EDGE / 2, self.width() - 2 * _EDGE - 12, _CRUMBS)
        text = " › ".join(path(document.root, layout.base)) + " ›"
        told = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideLeft, round(line.width()))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, told)

    def _caption(self, painter: QPainter, layout: Layout) -> None:
        """The words beside the ring, on a ground of their own, so that no line runs through them."""
        if not layout.holds(self._token):
            return
        at = layout.locate(self._token)
        font = make_font(_CAPTION, 600)
        painter.setFont(font)
        text = self.tr("we are here")
        width = painter.fontMetrics().horizontalAdvance(text) + 12
        height = _CAPTION + 7
        box = QRectF(max(2.0, at.x + SYMBOL - width), at.y - SYMBOL - 7 - height, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(brush(self._style.soft))
        painter.drawRoundedRect(box, 5, 5)
        painter.setPen(pen(self._style.ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _filled(self, found: Layout, scale: float) -> Layout:
        """The same as large, its rows spread over the height that is to spare."""
        ends = sum(1 for seen in found.visible(Rect(0, 0, found.width, found.height), 1.0) if not seen.placed.children)
        spare = (self._room().height() / scale - found.height) / max(1, ends)
        spacing = evolve(found.spacing, pad=found.spacing.pad + max(0.0, min(_AIRY, 0.9 * spare)))
        collapsed = found.placer.collapsed
        return lay_out(found.document, self._measure, spacing=spacing, base=found.base, collapsed=collapsed)

    def _room(self) -> QRectF:
        """Where the tree is drawn: below the line that tells the way there, where the beginning is left out."""
        above = _EDGE + (_CRUMBS if self._layout is not None and self._layout.base else 0.0)
        return QRectF(self.rect()).adjusted(_EDGE, above, -_EDGE, -_EDGE)

    def _cropped(self, found: Layout) -> Layout:
        """Without the outcomes' columns, where every fork at the right is collapsed."""
        width, _ = self._extent(found)
        if self._bare or width == found.width:
            return found
        return evolve(found, outcome_x=width + 2 * SYMBOL, width=width)

    def _extent(self, layout: Layout) -> tuple[float, float]:
        """How much of the drawing there is to see: nothing beside ends that have neither title nor figures."""
        if self._bare and not layout.root.titles:
            return layout.outcome_x + _UNSEEN, layout.height
        seen = layout.visible(Rect(0, 0, layout.width, layout.height), 1.0)
        if layout.columns and not any(one.placed.ends for one in seen):
            return layout.columns[-1] + COUNT_LEFT + COUNT_WIDTH + SYMBOL, layout.height
        return layout.width, layout.height

    def _fitting(self, layout: Layout) -> float:
        """The scale at which a layout fills its place."""
        width, height = self._extent(layout)
        above = _CRUMBS if layout.base else 0.0
        return min((self.width() - 2 * _EDGE) / width, (self.height() - above - 2 * _EDGE) / height, LARGEST)

    def _lay_out(self) -> None:
        if self._rollback is None:
            return
        document = self._rollback.document
        spacing = evolve(SCREEN, pad=SCREEN.pad + 14.0, slack=_SLACK)
        token = self._token
        views = [*(((), ahead) for ahead in AHEAD), (token[:-2], 2), (token[:-2], 1), (token[:-1], 1)]
        for base, ahead in views if self._near else [((), document.root.height)]:
            collapsed = _far(document, token, ahead)
            found = lay_out(document, self._measure, spacing=spacing, base=base, collapsed=collapsed)
            scale = self._fitting(found)
            if scale >= READABLE:
                break
        self._layout = self._cropped(self._filled(found, scale))
        way = " › ".join(path(document.root, self._token)) or self.tr("the beginning")
        title = node_at(document.root, self._token).title
        self.setAccessibleDescription(self.tr("We are here: {title}. The way: {way}").format(title=title, way=way))
        self.update()


def place_on(document: Document, taken: tuple[str, ...]) -> Place:
    """Where a path of branch ids leads, links followed, as far as the document has its branches."""
    place: Place = ()
    for branch_id in taken:
        ids = [branch.id for branch in node_at(document.root, place).branches]
        if branch_id not in ids:
            break
        place = (*place, ids.index(branch_id))
        node = node_at(document.root, place)
        if isinstance(node, Link):
            place = find(document.root, node.target) or place
    return place


def _far(document: Document, token: Place, ahead: int) -> frozenset[str]:
    """The forks to collapse: beside the way, and too far beyond the token."""

    def is_far(place: Place) -> bool:
        if place == token[: len(place)]:
            return False
        return place[: len(token)] != token or len(place) >= len(token) + ahead

    return frozenset(node.id for place, node in walk(document.root) if node.branches and is_far(place))

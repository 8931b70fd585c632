"""One page with a tree on it: handling mark, title, advice, the tree as large as it fits, legend. In points."""

from __future__ import annotations

from attrs import evolve, frozen
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from planner.drawing.fitting import Fitted, fit
from planner.drawing.fonts import ui_font
from planner.drawing.headings import advice, bare_legend, dated, legend, title_of
from planner.drawing.inks import brush, pen
from planner.drawing.layout import lay_out
from planner.drawing.look import Look
from planner.drawing.marks import EDGE, draw_mark, mark_height
from planner.drawing.paint import paint_tree
from planner.drawing.spacing import SCREEN, Measure, Wrap
from planner.drawing.style import PRINT, actor_colour
from planner.drawing.wording import initials
from planner.drawing.wrapping import elide, wrap
from planner.model.document import Document

NATURAL = 0.75  # points to a pixel
NARROWEST = 560.0  # a page around a small tree still holds its title

TITLE, BODY, SMALL, INITIAL = (17, 600), (11, 500), (8, 400), (7, 700)
"""Size in points and weight of the page's own texts."""

_TITLE_LINE, _ADVICE_LINE, _LEGEND_LINE = 21.0, 14.5, 12.0
_GAP = 6.0
_SWATCH = 9.0
_FEET = _GAP + 2 * _LEGEND_LINE + 4.0  # rule and legend


@frozen(eq=False)
class Heading:
    """What stands above the tree, in lines that fit the page's width."""

    title: tuple[str, ...]
    dated: str
    question: str
    advice: tuple[str, ...]

    @property
    def height(self) -> float:
        question = _ADVICE_LINE if self.question else 0.0
        return len(self.title) * _TITLE_LINE + question + len(self.advice) * _ADVICE_LINE + _GAP


@frozen(eq=False)
class Page:
    """A page ready to be drawn."""

    look: Look
    heading: Heading
    fitted: Fitted
    width: float
    height: float
    number: str = "1 / 1"

    @property
    def room(self) -> QRectF:
        """What heading and feet leave for the tree."""
        edge = edge_of(self.look.document)
        top = edge + self.heading.height
        return QRectF(EDGE, top, self.width - 2 * EDGE, self.height - edge - top - _FEET)

    @property
    def tree(self) -> QRectF:
        """Where the tree stands: in the middle of the room that it leaves sideways."""
        layout, scale, room = self.fitted.layout, self.fitted.scale, self.room
        wide = layout.width * scale
        return QRectF(room.x() + (room.width() - wide) / 2, room.y(), wide, layout.height * scale)


def page_on(look: Look, measure: Measure, width: float, height: float) -> Page:
    """A page of a given size, the tree as large as it fits."""
    page = Page(look, _heading(look, width), Fitted(lay_out(look.document, measure), 1.0), width, height)
    room = page.room
    fitted = fit(look, measure, room.width(), room.height())
    return evolve(page, fitted=fitted)


def page_around(look: Look, measure: Measure) -> Page:
    """A page as large as the tree at its natural size wants it to be."""
    spacing = look.spaced(SCREEN)
    layout = lay_out(look.document, measure, spacing=spacing, base=look.base, collapsed=look.collapsed)
    fitted = Fitted(layout, NATURAL)
    width = max(fitted.layout.width * NATURAL + 2 * EDGE, NARROWEST)
    heading = _heading(look, width)
    height = 2 * edge_of(look.document) + heading.height + fitted.layout.height * NATURAL + _FEET
    return Page(look, heading, fitted, width, height)


def draw_page(painter: QPainter, page: Page, device: float) -> None:
    """Draws a page on a painter whose coordinates are points. device: device pixels to a point."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, page.width, page.height), brush(PRINT.paper))
    draw_mark(painter, page.look.document.handling, page.width, page.height)
    _draw_heading(painter, page)
    _draw_tree(painter, page, device)
    _draw_feet(painter, page)


def _heading(look: Look, width: float) -> Heading:
    document = look.document
    question, line = (document.question, "") if look.bare else advice(document, look.rollback)
    beside = dated(document, look.version, look.paper)
    inner = width - 2 * EDGE
    room = inner - _wide(beside, ui_font(*SMALL)) - 24.0
    return Heading(
        wrap(title_of(document), lambda text: _wide(text, ui_font(*TITLE)), Wrap(room, room, 2)),
        beside,
        elide(question, lambda text: _wide(text, ui_font(*BODY)), inner),
        wrap(line, lambda text: _wide(text, ui_font(*BODY)), Wrap(inner, inner, 6)),
    )


def _draw_heading(painter: QPainter, page: Page) -> None:
    heading, y = page.heading, edge_of(page.look.document)
    painter.setFont(ui_font(*TITLE))
    painter.setPen(pen(PRINT.ink))
    for line in heading.title:
        painter.drawText(QPointF(EDGE, y + 16.0), line)
        y += _TITLE_LINE
    painter.setFont(ui_font(*SMALL))
    painter.setPen(pen(PRINT.quiet))
    right = page.width - EDGE - _wide(heading.dated, ui_font(*SMALL))
    painter.drawText(QPointF(right, y - _TITLE_LINE + 16.0), heading.dated)
    painter.setFont(ui_font(*BODY))
    if heading.question:
        painter.drawText(QPointF(EDGE, y + 11.0), heading.question)
        y += _ADVICE_LINE
    painter.setPen(pen(PRINT.ink))
    for line in heading.advice:
        painter.drawText(QPointF(EDGE, y + 11.0), line)
        y += _ADVICE_LINE


def _draw_tree(painter: QPainter, page: Page, device: float) -> None:
    layout, scale, look = page.fitted.layout, page.fitted.scale, page.look
    scene = look.scene(layout)
    painter.save()
    painter.translate(page.tree.topLeft())
    painter.scale(scale, scale)
    paint_tree(painter, scene, QRectF(0, 0, layout.width, layout.height), scale * device)
    painter.restore()


def _draw_feet(painter: QPainter, page: Page) -> None:
    """A rule; who is who and how values are to be read; what the shapes mean, and the page's number."""
    top = page.height - edge_of(page.look.document) - _FEET + _GAP
    painter.setPen(pen(PRINT.rim, 0.6))
    painter.drawLine(QLineF(EDGE, top, page.width - EDGE, top))
    said = page.look.convention
    right = page.width - EDGE
    painter.setFont(ui_font(*SMALL))
    painter.setPen(pen(PRINT.quiet))
    painter.drawText(QPointF(right - _wide(said, ui_font(*SMALL)), top + _LEGEND_LINE), said)
    painter.drawText(QPointF(EDGE, top + 2 * _LEGEND_LINE), bare_legend() if page.look.bare else legend())
    painter.drawText(QPointF(right - _wide(page.number, ui_font(*SMALL)), top + 2 * _LEGEND_LINE), page.number)
    _draw_actors(painter, page, top + _LEGEND_LINE, right - _wide(said, ui_font(*SMALL)) - 16.0)


def _draw_actors(painter: QPainter, page: Page, baseline: float, right: float) -> None:
    """Each actor's colour, initials and name, as many as there is room for."""
    document, x = page.look.document, EDGE
    letters = initials(document.actors)
    for actor in document.actors:
        name = actor.name or actor.id
        width = _wide(name, ui_font(*SMALL))
        if x + 2 * _SWATCH + width > right:
            painter.setPen(pen(PRINT.quiet))
            painter.drawText(QPointF(x, baseline), "…")
            return
        swatch = max(_SWATCH, _wide(letters[actor.id], ui_font(*INITIAL)) + 4.0)
        box = QRectF(x, baseline - 7.5, swatch, _SWATCH)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(brush(actor_colour(PRINT, document, actor.id)))
        painter.drawRoundedRect(box, 1.5, 1.5)
        painter.setFont(ui_font(*INITIAL))
        painter.setPen(pen(PRINT.on_actor))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letters[actor.id])
        painter.setFont(ui_font(*SMALL))
        painter.setPen(pen(PRINT.quiet))
        painter.drawText(QPointF(x + swatch + 4.0, baseline), name)
        x += swatch + 4.0 + width + 12.0


def edge_of(document: Document) -> float:
    """White above and below, with the handling mark if there is one."""
    return EDGE + mark_height(document.handling)


def _wide(text: str, font: QFont) -> float:
    return QFontMetricsF(font).horizontalAdvance(text)

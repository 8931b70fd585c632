"""One page with a tree on it: handling mark, title, advice, the tree as large as it fits, legend. In points."""

from __future__ import annotations

from attrs import frozen
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from planner.analysis.rollback import Rollback
from planner.drawing.fitting import Fitted, fit
from planner.drawing.fonts import ui_font
from planner.drawing.headings import LEGEND, advice, convention, dated, title_of
from planner.drawing.inks import brush, pen
from planner.drawing.layout import lay_out
from planner.drawing.paint import paint_tree
from planner.drawing.scene import Scene
from planner.drawing.spacing import Measure, Wrap
from planner.drawing.style import PRINT, actor_colour
from planner.drawing.wording import initials
from planner.drawing.wrapping import elide, wrap

EDGE = 26.0  # white on every side
NATURAL = 0.75  # points to a pixel
NARROWEST = 560.0  # a page around a small tree still holds its title

TITLE, BODY, SMALL, MARK, INITIAL = (17, 600), (11, 500), (8, 400), (9, 700), (7, 700)
"""Size in points and weight of the page's own texts."""

_HANDLING_LINE, _TITLE_LINE, _ADVICE_LINE, _LEGEND_LINE = 14.0, 21.0, 14.5, 12.0
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

    rollback: Rollback
    from_here: bool
    heading: Heading
    fitted: Fitted
    width: float
    height: float


def page_on(
    rollback: Rollback, measure: Measure, width: float, height: float, *, paper: str, version: str, from_here: bool
) -> Page:
    """A page of a given size, the tree as large as it fits."""
    heading = _heading(rollback, width, paper, version)
    room = height - 2 * _edge(rollback) - heading.height - _FEET
    return Page(
        rollback,
        from_here,
        heading,
        fit(rollback.document, measure, width - 2 * EDGE, room),
        width,
        height,
    )


def page_around(rollback: Rollback, measure: Measure, *, version: str, from_here: bool) -> Page:
    """A page as large as the tree at its natural size wants it to be."""
    fitted = Fitted(lay_out(rollback.document, measure), NATURAL)
    width = max(fitted.layout.width * NATURAL + 2 * EDGE, NARROWEST)
    heading = _heading(rollback, width, "", version)
    height = 2 * _edge(rollback) + heading.height + fitted.layout.height * NATURAL + _FEET
    return Page(rollback, from_here, heading, fitted, width, height)


def draw_page(painter: QPainter, page: Page, device: float) -> None:
    """Draws a page on a painter whose coordinates are points. device: device pixels to a point."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, page.width, page.height), brush(PRINT.paper))
    _draw_handling(painter, page)
    _draw_heading(painter, page)
    _draw_tree(painter, page, device)
    _draw_feet(painter, page)


def _heading(rollback: Rollback, width: float, paper: str, version: str) -> Heading:
    document = rollback.document
    question, line = advice(document, rollback)
    beside = dated(document, version, paper)
    inner = width - 2 * EDGE
    room = inner - _wide(beside, ui_font(*SMALL)) - 24.0
    return Heading(
        wrap(title_of(document), lambda text: _wide(text, ui_font(*TITLE)), Wrap(room, room, 2)),
        beside,
        elide(question, lambda text: _wide(text, ui_font(*BODY)), inner),
        wrap(line, lambda text: _wide(text, ui_font(*BODY)), Wrap(inner, inner, 3)),
    )


def _draw_handling(painter: QPainter, page: Page) -> None:
    """The mark at the top and at the bottom."""
    mark = page.rollback.document.handling
    if not mark:
        return
    painter.setFont(ui_font(*MARK))
    painter.setPen(pen(PRINT.ink))
    text = elide(mark, lambda part: _wide(part, ui_font(*MARK)), page.width - 2 * EDGE)
    for y in (EDGE - 8.0, page.height - EDGE - _HANDLING_LINE + 12.0):
        painter.drawText(QRectF(0, y, page.width, _HANDLING_LINE), Qt.AlignmentFlag.AlignCenter, text)


def _draw_heading(painter: QPainter, page: Page) -> None:
    heading, y = page.heading, _edge(page.rollback)
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
    """The tree, in the middle of the room that it leaves sideways."""
    layout, scale = page.fitted.layout, page.fitted.scale
    left = (page.width - layout.width * scale) / 2
    top = _edge(page.rollback) + page.heading.height
    scene = Scene(
        document=page.rollback.document,
        rollback=page.rollback,
        layout=layout,
        style=PRINT,
        from_here=page.from_here,
    )
    painter.save()
    painter.translate(left, top)
    painter.scale(scale, scale)
    paint_tree(painter, scene, QRectF(0, 0, layout.width, layout.height), scale * device)
    painter.restore()


def _draw_feet(painter: QPainter, page: Page) -> None:
    """A rule; who is who and how values are to be read; what the shapes mean, and the page's number."""
    from_here = page.from_here and not page.rollback.environment.preferences.carried
    top = page.height - _edge(page.rollback) - _FEET + _GAP
    painter.setPen(pen(PRINT.rim, 0.6))
    painter.drawLine(QLineF(EDGE, top, page.width - EDGE, top))
    said = convention(page.rollback, from_here)
    right = page.width - EDGE
    painter.setFont(ui_font(*SMALL))
    painter.setPen(pen(PRINT.quiet))
    painter.drawText(QPointF(right - _wide(said, ui_font(*SMALL)), top + _LEGEND_LINE), said)
    painter.drawText(QPointF(EDGE, top + 2 * _LEGEND_LINE), LEGEND)
    number = "1 / 1"
    painter.drawText(QPointF(right - _wide(number, ui_font(*SMALL)), top + 2 * _LEGEND_LINE), number)
    _draw_actors(painter, page, top + _LEGEND_LINE, right - _wide(said, ui_font(*SMALL)) - 16.0)


def _draw_actors(painter: QPainter, page: Page, baseline: float, right: float) -> None:
    """Each actor's colour, initials and name, as many as there is room for."""
    document, x = page.rollback.document, EDGE
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


def _edge(rollback: Rollback) -> float:
    """White above and below, with the handling mark if there is one."""
    return EDGE + (_HANDLING_LINE if rollback.document.handling else 0.0)


def _wide(text: str, font: QFont) -> float:
    return QFontMetricsF(font).horizontalAdvance(text)

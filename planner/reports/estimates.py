"""What the room estimated: round 1 and 2 as a table, and a strip of every answer where opinions lay widest apart."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from planner.drawing.export import drawn_svg
from planner.drawing.fonts import ui_font
from planner.drawing.inks import brush, pen
from planner.drawing.style import PRINT
from planner.exercise.after_action import AfterAction, Asked, Round
from planner.exercise.feedback import FEWEST
from planner.model.document import Document, NumberFormat
from planner.model.numbers import show_probability, show_value
from planner.reports.pictures import Picture
from planner.reports.tables import Cell, Column, Section, joined, strong

say = QCoreApplication.translate

WIDEST: Final = 4
"""Questions whose answers are drawn."""

_WIDTH, _LABEL = 470.0, 150.0
_ROW, _FOOT = 34.0, 16.0
_TEXT = 8


def asked(document: Document, after: AfterAction) -> Section:
    """Every question branch by branch: the tree's number, each round's pool with its middle half, what came."""
    rows: list[Sequence[Cell]] = []
    for one in after.asked:
        if not one.rounds:
            continue
        rows.append([{"strong": one.question.title, "quiet": _scores(one)}])
        rows += _rows(document, one)
    calibration = after.calibration
    return Section(
        "estimates",
        say("report", "Estimates"),
        note=say("report", "The room's pool (geometric mean of odds; of amounts the median) with its middle half.")
        if rows
        else "",
        columns=(
            Column("", "4fr"),
            Column(say("report", "Tree"), right=True),
            Column(say("report", "Round 1"), "2fr", right=True),
            Column(say("report", "Round 2"), "2fr", right=True),
            Column(say("report", "Came")),
        ),
        rows=tuple(rows),
        after=""
        if calibration is None
        else say("report", "Of the Brier score over all settled answers, reliability {r}, resolution {s}, "
                 "uncertainty {u} (Murphy).").format(
            r=f"{calibration.reliability:.3f}", s=f"{calibration.resolution:.3f}", u=f"{calibration.uncertainty:.3f}"
        ),
    )  # fmt: skip


def _rows(document: Document, one: Asked) -> list[Sequence[Cell]]:
    labels = one.question.labels or (one.question.title,)
    by_number = {made.number: made for made in one.rounds}
    told: list[Sequence[Cell]] = []
    for position, label in enumerate(labels):
        came = position == one.came
        told.append(
            [
                strong(label) if came else label,
                _shown(one, one.tree[position], document.number_format) if one.tree else "",
                *(_pool(one, by_number.get(number), position, document.number_format) for number in (1, 2)),
                "●" if came else "",
            ]
        )
    return told


def _pool(one: Asked, made: Round | None, position: int, fmt: NumberFormat) -> str:
    if made is None:
        return ""
    low, high = (_shown(one, x, fmt) for x in made.pooled.quartiles[position])
    return f"{_shown(one, made.pooled.values[position], fmt)}  ({low}–{high})"


def _shown(one: Asked, x: float, fmt: NumberFormat) -> str:
    return show_value(x, fmt) if one.question.kind == "variable" else show_probability(round(x, 2), fmt)


def _scores(one: Asked) -> str:
    """How many answered, and how well: the mean Brier score of the answers, and the pool's."""
    counts = "→".join(str(len(made.answers)) for made in one.rounds)
    told = [say("report", "{count} answers").format(count=counts)]
    scored = [made for made in one.rounds if made.brier is not None and made.pooled_brier is not None]
    if scored:
        each, pool = ("→".join(f"{score:.3f}" for score in scores) for scores in (
            [made.brier for made in scored], [made.pooled_brier for made in scored]))  # fmt: skip
        told.append(say("report", "Brier {each}, of the pool {pool}").format(each=each, pool=pool))
    return joined(told)


def strips(document: Document, after: AfterAction) -> list[Section]:
    """The widest disagreements: every answer as a mark without a name; none where somebody could be told by it."""
    found = [one for one in after.disagreements if one.rounds and len(one.rounds[0].answers) >= FEWEST]
    sections: list[Section] = []
    for number, one in enumerate(found[:WIDEST]):
        sections.append(
            Section(
                "strips",
                one.question.title,
                note=say("report", "Every answer is a mark: above the line in round 1, below it in round 2. The "
                         "triangles are the pools; the diamond is the tree's number.") if not number else "",
                pictures=(_strip(document, one),),
                level=3,
            )
        )  # fmt: skip
    return sections


def _strip(document: Document, one: Asked) -> Picture:
    labels = one.question.labels or (one.question.title,)
    height = _ROW * len(labels) + _FOOT
    low, high = _ends(one)

    def draw(painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for position, label in enumerate(labels):
            _draw_row(painter, one, position, label, (low, high))
        _draw_scale(painter, one, document.number_format, (low, high), height)

    svg = drawn_svg(QRectF(0, 0, _WIDTH, height), "", draw).decode()
    return Picture(svg, _WIDTH, height, alt=_in_words(document, one, labels))


def _in_words(document: Document, one: Asked, labels: Sequence[str]) -> str:
    fmt = document.number_format
    told: list[str] = []
    for position, label in enumerate(labels):
        rounds = [
            say("report", "round {number} from {low} to {high}").format(
                number=made.number,
                low=_shown(one, min(answer.values[position] for answer in made.answers), fmt),
                high=_shown(one, max(answer.values[position] for answer in made.answers), fmt),
            )
            for made in one.rounds
        ]
        told.append(f"{label}: {', '.join(rounds)}")
    return say("report", "Answers. {all}.").format(all="; ".join(told))


def _ends(one: Asked) -> tuple[float, float]:
    """The scale: all of [0, 1] for probabilities, else as far as the answers go."""
    if one.question.kind != "variable":
        return 0.0, 1.0
    said = [answer.values[0] for made in one.rounds for answer in made.answers]
    low, high = min(said), max(said)
    return (low, high) if high > low else (low - 1.0, high + 1.0)


def _draw_row(painter: QPainter, one: Asked, position: int, label: str, ends: tuple[float, float]) -> None:
    middle = _ROW * position + _ROW / 2
    font = ui_font(_TEXT, 600 if position == one.came else 400)
    painter.setFont(font)
    painter.setPen(pen(PRINT.ink))
    short = QFontMetricsF(font).elidedText(label, Qt.TextElideMode.ElideRight, _LABEL - 12)
    painter.drawText(QRectF(0, middle - _ROW / 2, _LABEL - 12, _ROW), Qt.AlignmentFlag.AlignVCenter, short)
    painter.setPen(pen(PRINT.rim, 0.8))
    painter.drawLine(QLineF(_LABEL, middle, _WIDTH - 8, middle))
    for made in one.rounds:
        up = made.number == 1
        painter.setPen(pen(PRINT.quiet if up else PRINT.accent, 1.1))
        for answer in made.answers:
            x = _x(answer.values[position], ends)
            painter.drawLine(QLineF(x, middle + (-1 if up else 1), x, middle + (-10 if up else 10)))
        _draw_pool(painter, _x(made.pooled.values[position], ends), middle, up=up)
    if one.tree:
        _draw_diamond(painter, _x(one.tree[position], ends), middle)


def _draw_pool(painter: QPainter, x: float, middle: float, *, up: bool) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brush(PRINT.quiet if up else PRINT.accent))
    tip, base = (middle - 10, middle - 15) if up else (middle + 10, middle + 15)
    painter.drawPolygon([QPointF(x, tip), QPointF(x - 3, base), QPointF(x + 3, base)])


def _draw_diamond(painter: QPainter, x: float, middle: float) -> None:
    painter.setPen(pen(PRINT.ink, 0.9))
    painter.setBrush(brush(PRINT.paper))
    corners = (QPointF(x - 3.2, middle), QPointF(x, middle - 3.2), QPointF(x + 3.2, middle), QPointF(x, middle + 3.2))
    painter.drawPolygon(corners)


def _draw_scale(
    painter: QPainter, one: Asked, fmt: NumberFormat, ends: tuple[float, float], height: float
) -> None:  # fmt: skip
    painter.setFont(ui_font(_TEXT))
    painter.setPen(pen(PRINT.quiet))
    low, high = ends
    for share, side in ((0.0, 0.0), (0.5, 0.5), (1.0, 1.0)):
        text = _shown(one, low + share * (high - low), fmt)
        x = _x(low + share * (high - low), ends)
        wide = QFontMetricsF(painter.font()).horizontalAdvance(text)
        painter.drawText(QPointF(min(x - wide * side, _WIDTH - wide), height - 4), text)


def _x(value: float, ends: tuple[float, float]) -> float:
    low, high = ends
    return _LABEL + (_WIDTH - 8 - _LABEL) * (value - low) / (high - low)

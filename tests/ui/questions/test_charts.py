"""The charts themselves: hover, clicks, keys, and what is copied or written, in both themes."""

from __future__ import annotations

import numpy as np
import pytest
from attrs import evolve
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QToolTip, QWidget

from planner.drawing.style import DARK, LIGHT
from planner.model.document import NumberFormat
from planner.ui.charts.areas import Areas, AreasChart
from planner.ui.charts.bars import Bar, Bars, BarsChart
from planner.ui.charts.lines import LinesChart, Picture, Series, Switch
from planner.ui.charts.steps import Cumulative, Steps, StepsChart

BARS = Bars(
    [
        Bar("P(summit succeeds)", 49.9, 72.3, "0.15 … 0.65", "49.9 to 72.3", (0, 0), flips=True),
        Bar("Utility of dialogue", 55.9, 65.9, "75 … 100", "55.9 to 65.9", (0, 0, 0)),
    ],
    61.1,
    "61.1 expected utility",
)
GRID = np.linspace(0, 1, 11)
LINES = Picture(
    GRID,
    [Series("Reciprocity summit", 43.15 + 44.85 * GRID), Series("No summit", np.full(11, 50.0))],
    "P(summit succeeds)",
    today=0.4,
    today_text="today 0.40",
    best=[1, 1] + [0] * 9,
    switches=[Switch(0.1527, 50.0, "switch below 0.15")],
    tips=[f"at {x:.1f}" for x in GRID],
)
STEPS = Cumulative(
    [Steps("Summit", np.array([22.0, 88.0]), np.array([0.6, 0.4]), (0,)), Steps("None", np.array([41.0]), np.ones(1))],
    "Utility",
    "chance of at most",
    NumberFormat(),
)
AREAS = Areas(
    GRID,
    GRID,
    np.stack([GRID[:, None] - 0.5 + np.zeros((11, 11)), np.zeros((11, 11))]),  # the first is best beyond a half
    ["Summit", "Pressure"],
    "a",
    "b",
    (0.4, 0.6),
)
ALL = [(BarsChart, BARS), (LinesChart, LINES), (StepsChart, STEPS), (AreasChart, AREAS)]


@pytest.fixture
def chart(show):
    holders = []

    def made(kind, picture, style=LIGHT):
        holder = QWidget()
        holders.append(holder)
        chart = kind("A chart", style, holder)
        chart.resize(500, 190)
        show(holder, 500, 190)
        chart.show_picture(picture)
        chart.grab()
        return chart

    return made


def middle_of(chart, number: int):
    """Where the middle of a mark is, in the viewport."""
    box = chart.getPlotItem().getViewBox()
    return chart.mapFromScene(box.mapViewToScene(chart.marks[number].area.center()))


@pytest.mark.parametrize(("kind", "picture"), ALL)
def test_hovering_tells_numbers(chart, pointer, kind, picture):
    made = chart(kind, picture)
    hovered = made.mark_at(middle_of(made, 0).toPointF())
    pointer(made.viewport()).move(middle_of(made, 0))
    assert QToolTip.text() == made.marks[hovered].tip != ""
    QToolTip.hideText()


def test_a_click_on_a_bar_chooses_its_place(chart, pointer):
    made, chosen = chart(BarsChart, BARS), []
    made.mark_chosen.connect(chosen.append)
    pointer(made.viewport()).click(middle_of(made, 1))
    assert chosen == [(0, 0, 0)]


def test_arrow_keys_go_from_mark_to_mark_and_enter_chooses(chart, qtbot):
    made, chosen = chart(BarsChart, BARS), []
    made.mark_chosen.connect(chosen.append)
    made.setFocus()
    qtbot.keyClick(made, Qt.Key.Key_Down)
    qtbot.keyClick(made, Qt.Key.Key_Down)
    qtbot.keyClick(made, Qt.Key.Key_Return)
    qtbot.keyClick(made, Qt.Key.Key_Down)  # round again
    qtbot.keyClick(made, Qt.Key.Key_Return)
    assert chosen == [(0, 0, 0), (0, 0)]
    QToolTip.hideText()


@pytest.mark.parametrize(("kind", "picture"), ALL)
def test_a_picture_is_copied_in_the_inks_of_paper_whatever_is_worn(chart, kind, picture):
    """The corner is paper's white, though the window is dark; afterwards the window is as dark as before."""
    made = chart(kind, picture, DARK)
    before = made.grab().toImage()
    made.copy_picture()
    image = QGuiApplication.clipboard().image()
    assert image.width() == 3 * made.width()
    assert image.pixelColor(1, 1).lightness() > 240
    assert made.look is DARK
    assert made.grab().toImage().pixelColor(1, 1) == before.pixelColor(1, 1)
    assert b"<svg" in bytes(QGuiApplication.clipboard().mimeData().data("image/svg+xml"))


def test_the_picture_is_written_by_its_ending(chart, tmp_path):
    made = chart(LinesChart, LINES)
    for name in ("a.svg", "a.pdf", "a.png"):
        made.export_picture(tmp_path / name)
    assert QSvgRenderer(str(tmp_path / "a.svg")).isValid()
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
    assert QImage(str(tmp_path / "a.png")).width() == 1500


def test_the_table_of_a_distribution_is_its_numbers(chart):
    made = chart(StepsChart, STEPS)
    made.copy_table()
    assert QGuiApplication.clipboard().text().splitlines() == [
        "move\tvalue\tprobability\tcumulative",
        "Summit\t22.0\t0.6\t0.6",
        "Summit\t88.0\t0.4\t1.0",
        "None\t41.0\t1.0\t1.0",
    ]


@pytest.mark.parametrize(("kind", "picture"), ALL)
def test_a_theme_is_worn_with_and_without_figures(chart, kind, picture):
    holder = QWidget()
    empty = kind("Nothing yet", LIGHT, holder)
    empty.set_style(DARK)
    made = chart(kind, picture)
    light = made.grab().toImage().pixelColor(2, 2)
    made.set_style(DARK)
    assert made.grab().toImage().pixelColor(2, 2).lightness() < light.lightness()


def test_lines_of_one_value_and_bars_of_nothing_are_drawn(chart):
    """No span to scale by: a tree with one outcome, an input that changes nothing."""
    flat = Picture(GRID, [Series("Only", np.full(11, 5.0))], "x", today=0.4, tips=["t"] * 11, best=[0] * 11)
    assert len(chart(LinesChart, flat).marks) == 11
    nothing = Bars([Bar("x", 5.0, 5.0, "", "t")], 5.0, "5.0")
    assert len(chart(BarsChart, nothing).marks) == 1


def test_areas_are_told_apart_without_colour(chart):
    """In one grey for both, the second area has strokes and the first has none."""
    made = chart(AreasChart, AREAS)
    pixels = made._pixels(["#808080", "#808080"])
    third = len(pixels) // 3
    assert (len(np.unique(pixels[:third])), len(np.unique(pixels[-third:]))) == (2, 1)


def texts_of(chart) -> list:
    return [item for item in chart.plot.items if hasattr(item, "toPlainText")]


def test_bars_without_room_are_counted_instead_of_laid_over_one_another(chart):
    rows = [Bar(f"Input {row}", 0.0, 20.0 - row, "", "", (row,)) for row in range(20)]
    made = chart(BarsChart, Bars(rows, 0.0, ""))
    made.resize(300, 120)
    shown = made.shown()
    assert 2 <= len(shown) == len(made.marks) < 20
    assert f"and {20 - len(shown)} more" in [item.toPlainText() for item in texts_of(made)]
    made.resize(300, 600)
    assert len(made.shown()) == len(made.marks) == 20


def test_names_of_lines_end_before_the_chart_does(chart):
    steps = [evolve(one, name="A name of many words, which goes on for long") for one in STEPS.steps]
    made = chart(StepsChart, evolve(STEPS, steps=steps))
    made.resize(280, 140)
    made.grab()
    right = made.plot.getViewBox().sceneBoundingRect().right()
    assert [item.mapToScene(item.boundingRect()).boundingRect().right() - right for item in texts_of(made)] == [
        pytest.approx(-10, abs=12)
    ] * 2

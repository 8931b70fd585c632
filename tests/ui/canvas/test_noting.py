"""The triggers under the decisions: asked in the background, in step with the tree, switched off and remembered."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible

from planner import shipped
from planner.analysis.reading import figures_at
from planner.app.store import Store
from planner.drawing import spacing
from planner.drawing.layout import Hit
from planner.drawing.writer import Writer
from planner.files.storage import read_file
from planner.model import edits
from planner.ui.canvas.hints import hint
from planner.ui.canvas.noting import Noting
from planner.ui.canvas.view import CanvasView
from planner.ui.questions.live import Live

OFFER, KIM = (0, 0), (0, 0, 0)


@pytest.fixture
def store(qapp) -> Store:
    return Store(read_file(shipped.resource("examples", "korea_summit.planb"))[0])


@pytest.fixture
def live(store):
    made = Live(store)
    yield made
    made.stop()


@pytest.fixture
def noting(live, canvas, qtbot) -> Noting:
    made = Noting(live, canvas)
    made.show(True)
    qtbot.waitUntil(lambda: bool(made.current()), timeout=20_000)
    return made


@pytest.fixture
def written(monkeypatch):
    """The texts that were put, with their colours."""
    found: dict[str, str] = {}
    put = Writer.put

    def noting(self, text, role, box, colour, **more):
        found[text] = colour
        put(self, text, role, box, colour, **more)

    monkeypatch.setattr(Writer, "put", noting)
    return found


def scrub(store: Store, p: float) -> None:
    odds = figures_at(store.rollback, KIM).rolled.written
    store.apply("Drag", edits.scrub_probability(store.document, (*KIM, 0), p, odds), merge="drag")


def told(canvas: CanvasView, written: dict[str, str], words: str) -> str:
    """The colour of the text on the canvas that begins and ends so; blank where there is none."""
    written.clear()
    canvas.viewport().grab()
    first, _, last = words.partition("…")
    return next((ink for text, ink in written.items() if text.startswith(first) and text.endswith(last)), "")


def test_it_stands_under_its_decision_and_is_whole_in_the_tooltip(noting, canvas, store, written):
    """korea_expected: 0.238."""
    assert told(canvas, written, "keep while P(Kim…≥ 0.238") == canvas._style.ink
    assert told(canvas, written, "else FFVD first…") == canvas._style.quiet
    assert "At Offer to bring to Kim, keep “Calibrated package" in hint(canvas.scene, Hit(OFFER, "note"))
    middle = canvas.rect_of(OFFER, "note").center()
    assert canvas.hit(QPoint(canvas.transform().map(middle).toPoint()).toPointF()) == Hit(OFFER, "note")


def test_a_screen_reader_is_told_it_with_the_decision(noting, canvas):
    told = canvas.spoken().node(OFFER).text(QAccessible.Text.Description)
    assert told.startswith("root › Alliance summit first") and "keep “Calibrated package" in told


def test_scrubbing_moves_nothing_and_lets_the_old_one_stand_until_it_is_late(noting, canvas, store, written, qtbot):
    before = canvas.tree_layout
    scrub(store, 0.39)
    assert told(canvas, written, "keep while P(Kim…≥ 0.238") == canvas._style.ink
    noting._on_late_timeout()
    assert told(canvas, written, "keep while P(Kim…≥ 0.238") == canvas._style.thin
    qtbot.waitUntil(lambda: bool(noting.current()), timeout=20_000)
    assert told(canvas, written, "keep while P(Kim…") == canvas._style.ink
    after = canvas.tree_layout
    assert (after.columns, after.width, after.height) == (before.columns, before.width, before.height)


def test_what_is_no_longer_so_is_not_said_meanwhile(noting, canvas, store, written):
    """Below 0.238 the offer is FFVD first, and nothing keeps the package any more."""
    scrub(store, 0.1)
    assert told(canvas, written, "keep while P(Kim…≥ 0.238") == ""


def test_switched_off_it_gives_its_room_back(noting, canvas, live, written, store, qtbot):
    tall = canvas.tree_layout.height
    noting.toggle()
    assert not canvas.noted and not noting.current()
    assert canvas.tree_layout.height < tall
    assert told(canvas, written, "keep while…") == ""
    assert hint(canvas.scene, Hit(OFFER, "node")) == ""
    scrub(store, 0.3)
    qtbot.waitUntil(lambda: not live.is_busy)
    assert live.answer("triggers") is None


def test_another_tree_has_none_of_the_last_ones(noting, canvas, store, written):
    store.replace_document(store.document, None)
    assert told(canvas, written, "keep while…") == ""


def test_a_large_tree_has_no_room_for_them(noting, canvas, store, monkeypatch):
    tall = canvas.tree_layout.height
    monkeypatch.setattr(spacing, "MOST_NOTED", 10)
    scrub(store, 0.3)
    assert canvas.tree_layout.height < tall


def test_the_menu_switches_it_and_it_is_kept(desk, tmp_path):
    command = desk.window.menus.commands["notes"]
    assert command.isChecked() and desk.canvas.noted
    command.trigger()
    assert not command.isChecked() and not desk.canvas.noted
    desk.end()
    assert not desk.window._preferences.notes

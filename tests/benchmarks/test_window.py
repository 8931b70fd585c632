"""What a person waits for in the window: frames, keys, opening. Each beside the least that Qt or Python needs."""

from __future__ import annotations

import json
from collections.abc import Callable
from itertools import count

import pytest
from PySide6.QtCore import QLineF, QStringListModel, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListView

from planner.app.blank import blank_document
from planner.app.collector import Collector
from planner.app.preferences import Preferences
from planner.app.recovery import Recovery
from planner.app.store import Store
from planner.drawing.layout import lay_out
from planner.drawing.paint import paint_tree
from planner.drawing.scene import Scene
from planner.drawing.style import LIGHT
from planner.drawing.text import FontMeasure
from planner.files.codec import encode
from planner.model.places import nodes
from planner.ui.main_window import MainWindow
from planner.ui.theme import Theme

WIDTH, HEIGHT = 1600, 1000
FRAMES = {"rounds": 30, "warmup_rounds": 3}
KEYS = {"rounds": 10, "warmup_rounds": 2}


@pytest.fixture
def empty(qapp, qtbot, tmp_path):
    """The main window on a screen, with nothing open; Python's collector rests as it does in the program."""
    before = qapp.palette(), qapp.styleSheet(), qapp.font()
    preferences = Preferences(tmp_path / "preferences.ini")
    store = Store(blank_document())
    window = MainWindow(store, Theme(qapp, preferences), preferences, Recovery(store, tmp_path / "recovery"))
    qtbot.addWidget(window)
    window.resize(WIDTH, HEIGHT)
    window.show()
    window.canvas.motion.wanted = False
    collector = Collector(window)
    collector.start()
    yield window
    collector.stop()
    store.history.mark_saved(store.document)
    window.close()
    qapp.setPalette(before[0])
    qapp.setStyleSheet(before[1])
    qapp.setFont(before[2])


@pytest.fixture
def window(empty, document):
    """The same with the tree open, its second level selected."""
    empty.store.replace_document(document, None)
    empty.files.opened.emit()
    empty.store.select((0, 0))
    QTest.qWait(50)
    return empty


@pytest.fixture
def labels(document) -> list[str]:
    return [branch.label for node in nodes(document.root) for branch in node.branches]


@pytest.fixture
def rows(qtbot, labels) -> QListView:
    """The same labels as a plain list: what Qt itself needs to scroll them."""
    view = QListView()
    qtbot.addWidget(view)
    view.setUniformItemSizes(True)
    view.setModel(QStringListModel(labels, view))
    view.resize(WIDTH, HEIGHT)
    view.show()
    return view


def test_scrolling(benchmark, group, window):
    group("a frame while scrolling")
    bar, viewport = window.canvas.verticalScrollBar(), window.canvas.viewport()
    window.canvas.set_zoom(1.0)
    steps = count()

    def frame() -> None:
        bar.setValue(next(steps) * 37 % max(1, bar.maximum()))
        viewport.repaint()

    benchmark.pedantic(frame, **FRAMES)


def test_scrolling_yardstick(benchmark, group, rows):
    """A list view of the same labels."""
    group("a frame while scrolling")
    bar, viewport = rows.verticalScrollBar(), rows.viewport()
    steps = count()

    def frame() -> None:
        bar.setValue(next(steps) % max(1, bar.maximum()))
        viewport.repaint()

    benchmark.pedantic(frame, **FRAMES)


def test_zooming(benchmark, group, window):
    group("a frame while zooming")
    steps = count()

    def frame() -> None:
        window.canvas.set_zoom(0.2 + next(steps) % 20 * 0.05)
        window.canvas.viewport().repaint()

    benchmark.pedantic(frame, **FRAMES)


def test_the_whole_tree(benchmark, group, window):
    group("a frame of the whole tree")
    layout = lay_out(window.store.document, FontMeasure())
    scene = Scene(document=layout.document, rollback=window.store.rollback, layout=layout, style=LIGHT)
    scale = min(WIDTH / layout.width, HEIGHT / layout.height)
    picture = QPixmap(WIDTH, HEIGHT)

    def frame() -> None:
        painter = QPainter(picture)
        painter.scale(scale, scale)
        paint_tree(painter, scene, painter.transform().inverted()[0].mapRect(picture.rect().toRectF()), scale)
        painter.end()

    benchmark.pedantic(frame, **FRAMES)


def test_the_whole_tree_yardstick(benchmark, group, document):
    """A line for every branch, ready made."""
    group("a frame of the whole tree")
    lines = [
        QLineF(row % 7 * 200, row % HEIGHT, row % 7 * 200 + 200, row % HEIGHT) for row in range(document.root.size)
    ]
    picture = QPixmap(WIDTH, HEIGHT)

    def frame() -> None:
        painter = QPainter(picture)
        painter.drawLines(lines)
        painter.end()

    benchmark.pedantic(frame, **FRAMES)


def _keys(window: MainWindow, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(window.canvas.focusWidget() or window.canvas, key)


LABEL, PROBABILITY = (Qt.Key.Key_F2,), (Qt.Key.Key_F2, Qt.Key.Key_Tab)


@pytest.mark.parametrize(("field", "typed"), [(LABEL, "x"), (PROBABILITY, "0")], ids=["label", "probability"])
def test_a_key_in_a_field(benchmark, group, window, field, typed):
    """From the key to the picture; everything in the window has followed. A field is opened anew for each key."""
    group("a key to the picture")
    window.canvas.setFocus()

    def open_field() -> None:
        _keys(window, Qt.Key.Key_Escape, *field)
        assert window.canvas.editor.isVisible()

    def press() -> None:
        QTest.keyClicks(window.canvas.editor.line, typed)
        QTest.qWait(0)

    benchmark.pedantic(press, setup=open_field, **KEYS)
    _keys(window, Qt.Key.Key_Escape)


def test_a_new_branch(benchmark, group, window):
    group("a key to the picture")
    window.canvas.setFocus()

    def press() -> None:
        QTest.keyClick(window.canvas, Qt.Key.Key_Tab)
        QTest.qWait(0)

    before = window.store.document.root.size
    benchmark.pedantic(press, setup=lambda: _keys(window, Qt.Key.Key_Escape), **KEYS)
    _keys(window, Qt.Key.Key_Escape)
    assert window.store.document.root.size > before


def test_undo(benchmark, group, window):
    group("a key to the picture")
    undo: Callable[[], None] = window.menus.commands["undo"].trigger

    def edit() -> None:
        window.tree.add("decision")
        QTest.qWait(0)

    def press() -> None:
        undo()
        QTest.qWait(0)

    before = window.store.document
    benchmark.pedantic(press, setup=edit, **KEYS)
    assert window.store.document is before


def test_a_key_yardstick(benchmark, group, qtbot):
    """A line of Qt's own."""
    group("a key to the picture")
    line = QLineEdit()
    qtbot.addWidget(line)
    line.show()

    def press() -> None:
        QTest.keyClicks(line, "x")
        QTest.qWait(0)

    benchmark.pedantic(press, **KEYS)


def test_opening(benchmark, group, empty, document, tmp_path, qtbot):
    """From the file to the picture, a large one on the worker's thread."""
    group("opening in the window")
    path = tmp_path / "tree.planb"
    path.write_bytes(encode(document))

    def opened() -> None:
        with qtbot.waitSignal(empty.files.opened, timeout=60_000):
            empty.files.open_path(path)
        QTest.qWait(0)

    benchmark.pedantic(opened, rounds=3)
    assert empty.store.document.root.size == document.root.size


def test_opening_yardstick(benchmark, group, document):
    """The file's text parsed, and no more."""
    group("opening in the window")
    data = encode(document)
    benchmark.pedantic(json.loads, (data,), rounds=3)

"""Opening a document of 100,000 nodes: the window's loop turns meanwhile, and there is a way out."""

from __future__ import annotations

from pathlib import Path
from threading import Thread

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from planner.app.blank import blank_document
from planner.app.preferences import Preferences
from planner.app.recovery import Recovery
from planner.app.store import Store
from planner.drawing.layout import lay_out
from planner.drawing.text import FontMeasure
from planner.files.storage import save_file
from planner.model import edits
from planner.model.document import Actor, Attribute, Document
from planner.model.nodes import Branch, Chance, Decision, Node, Outcome
from planner.ui.dialogs.unsaved import UnsavedChanges
from planner.ui.main_window import MainWindow
from planner.ui.theme import Theme

FAN = 10


def grown(levels: int) -> Document:
    """Ten branches a fork, decisions and chances by turns; the last outcome of ten pays 9, the first nothing."""

    def node(name: str, level: int) -> Node:
        if level == levels:
            return Outcome(id=f"n{name}", title=f"End {name}", payoffs={"u": float(name[-1])})
        branches = tuple(
            Branch(
                id=f"b{name}{position}",
                label=f"Option {position} of {name}",
                probability=0.1 if level % 2 else None,
                node=node(f"{name}{position}", level + 1),
            )
            for position in range(FAN)
        )
        return (Chance if level % 2 else Decision)(id=f"n{name}", title=f"Node {name}", branches=branches)

    return Document(
        root=node("t", 0),
        title="Large",
        actors=(Actor(id="p", weights={"u": 1.0}),),
        attributes=(Attribute(id="u"),),
    )


@pytest.fixture(scope="module")
def large(tmp_path_factory) -> Path:
    """111,111 nodes."""
    path = tmp_path_factory.mktemp("large") / "large.planb"
    save_file(grown(5), path)
    return path


@pytest.fixture(scope="module")
def medium(tmp_path_factory) -> Path:
    """1,111 nodes in a file just too large to be opened at once."""
    path = tmp_path_factory.mktemp("medium") / "medium.planb"
    save_file(grown(3), path)
    return path


@pytest.fixture
def window(qapp, qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr("planner.ui.files.AT_ONCE", 20_000)
    before = qapp.palette(), qapp.styleSheet(), qapp.font()
    preferences = Preferences(tmp_path / "preferences.ini")
    store = Store(blank_document())
    window = MainWindow(store, Theme(qapp, preferences), preferences, Recovery(store, tmp_path / "recovery"))
    qtbot.addWidget(window)
    window.show()
    yield window
    store.history.mark_saved(store.document)
    window.close()
    qapp.setPalette(before[0])
    qapp.setStyleSheet(before[1])
    qapp.setFont(before[2])


class Turns:
    """Counts the turns of the event loop."""

    def __init__(self) -> None:
        self.count = 0
        self._timer = QTimer()
        self._timer.timeout.connect(self._on_timeout)
        self._timer.start(5)

    def stop(self) -> None:
        self._timer.stop()

    def _on_timeout(self) -> None:
        self.count += 1


def test_the_window_lives_while_a_large_file_is_opened(window, large, qtbot):
    """Reading, rolling back and laying out are each told, and the loop turns some hundred times; then it is there.

    By hand: every last decision takes the outcome worth 9, so all that lies above is worth 9.
    """
    turns, told = Turns(), []
    window.loading._bar.valueChanged.connect(lambda _value: told.append(window.loading.text))
    window.files.open_path(large)
    assert window.loading.text == "large.planb is being read …"
    assert not window.has_document
    with qtbot.waitSignal(window.files.opened, timeout=60_000):
        pass
    turns.stop()
    assert turns.count > 50
    assert told[-2:] == [
        "The values of large.planb are being worked out …",
        "The tree of large.planb is being laid out …",
    ]
    assert window.loading.text == ""
    assert window.store.document.root.size == 111_111
    assert window.store.rollback.root.values[0] == pytest.approx(9.0)
    assert window.canvas.tree_layout.root.node is window.store.document.root
    assert window.store.path == large
    QTest.keyClick(window.canvas, Qt.Key.Key_Right)
    assert window.store.selection


def test_what_the_thread_laid_out_is_what_the_window_would_have(window, medium, qtbot):
    """Texts are as wide on the one thread as on the other: the same columns, the same height, to the pixel."""
    window.files.open_path(medium)
    with qtbot.waitSignal(window.files.opened):
        pass
    here = window.canvas.tree_layout
    fresh = lay_out(window.store.document, FontMeasure(), spacing=here.spacing)
    assert (here.columns, here.outcome_x, here.width, here.height) == (
        fresh.columns,
        fresh.outcome_x,
        fresh.width,
        fresh.height,
    )


def test_what_the_thread_laid_out_is_taken_over(window, medium, qtbot):
    """Placing is asked for once a node: the window shares the thread's, the same object."""
    taken = []
    window.files.laid_out.connect(taken.append)
    window.files.open_path(medium)
    with qtbot.waitSignal(window.files.opened):
        pass
    assert window.canvas.tree_layout.root is taken[0].root


def test_texts_are_as_wide_on_another_thread(qapp):
    """Latin, Korean, Arabic and figures, in every role of text; asked there first, then here anew."""
    texts = ["Alliance summit", "정상회담", "قمة", "61.1 · 0.40"]
    measure, there = FontMeasure(), {}
    thread = Thread(target=lambda: there.update({text: measure.width(text, "label") for text in texts}))
    thread.start()
    thread.join()
    assert there == {text: FontMeasure().width(text, "label") for text in texts}
    assert min(there.values()) > 0


def test_cancel_leaves_what_was_open(window, large, medium, qtbot):
    window.files.open_path(medium)
    with qtbot.waitSignal(window.files.opened):
        pass
    document = window.store.document
    window.files.open_path(large)
    QTest.keyClick(window.loading._cancel, Qt.Key.Key_Escape)
    assert window.loading.text == ""
    window.loading.stop()
    qtbot.wait(20)
    assert window.store.document is document


def test_another_file_takes_the_place_of_the_one_being_opened(window, large, medium, qtbot):
    window.files.open_path(large)
    window.files.open_path(medium)
    with qtbot.waitSignal(window.files.opened, timeout=60_000):
        pass
    assert window.store.path == medium


def test_what_was_edited_meanwhile_is_asked_about(window, medium, qtbot):
    window.files.new()
    window.files.open_path(medium)
    edited = edits.set_title(window.store.document, (), "Edited")
    window.store.apply("Title", edited)
    qtbot.waitUntil(lambda: any(d.isVisible() for d in window.findChildren(UnsavedChanges)))
    assert window.store.document is edited
    (dialog,) = window.findChildren(UnsavedChanges)
    dialog.reject()


def test_a_large_file_that_is_no_document_is_refused_in_words(window, tmp_path, qtbot):
    path = tmp_path / "torn.planb"
    path.write_text("{" + " " * 30_000)
    window.files.open_path(path)
    qtbot.waitUntil(lambda: window.messages.text != "")
    assert window.messages.text.startswith("torn.planb was not opened: ")
    assert not window.has_document


def test_closing_while_a_file_is_opened_waits_for_the_thread(window, large):
    """The suite fails a test that leaves a thread behind."""
    window.files.open_path(large)
    window.close()
    assert not window.isVisible()

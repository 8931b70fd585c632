"""Every window above the main one is freed when it is closed, whichever they are: they are looked up, not listed."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

import planner.ui
from planner import shipped
from planner.app.exercise import Playing, start
from planner.app.store import Store
from planner.app.worker import Worker
from planner.drawing.look import Look
from planner.drawing.style import LIGHT
from planner.exercise.state import question_of
from planner.files.opening import open_document
from planner.ui.dialogs.history import HistoryList
from planner.ui.dialogs.print import new_printer


def dialogs() -> list[type[QDialog]]:
    """All that the window's room has."""
    for module in pkgutil.walk_packages(planner.ui.__path__, "planner.ui."):
        importlib.import_module(module.name)
    return sorted(set(below(QDialog)), key=lambda kind: kind.__qualname__)


PLAIN = {"str": "Words", "bool": False, "list[str]": ["one"], "tuple[str, ...]": ("one",), "Sequence[str]": ("one",)}
"""What a parameter of a plain kind is given that the fixture below does not name."""


def below(kind: type) -> Iterator[type]:
    for heir in kind.__subclasses__():
        if heir.__module__.startswith("planner."):
            yield heir
        yield from below(heir)


@pytest.fixture
def playing(qapp, tmp_path) -> Iterator[Playing]:
    """An exercise in which the first decision is taken, and a chance node is asked about."""
    room = start(open_document(shipped.resource("examples", "korea_exercise.planb")), tmp_path / "room.planlog")
    assert room.do("turn_started", turn=0)
    assert room.do("decided", branch=room.state.document.root.branches[0].id, why="Seoul first")
    assert room.do("turn_started", turn=1)
    assert room.do("phase", phase="estimate")
    yield room
    room.close()


@pytest.fixture
def given(qtbot, playing):
    """Whatever a dialog may want to be made with, by the name of its parameter."""
    store = Store(open_document(shipped.resource("examples", "korea_summit.planb")))
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    look = Look(rollback=store.rollback)
    worker = Worker(window)
    yield {
        "store": store,
        "rollback": store.rollback,
        "document": store.document,
        "actor": store.document.actors[0],
        "place": (0,),
        "style": LIGHT,
        "before": store.document,
        "called": "the file",
        "title": "Korea",
        "name": "p_deal",
        "kind": "pdf",
        "log": Path("play.planlog"),
        "uses": ["root › Summit"],
        "consequence": "It goes.",
        "some_is_hidden": False,
        "look": look,
        "spread": "one",
        "printer": new_printer(look, "one"),
        "playing": playing,
        "question": question_of(playing.state),
        "number": 1,
        "method": "umpire",
        "worker": worker,
        "parent": window,
    }
    worker.stop()


def test_there_are_some():
    assert HistoryList in dialogs()


@pytest.mark.parametrize("kind", dialogs(), ids=lambda kind: kind.__name__)
def test_it_is_freed_when_it_is_closed(kind, given, qtbot):
    """By Escape, or by the cross of its window."""
    wanted = inspect.signature(kind).parameters.values()
    made = {each.name: given.get(each.name, PLAIN.get(each.annotation)) for each in wanted}
    for escape in (True, False):
        dialog = kind(**made)
        dialog.show()
        with qtbot.waitSignal(dialog.destroyed):
            if escape:
                qtbot.keyClick(dialog, Qt.Key.Key_Escape)
            else:
                dialog.close()

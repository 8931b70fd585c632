"""The pair of PySide6 and Python that corrupts memory is refused, and the pair in use here keeps its counts."""

from __future__ import annotations

import sys

import pytest

from planner import qt_pair


@pytest.mark.parametrize(
    ("python", "pyside", "refused"),
    [
        ((3, 11), "6.12.0", True),
        ((3, 11), "6.13.1", True),
        ((3, 12), "6.12.0", False),
        ((3, 11), "6.11.3", False),
        ((3, 13), "6.8.0", False),
    ],
)
def test_only_the_bad_pair_is_refused(python, pyside, refused):
    assert bool(qt_pair.judge(python, pyside)) is refused


def test_the_sentence_says_what_to_install():
    said = qt_pair.judge((3, 11), "6.12.0")
    assert said == "PySide6 6.12.0 corrupts memory on Python 3.11. Install PySide6-Essentials below 6.12."


def test_the_pair_in_use_is_good():
    assert qt_pair.objection() == ""


def test_ten_thousand_emits_lose_no_reference_to_none_or_true(qapp):
    """The bad pair loses one of each with every call, 10,000 here; another thread may move a few."""
    from PySide6.QtCore import QObject, Signal

    class Bell(QObject):
        rung = Signal()

    bell = Bell()
    bell.rung.connect(bell.objectName)
    none, true = sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(10_000):
        bell.rung.emit()
        bell.setObjectName("bell")
    assert abs(sys.getrefcount(None) - none) < 500
    assert abs(sys.getrefcount(True) - true) < 500

"""A box to choose from: what does not fit ends with an ellipsis, and what fits is left alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent, QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QToolTip

from planner.ui.elided_box import ElidedBox

LONG = "US alliance manager at the Department of State"


@pytest.fixture
def box(qtbot):
    made = ElidedBox()
    made.addItems([LONG, "Seoul"])
    qtbot.addWidget(made)
    made.resize(140, 30)
    made.show()
    return made


def test_a_long_name_ends_with_an_ellipsis(box):
    assert box.shown.endswith("…")
    assert LONG.startswith(box.shown[:-1])
    box.resize(900, 30)
    assert box.shown == LONG
    box.setCurrentIndex(1)
    assert box.shown == "Seoul"


def test_an_icon_takes_its_room(box):
    without = box.shown
    icon = QPixmap(16, 16)
    icon.fill()
    box.setItemIcon(0, QIcon(icon))
    assert len(box.shown) < len(without)


def test_the_tooltip_tells_what_was_cut(box, qtbot):
    QApplication.sendEvent(box, QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), box.mapToGlobal(QPoint(5, 5))))
    assert QToolTip.text() == LONG
    QToolTip.hideText()


def test_without_a_choice_the_placeholder_is_shown(box):
    box.setPlaceholderText("Add a payoff")
    box.resize(400, 30)
    box.setCurrentIndex(-1)
    assert box.shown == "Add a payoff"

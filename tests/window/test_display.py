"""The window tests' own ground: what they show is shown on a real display, and keys reach it."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit


def test_keys_reach_a_window_on_a_real_display(qtbot):
    field = QLineEdit()
    qtbot.addWidget(field)
    with qtbot.waitActive(field):
        field.show()
        field.activateWindow()
    qtbot.keyClicks(field, "0.25")
    assert QGuiApplication.platformName() == "xcb"
    assert field.text() == "0.25"

"""The whole window in front, with a copy of an example open in it."""

from __future__ import annotations

import pytest

from planner import shipped
from planner.app.blank import blank_document
from planner.app.preferences import Preferences
from planner.app.recovery import Recovery
from planner.app.store import Store
from planner.ui.main_window import MainWindow
from planner.ui.theme import Theme


@pytest.fixture
def open_example(qapp, qtbot, tmp_path):
    """Opens an example by its name, and gives the application back as it was."""
    before = qapp.palette(), qapp.styleSheet(), qapp.font()
    opened: list[MainWindow] = []

    def opened_on(name: str) -> MainWindow:
        path = tmp_path / f"{name}.planb"
        path.write_bytes(shipped.resource("examples", path.name).read_bytes())
        preferences = Preferences(tmp_path / "preferences.ini")
        store = Store(blank_document())
        made = MainWindow(store, Theme(qapp, preferences), preferences, Recovery(store, tmp_path / "recovery"))
        qtbot.addWidget(made)
        opened.append(made)
        with qtbot.waitActive(made):
            made.show()
            made.activateWindow()
        made.files.open_path(path)
        qtbot.waitUntil(made.canvas.hasFocus)
        return made

    yield opened_on
    for made in opened:
        made.store.history.mark_saved(made.store.document)
        made.close()
    qapp.setPalette(before[0])
    qapp.setStyleSheet(before[1])
    qapp.setFont(before[2])

"""The window in Korean: chosen in the menu, kept, and spoken from the next start on, Qt's own dialogs too."""

from __future__ import annotations

import os
import subprocess
import sys

from planner import shipped
from planner.app.preferences import Preferences

STARTED = """
import sys
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from planner.analysis.play import one_line_play
from planner.ui.start import start

def look(application):
    application.processEvents()
    (window,) = (w for w in application.topLevelWidgets() if w.objectName() == "main_window")
    file = window.menus.menus["file"]
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    print(window.windowTitle(), file.title(), file.actions()[0].text(), buttons.buttons()[0].text(), sep="|", end="|")
    print(one_line_play(window.store.rollback))
    window.close()
    return 0

QApplication.exec = look
sys.exit(start(sys.argv[1:]))
"""


def started(folder, language: str, *, system: str = "C.UTF-8") -> list[str]:
    preferences = Preferences(folder / "config" / "planb" / "preferences.ini")
    preferences.language = language
    preferences.save()
    places = {f"XDG_{name}_HOME": str(folder / name.lower()) for name in ("CONFIG", "DATA", "CACHE", "STATE")}
    ran = subprocess.run(
        [sys.executable, "-c", STARTED, str(shipped.resource("examples", "simple_summit.planb"))],
        env=os.environ | places | {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": system, "PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    return ran.stdout.strip().split("|")


def test_it_starts_in_the_language_that_was_chosen(tmp_path):
    """The document's own words stay as they were written; "취소" is Qt's Korean for Cancel."""
    *window, play = started(tmp_path, "ko")
    assert window == ["Korea summit — 저장됨", "파일(&F)", "새로 만들기(&N)", "취소"]
    assert play.startswith("최선: ")


def test_it_follows_the_system_unless_told_otherwise(tmp_path):
    assert started(tmp_path / "system", "system", system="ko_KR.UTF-8")[1] == "파일(&F)"
    assert started(tmp_path / "english", "en", system="ko_KR.UTF-8")[1] == "&File"


def test_a_language_is_chosen_in_the_menu_and_kept(desks):
    window = desks("one").window
    menu = window.menus.menus["view/language"]
    assert [action.text() for action in menu.actions()] == ["As the &system", "&English", "한국어(&K)"]
    menu.actions()[2].trigger()
    assert window.language == "ko"
    assert [action.isChecked() for action in menu.actions()] == [False, False, True]
    assert "started again" in window.messages.text

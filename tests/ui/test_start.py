"""Starting: with a file, in folders of its own, and a mistake of ours is told and ends nothing."""

from __future__ import annotations

import os
import subprocess
import sys

from PySide6.QtWidgets import QApplication

from planner import shipped
from planner.ui.messages import MessageBar
from planner.ui.start import Mistakes

STARTED = """
import gc, sys
from PySide6.QtWidgets import QApplication
from planner.ui.start import start

def look(application):
    application.processEvents()
    (window,) = (w for w in application.topLevelWidgets() if w.objectName() == "main_window")
    print(window.windowTitle(), window.status.text, gc.isenabled(), sep="|")
    window.close()
    return 0

QApplication.exec = look
sys.exit(start(sys.argv[1:]))
"""


def run(folder, *words: str) -> subprocess.CompletedProcess[str]:
    places = {f"XDG_{name}_HOME": str(folder / name.lower()) for name in ("CONFIG", "DATA", "CACHE", "STATE")}
    return subprocess.run(
        [sys.executable, "-c", STARTED, *words],
        env=os.environ | places | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_a_file_that_is_named_is_open_and_nothing_is_left_behind(tmp_path):
    """Python's collector is ours while the window runs; a clean close leaves no copy and no lock."""
    ran = run(tmp_path, str(shipped.resource("examples", "simple_summit.planb")))
    assert ran.returncode == 0, ran.stderr
    title, status, collects = ran.stdout.strip().split("|")
    assert title == "Korea summit — saved"
    assert "61.1" in status
    assert collects == "False"
    (folder,) = (tmp_path / "data").rglob("recovery")
    assert list(folder.iterdir()) == []
    (settings,) = (tmp_path / "config").rglob("preferences.ini")
    assert "simple_summit.planb" in settings.read_text()


def test_a_file_that_is_not_there_opens_the_window_all_the_same(tmp_path):
    ran = run(tmp_path, str(tmp_path / "nowhere.planb"))
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.startswith("Plan B|")
    assert "Traceback" not in ran.stderr


def test_a_mistake_of_ours_is_told_where_the_person_looks(qtbot, capsys):
    bar = MessageBar()
    qtbot.addWidget(bar)
    try:
        {}["figures"]
    except KeyError as error:
        Mistakes(bar.refuse)(KeyError, error, error.__traceback__)
    assert bar.text == "A mistake in Plan B itself: KeyError: 'figures'. Your document is as it was before."
    assert "Traceback" in capsys.readouterr().err
    assert QApplication.instance() is not None


WAITING = """
import sys, time
from PySide6.QtWidgets import QApplication
from planner.ui.start import start

def wait(application):
    print("running", flush=True)
    end = time.monotonic() + 50
    while time.monotonic() < end:
        application.processEvents()
        shown = [w for w in application.topLevelWidgets() if w.objectName() == "main_window" and w.isVisible()]
        if any(w.has_document for w in shown):
            print(shown[0].windowTitle())
            break
    for window in shown:
        window.close()
    return 0

QApplication.exec = wait
sys.exit(start([]))
"""


def test_a_second_start_opens_its_file_in_the_running_one(tmp_path):
    """The first waits until a document is open; the second has handed its file over and ended, without a window."""
    places = {f"XDG_{name}_HOME": str(tmp_path / name.lower()) for name in ("CONFIG", "DATA", "CACHE", "STATE")}
    with subprocess.Popen(
        [sys.executable, "-c", WAITING],
        env=os.environ | places | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
    ) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "running\n"
        second = run(tmp_path, str(shipped.resource("examples", "simple_summit.planb")))
        assert (second.returncode, second.stdout) == (0, ""), second.stderr
        assert first.stdout.readline() == "Korea summit — saved\n"
    assert first.returncode == 0

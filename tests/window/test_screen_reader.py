"""What a screen reader hears of the canvas, asked through AT-SPI by a program that knows nothing of Plan B."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import pytest

from planner import shipped

READER = "/usr/bin/python3"
"""Debian's own, which has the bindings to AT-SPI."""

LISTEN = """
import time
import pyatspi

def heard(event):
    print("hears:", event.source.name, flush=True)

pyatspi.Registry.registerEventListener(heard, "focus")
end = time.monotonic() + 10
while not (programs := [p for p in pyatspi.Registry.getDesktop(0) if p is not None]) and time.monotonic() < end:
    time.sleep(0.1)
print("listens", flush=True)
pyatspi.Registry.start()
"""

SPEAK = """
import subprocess, sys, threading, time
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from planner.ui.start import start

def until(application, ready, seconds=10):
    end = time.monotonic() + seconds
    while not ready() and time.monotonic() < end:
        application.processEvents()
        time.sleep(0.01)

def speak(application):
    (window,) = (w for w in application.topLevelWidgets() if w.objectName() == "main_window")
    window.activateWindow()
    window.canvas.setFocus()
    until(application, window.canvas.hasFocus, 3)
    reader = subprocess.Popen([sys.argv[2], "-c", sys.argv[3]], stdout=subprocess.PIPE, text=True)
    said = []
    ear = threading.Thread(target=lambda: said.extend(iter(reader.stdout.readline, "")))
    ear.start()
    until(application, lambda: "listens\\n" in said or reader.poll() is not None, 10)
    said.append("starts\\n")
    for turn in range(40):  # the bus takes its time to send what is asked for
        window.store.select(((0,), ())[turn % 2])
        until(application, lambda: said[-1].startswith("hears"), 0.3)
        if said[-1].startswith("hears"):
            break
    window.store.select(())
    until(application, lambda: said[-1].startswith("hears: decision node Opening move"), 5)
    said.append("begin\\n")
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down):
        before = len(said)
        QTest.keyClick(window.canvas, key)
        until(application, lambda: len(said) > before, 5)
    reader.terminate()
    ear.join()
    window.close()
    print("".join(said))
    return 0

QApplication.exec = speak
sys.exit(start(sys.argv[1:2]))
"""


def reader_is_there() -> bool:
    if not shutil.which("dbus-run-session"):
        return False
    asked = subprocess.run([READER, "-c", "import pyatspi"], capture_output=True, check=False)
    return asked.returncode == 0


@pytest.mark.skipif(not reader_is_there(), reason="AT-SPI cannot be asked: dbus or python3-pyatspi is missing")
def test_the_focused_node_is_named(tmp_path):
    """Two steps to the right and one down on the summit's tree; 61.1, 88.0 and 43.1 are the example's own figures."""
    places = {f"XDG_{name}_HOME": str(tmp_path / name.lower()) for name in ("CONFIG", "DATA", "CACHE", "STATE")}
    summit = str(shipped.resource("examples", "simple_summit.planb"))
    ran = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", SPEAK, summit, READER, LISTEN],
        env=os.environ | places | {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "NO_AT_BRIDGE": "0"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    assert "Traceback" not in ran.stderr, ran.stderr
    _, _, after = ran.stdout.partition("begin\n")
    heard = [line.removeprefix("hears: ") for line in after.splitlines() if line.startswith("hears: ")]
    assert heard == [
        "chance node Second summit, expected 61.1, reach 1.00",
        "decision node Alliance, expected 88.0, reach 0.40",
        "decision node Plan B, expected 43.1, reach 0.60",
    ]

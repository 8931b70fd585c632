"""One program for all windows: what is handed over arrives, and what a crash left does not stand in the way."""

from __future__ import annotations

import os
import socket
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from planner.app.instance import Instance


@pytest.fixture
def running(qapp, tmp_path):
    instance = Instance(tmp_path)
    assert instance.listen()
    yield instance
    instance.close()


SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from planner.app.instance import Instance
application = QCoreApplication([])
print(Instance(Path(sys.argv[1])).hand_over([Path(word) for word in sys.argv[2:]]))
"""


@pytest.fixture
def hand_over(qtbot):
    """Starts a second program, which prints whether it was answered."""

    def ask(folder: Path, *paths: Path) -> str:
        words = [sys.executable, "-c", SECOND, str(folder), *map(str, paths)]
        with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as second:
            qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
            assert second.stdout is not None
            return second.stdout.read()

    return ask


def test_the_running_one_is_told_what_to_open(running, tmp_path, hand_over):
    """Paths go over whole, whatever is in their names, and from wherever the second program was started."""
    path = tmp_path / "Gipfel 정상 “2”.planb"
    heard = []
    running.asked.connect(heard.append)
    assert hand_over(tmp_path, path, Path("here.planb")) == "True\n"
    assert heard == [[path, Path.cwd() / "here.planb"]]


def test_nobody_is_asked_where_none_runs(qapp, tmp_path):
    assert Instance(tmp_path).hand_over([]) is False


def test_a_program_that_hangs_is_left_alone(qapp, tmp_path, monkeypatch):
    """It accepts, and never answers."""
    monkeypatch.setattr("planner.app.instance.PATIENCE", 50)
    with socket.socket(socket.AF_UNIX) as deaf:
        deaf.bind(str(tmp_path / "running"))
        deaf.listen()
        assert Instance(tmp_path).hand_over([]) is False


def test_a_socket_that_a_crash_left_is_swept_away(qapp, tmp_path):
    with socket.socket(socket.AF_UNIX) as dead:
        dead.bind(str(tmp_path / "running"))
    assert (tmp_path / "running").exists()
    instance = Instance(tmp_path)
    assert instance.hand_over([]) is False
    assert instance.listen()
    instance.close()


def test_a_living_one_is_not_swept_away(running, tmp_path, hand_over):
    assert not Instance(tmp_path).listen()
    assert hand_over(tmp_path) == "True\n"


@pytest.mark.skipif(os.name != "posix", reason="only there is a socket a file")
def test_only_this_user_reaches_it(running, tmp_path):
    assert stat.S_IMODE((tmp_path / "running").stat().st_mode) & 0o077 == 0


def test_nonsense_is_not_answered(running, tmp_path, qtbot):
    heard = []
    running.asked.connect(heard.append)
    stranger = QLocalSocket()
    stranger.connectToServer(str(tmp_path / "running"))
    stranger.write(b"{open: everything\n")
    qtbot.waitUntil(lambda: stranger.state() == QLocalSocket.LocalSocketState.UnconnectedState)
    assert heard == []


def test_a_folder_too_deep_for_a_socket_has_one_all_the_same(qapp, tmp_path, hand_over):
    deep = tmp_path / ("d" * 120)
    deep.mkdir()
    instance = Instance(deep)
    assert instance.listen()
    assert hand_over(deep) == "True\n"
    instance.close()
    QLocalServer.removeServer(instance._name)

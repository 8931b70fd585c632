"""The bootstrap's decisions, each with the machine it decides about played by a temporary folder."""

from __future__ import annotations

import importlib.util
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
def bootstrap():
    spec = importlib.util.spec_from_file_location("bootstrap", ROOT / "packaging" / "bootstrap.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def venv(bootstrap, monkeypatch, tmp_path):
    """A .venv that holds a Python and nothing else, and a record of the commands that would fill it."""
    python = tmp_path / "bin" / "python"
    python.parent.mkdir()
    python.symlink_to(sys.executable)
    monkeypatch.setattr(bootstrap, "VENV", tmp_path)
    monkeypatch.setattr(bootstrap, "PYTHON", python)
    ran: list[list[str]] = []

    def call(command, **environment):
        ran.append([str(word) for word in command])
        return 0

    monkeypatch.setattr(bootstrap, "call", call)
    return ran


@pytest.fixture
def programs(monkeypatch, tmp_path):
    """A PATH of our own: programs("ldd", "echo hello") puts a shell script there."""
    folder = tmp_path / "programs"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))

    def put(name: str, script: str) -> None:
        (folder / name).write_text(f"#!/bin/sh\n{script}\n")
        (folder / name).chmod(0o755)

    return put


def test_the_second_start_installs_nothing(bootstrap, venv):
    bootstrap.install(bootstrap.RUN_LOCK)
    assert [command[1:4] for command in venv] == [["-m", "pip", "install"]]
    assert "--require-hashes" in venv[0]
    bootstrap.install(bootstrap.RUN_LOCK)
    assert len(venv) == 1


def test_what_the_tests_need_covers_what_a_run_needs(bootstrap, venv):
    """`make test` then `make run` installs once; the other way round, the checks' packages are still to come."""
    bootstrap.install(bootstrap.DEV_LOCK)
    bootstrap.install(bootstrap.RUN_LOCK)
    assert len(venv) == 1


def test_a_run_does_not_cover_the_tests(bootstrap, venv):
    bootstrap.install(bootstrap.RUN_LOCK)
    bootstrap.install(bootstrap.DEV_LOCK)
    assert len(venv) == 2


def test_a_new_lock_is_installed(bootstrap, venv, monkeypatch, tmp_path):
    lock = tmp_path / "lock"
    monkeypatch.setattr(bootstrap, "RUN_LOCK", lock)
    for text in ("attrs==1", "attrs==2"):
        lock.write_text(text)
        bootstrap.install(lock)
    assert len(venv) == 2


def test_an_old_python_is_refused_in_a_sentence(bootstrap, monkeypatch, capsys, programs):
    """No newer Python stands on the PATH, so nothing can be done but say so."""
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    assert bootstrap.main(["run"]) == 1
    said = capsys.readouterr().err.strip()
    assert said == "Plan B needs Python 3.11 or newer and found only 3.9. Debian and Ubuntu have it as python3."


def test_an_old_python_hands_over_to_a_newer_one_that_works(bootstrap, monkeypatch, programs):
    """A version manager's shim may stand there and fail: it is passed over."""
    programs("python3.13", "exit 127")
    programs("python3.12", "exit 0")
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    taken = []
    monkeypatch.setattr(os, "execv", lambda path, words: taken.append((Path(path).name, words[1:])) or sys.exit(0))
    monkeypatch.setattr(sys, "argv", ["bootstrap.py", "test", "-k", "sum"])
    with pytest.raises(SystemExit):
        bootstrap.main(["test", "-k", "sum"])
    assert taken == [("python3.12", ["bootstrap.py", "test", "-k", "sum"])]


@pytest.mark.parametrize(
    ("environment", "platform"),
    [
        ({}, "offscreen"),
        ({"DISPLAY": ":0"}, "xcb"),
        ({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, "wayland"),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, "offscreen"),
        ({"QT_QPA_PLATFORM": "wayland;xcb"}, "wayland"),
    ],
)
def test_how_a_window_can_be_shown(bootstrap, monkeypatch, environment, platform):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "platform", "linux")
    assert bootstrap.display() == platform


@pytest.fixture
def qt_without_egl(bootstrap, monkeypatch, tmp_path, programs):
    """An installed Qt whose loader misses one library until apt-get has run."""
    plugins = tmp_path / "lib" / "python3.11" / "site-packages" / "PySide6" / "Qt" / "plugins" / "platforms"
    plugins.mkdir(parents=True)
    monkeypatch.setattr(bootstrap, "VENV", tmp_path)
    programs("ldd", f'echo "  libc.so.6 => /lib/libc.so.6"\n[ -e {tmp_path}/egl ] || echo "  libEGL.so.1 => not found"')
    return tmp_path


def test_a_missing_library_is_installed_by_root(bootstrap, qt_without_egl, programs, monkeypatch):
    programs("env", 'shift; "$@"')
    programs("apt-get", f'[ "$1" = update ] || echo "$@" > "{qt_without_egl}/egl"')
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    assert bootstrap.missing_libraries("offscreen") == ["libEGL.so.1"]
    bootstrap.find_libraries("offscreen")
    assert "libegl1" in (qt_without_egl / "egl").read_text().split()
    assert bootstrap.missing_libraries("offscreen") == []


def test_a_user_without_sudo_gets_the_exact_line(bootstrap, qt_without_egl, programs, monkeypatch):
    programs("apt-get", "exit 1")
    programs("sudo", "exit 1")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(bootstrap.Stop) as stop:
        bootstrap.find_libraries("offscreen")
    line = str(stop.value).splitlines()[1]
    assert line.startswith("sudo apt-get update && sudo apt-get install -y --no-install-recommends libglib2.0-0 ")
    assert not (qt_without_egl / "libraries-offscreen").exists()


def test_what_debian_cannot_mend_is_named(bootstrap, qt_without_egl, programs, monkeypatch):
    programs("env", "exit 0")
    programs("apt-get", "exit 0")
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    with pytest.raises(bootstrap.Stop, match=r"still misses these system libraries: libEGL\.so\.1"):
        bootstrap.find_libraries("offscreen")


def test_without_a_display_a_run_does_the_main_job(bootstrap, venv, monkeypatch, capsys):
    monkeypatch.setattr(bootstrap, "install", lambda lock: None)
    monkeypatch.setattr(bootstrap, "display", lambda: "offscreen")
    monkeypatch.setattr(bootstrap, "find_libraries", lambda platform: None)
    assert bootstrap.run([]) == 0
    assert "There is no display" in capsys.readouterr().out
    assert [command[3] for command in venv] == ["evaluate", "report"]
    assert all(command[4] == str(bootstrap.EXAMPLE) for command in venv)


def test_every_make_target_is_one_of_its_jobs(bootstrap, capsys):
    makefile = (ROOT / "Makefile").read_text()
    jobs = re.findall(r"\$\(BOOTSTRAP\) ([\w-]+)", makefile)
    assert bootstrap.main([]) == 2
    offered = capsys.readouterr().err.split()[2].split("|")
    assert sorted(jobs) == sorted(offered)


def test_a_wrong_word_is_a_wrong_call():
    """Through a real process, as make starts it."""
    words = [sys.executable, ROOT / "packaging" / "bootstrap.py", "fly"]
    ended = subprocess.run(words, capture_output=True, check=False)
    assert ended.returncode == 2
    assert ended.stderr.startswith(b"usage: bootstrap.py run|test|check|")

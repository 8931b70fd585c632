"""What is remembered survives a restart, and a settings file that was tampered with does no harm."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings

from planner.app.preferences import MOST_RECENT, Preferences, Recent


@pytest.fixture
def file(tmp_path) -> Path:
    return tmp_path / "preferences.ini"


def test_what_was_set_is_read_by_the_next_start(file):
    first = Preferences(file)
    first.theme = "contrast"
    first.geometry = QByteArray(b"\x00\x01geometry")
    first.remember(Path("/trees/korea.planb"), 0.92)
    first.save()
    second = Preferences(file)
    assert second.theme == "contrast"
    assert second.geometry == QByteArray(b"\x00\x01geometry")
    assert second.recent() == [Recent(Path("/trees/korea.planb"), 0.92)]


def test_recent_files_are_few_and_the_last_one_first(file):
    preferences = Preferences(file)
    for number in range(MOST_RECENT + 3):
        preferences.remember(Path(f"/trees/{number}.planb"))
    preferences.remember(Path("/trees/5.planb"))
    paths = [recent.path.stem for recent in preferences.recent()]
    assert paths == ["5", "14", "13", "12", "11", "10", "9", "8", "7", "6", "4", "3"]
    preferences.forget(Path("/trees/14.planb"))
    assert preferences.recent()[1].path == Path("/trees/13.planb")


def test_opening_again_keeps_the_zoom(file):
    preferences = Preferences(file)
    path = Path("/trees/korea.planb")
    preferences.remember(path)
    assert preferences.zoom(path) is None
    preferences.set_zoom(path, 1.5)
    preferences.remember(path)
    assert preferences.zoom(path) == 1.5


@pytest.mark.parametrize("recent", ["{", "[1]", '[{"path": 3, "zoom": 1}]', '[{"zoom": 1}]', "7"])
def test_a_damaged_list_counts_as_empty(file, recent):
    settings = QSettings(str(file), QSettings.Format.IniFormat)
    settings.setValue("recent", recent)
    settings.setValue("theme", "pink")
    settings.sync()
    preferences = Preferences(file)
    assert preferences.recent() == []
    assert preferences.theme == "system"

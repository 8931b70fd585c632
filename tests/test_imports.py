"""Who may import whom: every import in planner/, lazy ones too, is read and held against the plan of the house."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

ROOMS = {
    "model": {"model"},
    "analysis": {"model", "analysis"},
    "files": {"model", "analysis", "files"},
    "drawing": {"model", "analysis", "drawing"},
    "exercise": {"model", "analysis", "files", "exercise"},
    "reports": {"model", "analysis", "files", "drawing", "exercise", "reports"},
    "app": {"model", "analysis", "files", "drawing", "exercise", "reports", "app"},
    "ui": {"model", "analysis", "files", "drawing", "exercise", "reports", "app", "ui"},
    "commands": {"model", "analysis", "files", "drawing", "exercise", "reports", "commands"},
}
"""A room, and the rooms that it may import."""

FREE = {"__version__", "qt_pair", "shipped"}
"""What stands in no room and may be used from every one."""

DOORS = {
    "cli": {"analysis", "commands", "model"},
    "__main__": {"cli", "ui"},
    "qt_pair": set[str](),
    "shipped": set[str](),
    "__init__": {"library"},
    "library": {"model", "analysis", "files", "drawing", "commands"},
}
"""The files that stand beside the rooms, and what they may import."""

QT = {
    "model": set[str](),
    "analysis": set[str](),
    "files": set[str](),
    "commands": set[str](),
    "drawing": {"QtCore", "QtGui", "QtSvg"},
    "exercise": set[str](),
    "reports": {"QtCore", "QtGui", "QtSvg"},
    "app": {"QtCore", "QtNetwork"},
    "ui": {"QtCore", "QtGui", "QtSvg", "QtWidgets", "QtPrintSupport", "__version__"},
}
"""The parts of Qt that a room may know."""

PACKAGES = {
    "attrs": set(ROOMS),
    "numpy": {"analysis", "drawing", "exercise", "ui"},
    "scipy": {"analysis"},
    "pyqtgraph": {"ui"},
    "aiohttp": {"exercise"},
    "segno": {"exercise", "ui"},
    "typst": {"reports"},
    "docx": {"reports"},
    "openpyxl": {"files"},
    "xlsxwriter": {"files"},
    "yaml": {"files"},
}
"""The rooms that may use a package, beside the standard library and their share of Qt."""

CHARTS = ROOT / "planner" / "ui" / "charts"
"""The one place that knows pyqtgraph."""


def imports(source: str) -> Iterator[tuple[int, str]]:
    """Every module that a source imports, with its line; `from a import b` gives a.b."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node.lineno, alias.name
        elif isinstance(node, ast.ImportFrom):
            base = "." * node.level + (node.module or "")
            for alias in node.names:
                yield node.lineno, f"{base}.{alias.name}"


def objections(room: str, source: str) -> list[str]:
    """What a file of this room imports and may not."""
    return [f"line {line}: {name}" for line, name in imports(source) if not _allowed(room, name)]


def _allowed(room: str, name: str) -> bool:
    package, _, rest = name.partition(".")
    part = rest.split(".")[0]
    if package == "planner":
        return part in FREE or part in (ROOMS.get(room) or DOORS[room])
    if package in {"PySide6", "shiboken6"}:
        allowed = QT.get(room, set())
        return part in allowed if package == "PySide6" else bool(allowed)
    return room in PACKAGES.get(package, set()) or package in sys.stdlib_module_names


def _room(path: Path) -> str:
    inside = path.relative_to(ROOT / "planner")
    return inside.parts[0] if len(inside.parts) > 1 else inside.stem


@pytest.mark.parametrize("path", sorted((ROOT / "planner").rglob("*.py")), ids=lambda path: str(path.relative_to(ROOT)))
def test_a_file_imports_only_what_its_room_may(path: Path):
    assert objections(_room(path), path.read_text(encoding="utf-8")) == []


def test_only_the_charts_know_pyqtgraph():
    elsewhere = [path for path in (ROOT / "planner").rglob("*.py") if CHARTS not in path.parents]
    named = {path: [name for _, name in imports(path.read_text(encoding="utf-8"))] for path in elsewhere}
    assert [path for path, names in named.items() if any(name.startswith("pyqtgraph") for name in names)] == []


@pytest.mark.parametrize(
    ("room", "source"),
    [
        ("model", "from planner.analysis import rollback"),
        ("model", "def lazy():\n    import planner.files.codec"),
        ("model", "import numpy as np"),
        ("analysis", "from PySide6.QtCore import QObject"),
        ("files", "from planner.drawing import layout"),
        ("exercise", "from PySide6.QtCore import QObject"),
        ("exercise", "from planner.drawing.style import Style"),
        ("analysis", "import typst"),
        ("drawing", "from planner.files.codec import decode"),
        ("drawing", "from PySide6.QtWidgets import QWidget"),
        ("drawing", "from PySide6 import QtWidgets"),
        ("app", "from PySide6 import QtWidgets"),
        ("app", "if True:\n    from planner.ui.start import start"),
        ("commands", "from planner.app.store import Store"),
        ("cli", "from planner.ui.start import start"),
        ("ui", "import pandas"),
        ("ui", "from . import canvas"),
    ],
)
def test_an_import_against_the_plan_is_caught(room: str, source: str):
    """One for each arrow of the plan that must not be drawn."""
    assert len(objections(room, source)) == 1


def test_what_the_plan_allows_passes():
    assert objections("ui", "from PySide6.QtWidgets import QWidget\nfrom planner.app.store import Store") == []
    assert objections("analysis", "import attrs\nfrom planner.model.nodes import Node") == []
    assert objections("files", "import json\nfrom planner import shipped") == []


def test_every_room_is_in_the_plan():
    folders = {path.parent.relative_to(ROOT / "planner").parts[0] for path in (ROOT / "planner").glob("*/**/*.py")}
    files = {path.stem for path in (ROOT / "planner").glob("*.py")}
    assert folders <= ROOMS.keys()
    assert files <= DOORS.keys()

"""A Python and a Qt that must not meet: PySide6 6.12 miscounts references on Python before 3.12, and aborts."""

from __future__ import annotations

import sys
from importlib.metadata import PackageNotFoundError, version


def objection() -> str:
    """Why this Python and this PySide6 cannot work together, in a sentence; blank if they can."""
    try:
        installed = version("PySide6-Essentials")
    except PackageNotFoundError:
        return "Plan B's window and pictures need PySide6-Essentials 6.8 to 6.11, which is not installed."
    return judge(sys.version_info[:2], installed)


def judge(python: tuple[int, int], installed: str) -> str:
    """The same for a given pair of versions.

    6.12.0 loses a reference to None with every void call into Qt and one to True with every signal emitted from
    Python, so that a bare application dies after a few hundred of them, in whatever it happens to be doing.
    """
    major, minor = (int(part) for part in installed.split(".")[:2])
    if (major, minor) >= (6, 12) and python < (3, 12):
        here = ".".join(map(str, python))
        return f"PySide6 {installed} corrupts memory on Python {here}. Install PySide6-Essentials below 6.12."
    return ""

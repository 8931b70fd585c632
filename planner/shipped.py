"""Where the files that ship with the program are: icons, fonts, the schema, the examples."""

from __future__ import annotations

from pathlib import Path

_HERE = Path(__file__).resolve().parent


def resource(*parts: str) -> Path:
    """The path of a shipped file or folder: beside the package in the repository, inside it where it is installed."""
    installed = _HERE / "resources"
    folder = installed if installed.is_dir() else _HERE.parent / "resources"
    return folder.joinpath(*parts)

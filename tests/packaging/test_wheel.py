"""The wheel that installers are made from: the program and what ships with it, nothing else."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from hatchling.builders.wheel import WheelBuilder

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="module")
def names(tmp_path_factory) -> set[str]:
    folder = tmp_path_factory.mktemp("wheel")
    [built] = WheelBuilder(str(ROOT)).build(directory=str(folder), versions=["standard"])
    with zipfile.ZipFile(built) as wheel:
        return set(wheel.namelist())


def test_it_holds_the_program_and_its_resources(names):
    shipped = {f"planner/{path.relative_to(ROOT)}" for path in (ROOT / "resources").rglob("*") if path.is_file()}
    sources = {str(path.relative_to(ROOT)) for path in (ROOT / "planner").rglob("*.py")}
    assert sources | shipped <= names


def test_it_holds_nothing_that_could_shadow_another_package(names):
    """A top-level folder `packaging` or `tests` would be imported in place of others' packages of that name."""
    assert {name.split("/")[0] for name in names if "dist-info" not in name} == {"planner"}

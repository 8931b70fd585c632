"""Older files are brought up step by step, newer ones are told from broken ones."""

from __future__ import annotations

import pytest

from planner.files.migrations import STEPS, VERSION, migrated
from planner.model.problems import DocumentError


def add(name):
    return lambda raw: {**raw, "steps": [*raw.get("steps", []), name]}


STEPS_OF_A_LATER_TIME = [add("one to two"), add("two to three")]


@pytest.mark.parametrize(("version", "steps"), [(1, ["one to two", "two to three"]), (2, ["two to three"]), (3, None)])
def test_the_steps_from_its_version_on_are_applied_in_order(version, steps):
    raw = migrated({"format": "planb", "version": version}, STEPS_OF_A_LATER_TIME)
    assert raw.get("steps") == steps


def test_the_version_is_the_number_of_steps_and_one():
    assert len(STEPS) + 1 == VERSION


def test_a_newer_file_is_refused_with_its_own_message():
    with pytest.raises(DocumentError, match=r"newer Plan B \(its format is version 99; this one reads up to 1\)"):
        migrated({"format": "planb", "version": 99})


@pytest.mark.parametrize("version", [0, -1, 1.0, True, "1", None])
def test_a_version_that_is_none(version):
    with pytest.raises(DocumentError, match='"version" must be a whole number'):
        migrated({"format": "planb", "version": version})

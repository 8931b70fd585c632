"""SilverDecisions' own engine comes to our values on the files that we write for it."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from planner.analysis.rollback import roll_back
from planner.files.formats import named
from planner.model.document import Actor, Attribute, Document
from planner.model.nodes import Outcome
from tests.analysis.trees import decide, end, happen, way
from tests.files.formats.trees import TEXTBOOK, grown, near
from tests.peers.programs import ROOT, program, run

EIGHT = {"cost": 8.0}
MODULES = ROOT / "build" / "peers" / "node_modules"


def documents() -> Iterator[Document]:
    yield from (tree for tree in TEXTBOOK.values() if not isinstance(tree.root, Outcome))
    yield from (tree for tree in (grown(seed, curved=seed % 2 == 0) for seed in range(150)) if tree.root.size > 1)


def engine(files: list[bytes]) -> list[dict]:
    node = program("node")
    if not (MODULES / "sd-computations").exists():
        pytest.skip("SilverDecisions' engine is not installed: make test-peers installs it")
    listed = json.dumps([json.loads(file) for file in files])
    return json.loads(run([node, "silver_decisions.js", MODULES], given=listed))


def test_the_values_at_the_root_are_ours_and_the_trees_have_no_fault():
    trees = list(documents())
    rollbacks = [roll_back(tree) for tree in trees]
    answers = engine([named("SilverDecisions").write(rollback).data for rollback in rollbacks])
    for rollback, answer in zip(rollbacks, answers, strict=True):
        assert rollback.root.values is not None
        assert near(rollback.root.values[rollback.seen], answer["value"])
        assert answer["errors"] == []


def test_two_criteria_are_weighed_there_as_here():
    """By hand: 2 × 10 − 5 = 15 against 2 × (0.5 × 4 + 0.5 × 20) − 8 = 16; there both are divided by 1."""
    root = decide(
        way("sure", end({"effect": 10.0, "cost": 5.0})),
        way(
            "try",
            happen(way("ill", end({"effect": 4.0}), 0.5), way("well", end({"effect": 20.0}), 0.5)),
            pay={"cost": 8.0},
        ),
    )
    attributes = (Attribute(id="effect", name="Effect"), Attribute(id="cost", name="Cost"))
    document = Document(
        root=root, attributes=attributes, actors=(Actor(id="planner", weights={"effect": 2.0, "cost": -1.0}),)
    )
    [answer] = engine([named("SilverDecisions").write(roll_back(document)).data])
    assert answer == {"value": 16, "errors": []}

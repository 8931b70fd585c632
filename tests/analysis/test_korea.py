"""The founding case against figures that an independent calculation gave (data/korea_expected.json)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from planner.analysis.reading import rows
from planner.analysis.rollback import roll_back
from planner.model.document import Actor, Attribute, Document
from planner.model.nodes import Branch, Chance, Decision, Node, Outcome

DATA = Path(__file__).parent.parent / "data"
CASE: Any = yaml.safe_load((DATA / "korea_summit.yaml").read_text(encoding="utf-8"))
EXPECTED: Any = json.loads((DATA / "korea_expected.json").read_text(encoding="utf-8"))


def node(name: str) -> Node:
    case = CASE["nodes"][name]
    if case["type"] == "terminal":
        return Outcome(id=name, title=case["label"], payoffs={**case["values"], **case["dprk"]})
    branches = tuple(
        Branch(label=way["label"], id=f"{name}.{i}", node=node(way["to"]), probability=way.get("p"))
        for i, way in enumerate(case["branches"])
    )
    kind = Chance if case["type"] == "chance" else Decision
    return kind(id=name, title=case["label"], actor=case["actor"] or "", branches=branches)


def korea() -> Document:
    attributes = [*CASE["attributes"], *CASE["dprk_attributes"]]
    return Document(
        root=node(CASE["root"]),
        actors=tuple(Actor(id=name, weights=who["weights"]) for name, who in CASE["stakeholders"].items()),
        attributes=tuple(Attribute(id=a["id"], name=a["label"], worst=0.0, best=100.0) for a in attributes),
    )


def test_every_value_choice_and_reach():
    """All 40 node values, seven choices and the recommended play's profile, from korea_expected.json."""
    by_id = {row.id: row for row in rows(roll_back(korea()))}
    assert by_id["D1"].figures.value == pytest.approx(EXPECTED["ev"], abs=1e-9)
    for name, value in EXPECTED["node_ev"].items():
        assert by_id[name].figures.value == pytest.approx(value, abs=1e-9), name
    for name, label in EXPECTED["optimal"].items():
        assert by_id[name].choice == (label,), name
    for name, reach in EXPECTED["risk_profile"].items():
        assert by_id[name].figures.reach == pytest.approx(reach, abs=1e-12), name
    outcomes = [row for row in by_id.values() if row.kind == "outcome"]
    assert sum(row.figures.reach or 0.0 for row in outcomes) == pytest.approx(1, abs=1e-12)
    assert {row.id for row in outcomes if row.figures.recommended} == set(EXPECTED["risk_profile"])

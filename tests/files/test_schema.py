"""The schema that ships says yes to what the program writes, and no to what it refuses."""

from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, given, settings
from jsonschema import Draft202012Validator

from planner import shipped
from planner.files.codec import decode, encode
from planner.model.problems import DocumentError
from tests.files.any_document import around, around_trees, trees

SCHEMA = json.loads(shipped.resource("planb.schema.json").read_text(encoding="utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)
EXAMPLES = sorted(shipped.resource("examples").glob("*.planb"))


def test_it_is_a_schema():
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_examples_are_valid(path):
    VALIDATOR.validate(json.loads(path.read_bytes()))


@given(trees().map(around) | around_trees)
@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
def test_whatever_is_written_is_valid(document):
    VALIDATOR.validate(json.loads(encode(document)))


@pytest.mark.parametrize(
    "part",
    [
        {"title": 5},
        {"stages": [1]},
        {"number_format": {"decimals": True}},
        {"actors": [{"name": "no id"}]},
        {"actors": [{"id": "a", "weights": {"u": "0.5"}}]},
        {"attributes": [{"id": "a", "shape": "bent"}]},
        {"variables": [{"id": "a", "value": False}]},
        {"sources": {}},
        {"indicators": [{"name": "no id"}]},
        {"indicators": [{"id": "i", "likelihoods": {"b": "0.5"}}]},
        {"indicators": [{"id": "i", "log": [{"seen": "yes"}]}]},
        {"exercise": {"cells": [{"name": "no id"}]}},
        {"exercise": {"injects": [{"subject": "no number"}]}},
        {"exercise": {"injects": [{"number": 1, "trigger": "soon"}]}},
        {"exercise": {"turns": [{"minutes": "10"}]}},
        {"exercise": {"visibility": {"T1": {"inject": 0}}}},
        {"root": {"kind": "choice"}},
        {"root": {"kind": "link"}},
        {"root": {"kind": "decision", "choice": "worst"}},
        {"root": {"kind": "decision", "branches": [{"label": "a", "probability": 0.5, "node": {}}]}},
        {"root": {"kind": "outcome", "branches": [{"node": {}}]}},
        {"root": {"branches": [{"label": "nowhere"}]}},
        {"root": {"branches": [{"node": {"kind": "chance", "branches": [{"probability": True, "node": {}}]}}]}},
        {"version": 2},
        {"format": "other"},
    ],
)
def test_both_refuse(part):
    raw = {"format": "planb", "version": 1, "root": {}, **part}
    assert not VALIDATOR.is_valid(raw)
    with pytest.raises(DocumentError):
        decode(json.dumps(raw).encode())

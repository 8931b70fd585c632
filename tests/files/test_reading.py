"""The short forms load as the long ones, and what is wrong is told with its place."""

from __future__ import annotations

import json

import pytest

from planner.files.codec import decode, encode
from planner.model.document import Actor, Attribute
from planner.model.nodes import Chance, Decision, Link, Outcome
from planner.model.places import walk
from planner.model.problems import DocumentError
from tests.files.any_document import as_data


def load(root, **fields):
    return decode(json.dumps({"format": "planb", "version": 1, **fields, "root": root}).encode())


def refusal(root, **fields):
    with pytest.raises(DocumentError) as refused:
        load(root, **fields)
    return refused.value


def test_no_actors_and_no_attributes():
    """One planner, weight 1 on the one attribute `utility` without levels."""
    document = load({})
    assert as_data(document.actors) == as_data((Actor(id="planner", name="Planner", weights={"utility": 1.0}),))
    assert as_data(document.attributes) == as_data((Attribute(id="utility", name="Utility"),))


def test_no_actors_but_two_attributes():
    document = load({}, attributes=[{"id": "a"}, {"id": "b"}])
    assert document.actors[0].weights == {"a": 1.0, "b": 1.0}


def test_a_bare_payoff_belongs_to_the_first_attribute():
    branch = {"label": "Go", "payoffs": "-fee", "node": {"payoffs": 5}}
    root = load({"branches": [branch]}, attributes=[{"id": "money"}, {"id": "time"}]).root
    assert root.branches[0].payoffs == {"money": "-fee"}
    assert root.branches[0].node.payoffs == {"money": 5.0}


def test_the_kind_follows_from_what_is_there():
    root = load(
        {
            "branches": [
                {"label": "a", "node": {"id": "x", "branches": [{"label": "c", "probability": 1, "node": {}}]}},
                {"label": "b", "node": {"target": "x"}},
            ]
        }
    ).root
    assert [type(node) for _, node in walk(root)] == [Decision, Chance, Outcome, Link]


def test_ids_are_given_in_reading_order_and_past_those_taken():
    """n1 names an event, n2 and b1 are taken; so the nodes are n3 n4 n5 and the branches b2, b1."""
    document = load(
        {
            "branches": [
                {
                    "label": "a",
                    "node": {"id": "n2", "event": "n1", "branches": [{"id": "b1", "probability": 1, "node": {}}]},
                },
                {"label": "b", "node": {}},
            ]
        }
    )
    assert [node.id for _, node in walk(document.root)] == ["n3", "n2", "n4", "n5"]
    assert [branch.id for _, node in walk(document.root) for branch in node.branches] == ["b2", "b3", "b1"]
    assert as_data(decode(encode(document))) == as_data(document)


def test_a_link_to_nowhere_does_not_meet_an_id_that_was_given():
    assert refusal({"branches": [{"label": "a", "node": {"target": "n1"}}]}).sentence.startswith("link to 'n1'")


def test_the_short_form_says_the_same_as_the_long_one():
    short = load({"branches": [{"label": "Go", "node": {"payoffs": 5}}, {"label": "Stay", "node": {}}]})
    long = load(
        {
            "id": "n1", "kind": "decision", "title": "", "actor": "", "choice": "best", "notes": "", "rationale": "",
            "sources": [], "branches": [
                {"id": "b1", "label": "Go", "probability": None, "low": None, "high": None, "basis": "", "payoffs": {},
                 "rationale": "", "sources": [], "node": {"id": "n2", "kind": "outcome", "payoffs": {"utility": 5}}},
                {"id": "b2", "label": "Stay", "node": {"id": "n3", "kind": "outcome", "basis": "", "branches": []}},
            ],
        },
        actors=[{"id": "planner", "name": "Planner", "weights": {"utility": 1}, "risk_tolerance": None}],
        attributes=[{"id": "utility", "name": "Utility", "shape": "linear", "worst": None, "best": None}],
        number_format={}, variables=[], stages=[], exercise={},
    )  # fmt: skip
    assert as_data(short) == as_data(long)


def test_unknown_keys_are_kept_at_the_end_of_their_object():
    text = """{
 "format": "planb", "version": 1,
 "number_format": {"decimals": 2, "roman": true},
 "actors": [
  {"id": "a", "mood": ["good", 12345678901234567890]}
 ],
 "attributes": [
  {"id": "u", "zero": 0.0}
 ],
 "root": {"id": "D", "kind": "decision", "branches": [
  {"id": "b", "label": "Go", "node": {"id": "T", "kind": "outcome", "probabilty": 0.4}, "seen": null}], "x": {"y": {}}},
 "later": "on"
}
"""
    assert encode(decode(text.encode())).decode() == text


def test_logit_and_shapes_and_distributions_are_read():
    document = load(
        {"kind": "decision", "choice": {"logit": 0.1}, "branches": []},
        attributes=[
            {"id": "a", "worst": 10, "best": 0, "shape": {"exponential": 2}},
            {"id": "b", "worst": 0, "best": 2, "shape": {"points": [[0, 0], [1, 70.5], [2, 100]]}},
        ],
        variables=[
            {
                "id": "v",
                "value": "1/3",
                "distribution": {"kind": "discrete", "values": [1, 2], "probabilities": [0.5, 0.5]},
            }
        ],
    )
    assert document.root.rationality == 0.1
    assert document.attributes[0].shape.c == 2.0
    assert document.attributes[1].shape.points == ((0.0, 0.0), (1.0, 70.5), (2.0, 100.0))
    assert document.variables[0].distribution.parameters == {"values": (1.0, 2.0), "probabilities": (0.5, 0.5)}


TREE = "root › Summit › Failure"


def failure(**fields):
    """The branch "Failure" below "Summit", with these fields; its node is an outcome unless they give one."""
    below = {"label": "Failure", "probability": "#", "node": {}, **fields}
    return {"branches": [{"label": "Summit", "node": {"kind": "chance", "branches": [below]}}]}


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"probability": True}, '"probability" must be a number or a formula, not true'),
        ({"probability": [0.5]}, '"probability" must be a number or a formula, not a list'),
        ({"payoffs": False}, '"payoffs" must be a number or a formula, not false'),
        ({"payoffs": {"cost": None}}, '"payoffs" of cost must be a number or a formula, not null'),
        ({"payoffs": 10**400}, "too long"),
        ({"payoffs": 10**350}, '"payoffs" is too large a number'),
        ({"low": {}}, '"low" must be a number or a formula, not an object'),
        ({"id": None}, '"id" must be text, not null'),
        ({"sources": "FP"}, '"sources" must be a list, not "FP"'),
        ({"sources": [1]}, '"sources" must be a list of texts, but holds a number'),
        ({"node": []}, "must be an object, not a list"),
        ({"node": {"kind": "choice"}}, '"kind" must be "decision" or "chance" or "outcome" or "link", not "choice"'),
        ({"node": {"branches": {}}}, '"branches" must be a list, not an object'),
        ({"node": {"kind": "link"}}, 'the link has no "target"'),
        ({"node": {"kind": "link", "target": "C7"}}, "link to 'C7', which does not exist"),
        ({"node": {"kind": "outcome", "branches": [{"node": {}}]}}, 'cannot have "branches"'),
        ({"node": {"kind": "decision", "choice": "worst"}}, '"choice" must be "best" or {"logit": λ}'),
        ({"node": {"kind": "decision", "choice": {"logit": True}}}, '"choice" must be a number, not true'),
        ({"x": [[]] * 2 + [json.loads("[" * 150 + "]" * 150)]}, '"x" is nested more than 100 deep'),
    ],
)  # fmt: skip
def test_what_is_wrong_in_the_tree_is_told_with_its_place(fields, words):
    error = refusal(failure(**fields))
    assert words in error.sentence
    assert error.place == TREE or "digits" in error.sentence


def test_a_branch_that_leads_nowhere():
    error = refusal({"branches": [{"label": "Summit", "node": {}}, {"label": "Summit"}]})
    assert (error.place, error.sentence) == ("root › Summit (2)", 'the branch leads nowhere: it has no "node"')


def test_a_branch_without_a_label_is_told_by_its_number():
    assert refusal({"branches": [{"node": {}}, {"node": {"title": 1}}]}).place == "root › branch 2"
    error = refusal({"branches": [{"label": 5, "node": {}}]})
    assert (error.place, error.sentence) == ("root › branch 1", '"label" must be text, not a number')


def test_a_probability_under_a_decision():
    error = refusal({"kind": "decision", "branches": [{"label": "Go", "probability": 0.5, "node": {}}]})
    assert error.place == "root › Go"


@pytest.mark.parametrize(
    ("fields", "place", "words"),
    [
        ({"title": 1}, "", '"title" must be text, not a number'),
        ({"stages": "Opening"}, "", '"stages" must be a list, not "Opening"'),
        ({"exercise": []}, "", '"exercise" must be an object, not a list'),
        ({"exercise": {"cells": {}}}, "exercise", '"cells" must be a list, not an object'),
        ({"exercise": {"cells": [{"name": "x"}]}}, "exercise, cell 1", 'it has no "id"'),
        ({"exercise": {"cells": [{"id": "c"}, {"id": "c"}]}}, "exercise, cell c", "the id 'c' is given twice"),
        (
            {"exercise": {"injects": [{"number": True}]}},
            "exercise, inject True",
            '"number" must be a whole number from 1 to 9999',
        ),
        (
            {"exercise": {"injects": [{"number": 3, "trigger": {"node": 1}}]}},
            "exercise, inject 3",
            '"trigger" must be "hand", "time", {"node": id} or {"branch": id}',
        ),
        (
            {"exercise": {"visibility": {"T": "later"}}},
            "exercise",
            '"visibility" of T must be "always", "reached", "control" or {"inject": number}',
        ),
        ({"actors": {}}, "", '"actors" must be a list, not an object'),
        ({"number_format": {"decimals": 2.5}}, "", '"decimals" must be a whole number from 0 to 15'),
        ({"number_format": {"decimals": True}}, "", '"decimals" must be a whole number from 0 to 15, not true'),
        ({"number_format": {"thousands": 1}}, "", '"thousands" must be true or false, not a number'),
        ({"number_format": {"words": "mine"}}, "", '"words" must be "icd203" or "phia" or "none", not "mine"'),
        ({"actors": [{"name": "Seoul"}]}, "actor 1", 'it has no "id"'),
        ({"actors": [{"id": "seoul", "weights": {"a": True}}]}, "actor seoul", '"weights" of a must be a number'),
        ({"actors": [{"id": "seoul"}, {"id": "seoul"}]}, "actor seoul", "given twice"),
        ({"attributes": [5]}, "attribute 1", "must be an object, not a number"),
        ({"attributes": [{"id": "a", "worst": "0"}]}, "attribute a", '"worst" must be a number, not "0"'),
        ({"attributes": [{"id": "a", "shape": "bent"}]}, "attribute a", '"shape" must be "linear"'),
        ({"attributes": [{"id": "a", "shape": {"points": [[0]]}}]}, "attribute a", '"shape" must give each point'),
        ({"variables": [{"id": "p", "value": True}]}, "variable p", '"value" must be a number or a formula, not true'),
        ({"variables": [{"id": "p", "distribution": {}}]}, "variable p", '"distribution" must name its "kind"'),
        ({"variables": [{"id": "p", "distribution": {"kind": "beta", "a": True}}]}, "variable p", "wrong a"),
        ({"sources": [{"id": "FP", "grade": 2}]}, "source FP", '"grade" must be text'),
        (
            {"scenarios": [{"id": "s", "values": {"p": []}}]},
            "scenario s",
            '"values" of p must be a number or a formula',
        ),
    ],
)
def test_what_is_wrong_beside_the_tree_is_told_with_its_place(fields, place, words):
    error = refusal({}, **fields)
    assert (words in error.sentence, error.place) == (True, place)


def test_an_id_that_stands_twice():
    error = refusal({"branches": [{"label": "a", "node": {"id": "x"}}, {"label": "b", "node": {"id": "x"}}]})
    assert error.place == "root › b"
    assert "'x'" in error.sentence


def test_links_in_a_circle():
    inner = {"id": "C", "kind": "chance", "branches": [{"label": "again", "probability": 1, "node": {"target": "C"}}]}
    error = refusal({"branches": [{"label": "Summit", "node": inner}]})
    assert error.place == "root › Summit › again"


def test_a_formula_of_more_than_1000_characters():
    assert "1,000 characters" in refusal({"branches": [{"label": "a", "node": {"payoffs": "1+" * 500 + "1"}}]}).sentence


@pytest.mark.parametrize("text", ["[]", "5", '"planb"', "{}", '{"format": "other"}', '{"version": 1, "root": {}}'])
def test_what_is_no_document(text):
    with pytest.raises(DocumentError, match="not a Plan B document"):
        decode(text.encode())


def test_a_document_without_a_tree():
    with pytest.raises(DocumentError, match='no "root"'):
        decode(b'{"format": "planb", "version": 1}')

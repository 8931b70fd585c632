"""What other programs wrote is read as they mean it; what cannot be is refused in words."""

from __future__ import annotations

import json
from typing import Any

import pytest

from planner.analysis.rollback import roll_back
from planner.files.formats import named
from planner.files.opening import open_document, open_file
from planner.model.document import Document
from planner.model.nodes import Chance, Decision
from planner.model.problems import DocumentError


def read(name: str, text: str) -> Document:
    return named(name).read(text.encode()).document


def value(document: Document) -> float | None:
    values = roll_back(document).root.values
    return None if values is None else values[0]


class TestSilverDecisions:
    def test_the_summit_of_its_own_format_rolls_back_to_10(self, silver):
        """Its engine says 10: 0.4 · 70 + 0.6 · −30 = 10, against 0."""
        document = read("SilverDecisions", json.dumps(silver))
        assert value(document) == pytest.approx(10)
        assert [variable.id for variable in document.variables] == ["p"]

    def test_before_0_7_all_stood_at_the_top_and_before_0_8_a_payoff_was_one_number(self, silver):
        for edge in edges(silver["data"]["trees"][0]):
            edge["payoff"] = edge["payoff"][0]
        old = {"SilverDecisions": "0.6.0", **silver["data"], "rule": "expected-value-maximization"}
        assert value(read("SilverDecisions", json.dumps(old))) == pytest.approx(10)

    def test_minimising_is_a_weight_of_minus_1(self, silver):
        silver["rule"] = "expected-value-minimization"
        document = read("SilverDecisions", json.dumps(silver))
        assert value(document) == pytest.approx(0)  # the least is 0, whose negative is 0 too
        assert document.actors[0].weights == {"criterion1": -1.0}

    def test_two_criteria_are_two_attributes_with_weights(self, silver):
        silver.update(viewMode="twoCriteria", rule="max-min")
        silver["data"].update(payoffNames=["Effect", "Cost"], defaultCriterion1Weight=3)
        document = read("SilverDecisions", json.dumps(silver))
        assert [attribute.name for attribute in document.attributes] == ["Effect", "Cost"]
        assert document.actors[0].weights == {"criterion1": 3.0, "criterion2": -1.0}

    def test_several_roots_become_branches_and_that_is_said(self, silver):
        silver["data"]["trees"] *= 2
        imported = named("SilverDecisions").read(json.dumps(silver).encode())
        assert len(imported.document.root.branches) == 2
        assert "2 trees of the file, which are the branches of one decision here" in imported.left_out

    def test_code_of_a_node_holds_below_it_only(self, silver):
        result = silver["data"]["trees"][0]["childEdges"][0]["childNode"]
        result["code"] = "p = 0.9"
        document = read("SilverDecisions", json.dumps(silver))
        assert {variable.id: variable.value for variable in document.variables} == {"p": 0.4, "p_2": 0.9}
        assert value(document) == pytest.approx(0.9 * 70 - 0.1 * 30)

    def test_code_that_is_no_formula_leaves_the_number_it_came_to(self, silver):
        silver["data"]["code"] = "p = mean([0.4, 0.4])"
        imported = named("SilverDecisions").read(json.dumps(silver).encode())
        assert value(imported.document) == pytest.approx(10)
        assert "1 line of code, of which the number stands that they came to" in imported.left_out

    @pytest.mark.parametrize(
        ("theirs", "ours"),
        [("2^3", 8), ("1 > 0 ? 5 : 6", 5), ("log(exp(2))", 2), ("min(1, (2 < 1 ? 0 : 4))", 1), ("-(2 + 1)", -3)],
    )
    def test_expressions_of_math_js(self, silver, theirs, ours):
        silver["data"]["trees"][0]["childEdges"][1]["payoff"] = [f"100 + {theirs}" if "?" not in theirs else theirs, 0]
        expected = ours if "?" in theirs else 100 + ours
        assert value(read("SilverDecisions", json.dumps(silver))) == pytest.approx(max(10, expected))


class TestRadiant:
    def test_the_summit_is_worth_10(self):
        """By hand: 0.4 · 80 + 0.6 · −20 − 10 = 10, against 0."""
        document = read("Radiant", SUMMIT_YAML)
        assert value(document) == pytest.approx(10)
        assert document.title == "Summit"
        assert document.variables[0].id == "p_win"

    def test_what_radiant_forgives(self):
        text = SUMMIT_YAML.replace("payoff: 80", "payoff:80").replace("    ", "\t")
        assert value(read("Radiant", text)) == pytest.approx(10)

    def test_the_cost_of_the_root_is_paid_on_every_way(self):
        assert value(
            read("Radiant", SUMMIT_YAML.replace("type: decision", "type: decision\ncost: 4", 1))
        ) == pytest.approx(6)

    @pytest.mark.parametrize(
        ("before", "after", "says"),
        [
            ("p win: 0.4", 'p win: dtree("other")', "comes from another tree"),
            ("payoff: -20", "payoff: [1, 2]", "a list stands here"),
            ("No summit:", "Hold summit:", '"Hold summit" stands twice'),
            ("type: chance", "type: luck", "no type of node"),
            ("payoff: 0", "pay: 0", "neither a node nor"),
        ],
    )
    def test_what_is_refused(self, before, after, says):
        with pytest.raises(DocumentError, match=says):
            read("Radiant", SUMMIT_YAML.replace(before, after))


class TestGambit:
    def test_an_information_set_of_two_nodes_is_refused_by_name(self):
        text = (
            'EFG 2 R "" { "A" "B" }\np "" 1 1 "" { "l" "r" } 0\n'
            'p "" 2 1 "in the dark" { "x" "y" } 0\nt "" 1 "" { 1, 2 }\nt "" 2 "" { 1, 2 }\n'
            'p "" 2 1 "in the dark" { "x" "y" } 0\nt "" 3 "" { 1, 2 }\nt "" 4 "" { 1, 2 }\n'
        )
        with pytest.raises(DocumentError, match='line 6: the information set "in the dark" of B holds several nodes'):
            read("Gambit", text)

    def test_outcomes_add_along_the_path_and_are_given_once(self):
        text = 'EFG 2 R "" { "A" }\np "" 1 1 "" { "l" "r" } 1 "x" { 5 }\nt "" 1\nt "" 2 "" { 1/4 }\n'
        document = read("Gambit", text)
        assert value(document) == pytest.approx(10)  # 5 at the root and 5 again
        assert document.root.branches[1].node.payoffs == {"p1": "1/4"}

    def test_chance_probabilities_stay_exact(self):
        text = 'EFG 2 R "" { "A" }\nc "" 1 "" { "l" 1/3 "r" 2/3 } 0\nt "" 1 "" { 3 }\nt "" 2 "" { 0 }\n'
        document = read("Gambit", text)
        assert [branch.probability for branch in document.root.branches] == ["1/3", "2/3"]
        assert value(document) == pytest.approx(1)

    @pytest.mark.parametrize(
        ("text", "says"),
        [
            ("EFG 3 R", "does not begin as a game"),
            ('EFG 2 R "" { "A" }\nt "" 1 "" { 1 }\nt "" 1', "something follows it"),
            ('EFG 2 R "" { "A" }\np "" 1 1 "" { "l" } 0\n', "breaks off here"),
            ('EFG 2 R "" { "A" }\nt "" 1 "" { x }', "a number is missing"),
            ('EFG 2 R "" { "A" }\nt "" 1 "" { 1 2 }', "pays 2 of 1 players"),
            ('EFG 2 R "" { "A" }\nt "" 7', "outcome 7 is not given"),
        ],
    )
    def test_what_is_refused(self, text, says):
        with pytest.raises(DocumentError, match=says):
            read("Gambit", text)


class TestModelChoice:
    def test_the_summit_is_worth_10_and_probabilities_are_evened_out(self):
        imported = named("ModelChoice").read(MODEL.encode())
        assert value(imported.document) == pytest.approx(10)
        assert imported.left_out == ()
        doubled = named("ModelChoice").read(MODEL.replace("0.4", "0.8").replace("0.6", "1.2").encode())
        assert value(doubled.document) == pytest.approx(10)
        assert "rescaled" in doubled.left_out[0]

    def test_a_weighing_of_criteria_is_refused(self):
        with pytest.raises(DocumentError, match="mcda"):
            read("ModelChoice", MODEL.replace('"Maximize":true', '"CalculationMethod":"mcda"'))


@pytest.mark.parametrize("known", ["SilverDecisions", "ModelChoice", "Radiant", "Gambit"])
def test_what_a_file_holds_decides_not_its_ending(known, silver, tmp_path):
    texts = {"SilverDecisions": json.dumps(silver), "ModelChoice": MODEL, "Radiant": SUMMIT_YAML, "Gambit": GAME}
    (tmp_path / "tree.planb").write_text(texts[known])
    assert isinstance(open_document(tmp_path / "tree.planb").root, Decision | Chance)


def test_a_tree_of_ours_that_speaks_of_trees_is_ours(tmp_path):
    text = '{"format": "planb", "version": 1, "root": {"title": "\\"trees\\""}, "trees": 3, "RootId": "x"}'
    (tmp_path / "a.planb").write_text(text)
    opened = open_file(tmp_path / "a.planb")
    assert opened.document.unknown == {"trees": 3, "RootId": "x"}


def edges(node: dict[str, Any]) -> list[dict[str, Any]]:
    found = list(node["childEdges"])
    return found + [edge for each in node["childEdges"] for edge in edges(each["childNode"])]


@pytest.fixture
def silver() -> dict[str, Any]:
    """The published example of the format."""
    return json.loads(SILVER)


def end(name: str) -> str:
    return f'{{"id":"{name}","type":"terminal","name":"","location":{{"x":0,"y":0}},"childEdges":[]}}'


SILVER = f"""{{"SilverDecisions":"1.2.1","viewMode":"criterion1","rule":"expected-value-maximization","data":{{
"code":"p=0.4","expressionScope":{{"p":0.4}},"trees":[{{"id":"1","type":"decision","name":"Offer","childEdges":[
{{"id":"a","name":"summit","payoff":[-10,0],"childNode":{{"id":"2","type":"chance","name":"Result","childEdges":[
{{"id":"c","name":"success","probability":"p","payoff":[80,0],"childNode":{end("3")}}},
{{"id":"d","name":"failure","probability":"#","payoff":[-20,0],"childNode":{end("4")}}}]}}}},
{{"id":"b","name":"none","payoff":[0,0],"childNode":{end("5")}}}]}}],
"texts":[],"payoffNames":[],"defaultCriterion1Weight":1,"weightLowerBound":0,"weightUpperBound":"Infinity"}}}}"""

SUMMIT_YAML = """name: Summit
variables:
    p win: 0.4
type: decision
Hold summit:
    cost: 10
    type: chance
    Success:
        p: p win
        payoff: 80
    Failure:
        p: 1 - p win
        payoff: -20
No summit:
    payoff: 0
"""

MODEL = (
    '{"RootId":"D","Nodes":{"D":{"type":"decision","id":"D","name":"Offer","options":['
    '{"name":"summit","childId":"C","value":-10},{"name":"none","childId":"T0"}]},'
    '"C":{"type":"chance","id":"C","name":"Result","branches":[{"name":"success","childId":"T1","probability":0.4},'
    '{"name":"failure","childId":"T2","probability":0.6}]},"T0":{"type":"terminal","id":"T0","name":"","value":0},'
    '"T1":{"type":"terminal","id":"T1","name":"","value":80},"T2":{"type":"terminal","id":"T2","name":"","value":-20}},'
    '"Settings":{"Maximize":true}}'
)

GAME = 'EFG 2 R "" { "A" }\nc "" 1 "" { "l" 1/3 "r" 2/3 } 0\nt "" 1 "" { 3 }\nt "" 2 "" { 0 }\n'

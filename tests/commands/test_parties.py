"""Parties and evidence from the command line: the JSON that each kind prints, and what it says of a wrong call."""

from __future__ import annotations

import json

import pytest
from attrs import evolve

from planner.analysis.compare import compare
from planner.cli import main
from planner.files.codec import encode
from planner.model.document import Scenario
from tests.analysis.test_compare import talks as scenario_talks
from tests.analysis.test_evidence import talks, watch
from tests.analysis.test_korea import korea
from tests.analysis.test_shares import levelled
from tests.analysis.trees import decide, document, end, game, happen, way


@pytest.fixture
def ask(tmp_path, capsys):
    def asked(case, kind, *words, code=0):
        path = tmp_path / "case.planb"
        path.write_bytes(encode(case))
        assert main(["analyse", kind, str(path), *words, "--json"]) == code
        return json.loads(capsys.readouterr().out)

    return asked


def test_stakeholders(ask):
    """By hand: in the middle both lose at most 4 (test_regret); y alone would take 10; each weight is its own."""
    root = decide(
        way("mine", end({"x": 10.0})),
        way("theirs", end({"y": 10.0})),
        way("between", end({"x": 7.0, "y": 6.0})),
        name="D",
    )
    told = ask(game(root, "x", "y"), "stakeholders", "--also", "y", "--local-scale")
    assert told["actors"] == [
        {"actor": "x", "value": 10.0, "choices": {"D": ["mine"]}},
        {"actor": "y", "value": 10.0, "choices": {"D": ["theirs"]}},
    ]
    regret = told["regret"]
    assert (regret["minimax"], regret["recommended"], regret["choices"]) == (4.0, 10.0, {"D": "between"})
    assert told["shares"] == {"D": {"mine": 1.0, "theirs": 0.0, "between": 0.0}}
    assert [row["actor"] for row in told["rows"]] == ["x", "y"]
    (only,) = told["disagreements"]
    assert (only["party"], only["to_owner"], only["to_party"]) == ("y", 10.0, 10.0)


def test_stakeholders_of_the_founding_case(ask):
    """Washington decides everything already; shares of each decision add up to 1."""
    told = ask(korea(), "stakeholders")
    assert told["actors"][0]["value"] == pytest.approx(46.41176, abs=1e-9)
    assert set(told["shares"]) == {"D1", "D2", "D3", "D4", "D5", "D6", "D7"}
    assert all(sum(shares.values()) == pytest.approx(1) for shares in told["shares"].values())


def test_shares_without_levels_are_refused_in_words(ask):
    told = ask(game(decide(way("a", end({"x": 2.0})), way("b", end())), "x"), "stakeholders")
    assert told["shares"] == {}
    assert any("has no worst and best level" in note for note in told["note"])


def test_compare(ask):
    """The rows of test_compare, in JSON."""
    told = ask(scenario_talks(), "compare", "--threshold", "30")
    assert [row["scenario"] for row in told["rows"]] == ["", "bad", "worse"]
    assert told["rows"][1]["moves"] == {"talk": 10.0, "wait": 30.0, "press": 35.0}
    assert told["rows"][1]["flips"] == {"D": "press"}
    assert told["minimax"] == ["press"]
    assert [move["meets"] for move in told["moves"]] == [1 / 3, 1.0, 1.0]


def test_compare_tells_of_a_scenario_with_problems(ask):
    case = scenario_talks()
    told = ask(evolve(case, scenarios=(Scenario(id="no", name="No", probabilities={"good": 1.5}),)), "compare")
    assert told["rows"][1]["value"] is None
    assert told["note"][0].startswith("No has problems: root › talk")


def test_indicators(ask):
    told = ask(talks(watch("i", ("2019-01-05", False), ("2019-02-05", True))), "indicators")
    (row,) = told["rows"]
    assert (row["about"], row["node"], row["value"]) == ("E", "C", 50.0)
    assert row["posterior"] == {"yes": pytest.approx(0.64), "no": pytest.approx(0.36)}
    assert row["flips"] == {"D": "go"}
    assert row["indicators"][0]["day"] == "2019-02-05"
    assert [moment["day"] for moment in row["course"]] == ["2019-01-05", "2019-02-05"]
    (row,) = ask(talks(watch("i", ("2019-01-05", False), ("2019-02-05", True))), "indicators", "--until", "2019-01-31")[
        "rows"
    ]
    assert row["posterior"]["yes"] == pytest.approx(0.16)


def test_any_analysis_with_the_indicators_fed_in(ask):
    """Talks are worth 64 once the sign counts (test_evidence)."""
    told = ask(talks(watch("i", ("2019-01-05", True))), "compare", "--indicators")
    assert told["rows"][0]["moves"]["go"] == pytest.approx(64.0)


def test_bayes(ask):
    """0.3 * 0.9 + 0.7 * 0.2 = 0.41; oil is 0.27 of it."""
    well = document(happen(way("oil", end(), 0.3), way("dry", end(), "#"), event="Well"))
    told = ask(well, "bayes", "--about", "Well", "--result", "+=0.9,20%", "--result", "not=#,#")
    assert [row["probability"] for row in told["rows"]] == pytest.approx([0.41, 0.59])
    assert told["rows"][0]["posterior"]["oil"] == pytest.approx(27 / 41)
    assert told["variables"] == {}


@pytest.mark.parametrize("words", [["--result", "0.9,0.2"], ["--result", "+=0.9,(("]])
def test_bayes_of_a_table_that_cannot_be_read(ask, words):
    well = document(happen(way("oil", end(), 0.3), way("dry", end(), "#"), event="Well"))
    assert "--result" in ask(well, "bayes", "--about", "Well", *words, code=2)["error"]


def test_cost_effectiveness(ask):
    """One more unit of x costs half of one of y."""
    root = decide(way("a", end()), way("b", end({"x": 4.0, "y": 2.0})), way("c", end({"x": 3.0, "y": 2.5})), name="D")
    told = ask(game(root, "x", "y"), "cost-effectiveness", "--cost", "y", "--effect", "x")
    assert [(row["choices"], row["icer"], row["standing"]) for row in told["rows"]] == [
        ({"D": "a"}, None, "frontier"),
        ({"D": "c"}, None, "dominated"),
        ({"D": "b"}, 0.5, "frontier"),
    ]
    assert (
        "no attribute 'z'"
        in ask(game(root, "x", "y"), "cost-effectiveness", "--cost", "z", "--effect", "x", code=2)["error"]
    )


@pytest.mark.parametrize(
    "words",
    [
        ["stakeholders"],
        ["compare"],
        ["indicators"],
        ["cost-effectiveness", "--cost", "x", "--effect", "y"],
    ],
)
def test_a_tree_with_problems_is_told_and_does_not_crash(ask, words):
    broken = levelled(decide(way("a", end({"x": "oops"})), way("b", end({"y": 1.0})), name="D"), "x", "y")
    told = ask(broken, *words, code=1)
    assert told["problems"]
    assert all(value is None for row in told["rows"] for key, value in row.items() if key == "value")


def test_the_tables_are_plain_text(tmp_path, capsys):
    """Every kind without --json: a table and sentences, with the values of test_compare and test_evidence."""
    path = tmp_path / "case.planb"
    path.write_bytes(encode(scenario_talks()))
    assert main(["analyse", "compare", str(path)]) == 0
    printed = capsys.readouterr().out
    assert "talk 50, wait 30, press 35" in printed
    assert "Least regret over the scenarios: press, 15 at worst." in printed
    assert compare(scenario_talks()).minimax == ("press",)

"""Policy, consequences, risk, simulation and information from the command line: what each kind prints."""

from __future__ import annotations

import json

import pytest
from attrs import evolve

from planner.cli import main
from planner.files.codec import encode
from planner.model.document import Distribution, Variable
from tests.analysis.test_korea import korea
from tests.analysis.test_simulate import doubtful
from tests.analysis.trees import decide, document, end, happen, way


@pytest.fixture
def ask(tmp_path, capsys):
    def asked(case, kind, *words, code=0):
        path = tmp_path / "case.planb"
        path.write_bytes(encode(case))
        assert main(["analyse", kind, str(path), *words, "--json"]) == code
        return json.loads(capsys.readouterr().out)

    return asked


def bet(**more):
    """100 at even odds, or 40 for sure."""
    risky = happen(way("up", end(100), 0.5), way("down", end(0), 0.5), name="C")
    return document(decide(way("bet", risky), way("sure", end(40)), name="D"), **more)


def test_policy(ask):
    """korea_expected.json: seven decisions on the play; the bet by hand."""
    told = ask(korea(), "policy")
    assert [row["decision"] for row in told["rows"]] == ["D1", "D2", "D3", "D5", "D4", "D6", "D7"]
    assert len(told["likeliest"]) == len(told["worst"]) == 5
    (row,) = ask(bet(), "policy")["rows"]
    assert (row["choice"], row["value"], row["next_best"], row["margin"], row["reach"]) == (["bet"], 50, "sure", 10, 1)


def test_consequences(ask):
    """By hand: 50 against 40, all of it the one attribute; a move that is not there is a wrong call."""
    told = ask(bet(), "consequences")
    assert told["rows"][1]["dominated_by"] == ["bet"]
    assert told["why"] == {
        "move": ["bet"],
        "against": ["sure"],
        "lead": 10,
        "bars": [{"attribute": "utility", "gain": 10}],
    }
    assert ask(bet(), "consequences", "--why", "sure", "--against", "bet")["why"]["lead"] == -10
    assert "there is no first move 'x'" in ask(bet(), "consequences", "--why", "x", code=2)["error"]
    assert "why" not in ask(document(end(3)), "consequences")


def test_risk(ask):
    """By hand: 0 or 100, mean 50, deviation 50; neither dominates the other."""
    told = ask(bet(), "risk", "--threshold", "40")
    risky, sure = told["rows"]
    assert risky["outcomes"] == [[0, 0.5], [100, 0.5]]
    assert (risky["mean"], risky["sd"], risky["p5"], risky["p50"], risky["p95"]) == (50, 50, 0, 0, 100)
    assert (risky["worse_than"], sure["worse_than"], sure["move"]) == (0.5, 0, ["sure"])
    assert told["dominance"] == []
    assert ask(document(end(3)), "risk")["rows"][0]["move"] == []
    assert "no attribute 'x'" in ask(bet(), "risk", "--attribute", "x", code=1)["error"]
    better = document(decide(way("more", end(5)), way("less", end(3))))
    assert ask(better, "risk")["dominance"] == [{"better": ["more"], "worse": ["less"], "order": 1}]


def test_information(ask):
    """By hand: 0.5 · 100 + 0.5 · 40 - 50 = 20, and 100 - 50 to control it; a test right 9 times in 10 by Bayes.

    Up after +: 0.9, worth 90; after -: 0.1, so 40 for sure: 0.5 · 90 + 0.5 · 40 - 50 = 15.
    """
    first, later = ask(bet(), "information", "--about", "C")["rows"]
    assert (first["known"], later["known"]) == ("before-first-decision", {"before": "D"})
    assert (first["value"], first["reach"], first["gain_before_play"], first["nodes"]) == (20, 1, 20, ["C"])
    assert first["control"] == {"made_certain": "up", "value": 50}
    words = ("--about", "C", "--likelihood", "0.9,0.1", "--likelihood", "0.1,0.9", "--cost", "4")
    row = ask(bet(), "information", *words)["rows"][0]
    assert (row["value"], row["net"]) == (pytest.approx(15), pytest.approx(11))
    assert [finding["probability"] for finding in row["findings"]] == pytest.approx([0.5, 0.5])
    assert "needs an --about" in ask(bet(), "information", "--likelihood", "1", code=2)["error"]
    assert "must add up to 1" in ask(bet(), "information", "--about", "C", "--likelihood", "0.5", code=2)["error"]
    assert "numbers with commas" in ask(bet(), "information", "--about", "C", "--likelihood", "a", code=2)["error"]
    assert "no event and no chance node 'X'" in ask(bet(), "information", "--about", "X", code=1)["error"]


def test_information_about_a_variable(ask):
    """Closed form: a or nothing, a even on -1 to 1 and alone in doubt: E max(a, 0) = 1/4."""
    told = Distribution(kind="uniform")
    variable = Variable(id="a", value=0.0, low=-1.0, high=1.0, distribution=told)
    case = document(decide(way("go", end("a")), way("stay", end(0))), variables=(variable,))
    (row,) = ask(case, "information", "--about", "a")["rows"]
    assert (row["value"], row["error"], row["known"]) == (pytest.approx(0.25, abs=1e-4), 0, "before-first-decision")


def test_simulate(ask):
    """The same figures for any number of workers; what cannot be drawn is said."""
    one = ask(doubtful(), "simulate", "--draws", "3000", "--seed", "5")
    assert one["rows"] == ask(doubtful(), "simulate", "--draws", "3000", "--seed", "5", "--workers", "2")["rows"]
    assert one["draws"] == 3000
    assert sum(row["best"] for row in one["rows"]) == pytest.approx(1)
    assert "give a variable" in ask(bet(), "simulate")["note"][0]
    wrong = evolve(bet(), variables=(Variable(id="p", value=3.0, low=4.0, high=5.0),))
    told = ask(wrong, "simulate")
    assert (told["rows"], told["note"]) == ([], ["variable p: 3 lies outside its range from 4 to 5."])
    assert "1 or more" in ask(bet(), "simulate", "--draws", "0", code=2)["error"]


@pytest.mark.parametrize("kind", ["policy", "consequences", "risk", "simulate", "information"])
def test_a_troubled_tree_has_no_rows(ask, kind):
    """Its problems instead, and exit 1."""
    told = ask(document(decide(way("go", end("nowhere")))), kind, code=1)
    assert told["rows"] == []
    assert told["problems"]

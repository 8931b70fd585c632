"""`planner analyse` from outside: what every kind prints, and the five kinds about inputs on a tree done by hand."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from planner import cli
from planner.commands.analyses import KINDS

OIL: dict[str, Any] = {
    "format": "planb",
    "version": 1,
    "title": "Oil",
    "variables": [{"id": "p", "value": 0.4, "low": 0.2, "high": 0.6, "sources": ["S"]}],
    "sources": [{"id": "S", "text": "A survey", "grade": "B2"}],
    "root": {
        "id": "D",
        "title": "The field",
        "branches": [
            {
                "label": "drill",
                "node": {
                    "id": "C",
                    "kind": "chance",
                    "branches": [
                        {"id": "oil", "label": "oil", "probability": "p", "node": {"payoffs": 10}},
                        {"label": "dry", "probability": "#", "node": {"payoffs": 0}},
                    ],
                },
            },
            {"label": "sell", "node": {"id": "sold", "kind": "outcome", "payoffs": 3}},
        ],
    },
}
"""Drill for 10 with probability p, or take 3: they are alike at p = 0.3."""


@pytest.fixture
def oil(tmp_path) -> Path:
    file = tmp_path / "oil.planb"
    file.write_text(json.dumps(OIL), encoding="utf-8")
    return file


@pytest.fixture
def analyse(oil, capsys):
    def run(kind: str, *words: str, file: Path = oil) -> Any:
        code = cli.main(["analyse", kind, str(file), *words, "--json"])
        return code, json.loads(capsys.readouterr().out)

    return run


class TestBreakEven:
    def test_a_row(self, analyse):
        code, answer = analyse("break-even")
        assert code == 0
        assert {key: answer[key] for key in ("analysis", "title", "problems")} == {
            "analysis": "break-even",
            "title": "Oil",
            "problems": [],
        }
        row = next(row for row in answer["rows"] if row["input"] == "p")
        assert row == {
            "decision": "D",
            "choice": "drill",
            "input": "p",
            "today": 0.4,
            "below": pytest.approx(0.3),
            "above": None,
            "switches_to": {"below": ["sell"], "above": None},
            "in_range": {"below": True, "above": None},
            "method": "exact",
            "sentence": "At The field, keep drill while p ≥ 0.300; below that, sell.",
        }

    def test_a_payoff_by_its_keys(self, analyse):
        _, answer = analyse("break-even")
        assert {"payoff_at": "sold", "attribute": "utility"} in [row["input"] for row in answer["rows"]]

    def test_one_input_in_one_range(self, analyse):
        _, answer = analyse("break-even", "--input", "p", "--low", "0.35", "--high", "0.9")
        [row] = answer["rows"]
        assert (row["below"], row["above"]) == (None, None)

    def test_another_value_to_begin_with(self, analyse):
        _, answer = analyse("break-even", "--set", "p=0.25", "--input", "p")
        [row] = answer["rows"]
        assert (row["today"], row["below"], row["above"]) == (0.25, None, pytest.approx(0.3))

    @pytest.mark.parametrize(
        ("words", "said"),
        [
            (["--input", "nothing"], "there is no input 'nothing'"),
            (["--low", "0.1"], "--low and --high belong to --input"),
            (["--seen-by", "nobody"], "there is no actor 'nobody'"),
        ],
    )
    def test_wrong_calls(self, analyse, words, said):
        code, answer = analyse("break-even", *words)
        assert code == 2
        assert said in answer["error"]

    def test_a_problem_is_told_beside_no_rows(self, analyse, tmp_path):
        file = tmp_path / "trouble.planb"
        file.write_text(json.dumps({**OIL, "variables": []}), encoding="utf-8")
        code, answer = analyse("break-even", file=file)
        assert (code, answer["rows"]) == (1, [])
        assert "p" in answer["problems"][0]["sentence"]

    def test_as_a_table(self, oil, capsys):
        assert cli.main(["analyse", "break-even", str(oil)]) == 0
        out = capsys.readouterr().out
        assert "below that, sell." in out
        assert out.splitlines()[3].split() == [
            "decision",
            "input",
            "today",
            "below",
            "above",
            "in",
            "range",
            "switches",
            "to",
        ]


class TestOthers:
    def test_one_way(self, analyse):
        _, answer = analyse("one-way", "--input", "p", "--points", "3")
        assert [row["value"] for row in answer["rows"]] == pytest.approx([3, 4, 6])
        assert answer["rows"][0]["forced"] == {"drill": pytest.approx(2), "sell": 3}
        assert [turn["at"] for turn in answer["flips"]] == pytest.approx([0.3])

    def test_one_way_over_another_range(self, analyse):
        _, answer = analyse("one-way", "--input", "p", "--low", "0", "--high", "1", "--points", "2")
        assert [(row["x"], row["value"]) for row in answer["rows"]] == [(0, 3), (1, 10)]

    def test_tornado_with_intervals(self, analyse):
        _, answer = analyse("tornado")
        [bar] = answer["rows"]
        assert (bar["least"], bar["most"], bar["flips"]) == (pytest.approx(3), pytest.approx(6), ["D"])
        assert [(row["least"], row["most"]) for row in answer["intervals"]["rows"]] == [
            (pytest.approx(2), pytest.approx(6)),
            (3, 3),
        ]

    def test_two_way(self, analyse):
        _, answer = analyse("two-way", "--input", "p", "--input", "sold/utility", "--points", "3")
        assert len(answer["rows"]) == 9
        assert answer["rows"][0] == {"x": 0.2, "y": -27, "best": ["drill"], "value": pytest.approx(2)}
        assert answer["today"] == [0.4, 3]

    def test_robustness_with_its_register(self, analyse):
        """p may fall half of the way to 0.2."""
        _, answer = analyse("robustness")
        [row] = answer["rows"]
        assert (row["decision"], row["t"], row["method"]) == ("D", pytest.approx(0.5), "exact")
        assert row["flips_with"] == {"p": pytest.approx(0.3)}
        assert [(each["words"], each["grade"]) for each in answer["register"] if each["input"] == "p"] == [("p", "B2")]

    def test_nothing_has_a_range(self, analyse, tmp_path):
        file = tmp_path / "bare.planb"
        file.write_text(json.dumps({**OIL, "variables": [{"id": "p", "value": 0.4}]}), encoding="utf-8")
        assert "No input has a range" in analyse("tornado", file=file)[1]["note"]
        assert "No input has a range" in analyse("robustness", file=file)[1]["note"][0]

    @pytest.mark.parametrize(
        ("words", "said"),
        [
            (["one-way"], "one-way needs --input NAME"),
            (["two-way", "--input", "p"], "two-way needs --input NAME twice"),
            (["two-way", "--input", "p", "--input", "p"], "two different inputs"),
        ],
    )
    def test_wrong_calls(self, oil, capsys, words, said):
        assert cli.main(["analyse", words[0], str(oil), *words[1:]]) in (1, 2)
        assert said in capsys.readouterr().err


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_its_help(kind, capsys):
    with pytest.raises(SystemExit) as ended:
        cli.main(["analyse", kind, "--help"])
    assert ended.value.code == 0
    assert "FILE" in capsys.readouterr().out

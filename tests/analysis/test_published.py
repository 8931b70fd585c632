"""Published trees against their published answers: data/textbook.yaml names the source of each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
import yaml

from planner.analysis.reading import Row, rows
from planner.analysis.rollback import roll_back
from planner.analysis.settings import Settings
from planner.model.document import Actor, Attribute, Document, Variable
from planner.model.nodes import Branch, Chance, Decision, Node, Outcome

CASES = yaml.safe_load((Path(__file__).parent.parent / "data" / "textbook.yaml").read_text(encoding="utf-8"))["cases"]

RULES = {"laplace": "equal-likelihood", "maximin": "maximin", "maximax": "maximax", "hurwicz": "hurwicz"}

ASKED = {"ev", "choice", "node", "value", "ce", "cechoice", "reach", "rule", "spe", "sweep"}


def number(text: Any) -> Any:
    """A fraction in quotes is a number; any other text is a formula."""
    if isinstance(text, str) and re.fullmatch(r"-?\d+(\.\d+)?(/\d+)?", text):
        return float(Fraction(text))
    return float(text) if isinstance(text, int) else text


class Reader:
    """Builds one case's tree; a vector at a terminal pays one attribute per player."""

    def __init__(self) -> None:
        self.made = 0
        self.players = 0

    def payoffs(self, amount: Any) -> dict[str, Any]:
        if isinstance(amount, list):
            self.players = max(self.players, len(amount))
            return {f"p{i + 1}": number(x) for i, x in enumerate(amount)}
        return {"value": number(amount)} if amount else {}

    def node(self, case: Any) -> Node:
        self.made += 1
        name = f"n{self.made}"
        if not isinstance(case, dict):
            return Outcome(id=name, payoffs=self.payoffs(case))
        if "d" in case:
            actor = f"p{case['player']}" if "player" in case else ""
            return Decision(id=name, actor=actor, branches=tuple(self.branch(name, *way) for way in case["d"].items()))
        branches = tuple(self.branch(name, *way, chance=True) for way in case["c"].items())
        return Chance(id=name, event=str(case.get("id", "")), branches=branches)

    def branch(self, parent: str, label: Any, edge: Any, chance: bool = False) -> Branch:
        probability, pay, to = None, 0, edge
        if isinstance(edge, dict) and "to" in edge:
            probability, pay, to = edge.get("p"), edge.get("pay", 0), edge["to"]
        elif chance and isinstance(edge, list):
            probability, to = edge
        return Branch(
            label=str(label),
            id=f"{parent}:{label}",
            probability=number(probability),
            payoffs=self.payoffs(pay),
            node=self.node(to),
        )


def document(case: Any, answer: Any) -> Document:
    reader = Reader()
    root = reader.node(case["trees"][answer["tree"]] if "tree" in answer else case["tree"])
    goal = answer.get("goal", case.get("goal", "max"))
    tolerance = None if answer.get("rt") in (None, "inf") else number(answer["rt"])
    variables = {**(case.get("vars") or {}), **(answer.get("with") or {})}
    if reader.players:
        names = [f"p{i + 1}" for i in range(reader.players)]
        actors = [Actor(id=name, weights={name: 1.0}) for name in names]
    else:
        names = ["value"]
        actors = [Actor(id="planner", weights={"value": -1.0 if goal == "min" else 1.0}, risk_tolerance=tolerance)]
    return Document(
        root=root,
        actors=tuple(actors),
        attributes=tuple(Attribute(id=name) for name in names),
        variables=tuple(Variable(id=name, value=number(x)) for name, x in variables.items()),
    )


def has_scoped_variables(case: Any) -> bool:
    return "'set':" in repr(case)


def asked() -> Iterator[Any]:
    for case in CASES:
        for position, answer in enumerate(case["answers"]):
            apart = answer.get("force") or answer.get("abc") or answer.get("push") or answer.get("agrees") is False
            known_rule = answer["q"] != "rule" or answer["rule"] in RULES
            pays = answer["q"] == "reach" and answer["what"] != "p"
            if answer["q"] in ASKED and not apart and known_rule and not pays and not has_scoped_variables(case):
                yield pytest.param(case, answer, id=f"{case['id']}-{position}-{answer['q']}")


def row_at(document: Document, answer: Any, settings: Settings | None = None) -> Row:
    path = tuple(str(label) for label in answer.get("at", []))
    return next(row for row in rows(roll_back(document, settings)) if row.path == path)


def close(got: float | None, want: Any, answer: Any) -> bool:
    expected = float(Fraction(str(want)))
    return got is not None and abs(got - expected) <= float(answer.get("tol", 1e-6)) * max(1, abs(expected))


def branch_paid(document: Document, answer: Any) -> float:
    """What the branch that leads to a place pays by itself; the published `value` counts it, `node` does not."""
    place = row_at(document, answer).place
    assert place
    pay = row_at(document, {**answer, "at": answer["at"][:-1]}).figures.rolled.pays[place[-1]]
    assert pay is not None
    return pay[0]


@pytest.mark.parametrize(("case", "answer"), list(asked()))
def test_published_answer(case: Any, answer: Any) -> None:
    sought = document(case, answer)
    want = answer.get("v")
    sign = -1 if answer.get("goal", case.get("goal", "max")) == "min" else 1
    match answer["q"]:
        case "choice" | "cechoice":
            labels = [str(label) for label in (want if isinstance(want, list) else [want])]
            assert sorted(row_at(sought, answer).choice) == sorted(labels)
        case "rule":
            settings = Settings(rule=RULES[answer["rule"]], alpha=answer.get("alpha"))
            row = row_at(sought, answer, settings)
            labels = [str(label) for label in (want if isinstance(want, list) else [want])]
            assert sorted(row.choice) == sorted(labels)
            assert "value" not in answer or close(row.figures.value, answer["value"], answer)
        case "spe":
            got = row_at(sought, answer).figures.values
            assert got is not None
            assert any(all(close(x, w, answer) for x, w in zip(got, one, strict=True)) for one in want)
        case "reach":
            row = row_at(sought, answer)
            assert not row.figures.recommended or close(row.figures.reach, want, answer)
        case "sweep":
            for x, expected in zip(answer["xs"], answer["vs"], strict=True):
                swept = {**answer, "with": {**(answer.get("with") or {}), answer["var"]: x}}
                assert close(shown(document(case, swept), swept, sign), expected, answer)
        case _:
            assert close(shown(sought, answer, sign), want, answer)


def shown(sought: Document, answer: Any, sign: int) -> float | None:
    """A value as the sources count it: from the place on, with the branch that leads there except for `node`."""
    figures = row_at(sought, answer).figures
    if not answer.get("at") or answer.get("cum") or answer["q"] in ("ev", "ce"):
        return None if figures.value is None else sign * figures.value
    if figures.from_here is None or figures.from_here[0] is None:
        return None
    own = branch_paid(sought, answer) if answer["q"] != "node" else 0.0
    return sign * (figures.from_here[0] + own)

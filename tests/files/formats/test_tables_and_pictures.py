"""Formats that are written only: what stands in them, and that no text in them can do anything."""

from __future__ import annotations

import csv
import io

import pytest

from planner.analysis.rollback import roll_back
from planner.files.formats import FORMATS, format_of, named
from planner.files.formats.excel_words import EXCEL, excel_name
from planner.files.formats.math_js import MATH_JS
from planner.files.formats.spreadsheet import FORMULA_STARTS
from planner.files.formats.syntax import Untranslatable
from planner.files.opening import open_document
from planner.model.functions import FormulaError
from planner.shipped import resource
from tests.analysis.trees import decide, document, end, happen, way

KOREA = open_document(resource("examples", "korea_summit.planb"))


def table(name: str, tree) -> list[list[str]]:
    text = named(name).write(roll_back(tree)).data.decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text)))


def test_the_paths_have_every_end_with_its_figures():
    """By hand: up front 2, then an even chance of 10 or 0; staying is 3.5, and better."""
    tree = document(
        decide(
            way("go", happen(way("well", end(10, title="Good"), 0.5), way("ill", end(title="Bad"), "#")), pay=-2),
            way("stay", end(3.5)),
        )
    )
    head, *rows = table("CSV of the paths", tree)
    assert head == ["path", "outcome", "reach", "if chosen", "Utility", "value to Planner"]
    assert rows == [
        ["go › well", "Good", "0.0", "0.5", "8.0", "8.0"],
        ["go › ill", "Bad", "0.0", "0.5", "-2.0", "-2.0"],
        ["stay", "", "1.0", "1.0", "3.5", "3.5"],
    ]


def test_the_policy_has_every_decision_of_the_play():
    head, *rows = table("CSV of the policy", KOREA)
    assert head[:5] == ["decision", "title", "whose", "after", "choose"]
    assert {row[0] for row in rows} == {"D1", "D2", "D3", "D4", "D5", "D6", "D7"}
    assert float(rows[0][5]) == pytest.approx(46.41176)


@pytest.mark.parametrize("start", FORMULA_STARTS)
@pytest.mark.parametrize("name", ["CSV of the paths", "CSV of the policy"])
def test_no_cell_of_text_begins_as_a_formula(name: str, start: str):
    text = f"{start}cmd|' /C calc'!A0"
    tree = document(decide(way(text, end(-1, title=text)), way("no", end(-2)), title=text), title=text)
    cells = [cell for row in table(name, tree)[1:] for cell in row]
    numbers = [cell for cell in cells if cell.replace(".", "", 1).lstrip("-").isdigit()]
    assert numbers
    assert not any(cell.startswith(FORMULA_STARTS) for cell in cells if cell not in numbers)


def test_the_handling_mark_stands_on_what_people_read():
    for name in ("Markdown", "Graphviz DOT", "Mermaid", "LaTeX (TikZ forest)"):
        text = named(name).write(roll_back(KOREA)).data.decode()
        assert "UNCLASSIFIED" in text


def test_markdown_shows_marks_as_they_are():
    tree = document(decide(way("*bold* <b>|x|", end(1)), way("1. _no_", end(0))), title="# [x](y)")
    text = named("Markdown").write(roll_back(tree)).data.decode()
    assert r"# \# \[x\](y)" in text
    assert r"\*bold\* \<b\>\|x\|" in text


def test_latex_and_mermaid_hold_no_markup_of_the_labels():
    tree = document(decide(way("\\input{/etc/passwd} $x$ 50%", end(1)), way('"]; click n0 "javascript:x"', end(0))))
    latex = named("LaTeX (TikZ forest)").write(roll_back(tree)).data.decode()
    assert r"\input" not in latex
    assert r"\$x\$ 50\%" in latex
    mermaid = named("Mermaid").write(roll_back(tree)).data.decode()
    assert '"]; click' not in mermaid


@pytest.mark.parametrize(
    ("name", "ending"),
    [("a.sd.json", ".sd.json"), ("A.XLSX", ".xlsx"), ("a.policy.csv", ".policy.csv"), ("a.csv", ".csv")],
)
def test_the_longest_ending_counts(name: str, ending: str, tmp_path):
    found = format_of(tmp_path / name)
    assert found is not None
    assert found.ending == ending
    assert format_of(tmp_path / "a.gif") is None


def test_every_format_is_offered_once():
    assert len({known.ending for known in FORMATS}) == len(FORMATS)


@pytest.mark.parametrize(
    ("formula", "excel", "mathjs"),
    [
        ("-2 ** 2", "-POWER(2, 2)", "-(2.0 ^ 2.0)"),
        ("2 ** 3 ** 2", "POWER(2, POWER(3, 2))", "2.0 ^ (3.0 ^ 2.0)"),
        ("35% * p", "(35 / 100) * p", "(35.0 / 100.0) * p"),
        ("2 ** 50%", "POWER(2, (50 / 100))", "2.0 ^ (50.0 / 100.0)"),
        ("if(p > 1, ln(p), 0)", "IF(IF(p>1,1,0)<>0,LN(p),0)", "(p > 1.0 ? 1 : 0) != 0 ? log(p) : 0.0"),
        ("clip(p, 0, 1)", "MIN(MAX(p,0),1)", "min(max(p, 0.0), 1.0)"),
        ("1e-7 - -3", "1e-07 - (-3)", "1e-07 - (-3.0)"),
    ],
)
def test_formulas_in_other_words(formula: str, excel: str, mathjs: str):
    assert EXCEL.translated(formula, {"p": "p"}) == excel
    assert MATH_JS.translated(formula, {"p": "p"}) == mathjs


def test_what_has_no_counterpart_and_what_is_no_formula():
    with pytest.raises(Untranslatable):
        MATH_JS.translated("round(p)", {"p": "p"})
    with pytest.raises(FormulaError):
        EXCEL.translated("__import__('os')", {})


@pytest.mark.parametrize(
    ("name", "cell"), [("p1", "p1_"), ("R", "R_"), ("r2c3", "r2c3_"), ("p_deal", "p_deal"), ("확률", "확률")]
)
def test_no_name_is_a_cell(name: str, cell: str):
    assert excel_name(name) == cell

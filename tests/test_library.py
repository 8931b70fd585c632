"""Plan B from Python: the same figures as the command line's, without Qt until a picture is asked for."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

import planner
from planner import cli
from planner.commands.analyses import KINDS

ROOT = Path(__file__).parent.parent
KOREA = ROOT / "resources" / "examples" / "korea_summit.planb"
MANUAL = (ROOT / "resources" / "manual" / "index.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"```python\n(.*?)```", MANUAL, re.DOTALL)


def printed(capsys: pytest.CaptureFixture[str], *words: object) -> dict:
    assert cli.main([*map(str, words), "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_an_evaluation_is_what_the_command_prints(capsys):
    answer = printed(capsys, "evaluate", KOREA)
    evaluation = planner.evaluate(planner.load(KOREA))
    assert evaluation.as_dict() == answer
    assert evaluation.value == answer["value"]
    assert evaluation.values == answer["values"]
    assert evaluation.choice == answer["choice"]
    assert evaluation.nodes == answer["nodes"]
    assert evaluation.problems == []


def test_an_analysis_is_what_the_command_prints(capsys):
    answer = printed(capsys, "analyse", "risk", KOREA, "--threshold", "40")
    analysis = planner.analyse("risk", planner.load(KOREA), threshold=40)
    assert json.loads(json.dumps(analysis.rows)) == answer["rows"]
    assert analysis["seen_by"] == "washington"


@pytest.mark.parametrize(
    "kind", sorted(set(KINDS) - {"bayes", "cost-effectiveness", "two-way", "one-way", "indicators"})
)
def test_every_analysis_answers_and_shows_itself_as_a_table(kind: str):
    analysis = planner.analyse(kind, planner.load(ROOT / "resources" / "examples" / "texaco.planb"))
    assert analysis["analysis"] == kind
    assert analysis._repr_html_().startswith("<table>")


def test_ways_of_looking():
    tree = planner.load(KOREA)
    assert planner.evaluate(tree, seen_by="seoul").value == planner.evaluate(tree).values["seoul"]
    assert planner.evaluate(tree, rule="hurwicz", alpha=1.0).value == planner.evaluate(tree, rule="maximax").value
    with pytest.raises(planner.DocumentError, match="no scenario"):
        planner.evaluate(tree, scenario="none of ours")


def test_a_wrong_call_says_so():
    tree = planner.load(KOREA)
    with pytest.raises(ValueError, match="there is no analysis 'divination'"):
        planner.analyse("divination", tree)
    with pytest.raises(ValueError, match="--entrails"):
        planner.analyse("risk", tree, entrails=3)
    with pytest.raises(planner.DocumentError, match="no format has this ending"):
        planner.export(tree, "tree.gif")


def test_saved_and_exported_files_are_read_again(tmp_path):
    tree = planner.load(KOREA)
    planner.save(tree, tmp_path / "a.planb")
    assert (tmp_path / "a.planb").read_bytes() == KOREA.read_bytes()
    left_out = planner.export(tree, tmp_path / "a.efg")
    assert "7 stages" in left_out
    assert planner.evaluate(planner.load(tmp_path / "a.efg")).value == pytest.approx(planner.evaluate(tree).value)
    assert planner.not_carried(tmp_path / "a.planb") == []


@pytest.mark.usefixtures("qapp")
def test_a_notebook_shows_the_drawn_tree():
    assert "<svg" in planner.evaluate(planner.load(KOREA))._repr_svg_()


def test_nothing_but_a_picture_loads_qt(tmp_path):
    """In a Python of its own, since this one has Qt already."""
    code = (
        "import sys, planner\n"
        f"tree = planner.load({str(KOREA)!r})\n"
        "planner.evaluate(tree).play\n"
        "planner.analyse('break-even', tree).rows\n"
        "planner.export(tree, sys.argv[1])\n"
        "assert not [name for name in sys.modules if name.startswith(('PySide6', 'shiboken6'))]\n"
    )
    subprocess.run([sys.executable, "-c", code, str(tmp_path / "tree.md")], check=True, cwd=ROOT)


def test_importing_it_costs_next_to_nothing():
    code = "import sys, planner; assert 'attrs' not in sys.modules and 'planner.library' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT)


def test_the_manual_has_examples():
    assert EXAMPLES


@pytest.mark.parametrize("example", EXAMPLES)
@pytest.mark.usefixtures("qapp")
def test_the_manuals_examples_run(example: str, tmp_path, monkeypatch):
    (tmp_path / "korea_summit.planb").write_bytes(KOREA.read_bytes())
    monkeypatch.chdir(tmp_path)
    exec(compile(example, "<manual>", "exec"), {})

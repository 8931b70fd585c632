"""What ships with the program is there, and is as good as the program asks of others."""

from __future__ import annotations

import pytest

from planner import shipped
from planner.analysis.outside import outside_levels
from planner.analysis.rollback import roll_back
from planner.files.opening import open_document
from planner.model.checks import warnings
from planner.model.places import walk
from planner.ui.welcome import examples

EXAMPLES = sorted(shipped.resource("examples").glob("*.planb"))


def test_a_resource_is_found_from_anywhere(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    assert shipped.resource("planb.schema.json").is_file()


def test_an_installed_program_finds_its_own(monkeypatch, tmp_path):
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(shipped, "_HERE", tmp_path)
    assert shipped.resource("icons", "a.svg") == tmp_path / "resources" / "icons" / "a.svg"


def test_the_examples_are_those_that_the_welcome_page_offers():
    assert {path.name for path in EXAMPLES} == {example.file for example in examples()}


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_has_no_problem_and_no_warning(path):
    document = open_document(path)
    rollback = roll_back(document)
    assert [*rollback.problems(), *warnings(document), *outside_levels(rollback)] == []


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_says_what_it_is_about(path):
    """A title, a question, notes, and a heading for every column in which a fork stands."""
    document = open_document(path)
    assert all((document.title, document.question, document.notes))
    columns = 1 + max(len(place) for place, node in walk(document.root) if node.branches)
    assert len(document.stages) == columns


@pytest.mark.parametrize(
    ("name", "value", "tolerance"),
    [
        ("korea_summit", 46.41176, 1e-9),  # computed independently of this program, with the case
        ("simple_summit", 61.09, 1e-9),  # by hand: 0.4·88 + 0.6·(0.35·58 + 0.45·41 + 0.2·22)
        ("rockefeller", 1075, 1e-9),  # asserted by SilverDecisions' own tests
        ("texaco", 4.63, 0.005),  # printed in the textbook, to two places
        ("blank", 50, 1e-9),  # by hand: 0.5·100
    ],
)
def test_an_example_has_its_published_value(name, value, tolerance):
    rollback = roll_back(open_document(shipped.resource("examples", f"{name}.planb")))
    assert rollback.root.values is not None
    assert rollback.root.values[rollback.seen] == pytest.approx(value, abs=tolerance)

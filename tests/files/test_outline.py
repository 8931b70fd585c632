"""The outline: what is typed becomes the tree that it shows, and what is written reads back."""

from __future__ import annotations

import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, settings

from planner import shipped
from planner.files.codec import decode, encode
from planner.files.outline import read_outline, write_outline
from planner.model.nodes import Chance, Decision, Link, Outcome
from planner.model.places import walk, with_node
from planner.model.problems import DocumentError
from tests.files.any_document import ATTRIBUTES, around, as_data, trees

EXAMPLE = """[] Opening move @washington
  Summit | cost=-5
    () Outcome #C1 event=summit
      Success | p=p_deal: <> Dialogue | security=88
      Failure | p=#: -> C7
  No summit: <> | utility=41
  Talks
    () Later #C7
      Good | p=35% | "p"=2
      Bad | p=#
"""


def test_the_example_of_the_contract():
    """The contract's own outline, with the node that its link needs."""
    document = read_outline(EXAMPLE)
    root = document.root
    assert isinstance(root, Decision)
    assert (root.title, root.actor, document.actors[0].id) == ("Opening move", "washington", "washington")
    summit, no_summit, _ = root.branches
    assert (summit.label, summit.payoffs) == ("Summit", {"cost": -5.0})
    chance = summit.node
    assert isinstance(chance, Chance)
    assert (chance.id, chance.event, chance.title) == ("C1", "summit", "Outcome")
    assert [branch.probability for branch in chance.branches] == ["p_deal", "#"]
    success, failure = (branch.node for branch in chance.branches)
    assert isinstance(success, Outcome)
    assert isinstance(failure, Link)
    assert (success.title, success.payoffs, failure.target) == ("Dialogue", {"security": 88.0}, "C7")
    assert no_summit.node.payoffs == {"utility": 41.0}
    assert [attribute.id for attribute in document.attributes] == ["cost", "security", "utility", "p"]
    assert document.actors[0].weights == {"cost": 1.0, "security": 1.0, "utility": 1.0, "p": 1.0}


def plain(tree):
    """A tree without what an outline leaves out: ids of branches, and of outcomes and links that no link points at."""
    targets = {node.target for _, node in walk(tree) if isinstance(node, Link)}
    for place, node in list(walk(tree)):
        changed = node if node.branches or node.id in targets else evolve(node, id="")
        branches = tuple(evolve(branch, id="") for branch in node.branches)
        tree = with_node(tree, place, evolve(changed, branches=branches) if branches else changed)
    return as_data(tree)


@given(trees(plain=True))
@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
def test_what_is_written_reads_back(tree):
    """Any text in any place: labels and names with marks, quotes and line breaks in them, formulas like numbers."""
    text, _ = write_outline(around(tree))
    again = read_outline(text)
    assert plain(again.root) == plain(tree)
    assert write_outline(again)[0] == text
    assert {attribute.id for attribute in again.attributes} <= {*ATTRIBUTES, "utility"}


def test_250_levels_are_written_and_read():
    """Loops only; the innermost line is indented by 996 spaces."""
    lines = [f"{' ' * 4 * level}[] level {level}\n{' ' * (4 * level + 2)}on" for level in range(249)]
    document = read_outline("\n".join(lines))
    assert document.root.height == 249
    assert read_outline(write_outline(document)[0]).root.height == 249


def test_what_is_left_out_is_listed():
    """Counted in the file by hand: 24 chance branches with a range, 39 branches, 23 outcomes."""
    document = decode(shipped.resource("examples", "korea_summit.planb").read_bytes())
    _, left_out = write_outline(document)
    assert {"24 ranges", "39 ids of branches", "23 ids of outcomes and links", "10 sources", "7 stages"} <= set(
        left_out
    )
    assert (
        "the document's title, question, date, horizon, handling mark, notes, choice of whose values are shown"
        in left_out
    )


def test_a_bare_tree_loses_only_ids_and_weights():
    _, left_out = write_outline(read_outline("[] Go?\n  Yes: <> | utility=1\n  No\n"))
    assert left_out[:-1] == ["2 ids of branches", "2 ids of outcomes and links"]


def test_tabs_and_windows_line_ends():
    document = read_outline("[] Go?\r\n\tYes\r\n\t\t() How?\r\n\t\t\tWell | p=1\r\n\tNo\r\n")
    assert [branch.label for branch in document.root.branches] == ["Yes", "No"]
    assert document.root.branches[0].node.branches[0].probability == 1.0


def test_a_colon_inside_a_text_is_only_a_colon():
    assert read_outline("[] Stall: use the escrow?\n  Phase 2: talks\n").root.branches[0].label == "Phase 2: talks"


def test_branches_may_stand_under_a_short_node():
    document = read_outline("[] Go?\n  Yes: () How?\n    Well | p=1/2\n    Badly | p=#\n  No\n")
    assert [node.kind for _, node in walk(document.root)] == ["decision", "chance", "outcome", "outcome", "outcome"]


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("", "", "no line with anything"),
        ("[] a\n[] b", "line 2", "a second tree begins here"),
        ("[] a\n  [] b", "line 2", "a node stands right under a node"),
        ("[] a\n  b\n    c", "line 3", 'a branch stands right under the branch "b"'),
        ("[] a\n  b: <>\n    [] c", "line 3", '"b" already leads to a node'),
        ("[] a\n  b: <>\n    c", "line 3", "a node of kind outcome, which has none"),
        ("[] a\nb", "line 2", "this branch stands under no node"),
        ("[] a\n  b | p", "line 2", '"p" has no value'),
        ("[] a\n  b | cost=", "line 2", '"cost" has no value'),
        ("[] a\n  b | cost=1 | cost=2", "line 2", '"cost" is given twice'),
        ("() a | cost=1", "line 1", "payoffs stand on branches and outcomes"),
        ("<> a @seoul", "line 1", '"@seoul" does not belong to this outcome'),
        ("[] a event=b", "line 1", '"event=b" does not belong to this decision'),
        ("[] a #", "line 1", "a name is missing"),
        ("[] a #b #c", "line 1", '"id" is given twice'),
        ("[] a\n  b: ->", "line 2", "a name is missing"),
        ('[] "a', "line 1", "a quoted text has no end"),
        ('[] "a" b', "line 1", '"b" stands after a quoted text'),
        ("[] a\n  b: -> c", "root › b", "link to 'c', which does not exist"),
        ("[] a | logit=x\n  b", "root", '"choice" must be a number'),
        ("[] a\n  b | p=1", "root › b", '"probability" stands under a decision'),
        ("a\n  b | worth=1", "line 2", '"worth" is no field of this form'),
        ("a\n  b | payoff=1\n    c", "", '"b" has a payoff, but goes on'),
        ("a | cost=1\n  b", "line 1", "the first line is the root"),
    ],
)
def test_what_cannot_be_read_is_told_with_its_line(text, place, words):
    with pytest.raises(DocumentError) as refused:
        read_outline(text)
    assert words in refused.value.sentence
    assert refused.value.place == place


def test_other_programs_form():
    """Costs are paid, payoffs come at the end, and a node whose branches have probabilities is a chance."""
    document = read_outline(
        "What next?\n"
        "  Summit | cost=5\n"
        "    Success | p=0.4 | payoff=88\n"
        "    Failure | p=1-p_deal | cost=fee | payoff=20\n"
        "  No summit | payoff=41\n"
    )
    root = document.root
    assert [node.kind for _, node in walk(root)] == ["decision", "chance", "outcome", "outcome", "outcome"]
    assert (root.title, root.branches[0].payoffs) == ("What next?", {"utility": -5.0})
    failure = root.branches[0].node.branches[1]
    assert (failure.probability, failure.payoffs, failure.node.payoffs) == (
        "1-p_deal",
        {"utility": "-(fee)"},
        {"utility": 20.0},
    )


def test_other_programs_form_without_a_root_line():
    root = read_outline("Summit | payoff=5\nNo summit | payoff=3\n").root
    assert [branch.label for branch in root.branches] == ["Summit", "No summit"]


@pytest.mark.parametrize("name", ["korea_summit", "simple_summit", "rockefeller", "texaco", "blank"])
def test_an_example_written_twice_is_the_same(name):
    document = decode(shipped.resource("examples", f"{name}.planb").read_bytes())
    text, _ = write_outline(document)
    again = read_outline(text)
    assert write_outline(again)[0] == text
    assert encode(again)

"""What differs between two versions, in words, each counted by hand."""

from __future__ import annotations

from attrs import evolve

from planner.app.blank import blank_document
from planner.app.differences import differences
from planner.model.document import Variable
from planner.model.nodes import Branch, Outcome
from planner.model.places import branch_at, with_branch


def test_nothing_differs_between_equal_documents_made_apart():
    """Two documents of different objects and equal content."""
    assert differences(blank_document(), blank_document()) == []


def test_a_label_and_the_title_differ():
    """A branch counts as the node that it leads to."""
    before = blank_document()
    branch = evolve(branch_at(before.root, (0,)), label="Summit")
    after = evolve(before, root=with_branch(before.root, (0,), branch), title="Korea")
    assert differences(before, after) == ["1 node changed", "title"]


def test_nodes_added_and_removed_are_counted_by_id():
    """T2 goes, T3 and T4 come; D1, whose branches they are, says what it said."""
    before = blank_document()
    new = tuple(Branch(id=f"b{n}", label=str(n), node=Outcome(id=f"T{n}")) for n in (3, 4))
    after = evolve(before, root=evolve(before.root, branches=(before.root.branches[0], *new)))
    assert differences(before, after) == ["2 nodes added", "1 node removed"]


def test_variables_are_compared_by_content():
    document = blank_document()
    one, same, other = (evolve(document, variables=(Variable(id="p", value=v),)) for v in (0.4, 0.4, 0.5))
    assert differences(one, same) == []
    assert differences(one, other) == ["variables"]

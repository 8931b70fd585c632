"""Edits of the tree's shape: what they make, what they share, what they refuse."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.model import edits
from planner.model.checks import refuse
from planner.model.document import Actor, Attribute, Document
from planner.model.limits import MOST_LEVELS, MOST_NODES, expanded
from planner.model.nodes import REST, Branch, Chance, Decision, Link, Outcome
from planner.model.places import branch_at, find, node_at, path, walk, with_node
from planner.model.problems import DocumentError


def branch(branch_id, node, label="", **fields):
    return Branch(id=branch_id, node=node, label=label or branch_id, **fields)


def document(root):
    return Document(root=root, actors=(Actor(id="us"), Actor(id="rok")), attributes=(Attribute(id="u"),))


def summit():
    """A decision; below "Go" a chance, whose second branch leads to a decision; below "Stay" an outcome."""
    talks = Decision(id="D2", branches=(branch("b5", Outcome(id="T3")), branch("b6", Outcome(id="T4"))))
    chance = Chance(
        id="C1",
        title="Result",
        branches=(
            branch("b3", Outcome(id="T1", payoffs={"u": 88.0}), "Success", probability=0.4, low=0.2, high=0.5),
            branch("b4", talks, "Failure", probability=REST),
        ),
    )
    return document(Decision(id="D1", branches=(branch("b1", chance, "Go"), branch("b2", Outcome(id="T2"), "Stay"))))


def shape(doc):
    """Every place with its kind and node id."""
    return {path(doc.root, place): (node.kind, node.id) for place, node in walk(doc.root)}


def test_a_child_comes_last_and_below_a_chance_node_takes_the_rest():
    before = summit()
    after, place = edits.add_child(before, (0,), "Delay")
    new = branch_at(after.root, place)
    assert (place, new.label, new.probability, new.node.kind) == ((0, 2), "Delay", REST, "outcome")
    assert edits.add_child(before, ())[1] == (2,)
    assert branch_at(edits.add_child(before, ())[0].root, (2,)).probability is None


def test_an_outcome_becomes_a_decision_and_what_it_paid_stays_at_the_end():
    after, place = edits.add_child(summit(), (0, 0), "Then")
    grown = node_at(after.root, (0, 0))
    assert (grown.kind, grown.id, place) == ("decision", "T1", (0, 0, 0))
    assert [(b.label, b.node.payoffs) for b in grown.branches] == [("Then", {"u": 88.0})]


def test_siblings_come_below_or_above():
    before = summit()
    assert edits.add_sibling(before, (0, 0))[1] == (0, 1)
    after, place = edits.add_sibling(before, (0, 0), after=False)
    assert place == (0, 0)
    assert [b.id for b in node_at(after.root, (0,)).branches][1:] == ["b3", "b4"]
    with pytest.raises(DocumentError, match="root"):
        edits.add_sibling(before, ())


def test_an_edit_leaves_the_old_document_alone_and_shares_what_it_does_not_touch():
    before = summit()
    old = shape(before)
    after, _ = edits.add_child(before, (0, 1))
    assert shape(before) == old
    assert after.root.branches[1] is before.root.branches[1]
    assert node_at(after.root, (0,)).branches[0] is node_at(before.root, (0,)).branches[0]
    assert after.root.size == before.root.size + 1


def test_moving_stops_at_the_ends():
    before = summit()
    after, place = edits.move(before, (1,), -1)
    assert place == (0,)
    assert [b.id for b in after.root.branches] == ["b2", "b1"]
    assert edits.move(before, (1,), 5) == (before, (1,))
    assert edits.move(before, (0,), -1) == (before, (0,))


def test_reparenting_fits_the_branch_to_its_new_parent():
    """From a chance to a decision the probability goes; back again it becomes "#"."""
    before = summit()
    after, place = edits.reparent(before, (0, 0), (), 1)
    moved = branch_at(after.root, place)
    assert (place, moved.id, moved.probability, moved.low) == ((1,), "b3", None, None)
    again, place = edits.reparent(after, place, (0,), 0)
    assert (place, branch_at(again.root, place).probability) == ((0, 0), REST)


def test_reparenting_finds_a_parent_that_moves_up_with_its_siblings():
    before = summit()
    three, _ = edits.add_sibling(before, (0,), after=False)  # new, Go, Stay
    after, place = edits.reparent(three, (0,), (1, 1), 2)
    assert place == (0, 1, 2)
    assert [b.id for b in node_at(after.root, (0, 1)).branches][:2] == ["b5", "b6"]


def test_reparenting_within_a_node_counts_positions_before_the_move():
    before = document(Decision(id="D", branches=tuple(branch(n, Outcome(id=f"T{n}")) for n in "abc")))
    for position, order, place in ((0, "abc", 0), (1, "abc", 0), (2, "bac", 1), (3, "bca", 2)):
        after, now = edits.reparent(before, (0,), (), position)
        assert ("".join(b.id for b in after.root.branches), now) == (order, (place,))


def test_a_branch_cannot_be_moved_below_itself():
    for target in ((0,), (0, 1), (0, 1, 0)):
        with pytest.raises(DocumentError, match="below itself"):
            edits.reparent(summit(), (0,), target, 0)


@pytest.mark.parametrize(
    ("place", "selected"), [((0, 0), (0, 0)), ((0, 1), (0, 0)), ((1,), (0,)), ((0, 1, 0), (0, 1, 0))]
)
def test_removing_selects_a_sibling(place, selected):
    after, now = edits.remove(summit(), place)
    assert now == selected
    assert after.root.size < summit().root.size


def test_the_last_branch_gone_the_parent_is_selected_and_keeps_its_kind():
    once, _ = edits.remove(summit(), (0, 0))
    after, now = edits.remove(once, (0, 0))
    assert now == (0,)
    assert (node_at(after.root, (0,)).kind, node_at(after.root, (0,)).branches) == ("chance", ())
    with pytest.raises(DocumentError, match="root cannot be deleted"):
        edits.remove(summit(), ())


def linked():
    """Branches: a leads to A, which holds B; b and c link to B; d links to A."""
    inner = Decision(id="B", branches=(branch("bb", Outcome(id="TB")),))
    outer = Decision(id="A", branches=(branch("ab", inner), branch("at", Outcome(id="TA"))))
    links = [branch(name, Link(id=f"L{name}", target=target)) for name, target in (("b", "B"), ("c", "B"), ("d", "A"))]
    return document(Decision(id="D", branches=(branch("a", outer), *links)))


def test_a_deleted_target_moves_to_its_first_link():
    """By hand: without a, the largest part still wanted is A (d links to it), and B lives on inside it."""
    after, _ = edits.remove(linked(), (0,))
    assert [b.node.id for b in after.root.branches] == ["Lb", "Lc", "A"]
    assert find(after.root, "B") == (2, 0)
    refuse(after)


def test_a_part_of_what_is_deleted_moves_alone():
    without_d, _ = edits.remove(linked(), (3,))
    after, _ = edits.remove(without_d, (0,))
    assert [b.node.id for b in after.root.branches] == ["B", "Lc"]
    assert find(after.root, "A") is None
    refuse(after)


def test_a_moved_part_brings_what_it_links_to():
    """X is wanted by a link outside; Y only by a link within X: Y takes that link's place."""
    x = Decision(id="X", branches=(branch("xl", Link(id="LX", target="Y")),))
    gone = Decision(
        id="G", branches=(branch("gy", Decision(id="Y", branches=(branch("yt", Outcome(id="T")),))), branch("gx", x))
    )
    before = document(Decision(id="D", branches=(branch("g", gone), branch("l", Link(id="L", target="X")))))
    after, _ = edits.remove(before, (0,))
    assert shape(after) == {
        (): ("decision", "D"),
        ("l",): ("decision", "X"),
        ("l", "xl"): ("decision", "Y"),
        ("l", "xl", "yt"): ("outcome", "T"),
    }


def test_kinds_keep_what_can_be_kept():
    before = summit()
    decision = node_at(edits.set_kind(before, (0,), "decision").root, (0,))
    assert (decision.id, decision.title, [b.probability for b in decision.branches]) == ("C1", "Result", [None, None])
    assert decision.branches[1].node is node_at(before.root, (0, 1))
    chance = node_at(edits.set_kind(before, (), "chance").root, ())
    assert [b.probability for b in chance.branches] == [REST, REST]
    grown = node_at(edits.set_kind(before, (0, 0), "chance").root, (0, 0))
    assert [(b.probability, b.node.payoffs) for b in grown.branches] == [(REST, {"u": 88.0})]
    assert node_at(edits.set_kind(before, (1,), "chance").root, (1,)).branches == ()
    assert edits.set_kind(before, (1,), "outcome") is before


def test_a_kind_that_would_lose_branches_is_refused():
    with pytest.raises(DocumentError, match="it has branches") as caught:
        edits.set_kind(summit(), (0,), "outcome")
    assert caught.value.place == "root › Go"


def test_links_are_made_and_refused_where_they_lead_back():
    before = summit()
    after = edits.link_to(before, (1,), "D2")
    assert node_at(after.root, (1,)).target == "D2"
    assert expanded(after.root).nodes == 6 + 3  # Stay now stands for D2 and its two outcomes
    with pytest.raises(DocumentError, match="'C1', which leads back"):
        edits.link_to(before, (0, 1, 0), "C1")
    with pytest.raises(DocumentError, match="'C9', which does not exist"):
        edits.link_to(before, (1,), "C9")
    with pytest.raises(DocumentError, match="stands for 'D2'"):
        edits.add_child(after, (1,))


def test_moving_a_target_below_its_own_link_is_refused():
    """a holds A; d links to A. Moving d's link below A would make A stand below itself."""
    with pytest.raises(DocumentError, match="leads back"):
        edits.reparent(linked(), (3,), (0,), 0)


def test_a_copy_gets_new_ids_and_aims_its_inner_links_at_itself():
    inner = Chance(id="C", event="war", branches=(branch("p", Link(id="L", target="T"), probability=1.0),))
    copied = branch("x", Decision(id="X", branches=(branch("y", inner), branch("z", Outcome(id="T")))))
    before = document(Decision(id="D", branches=(copied, branch("o", Outcome(id="O")))))
    after, place = edits.duplicate(before, (0,))
    assert place == (1,)
    refuse(after)  # no id is given twice
    copy = node_at(after.root, (1,))
    assert node_at(after.root, (1, 0)).event == "war"
    assert node_at(after.root, (1, 0, 0)).target == copy.branches[1].node.id
    assert after.root.branches[0] is before.root.branches[0]
    pasted, place = edits.insert_subtree(before, (1,), 0, copied)
    assert (place, node_at(pasted.root, (1,)).kind) == ((1, 0), "decision")


def test_a_copy_of_a_link_to_another_documents_node_is_refused():
    with pytest.raises(DocumentError, match="'elsewhere', which does not exist"):
        edits.insert_subtree(summit(), (), 0, branch("x", Link(id="L", target="elsewhere")))


def test_a_duplicate_below_a_chance_node_takes_the_rest_so_that_the_sum_stays():
    after, place = edits.duplicate(summit(), (0, 0))
    assert (branch_at(after.root, place).probability, branch_at(after.root, place).low) == (REST, None)


def test_the_limits_hold_in_memory():
    deep = Outcome(id="end")
    for level in range(MOST_LEVELS - 1):
        deep = Decision(id=f"n{level}", branches=(branch(f"b{level}", deep),))
    full = document(deep)
    refuse(full)
    with pytest.raises(DocumentError, match="251 levels"):
        edits.add_child(full, (0,) * (MOST_LEVELS - 1))


def test_links_count_as_what_they_stand_for():
    """Each level links three times to the one before: 3 to the 12th is over the limit though the tree has 38 nodes."""
    levels = [branch("b0", Outcome(id="T0"))]
    for n in range(1, 13):
        links = tuple(branch(f"b{n}.{i}", Link(id=f"L{n}.{i}", target=levels[-1].node.id)) for i in range(3))
        levels.append(branch(f"b{n}", Decision(id=f"D{n}", branches=links)))
    root = Decision(id="D", branches=tuple(levels))
    with pytest.raises(DocumentError, match=f"the most is {MOST_NODES:,}"):
        refuse(document(root))
    eight = Decision(id="D", branches=tuple(levels[:9]))
    assert expanded(eight).nodes == 1 + sum((3 ** (n + 1) - 1) // 2 for n in range(9))  # geometric series by level


_STEPS = st.lists(
    st.tuples(st.sampled_from(["child", "sibling", "remove", "move", "copy", "kind", "reparent"]), st.randoms())
)


@given(_STEPS)
@settings(max_examples=40, deadline=None)
def test_any_sequence_of_edits_keeps_a_sound_document(steps):
    """Whatever is refused, what is made has unique ids, a place for its selection, and true sizes."""
    doc = linked()
    for step, random in steps:
        places = [place for place, _ in walk(doc.root)]
        place, other = random.choice(places), random.choice(places)
        try:
            match step:
                case "child":
                    doc, now = edits.add_child(doc, place)
                case "sibling":
                    doc, now = edits.add_sibling(doc, place)
                case "remove":
                    doc, now = edits.remove(doc, place)
                case "move":
                    doc, now = edits.move(doc, place, random.choice([-1, 1]))
                case "copy":
                    doc, now = edits.duplicate(doc, place)
                case "reparent":
                    doc, now = edits.reparent(doc, place, other, 0)
                case _:
                    doc, now = edits.set_kind(doc, place, random.choice(["decision", "chance", "outcome"])), place
        except DocumentError:
            continue
        assert node_at(doc.root, now) is not None
        assert doc.root.size == len(list(walk(doc.root)))
        assert doc.root.outcomes == sum(node.kind == "outcome" for _, node in walk(doc.root))
        refuse(doc)


def test_a_change_deep_in_a_wide_tree_keeps_what_every_ancestor_knows():
    """with_node copies a parent without deriving anew unless the child means something else above."""
    doc = summit()
    root = with_node(doc.root, (0, 1, 0), Link(id="L", target="T2"))
    assert (root.targets, root.size, root.outcomes) == ({"T2"}, doc.root.size, doc.root.outcomes - 1)
    symbolic = with_node(doc.root, (0, 1, 0), Outcome(id="T", payoffs={"u": "x"}))
    assert (doc.root.symbolic, symbolic.symbolic) == (False, True)
    event = with_node(doc.root, (0, 1, 0), Chance(id="C", event="e", branches=(branch("q", Outcome(id="z")),)))
    assert (event.events, event.size, event.height) == ({"e"}, doc.root.size + 1, 4)

"""What players may see: nothing hidden is in any byte of it, and what is seen is what was set."""

from __future__ import annotations

import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.exercise.projection import CONTROL, PUBLIC, Sight, is_stub, project
from planner.files.codec import decode, encode
from planner.model.edits.exercise import set_visibility
from planner.model.nodes import Branch, Chance, Decision, Link, Node, Outcome
from planner.model.places import nodes
from tests.files.any_document import around

NEVER = (
    "p_deal", "v_take", "driftevent", "scenarioname", "documentnote", "bluenote", "talkswhy", "dealwhy", "calmnote",
    "prizenote", "cellnote", "turnnote", "latesource", "LATE", "truckstext", "redtext", "expectedone", "learningone",
)  # fmt: skip
ENDS = ("calmend", "warend", "takeend", "leaveend", "T1", "T2", "T3", "T4")


def seen(document) -> set[str]:
    return {node.id for node in nodes(document.root) if not is_stub(node)}


def text(document) -> str:
    return encode(document).decode()


def test_control_sees_the_document_itself(game):
    assert project(game, CONTROL) is game


def test_before_play_the_first_move_and_its_ways_are_seen(game):
    shown = project(game, PUBLIC)
    assert seen(shown) == {"D1"}
    assert [(branch.label, is_stub(branch.node)) for branch in shown.root.branches] == [
        ("meetlabel", True),
        ("refuselabel", True),
    ]
    for word in (
        *NEVER,
        *ENDS,
        "talksnode",
        "driftnode",
        "warlabel",
        "0.25",
        "opensource",
        "fourthstage",
        "attributename",
    ):
        assert word not in text(shown)


def test_play_opens_what_it_comes_to(game):
    shown = project(game, PUBLIC, Sight(path=("meet",)))
    assert seen(shown) == {"D1", "C1"}
    assert "deallabel" in text(shown)
    assert "prizenode" not in text(shown)


def test_a_link_on_the_way_is_followed(game):
    shown = project(game, PUBLIC, Sight(path=("meet", "none")))
    assert seen(shown) == {"D1", "C1", "C2"}
    assert shown.root.branches[0].node.branches[1].node.title == "driftnode"
    assert is_stub(shown.root.branches[1].node)  # the way that was not taken


def test_a_target_that_is_seen_twice_is_drawn_where_play_is(game):
    shown = project(set_visibility(game, "C2", "always"), PUBLIC, Sight(path=("meet", "none")))
    assert [node.id for node in nodes(shown.root) if node.id == "C2"] == ["C2"]
    assert is_stub(shown.root.branches[1].node)


def test_for_control_only_is_never_seen_even_when_play_is_there(game):
    hidden = set_visibility(game, "C1", "control")
    shown = project(hidden, PUBLIC, Sight(path=("meet",), hot_wash=True))
    assert [branch.label for branch in shown.root.branches] == ["refuselabel"]
    assert "meetlabel" not in text(shown)


def test_a_root_for_control_only_leaves_nothing(game):
    shown = project(set_visibility(game, "D1", "control"), PUBLIC)
    assert is_stub(shown.root)
    assert "D1" not in text(shown)


def test_an_inject_opens_a_node_to_the_cells_that_got_it(game):
    waiting = set_visibility(game, "C2", 2)
    assert [branch.label for branch in project(waiting, "r").root.branches] == ["meetlabel"]
    sent = Sight(injects=frozenset({2}))
    assert "C2" in seen(project(waiting, "r", sent))
    assert "C2" not in seen(project(waiting, "b", sent))
    assert "C2" not in seen(project(waiting, PUBLIC, sent))


def test_numbers_are_told_only_when_the_facilitator_says_so_and_never_as_formulas(game):
    where = Sight(path=("meet",))
    assert [branch.probability for branch in project(game, PUBLIC, where).root.branches[0].node.branches] == [
        None,
        None,
    ]
    told = project(game, PUBLIC, evolve(where, numbers=True)).root.branches[0].node.branches
    assert [branch.probability for branch in told] == [0.5, None]  # "#" would tell what was left out


def test_values_are_shown_only_when_nothing_is_left_out(game):
    partly = project(game, PUBLIC, Sight(path=("meet",), numbers=True))
    assert all(not node.payoffs for node in nodes(partly.root) if isinstance(node, Outcome))
    whole = project(game, PUBLIC, Sight(hot_wash=True))
    ends = {node.id: node.payoffs for node in nodes(whole.root) if isinstance(node, Outcome)}
    assert ends["T3"] == {"utility": 90.0}
    assert "v_take" not in text(whole)


def test_the_hot_wash_lifts_the_embargo(game):
    cited = set_visibility(game, "T2", "always")
    during = project(set_visibility(cited, "C2", "always"), PUBLIC)
    assert "latesource" not in text(during)
    assert "latesource" in text(project(cited, PUBLIC, Sight(hot_wash=True)))


def test_whoever_moves_is_still_the_same_where_actors_are_left_out(game):
    """A decision without an actor is the first's, who owns nothing else here."""
    nobody = evolve(game, root=evolve(game.root, actor=""), exercise=evolve(game.exercise, cells=()))
    assert project(nobody, PUBLIC).root.actor == "blue"


@st.composite
def secret_trees(draw: st.DrawFn) -> Node:
    """A tree whose every text is unlike any other's."""
    made = 0

    def word(stem: str) -> str:
        nonlocal made
        made += 1
        return f"{stem}_{made}_"

    below: list[Node] = []
    for _ in range(draw(st.integers(1, 7))):
        if below and draw(st.integers(0, 4)) == 0:
            below.append(Link(id=word("id"), target=draw(st.sampled_from(below)).id, title=word("title")))
        else:
            below.append(Outcome(id=word("id"), title=word("title"), notes=word("note"), payoffs={"cost": 1234.5}))
        if isinstance(below[-1], Link) and isinstance(next(n for n in below if n.id == below[-1].target), Link):
            below.pop()
    while len(below) > 1:
        taken = draw(st.integers(1, min(3, len(below))))
        kind = draw(st.sampled_from([Decision, Chance]))
        odds = {} if kind is Decision else {"probability": "p_secret"}
        branches = tuple(Branch(id=word("id"), label=word("label"), node=node, **odds) for node in below[:taken])
        below[:taken] = [kind(id=word("id"), title=word("title"), notes=word("note"), branches=branches)]
        below.append(below.pop(0))
        if taken == 1 and draw(st.booleans()):
            break
    return below[0] if len(below) == 1 else Decision(
        id=word("id"), title=word("title"),
        branches=tuple(Branch(id=word("id"), label=word("label"), node=node) for node in below),
    )  # fmt: skip


@given(secret_trees(), st.data())
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
def test_no_word_of_a_hidden_node_is_in_any_projection(root, data):
    document = around(root)
    known = list(nodes(root))
    when = st.sampled_from(["always", "reached", "control"])
    visibility = {node.id: data.draw(when) for node in known}
    document = evolve(document, exercise=evolve(document.exercise, visibility=visibility))
    path, node = [], root
    by_id = {one.id: one for one in known}
    while node.branches and data.draw(st.booleans()):
        branch = data.draw(st.sampled_from(node.branches))
        path.append(branch.id)
        node = by_id[branch.node.target] if isinstance(branch.node, Link) else branch.node
    shown = project(document, PUBLIC, Sight(path=tuple(path), numbers=data.draw(st.booleans())))
    written = text(shown)
    assert text(decode(written.encode())) == written  # a document like any other
    visible = seen(shown)
    for one in known:
        if one.id not in visible:
            assert one.title not in written
            assert f'"{one.id}"' not in written
        assert not one.notes or one.notes not in written
        if visibility[one.id] == "control":
            assert one.id not in visible
    assert "p_secret" not in written


@pytest.mark.parametrize("audience", ["b", "r", PUBLIC])
def test_a_cell_sees_its_own_room_and_no_more(game, audience):
    written = text(project(game, audience, Sight(path=("meet", "deal"), injects=frozenset({1, 2, 3}), numbers=True)))
    for word in (*NEVER, *ENDS):
        assert word not in written

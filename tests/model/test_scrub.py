"""Dragging a probability: who moves, how far, what is rewritten."""

from __future__ import annotations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from planner.model import edits
from planner.model.document import Actor, Attribute, Document, Variable
from planner.model.formulas import literal
from planner.model.nodes import REST, Branch, Chance, Decision, Outcome
from planner.model.places import node_at
from planner.model.problems import DocumentError


def chance(name, *formulas, event="", labels="ABCDEFGH"):
    return Chance(
        id=name,
        event=event,
        branches=tuple(
            Branch(id=f"{name}{i}", label=labels[i], node=Outcome(id=f"{name}T{i}"), probability=formula)
            for i, formula in enumerate(formulas)
        ),
    )


def document(*nodes, **variables):
    branches = tuple(Branch(id=f"b{i}", label=f"way {i}", node=node) for i, node in enumerate(nodes))
    return Document(
        root=Decision(id="D", branches=branches),
        actors=(Actor(id="us"),),
        attributes=(Attribute(id="u"),),
        variables=tuple(Variable(id=name, value=value) for name, value in variables.items()),
    )


def probabilities(doc, place=(0,)):
    return [branch.probability for branch in node_at(doc.root, place).branches]


def test_without_a_rest_the_others_keep_their_proportions():
    """By hand: 0.3 and 0.3 of 0.6 share 1 - 0.587 = 0.413."""
    doc = document(chance("C", 0.4, 0.3, "30%"))
    after = edits.scrub_probability(doc, (0, 0), 0.587, (0.4, 0.3, 0.3))
    assert probabilities(after) == [0.587, 0.2065, 0.2065]
    assert probabilities(doc) == [0.4, 0.3, "30%"]


def test_with_a_rest_nothing_else_is_rewritten_and_the_rest_stops_at_0():
    doc = document(chance("C", 0.4, "p", REST, REST), p=0.35)
    assert probabilities(edits.scrub_probability(doc, (0, 0), 0.5, (0.4, 0.35, 0.125, 0.125))) == [0.5, "p", REST, REST]
    assert probabilities(edits.scrub_probability(doc, (0, 0), 0.9, (0.4, 0.35, 0.125, 0.125)))[0] == 0.65


def test_a_dragged_rest_with_another_beside_it_becomes_a_number():
    doc = document(chance("C", 0.4, REST, REST))
    assert probabilities(edits.scrub_probability(doc, (0, 1), 0.5, (0.4, 0.3, 0.3))) == [0.4, 0.5, REST]


def test_the_only_rest_stays_one_and_its_siblings_leave_it_what_is_wanted():
    """By hand: 0.2 : 0.6 share 0.5 as 0.125 : 0.375."""
    doc = document(chance("C", 0.2, 0.6, REST))
    assert probabilities(edits.scrub_probability(doc, (0, 2), 0.5, (0.2, 0.6, 0.2))) == [0.125, 0.375, REST]


def test_from_1_the_others_share_evenly():
    doc = document(chance("C", 1.0, 0.0, 0.0))
    assert probabilities(edits.scrub_probability(doc, (0, 0), 0.5, (1.0, 0.0, 0.0))) == [0.5, 0.25, 0.25]


def test_a_drag_beyond_the_ends_stops_there():
    doc = document(chance("C", 0.4, 0.6))
    assert probabilities(edits.scrub_probability(doc, (0, 0), 1.7, (0.4, 0.6))) == [1.0, 0.0]
    assert probabilities(edits.scrub_probability(doc, (0, 0), -0.2, (0.4, 0.6))) == [0.0, 1.0]


def test_a_bare_variable_is_itself_scrubbed():
    doc = document(chance("C", "p_deal", REST), p_deal="40%")
    after = edits.scrub_probability(doc, (0, 0), 0.2512, (0.4, 0.6))
    assert probabilities(after) == ["p_deal", REST]
    assert after.variables[0].value == 0.251
    assert after.root is doc.root


def test_a_variable_beside_literals_moves_them_and_beside_its_complement_moves_alone():
    doc = document(chance("C", "p", 0.1, 0.5), p=0.4)
    after = edits.scrub_probability(doc, (0, 0), 0.7, (0.4, 0.1, 0.5))
    assert (after.variables[0].value, probabilities(after)) == (0.7, ["p", 0.05, 0.25])
    doc = document(chance("C", "p", "1-p"), p=0.4)
    after = edits.scrub_probability(doc, (0, 0), 0.7, (0.4, 0.6))
    assert (after.variables[0].value, after.root is doc.root) == (0.7, True)


@pytest.mark.parametrize(
    ("formulas", "variables", "part"),
    [
        (("2*p", REST), {"p": 0.2}, "'2\\*p' is a formula"),
        ((0.4, "1-p"), {"p": 0.4}, "'B' is a formula"),
        (("p", REST), {"p": "q/2", "q": 0.8}, "'p' is itself a formula, q/2"),
        (("p", REST), {}, "no variable 'p'"),
        (("p", "q"), {"p": 0.4, "q": 0.6}, "does not follow 'p'"),
    ],
)
def test_a_formula_is_never_overwritten(formulas, variables, part):
    with pytest.raises(DocumentError, match=part):
        edits.scrub_probability(document(chance("C", *formulas), **variables), (0, 0), 0.5, (0.4, 0.6))


def test_what_has_no_probability_or_no_number_is_refused():
    doc = document(chance("C", 0.4, 0.6), chance("E", 1.0))
    for place, written in (((0,), (None, None)), ((0, 0), (0.4, None)), ((1, 0), (1.0,)), ((), ())):
        with pytest.raises(DocumentError):
            edits.scrub_probability(doc, place, 0.5, written)


def test_nodes_of_one_event_with_the_same_labels_and_probabilities_move_together():
    doc = document(
        chance("C", 0.4, 0.6, event="war"),
        chance("M", 0.6, 0.4, event="war", labels="BA"),
        chance("N", 0.5, 0.5, event="war"),
        chance("O", 0.4, 0.6, event="peace"),
    )
    after = edits.scrub_probability(doc, (0, 0), 0.3, (0.4, 0.6))
    assert [probabilities(after, (i,)) for i in range(4)] == [[0.3, 0.7], [0.7, 0.3], [0.5, 0.5], [0.4, 0.6]]
    assert after.root.branches[2] is doc.root.branches[2]


def test_a_mate_below_another_mate_moves_too():
    inner = chance("I", 0.4, REST, event="war")
    outer = Chance(
        id="O",
        event="war",
        branches=(
            Branch(id="o0", label="A", node=inner, probability=0.4),
            Branch(id="o1", label="B", node=Outcome(id="t"), probability=REST),
        ),
    )
    after = edits.scrub_probability(document(outer), (0, 0), 0.7, (0.4, 0.6))
    assert probabilities(after) == probabilities(after, (0, 0)) == [0.7, REST]


@given(st.lists(st.integers(0, 10_000), min_size=2, max_size=8), st.data())
@settings(max_examples=150, deadline=None)
def test_sums_to_1_to_twelve_digits_with_the_others_in_proportion(weights, data):
    total = sum(weights)
    assume(total > 0)
    before = [weight / total for weight in weights]
    own = data.draw(st.integers(0, len(weights) - 1))
    p = data.draw(st.floats(0, 1))
    after = probabilities(edits.scrub_probability(document(chance("C", *before)), (0, own), p, before))
    assert abs(sum(after) - 1) <= 1e-12
    assert after[own] == round(p, 3)
    others = 1 - before[own]
    for i, number in enumerate(after):
        assert number >= 0
        if i != own and others > 1e-9:
            assert number == pytest.approx(before[i] * (1 - after[own]) / others, abs=1e-11)


def test_rescaling_divides_by_the_sum():
    """By hand: 0.3 and 0.6 of 0.9 are a third and two thirds."""
    doc = document(chance("C", 0.3, "60%"))
    after = probabilities(edits.fix_probabilities(doc, (0,), "rescale", (0.3, 0.6)))
    assert after == pytest.approx([1 / 3, 2 / 3], abs=1e-12)
    assert sum(after) == 1


def test_the_rest_goes_where_none_is_written_else_last():
    doc = document(chance("C", 0.3, 0.6), chance("N", None, 0.6))
    assert probabilities(edits.fix_probabilities(doc, (0,), "use_rest", (0.3, 0.6))) == [0.3, REST]
    assert probabilities(edits.fix_probabilities(doc, (1,), "use_rest", (None, 0.6)), (1,)) == [REST, 0.6]


def test_fixes_that_cannot_help_are_refused():
    doc = document(chance("C", "p", 0.7), chance("Z", 0.0, 0.0), chance("M", 0.9, 0.3, 0.1), p=0.1)
    for place, fix, written in (
        ((0,), "rescale", (0.1, 0.7)),
        ((1,), "rescale", (0.0, 0.0)),
        ((2,), "use_rest", (0.9, 0.3, 0.1)),
        ((), "rescale", ()),
    ):
        with pytest.raises(DocumentError):
            edits.fix_probabilities(doc, place, fix, written)


def test_rescaling_beside_a_rest_leaves_it_nothing():
    doc = document(chance("C", 0.9, 0.3, REST))
    after = probabilities(edits.fix_probabilities(doc, (0,), "rescale", (0.9, 0.3, None)))
    assert (after, literal(after[0])) == ([0.75, 0.25, REST], 0.75)

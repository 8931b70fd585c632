"""Edits of what stands on nodes, branches, the document and its variables."""

from __future__ import annotations

import pytest

from planner.model import edits
from planner.model.document import Actor, Attribute, Document, NumberFormat, Scenario, Variable
from planner.model.nodes import NOTHING, REST, Branch, Chance, Decision, Outcome
from planner.model.places import branch_at, node_at
from planner.model.problems import DocumentError


@pytest.fixture
def doc():
    ends = (Outcome(id="T1", payoffs={"u": "2*p"}), Outcome(id="T2", payoffs={"u": 1.0}))
    talks = Chance(
        id="C",
        branches=(
            Branch(id="b2", label="Deal", node=ends[0], probability="p", low="p/2", high=0.9),
            Branch(id="b3", label="None", node=ends[1], probability=REST),
        ),
    )
    return Document(
        root=Decision(
            id="D",
            branches=(
                Branch(id="b1", label="Go", node=talks, payoffs={"cost": "-p"}),
                Branch(id="b4", label="Stay", node=Outcome(id="T3")),
            ),
        ),
        actors=(Actor(id="us"), Actor(id="rok")),
        attributes=(Attribute(id="u"), Attribute(id="cost")),
        variables=(Variable(id="p", value=0.4, low=0.2), Variable(id="half", value="p/2", high="p")),
        scenarios=(Scenario(id="h", name="Hawkish", values={"p": "half"}, probabilities={"b2": "p/2"}),),
    )


def test_each_field_of_a_node_and_of_a_branch(doc):
    after = edits.set_title(doc, (0,), "Talks")
    after = edits.set_notes(after, (0,), "note")
    after = edits.set_node_rationale(after, (0,), "why")
    after = edits.set_node_sources(after, (0,), ("FP",))
    after = edits.set_owner(after, (0,), "rok")
    after = edits.set_event(after, (0,), " talks ")
    node = node_at(after.root, (0,))
    assert (node.title, node.notes, node.rationale, node.sources) == ("Talks", "note", "why", ("FP",))
    assert (node.actor, node.event, after.root.events) == ("rok", "talks", {"talks"})
    after = edits.set_label(doc, (0, 0), "Agreement")
    after = edits.set_range(after, (0, 0), 0.1, 0.5)
    after = edits.set_basis(after, (0, 0), "judgement")
    after = edits.set_sources(after, (0, 0), ("FP", "DNI"))
    after = edits.set_rationale(after, (0, 0), "because")
    branch = branch_at(after.root, (0, 0))
    assert (branch.label, branch.low, branch.high, branch.basis) == ("Agreement", 0.1, 0.5, "judgement")
    assert (branch.sources, branch.rationale, branch.probability) == (("FP", "DNI"), "because", "p")
    assert branch_at(doc.root, (0, 0)).label == "Deal"


def test_what_does_not_change_is_the_very_document(doc):
    assert edits.set_label(doc, (0, 0), "Deal") is doc
    assert edits.set_title(doc, (), "") is doc
    assert edits.set_payoff(doc, (0,), "cost", "-p") is doc
    assert edits.set_payoff(doc, (0,), "u", None) is doc
    assert edits.set_variable(doc, "p", value=0.4) is doc
    assert edits.set_document_fields(doc, title="") is doc


def test_a_field_edit_shares_all_off_its_path(doc):
    after = edits.set_outcome_payoff(doc, (0, 0), "u", 3.0)
    assert after.root.branches[1] is doc.root.branches[1]
    assert node_at(after.root, (0,)).branches[1] is node_at(doc.root, (0,)).branches[1]
    assert after.variables is doc.variables


def test_payoffs_are_set_and_taken_away(doc):
    after = edits.set_payoff(doc, (0,), "u", 5.0)
    assert branch_at(after.root, (0,)).payoffs == {"cost": "-p", "u": 5.0}
    assert branch_at(edits.set_payoff(doc, (0,), "cost", None).root, (0,)).payoffs is NOTHING
    assert node_at(edits.set_outcome_payoff(doc, (1,), "cost", "p").root, (1,)).payoffs == {"cost": "p"}


def test_a_typed_words_band_fills_an_empty_range_only(doc):
    filled = branch_at(edits.set_probability(doc, (0, 1), 0.675, 0.55, 0.8).root, (0, 1))
    assert (filled.probability, filled.low, filled.high) == (0.675, 0.55, 0.8)
    kept = branch_at(edits.set_probability(doc, (0, 0), 0.675, 0.55, 0.8).root, (0, 0))
    assert (kept.probability, kept.low, kept.high) == (0.675, "p/2", 0.9)


@pytest.mark.parametrize(
    "refused",
    [
        lambda doc: edits.set_label(doc, (), "x"),
        lambda doc: edits.set_probability(doc, (0,), 0.5),  # below a decision
        lambda doc: edits.set_payoff(doc, (0,), "fame", 1.0),
        lambda doc: edits.set_outcome_payoff(doc, (0,), "u", 1.0),  # a chance node
        lambda doc: edits.set_owner(doc, (0,), "nobody"),
        lambda doc: edits.set_owner(doc, (1,), "us"),  # an outcome
        lambda doc: edits.set_event(doc, (), "war"),  # a decision
        lambda doc: edits.set_rationality(doc, (0,), 0.1),  # a chance node
        lambda doc: edits.set_rationality(doc, (), -0.1),
        lambda doc: edits.set_rationality(doc, (), float("nan")),
        lambda doc: edits.set_basis(doc, (0,), "guess"),
        lambda doc: edits.set_outcome_basis(doc, (0,), "record"),
        lambda doc: edits.set_document_fields(doc, seen_by="nobody"),
        lambda doc: edits.set_variable(doc, "q", value=1.0),
        lambda doc: edits.add_variable(doc, "p"),
        lambda doc: edits.add_variable(doc, "2p"),
        lambda doc: edits.rename_variable(doc, "p", "half"),
        lambda doc: edits.rename_variable(doc, "p", "min"),
    ],
)
def test_what_makes_no_sense_is_refused_in_words(doc, refused):
    with pytest.raises(DocumentError) as caught:
        refused(doc)
    assert caught.value.sentence


def test_the_documents_own_fields(doc):
    after = edits.set_document_fields(doc, title="Summit", seen_by="rok", number_format=NumberFormat(decimals=2))
    assert (after.title, after.seen_by, after.number_format.decimals) == ("Summit", "rok", 2)
    assert after.root is doc.root
    with pytest.raises(TypeError, match="root"):
        edits.set_document_fields(doc, root=doc.root)


def test_stages_are_named_by_depth_and_blank_ones_at_the_end_go(doc):
    named = edits.set_stage(doc, 2, "Response")
    assert named.stages == ("", "", "Response")
    both = edits.set_stage(named, 0, "Opening")
    assert both.stages == ("Opening", "", "Response")
    assert edits.set_stage(both, 2, "").stages == ("Opening",)


def test_uses_are_told_with_their_places(doc):
    assert edits.uses_of(doc, "p") == [
        "variable half",
        "root › Go: cost",
        "root › Go › Deal: probability",
        "root › Go › Deal: low",
        "root › Go › Deal: u",
        "scenario Hawkish",
    ]
    with pytest.raises(DocumentError, match="in use: variable half; root › Go: cost; "):
        edits.remove_variable(doc, "p")
    assert edits.uses_of(doc, "half") == ["scenario Hawkish"]


def test_an_unused_variable_is_added_and_removed(doc):
    more = edits.add_variable(doc, "p_new")
    assert more.variables[-1].id == "p_new"
    assert edits.remove_variable(more, "p_new").variables == doc.variables


def test_a_renamed_variable_is_renamed_everywhere_and_nothing_else_is_touched(doc):
    after = edits.rename_variable(doc, "p", "p_deal")
    assert [variable.id for variable in after.variables] == ["p_deal", "half"]
    assert (after.variables[1].value, after.variables[1].high) == ("p_deal/2", "p_deal")
    deal = branch_at(after.root, (0, 0))
    assert (deal.probability, deal.low, deal.node.payoffs) == ("p_deal", "p_deal/2", {"u": "2*p_deal"})
    assert branch_at(after.root, (0,)).payoffs == {"cost": "-p_deal"}
    assert after.scenarios[0].values == {"p_deal": "half"}
    assert after.scenarios[0].probabilities == {"b2": "p_deal/2"}
    assert after.root.branches[1] is doc.root.branches[1]
    assert node_at(after.root, (0,)).branches[1] is node_at(doc.root, (0,)).branches[1]
    assert edits.uses_of(after, "p") == []

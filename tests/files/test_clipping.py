"""What the clipboard carries: written, read back, and pasted into the same document and into others."""

from __future__ import annotations

import pytest
from attrs import evolve

from planner.files.clipping import clipping, write_clipping
from planner.files.codec import decode, encode
from planner.files.pasted_text import read_text
from planner.model import edits
from planner.model.document import Actor, Attribute, Document, Source, Variable
from planner.model.nodes import Branch, Chance, Decision, Link, Outcome
from planner.model.places import node_at
from planner.model.problems import DocumentError

SUMMIT, TALKS, AGAIN = (0,), (1,), (2,)


def tree() -> Document:
    """A summit whose failure leads to D2; talks; and a link to D2, which lies inside the summit."""
    failure = Decision(
        id="D2",
        title="After failure",
        branches=(Branch(id="b4", label="Exercises", node=Outcome(id="T2", payoffs={"cost": "c_ex * 2"})),),
    )
    summit = Chance(
        id="C1",
        title="The summit",
        event="summit",
        actor="kim",
        branches=(
            Branch(id="b2", label="Success", probability="p_deal", node=Outcome(id="T1"), sources=("FP",)),
            Branch(id="b3", label="Failure", probability="#", node=failure),
            Branch(id="b8", label="Delay", probability="#", node=Link(id="L2", target="D2")),
        ),
    )
    root = Decision(
        id="D1",
        branches=(
            Branch(id="b1", label="Summit", node=summit),
            Branch(id="b5", label="Talks", node=Outcome(id="T4", payoffs={"utility": 4.0})),
            Branch(id="b6", label="Again", node=Link(id="L1", target="D2")),
        ),
    )
    return Document(
        root=root,
        actors=(Actor(id="us", weights={"utility": 1.0}), Actor(id="kim", name="Kim", weights={"utility": -1.0})),
        attributes=(Attribute(id="utility"), Attribute(id="cost", name="Cost")),
        variables=(Variable(id="p_deal", value="p_talks / 2"), Variable(id="p_talks", value=0.8), Variable(id="c_ex")),
        sources=(Source(id="FP"), Source(id="NYT")),
    )


def other() -> Document:
    root = Decision(id="D1", title="Elsewhere", branches=(Branch(id="b1", label="Wait", node=Outcome(id="T1")),))
    return Document(root=root, actors=(Actor(id="us"),), attributes=(Attribute(id="utility"),))


def carried(document, *places):
    return decode(write_clipping(document, places)[0])


def labels(document, place=()):
    return [branch.label for branch in node_at(document.root, place).branches]


def test_it_takes_along_what_its_formulas_name_and_no_more():
    """Success is p_deal, which is made of p_talks; exercises cost c_ex; only FP is cited."""
    clip = clipping(tree(), [SUMMIT])
    assert [variable.id for variable in clip.variables] == ["p_deal", "p_talks", "c_ex"]
    assert [attribute.id for attribute in clip.attributes] == ["cost"]
    assert [actor.id for actor in clip.actors] == ["kim"]
    assert [source.id for source in clip.sources] == ["FP"]


def test_a_place_below_another_is_carried_by_it():
    assert labels(clipping(tree(), [(0, 1), SUMMIT, TALKS])) == ["Summit", "Talks"]


def test_pasted_beside_itself_it_is_new_but_for_its_event():
    document = tree()
    pasted = edits.paste(document, (), carried(document, SUMMIT))
    copy = node_at(pasted.document.root, pasted.places[0])
    assert pasted.remarks == ()
    assert copy.event == "summit" and copy.id != "C1"
    assert copy.branches[2].node.target == copy.branches[1].node.id != "D2"
    assert encode(pasted.document)


def test_what_another_document_lacks_comes_along_and_is_told():
    pasted = edits.paste(other(), (), carried(tree(), SUMMIT))
    document = pasted.document
    assert labels(document) == ["Wait", "Summit"]
    assert [variable.id for variable in document.variables] == ["p_deal", "p_talks", "c_ex"]
    assert document.actors[1].name == "Kim"
    assert pasted.remarks == ("added with it: variables p_deal, p_talks, c_ex; attribute Cost; actor Kim; source FP",)


def test_a_variable_that_is_there_keeps_its_value():
    there = evolve(other(), variables=(Variable(id="p_deal", value=0.1),))
    document = edits.paste(there, (), carried(tree(), SUMMIT)).document
    assert [variable.value for variable in document.variables if variable.id == "p_deal"] == [0.1]


def test_a_link_out_of_the_copy_leads_there_still():
    document = tree()
    pasted = edits.paste(document, (), carried(document, AGAIN))
    assert node_at(pasted.document.root, (3,)).target == "D2"


def test_in_another_document_a_link_out_is_an_end_and_is_told():
    pasted = edits.paste(other(), (), carried(tree(), AGAIN))
    assert isinstance(node_at(pasted.document.root, (1,)), Outcome)
    assert node_at(pasted.document.root, (1,)).unknown == {}
    assert "1 link led to what is not here" in pasted.remarks[0]


def test_links_among_several_branches_lead_to_the_copies():
    document = tree()
    pasted = edits.paste(other(), (), carried(document, SUMMIT, AGAIN))
    assert node_at(pasted.document.root, (2,)).target == node_at(pasted.document.root, (1, 1)).id


@pytest.mark.parametrize(("first", "pasted"), [(0.7, "#"), (0.3, 0.6)])
def test_a_sum_beyond_one_becomes_what_is_left(first, pasted):
    """0.6 fits beside 0.3; beside 0.7 it does not."""
    branches = (Branch(id="b1", label="A", node=Outcome(id="n1"), probability=first),)
    document = evolve(other(), root=Chance(id="C", branches=branches))
    after = edits.paste(document, (), read_text("B | p=0.6", document)).document
    assert after.root.branches[1].probability == pasted


def test_pasted_onto_an_outcome_nothing_that_it_pays_is_lost():
    document = tree()
    after = edits.paste(document, TALKS, carried(document, AGAIN)).document
    assert node_at(after.root, (*TALKS, 0)).payoffs == {"utility": 4.0}
    assert labels(after, TALKS) == ["", "Again"]


def test_paste_as_link_takes_an_empty_outcome_or_a_new_branch():
    document = tree()
    clip = carried(document, (0, 1))
    after, place = edits.paste_link(document, (0, 0), clip)
    assert place == (0, 0) and node_at(after.root, place).target == "D2"
    after, place = edits.paste_link(document, (), clip)
    assert place == (3,) and labels(after)[3] == "Failure"
    with pytest.raises(DocumentError, match="not in this tree"):
        edits.paste_link(other(), (), clip)
    with pytest.raises(DocumentError, match="leads back"):
        edits.paste_link(document, (0, 1), clip)


def test_the_text_of_a_copy_is_an_outline_that_pastes_again():
    document = tree()
    text = write_clipping(document, [SUMMIT])[1]
    assert text.startswith("Summit\n  () The summit")
    after = edits.paste(document, (), read_text(text, document)).document
    copy = node_at(after.root, (3,))
    assert [branch.probability for branch in copy.branches] == ["p_deal", "#", "#"]
    assert copy.branches[2].node.target == copy.branches[1].node.id


def test_a_whole_outline_is_a_branch_named_after_its_root():
    clip = read_text("[] Opening\n  Summit: <> | utility=3\n  Wait: <>\n", tree())
    assert labels(clip) == ["Opening"]
    assert labels(clip, (0,)) == ["Summit", "Wait"]


def test_other_programs_lines_are_branches():
    """A plain list, and a list with indents whose payoffs go to the first attribute."""
    assert labels(read_text("Accept\nRefuse\n", tree())) == ["Accept", "Refuse"]
    clip = read_text("Accept\n\tSigned | p=0.5 | payoff=10\n\tBroken | p=0.5", tree())
    assert labels(clip, (0,)) == ["Signed", "Broken"]
    assert node_at(clip.root, (0, 0)).payoffs == {"utility": 10}


def test_a_table_with_names():
    clip = read_text("Answer\tProbability\tCost\tutility\nYes\t40%\t−1,250.5\t3\nNo\tlikely\t\tp_deal\n", tree())
    assert [branch.probability for branch in clip.root.branches] == ["40%", 0.675]
    assert clip.root.branches[1].low == 0.55
    assert [branch.node.payoffs for branch in clip.root.branches] == [
        {"cost": -1250.5, "utility": 3.0},
        {"utility": "p_deal"},
    ]


@pytest.mark.parametrize(
    ("text", "probabilities", "payoffs"),
    [
        ("Yes\t0.4\t88\nNo\t0.6\t41", [0.4, 0.6], [{"utility": 88.0}, {"utility": 41.0}]),
        ("Yes\t88\nNo\t41", [None, None], [{"utility": 88.0}, {"utility": 41.0}]),
        ("Yes\t0.4\nNo\t0.6", [0.4, 0.6], [{}, {}]),
        ("Yes\t0.4\nNo\t0.5", [None, None], [{"utility": 0.4}, {"utility": 0.5}]),
        ("Yes\t0.4\nNo\t#", [0.4, "#"], [{}, {}]),
    ],
)
def test_a_table_without_names_is_read_by_its_numbers(text, probabilities, payoffs):
    """One column of numbers is probabilities only if they add up to 1, or one says what is left."""
    branches = read_text(text, tree()).root.branches
    assert [branch.probability for branch in branches] == probabilities
    assert [branch.node.payoffs for branch in branches] == payoffs


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Answer\tTemperature\nYes\t3", "'Temperature' is neither"),
        ("Yes\t0.4\t1\t2\t3\nNo\t0.6\t1\t2\t3", "4 columns of numbers"),
        ("Answer\tp\nYes\t3", "line 2"),
        ("Yes | q=3\n", "q"),
    ],
)
def test_what_cannot_be_read_is_told_with_its_place(text, said):
    with pytest.raises(DocumentError, match=said):
        read_text(text, tree())

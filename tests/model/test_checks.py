"""What is refused, and what is pointed out."""

from __future__ import annotations

import pytest
from attrs import evolve

from planner.model.checks import refuse, warnings
from planner.model.document import Actor, Attribute, Document, NumberFormat, Scenario, Source, Variable
from planner.model.nodes import REST, Branch, Chance, Decision, Link, Outcome
from planner.model.problems import DocumentError


def sound():
    ends = [Outcome(id=f"T{i}", payoffs={"u": 1.0}) for i in range(3)]
    chance = Chance(
        id="C",
        branches=(
            Branch(id="b2", label="Success", node=ends[0], probability="p", low=0.2, high="0.55"),
            Branch(id="b3", label="Failure", node=ends[1], probability=REST, sources=("FP",)),
        ),
    )
    return Document(
        root=Decision(
            id="D",
            branches=(Branch(id="b1", label="Go", node=chance), Branch(id="b4", label="Stay", node=ends[2])),
        ),
        actors=(Actor(id="us", weights={"u": 1.0}),),
        attributes=(Attribute(id="u"),),
        variables=(Variable(id="p", value=0.4, low=0.2, high=0.55),),
        sources=(Source(id="FP"),),
        scenarios=(Scenario(id="h", values={"p": 0.25}, probabilities={"b2": 0.1}),),
    )


def with_stay(node, **fields):
    doc = sound()
    go, stay = doc.root.branches
    return evolve(doc, root=evolve(doc.root, branches=(go, evolve(stay, node=node, **fields))))


def test_a_sound_document_has_nothing_to_say():
    refuse(sound())
    assert warnings(sound()) == []


@pytest.mark.parametrize(
    ("document", "sentence", "place"),
    [
        (lambda: evolve(sound(), actors=()), "the document has no actors", ""),
        (lambda: evolve(sound(), attributes=()), "the document has no attributes", ""),
        (lambda: evolve(sound(), actors=sound().actors * 2), "the id 'us' is given twice", "actor us"),
        (lambda: evolve(sound(), variables=sound().variables * 2), "the id 'p' is given twice", "variable p"),
        (lambda: with_stay(Outcome(id="C")), "the id 'C' is given already, at root › Go", "root › Stay"),
        (lambda: with_stay(Outcome(id="b2")), "the id 'b2' is given already, at root › Go", "root › Stay"),
        (lambda: with_stay(Link(id="L", target="C7")), "link to 'C7', which does not exist", "root › Stay"),
        (lambda: with_stay(Link(id="L", target="D")), "link to 'D', which leads back to this link", "root › Stay"),
        (lambda: with_stay(Link(id="L", target="L")), "link to 'L', which leads back to this link", "root › Stay"),
        (
            lambda: with_stay(Outcome(id="T", payoffs={"u": "1" * 1001})),
            "a formula of more than 1,000 characters",
            "root › Stay",
        ),
    ],
)
def test_what_cannot_be_worked_with_is_refused_with_its_place(document, sentence, place):
    with pytest.raises(DocumentError) as caught:
        refuse(document())
    assert (caught.value.sentence, caught.value.place) == (sentence, place)


def test_a_cycle_through_several_links_is_refused():
    """a links into b, b into c, c into a."""
    ways = tuple(
        Branch(
            id=f"b{i}",
            label=f"way {i}",
            node=Decision(
                id=f"N{i}",
                branches=(Branch(id=f"c{i}", label="on", node=Link(id=f"L{i}", target=f"N{(i + 1) % 3}")),),
            ),
        )
        for i in range(3)
    )
    document = evolve(sound(), root=Decision(id="D", branches=ways), scenarios=())
    with pytest.raises(DocumentError, match="leads back") as caught:
        refuse(document)
    assert caught.value.place == "root › way 1 › on"


def test_links_that_meet_again_without_a_cycle_are_sound():
    ways = [
        Branch(id="e", label="e", node=Decision(id="E", branches=(Branch(id="f", label="f", node=Outcome(id="T")),)))
    ]
    for name, target in (("x", "E"), ("y", "X"), ("z", "X"), ("w", "E")):
        inner = (Branch(id=f"{name}i", label="i", node=Link(id=f"L{name}", target=target)),)
        ways.append(Branch(id=name, label=name, node=Decision(id=name.upper(), branches=inner)))
    refuse(evolve(sound(), root=Decision(id="D", branches=tuple(ways))))


@pytest.mark.parametrize(
    ("document", "where", "part"),
    [
        (lambda: evolve(sound(), unknown={"tilte": 1}), "the document", '"tilte" has no meaning here'),
        (lambda: evolve(sound(), unknown={"tilte": 1}), "the document", 'did you mean "title"?'),
        (
            lambda: evolve(sound(), number_format=NumberFormat(unknown={"decimal": 1})),
            "number_format",
            'did you mean "decimals"?',
        ),
        (lambda: with_stay(Decision(id="N", unknown={"choise": "best"})), "root › Stay", 'did you mean "choice"?'),
        (lambda: with_stay(Outcome(id="N"), unknown={"probabilty": 1}), "root › Stay", 'did you mean "probability"?'),
        (lambda: with_stay(Outcome(id="N"), label="Go"), "root", "told as 'Go (2)'"),
        (lambda: with_stay(Outcome(id="N"), low=0.5, high=0.2), "root › Stay", "low 0.5 is above high 0.2"),
        (
            lambda: with_stay(Outcome(id="N"), low="pp"),
            "root › Stay",
            "low: there is no variable 'pp'; did you mean 'p'",
        ),
        (lambda: with_stay(Outcome(id="N"), sources=("FPP",)), "root › Stay", "no source 'FPP'; did you mean 'FP'?"),
        (lambda: with_stay(Outcome(id="N", sources=("X",))), "root › Stay", "no source 'X'"),
        (
            lambda: evolve(sound(), variables=(Variable(id="p", value=0.6, low=0.2, high=0.5),)),
            "variable p",
            "0.6 lies above its own range, which ends at 0.5",
        ),
        (
            lambda: evolve(sound(), variables=(Variable(id="p", value=0.1),)),
            "root › Go › Success",
            "0.1 lies below its own range, which begins at 0.2",
        ),
        (
            lambda: evolve(sound(), variables=(*sound().variables, Variable(id="my var"))),
            "variable my var",
            "no formula can use it",
        ),
        (
            lambda: evolve(sound(), actors=(Actor(id="us", weights={"u": 1.0, "U": 1.0}),)),
            "actor us",
            "no attribute 'U'",
        ),
        (lambda: evolve(sound(), attributes=(Attribute(id="u"), Attribute(id="v"))), "attribute v", "no actor gives"),
        (lambda: evolve(sound(), scenarios=(Scenario(id="h", values={"q": 1.0}),)), "scenario h", "no variable 'q'"),
        (
            lambda: evolve(sound(), scenarios=(Scenario(id="h", probabilities={"b1": 1.0}),)),
            "scenario h",
            "no branch 'b1' with a probability",
        ),
    ],
)
def test_an_oversight_is_pointed_out_where_it_is(document, where, part):
    found = [warning for warning in warnings(document()) if warning.where == where]
    assert any(part in warning.sentence for warning in found)

"""What stands beside a node, word for word."""

from __future__ import annotations

from attrs import evolve

from planner.analysis.rollback import roll_back
from planner.drawing.wording import in_short, initials, odds, payoffs
from planner.model.document import Actor, Attribute, Document, NumberFormat, Variable
from planner.model.nodes import Branch, Chance, Decision, Outcome


def lottery(*probabilities, **changes):
    """A chance node with branches of these probabilities, rolled back."""
    branches = tuple(
        Branch(id=f"b{index}", label=f"way {index}", node=Outcome(id=f"o{index}"), probability=probability)
        for index, probability in enumerate(probabilities)
    )
    document = Document(
        root=Chance(id="c", branches=branches),
        actors=(Actor(id="a", weights={"u": 1.0}),),
        attributes=(Attribute(id="u"),),
        variables=(Variable(id="p_deal", value=0.4),),
    )
    document = evolve(document, **changes)
    return document, roll_back(document)


def test_a_number_a_variable_and_the_rest():
    """Words of ICD 203: 0.40 and 0.25 are unlikely (20 to 45 %), 0.35 too."""
    document, rollback = lottery(0.25, "p_deal", "#")
    assert odds(document, rollback.root, 0) == ("0.25", "unlikely")
    assert odds(document, rollback.root, 1) == ("p_deal = 0.40", "unlikely")
    assert odds(document, rollback.root, 2) == ("# = 0.35", "unlikely")


def test_what_is_laid_over_stands_in_place_of_the_formula():
    """A scenario's number is no value of p_deal."""
    document, rollback = lottery(0.6, "p_deal")
    assert odds(document, rollback.root, 1, {"b1": 0.4}) == ("0.40", "unlikely")
    assert odds(document, rollback.root, 0, {"b0": "1-p_deal"}) == ("1-p_deal = 0.60", "likely")


def test_percent_and_no_words_where_the_document_asks():
    document, rollback = lottery("40%", 0.6, number_format=NumberFormat(probabilities="percent", words="none"))
    assert odds(document, rollback.root, 0) == ("40 %", "")


def test_a_wrong_sum_shows_what_was_written():
    document, rollback = lottery(0.5, 0.4)
    assert odds(document, rollback.root, 1) == ("0.40", "unlikely")


def test_what_an_earlier_meeting_settles_shows_both_numbers():
    """The event's second meeting below its own first branch: written 0.40, here certain."""
    ends = [Branch(id=f"e{i}", label=label, node=Outcome(id=f"x{i}"), probability=p)
            for i, (label, p) in enumerate((("yes", 0.4), ("no", 0.6)))]  # fmt: skip
    again = Chance(id="again", event="talks", branches=tuple(ends))
    first = (
        Branch(id="y", label="yes", node=again, probability=0.4),
        Branch(id="n", label="no", node=Outcome(id="z"), probability=0.6),
    )
    document, _ = lottery(1.0)
    document = evolve(document, root=Chance(id="first", event="talks", branches=first))
    below = roll_back(document).root.children[0]
    assert odds(document, below, 0) == ("0.40, here 1.00", "already known")


def test_a_move_by_logit_shows_its_odds():
    """λ = 0.1 and a lead of 10 points: odds e to 1, so 0.731 (semantics: rolling back)."""
    ways = tuple(
        Branch(id=f"w{value}", label=f"{value}", node=Outcome(id=f"v{value}", payoffs={"u": value}))
        for value in (10.0, 0.0)
    )
    document, _ = lottery(1.0)
    document = evolve(document, root=Decision(id="d", rationality=0.1, branches=ways))
    assert odds(document, roll_back(document).root, 0) == ("0.73", "likely")


def test_payoffs_name_their_attributes_and_work_out_formulas():
    document, _ = lottery(1.0)
    attributes = (Attribute(id="cost", name="Cost"), Attribute(id="prestige"))
    document = evolve(document, attributes=attributes)
    branch = Branch(id="b", label="go", node=Outcome(id="o"), payoffs={"prestige": 2.0, "cost": "-10 * p_deal"})
    assert payoffs(roll_back(document), branch) == "Cost −4   prestige 2"


def test_initials_tell_actors_apart():
    names = ["Washington", "Seoul", "Sweden", "US hawk", "united nations"]
    actors = [Actor(id=name, name=name) for name in names]
    assert list(initials(actors).values()) == ["W", "S", "Sw", "UH", "UN"]


def test_large_values_in_few_characters():
    assert in_short(1234567.25) == "1.2 M"
    assert in_short(-35e9) == "−35.0 bn"
    assert in_short(640e9) == "640 bn"
    assert in_short(3e18) == "3.0e+18"

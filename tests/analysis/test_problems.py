"""Problems: what they undefine, what goes on calculating, and what they say."""

from __future__ import annotations

import pytest

from planner.analysis.reading import figures_at
from planner.analysis.rollback import roll_back
from planner.analysis.settings import Settings
from planner.model.document import Actor, Attribute, Exponential, Scenario, Variable
from tests.analysis.trees import decide, document, end, game, happen, link, rows_of, way


def said(rollback):
    return [(problem.where, problem.field, problem.sentence) for problem in rollback.problems()]


def bad_sum():
    return happen(way("x", end(1.0), 0.4), way("y", end(2.0), 0.5), title="Bad")


def test_a_wrong_sum_undefines_it_and_all_above_and_nothing_beside():
    root = decide(way("bad", bad_sum()), way("good", happen(way("u", end(4.0), 0.5), way("v", end(6.0), 0.5))))
    rollback = roll_back(document(root))
    rows = rows_of(rollback)
    assert rows[()].figures.values is None
    assert rows[("bad",)].figures.values is None
    assert rows[("bad", "x")].figures.value == 1
    assert rows[("good",)].figures.value == 5
    assert rows[()].choice == ()
    assert said(rollback) == [("root › bad", "probability", "the probabilities add up to 0.9, not 1")]
    assert rollback.problems()[0].place == (0,)
    assert rollback.problems()[0].fixes == ("rescale", "use_rest")


def test_reach_is_told_where_its_product_is_settled():
    """The root's is 1; under an undefined decision it is not known; a factor of 0 settles it all the same."""
    stuck = decide(way("bad", bad_sum()), way("fine", end(3.0)))
    rows = rows_of(roll_back(document(happen(way("often", stuck, 1.0), way("never", stuck_again(), 0.0)))))
    assert rows[()].figures.reach == 1
    assert rows[("often",)].figures.reach == 1
    assert rows[("often", "bad")].figures.reach is None
    assert rows[("often", "fine")].figures.reach is None
    assert rows[("often", "bad", "x")].figures.reach is None
    assert rows[("never", "bad", "x")].figures.reach == 0
    assert not rows[("often", "fine")].figures.recommended


def stuck_again():
    return decide(way("bad", bad_sum()), way("fine", end(3.0)))


def test_a_problem_undefines_at_weight_zero_and_at_reach_zero():
    """A payoff in an attribute that nobody weighs, on a branch of probability 0, still cannot be worked out."""
    root = happen(way("sure", end(1.0), 1.0), way("never", end({"other": "1/0"}), 0.0))
    attributes = (Attribute(id="utility"), Attribute(id="other"))
    rollback = roll_back(document(root, attributes=attributes))
    assert rollback.root.values is None
    assert said(rollback) == [("root › never", "payoffs.other", "1/0: division by zero")]


def test_a_problem_undefines_for_every_actor():
    rollback = roll_back(game(decide(way("a", end({"red": "nobody", "blue": 1.0})), actor="blue"), "red", "blue"))
    assert rollback.root.values is None


def test_a_bad_branch_payoff_undefines_above_and_below():
    inner = decide(way("x", end(1.0)), way("y", end(2.0)))
    rows = rows_of(roll_back(document(happen(way("bad", inner, 0.25, pay="missing + 1"), way("good", end(9.0), "#")))))
    assert rows[()].figures.values is None
    assert rows[("bad",)].figures.values is None
    assert rows[("bad",)].figures.from_here is None
    assert rows[("bad", "y")].figures.values is None
    assert rows[("bad",)].choice == ()
    assert rows[("bad",)].figures.reach == 0.25
    assert rows[("bad", "y")].figures.reach is None
    assert rows[("good",)].figures.value == 9


def test_a_bad_branch_payoff_is_told_at_the_branch_once():
    root = decide(way("bad", decide(way("x", end(1.0))), pay="missing"), way("good", end(9.0)))
    rollback = roll_back(document(root))
    assert said(rollback) == [("root › bad", "payoffs.utility", "missing: there is no variable 'missing'")]
    assert rollback.problems()[0].place == (0,)


@pytest.mark.parametrize(
    ("fields", "where", "field"),
    [
        ({"actors": (Actor(id="a", name="Washington", weights={"utility": 1.0}, risk_tolerance=0.0),)},
         "actor Washington", "actors.a.risk_tolerance"),
        ({"attributes": (Attribute(id="utility", name="Utility", worst=3.0, best=3.0),)},
         "attribute Utility", "attributes.utility"),
        ({"attributes": (Attribute(id="utility", shape=Exponential(c=2.0)),)},
         "attribute utility", "attributes.utility"),
        ({"actors": (Actor(id="a", weights={"utility": -1.0}),),
          "attributes": (Attribute(id="utility", worst=0.0, best=9.0),)}, "actor a", "actors.a.weights.utility"),
        ({"seen_by": "nobody"}, "seen by", "seen_by"),
    ],
)  # fmt: skip
def test_what_undefines_the_whole_tree(fields, where, field):
    root = happen(way("a", decide(way("b", end(1.0))), 0.5), way("c", end(2.0), 0.5))
    rollback = roll_back(document(root, **fields))
    rows = rows_of(rollback)
    assert all(row.figures.values is None for row in rows.values())
    assert [(problem.where, problem.field, problem.place) for problem in rollback.problems()] == [(where, field, None)]
    assert rows[("a",)].figures.reach == 0.5
    assert rows[("a", "b")].figures.reach is None


def test_a_negative_weight_is_good_without_levels():
    """By hand: -1 * 5."""
    rollback = roll_back(document(end(5.0), actors=(Actor(id="a", weights={"utility": -1.0}),)))
    assert figures_at(rollback, ()).value == -5


def test_a_variable_in_trouble_is_told_where_it_stands_and_where_it_is_used():
    variables = (Variable(id="p", value="q"), Variable(id="q", value="p"), Variable(id="fine", value="2 * 3"))
    root = decide(way("a", happen(way("x", end(1.0), "p"), way("y", end(), "#"))), way("b", end("fine")))
    rollback = roll_back(document(root, variables=variables))
    assert [problem.where for problem in rollback.problems()] == ["variable p", "variable q", "root › a › x"]
    assert figures_at(rollback, (1,)).value == 6


def test_a_variable_in_trouble_that_nothing_uses_undefines_nothing():
    rollback = roll_back(document(end(1.0), variables=(Variable(id="p", value="1/0"),)))
    assert figures_at(rollback, ()).value == 1
    assert len(rollback.problems()) == 1


def test_forks_without_branches_and_owners_that_do_not_exist():
    root = decide(way("a", decide()), way("b", happen()), way("c", decide(way("x", end(1.0)), actor="ghost")))
    assert said(roll_back(document(root))) == [
        ("root › a", "branches", "this decision has no branches"),
        ("root › b", "branches", "this chance has no branches"),
        ("root › c", "actor", "there is no actor 'ghost'"),
    ]


def test_an_attribute_that_does_not_exist():
    rollback = roll_back(document(end({"utilty": 3.0})))
    assert said(rollback) == [("root", "payoffs.utilty", "there is no attribute 'utilty'")]


def test_sums_too_large_for_a_number():
    """1e308 paid ten times is more than a float holds: said, and nothing comes out as infinite."""
    root = end(1e308)
    for _ in range(9):
        root = decide(way("a", root, pay=1e308))
    rollback = roll_back(document(root))
    assert rollback.root.values is None
    assert {problem.sentence for problem in rollback.problems()} == {"this comes to more than a number can hold"}


def test_links_to_nowhere_and_in_circles_are_problems_and_never_hang():
    loop = decide(way("again", link("loop")), way("out", end(1.0)), name="loop")
    root = decide(way("a", loop), way("b", link("nowhere")), way("c", end(2.0)))
    rollback = roll_back(document(root))
    assert [sentence for _, _, sentence in said(rollback)] == [
        "this links to 'loop', which leads back to itself",
        "this links to 'nowhere', which does not exist",
    ]
    assert figures_at(rollback, (2,)).value == 2
    assert rollback.root.values is None


def test_two_links_that_lead_to_each_other():
    one = decide(way("to two", link("two")), name="one")
    two = decide(way("to one", link("one")), name="two")
    rollback = roll_back(document(decide(way("a", one), way("b", two), way("c", end(1.0)))))
    assert len(rollback.problems()) == 2
    assert figures_at(rollback, (2,)).value == 1


def test_what_a_link_leads_to_is_told_once():
    root = decide(way("a", happen(way("x", end(1.0), 0.5), name="home")), way("b", link("home")))
    rollback = roll_back(document(root))
    assert [problem.where for problem in rollback.problems()] == ["root › a"]
    assert figures_at(rollback, (1,)).values is None


def test_a_scenarios_probabilities_replace_and_are_then_checked():
    """By hand: 0.4 -> 0.1 with "#" gives 0.1 * 10; with the literal 0.6 beside it the sum is 0.7. No fix is offered."""
    scenarios = (Scenario(id="low", probabilities={"b-yes": "0.1"}),)
    good = happen(way("yes", end(10.0), 0.4, name="b-yes"), way("no", end(0.0), "#"))
    bad = happen(way("yes", end(10.0), 0.4, name="b-yes"), way("no", end(0.0), 0.6))
    low = Settings(scenario="low")
    assert figures_at(roll_back(document(good, scenarios=scenarios), low), ()).value == pytest.approx(1)
    wrong = roll_back(document(bad, scenarios=scenarios), low)
    assert [problem.sentence for problem in wrong.problems()] == ["the probabilities add up to 0.7, not 1"]
    assert wrong.problems()[0].fixes == ()
    assert figures_at(roll_back(document(bad, scenarios=scenarios)), ()).value == pytest.approx(4)


def test_event_mates_do_not_follow_a_scenario():
    """The overlaid node reads 0.1; its mate keeps 0.4. By hand: after yes, u in [0, 0.1), the mate's yes is sure."""
    mate = happen(way("yes", end(), 0.4), way("no", end(), "#"), event="E")
    root = happen(way("yes", mate, 0.4, name="b-yes"), way("no", mate_of(), "#"), event="E")
    rollback = roll_back(
        document(root, scenarios=(Scenario(id="s", probabilities={"b-yes": 0.1}),)), Settings(scenario="s")
    )
    rows = rows_of(rollback)
    assert rows[()].figures.rolled.shares == (0.1, 0.9)
    assert rows[("yes",)].figures.rolled.shares == (1, 0)
    assert rows[("no",)].figures.rolled.shares == pytest.approx((0.3 / 0.9, 0.6 / 0.9))


def mate_of():
    return happen(way("yes", end(), 0.4), way("no", end(), "#"), event="E")


def test_values_are_laid_over_in_order():
    """Precedence: base < scenario < overrides. By hand: 1, then 2, then 3."""
    fields = {"variables": (Variable(id="x", value=1.0),), "scenarios": (Scenario(id="s", values={"x": "2"}),)}
    root = end("x")
    assert figures_at(roll_back(document(root, **fields)), ()).value == 1
    assert figures_at(roll_back(document(root, **fields), Settings(scenario="s")), ()).value == 2
    assert figures_at(roll_back(document(root, **fields), Settings(scenario="s", overrides={"x": 3.0})), ()).value == 3

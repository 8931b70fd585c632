"""The trigger to watch, on the founding case and where there is nothing to watch."""

from attrs import evolve

from planner.analysis.break_even import break_even
from planner.analysis.headline import headline, trigger_to_watch, watched_at
from planner.analysis.rollback import roll_back
from planner.files.opening import open_document
from planner.model import edits
from planner.model.places import find, path
from planner.shipped import resource


def example(name):
    return open_document(str(resource("examples", f"{name}.planb")))


def test_the_founding_case_prints_its_sentence():
    """0.2384327 is the independently computed break-even; the opening move has none on this input."""
    assert headline(roll_back(example("korea_summit"))) == (
        "At Offer to bring to Kim, keep “Calibrated package: informal peace declaration + rail exemption + escrow” "
        "while P(Kim commits to specific, verifiable steps) ≥ 0.238; "
        "below that, “FFVD first, no relief until the end”. "
        "Washington's opening move never flips on it."
    )


def test_the_nearest_is_a_share_of_the_way_to_the_end_of_the_range():
    """By hand: (0.4 - 0.2384) / (0.4 - 0.2) is 0.81 of the way, and no other flip lies inside its range."""
    triggers = break_even(roll_back(example("korea_summit")))
    watched = trigger_to_watch(triggers)
    inside = [each for each in triggers if any(f and f.in_range for f in (each.below, each.above))]
    assert inside == [watched]


def test_without_ranges_there_is_nothing_to_watch():
    assert headline(roll_back(example("blank"))) == ""


def test_a_tree_with_a_problem_has_no_headline():
    document = example("korea_summit")
    broken = edits.set_probability(document, (0, 0), 0.9)
    assert headline(roll_back(broken)) == ""


def test_each_decision_has_the_trigger_to_watch_where_the_tree_has_it():
    """The offer's is the page's; where meetings of a decision differ, the tree's own place speaks."""
    document = example("korea_summit")
    triggers = break_even(roll_back(document))
    watched = watched_at(document, triggers)
    assert watched["D2"] is trigger_to_watch(triggers)
    assert all(name == trigger.decision.id for name, trigger in watched.items())
    offer = next(each for each in triggers if each is watched["D2"])
    own = path(document.root, find(document.root, "D2"))
    here, there = evolve(offer, path=own), evolve(offer, path=("by another way",))
    assert watched_at(document, [there, here]) == {"D2": here}
    assert watched_at(document, [there]) == {}

"""What sentences call branches that have no label."""

from __future__ import annotations

from planner.model.places import called, labels, names
from tests.analysis.trees import decide, end, happen, way


def test_without_a_label_it_is_what_it_leads_to_or_else_its_turn():
    """A title that is a sibling's label too, or another's title, would not tell them apart."""
    twins = [way("", end(title=title)) for title in ("Wait", "Twin", "Twin")]
    node = decide(way("Wait", end()), way("", happen(title="Talks")), *twins)
    assert names(node) == ["Wait", "Talks", "the third branch", "the fourth branch", "the fifth branch"]
    assert labels(node) == ["Wait", "", " (2)", " (3)", " (4)"]
    assert called(node, " (2)") == "the third branch"


def test_far_down_it_is_its_number():
    assert names(decide(*(way("", end()) for _ in range(7))))[5:] == ["the sixth branch", "branch 7"]


def test_a_label_stays_as_a_path_has_it():
    node = decide(way("Delay", end(title="Later")), way("Delay", end()))
    assert names(node) == labels(node) == ["Delay", "Delay (2)"]

"""Long analyses tell how far they are, and end where nobody wants the rest."""

from __future__ import annotations

import pytest

from planner.analysis.break_even import break_even
from planner.analysis.cost_effectiveness import cost_effectiveness
from planner.analysis.inputs import inputs, inputs_with_range
from planner.analysis.progress import Stopped
from planner.analysis.regret import minimax_regret
from planner.analysis.robustness import robustness
from planner.analysis.rollback import roll_back
from planner.analysis.shares import weight_shares
from planner.analysis.stakeholders import stakeholders
from planner.analysis.tornado import tornado
from tests.analysis.test_robustness import ranged_korea

STUDIES = {
    "break-even": break_even,
    "tornado": tornado,
    "robustness": robustness,
    "stakeholders": lambda rollback, progress: stakeholders(rollback.document, progress=progress),
    "shares": weight_shares,
    "regret": minimax_regret,
    "cost-effectiveness": lambda rollback, progress: cost_effectiveness(
        rollback, *[attribute.id for attribute in rollback.document.attributes[:2]], progress=progress
    ),
}


@pytest.mark.parametrize("study", STUDIES.values(), ids=STUDIES)
def test_it_ends_where_it_is_asked_to(study):
    heard: list[float] = []

    def report(share: float) -> bool:
        heard.append(share)
        return len(heard) < 5

    with pytest.raises(Stopped):
        study(roll_back(ranged_korea()), progress=report)
    assert len(heard) == 5
    assert 0 <= heard[0] <= heard[-1] < 1


def test_the_search_for_what_has_a_range_ends_where_it_is_asked_to():
    """None that has one is left out."""
    rollback = roll_back(ranged_korea())
    assert [one.name for one in inputs_with_range(rollback)] == [one.name for one in inputs(rollback) if one.ranged]
    asked = 0

    def stop_at_the_third() -> None:
        nonlocal asked
        asked += 1
        if asked == 3:
            raise Stopped

    with pytest.raises(Stopped):
        inputs_with_range(rollback, stop_at_the_third)
    assert asked == 3

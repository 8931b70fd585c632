"""Pools and scores against worked figures (tests/data/elicitation_vectors.json) and by hand."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.exercise.pooling import (
    brier,
    calibration,
    clamp,
    geometric,
    linear,
    log_score,
    pool,
    pool_amounts,
    trimmed,
)

GOLDEN = json.loads((Path(__file__).parents[1] / "data" / "elicitation_vectors.json").read_text())
ROOM = np.array([[p, 1 - p] for p in GOLDEN["p"]])


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("mean", linear(ROOM)),
        ("geo_mean_odds", geometric(ROOM)),
        ("trimmed10", trimmed(ROOM, 0.1)),
        ("trimmed20", trimmed(ROOM, 0.2)),
        ("ext_a1_5", geometric(ROOM, power=1.5)),
        ("ext_a2_5", geometric(ROOM, power=2.5)),
        ("median", pool(ROOM.tolist(), "median").values),
    ],
)
def test_two_branches(name, found):
    assert found[0] == pytest.approx(GOLDEN[name], abs=1e-12)
    assert sum(found) == pytest.approx(1)


def test_more_branches():
    """Linear figures are printed to four places."""
    given_ = np.array(GOLDEN["multi"]["P"])
    assert linear(given_) == pytest.approx(GOLDEN["multi"]["lin"], abs=5e-5)
    assert geometric(given_) == pytest.approx(GOLDEN["multi"]["log"], abs=1e-12)
    assert geometric(given_, power=1.5) == pytest.approx(GOLDEN["multi"]["ext15"], abs=1e-12)


def test_one_who_says_never_does_not_outweigh_eight():
    """Unclamped, the pool of eight times 0.60 and one 0 would be 0.025."""
    answers = [[0.6, 0.4]] * 8 + [[0.0, 1.0]]
    golden = GOLDEN["one_zero_among_9"]
    pooled = pool(answers)
    assert pooled.values[0] == pytest.approx(golden["geo_eps_01"], abs=1e-12)
    assert pooled.clamped == (8,)
    assert pooled.medians[0] == golden["median"]
    assert linear(np.array(answers))[0] == pytest.approx(golden["mean"])


def test_quartiles_are_of_type_7():
    """By hand, of 1, 2, 4, 8: 1 + 3/4 of the way from 1 to 2, and 1/4 of the way from 4 to 8."""
    pooled = pool_amounts([8.0, 1.0, 4.0, 2.0])
    assert pooled.quartiles == ((1.75, 5.0),)
    assert pooled.values == (3.0,)


def test_three_branches_are_clamped_and_sum_to_1_again():
    held, extreme = clamp([[1.0, 0.0, 0.0], [0.2, 0.3, 0.5]])
    assert held[0] == pytest.approx([0.99 / 1.01, 0.01 / 1.01, 0.01 / 1.01])
    assert extreme == (0,)


def test_scores():
    assert brier([0.7, 0.3], 0) == pytest.approx(GOLDEN["brier_one"])
    assert 2 * brier([0.7, 0.3], 0) == pytest.approx(GOLDEN["brier_two"])
    assert log_score([0.7, 0.3], 0) == pytest.approx(GOLDEN["ln"])
    assert log_score([0.0, 1.0], 0) == float("inf")
    assert brier([1.0, 0.0], 1) == 1


def test_murphys_parts():
    """By hand: 0.2 never came, 0.4 came half the time, 0.8 always; a quarter, half and a quarter of 32."""
    forecasts = [0.2] * 8 + [0.4] * 16 + [0.8] * 8
    came = [False] * 8 + [True, False] * 8 + [True] * 8
    parts = calibration(forecasts, came)
    assert [parts.reliability, parts.resolution, parts.uncertainty] == pytest.approx(GOLDEN["murphy"])
    mean = np.mean([(p - y) ** 2 for p, y in zip(forecasts, came, strict=True)])
    assert parts.reliability - parts.resolution + parts.uncertainty == pytest.approx(mean)
    assert calibration(forecasts[:29], came[:29]) is None


answers = st.integers(2, 4).flatmap(
    lambda k: st.lists(st.lists(st.floats(0, 1), min_size=k, max_size=k).filter(lambda p: sum(p) > 0.1), min_size=1)
)


@given(answers, st.sampled_from(["geometric", "linear", "median"]))
def test_a_pool_is_a_probability_and_unanimity_stays(rows, how):
    rows = [[p / sum(row) for p in row] for row in rows]
    pooled = pool(rows, how)
    assert sum(pooled.values) == pytest.approx(1)
    assert min(pooled.values) > 0
    alone = pool([rows[0]] * 3, how)
    assert alone.values == pytest.approx(clamp([rows[0]])[0][0].tolist())


def test_weights_must_be_weights():
    for wrong in ([0.5, 0.6], [1.5, -0.5], [1.0]):
        with pytest.raises(ValueError, match="weights"):
            linear(ROOM[:2], wrong)
    assert geometric(ROOM[:2], [1.0, 0.0]) == pytest.approx(ROOM[0])
    with pytest.raises(ValueError, match="nothing would be left"):
        trimmed(ROOM[:2], 0.5)
    with pytest.raises(ValueError, match="no answers"):
        pool([])

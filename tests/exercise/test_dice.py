"""Rolls: exact odds by counting, an even die, and seeds that anybody can check."""

from __future__ import annotations

import hashlib
from collections import Counter
from itertools import product

import pytest

from planner.exercise.dice import (
    by_hundred,
    by_uniform,
    chance_of_first,
    commitment_of,
    hundred,
    new_seed,
    two_dice,
    uniform,
)


def test_a_net_of_nothing_is_58_3_per_cent():
    """By hand: 6 + 5 + 4 + 3 + 2 + 1 of 36 throws come to 7 or more."""
    assert chance_of_first(0) == pytest.approx(21 / 36)
    assert f"{chance_of_first(0):.1%}" == "58.3%"


@pytest.mark.parametrize("net", range(-6, 7))
def test_the_chance_by_counting_throws(net):
    throws = [one + other for one, other in product(range(1, 7), repeat=2)]
    assert chance_of_first(net) == sum(total + net >= 7 for total in throws) / 36


def test_dice_are_even_over_many_seeds():
    """Chi-square of 36 throws of two dice over 7,200 fixed seeds: below 66.6, the 99.9 % point at 35 degrees."""
    seeds = [f"{number:064x}" for number in range(7200)]
    pairs = Counter(two_dice(seed) for seed in seeds)
    assert len(pairs) == 36
    assert sum((count - 200) ** 2 / 200 for count in pairs.values()) < 66.6
    faces = Counter(hundred(seed) for seed in seeds)
    assert set(faces) == set(range(1, 101))
    assert sum((count - 72) ** 2 / 72 for count in faces.values()) < 148.2  # 99.9 % at 99


def test_anybody_can_repeat_a_roll():
    seed = "5" * 64
    by_hand = [int(hashlib.sha256(f"{seed}:{die}".encode()).hexdigest(), 16) % 6 + 1 for die in (1, 2)]
    assert list(two_dice(seed)) == by_hand
    assert commitment_of(seed) == hashlib.sha256(seed.encode()).hexdigest()


def test_seeds_are_not_alike():
    assert len({new_seed() for _ in range(50)}) == 50
    assert len(new_seed()) == 64


def test_a_hundred_is_shared_out_by_whole_per_cent():
    """0.238: 1 to 24 is the first branch, the rest the second."""
    falls = Counter(by_hundred(roll, (0.238, 0.762)) for roll in range(1, 101))
    assert falls == {0: 24, 1: 76}
    assert by_hundred(100, (1 / 3, 1 / 3, 1 / 3)) == 2
    assert by_hundred(1, (0.0, 1.0)) == 0 + 1


def test_a_draw_falls_where_it_lies():
    assert [by_uniform(draw, (0.25, 0.0, 0.75)) for draw in (0.0, 0.2499, 0.25, 0.999)] == [0, 0, 2, 2]
    assert 0 <= uniform("5" * 64) < 1

"""Fair rolls that anybody can check: all dice follow from a seed whose SHA-256 is shown before the roll.

The numbers come from SHA-256 of the seed, a colon and a counter, so a few lines in any language repeat them.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Sequence
from typing import Final

FIRST_AT: Final = 7
"""2d6: a total of this or more is the first branch."""


def new_seed() -> str:
    """256 random bits, as 64 hexadecimal digits."""
    return secrets.token_hex(32)


def commitment_of(seed: str) -> str:
    """What is shown before a roll: the SHA-256 of the seed's digits."""
    return hashlib.sha256(seed.encode()).hexdigest()


def two_dice(seed: str) -> tuple[int, int]:
    """Two dice of six sides."""
    return _below(6, seed, 1) + 1, _below(6, seed, 2) + 1


def hundred(seed: str) -> int:
    """A die of a hundred sides, 1 to 100."""
    return _below(100, seed, 1) + 1


def uniform(seed: str) -> float:
    """A number in [0, 1) with 53 random bits."""
    return (_block(f"{seed}:1") >> (256 - 53)) / 2**53


def chance_of_first(net: int) -> float:
    """How likely 2d6 and a net modifier come to the first branch: 21/36, 58.3 %, for a net of 0."""
    return sum(one + other + net >= FIRST_AT for one in range(1, 7) for other in range(1, 7)) / 36


def by_hundred(roll: int, probabilities: Sequence[float]) -> int:
    """The branch that a d100 falls on: the first whose cumulative probability, in whole per cent, reaches the roll."""
    total = 0.0
    for position, probability in enumerate(probabilities):
        total += probability
        if roll <= round(100 * total) and probability > 0:
            return position
    return _last(probabilities)


def by_uniform(draw: float, probabilities: Sequence[float]) -> int:
    """The branch whose part of [0, 1) holds the draw, the branches lying in their order."""
    total = 0.0
    for position, probability in enumerate(probabilities):
        total += probability
        if draw < total:
            return position
    return _last(probabilities)


def _last(probabilities: Sequence[float]) -> int:
    return max(position for position, probability in enumerate(probabilities) if probability > 0)


def _below(sides: int, seed: str, die: int) -> int:
    """A whole number from 0 to sides - 1, each equally likely: draws beyond the last full multiple are thrown again."""
    fair = 2**256 - 2**256 % sides
    draw, again = _block(f"{seed}:{die}"), 0
    while draw >= fair:
        again += 1
        draw = _block(f"{seed}:{die}:{again}")
    return draw % sides


def _block(text: str) -> int:
    return int.from_bytes(hashlib.sha256(text.encode()).digest(), "big")

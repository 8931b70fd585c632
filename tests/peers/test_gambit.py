"""Gambit reads the games that we write, and a backward induction on what it read comes to our values."""

from __future__ import annotations

import io
import operator
from fractions import Fraction

import pytest

from planner.analysis.rollback import roll_back
from planner.files.formats import named
from tests.files.formats.trees import TEXTBOOK, grown, near

SUMMIT = """EFG 2 R "Summit" { "US" "DPRK" }
p "offer" 1 1 "US offer" { "summit" "none" } 0
c "result" 1 "result" { "success" 2/5 "failure" 3/5 } 0
t "dialogue" 1 "Dialogue" { 80, 60 }
p "after" 2 1 "DPRK reply" { "return" "test" } 2 "Cost of failure" { -10, 5 }
t "talks" 3 "Talks" { 20, 20 }
p "response" 1 2 "US response" { "sanctions" "wait" } 0
t "pressure" 4 "Pressure" { -20, -40 }
t "drift" 5 "Drift" { -40, 10 }
t "quo" 6 "Status quo" { 0, 0 }
"""


def played(text: bytes) -> list[float]:
    """What each player gets at the root of the game that Gambit read, by its own nodes, moves and numbers."""
    gambit = pytest.importorskip("pygambit", reason="pygambit is not installed: make test-peers installs it")
    game = gambit.read_efg(io.BytesIO(text))
    players = list(game.players)

    def below(*path: str) -> list[Fraction]:  # these trees are small
        here = gambit.H.path(*path)
        outcome = game.get_outcome(here)
        pays = game.get_outcome_payoffs(outcome) if outcome else dict.fromkeys(players, 0)
        own = [Fraction(str(pays[player])) for player in players]
        ways = [below(*path, action) for action in game.get_actions(here)]
        shares = [Fraction(str(share)) for share in game.get_action_probs(here).values()]
        if not ways:
            return own
        if shares:
            assert sum(shares) == 1
            ahead = [sum(map(operator.mul, shares, amounts), Fraction(0)) for amounts in zip(*ways, strict=True)]
        else:
            mover = players.index(game.get_player(here))
            best = max(float(way[mover]) for way in ways)
            ahead = next(way for way in ways if float(way[mover]) >= best - 1e-9 * max(1.0, abs(best)))
        return [mine + more for mine, more in zip(own, ahead, strict=True)]

    return [float(amount) for amount in below()]


def test_the_published_game_comes_to_38_and_39_in_both():
    document = named("Gambit").read(SUMMIT.encode()).document
    assert played(SUMMIT.encode()) == [38, 39]
    assert roll_back(document).root.values == pytest.approx((38, 39))


def test_what_we_write_is_read_and_worth_the_same():
    trees = [*TEXTBOOK.values(), *(grown(seed, curved=seed % 2 == 0) for seed in range(150))]
    for tree in trees:
        rollback = roll_back(tree)
        theirs = played(named("Gambit").write(rollback).data)
        assert rollback.root.values is not None
        assert all(near(mine, there) for mine, there in zip(rollback.root.values, theirs, strict=True))

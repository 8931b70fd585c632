"""The prepared Korea exercise, played by a script: four turns, twelve seats, a roll, injects, and the hot wash."""

from __future__ import annotations

from planner.exercise.dice import by_hundred, commitment_of, hundred
from planner.exercise.room import Room

SEATS = {cell: [f"{cell[0]}{number}" for number in range(1, 5)] for cell in ("washington", "seoul", "pyongyang")}
SEED = "7" * 64
ODDS = (0.12, 0.88)
"""The tree's, of what Pyongyang does when all is asked of it."""


def play_korea(room: Room, wait) -> None:
    """wait: lets so many seconds of play pass."""
    for cell, seats in SEATS.items():
        for seat in seats:
            room.do("seated", seat=seat, cell=cell)
    room.do("clock_started")
    _opening(room, wait)
    _alliance_summit(room, wait)
    _offer(room, wait)
    _summit(room, wait)
    room.do("what_if", path=["b1", "b4", "b6"])
    room.do("returned")
    room.do("noted", text="The Seoul cell asked twice for the figure.")
    room.do("hot_wash_opened")
    room.do(
        "reacted", seat="w1", sustain=["Private estimates first", "Short turns"], improve=["More time for the offer"]
    )
    room.do("reacted", seat="s1", sustain=["private estimates first"], improve=["Name the owner of each inject"])
    room.do("reacted", seat="p1", sustain=["The umpire's reasons"], improve=["more time for the offer", ""])
    room.do("ended")


def _opening(room: Room, wait) -> None:
    room.do("turn_started", turn=0)
    wait(360)
    room.do("inject_sent", number=1)
    room.do("inject_answered", number=1, seat="w2", text="Ask Beijing what it heard.")
    wait(420)
    room.do("inject_sent", number=2)
    asked = room.state.play.question
    for seat in ("w1", "w2", "s1", "s2"):
        room.do("voted", question=asked, seat=seat, branch="b1")
    room.do("voted", question=asked, seat="p1", branch="b2")
    room.do(
        "decided", branch="b1", owner="Washington cell",
        why="With the cost sharing settled there is more to offer.", dissent="Pyongyang: it costs two months.",
        assumptions="The Blue House can deliver the figure.",
    )  # fmt: skip


def _estimate(room: Room, first, second) -> None:
    asked = room.state.play.question
    seats = [seat for seats in SEATS.values() for seat in seats]
    room.do("phase", phase="estimate")
    for seat, values in zip(seats, first, strict=True):
        room.do("estimated", question=asked, round=1, seat=seat, values=list(values), why="")
    room.do("phase", phase="feedback")
    room.do("phase", phase="estimate again")
    for seat, values in zip(seats, second, strict=True):
        room.do("estimated", question=asked, round=2, seat=seat, values=list(values), why="")
    room.do("round_closed", question=asked, round=2)


def _alliance_summit(room: Room, wait) -> None:
    room.do("turn_started", turn=1)
    room.do("inject_sent", number=3)
    wait(900)
    first = [0.2, 0.35, 0.4, 0.55, 0.6, 0.8, 0.7, 0.45, 0.3, 0.25, 0.9, 0.5]
    _estimate(room, [(p, 1 - p) for p in first], [(0.3 + p / 2, 0.7 - p / 2) for p in first])
    room.do(
        "adjudicated", how="umpire", branch="b4",
        why="Both cells named the same figure.",
    )  # fmt: skip


def _offer(room: Room, wait) -> None:
    room.do("turn_started", turn=2)
    wait(600)
    room.do("inject_sent", number=5)
    room.do("inject_answered", number=5, seat="w1", text="We will not say it at the table.")
    room.do(
        "decided", branch="b7", owner="Washington cell",
        why="The Senate would not ratify less.",
    )  # fmt: skip


def _summit(room: Room, wait) -> None:
    room.do("turn_started", turn=3)
    wait(600)
    first = [0.1, 0.2, 0.15, 0.3, 0.05, 0.4, 0.25, 0.2, 0.6, 0.5, 0.1, 0.35]
    _estimate(room, [(p, 1 - p) for p in first], [(0.2 + p / 4, 0.8 - p / 4) for p in first])
    room.do("committed", method="d100", sha256=commitment_of(SEED), probabilities=list(ODDS))
    room.do("rolled", seed=SEED)
    room.do("adjudicated", how="d100", branch=("b28", "b29")[by_hundred(hundred(SEED), ODDS)])

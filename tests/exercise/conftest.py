"""A small game in which every text is a word of its own, so that a test can look for it in whatever was sent."""

from __future__ import annotations

import pytest

from planner.exercise.room import begin
from planner.model.document import Actor, Attribute, Document, Scenario, Source, Variable
from planner.model.exercise import Cell, Exercise, Inject, Trigger, Turn
from planner.model.nodes import Branch, Chance, Decision, Link, Outcome


@pytest.fixture
def game() -> Document:
    """D1 ─ meet ─ C1 ─ deal ─ D2 ─ … ; C1 ─ none ─ L1 (as at C2) ; D1 ─ refuse ─ C2.

    By hand: C2 is worth 0.25 × 10 + 0.75 × 50 = 40; D2 is worth 90; C1 0.5 × 90 + 0.5 × 40 = 65.
    """
    end = Outcome(id="T1", title="calmend", payoffs={"utility": 50.0}, notes="calmnote")
    war = Outcome(id="T2", title="warend", payoffs={"utility": 10.0}, sources=("LATE",))
    drift = Chance(
        id="C2", title="driftnode", event="driftevent", actor="red", branches=(
            Branch(id="war", label="warlabel", node=war, probability=0.25),
            Branch(id="calm", label="calmlabel", node=end, probability="#"),
        ),
    )  # fmt: skip
    prize = Decision(
        id="D2", title="prizenode", actor="blue", notes="prizenote", branches=(
            Branch(id="take", label="takelabel", node=Outcome(id="T3", title="takeend", payoffs={"utility": "v_take"})),
            Branch(id="leave", label="leavelabel", node=Outcome(id="T4", title="leaveend", payoffs={"utility": 20.0})),
        ),
    )  # fmt: skip
    talks = Chance(
        id="C1", title="talksnode", actor="red", rationale="talkswhy", branches=(
            Branch(
                id="deal", label="deallabel", node=prize, probability="p_deal", rationale="dealwhy", sources=("OPEN",)
            ),
            Branch(id="none", label="nonelabel", node=Link(id="L1", target="C2", title="linktitle"), probability="#"),
        ),
    )  # fmt: skip
    root = Decision(
        id="D1", title="opening", actor="blue", branches=(
            Branch(id="meet", label="meetlabel", node=talks),
            Branch(id="refuse", label="refuselabel", node=drift),
        ),
    )  # fmt: skip
    return Document(
        root=root,
        title="Game",
        handling="EXERCISE",
        notes="documentnote",
        stages=("first", "second", "third", "fourthstage"),
        actors=(
            Actor(id="blue", name="Blue", weights={"utility": 1.0}, note="bluenote"),
            Actor(id="red", name="Red", weights={"utility": -1.0}),
        ),
        attributes=(Attribute(id="utility", name="attributename"),),
        variables=(Variable(id="p_deal", value=0.5, low=0.2, high=0.8), Variable(id="v_take", value=90.0)),
        sources=(Source(id="OPEN", text="opensource"), Source(id="LATE", text="latesource", embargo="hot wash")),
        scenarios=(Scenario(id="s", name="scenarioname"),),
        exercise=Exercise(
            cells=(
                Cell(id="b", name="Blue cell", actor="blue", note="cellnote"),
                Cell(id="r", name="Red cell", actor="red"),
            ),
            turns=(
                Turn(title="First turn", minutes=10.0, brief="briefone", note="turnnote"),
                Turn(title="Second turn"),
            ),
            injects=(
                Inject(number=1, time="0:05", sender="Press", subject="trucks", message="truckstext",
                       expected="expectedone", learning="learningone"),
                Inject(number=2, to=("r",), subject="forred", message="redtext",
                       trigger=Trigger(kind="node", target="C1")),
                Inject(number=3, time="0:02", subject="bytime", message="timetext", trigger=Trigger(kind="time")),
            ),
        ),
    )  # fmt: skip


class Stopwatch:
    """A time that moves only when a test says so."""

    def __init__(self) -> None:
        self.time = 1_000_000.0

    def __call__(self) -> float:
        return self.time


@pytest.fixture
def stopwatch() -> Stopwatch:
    return Stopwatch()


@pytest.fixture
def room(game, tmp_path, stopwatch):
    """The game with four seats: b1 and b2 with Blue, r1 and r2 with Red."""
    opened = begin(game, tmp_path / "play.planlog", stopwatch)
    for seat in ("b1", "b2", "r1", "r2"):
        opened.do("seated", seat=seat, cell=seat[0])
    yield opened
    opened.close()

"""What comes next in an exercise: the one step that a facilitator most likely wants, and what it is called."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from attrs import frozen
from PySide6.QtCore import QCoreApplication

from planner.exercise.events import Kind
from planner.exercise.state import PHASES, State, phases_of, standing, turn_of
from planner.model.nodes import NOTHING

Ask = Literal["", "decide", "adjudicate"]


@frozen(kw_only=True)
class Step:
    """A step forward. asks: what has to be asked of the facilitator first; then the step is not taken by itself."""

    text: str
    kind: Kind = "noted"
    data: Mapping[str, Any] = NOTHING
    asks: Ask = ""


def next_step(state: State) -> Step | None:
    """The step after this one; None once the exercise has ended, and inside a what-if, where play is free."""
    say = QCoreApplication.translate
    if state.ended or state.left:
        return None
    if state.hot_wash:
        return Step(text=say("step", "End the exercise"), kind="ended")
    phase, turn = state.play.phase, turn_of(state)
    if turn is not None and phase is not None:
        if phase == "decide":
            return Step(text=say("step", "Decide…"), asks="decide")
        if phase == "adjudicate":
            return Step(text=say("step", "Adjudicate…"), asks="adjudicate")
        later = [one for one in phases_of(state) if phase != "record" and PHASES.index(one) > PHASES.index(phase)]
        if later:
            return Step(text=phase_name(later[0]), kind="phase", data={"phase": later[0]})
    turns = state.document.exercise.turns
    following = state.play.turn + 1
    if following < len(turns) and standing(state).branches:
        words = say("step", "Next move") if following else say("step", "First move")
        return Step(text=words, kind="turn_started", data={"turn": following})
    return Step(text=say("step", "Hot wash"), kind="hot_wash_opened")


def phase_name(phase: str) -> str:
    """A phase as it stands on a button or in a title."""
    say = QCoreApplication.translate
    names = {
        "brief": say("phase", "Brief"),
        "discuss": say("phase", "Discuss"),
        "estimate": say("phase", "Estimate"),
        "feedback": say("phase", "Feedback"),
        "estimate again": say("phase", "Estimate again"),
        "decide": say("phase", "Decide"),
        "adjudicate": say("phase", "Adjudicate"),
        "record": say("phase", "Record"),
    }
    return names[phase]

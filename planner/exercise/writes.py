"""What players write: estimates, votes, answers to injects, what to sustain and improve.

Each write replaces the seat's earlier one, so that a phone may send it again.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from attrs import evolve

from planner.exercise import facts
from planner.exercise.events import Kind, Refused
from planner.exercise.facts import Data
from planner.exercise.state import (
    Answer,
    Estimate,
    Question,
    Reaction,
    Seat,
    State,
    Vote,
    round_of,
    standing,
    ways,
)
from planner.model.nodes import Decision
from planner.model.sentences import said

MOST_SEATS: Final = 100
MOST_WHY: Final = 500
SUM_SLACK: Final = 0.0151
"""How far whole percentages may miss 100 and still be taken: three that were each rounded."""


def _seat(state: State, data: Data, _at: float) -> State:
    name, cell = facts.text(data, "seat", most=40), facts.text(data, "cell")
    if cell not in {one.id for one in state.document.exercise.cells}:
        raise Refused(said("there is no cell '{cell}'", cell=cell))
    if name in state.seats:
        raise Refused(said("the seat is taken"))
    if len(state.seats) >= MOST_SEATS:
        raise Refused(said("all {most_seats} seats are taken", most_seats=MOST_SEATS))
    seat = Seat(cell=cell, token_sha256=facts.text(data, "token_sha256", default=""))
    return evolve(state, seats={**state.seats, name: seat})


def _unseat(state: State, data: Data, _at: float) -> State:
    name = _seated(state, data)
    return evolve(state, seats={seat: held for seat, held in state.seats.items() if seat != name})


def _estimate(state: State, data: Data, _at: float) -> State:
    seat = _seated(state, data)
    question, number = facts.text(data, "question"), facts.whole(data, "round", 1, 2)
    if question != state.play.question or number != round_of(state):
        raise Refused(said("this round of estimates is not open"))
    values = _answered(state.asked[question], facts.numbers(data, "values"))
    estimate = Estimate(values=values, why=_why(data))
    return evolve(state, estimates={**state.estimates, (question, number, seat): estimate})


def _answered(question: Question, values: tuple[float, ...]) -> tuple[float, ...]:
    if question.kind == "variable":
        if len(values) != 1:
            raise Refused(said("give one number"))
        return values
    if len(values) != len(question.branches):
        raise Refused(said("give a probability for each of the {count} branches", count=len(question.branches)))
    if any(not 0 <= value <= 1 for value in values):
        raise Refused(said("a probability lies between 0 and 1"))
    total = sum(values)
    if abs(total - 1) > SUM_SLACK:
        raise Refused(said("the probabilities add up to {number:.0f} %, not 100 %", number=100 * total))
    return tuple(value / total for value in values)


def _vote(state: State, data: Data, _at: float) -> State:
    seat = _seated(state, data)
    asked = state.play.question
    if not asked or facts.text(data, "question") != asked or not isinstance(standing(state), Decision):
        raise Refused(said("there is no vote now"))
    branch = facts.text(data, "branch")
    if branch not in {one.id for one in ways(state, state.seats[seat].cell)}:
        raise Refused(said("that is not one of the options"))
    vote = Vote(branch=branch, why=_why(data))
    return evolve(state, votes={**state.votes, (asked, seat): vote})


def _answer(state: State, data: Data, at: float) -> State:
    number = facts.whole(data, "number", 1, 9999)
    cell = state.seats[_seated(state, data)].cell if "seat" in data else facts.text(data, "cell")
    inject = next((one for one in state.document.exercise.injects if one.number == number), None)
    if inject is None or number not in state.play.sent or not inject.is_for(cell):
        raise Refused(said("there is no such message"))
    text = facts.text(data, "text", most=MOST_WHY).strip()
    if not text:
        raise Refused(said("write an answer"))
    others = tuple(one for one in state.answers if (one.inject, one.cell) != (number, cell))
    return evolve(state, answers=(*others, Answer(inject=number, cell=cell, text=text, at=state.clock.read(at))))


def _react(state: State, data: Data, _at: float) -> State:
    seat = _seated(state, data)
    if not state.hot_wash:
        raise Refused(said("the hot wash has not begun"))
    kept = {
        key: tuple(text.strip()[:MOST_WHY] for text in facts.texts(data, key, most=3) if text.strip())
        for key in ("sustain", "improve")
    }
    return evolve(state, reactions={**state.reactions, seat: Reaction(**kept)})


def _seated(state: State, data: Data) -> str:
    seat = facts.text(data, "seat")
    if seat not in state.seats:
        raise Refused(said("there is no such seat"))
    return seat


def _why(data: Data) -> str:
    return facts.text(data, "why", default="", most=MOST_WHY).strip()


WRITES: Final[dict[Kind, Callable[[State, Any, float], State]]] = {
    "seated": _seat,
    "unseated": _unseat,
    "estimated": _estimate,
    "voted": _vote,
    "inject_answered": _answer,
    "reacted": _react,
}

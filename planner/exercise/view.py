"""What one seat sees at one moment: the present turn, its questions and its messages, from its own projection only."""

from __future__ import annotations

from attrs import frozen

from planner.exercise.feedback import Strip, strips
from planner.exercise.projection import way_seen
from planner.exercise.state import (
    ROUNDS,
    Estimate,
    Question,
    Reaction,
    State,
    Vote,
    inbox,
    question_of,
    remaining,
    round_of,
    sight,
    standing,
    turn_of,
    ways,
)
from planner.model.document import Words
from planner.model.exercise import Inject
from planner.model.nodes import Decision


@frozen(eq=False, kw_only=True)
class Received:
    """A message to the seat's cell and what the cell answered."""

    inject: Inject
    answer: str


@frozen(eq=False, kw_only=True)
class View:
    """All that a phone is told.

    way: labels of the branches taken, as far as the cell sees them. here: the title of the node where play stands;
    blank where it is hidden. question: what is estimated or talked about; round: None where no answers are taken.
    options: branch id and label; only while votes are taken. seconds: left of the turn when the view was made; None
    without a limit.
    """

    revision: int
    title: str
    handling: str
    cell: str
    turn: str
    brief: str
    phase: str
    way: tuple[str, ...]
    here: str
    seconds: float | None
    running: bool
    question: Question | None
    round: int | None
    mine: Estimate | None
    earlier: Estimate | None
    feedback: tuple[Strip, ...]
    options: tuple[tuple[str, str], ...]
    vote_on: str
    vote: Vote | None
    messages: tuple[Received, ...]
    hot_wash: bool
    reaction: Reaction | None
    ended: bool
    words: Words


def view_of(state: State, seat: str, now: float) -> View:
    """What a seat sees. Raises KeyError for a seat that is not there."""
    cell = state.seats[seat].cell
    play, turn = state.play, turn_of(state)
    turns = len(state.document.exercise.turns)
    way, node = way_seen(state.document, cell, sight(state))
    asked, number = question_of(state), round_of(state)
    options, vote_on = _vote(state, cell)
    feedback = _feedback(state, seat)
    answers = {answer.inject: answer.text for answer in state.answers if answer.cell == cell}
    return View(
        revision=state.revision,
        title=state.document.title,
        handling=state.document.handling,
        cell=next((one.name or one.id for one in state.document.exercise.cells if one.id == cell), cell),
        turn=f"Turn {play.turn + 1} of {turns}: {turn.title}" if turn is not None else "",
        brief=turn.brief if turn is not None else "",
        phase=play.phase or "",
        way=tuple(branch.label for branch in way),
        here=node.title if node is not None else "",
        seconds=remaining(state, now),
        running=state.clock.since is not None,
        question=asked if number is not None or feedback else None,
        round=number,
        mine=state.estimates.get((play.question, number, seat)) if number is not None else None,
        earlier=state.estimates.get((play.question, 1, seat)) if number == 2 else None,
        feedback=feedback,
        options=options,
        vote_on=vote_on,
        vote=state.votes.get((play.question, seat)),
        messages=tuple(Received(inject=one, answer=answers.get(one.number, "")) for one in inbox(state, cell)),
        hot_wash=state.hot_wash,
        reaction=state.reactions.get(seat),
        ended=state.ended,
        words=state.document.number_format.words,
    )


def _feedback(state: State, seat: str) -> tuple[Strip, ...]:
    """The strips of the first round while it is talked about, of the second once it is over."""
    play = state.play
    if play.phase in ("feedback", "estimate again"):
        second = strips(state, play.question, 2, seat)
        return second or strips(state, play.question, 1, seat)
    return strips(state, play.question, ROUNDS["estimate again"], seat) if play.phase == "record" else ()


def _vote(state: State, cell: str) -> tuple[tuple[tuple[str, str], ...], str]:
    """The options to vote on and what names the vote; nothing unless a decision is talked about."""
    shown = ways(state, cell)
    if state.play.phase not in ("discuss", "decide") or not shown or not isinstance(standing(state), Decision):
        return (), ""
    return tuple((branch.id, branch.label) for branch in shown), state.play.question

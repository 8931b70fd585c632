"""The exercise as a state machine: entries of the log in, the state out. What cannot happen is refused in words.

Every change of the play goes through `step`, when it happens and when a log is read again, so a resumed exercise stands
exactly where it stood.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final

from attrs import evolve

from planner.exercise import facts
from planner.exercise.adjudication import outcome_of
from planner.exercise.events import Event, Kind, Refused
from planner.exercise.facts import Data
from planner.exercise.laying import lay
from planner.exercise.state import (
    METHODS,
    PHASES,
    ROUNDS,
    Clock,
    Commitment,
    Move,
    Play,
    State,
    node_on,
    phases_of,
    question_of,
    standing,
    turn_of,
    waiting_for,
)
from planner.exercise.writes import WRITES
from planner.files.codec import decode
from planner.model.nodes import Chance, Decision, called
from planner.model.problems import DocumentError
from planner.model.sentences import said


def opened(event: Event) -> State:
    """The state after the first entry. Raises Refused where that is none, or its document cannot be read."""
    if event.kind != "opened":
        raise Refused(said("a log begins with the document that is played"))
    try:
        return State(document=decode(facts.text(event.data, "document", most=facts.MOST_DOCUMENT).encode()))
    except DocumentError as error:
        raise Refused(said("the document in the log cannot be read: {error}", error=error)) from None


def step(state: State, event: Event) -> State:
    """The state after one more entry. Raises Refused, in words, for what cannot happen now; the state is as it was."""
    if event.kind == "opened":
        raise Refused(said("the exercise is open already"))
    if state.ended:
        raise Refused(said("the exercise has ended"))
    change = _CHANGES[event.kind]
    return evolve(change(state, event.data, event.at), revision=state.revision + 1)


def fold(events: Iterable[Event]) -> State:
    """The state after all entries of a log. Raises Refused for the first that cannot be."""
    following = iter(events)
    first = next(following, None)
    if first is None:
        raise Refused(said("the log is empty"))
    state = opened(first)
    for event in following:
        state = step(state, event)
    return state


def _stepped(state: State, play: Play, **changes: Any) -> State:
    """A step of the play, which can be taken back."""
    return evolve(state, play=play, undo=(*state.undo, state.play), **changes)


def _start_turn(state: State, data: Data, at: float) -> State:
    turns = state.document.exercise.turns
    turn = facts.whole(data, "turn", 0, len(turns) - 1)
    play = evolve(
        _left(state.play),
        turn=turn,
        question=f"q{state.revision + 1}",
        phase="brief",
        budget=60 * turns[turn].minutes,
        began=state.clock.read(at),
        commitment=None,
        roll=None,
    )
    return _stepped(state, play)


def _phase(state: State, data: Data, _at: float) -> State:
    if turn_of(state) is None:
        raise Refused(said("start a turn first"))
    phase = facts.one_of(data, "phase", PHASES)
    fitting = phases_of(state)
    if phase not in fitting:
        raise Refused(
            said(
                "this turn has no phase '{phase}': its node is a {kind}", phase=phase, kind=called(standing(state).kind)
            )
        )
    if state.play.phase is not None and PHASES.index(phase) <= PHASES.index(state.play.phase):
        raise Refused(
            said(
                "'{phase}' does not come after '{phase2}'; take back a step to go back",
                phase=phase,
                phase2=state.play.phase,
            )
        )
    question = question_of(state)
    asked = state.asked
    if phase in ROUNDS and question is not None:
        asked = {**asked, question.id: question}
    if phase in ("feedback", "estimate again") and question is not None:
        _refuse_open_round(state, question.id, 1, phase)
    return _stepped(state, evolve(_left(state.play), phase=phase), asked=asked)


def _left(play: Play) -> Play:
    """The play as it leaves its phase. That closes a round of estimates, so that who comes late cannot reopen it."""
    number = ROUNDS.get(play.phase or "")
    return play if number is None else evolve(play, closed=play.closed | {(play.question, number)})


def _refuse_open_round(state: State, question: str, number: int, phase: str) -> None:
    if (question, number) in state.play.closed:
        return
    if question not in state.asked:
        raise Refused(said("'{phase}' needs the answers of a first round: go to 'estimate'", phase=phase))
    waiting = waiting_for(state, question, number)
    if waiting:
        raise Refused(
            said(
                "{count} of {count2} have not answered; close the round first",
                count=len(waiting),
                count2=len(state.seats),
            )
        )


def _start_clock(state: State, _data: Data, at: float) -> State:
    if state.clock.since is not None:
        raise Refused(said("the clock runs already"))
    return evolve(state, clock=evolve(state.clock, since=at))


def _pause_clock(state: State, _data: Data, at: float) -> State:
    if state.clock.since is None:
        raise Refused(said("the clock stands already"))
    return evolve(state, clock=Clock(played=state.clock.read(at)))


def _add_time(state: State, data: Data, _at: float) -> State:
    seconds = facts.number(data, "seconds")
    if turn_of(state) is None or not state.play.budget:
        raise Refused(said("the turn has no time limit"))
    if not 0 < seconds <= 3600:
        raise Refused(said("add between a second and an hour"))
    return evolve(state, play=evolve(state.play, budget=state.play.budget + seconds))


def _send_inject(state: State, data: Data, _at: float) -> State:
    number = facts.whole(data, "number", 1, 9999)
    if number not in {inject.number for inject in state.document.exercise.injects}:
        raise Refused(said("there is no inject {number}", number=number))
    if number in state.play.sent:
        raise Refused(said("inject {number} was sent already", number=number))
    return _stepped(state, evolve(state.play, sent=(*state.play.sent, number)))


def _close_round(state: State, data: Data, _at: float) -> State:
    question, number = facts.text(data, "question"), facts.whole(data, "round", 1, 2)
    if question not in state.asked:
        raise Refused(said("there is no such question"))
    if (question, number) in state.play.closed:
        raise Refused(said("the round is closed already"))
    return _stepped(state, evolve(state.play, closed=state.play.closed | {(question, number)}))


def _decide(state: State, data: Data, at: float) -> State:
    node = standing(state)
    if not isinstance(node, Decision):
        raise Refused(said("play does not stand at a decision"))
    why = facts.text(data, "why").strip()
    if not why:
        raise Refused(said("a decision needs its rationale"))
    words = {key: facts.text(data, key, default="").strip() for key in ("owner", "dissent", "assumptions")}
    return _moved(state, facts.text(data, "branch"), at, how="decided", why=why, **words)


def _commit(state: State, data: Data, _at: float) -> State:
    node = standing(state)
    if not isinstance(node, Chance):
        raise Refused(said("play does not stand at a chance node"))
    if state.play.roll is not None:
        raise Refused(said("the die has been rolled; adjudicate, or take back a step"))
    method = facts.one_of(data, "method", METHODS)
    if method in ("consensus", "umpire"):
        raise Refused(said("{method} needs no die", method=method))
    if method == "2d6" and len(node.branches) != 2:
        raise Refused(said("2d6 is for two branches, and this node has {count}", count=len(node.branches)))
    probabilities = facts.numbers(data, "probabilities") if method != "2d6" else ()
    if method != "2d6" and not _are_probabilities(probabilities, len(node.branches)):
        raise Refused(said("the tree has no probabilities at this node that a die could follow"))
    commitment = Commitment(
        node=node.id,
        method=method,
        sha256=facts.digest(data, "sha256"),
        modifiers=facts.modifiers(data) if method == "2d6" else (),
        probabilities=probabilities,
    )
    return _stepped(state, evolve(state.play, commitment=commitment))


def _are_probabilities(values: tuple[float, ...], count: int) -> bool:
    return len(values) == count and all(0 <= value <= 1 for value in values) and abs(sum(values) - 1) < 1e-6


def _roll(state: State, data: Data, _at: float) -> State:
    commitment = state.play.commitment
    if commitment is None or state.play.roll is not None:
        raise Refused(said("no roll is announced"))
    roll = outcome_of(commitment, facts.text(data, "seed"), standing(state))
    return _stepped(state, evolve(state.play, roll=roll))


def _adjudicate(state: State, data: Data, at: float) -> State:
    node = standing(state)
    if not isinstance(node, Chance):
        raise Refused(said("play does not stand at a chance node"))
    how = facts.one_of(data, "how", (*METHODS, "override"))
    branch, why = facts.text(data, "branch"), facts.text(data, "why", default="").strip()
    roll = state.play.roll
    if how in ("umpire", "override") and not why:
        raise Refused(
            said("the umpire's ruling needs a reason") if how == "umpire" else said("an override needs a reason")
        )
    if how not in ("consensus", "umpire", "override"):
        if roll is None or roll.commitment.method != how:
            raise Refused(said("the die has not been rolled"))
        if roll.branch != branch:
            raise Refused(said("the die says otherwise; to go against it, override it with a reason"))
    if how in ("consensus", "umpire") and roll is not None:
        raise Refused(said("the die has been rolled; to go against it, override it with a reason"))
    if how == "override" and roll is None:
        raise Refused(said("there is nothing to override"))
    return _moved(state, branch, at, how=how, why=why, roll=roll)


def _moved(state: State, branch: str, at: float, **words: Any) -> State:
    """The token one branch further."""
    node = standing(state)
    if branch not in {one.id for one in node.branches}:
        raise Refused(said("there is no branch '{branch}' here", branch=branch))
    play = state.play
    move = Move(
        node=node.id,
        branch=branch,
        question=play.question,
        turn=play.turn,
        at=state.clock.read(at),
        path=play.path,
        **words,
    )
    moved = evolve(
        _left(play),
        path=(*play.path, branch),
        moves=(*play.moves, move),
        phase="record" if play.phase is not None else None,
        commitment=None,
        roll=None,
    )
    return _stepped(state, moved)


def _lay(state: State, data: Data, _at: float) -> State:
    try:
        document = lay(
            state.document,
            facts.text(data, "scenario"),
            facts.text(data, "name"),
            facts.numbers_by_name(data, "values"),
            facts.numbers_by_name(data, "probabilities"),
        )
    except DocumentError as error:
        raise Refused(error.sentence) from None
    return evolve(state, document=document)


def _take_back(state: State, _data: Data, _at: float) -> State:
    if not state.undo:
        raise Refused(said("there is no step to take back"))
    return evolve(state, play=state.undo[-1], undo=state.undo[:-1])


def _what_if(state: State, data: Data, _at: float) -> State:
    path = facts.texts(data, "path")
    try:
        node_on(state.document, path)
    except KeyError as error:
        raise Refused(said("there is no branch {error} on that way", error=error)) from None
    if len(state.left) >= 8:
        raise Refused(said("that is a what-if too many; return from one first"))
    play = evolve(state.play, path=path, phase=None, turn=-1, question="", budget=0.0, commitment=None, roll=None)
    return evolve(state, play=play, undo=(), left=(*state.left, state.play), undo_left=(*state.undo_left, state.undo))


def _return(state: State, _data: Data, _at: float) -> State:
    if not state.left:
        raise Refused(said("play is not in a what-if"))
    return evolve(
        state,
        play=state.left[-1],
        left=state.left[:-1],
        undo=state.undo_left[-1],
        undo_left=state.undo_left[:-1],
        what_ifs=(*state.what_ifs, state.play),
    )


def _note(state: State, data: Data, _at: float) -> State:
    return evolve(state, notes=(*state.notes, facts.text(data, "text")))


def _show_numbers(state: State, data: Data, _at: float) -> State:
    return evolve(state, numbers=facts.flag(data, "shown"))


def _open_hot_wash(state: State, _data: Data, _at: float) -> State:
    if state.hot_wash:
        raise Refused(said("the hot wash is open already"))
    if state.left:
        raise Refused(said("return from the what-if first"))
    return evolve(state, hot_wash=True)


def _end(state: State, _data: Data, at: float) -> State:
    return evolve(state, ended=True, clock=Clock(played=state.clock.read(at)))


_CHANGES: Final[dict[Kind, Callable[[State, Data, float], State]]] = {
    "turn_started": _start_turn,
    "phase": _phase,
    "clock_started": _start_clock,
    "clock_paused": _pause_clock,
    "time_added": _add_time,
    "inject_sent": _send_inject,
    "round_closed": _close_round,
    "decided": _decide,
    "committed": _commit,
    "rolled": _roll,
    "adjudicated": _adjudicate,
    "laid": _lay,
    "taken_back": _take_back,
    "what_if": _what_if,
    "returned": _return,
    "noted": _note,
    "numbers_shown": _show_numbers,
    "hot_wash_opened": _open_hot_wash,
    "ended": _end,
    **WRITES,
}

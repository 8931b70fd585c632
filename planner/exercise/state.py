"""How an exercise stands after some entries of its log. Immutable; each screen and each phone is drawn from one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, get_args

from attrs import evolve, field, frozen

from planner.exercise.projection import PUBLIC, Sight, ways_on
from planner.model.document import Document
from planner.model.exercise import Cell, Inject, Turn
from planner.model.nodes import NOTHING, Branch, Chance, Decision, Link, Node
from planner.model.places import labels, nodes

Phase = Literal["brief", "discuss", "estimate", "feedback", "estimate again", "decide", "adjudicate", "record"]
PHASES: Final[tuple[Phase, ...]] = get_args(Phase)

Method = Literal["consensus", "umpire", "2d6", "d100", "model"]
METHODS: Final[tuple[Method, ...]] = get_args(Method)

ROUNDS: Final[Mapping[str, int]] = {"estimate": 1, "estimate again": 2}
"""The phases in which estimates are taken, and which round that is."""


@frozen(kw_only=True)
class Seat:
    """A place in a cell. Who sits there is written elsewhere, if at all."""

    cell: str
    token_sha256: str = ""


@frozen(kw_only=True)
class Estimate:
    """An answer to a question: a probability for each branch, or the one value of a variable."""

    values: tuple[float, ...]
    why: str = ""


@frozen(kw_only=True)
class Vote:
    """Advice on a decision."""

    branch: str
    why: str = ""


@frozen(kw_only=True)
class Answer:
    """What a cell made of an inject. at: seconds of play."""

    inject: int
    cell: str
    text: str
    at: float


@frozen(kw_only=True)
class Reaction:
    """What to sustain and what to improve, as a player saw it."""

    sustain: tuple[str, ...] = ()
    improve: tuple[str, ...] = ()


@frozen(kw_only=True)
class Commitment:
    """A roll that is announced: everything is fixed but the seed, and of that its SHA-256 is known."""

    node: str
    method: Method
    sha256: str
    modifiers: tuple[tuple[str, int], ...] = ()  # 2d6: what each is for, and how much
    probabilities: tuple[float, ...] = ()  # d100 and model: the tree's, in the order of the branches


@frozen(kw_only=True)
class Roll:
    """What a seed came to: the dice as thrown, and the branch."""

    commitment: Commitment
    seed: str
    dice: tuple[int, ...]
    branch: str


@frozen(kw_only=True)
class Move:
    """A step of the play: a decision or an adjudication, with what was said for and against it."""

    node: str
    branch: str
    how: str  # "decided", or the method of adjudication; "override" is the facilitator against the die
    question: str
    turn: int
    at: float  # seconds of play
    path: tuple[str, ...]  # to the node
    owner: str = ""
    why: str = ""
    dissent: str = ""
    assumptions: str = ""
    roll: Roll | None = None


@frozen(kw_only=True)
class Play:
    """Where play stands: what taking back a step, and a return from "what if", put back."""

    turn: int = -1  # -1 before the first
    question: str = ""  # names the turn's question, unlike any other's
    phase: Phase | None = None
    path: tuple[str, ...] = ()  # ids of the branches taken
    budget: float = 0.0  # seconds that the turn may take; 0 is no limit
    began: float = 0.0  # of the turn, in seconds of play
    sent: tuple[int, ...] = ()  # numbers of injects
    closed: frozenset[tuple[str, int]] = frozenset()  # (question, round): estimates that are no longer taken
    moves: tuple[Move, ...] = ()
    commitment: Commitment | None = None
    roll: Roll | None = None


@frozen(kw_only=True)
class Clock:
    """How long has been played; all timers are read from it, so they pause together."""

    played: float = 0.0  # seconds, up to `since`
    since: float | None = None  # when it was started; None while it stands

    def read(self, now: float) -> float:
        """Seconds of play at a time. A computer's clock that was set back does not take any away."""
        return self.played if self.since is None else self.played + max(0.0, now - self.since)


@frozen(kw_only=True)
class Question:
    """What is estimated: the branches of a chance node that players see, or a variable.

    whole: whether these are all the branches; if not, the answers are given that one of them happens.
    """

    id: str
    about: str  # the id of the node or of the variable
    kind: Literal["branches", "variable"]
    title: str
    branches: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    whole: bool = True


@frozen(eq=False, kw_only=True)
class State:
    """All that is known after the entries so far; `revision` is their number."""

    document: Document
    revision: int = 1
    play: Play = field(factory=Play)
    undo: tuple[Play, ...] = ()
    left: tuple[Play, ...] = ()  # the play that each "what if" branched off from, the innermost last
    undo_left: tuple[tuple[Play, ...], ...] = ()  # what could be taken back there
    what_ifs: tuple[Play, ...] = ()  # those that were returned from, as they stood
    clock: Clock = field(factory=Clock)
    seats: Mapping[str, Seat] = NOTHING
    estimates: Mapping[tuple[str, int, str], Estimate] = field(factory=dict)  # (question, round, seat)
    asked: Mapping[str, Question] = NOTHING
    votes: Mapping[tuple[str, str], Vote] = field(factory=dict)  # (question, seat)
    answers: tuple[Answer, ...] = ()
    notes: tuple[str, ...] = ()
    reactions: Mapping[str, Reaction] = NOTHING
    numbers: bool = False  # whether players see probabilities and values
    hot_wash: bool = False
    ended: bool = False


def sight(state: State) -> Sight:
    """What the play so far has opened to players."""
    play = state.play
    return Sight(path=play.path, injects=frozenset(play.sent), numbers=state.numbers, hot_wash=state.hot_wash)


def node_on(document: Document, path: tuple[str, ...]) -> Node:
    """The node that a path of branches leads to, links followed. Raises KeyError for a branch that is not there."""
    node = document.root
    for branch_id in path:
        node = next((branch.node for branch in node.branches if branch.id == branch_id), None)
        if node is None:
            raise KeyError(branch_id)
        if isinstance(node, Link):
            target = node.target
            node = next(one for one in nodes(document.root) if one.id == target)
    return node


def standing(state: State) -> Node:
    """The node on which the token stands."""
    return node_on(state.document, state.play.path)


def turn_of(state: State) -> Turn | None:
    """The turn that is played, or None before the first."""
    turns = state.document.exercise.turns
    return turns[state.play.turn] if 0 <= state.play.turn < len(turns) else None


def phases_of(state: State) -> tuple[Phase, ...]:
    """The phases that the present turn has: those that fit its question and its node, also when play has moved on."""
    last = state.play.moves[-1] if state.play.moves else None
    if state.play.phase == "record" and last is not None and last.turn == state.play.turn:
        state = evolve(state, play=evolve(state.play, path=last.path))
    node, asks = standing(state), question_of(state) is not None
    fits = {
        **dict.fromkeys(("brief", "discuss", "record"), True),
        **dict.fromkeys(("estimate", "feedback", "estimate again"), asks),
        "decide": isinstance(node, Decision),
        "adjudicate": isinstance(node, Chance),
    }
    return tuple(phase for phase in PHASES if fits[phase])


def question_of(state: State) -> Question | None:
    """What the present turn estimates, if anything; once it was asked, moves do not change it."""
    asked = state.asked.get(state.play.question)
    return asked if asked is not None else framed(state)


def framed(state: State) -> Question | None:
    """The question that the present turn would ask where the token stands."""
    turn = turn_of(state)
    if turn is None:
        return None
    if turn.variable:
        variable = next((one for one in state.document.variables if one.id == turn.variable), None)
        if variable is None:
            return None
        title = turn.title or "How much?"  # the variable's own name and note are for control
        return Question(id=state.play.question, about=variable.id, kind="variable", title=title)
    node = standing(state)
    if not isinstance(node, Chance):
        return None
    shown = {branch.id for branch in ways(state)}
    told = [(branch.id, label) for branch, label in zip(node.branches, labels(node), strict=True) if branch.id in shown]
    if len(told) < 2:
        return None
    return Question(
        id=state.play.question,
        about=node.id,
        kind="branches",
        title=node.title,
        branches=tuple(branch for branch, _ in told),
        labels=tuple(label for _, label in told),
        whole=len(told) == len(node.branches),
    )


def round_of(state: State) -> int | None:
    """The round of estimates that is open, or None."""
    number = ROUNDS.get(state.play.phase or "")
    return None if number is None or (state.play.question, number) in state.play.closed else number


def waiting_for(state: State, question: str, number: int) -> list[str]:
    """The seats that have not answered in a round."""
    return [seat for seat in state.seats if (question, number, seat) not in state.estimates]


def is_over(state: State, question: str, number: int) -> bool:
    """Whether a round's answers may be shown: all are in, or the facilitator closed it."""
    answered = any(key[:2] == (question, number) for key in state.estimates)
    return (question, number) in state.play.closed or (answered and not waiting_for(state, question, number))


def estimates_of(state: State, question: str, number: int) -> dict[str, Estimate]:
    """The answers of a round by seat."""
    return {seat: value for (asked, of, seat), value in state.estimates.items() if (asked, of) == (question, number)}


def turnout(state: State) -> tuple[tuple[Cell, int, int], ...]:
    """For each cell with seats: how many have answered what is asked now (an estimate, else a vote), of how many."""
    question, number = state.play.question, round_of(state)
    said = estimates_of(state, question, number) if number is not None else votes_of(state, question)
    found: list[tuple[Cell, int, int]] = []
    for cell in state.document.exercise.cells:
        seats = [name for name, seat in state.seats.items() if seat.cell == cell.id]
        if seats:
            found.append((cell, sum(name in said for name in seats), len(seats)))
    return tuple(found)


def votes_of(state: State, question: str) -> dict[str, Vote]:
    """The votes of a turn by seat."""
    return {seat: vote for (asked, seat), vote in state.votes.items() if asked == question}


def ways(state: State, cell: str = PUBLIC) -> tuple[Branch, ...]:
    """The ways on from the token that a cell, or the whole room, sees."""
    return ways_on(state.document, cell, sight(state))


def visited(state: State) -> list[str]:
    """The ids of the nodes on which the token stood, the present one last."""
    path = state.play.path
    return [node_on(state.document, path[:length]).id for length in range(len(path) + 1)]


def remaining(state: State, now: float) -> float | None:
    """Seconds that are left of the turn's budget, below 0 when it is overdrawn; None without a budget."""
    play = state.play
    return play.budget - (state.clock.read(now) - play.began) if play.budget else None


def due(state: State, now: float) -> tuple[Inject, ...]:
    """The injects whose trigger has come and that were not sent, in the order of their numbers."""
    stood = set(visited(state))
    minutes = state.clock.read(now) / 60

    def has_come(inject: Inject) -> bool:
        match inject.trigger.kind:
            case "time":
                return inject.minutes is not None and minutes >= inject.minutes
            case "node":
                return inject.trigger.target in stood
            case "branch":
                return inject.trigger.target in state.play.path
            case _:
                return False

    waiting = [one for one in state.document.exercise.injects if one.number not in state.play.sent and has_come(one)]
    return tuple(sorted(waiting, key=lambda inject: inject.number))


def inbox(state: State, cell: str) -> tuple[Inject, ...]:
    """The injects that a cell has received, in the order in which they were sent."""
    by_number = {inject.number: inject for inject in state.document.exercise.injects}
    sent = [by_number[number] for number in state.play.sent if number in by_number]
    return tuple(inject for inject in sent if inject.is_for(cell))

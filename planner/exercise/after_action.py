"""What there is to learn from a log: the way taken against the recommended one, estimates, messages, voices."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from attrs import frozen

from planner.analysis.reading import Spot, owner_of
from planner.analysis.rollback import Rollback, roll_back
from planner.exercise.adjudication import spot_on, tree_probabilities
from planner.exercise.events import Event, Refused
from planner.exercise.feedback import pooled
from planner.exercise.pooling import Calibration, Pooled, brier, calibration
from planner.exercise.session import opened, step
from planner.exercise.state import Answer, Estimate, Move, Question, Reaction, Roll, State, estimates_of, votes_of
from planner.model.exercise import Inject
from planner.model.nodes import Decision
from planner.model.places import labels
from planner.model.sentences import said


@frozen(eq=False, kw_only=True)
class Step:
    """One move of the play beside what the tree would have done. Values are the owner's, in its utility.

    recommended: labels of the tied best branches; () at a chance node. given_up: what the branch taken was worth less
    than the best. probability: the tree's, of what came, at a chance node. votes: by label.
    """

    turn: str
    node: str
    title: str
    path: tuple[str, ...]
    taken: str
    how: str
    at: float
    owner: str
    recommended: tuple[str, ...]
    value: float | None
    given_up: float | None
    probability: float | None
    votes: tuple[tuple[str, int], ...]
    why: str
    dissent: str
    assumptions: str
    roll: Roll | None


@frozen(eq=False, kw_only=True)
class Round:
    """The answers of one round. brier: the mean over the seats, and pooled_brier the pool's, once it is known."""

    number: int
    answers: tuple[Estimate, ...]
    pooled: Pooled
    spread: float
    brier: float | None
    pooled_brier: float | None


@frozen(eq=False, kw_only=True)
class Asked:
    """A question, its rounds, and which of its branches came (None while that is open, and for a variable)."""

    question: Question
    rounds: tuple[Round, ...]
    came: int | None
    tree: tuple[float, ...] | None

    @property
    def spread(self) -> float:
        """How far the middle half of the last round lay apart, at its widest branch."""
        return self.rounds[-1].spread if self.rounds else 0.0


@frozen(eq=False, kw_only=True)
class Sent:
    """A message that was sent, when (seconds of play), and what the cells answered."""

    inject: Inject
    at: float
    answers: tuple[Answer, ...]


@frozen(eq=False, kw_only=True)
class AfterAction:
    """All that the report needs. asked is in the order of the play; disagreements is the same, the widest first."""

    state: State
    started: float
    ended: float
    played: float
    seats: tuple[tuple[str, int], ...]  # cell's name, and how many sat there
    steps: tuple[Step, ...]
    recommended: tuple[str, ...]  # labels: the choices of the tree, and what is likeliest at chance
    asked: tuple[Asked, ...]
    disagreements: tuple[Asked, ...]
    calibration: Calibration | None
    sent: tuple[Sent, ...]
    unsent: tuple[Inject, ...]
    reactions: tuple[Reaction, ...]
    notes: tuple[str, ...]
    what_ifs: tuple[tuple[str, ...], ...]  # their ways, by labels

    @property
    def given_up(self) -> float:
        """What all decisions together gave up, each against the best at its own place; owners' values added."""
        return sum(one.given_up or 0.0 for one in self.steps)


def after_action(events: Sequence[Event]) -> AfterAction:
    """What a log comes to, against the tree as it was when the play began. Raises Refused for what is no log."""
    state, sent_at = _replayed(events)
    rollback = roll_back(opened(events[0]).document)
    asked = tuple(_asked(state, rollback, question) for question in state.asked.values())
    document = state.document
    sat = Counter(seat.cell for seat in state.seats.values())
    return AfterAction(
        state=state,
        started=events[0].at,
        ended=events[-1].at,
        played=state.clock.read(events[-1].at),
        seats=tuple((cell.name or cell.id, sat[cell.id]) for cell in document.exercise.cells),
        steps=tuple(_step(state, rollback, move) for move in state.play.moves),
        recommended=_recommended(rollback),
        asked=asked,
        disagreements=tuple(sorted(asked, key=lambda one: -one.spread)),
        calibration=_calibration(asked),
        sent=tuple(_sent(state, inject, sent_at) for inject in _in_order(state)),
        unsent=tuple(inject for inject in document.exercise.injects if inject.number not in state.play.sent),
        reactions=tuple(state.reactions.values()),
        notes=state.notes,
        what_ifs=tuple(_named(rollback, play.path) for play in state.what_ifs),
    )


def _replayed(events: Sequence[Event]) -> tuple[State, dict[int, float]]:
    """The last state, and when each inject was last sent, in seconds of play."""
    if not events:
        raise Refused(said("the log is empty"))
    state = opened(events[0])
    sent_at: dict[int, float] = {}
    for event in events[1:]:
        state = step(state, event)
        if event.kind == "inject_sent":
            sent_at[state.play.sent[-1]] = state.clock.read(event.at)
    return state, sent_at


def _step(state: State, rollback: Rollback, move: Move) -> Step:
    spot = spot_on(rollback, move.path)
    rolled, node = spot.rolled, spot.rolled.node
    document = state.document
    position = [branch.id for branch in node.branches].index(move.branch)
    owner = owner_of(document, node)
    actor = next((index for index, one in enumerate(document.actors) if one.id == owner), 0)
    worth = _worth(spot, actor) if isinstance(node, Decision) else ()
    known = [value for value in worth if value is not None]
    value = worth[position] if worth else None
    probabilities = tree_probabilities(rollback, move.path) if node.kind == "chance" else None
    named = labels(node)
    votes = Counter(vote.branch for vote in votes_of(state, move.question).values()) if worth else Counter[str]()
    turns = document.exercise.turns
    return Step(
        turn=turns[move.turn].title if 0 <= move.turn < len(turns) else "",
        node=node.id,
        title=node.title,
        path=_named(rollback, move.path),
        taken=named[position],
        how=move.how,
        at=move.at,
        owner=move.owner or document.actors[actor].name or owner,
        recommended=tuple(named[choice] for choice in rolled.choice) if worth else (),
        value=value,
        given_up=max(known) - value if value is not None else None,
        probability=probabilities[position] if probabilities is not None else None,
        votes=tuple((named[i], votes[branch.id]) for i, branch in enumerate(node.branches) if votes[branch.id]),
        why=move.why,
        dissent=move.dissent,
        assumptions=move.assumptions,
        roll=move.roll,
    )


def _worth(spot: Spot, actor: int) -> tuple[float | None, ...]:
    """What each branch is worth to an actor from here on."""
    rolled = spot.rolled
    return tuple(
        None if pay is None or child.values is None else pay[actor] + child.values[actor]
        for pay, child in zip(rolled.pays, rolled.children, strict=True)
    )


def _named(rollback: Rollback, path: Sequence[str]) -> tuple[str, ...]:
    """A path of branch ids by its labels."""
    found: list[str] = []
    for length, branch_id in enumerate(path):
        node = spot_on(rollback, path[:length]).rolled.node
        found.append(labels(node)[[branch.id for branch in node.branches].index(branch_id)])
    return tuple(found)


def _recommended(rollback: Rollback) -> tuple[str, ...]:
    """The recommended play from the root: what is chosen at decisions, what is likeliest at chance."""
    found: list[str] = []
    spot = spot_on(rollback, ())
    while spot.rolled.node.branches and None not in spot.rolled.shares and spot.rolled.shares:
        shares = [share or 0.0 for share in spot.rolled.shares]
        position = shares.index(max(shares))
        found.append(labels(spot.rolled.node)[position])
        spot = spot.step(position)
        while spot.rolled.node.kind == "link" and spot.rolled.children:
            spot = spot.step(0)
    return tuple(found)


def _asked(state: State, rollback: Rollback, question: Question) -> Asked:
    move = next((one for one in state.play.moves if one.question == question.id and one.node == question.about), None)
    came = question.branches.index(move.branch) if move is not None and move.branch in question.branches else None
    rounds = [made for number in (1, 2) if (made := _round(state, question, number, came)) is not None]
    tree = tree_probabilities(rollback, move.path) if move is not None else None
    return Asked(question=question, rounds=tuple(rounds), came=came, tree=tree if question.whole else None)


def _round(state: State, question: Question, number: int, came: int | None) -> Round | None:
    answers = tuple(estimates_of(state, question.id, number).values())
    together = pooled(state, question, number)
    if together is None:
        return None
    scores = [brier(one.values, came) for one in answers] if came is not None else []
    return Round(
        number=number,
        answers=answers,
        pooled=together,
        spread=max(high - low for low, high in together.quartiles),
        brier=sum(scores) / len(scores) if scores else None,
        pooled_brier=brier(together.values, came) if came is not None else None,
    )


def _calibration(asked: Iterable[Asked]) -> Calibration | None:
    """Over the last-round answers to questions of two branches that were settled."""
    settled = [
        (answer.values[0], one.came == 0)
        for one in asked
        if one.came is not None and len(one.question.branches) == 2 and one.rounds
        for answer in one.rounds[-1].answers
    ]
    return calibration([p for p, _ in settled], [came for _, came in settled])


def _in_order(state: State) -> list[Inject]:
    by_number = {inject.number: inject for inject in state.document.exercise.injects}
    return [by_number[number] for number in state.play.sent]


def _sent(state: State, inject: Inject, sent_at: dict[int, float]) -> Sent:
    answers = tuple(answer for answer in state.answers if answer.inject == inject.number)
    return Sent(inject=inject, at=sent_at[inject.number], answers=answers)

"""What a report is made from: a log with what it comes to, for control or as far as players may know it."""

from __future__ import annotations

from attrs import evolve, frozen

from planner.analysis.rollback import Rollback, roll_back
from planner.exercise.after_action import AfterAction, Asked, Sent, Step, after_action
from planner.exercise.events import Refused
from planner.exercise.log import Reading
from planner.exercise.projection import PUBLIC, Sight, is_stub, project
from planner.exercise.session import opened
from planner.model.document import Document
from planner.model.exercise import Exercise
from planner.model.places import nodes
from planner.model.problems import DocumentError


@frozen(eq=False, kw_only=True)
class Record:
    """A log as it was read, what it comes to, and the tree as it was when the play began.

    for_players: whether what is for control only was left out. bare: whether nothing that is worked out may be shown,
    since the tree is not whole.
    """

    reading: Reading
    after: AfterAction
    rollback: Rollback
    for_players: bool = False
    bare: bool = False

    @property
    def document(self) -> Document:
        return self.rollback.document


def record_of(reading: Reading) -> Record:
    """Raises DocumentError for a log that was changed, or that is none."""
    if reading.faults:
        raise DocumentError(reading.faults[0])
    try:
        after = after_action(reading.events)
    except Refused as refused:
        raise DocumentError(str(refused)) from refused
    return Record(reading=reading, after=after, rollback=roll_back(opened(reading.events[0]).document))


def for_players(record: Record) -> Record:
    """What may be handed to those who played: made of the tree that the hot wash opens, and of nothing else.

    Where that is not the whole tree, no value, probability or advice is told. Notes, what was not sent, and what
    injects were meant to bring about are control's.
    """
    document, after = record.document, record.after
    play = after.state.play
    sight = Sight(path=play.path, injects=frozenset(play.sent), hot_wash=True)
    shown = project(document, PUBLIC, sight)
    bare = shown.attributes is not document.attributes
    seen = {node.id: {branch.id for branch in node.branches} for node in nodes(shown.root) if not is_stub(node)}
    told = [
        (move, step)
        for move, step in zip(play.moves, after.steps, strict=True)
        if move.branch in seen.get(move.node, ())
    ]
    asked = tuple(
        evolve(one, tree=None) if bare else one
        for one in after.asked
        if one.question.kind == "variable" or one.question.about in seen
    )
    left = evolve(
        after,
        state=evolve(after.state, play=evolve(play, moves=tuple(move for move, _ in told))),
        steps=tuple(_bared(step) if bare else step for _, step in told),
        recommended=() if bare else after.recommended,
        asked=asked,
        disagreements=tuple(sorted(asked, key=_narrow)),
        calibration=None if bare else after.calibration,
        sent=tuple(_delivered(one) for one in after.sent),
        unsent=(),
        notes=(),
        what_ifs=() if bare else after.what_ifs,
    )
    rollback = roll_back(evolve(shown, exercise=_named(document.exercise)))
    return evolve(record, after=left, rollback=rollback, for_players=True, bare=bare)


def _narrow(one: Asked) -> float:
    return -one.spread


def _bared(step: Step) -> Step:
    """Without what the tree says of it."""
    roll = step.roll
    if roll is not None:
        roll = evolve(roll, commitment=evolve(roll.commitment, probabilities=()))
    return evolve(step, recommended=(), value=None, given_up=None, probability=None, roll=roll)


def _delivered(one: Sent) -> Sent:
    """As it was received."""
    return evolve(one, inject=evolve(one.inject, expected="", learning=""))


def _named(exercise: Exercise) -> Exercise:
    """Who played, in which parts, and what for."""
    cells = tuple(evolve(cell, note="") for cell in exercise.cells)
    return Exercise(cells=cells, objectives=exercise.objectives, roles=exercise.roles)

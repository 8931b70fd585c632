"""A facilitator's commands as lines of text, so that a rehearsal can be typed or scripted."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, Final, cast

from planner.analysis.rollback import roll_back
from planner.exercise.adjudication import announcement
from planner.exercise.events import KINDS, Refused
from planner.exercise.room import Room, Wish
from planner.exercise.state import State, due, question_of, remaining, round_of, standing, turnout, waiting_for
from planner.model.sentences import said

HELP: Final = """\
turn N                            start turn N
phase NAME                        brief, discuss, estimate, feedback, estimate again, decide, adjudicate, record
clock start | clock pause | minute
inject N
close                             close the round of estimates
decide BRANCH | why [| dissent [| assumptions]]
roll 2d6 [+N or -N for a modifier] | roll d100 | roll model
adjudicate HOW BRANCH [| why]     consensus, umpire, 2d6, d100, model, override
back                              take back a step
whatif [BRANCH ...] | return
seat NAME CELL
estimate SEAT P [P ...] [| why]
vote SEAT BRANCH [| why]
answer CELL N text
note text
numbers on | numbers off
hotwash | end | show
or a line of JSON: {"kind": "noted", "text": "..."}"""


def obey(room: Room, line: str) -> dict[str, Any]:
    """Does what a line asks and tells the outcome. Raises Refused for what is not understood or cannot happen."""
    if line.lstrip().startswith("{"):
        wish = _from_json(line)
        return _told(room.do(wish.kind, **wish.data))
    command, _, rest = line.strip().partition(" ")
    if command == "show":
        return shown(room.state, room.now())
    make = _COMMANDS.get(command)
    if make is None and command != "roll":
        raise Refused(said("there is no command '{command}'; help lists them", command=command))
    try:
        if make is None:
            return _roll(room, rest)
        wish = make(room.state, rest.strip())
    except Refused:
        raise
    except ValueError:
        raise Refused(said("'{line}' is not complete; help shows how it is written", line=line.strip())) from None
    return _told(room.do(wish.kind, **wish.data))


def shown(state: State, now: float) -> dict[str, Any]:
    """Where play stands, for a scribe to read."""
    node, question = standing(state), question_of(state)
    number = round_of(state)
    return {
        "revision": state.revision,
        "turn": state.play.turn + 1,
        "phase": state.play.phase,
        "node": node.id,
        "title": node.title,
        "branches": [branch.id for branch in node.branches],
        "seconds_left": remaining(state, now),
        "due": [inject.number for inject in due(state, now)],
        "answered": {cell.id: [answered, seats] for cell, answered, seats in turnout(state)},
        "waiting_for": waiting_for(state, question.id, number) if question is not None and number is not None else [],
    }


def _told(state: State) -> dict[str, Any]:
    return {"revision": state.revision}


def _from_json(line: str) -> Wish:
    try:
        found: Any = json.loads(line, parse_constant=_refuse_constant)
    except (ValueError, RecursionError):
        raise Refused(said("this line is not JSON")) from None
    data = dict(cast("dict[str, Any]", found))
    kind = data.pop("kind", None)
    if kind not in KINDS:
        raise Refused(said("'kind' must be one of: {names}", names=", ".join(KINDS)))
    return Wish(kind=kind, data=data)


def _refuse_constant(name: str) -> float:
    raise ValueError(name)


def _roll(room: Room, rest: str) -> dict[str, Any]:
    """Announces a roll and makes it: first the seed's SHA-256 is on the disk, then the seed."""
    method, *amounts = rest.split()
    modifiers = [("modifier", int(amount)) for amount in amounts]
    seed, data = announcement(roll_back(room.state.document), room.state.play.path, method, modifiers)
    room.do("committed", **data)
    state = room.do("rolled", seed=seed)
    roll = state.play.roll
    assert roll is not None
    return {**_told(state), "sha256": data["sha256"], "seed": seed, "dice": list(roll.dice), "branch": roll.branch}


def _parts(rest: str, count: int) -> list[str]:
    """The texts between bars, blank where there are fewer."""
    parts = [part.strip() for part in rest.split("|", count - 1)]
    return parts + [""] * (count - len(parts))


def _decide(_state: State, rest: str) -> Wish:
    branch, why, dissent, assumptions = _parts(rest, 4)
    data = {"branch": branch, "why": why, "dissent": dissent, "assumptions": assumptions}
    return Wish(kind="decided", data=data)


def _adjudicate(_state: State, rest: str) -> Wish:
    head, why = _parts(rest, 2)
    how, branch = head.split()
    return Wish(kind="adjudicated", data={"how": how, "branch": branch, "why": why})


def _estimate(state: State, rest: str) -> Wish:
    head, why = _parts(rest, 2)
    seat, *values = head.split()
    data = {"question": state.play.question, "round": round_of(state), "seat": seat, "why": why}
    return Wish(kind="estimated", data={**data, "values": [float(value) for value in values]})


def _vote(state: State, rest: str) -> Wish:
    head, why = _parts(rest, 2)
    seat, branch = head.split()
    return Wish(kind="voted", data={"question": state.play.question, "seat": seat, "branch": branch, "why": why})


def _answer(_state: State, rest: str) -> Wish:
    cell, number, text = rest.split(None, 2)
    return Wish(kind="inject_answered", data={"cell": cell, "number": int(number), "text": text})


def _seat(_state: State, rest: str) -> Wish:
    seat, cell = rest.split()
    return Wish(kind="seated", data={"seat": seat, "cell": cell})


def _close(state: State, _rest: str) -> Wish:
    return Wish(kind="round_closed", data={"question": state.play.question, "round": round_of(state)})


def _clock(_state: State, rest: str) -> Wish:
    return Wish(kind="clock_started" if rest == "start" else "clock_paused")


_COMMANDS: Final[dict[str, Callable[[State, str], Wish]]] = {
    "turn": lambda _, rest: Wish(kind="turn_started", data={"turn": int(rest) - 1}),
    "phase": lambda _, rest: Wish(kind="phase", data={"phase": rest}),
    "clock": _clock,
    "minute": lambda _, __: Wish(kind="time_added", data={"seconds": 60}),
    "inject": lambda _, rest: Wish(kind="inject_sent", data={"number": int(rest)}),
    "close": _close,
    "decide": _decide,
    "adjudicate": _adjudicate,
    "back": lambda _, __: Wish(kind="taken_back"),
    "whatif": lambda _, rest: Wish(kind="what_if", data={"path": rest.split()}),
    "return": lambda _, __: Wish(kind="returned"),
    "seat": _seat,
    "estimate": _estimate,
    "vote": _vote,
    "answer": _answer,
    "note": lambda _, rest: Wish(kind="noted", data={"text": rest}),
    "numbers": lambda _, rest: Wish(kind="numbers_shown", data={"shown": rest == "on"}),
    "hotwash": lambda _, __: Wish(kind="hot_wash_opened"),
    "end": lambda _, __: Wish(kind="ended"),
}

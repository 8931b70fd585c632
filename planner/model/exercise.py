"""What a document holds of an exercise: who sits where, the turns, the injects, and which nodes the players may see."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final, Literal

from attrs import field, fields, frozen

from planner.model.nodes import NOTHING

AUDIENCES: Final = ("control", "public")
"""Who sees the document beside the cells: the facilitator's side, and the whole room. No cell may be called so."""


@frozen(eq=False, kw_only=True)
class Cell:
    """A group of players around one table."""

    id: str
    name: str = ""
    actor: str = ""  # the id of the actor that it plays; blank plays nobody, as observers do
    note: str = ""
    unknown: Mapping[str, Any] = NOTHING


@frozen(eq=False, kw_only=True)
class Objective:
    """What the exercise is held for; the after-action report answers each."""

    id: str
    text: str = ""
    unknown: Mapping[str, Any] = NOTHING


@frozen(eq=False, kw_only=True)
class Turn:
    """One round of talk about one node."""

    title: str = ""
    minutes: float = 0.0  # the time budget of the whole turn; 0 sets none
    brief: str = ""  # what is told to the players
    node: str = ""  # the id of the node that it was planned for; play may stand elsewhere by then
    variable: str = ""  # the id of a variable that the players estimate; blank asks about the branches of the node
    note: str = ""  # for the facilitator
    unknown: Mapping[str, Any] = NOTHING


@frozen(kw_only=True)
class Trigger:
    """What makes an inject due. At its planned time, on reaching a node or on a branch taken; else the facilitator."""

    kind: Literal["hand", "time", "node", "branch"] = "hand"
    target: str = ""  # the id of the node or branch


BY_HAND: Final = Trigger()


@frozen(eq=False, kw_only=True)
class Inject:
    """A message into the play: a line of the master scenario events list (HSEEP's MSEL)."""

    number: int
    time: str = ""  # planned, in hours and minutes of play: "1:20", or in minutes: "80"
    sender: str = ""
    faction: str = ""  # the sender's side
    addressee: str = ""
    to: tuple[str, ...] = ()  # ids of cells; none is everybody
    method: str = ""  # cable, call, news …
    subject: str = ""
    message: str = ""
    expected: str = ""  # the action that it should bring about
    learning: str = ""  # the point that it is there for
    tab: str = ""  # where its attachment is filed
    trigger: Trigger = BY_HAND
    unknown: Mapping[str, Any] = NOTHING

    @property
    def minutes(self) -> float | None:
        """The planned time in minutes of play; None where it says none."""
        found = _TIME.fullmatch(self.time.strip())
        return None if found is None else 60 * int(found["hours"] or 0) + int(found["minutes"])

    def is_for(self, cell: str) -> bool:
        """Whether a cell receives it; a blank cell is the whole room."""
        return not self.to or cell in self.to


@frozen(eq=False, kw_only=True)
class Role:
    """A part to be played, without the name of who plays it."""

    id: str
    name: str = ""
    cell: str = ""  # blank is control
    note: str = ""
    unknown: Mapping[str, Any] = NOTHING


Visibility = Literal["always", "reached", "control"] | int
"""When players see a node: always, once play has come to it, never; or from the inject of this number on."""


@frozen(eq=False, kw_only=True)
class Exercise:
    """The prepared exercise. A node that `visibility` does not name is seen once play has come to it."""

    cells: tuple[Cell, ...] = ()
    objectives: tuple[Objective, ...] = ()
    turns: tuple[Turn, ...] = ()
    injects: tuple[Inject, ...] = ()
    visibility: Mapping[str, Visibility] = NOTHING  # node id -> when
    roles: tuple[Role, ...] = ()
    unknown: Mapping[str, Any] = NOTHING
    prepared: bool = field(init=False)  # whether there is anything in it

    def __attrs_post_init__(self) -> None:
        held = any(getattr(self, part.name) for part in fields(Exercise) if part.init)
        object.__setattr__(self, "prepared", held)


UNPREPARED: Final = Exercise()

_TIME = re.compile(r"(?:(?P<hours>\d{1,3}):)?(?P<minutes>\d{1,4})")

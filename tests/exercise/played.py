"""A whole exercise as a script, and what makes two states equal."""

from __future__ import annotations

from typing import Any

from attrs import asdict

from planner.exercise.dice import commitment_of
from planner.exercise.room import Room
from planner.exercise.state import State
from planner.files.codec import encode

SEED = "5" * 64

SCRIPT: list[tuple[str, dict[str, Any]]] = [
    ("turn_started", {"turn": 0}),
    ("clock_started", {}),
    ("time_added", {"seconds": 60}),
    ("phase", {"phase": "discuss"}),
    ("inject_sent", {"number": 1}),
    ("inject_answered", {"number": 1, "seat": "b1", "text": "call Seoul"}),
    ("phase", {"phase": "decide"}),
    ("voted", {"question": "q6", "seat": "b1", "branch": "meet", "why": "try it"}),
    ("voted", {"question": "q6", "seat": "b2", "branch": "refuse"}),
    ("decided", {"branch": "meet", "owner": "blue", "why": "worth a try", "dissent": "b2 would wait"}),
    ("turn_started", {"turn": 1}),
    ("phase", {"phase": "estimate"}),
    ("estimated", {"question": "q16", "round": 1, "seat": "b1", "values": [0.4, 0.6], "why": "slow"}),
    ("estimated", {"question": "q16", "round": 1, "seat": "b2", "values": [0.5, 0.5]}),
    ("estimated", {"question": "q16", "round": 1, "seat": "r1", "values": [0.9, 0.1]}),
    ("estimated", {"question": "q16", "round": 1, "seat": "r2", "values": [0.6, 0.4]}),
    ("phase", {"phase": "feedback"}),
    ("phase", {"phase": "estimate again"}),
    ("estimated", {"question": "q16", "round": 2, "seat": "b1", "values": [0.5, 0.5]}),
    ("round_closed", {"question": "q16", "round": 2}),
    ("laid", {"scenario": "room", "name": "The room", "values": {}, "probabilities": {"deal": 0.5, "none": 0.5}}),
    ("phase", {"phase": "adjudicate"}),
    ("committed", {"method": "2d6", "sha256": commitment_of(SEED), "modifiers": [["trucks", -1]]}),
    ("rolled", {"seed": SEED}),
    ("what_if", {"path": ["refuse"]}),
    ("returned", {}),
    ("clock_paused", {}),
    ("noted", {"text": "the talk stopped here"}),
    ("numbers_shown", {"shown": True}),
    ("hot_wash_opened", {}),
    ("reacted", {"seat": "r1", "sustain": ["the pace"], "improve": ["more time", ""]}),
    ("taken_back", {}),
    ("unseated", {"seat": "r2"}),
    ("ended", {}),
]


def play(room: Room, until: int | None = None) -> None:
    for kind, data in SCRIPT[:until]:
        room.do(kind, **data)  # type: ignore[arg-type]


def plain(state: State) -> dict[str, Any]:
    """A state as plain data: equal data, equal states."""
    return {
        **asdict(state, recurse=True, filter=lambda field, _: field.name != "document"),
        "document": encode(state.document),
    }

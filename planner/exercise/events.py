"""What happens in an exercise, entry by entry. The log holds these and nothing else; all that screens show follows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Literal, get_args

from attrs import frozen

from planner.model.nodes import NOTHING

Kind = Literal[
    "opened",  # document: the text of the file
    "seated",  # seat, cell, token_sha256
    "unseated",  # seat
    "turn_started",  # turn: its position, from 0
    "phase",  # phase
    "clock_started",
    "clock_paused",
    "time_added",  # seconds
    "inject_sent",  # number
    "inject_answered",  # number, seat or cell, text
    "estimated",  # question, round, seat, values, why
    "round_closed",  # question, round
    "voted",  # question, seat, branch, why
    "decided",  # branch, owner, why, dissent, assumptions
    "committed",  # method, sha256, modifiers, probabilities
    "rolled",  # seed
    "adjudicated",  # branch, how, why
    "laid",  # scenario, name, values, probabilities: pooled numbers into the tree
    "taken_back",
    "what_if",  # path: ids of branches from the root
    "returned",
    "noted",  # text
    "numbers_shown",  # shown
    "hot_wash_opened",
    "reacted",  # seat, sustain, improve
    "ended",
]

KINDS: Final[tuple[Kind, ...]] = get_args(Kind)


@frozen(eq=False, kw_only=True)
class Event:
    """One entry: what happened, and when, in seconds since 1970 (UTC). Time comes in only here."""

    kind: Kind
    at: float
    data: Mapping[str, Any] = NOTHING


class Refused(ValueError):
    """Something that cannot happen now: a sentence for whoever asked for it."""

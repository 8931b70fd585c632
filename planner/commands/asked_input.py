"""How a command is asked about one input, or some."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from planner.analysis.inputs import Input, find_inputs, inputs, with_range
from planner.analysis.rollback import Rollback
from planner.commands.wrong_call import WrongCallError

NAMES = "a variable, a branch's id, ID/ATTRIBUTE for a payoff, ACTOR/ATTRIBUTE for a weight, or the words for it"


def add_input(parser: ArgumentParser) -> None:
    """One input, over one range."""
    parser.add_argument("--input", metavar="NAME", help=f"only this one: {NAMES}")
    parser.add_argument("--low", type=float, metavar="X", help="the least that it is tried at, with --input")
    parser.add_argument("--high", type=float, metavar="Y", help="the most that it is tried at, with --input")


def asked_inputs(rollback: Rollback, arguments: Namespace) -> list[Input] | None:
    """The one that is asked for, over its range; None for all. Raises WrongCallError for one that is not there."""
    if arguments.input is None:
        if arguments.low is not None or arguments.high is not None:
            raise WrongCallError("--low and --high belong to --input")
        return None
    one = input_named(rollback, arguments.input)
    if arguments.low is None and arguments.high is None:
        return [one]
    low = one.domain[0] if arguments.low is None else arguments.low
    high = one.domain[1] if arguments.high is None else arguments.high
    return [with_range(one, low, high)]


def input_named(rollback: Rollback, name: str) -> Input:
    """The input that a person means. Raises WrongCallError where there is none."""
    found = find_inputs(inputs(rollback), name)
    if not found:
        raise WrongCallError(f"there is no input '{name}' with a number of its own; name one by {NAMES}")
    return found[0]

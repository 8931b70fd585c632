"""Everything that a facilitator can do in the control window: its name, its keys, and when it can be done."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from attrs import frozen

from planner.app.exercise import Playing
from planner.app.exercise_steps import next_step
from planner.exercise.feedback import strips
from planner.exercise.state import due, estimates_of, is_over, question_of, round_of, standing
from planner.model.nodes import Chance, Decision

When = Callable[[Playing], bool]


def T(_context: str, text: str) -> str:
    """Marks a text for translation, as in the window's own table."""
    return text


@frozen
class Deed:
    """One thing to do. `slot` is a method of Hands. shown: when it has a button in the row; None is never."""

    name: str
    text: str
    keys: str
    slot: str
    when: When
    shown: When | None = None


def _always(_playing: Playing) -> bool:
    return True


def _open(playing: Playing) -> bool:
    return not playing.state.ended


def _plays(playing: Playing) -> bool:
    """Before the hot wash."""
    return not (playing.state.ended or playing.state.hot_wash)


def _can_go_back(playing: Playing) -> bool:
    return _open(playing) and bool(playing.state.undo)


def _can_go_on(playing: Playing) -> bool:
    return next_step(playing.state) is not None


def _round_is_open(playing: Playing) -> bool:
    return _plays(playing) and round_of(playing.state) is not None


def latest_round(playing: Playing) -> int:
    """The round whose answers there are to show or to pool; 0 while there are none."""
    question = question_of(playing.state)
    if question is None:
        return 0
    return max((number for number in (1, 2) if estimates_of(playing.state, question.id, number)), default=0)


def _answers_may_be_shown(playing: Playing) -> bool:
    question, number = question_of(playing.state), latest_round(playing)
    return (
        _plays(playing) and question is not None and bool(number) and bool(strips(playing.state, question.id, number))
    )


def _has_pooled(playing: Playing) -> bool:
    return _plays(playing) and bool(latest_round(playing))


def _is_pooled(playing: Playing) -> bool:
    """Once the latest round is over."""
    question, number = question_of(playing.state), latest_round(playing)
    return _has_pooled(playing) and question is not None and is_over(playing.state, question.id, number)


def _at_decision(playing: Playing) -> bool:
    return _plays(playing) and isinstance(standing(playing.state), Decision)


def _at_chance(playing: Playing) -> bool:
    return _plays(playing) and isinstance(standing(playing.state), Chance)


def _free_at_decision(playing: Playing) -> bool:
    """In a what-if, where no phase leads to the decision."""
    return _at_decision(playing) and bool(playing.state.left)


def _adjudicating(playing: Playing) -> bool:
    return _at_chance(playing) and (playing.state.play.phase == "adjudicate" or bool(playing.state.left))


def _is_due(playing: Playing) -> bool:
    return _open(playing) and bool(due(playing.state, playing.now()))


def _in_what_if(playing: Playing) -> bool:
    return _open(playing) and bool(playing.state.left)


def _has_ended(playing: Playing) -> bool:
    return playing.state.ended


def _may_wash(playing: Playing) -> bool:
    return _plays(playing)


DEEDS: Final = (
    Deed("back", T("deed", "◂ Back"), "PgUp", "go_back", _can_go_back, _always),
    Deed("close_round", T("deed", "Close voting"), "C", "close_round", _round_is_open, _round_is_open),
    Deed("answers", T("deed", "Show the answers"), "A", "show_answers", _answers_may_be_shown, _answers_may_be_shown),
    Deed("lay", T("deed", "Into the tree…"), "T", "lay", _has_pooled, _is_pooled),
    Deed("decide", T("deed", "Decide…"), "D", "decide", _at_decision, _free_at_decision),
    Deed("roll", T("deed", "Roll the die…"), "R", "roll", _at_chance, _adjudicating),
    Deed("umpire", T("deed", "Umpire decides…"), "U", "umpire", _at_chance, _adjudicating),
    Deed("return", T("deed", "Return from what-if"), "Backspace", "come_back", _in_what_if, _in_what_if),
    Deed("clock", T("deed", "Start or pause the clock"), "P", "toggle_clock", _plays),
    Deed("minute", T("deed", "One minute more"), "+ =", "add_minute", _plays),
    Deed("inject", T("deed", "Send the inject that is due"), "I", "send_due", _is_due),
    Deed("note", T("deed", "Write a note"), "N", "write_note", _open),
    Deed("go_to", T("deed", "Go to…"), "J", "go_to", _plays),
    Deed("what_if", T("deed", "What if…"), "W", "what_if", _open),
    Deed("operator", T("deed", "Seats: names and answers…"), "O", "show_seats", _always),
    Deed("numbers", T("deed", "Show or hide numbers on the players' screen"), "E", "toggle_numbers", _open),
    Deed("near", T("deed", "Whole tree, or what is near"), "G", "toggle_near", _always),
    Deed("phones", T("deed", "Players' phones…"), "Q", "show_phones", _open),
    Deed("screen", T("deed", "Players' screen"), "S", "show_screen", _always),
    Deed("screen_full", T("deed", "Players' screen on the other display"), "F11", "fill_screen", _always),
    Deed("log", T("deed", "Log…"), "L", "show_log", _always),
    Deed("hot_wash", T("deed", "Hot wash"), "H", "open_hot_wash", _may_wash),
    Deed("report", T("deed", "Report…"), "B", "report", _has_ended, _has_ended),
    Deed("next", T("deed", "Next ▸"), "PgDown", "go_on", _can_go_on, _can_go_on),
)
"""In the order of the buttons; what has none stands in the menu More."""

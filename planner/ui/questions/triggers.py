"""Triggers: for each decision of the play, how far each number may go before the advice changes."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from planner.analysis.break_even import Flip, Trigger
from planner.analysis.headline import trigger_to_watch
from planner.analysis.rollback import Rollback
from planner.analysis.triggers import show_input, trigger_sentence
from planner.drawing.style import Style
from planner.model.document import Document
from planner.ui.panels.marks import words
from planner.ui.questions.live import Live, Study
from planner.ui.questions.moves import place_of
from planner.ui.questions.sheet import Column, Line
from planner.ui.questions.sheet_view import SheetView
from planner.ui.questions.stakeholders import decision_title
from planner.ui.questions.track import Track
from planner.ui.questions.trigger_section import TOPIC, triggers
from planner.ui.questions.trigger_words import joined_choices, nearest_flip, ranked

TRACKS = 7  # the column of margins


class TriggersView(SheetView):
    """The sentence of the nearest trigger, and a table of all that change a choice, the nearest first."""

    def __init__(self, live: Live, style: Style, parent: QWidget) -> None:
        super().__init__(TOPIC, live, style, parent)
        self.sheet.setAccessibleName(self.tr("Triggers"))
        self.sheet.set_sortable()
        self.sheet.set_track_column(TRACKS)
        self.sentence = words("", self.body, "figure", wrap=True)
        self.column.insertWidget(0, self.sentence)

    def study(self) -> Study:
        return triggers

    def show_result(self, rollback: Rollback, result: object) -> None:
        found: tuple[Trigger, ...] = result  # type: ignore[assignment]
        if not found:
            self.say(
                self.tr(
                    "There is no decision on the play, or no number that could change it. "
                    "In a large tree only numbers with a range are asked."
                )
            )
            return
        document = rollback.document
        first = trigger_to_watch(found)
        never = self.tr("No single number changes the play, wherever it may lie.")
        self.sentence.setText(trigger_sentence(document, first) if first else never)
        outside = self.tr("In parentheses where it lies outside the range that was given")
        columns = [
            Column(self.tr("Input")),
            Column(self.tr("At")),
            Column(self.tr("Today"), True),
            Column(self.tr("Range"), True, spare=True),
            Column(self.tr("Flips below"), True, outside),
            Column(self.tr("Flips above"), True, outside),
            Column(self.tr("Switches to")),
            Column(self.tr("Margin"), True, self.tr("From today's value (dot) to the nearer change, on its range")),
        ]
        moving = ranked(trigger for trigger in found if trigger.turns)
        decisions = {trigger.decision.id: trigger.decision for trigger in moving}
        titles = {name: decision_title(document, decision) for name, decision in decisions.items()}
        self.sheet.show_lines(columns, [self._line(document, trigger, titles) for trigger in moving])
        idle = len(found) - len(moving)
        told = self.tr("Further pairs of a decision and a number, of which no value changes the choice: {count}.")
        self.tell(told.format(count=idle) if idle else "")

    def _line(self, document: Document, trigger: Trigger, titles: Mapping[str, str]) -> Line:
        fmt, one = document.number_format, trigger.input
        flip = nearest_flip(trigger)
        assert flip is not None, "only those that change are told"
        margin = abs(flip.at - one.today)
        ends = [show_input(one, end, fmt) for end in (one.low, one.high) if end is not None]
        span = "–".join(ends) if one.ranged else "–"
        at, to = titles[trigger.decision.id], joined_choices(trigger, flip)
        method = self.tr("solved exactly") if trigger.method == "exact" else self.tr("tried at 1,001 values")
        shown = (
            one.words,
            at,
            show_input(one, one.today, fmt),
            span,
            _shown(trigger.below, trigger, document),
            _shown(trigger.above, trigger, document),
            to,
            show_input(one, margin, fmt),
        )
        below, above = (None if each is None else each.at for each in (trigger.below, trigger.above))
        values = (one.words, at, one.today, span, below, above, to, margin)
        near = frozenset({4 if flip is trigger.below else 5} if flip.in_range else ())
        place = place_of(document, trigger.decision.id) if one.places is None else one.places[0]
        tip = f"{trigger_sentence(document, trigger)} ({method})"
        tone = "" if _inside(trigger) else "quiet"
        return Line(shown, values, place, tone, tip, near, track=_track(trigger))


def _inside(trigger: Trigger) -> bool:
    """Whether a change lies in the analyst's own range, or there is no range to lie outside of."""
    return any(flip is not None and flip.in_range is not False for flip in (trigger.below, trigger.above))


def _track(trigger: Trigger) -> Track:
    one = trigger.input
    given = one.low is not None and one.high is not None
    ends = (
        (min(one.low, one.high), max(one.low, one.high)) if one.low is not None and one.high is not None else one.domain
    )
    flips = tuple(flip.at for flip in (trigger.below, trigger.above) if flip is not None)
    return Track(ends, one.today, flips, given)


def _shown(flip: Flip | None, trigger: Trigger, document: Document) -> str:
    if flip is None:
        return "–"
    at = show_input(trigger.input, flip.at, document.number_format)
    return f"({at})" if flip.in_range is False else at

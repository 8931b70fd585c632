"""One-way: what each first move is worth as one number varies, where the best changes, and which later choice does."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from attrs import frozen
from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from planner.analysis.break_even import Flip, Trigger, break_even
from planner.analysis.inputs import Input, inputs
from planner.analysis.one_way import MoveLine, OneWay, one_way
from planner.analysis.rollback import Rollback
from planner.analysis.triggers import show_input, trigger_sentence
from planner.app.worker import Answer, Progress
from planner.drawing.style import Style
from planner.model.document import Document
from planner.model.numbers import show_value
from planner.model.places import Place
from planner.model.problems import DocumentError
from planner.ui.charts.lines import LinesChart, Picture, Series, Switch
from planner.ui.elided_box import ElidedBox
from planner.ui.panels.marks import words
from planner.ui.questions.choosing import (
    InputChooser,
    Key,
    Stretch,
    StretchBox,
    at_place,
    axis_words,
    key_of,
    nearest_keys,
    over,
    place_of_input,
    with_key,
)
from planner.ui.questions.live import Live, Study
from planner.ui.questions.moves import move_name, move_place, worth_words
from planner.ui.questions.sheet import Column, Line, as_tsv
from planner.ui.questions.trigger_section import TOPIC as TRIGGERS
from planner.ui.questions.view import View

WIDE = 640
"""Pixels from which the choices stand beside the chart."""

SHORT = 28  # letters of a move's name beside a dot

SIDE = 264  # pixels of the choices


@frozen(eq=False)
class Looked:
    """One input looked at, with all that might be, and the decisions of the play that change along it."""

    known: Sequence[Input]
    one: Input
    found: OneWay
    triggers: Sequence[Trigger]


@frozen
class Look:
    """The study: along one input, over all that it can be or over the range that it was given."""

    key: Key | None
    place: Place  # whose number is looked along while none is chosen
    nearest: Key | None  # what is looked along where that place has none
    stretch: Stretch

    def __call__(self, rollback: Rollback, progress: Progress) -> Looked:
        known = inputs(rollback)
        if not known:
            raise DocumentError("the document has no number that could vary: all follow from formulas")
        ranged = next((one for one in known if one.ranged), known[0])
        here = at_place(rollback.document, self.place, known) if self.key is None else ()
        one = with_key(known, self.key) or next(iter(here), None) or with_key(known, self.nearest) or ranged
        triggers = break_even(rollback, [one], progress=progress)
        flips = [flip.at for trigger in triggers for flip in (trigger.below, trigger.above) if flip is not None]
        found = one_way(rollback, over(rollback, one, self.stretch), also=flips)
        assert found is not None, "a view shows no tree with a problem"
        return Looked(known, one, found, [trigger for trigger in triggers if trigger.below or trigger.above])


class OneWayView(View):
    """The input is what is selected on the tree, or what is chosen from the list."""

    def __init__(self, live: Live, style: Style, parent: QWidget, topic: str = "one_way") -> None:
        super().__init__(topic, live, style, parent)
        self._key: Key | None = None
        self._known: Sequence[Input] = ()
        self.chooser = InputChooser(self.tr("Number that varies"), self.body)
        self.over = StretchBox(self.body)
        self.later = ElidedBox(self.body)
        self.later.setAccessibleName(self.tr("Later choices"))
        self.later.addItems([self.tr("Chosen anew"), self.tr("Plan held")])
        self.chart = LinesChart(self.tr("One-way"), style, self.body)
        self.told = words("", self.body, "quiet", wrap=True)
        self._lay_sides()
        self.chart.mark_chosen.connect(self.choose_place)
        self.chooser.input_chosen.connect(self._on_input_chosen)
        self.over.activated.connect(self._on_choice_made)
        self.later.activated.connect(self._on_later_chosen)
        live.answered.connect(self._on_triggers_answered)
        self.store.selection_changed.connect(self._on_selection_changed)

    def _lay_sides(self) -> None:
        """The choices and the sentence at the left of the chart, or the choices over it where there is no room."""
        choices = QHBoxLayout()
        choices.addWidget(self.over)
        choices.addWidget(self.later)
        self._side = QWidget(self.body)
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self.chooser)
        side.addLayout(choices)
        self.told.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop)
        side.addWidget(self.told, 1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(16)
        self._row.addWidget(self._side)
        self._row.addWidget(self.chart, 1)
        self.column.addLayout(self._row, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= WIDE
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.LeftToRight if wide else ways.TopToBottom)
        self._row.setSpacing(16 if wide else 4)
        self._side.setMaximumWidth(SIDE if wide else 16777215)
        self._side.setMinimumWidth(SIDE if wide else 0)
        for widget in (self.over, self.later, self.told):
            widget.setVisible(wide)

    def study(self) -> Study:
        if self._key is not None:
            return Look(self._key, (), None, self.over.stretch)
        return Look(None, self.store.selection, next(iter(nearest_keys(self.live)), None), self.over.stretch)

    def choose(self, key: Key, *, first: bool = False) -> None:
        """Looks along another input. first: only where none has been chosen."""
        if key != self._key and not (first and self._key is not None):
            self._key = key
            self.ask()

    def show_result(self, rollback: Rollback, result: object) -> None:
        assert isinstance(result, Looked)
        self._result = result
        self._known = result.known
        self.chooser.show_inputs(result.known, key_of(result.one))
        self._draw(rollback, result)

    def set_style(self, style: Style) -> None:
        super().set_style(style)
        self.chart.set_style(style)

    def _draw(self, rollback: Rollback, looked: Looked) -> None:
        document, one, found = rollback.document, looked.one, looked.found
        held = self.later.currentIndex() == 1
        names = [move_name(document, line.move) for line in found.moves]
        lines = [line.held if held else line.forced for line in found.moves]
        best = _best(found.moves, held=held)
        self.chart.table_text = _table(looked, names)
        self.chart.show_picture(
            Picture(
                found.xs,
                [Series(name, line) for name, line in zip(names, lines, strict=True)],
                axis_words(document, one),
                worth_words(rollback),
                today=one.today if found.xs[0] <= one.today <= found.xs[-1] else None,
                today_text=self.tr("today {value}").format(value=show_input(one, one.today, document.number_format)),
                best=best,
                switches=[] if held else self._switches(document, looked),
                tips=self._tips(document, looked, lines, best),
                keys=[move_place(document, found.moves[max(number, 0)].move) for number in best],
                envelope=found.envelope,
                range=_within(one, found),
            )
        )
        self.told.setText(self._sentence(document, looked))
        self.told.setToolTip(self.told.text())

    def _switches(self, document: Document, looked: Looked) -> list[Switch]:
        """The changes of the first move, and of later decisions on the play."""
        one, found, fmt = looked.one, looked.found, document.number_format
        told: list[Switch] = []
        for turn in found.turns:
            there = turn.before if turn.at <= one.today else turn.after
            side = self.tr("below") if turn.at <= one.today else self.tr("above")
            text = self.tr("switch to {move} {side} {value}").format(
                move=_short(move_name(document, there)), side=side, value=show_input(one, turn.at, fmt)
            )
            told.append(Switch(turn.at, _height(found, turn.at), text))
        for trigger in looked.triggers:
            if trigger.decision.id == document.root.id:
                continue
            for flip, side in ((trigger.below, self.tr("below")), (trigger.above, self.tr("above"))):
                if flip is not None and found.xs[0] <= flip.at <= found.xs[-1]:
                    told.append(self._later(document, looked, trigger, flip, side))
        return told

    def _later(self, document: Document, looked: Looked, trigger: Trigger, flip: Flip, side: str) -> Switch:
        text = self.tr("later {move} {side} {value}").format(
            move=_short(flip.to[0]), side=side, value=show_input(looked.one, flip.at, document.number_format)
        )
        return Switch(flip.at, _height(looked.found, flip.at), text, faint=True)

    def _tips(
        self,
        document: Document,
        looked: Looked,
        lines: Sequence[np.ndarray[tuple[int, ...], np.dtype[np.float64]]],
        best: Sequence[int],
    ) -> list[str]:
        fmt, found = document.number_format, looked.found
        tips: list[str] = []
        for position, x in enumerate(found.xs):
            rows = [f"{looked.one.words} {show_input(looked.one, float(x), fmt)}"]
            for number, (move, line) in enumerate(zip(found.moves, lines, strict=True)):
                mark = "● " if best and number == best[position] else ""
                rows.append(f"{mark}{move_name(document, move.move)}: {show_value(float(line[position]), fmt)}")
            rows.append(
                self.tr("Chosen freely: {value}").format(value=show_value(float(found.envelope[position]), fmt))
            )
            tips.append("\n".join(rows))
        return tips

    def _sentence(self, document: Document, looked: Looked) -> str:
        if looked.triggers:
            return " ".join(trigger_sentence(document, trigger) for trigger in looked.triggers[:2])
        return self.tr("{number} changes no decision of the play, wherever it may lie.").format(number=looked.one.words)

    def _on_input_chosen(self, key: object) -> None:
        self.choose(key)  # type: ignore[arg-type]
        one = with_key(self._known, self._key)
        place = None if one is None else place_of_input(self.rollback.document, one)
        if place is not None and self.rollback is self.store.rollback:
            self.choose_place(place)

    def _on_choice_made(self, _index: int) -> None:
        self.ask()

    def _on_later_chosen(self, _index: int) -> None:
        self._draw(self.rollback, self._result)

    def _on_selection_changed(self, place: object) -> None:
        """What is selected is looked along, unless it has no number of its own or is looked along already."""
        if not self._known:
            self.ask()
        elif self.isVisible() and self.rollback is self.store.rollback:
            here = [key_of(one) for one in at_place(self.rollback.document, place, self._known)]  # type: ignore[arg-type]
            if here and self._key not in here:
                self.choose(here[0])

    def _on_triggers_answered(self, answer: Answer) -> None:
        if answer.topic == TRIGGERS and self._key is None:
            self.ask()


def _best(moves: Sequence[MoveLine], *, held: bool) -> list[int]:
    """Which first move is best at each value; -1 where that cannot be told, or there is none to make."""
    if len(moves) < 2:
        return []
    lines = np.array([line.held if held else line.forced for line in moves])
    known = np.isfinite(lines).all(axis=0)
    return np.where(known, np.where(known, lines, 0.0).argmax(axis=0), -1).tolist()


def _short(name: str) -> str:
    """A name as it stands in a chart, where the value after it counts."""
    return name if len(name) <= SHORT else f"{name[: SHORT - 1].rstrip()}…"


def _height(found: OneWay, x: float) -> float:
    return max(float(np.interp(x, found.xs, line.forced)) for line in found.moves)


def _within(one: Input, found: OneWay) -> tuple[float, float] | None:
    """The part of the analyst's own range that is seen, where more is seen than that."""
    if one.low is None or one.high is None:
        return None
    low, high = min(one.low, one.high), max(one.low, one.high)
    seen = max(low, float(found.xs[0])), min(high, float(found.xs[-1]))
    return seen if seen != (float(found.xs[0]), float(found.xs[-1])) else None


def _table(looked: Looked, names: Sequence[str]) -> str:
    found = looked.found
    columns = [Column(looked.one.words), *(Column(name) for name in names)]
    columns += [Column(f"{name} (plan held)") for name in names] + [Column("best")]
    figures = [found.xs, *(line.forced for line in found.moves), *(line.held for line in found.moves), found.envelope]
    return as_tsv(columns, [Line((), tuple(float(column[row]) for column in figures)) for row in range(len(found.xs))])

"""Two-way: which branch of a decision is best where two numbers vary together, and where today stands."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import numpy as np
from attrs import frozen
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from planner.analysis.break_even import Met, Trigger, decisions
from planner.analysis.headline import nearness
from planner.analysis.inputs import Input, inputs
from planner.analysis.rollback import Rollback
from planner.analysis.triggers import show_input
from planner.analysis.two_way import TwoWay, two_way
from planner.app.worker import Answer, Progress
from planner.drawing.style import Style
from planner.model.document import NumberFormat
from planner.model.numbers import show_value
from planner.model.problems import DocumentError
from planner.ui.charts.areas import Areas, AreasChart, letter
from planner.ui.charts.chart import series_colours
from planner.ui.elided_box import ElidedBox
from planner.ui.questions.choosing import InputChooser, Key, Stretch, StretchBox, axis_words, key_of, over, with_key
from planner.ui.questions.live import Live, Study
from planner.ui.questions.moves import place_of
from planner.ui.questions.sheet import Column, Line, Sheet, as_tsv
from planner.ui.questions.trigger_section import TOPIC as TRIGGERS
from planner.ui.questions.view import View

SIDE = 270  # pixels of the choices and the legend


@frozen(eq=False)
class Mapped:
    """A map, with all that might be asked of it."""

    known: Sequence[Input]
    met: Sequence[Met]
    found: TwoWay
    across: Input  # as the document has it; the map's own may be cut
    up: Input


@frozen
class Look:
    """The study: a decision by its id and two inputs, each over its stretch; blank and None for what comes first."""

    decision: str
    across: Key | None
    up: Key | None
    stretch: Stretch

    def __call__(self, rollback: Rollback, _progress: Progress) -> Mapped:
        known = inputs(rollback)
        met = list({met.node.id: met for met in reversed(list(decisions(rollback)))}.values())[::-1]
        if not met:
            raise DocumentError("the play comes to no decision, so nothing is chosen that could change")
        if len(known) < 2:
            raise DocumentError("a map needs two numbers that can vary, and the document has fewer")
        ranked = sorted(known, key=lambda one: not one.ranged)
        across = with_key(known, self.across) or ranked[0]
        up = with_key(known, self.up) or next((one for one in ranked if _apart(one, across)), ranked[1])
        at = next((each for each in met if each.node.id == self.decision), met[0])
        found = two_way(rollback, over(rollback, across, self.stretch), over(rollback, up, self.stretch), at=at)
        assert found is not None, "a view shows no tree with a problem"
        return Mapped(known, met, found, across, up)


class TwoWayView(View):
    """At the left what is looked at and the legend, at the right the map."""

    def __init__(self, live: Live, style: Style, parent: QWidget) -> None:
        super().__init__("two_way", live, style, parent)
        self._wish: tuple[str, Key | None, Key | None] = ("", None, None)
        self._decisions: list[str] = []
        self.decision = ElidedBox(self.body)
        self.decision.setAccessibleName(self.tr("Decision"))
        self.decision.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.across = InputChooser(self.tr("Number across"), self.body)
        self.up = InputChooser(self.tr("Number upwards"), self.body)
        self.over = StretchBox(self.body)
        self.legend = Sheet(self.tr("Where each branch is best"), self.body)
        self.chart = AreasChart(self.tr("Two-way map"), style, self.body)
        self._arrange()
        self.set_style(style)
        self.chart.mark_chosen.connect(self.choose_place)
        self.legend.place_chosen.connect(self.choose_place)
        self.decision.activated.connect(self._on_choice_made)
        self.over.activated.connect(self._on_choice_made)
        self.across.input_chosen.connect(self._on_across_chosen)
        self.up.input_chosen.connect(self._on_up_chosen)
        live.answered.connect(self._on_triggers_answered)

    def _arrange(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(4)
        first = QHBoxLayout()
        first.setSpacing(4)
        first.addWidget(self.decision, 1)
        first.addWidget(self.over)
        side.addLayout(first)
        for box in (self.across, self.up):
            box.setFixedWidth(SIDE)
            side.addWidget(box)
        side.addWidget(self.legend, 1)
        self.legend.setFixedWidth(SIDE)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(side)
        row.addWidget(self.chart, 1)
        self.column.addLayout(row, 1)

    def study(self) -> Study:
        if self._wish == ("", None, None):
            self._wish = self._nearest()
        return Look(*self._wish, self.over.stretch)

    def _nearest(self) -> tuple[str, Key | None, Key | None]:
        """The decision and the numbers of the nearest triggers; blanks where they are not known."""
        answer = self.live.answer(TRIGGERS)
        found: Sequence[Trigger] = () if answer is None or not answer.result else answer.result  # type: ignore[assignment]
        ranked = [trigger for trigger in sorted(found, key=nearness) if trigger.below or trigger.above]
        if not ranked:
            return "", None, None
        first = ranked[0]
        others = (each.input for each in ranked if each.decision is first.decision and _apart(each.input, first.input))
        second = next(others, None)
        return first.decision.id, key_of(first.input), None if second is None else key_of(second)

    def show_result(self, rollback: Rollback, result: object) -> None:
        assert isinstance(result, Mapped)
        found, document = result.found, rollback.document
        self._wish = (found.decision.id, key_of(result.across), key_of(result.up))
        self._decisions = [each.node.id for each in result.met]
        self.decision.clear()
        self.decision.addItems([each.node.title or each.node.id for each in result.met])
        self.decision.setCurrentIndex(self._decisions.index(found.decision.id))
        self.across.show_inputs(result.known, key_of(result.across))
        self.up.show_inputs(result.known, key_of(result.up))
        place = place_of(document, found.decision.id) or ()
        places = [(*place, position) for position in range(len(found.moves))]
        self._show_legend(found, places)
        today = result.across.today, result.up.today
        inside = found.xs[0] <= today[0] <= found.xs[-1] and found.ys[0] <= today[1] <= found.ys[-1]
        self.chart.table_text = _table(found)
        self.chart.show_picture(
            Areas(
                found.xs,
                found.ys,
                found.totals.transpose(0, 2, 1),
                [", ".join(move) for move in found.moves],
                axis_words(document, result.across),
                axis_words(document, result.up),
                today if inside else None,
                found.boundaries,
                partial(self._tip, found, document.number_format),
                places,
            )
        )

    def set_style(self, style: Style) -> None:
        super().set_style(style)
        self.chart.set_style(style)
        self.legend.set_style(style)
        self.ask()  # the legend has the chart's colours

    def _show_legend(self, found: TwoWay, places: Sequence[tuple[int, ...]]) -> None:
        known = max(int((found.best >= 0).sum()), 1)
        lines: list[Line] = []
        for number, colour in enumerate(series_colours(self.look, len(found.moves))):
            share = float((found.best == number).sum()) / known
            name = f"{letter(number)}  {', '.join(found.moves[number])}"
            shown = (name, f"{100 * share:.0f} %")
            lines.append(Line(shown, (name, share), places[number], "" if share else "quiet", colour=colour))
        columns = (Column(self.tr("Branch")), Column(self.tr("Of map"), True, self.tr("Where it is the best branch")))
        self.legend.show_lines(columns, lines)

    def _tip(self, found: TwoWay, fmt: NumberFormat, x: float, y: float, best: int, lead: float) -> str:
        rows = [f"{one.words} {show_input(one, at, fmt)}" for one, at in ((found.across, x), (found.up, y))]
        told = self.tr("{letter}  {move} leads by {lead}")
        rows.append(told.format(letter=letter(best), move=", ".join(found.moves[best]), lead=show_value(lead, fmt)))
        return "\n".join(rows)

    def _on_choice_made(self, _index: int) -> None:
        self._wish = (self._decisions[self.decision.currentIndex()], *self._wish[1:])
        self.ask()

    def _on_across_chosen(self, key: object) -> None:
        self._choose(key, self._wish[2])  # type: ignore[arg-type]

    def _on_up_chosen(self, key: object) -> None:
        self._choose(self._wish[1], key)  # type: ignore[arg-type]

    def _choose(self, across: Key | None, up: Key | None) -> None:
        """Takes two inputs; one that is chosen twice changes sides with the other."""
        _, was_across, was_up = self._wish
        if across == up:
            across, up = was_up, was_across
        self._wish = (self._wish[0], across, up)
        self.ask()

    def _on_triggers_answered(self, answer: Answer) -> None:
        if answer.topic == TRIGGERS and self._wish == ("", None, None):
            self.ask()


def _apart(one: Input, other: Input) -> bool:
    """Whether two inputs may be seen side by side: of one chance node, they would share what is left."""
    shared = {id(node) for node in one.nodes} & {id(node) for node in other.nodes}
    return key_of(one) != key_of(other) and not shared


def _table(found: TwoWay) -> str:
    columns = [Column(found.across.words), Column(found.up.words), Column("best")]
    columns += [Column(", ".join(move)) for move in found.moves]
    lines: list[Line] = []
    for row, column in np.ndindex(found.best.shape):
        best = int(found.best[row, column])
        values = [float(x) if np.isfinite(x) else None for x in found.totals[:, row, column]]
        name = ", ".join(found.moves[best]) if best >= 0 else ""
        lines.append(Line((), (float(found.xs[column]), float(found.ys[row]), name, *values)))
    return as_tsv(columns, lines)

"""Robustness: what each first move may come to over all ranges at once, and how wrong we must be to change a choice."""

from __future__ import annotations

from attrs import frozen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.analysis.bounds import ranged
from planner.analysis.inputs import inputs_with_range
from planner.analysis.intervals import Interval, Intervals, intervals
from planner.analysis.progress import tell
from planner.analysis.robustness import Robustness, robustness
from planner.analysis.robustness_words import NO_RANGE, RULE, combination_words, robustness_sentence
from planner.analysis.rollback import Rollback
from planner.app.worker import Progress
from planner.drawing.style import Style
from planner.model.document import Document
from planner.model.numbers import show_probability, show_value
from planner.model.problems import DocumentError
from planner.model.sentences import said
from planner.ui.charts.spans import Span, Spans, SpansChart
from planner.ui.panels.marks import words
from planner.ui.questions.live import Live, Study
from planner.ui.questions.moves import move_name, move_place, place_of
from planner.ui.questions.sheet import Column, Line, Sheet, as_tsv
from planner.ui.questions.view import View

NAMED = 1
"""Inputs of a combination that a sentence names; the row's tip names all."""


@frozen(eq=False)
class Stretched:
    """Both answers over all ranges together."""

    spans: Intervals
    rows: tuple[Robustness, ...]


class RobustnessView(View):
    """The first moves' intervals, a row for each decision of the play, and beneath them the current row's sentence."""

    def __init__(self, live: Live, style: Style, parent: QWidget) -> None:
        super().__init__("robustness", live, style, parent)
        self._rows: tuple[Robustness, ...] = ()
        self.chart = SpansChart(self.tr("First moves over all ranges at once"), style, self.body)
        self.sheet = Sheet(self.tr("How wrong we must be"), self.body)
        self.sheet.set_style(style)
        self.sentence = words("", self.body, "", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self.chart, 4)
        row.addWidget(self.sheet, 5)
        self.column.addLayout(row, 1)
        self.column.addWidget(self.sentence)
        self.chart.mark_chosen.connect(self.choose_place)
        self.sheet.place_chosen.connect(self.choose_place)
        self.sheet.row_reached.connect(self._on_row_reached)

    def study(self) -> Study:
        return _stretched

    def show_result(self, rollback: Rollback, result: object) -> None:
        assert isinstance(result, Stretched)
        self._rows = result.rows
        self._show_spans(rollback, result.spans)
        self._show_rows(rollback.document, result.rows)

    def set_style(self, style: Style) -> None:
        super().set_style(style)
        self.chart.set_style(style)
        self.sheet.set_style(style)

    def _show_spans(self, rollback: Rollback, found: Intervals) -> None:
        fmt = rollback.document.number_format
        columns = [Column(title) for title in ("move", "least", "today", "most", "may be best")]
        lines = [
            Line((), (move_name(rollback.document, row.move), row.least, row.today, row.most, row.possible))
            for row in found.rows
        ]
        self.chart.table_text = as_tsv(columns, lines)
        surest = max(row.least for row in found.rows)
        line_text = self.tr("surest {value}").format(value=show_value(surest, fmt))
        self.chart.show_picture(Spans([self._span(rollback, row) for row in found.rows], surest, line_text))
        wide = self.tr("Moves share numbers, so the bars may be wider than what can be.")
        self.chart.setToolTip("" if found.exact else wide)

    def _span(self, rollback: Rollback, row: Interval) -> Span:
        fmt = rollback.document.number_format
        least, today, most = (show_value(x, fmt) for x in (row.least, row.today, row.most))
        tip = self.tr("{move}\n{least} to {most}, today {today}").format(
            move=move_name(rollback.document, row.move), least=least, most=most, today=today
        )
        if not row.possible:
            tip += "\n" + self.tr("Never the best, wherever the numbers lie in their ranges")
        place = move_place(rollback.document, row.move)
        note = f"{least} … {most}" if row.possible else self.tr("{least} … {most}, never best")
        shown = note.format(least=least, most=most)
        return Span(
            move_name(rollback.document, row.move), row.least, row.today, row.most, shown, tip, place, not row.possible
        )

    def _show_rows(self, document: Document, rows: tuple[Robustness, ...]) -> None:
        share = self.tr("The share of the way to the ends of their ranges at which all numbers together change it")
        columns = (
            Column(self.tr("At")),
            Column(self.tr("Keep")),
            Column(self.tr("Holds to"), True, share),
            Column(self.tr("Then"), wide=True),
        )
        ordered = sorted(rows, key=lambda row: 2.0 if row.t is None else row.t)
        self._rows = tuple(ordered)
        self.sheet.show_lines(columns, [self._line(document, row) for row in ordered])
        self._tell(document, ordered[0] if ordered else None)

    def _line(self, document: Document, row: Robustness) -> Line:
        at, to = row.decision.title or row.decision.id, row.to or "–"
        if row.t is None:
            part = self.tr("all") if row.method == "exact" else self.tr("all found")
        else:
            part = ("" if row.method == "exact" else "≤ ") + show_probability(row.t, document.number_format)
        combination = combination_words(document, row)
        tip = f"{robustness_sentence(document, row)}\n{combination.replace('; ', chr(10))}".strip()
        values = (at, row.keep, row.t, row.to, row.method, combination)
        place = place_of(document, row.decision.id)
        return Line((at, row.keep, part, to), values, place, "quiet" if row.t is None else "", tip)

    def _tell(self, document: Document, row: Robustness | None) -> None:
        if row is None:
            self.sentence.setText(self.tr("The play comes to no decision."))
            return
        told = robustness_sentence(document, row)
        with_what = combination_words(document, row, NAMED)
        self.sentence.setText(f"{told} {self.tr('With')} {with_what}." if with_what else told)

    def _on_row_reached(self, row: object) -> None:
        if isinstance(row, int) and 0 <= row < len(self._rows):
            self._tell(self.rollback.document, self._rows[row])


def _stretched(rollback: Rollback, progress: Progress) -> Stretched:
    if rollback.settings.rule != "expected-utility":
        raise DocumentError(said(RULE))
    if not ranged(inputs_with_range(rollback)):
        raise DocumentError(said(NO_RANGE))
    tell(progress, 0.0)
    spans = intervals(rollback)
    assert spans is not None, "a view shows no tree with a problem"
    return Stretched(spans, robustness(rollback, progress=progress))

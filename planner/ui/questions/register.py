"""The register of assumptions: every number, what it rests on, and how near it is to changing a decision."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from planner.analysis.break_even import Trigger
from planner.analysis.register import Assumption, register
from planner.analysis.rollback import Rollback
from planner.analysis.triggers import show_input
from planner.drawing.style import Style
from planner.model.document import Document
from planner.ui.questions.choosing import place_of_input
from planner.ui.questions.live import Live, Study
from planner.ui.questions.moves import place_of
from planner.ui.questions.sheet import Column, Line
from planner.ui.questions.sheet_view import SheetView
from planner.ui.questions.stakeholders import title_of
from planner.ui.questions.trigger_section import TOPIC, triggers


class RegisterView(SheetView):
    """A row for each number, the most pressing first; a heading sorts by its column."""

    def __init__(self, live: Live, style: Style, parent: QWidget) -> None:
        super().__init__(TOPIC, live, style, parent)  # the triggers' answer serves both
        self.sheet.setAccessibleName(self.tr("Register of assumptions"))
        self.sheet.set_sortable()

    def study(self) -> Study:
        return triggers

    def show_result(self, rollback: Rollback, result: object) -> None:
        found: tuple[Trigger, ...] = result  # type: ignore[assignment]
        rows = register(rollback.document, found)
        if not rows:
            self.say(self.tr("There is no decision on the play, or no number of its own that it could rest on."))
            return
        near = self.tr("The way to the nearest change, as a share of that to the end of its range; beyond 1, outside")
        weak = self.tr("0 is the best evidence, 1 none: by what it rests on, and its source's grade")
        columns = (
            Column(self.tr("Number")),
            Column(self.tr("Today"), True),
            Column(self.tr("Range"), True),
            Column(self.tr("Basis"), short=True),
            Column(
                self.tr("Grade"), short=True, spare=True, tip=self.tr("The best of its sources, by the Admiralty code")
            ),
            Column(self.tr("Date"), short=True, spare=True, tip=self.tr("The latest that its sources name")),
            Column(self.tr("Flips at"), True),
            Column(self.tr("Decision")),
            Column(self.tr("Near"), True, near),
            Column(self.tr("Weak"), True, weak, spare=True),
            Column(self.tr("Rank"), True, self.tr("By how near its change is, then by how weak its evidence is")),
        )
        lines = [self._line(rollback.document, rank, row) for rank, row in enumerate(rows, 1)]
        self.sheet.show_lines(columns, lines)
        idle = sum(row.flip is None for row in rows)
        told = self.tr("{count} of {all} numbers change no decision, wherever they may lie.")
        self.tell(told.format(count=idle, all=len(rows)) if idle else "")

    def _line(self, document: Document, rank: int, row: Assumption) -> Line:
        one, fmt = row.input, document.number_format
        low, high = (None if end is None else show_input(one, end, fmt) for end in (one.low, one.high))
        span = f"{low}–{high}" if one.ranged else "–"
        at = title_of(document, row.decision) if row.decision else "–"
        texts = {source.id: source.text for source in document.sources}
        shown = (
            one.words,
            show_input(one, one.today, fmt),
            span,
            self._basis(row.basis),
            row.grade or "–",
            row.date or "–",
            "–" if row.flip is None else show_input(one, row.flip.at, fmt),
            at,
            "–" if row.nearness is None else f"{row.nearness:.2f}",
            f"{row.weakness:.2f}",
            str(rank),
        )
        flip = None if row.flip is None else row.flip.at
        values = (one.words, one.today, span, row.basis, row.grade, row.date, flip, at, row.nearness)
        place = place_of_input(document, one)
        if place is None and row.decision:
            place = place_of(document, row.decision)
        inside = row.flip is not None and row.flip.in_range
        tone = "quiet" if row.flip is None else ""
        tip = "\n".join(texts.get(source, source) for source in row.sources)
        return Line(shown, (*values, row.weakness, rank), place, tone, tip, frozenset({6} if inside else ()))

    def _basis(self, basis: str) -> str:
        names = {
            "source": self.tr("source"),
            "record": self.tr("record"),
            "judgement": self.tr("judgement"),
            "elicited": self.tr("elicited"),
        }
        return names.get(basis, "–")

"""What to learn: what it is worth to know each uncertainty, or several together, by when it is learned and by whom."""

from __future__ import annotations

from functools import partial

from attrs import frozen
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from planner.analysis.information import Information, information
from planner.analysis.knowledge import uncertainties
from planner.analysis.rollback import Rollback
from planner.app.worker import Progress
from planner.drawing.style import Style
from planner.model.document import Document
from planner.model.numbers import show_probability, show_value
from planner.model.places import node_at
from planner.model.problems import DocumentError
from planner.ui.charts.bars import Bar, Bars, BarsChart
from planner.ui.panels.marks import as_sentence, words
from planner.ui.questions.knowing import signed
from planner.ui.questions.live import Live, Study
from planner.ui.questions.moves import actor_name, place_of, uncertainty_title
from planner.ui.questions.sheet import Column, Line, Sheet
from planner.ui.questions.view import View
from planner.ui.scale import px

NOTHING = 1e-9
"""Gains up to this are rounding."""

NARROW = 780
"""Pixels of width below which the chart makes room for the table."""

MOST = 9
"""Bars that the strip has room for; all stand in the table that is copied."""


@frozen(eq=False)
class Known:
    """Each uncertainty by itself, those that are known together, and why these cannot be."""

    each: tuple[Information, ...]
    together: tuple[Information, ...]
    refusal: str


class InformationView(View):
    """Bars of what is worth knowing before the first decision; beside them every moment, on arrival and before play."""

    def __init__(self, live: Live, style: Style, parent: QWidget) -> None:
        super().__init__("information", live, style, parent)
        self._chosen: tuple[str, ...] = ()
        self.chart = BarsChart(self.tr("Worth knowing before the first decision"), style, self.body)
        self.sheet = Sheet(self.tr("Worth knowing, by when it is learned"), self.body)
        self.sheet.set_style(style)
        self.told = words("", self.body, "quiet", wrap=True)
        self.several = QMenu(self)
        self.choose = QPushButton(self.tr("Known together"), self.body)
        self.choose.setMenu(self.several)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self.chart, 2)
        row.addWidget(self.sheet, 5)
        foot = QHBoxLayout()
        foot.addWidget(self.told, 1)
        foot.addWidget(self.choose)
        self.column.addLayout(row, 1)
        self.column.addLayout(foot)
        self.chart.mark_chosen.connect(self.choose_place)
        self.sheet.place_chosen.connect(self.choose_place)
        self.several.aboutToShow.connect(self._on_several_about_to_show)
        self.several.triggered.connect(self._on_several_triggered)

    def study(self) -> Study:
        return partial(known, self._chosen)

    def show_result(self, rollback: Rollback, result: object) -> None:
        assert isinstance(result, Known)
        if not result.each:
            self.say(self.tr("There is no chance node: nothing is uncertain, so there is nothing to learn."))
            return
        self._show_bars(rollback, [each for each in (*result.together, *result.each) if not each.before])
        self._show_lines(rollback, result)
        self.told.setText(self._about(rollback, result))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for both, the table has the figures of the chart."""
        super().resizeEvent(event)
        self.chart.setVisible(self.width() >= px(NARROW))

    def set_style(self, style: Style) -> None:
        super().set_style(style)
        self.chart.set_style(style)
        self.sheet.set_style(style)

    # What is shown

    def _show_bars(self, rollback: Rollback, first: list[Information]) -> None:
        document, fmt = rollback.document, rollback.document.number_format
        bars = []
        for each in sorted(first, key=lambda each: -each.public.before_play):
            gain, name = each.public.before_play, uncertainty_name(document, each)
            worth = signed(gain, document)
            tip = self.tr("{what}, known to all before the first decision: {worth}").format(what=name, worth=worth)
            bars.append(Bar(name, min(gain, 0.0), max(gain, 0.0), worth, tip, place_of(document, each.nodes[0])))
        base = self.tr("today {value}").format(value=show_value(first[0].today, fmt)) if first else ""
        self.chart.table_text = "\n".join(f"{bar.name}\t{bar.high + bar.low!r}" for bar in bars)
        telling = [bar for bar in bars if bar.high - bar.low > NOTHING] or bars
        self.chart.show_picture(Bars(telling[:MOST], 0.0, base))

    def _show_lines(self, rollback: Rollback, result: Known) -> None:
        seer = actor_name(rollback.document, rollback.document.actors[rollback.seen].id)
        alone = self.tr("Only {actor} learns it: all others do what they do today").format(actor=seer)
        columns = [
            Column(self.tr("What is learned")),
            Column(self.tr("Just before")),
            Column(self.tr("On arrival"), True, self.tr("Public: where that is reached, informed less uninformed")),
            Column(self.tr("privately"), True, alone),
            Column(self.tr("Before play"), True, self.tr("Public: at the start, since it will be learned there")),
            Column(self.tr("privately"), True, alone),
            Column(self.tr("Control"), True, self.tr("If the best branch could be made certain instead")),
            Column(self.tr("Reach"), True),
        ]
        document = rollback.document
        root = document.root.id  # just before the root's decision is before the first decision
        rest = sorted((each for each in result.each if each.before != root), key=lambda each: -each.public.before_play)
        lines = [self._line(document, each) for each in (*(t for t in result.together if t.before != root), *rest)]
        self.sheet.show_lines(columns, lines)

    def _line(self, document: Document, each: Information) -> Line:
        gains = each.public.value, each.private.value, each.public.before_play, each.private.before_play
        name, when = uncertainty_name(document, each), self._moment(document, each)
        reach = show_probability(each.reach, document.number_format)
        control = each.control
        controlled = signed(control[1], document) if control else "–"
        tip = self.tr("What is known: the {learned}").format(learned=", the ".join(each.learned))
        if control:
            tip += "\n" + self.tr("Control: {branch} made certain").format(branch=control[0])
        if each.public.error is not None:
            error = signed(each.public.error, document)
            tip += "\n" + self.tr("Drawn, with a standard error of {error}").format(error=error)
        tone = "strong" if len(each.what) > 1 else "quiet" if max(map(abs, gains)) <= NOTHING else ""
        return Line(
            (name, when, *(signed(gain, document) for gain in gains), controlled, reach),
            (name, when, *gains, control[1] if control else None, each.reach),
            place_of(document, each.before or each.nodes[0]),
            tone,
            tip,
        )

    def _moment(self, document: Document, each: Information) -> str:
        """The decision before which it is learned."""
        if not each.before:
            return self.tr("the first decision")
        place = place_of(document, each.before) or ()
        return node_at(document.root, place).title or each.before

    def _about(self, rollback: Rollback, result: Known) -> str:
        """For whom the figures are; what knowing together comes to, or why it does not."""
        if result.refusal:
            return as_sentence(result.refusal)
        document = rollback.document
        seer = actor_name(document, document.actors[rollback.seen].id)
        whom = self.tr("Gains to {actor}. Every owner learns it and answers; privately, only {actor} does.")
        told = whom.format(actor=seer)
        first = next((each for each in result.together if not each.before), None)
        if first is None:
            return told
        together = self.tr("{count} known together before the first decision: {public}, privately {private}.")
        gains = signed(first.public.before_play, document), signed(first.private.before_play, document)
        return f"{together.format(count=len(first.what), public=gains[0], private=gains[1])} {told}"

    def _on_several_about_to_show(self) -> None:
        self.several.clear()
        document = self.rollback.document
        names = uncertainties(self.rollback)
        everything = self.several.addAction(self.tr("Everything"))
        everything.setData(tuple(names))
        nothing = self.several.addAction(self.tr("Each by itself"))
        nothing.setData(())
        self.several.addSeparator()
        for name in names:
            action = self.several.addAction(uncertainty_title(document, name))
            action.setData(name)
            action.setCheckable(True)
            action.setChecked(name in self._chosen)

    def _on_several_triggered(self, action: QAction) -> None:
        data = action.data()
        if isinstance(data, str):
            kept = (*self._chosen, data) if action.isChecked() else tuple(n for n in self._chosen if n != data)
            self._chosen = kept
        else:
            self._chosen = tuple(data or ())
        self.ask()


def uncertainty_name(document: Document, each: Information) -> str:
    """An uncertainty as a person reads it; several with a plus between them."""
    return " + ".join(uncertainty_title(document, name) for name in each.what)


def known(chosen: tuple[str, ...], rollback: Rollback, progress: Progress) -> Known:
    """The study of the topic. chosen: what is known together, if it is more than one."""
    each = information(rollback, progress=progress)
    there = [name for name in chosen if name in uncertainties(rollback)]
    if len(there) < 2:
        return Known(each, (), "")
    try:
        return Known(each, information(rollback, there, progress=progress), "")
    except DocumentError as error:
        return Known(each, (), error.sentence)

"""The risk profile: how likely each first move does how well, as cumulative lines and as figures."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from planner.analysis.risk import Profile, dominances, risk_profiles
from planner.analysis.rollback import Rollback
from planner.app.worker import Progress
from planner.drawing.style import Style
from planner.model.document import Document
from planner.model.formulas import FormulaError
from planner.model.numbers import show_probability, show_value
from planner.ui.charts.chart import series_colours
from planner.ui.charts.steps import Cumulative, Steps, StepsChart
from planner.ui.document.plain_number import read_number
from planner.ui.elided_box import ElidedBox
from planner.ui.panels.entry import Line as TypedLine
from planner.ui.panels.marks import set_role, words
from planner.ui.questions.live import Live, Study
from planner.ui.questions.moves import actor_name, move_name, move_place
from planner.ui.questions.sheet import Column, Line, Sheet
from planner.ui.questions.view import View
from planner.ui.scale import px
from planner.ui.tips import in_lines

TOLD = 2
"""Sentences that the chart leaves room for; the tooltip tells all."""


class RiskView(View):
    """Lines at the left, figures at the right, and who dominates whom beneath."""

    def __init__(self, live: Live, style: Style, parent: QWidget) -> None:
        super().__init__("risk", live, style, parent)
        self._profiles: tuple[Profile, ...] = ()
        self.of = ElidedBox(self.body)
        self.of.setAccessibleName(self.tr("Distribution of"))
        self.of.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.of.setMinimumContentsLength(12)
        self.threshold = TypedLine(self.body)
        self.threshold.setAccessibleName(self.tr("Worse than"))
        self.threshold.setPlaceholderText(self.tr("a value"))
        self.threshold.setMaximumWidth(px(72))
        self.chart = StepsChart(self.tr("Risk profile"), style, self.body)
        self.sheet = Sheet(self.tr("Risk figures"), self.body)
        self.sheet.set_style(style)
        self.told = words("", self.body, "quiet", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self.chart, 1)
        row.addWidget(self.sheet, 1)
        foot = QHBoxLayout()
        foot.setSpacing(6)
        foot.addWidget(self.told, 1)
        for part in (words(self.tr("Of"), self.body, "quiet"), self.of):
            foot.addWidget(part)
        for part in (words(self.tr("Worse than"), self.body, "quiet"), self.threshold):
            foot.addWidget(part)
        self.column.addLayout(row, 1)
        self.column.addLayout(foot)
        self.of.activated.connect(self._on_of_activated)
        self.threshold.textEdited.connect(self._on_threshold_text_edited)
        self.chart.mark_chosen.connect(self.choose_place)
        self.sheet.place_chosen.connect(self.choose_place)

    def study(self) -> Study:
        return partial(_profiled, self.of.currentData() or "")

    def show_result(self, rollback: Rollback, result: object) -> None:
        self._profiles = result  # type: ignore[assignment]
        self._fill(rollback.document)
        self._show_all()

    def set_style(self, style: Style) -> None:
        super().set_style(style)
        self.chart.set_style(style)
        self.sheet.set_style(style)
        self.ask()  # the table has the chart's colours

    # What is shown

    def _fill(self, document: Document) -> None:
        """Utility, and the attributes by themselves."""
        names = [("", self.tr("utility")), *((each.id, each.name or each.id) for each in document.attributes)]
        if names != [(self.of.itemData(i), self.of.itemText(i)) for i in range(self.of.count())]:
            kept = self.of.currentData()
            self.of.clear()
            for attribute, name in names:
                self.of.addItem(name, attribute)
            self.of.setCurrentIndex(max(self.of.findData(kept), 0))

    def _show_all(self) -> None:
        profiles, threshold = self._profiles, self._limit()
        document, fmt = self.rollback.document, self.rollback.document.number_format
        steps = [
            Steps(move_name(document, p.move), p.values, p.probabilities, move_place(document, p.move))
            for p in profiles
        ]
        columns = [Column(self.tr("First move"))]
        columns += [Column(self.tr("Mean"), figure=True), Column(self.tr("SD"), figure=True, spare=True)]
        columns += [Column(title, figure=True, spare=title == "50 %") for title in ("5 %", "50 %", "95 %")]
        columns.append(Column(self.tr("Worst 5 %"), figure=True, tip=self.tr("The mean over the worst 5 % (CVaR)")))
        if threshold is not None:
            worse = self.tr("P(< {value})") if not _turned(profiles) else self.tr("P(> {value})")
            columns.append(Column(worse.format(value=show_value(threshold, fmt)), figure=True))
        lines = []
        for profile, colour in zip(profiles, series_colours(self.look, len(profiles)), strict=True):
            percentiles = (profile.percentile(q) for q in (0.05, 0.5, 0.95))
            figures = (profile.mean, profile.sd, *percentiles, profile.worst_mean())
            name, place = move_name(document, profile.move), move_place(document, profile.move)
            shown = (name, *(show_value(figure, fmt) for figure in figures))
            if threshold is not None:
                figures = (*figures, profile.worse_than(threshold))
                shown = (*shown, show_probability(figures[-1], fmt))
            lines.append(Line(shown, (name, *figures), place, colour=colour))
        self.sheet.show_lines(columns, lines)
        chances = self.tr("chance of at most")
        self.chart.show_picture(Cumulative(steps, self._measured(), chances, fmt, threshold))
        told = self._dominance(profiles)
        self.told.setText(" ".join(told[:TOLD]) + (" …" if len(told) > TOLD else ""))
        self.told.setToolTip(in_lines("\n".join(told)))

    def _measured(self) -> str:
        """What stands on the axis, with its unit."""
        document = self.rollback.document
        attribute = next((each for each in document.attributes if each.id == self.of.currentData()), None)
        if attribute is None:
            seer = actor_name(document, document.actors[self.rollback.seen].id)
            return self.tr("Utility to {actor} at the end").format(actor=seer)
        name = attribute.name or attribute.id
        return f"{name} ({attribute.unit})" if attribute.unit else name

    def _dominance(self, profiles: tuple[Profile, ...]) -> list[str]:
        """Who is better for everybody who likes more, or who also dislikes risk."""
        if len(profiles) < 2:
            return []
        told = []
        likes = self.tr("whoever likes less") if _turned(profiles) else self.tr("whoever likes more")
        for found in dominances(profiles):
            whom = likes if found.order == 1 else self.tr("{whoever} and dislikes risk").format(whoever=likes)
            order = self.tr("first") if found.order == 1 else self.tr("second")
            sentence = self.tr("{better} is better than {worse} for {whom} ({order}-order dominance).")
            named = move_name(self.rollback.document, found.better), move_name(self.rollback.document, found.worse)
            told.append(sentence.format(better=named[0], worse=named[1], whom=whom, order=order))
        return told or [self.tr("No first move dominates another: the choice depends on how risk is taken.")]

    # How

    def _limit(self) -> float | None:
        try:
            return read_number(self.threshold.text())
        except FormulaError:
            return None

    def _on_of_activated(self, _index: int) -> None:
        self.ask()

    def _on_threshold_text_edited(self, text: str) -> None:
        set_role(self.threshold, "error" if text.strip() and self._limit() is None else "")
        if self._profiles:
            self._show_all()


def _turned(profiles: tuple[Profile, ...]) -> bool:
    """Whether less is better."""
    return any(profile.less_is_better for profile in profiles)


def _profiled(attribute: str, rollback: Rollback, _progress: Progress) -> object:
    known = {each.id for each in rollback.document.attributes}
    return risk_profiles(rollback, attribute if attribute in known else "")

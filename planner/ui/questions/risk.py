"""The risk profile: how likely each first move does how well, as cumulative lines and as figures."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.analysis.risk import Profile, dominances, risk_profiles
from planner.analysis.rollback import Rollback
from planner.app.worker import Progress
from planner.drawing.style import Style
from planner.model.numbers import show_value
from planner.ui.charts.chart import series_colours
from planner.ui.charts.steps import Cumulative, Steps, StepsChart
from planner.ui.panels.marks import words
from planner.ui.questions.live import Live, Study
from planner.ui.questions.moves import move_name, move_place
from planner.ui.questions.sheet import Column, Line, Sheet
from planner.ui.questions.view import View


class RiskView(View):
    """Lines at the left, figures at the right, and who dominates whom beneath."""

    def __init__(self, live: Live, style: Style, parent: QWidget) -> None:
        super().__init__("risk", live, style, parent)
        self.chart = StepsChart(self.tr("Risk profile"), style, self.body)
        self.sheet = Sheet(self.tr("Risk figures"), self.body)
        self.told = words("", self.body, "quiet", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self.chart, 5)
        row.addWidget(self.sheet, 4)
        self.column.addLayout(row, 1)
        self.column.addWidget(self.told)
        self.sheet.set_style(style)
        self.chart.mark_chosen.connect(self.choose_place)
        self.sheet.place_chosen.connect(self.choose_place)

    def study(self) -> Study:
        return _profiled

    def show_result(self, rollback: Rollback, result: object) -> None:
        profiles: tuple[Profile, ...] = result  # type: ignore[assignment]
        document, fmt = rollback.document, rollback.document.number_format
        steps = [Steps(move_name(p.move), p.values, p.probabilities, move_place(document, p.move)) for p in profiles]
        columns = [Column(self.tr("First move"))]
        columns += [Column(title, figure=True) for title in (self.tr("Mean"), self.tr("SD"), "5 %", "50 %", "95 %")]
        columns.append(Column(self.tr("Worst 5 %"), figure=True, tip=self.tr("The mean over the worst 5 % (CVaR)")))
        lines = []
        for profile, colour in zip(profiles, series_colours(self.look, len(profiles)), strict=True):
            percentiles = (profile.percentile(q) for q in (0.05, 0.5, 0.95))
            figures = (profile.mean, profile.sd, *percentiles, profile.worst_mean())
            name, place = move_name(profile.move), move_place(document, profile.move)
            shown = (name, *(show_value(figure, fmt) for figure in figures))
            lines.append(Line(shown, (name, *figures), place, colour=colour))
        self.sheet.show_lines(columns, lines)
        worth = self.tr("Utility to {actor} at the end").format(actor=_seer(rollback))
        self.chart.show_picture(Cumulative(steps, worth, self.tr("chance of at most"), fmt))
        self.told.setText(self._dominance(profiles))

    def set_style(self, style: Style) -> None:
        super().set_style(style)
        self.chart.set_style(style)
        self.sheet.set_style(style)
        self.ask()  # the table has the chart's colours

    def _dominance(self, profiles: tuple[Profile, ...]) -> str:
        """Who is better for everybody who likes more, or who also dislikes risk."""
        told = []
        for found in dominances(profiles):
            whom = (
                self.tr("whoever likes more") if found.order == 1 else self.tr("whoever likes more and dislikes risk")
            )
            sentence = self.tr("{better} is better than {worse} for {whom}.")
            told.append(sentence.format(better=move_name(found.better), worse=move_name(found.worse), whom=whom))
        return " ".join(told) or self.tr("No first move dominates another: the choice depends on how risk is taken.")


def _seer(rollback: Rollback) -> str:
    actor = rollback.document.actors[rollback.seen]
    return actor.name or actor.id


def _profiled(rollback: Rollback, _progress: Progress) -> object:
    return risk_profiles(rollback)

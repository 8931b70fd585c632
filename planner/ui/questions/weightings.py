"""Weightings: in what share of all the weights that one might give each branch is best, and the least regret."""

from __future__ import annotations

from functools import partial

from attrs import frozen
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QMenu, QPushButton, QWidget

from planner.analysis.progress import within
from planner.analysis.regret import Regret, minimax_regret, same_scale
from planner.analysis.rollback import Rollback
from planner.analysis.shares import Shares, weight_shares
from planner.app.worker import Progress
from planner.drawing.style import Style
from planner.model.document import Document
from planner.model.numbers import show_value
from planner.model.problems import DocumentError
from planner.ui.charts.bars import Bar, Bars, BarsChart
from planner.ui.panels.marks import as_sentence, words
from planner.ui.questions.live import Live, Study
from planner.ui.questions.moves import actor_name, place_of
from planner.ui.questions.sheet import Column, Line, Sheet
from planner.ui.questions.stakeholders import title_of
from planner.ui.questions.view import View

MOST = 8
"""Bars that the strip has room for; the table has all."""


@frozen(eq=False)
class Weighed:
    """Both answers. refusal: why there are no shares; regret: None where the tree has no value."""

    shares: Shares | None
    refusal: str
    regret: Regret | None


class WeightingsView(View):
    """Bars and a table of each branch's share; beneath, the plan whose largest regret is least, and who counts."""

    def __init__(self, live: Live, style: Style, parent: QWidget) -> None:
        super().__init__("weightings", live, style, parent)
        self._also: tuple[str, ...] = ()
        self.chart = BarsChart(self.tr("Shares of all weightings in which each branch is best"), style, self.body)
        self.sheet = Sheet(self.tr("Shares of all weightings"), self.body)
        self.sheet.set_style(style)
        self._refused = words("", self.body, "quiet", wrap=True)
        self.told = words("", self.body, "quiet", wrap=True)
        self.local = QCheckBox(self.tr("Use this tree's own scale"), self.body)
        self.local.setToolTip(self.tr("An attribute without levels runs from its least to its largest total here"))
        self.actors = QMenu(self)
        self.count = QPushButton(self.tr("Whose regret counts"), self.body)
        self.count.setMenu(self.actors)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self.chart, 3)
        row.addWidget(self.sheet, 5)
        foot = QHBoxLayout()
        foot.addWidget(self.told, 1)
        foot.addWidget(self.local)
        foot.addWidget(self.count)
        self.column.addWidget(self._refused)
        self.column.addLayout(row, 1)
        self.column.addLayout(foot)
        self.setFocusProxy(self.sheet)
        self.chart.mark_chosen.connect(self.choose_place)
        self.sheet.place_chosen.connect(self.choose_place)
        self.local.clicked.connect(self._on_local_clicked)
        self.actors.aboutToShow.connect(self._on_actors_about_to_show)
        self.actors.triggered.connect(self._on_actors_triggered)

    @property
    def refusal(self) -> str:
        """Why no shares are shown; blank where they are."""
        return self._refused.text()

    def study(self) -> Study:
        return partial(_weighed, self.local.isChecked(), self._also)

    def show_result(self, rollback: Rollback, result: object) -> None:
        assert isinstance(result, Weighed)
        shares = result.shares
        self._refused.setText(as_sentence(result.refusal))
        self._refused.setVisible(bool(result.refusal))
        for part in (self.chart, self.sheet):
            part.setVisible(shares is not None)
        self.local.setVisible(shares is None or bool(shares.local))
        if shares is not None:
            self._show_shares(rollback.document, shares)
        self.count.setVisible(len(rollback.document.actors) > 1)
        self.told.setText(self._regret(rollback, result.regret))

    def set_style(self, style: Style) -> None:
        super().set_style(style)
        self.chart.set_style(style)
        self.sheet.set_style(style)

    # What is shown

    def _show_shares(self, document: Document, found: Shares) -> None:
        columns = [
            Column(self.tr("At")),
            Column(self.tr("Branch")),
            Column(self.tr("Best in"), True, self.tr("Of all weightings of the attributes that are weighed today")),
            Column(self.tr("± error"), True, self.tr("The standard error of the share")),
        ]
        lines, bars = [], []
        for decision, shares in found.shares.items():
            best = max(shares.values())
            at, place = title_of(document, decision), place_of(document, decision)
            for branch, share in shares.items():
                error = found.errors[decision][branch]
                shown = (at, branch, f"{100 * share:.1f} %", f"{100 * error:.1f} %")
                strong = frozenset({2} if share == best else ())
                lines.append(
                    Line(shown, (at, branch, share, error), place, "" if share > 0 else "quiet", strong=strong)
                )
                tip = f"{at}\n{branch}: {shown[2]} ± {shown[3]}"
                bars.append(Bar(branch, 0.0, share, f"{shown[2]} ± {shown[3]}", tip, place))
        self.sheet.show_lines(columns, lines)
        self.chart.table_text = self.sheet.tsv()
        self.chart.show_picture(Bars(bars[:MOST], 0.0, self.tr("best in this share of weightings")))

    def _regret(self, rollback: Rollback, regret: Regret | None) -> str:
        if regret is None or len(regret.actors) < 2:
            return ""
        document, most = rollback.document, self.tr("at most ") if regret.at_most else ""
        fmt = document.number_format
        told = self.tr(
            "Largest regret among {who}: {recommended} by the play, {most}{least} by the plan with the least "
            "({plan}). It depends on the options listed."
        )
        plan = "; ".join(f"{title_of(document, name)}: {label}" for name, label in regret.choices.items())
        self.told.setToolTip(plan)
        first = next(iter(regret.choices.values()), "–")
        who = ", ".join(actor_name(document, each.actor) for each in regret.actors)
        figures = show_value(regret.recommended, fmt), show_value(regret.minimax, fmt)
        return told.format(who=who, recommended=figures[0], most=most, least=figures[1], plan=first)

    # How

    def _on_local_clicked(self, _checked: bool) -> None:
        self.ask()

    def _on_actors_about_to_show(self) -> None:
        """Those on the seeing actor's scale always count; the others may."""
        document = self.rollback.document
        alike = same_scale(document.actors, self.rollback.seen)
        self.actors.clear()
        for position, actor in enumerate(document.actors):
            action = self.actors.addAction(actor.name or actor.id)
            action.setData(actor.id)
            action.setCheckable(True)
            action.setChecked(position in alike or actor.id in self._also)
            action.setEnabled(position not in alike)

    def _on_actors_triggered(self, action: QAction) -> None:
        kept = tuple(name for name in self._also if name != action.data())
        self._also = (*kept, action.data()) if action.isChecked() else kept
        self.ask()


def _weighed(local: bool, also: tuple[str, ...], rollback: Rollback, progress: Progress) -> Weighed:
    shares, refusal = None, ""
    try:
        shares = weight_shares(rollback, local=local, progress=within(progress, 0.0, 0.5))
    except DocumentError as error:
        refusal = error.sentence
    return Weighed(shares, refusal, minimax_regret(rollback, also, progress=within(progress, 0.5, 1.0)))

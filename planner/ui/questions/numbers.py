"""What it would be worth to know numbers themselves: each that is drawn, and several together."""

from __future__ import annotations

from functools import partial

from attrs import frozen
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from planner.analysis.parameters import Parameter, value_of_parameter
from planner.analysis.rollback import Rollback
from planner.analysis.uncertain import uncertain
from planner.app.worker import Progress
from planner.drawing.style import Style
from planner.model.document import Document
from planner.ui.charts.bars import Bar, Bars, BarsChart
from planner.ui.panels.marks import words
from planner.ui.questions.live import Live, Study
from planner.ui.questions.moves import place_of, place_of_use, uncertainty_title
from planner.ui.questions.view import View

MOST = 9
"""Bars that the strip has room for; all stand in the table that is copied."""

EACH = 30
"""Numbers that are valued by themselves unasked, variables first; any others may be ticked."""

SMALLEST = 1e-4
"""Gains below this are rounding."""


@frozen(eq=False)
class Valued:
    """All that is drawn, each number by itself, and those that are known together."""

    names: tuple[str, ...]
    each: tuple[Parameter, ...]
    together: Parameter | None


class NumbersView(View):
    """A bar for each number; ticked ones are valued together, too."""

    def __init__(self, live: Live, style: Style, parent: QWidget) -> None:
        super().__init__("numbers", live, style, parent)
        self._filling = False
        self.chart = BarsChart(self.tr("Worth knowing exactly before the first decision"), style, self.body)
        self.ticks = QListWidget(self.body)
        self.ticks.setObjectName("source_list")
        self.ticks.setAccessibleName(self.tr("Known together"))
        self.ticks.setTabKeyNavigation(False)
        self.ticks.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.ticks.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.told = words("", self.body, "quiet", wrap=True)
        side = QVBoxLayout()
        side.addWidget(words(self.tr("Known together"), self.body, "heading"))
        side.addWidget(self.ticks, 1)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self.chart, 3)
        row.addLayout(side, 1)
        self.column.addLayout(row, 1)
        self.column.addWidget(self.told)
        self.chart.mark_chosen.connect(self.choose_place)
        self.ticks.itemChanged.connect(self._on_ticks_item_changed)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The numbers that are ticked."""
        items = [self.ticks.item(row) for row in range(self.ticks.count())]
        return tuple(
            item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() == Qt.CheckState.Checked
        )

    def study(self) -> Study:
        return partial(_valued, self.chosen)

    def show_result(self, rollback: Rollback, result: object) -> None:
        assert isinstance(result, Valued)
        if not result.each:
            self.say(
                self.tr("No number is in doubt: give a variable or a probability a low and a high to see it here.")
            )
            return
        document = rollback.document
        self._fill(document, result.names)
        ranked = sorted(result.each, key=lambda each: -each.value)
        bars = [self._bar(document, each) for each in ranked]
        if result.together is not None:
            bars.insert(0, self._bar(document, result.together))
        self.chart.table_text = "\n".join(f"{bar.name}\t{bar.high!r}" for bar in bars)
        self.chart.show_picture(Bars(bars[:MOST], 0.0, self.tr("worth knowing exactly")))
        told = self.tr(
            "Known before the first decision, all else in doubt; ± is the standard error. P: the probabilities of a "
            "chance node. Other owners keep to today's choices."
        )
        left = self.tr("{count} more numbers are valued when they are ticked.").format(
            count=len(result.names) - len(result.each)
        )
        self.told.setText(f"{told} {left}" if len(result.each) < len(result.names) else told)

    def set_style(self, style: Style) -> None:
        super().set_style(style)
        self.chart.set_style(style)

    def _bar(self, document: Document, one: Parameter) -> Bar:
        named = " + ".join(_name(document, name) for name in one.names)
        worth = show_small(one.value)
        note = f"{worth} ± {show_small(one.error)}" if one.error >= SMALLEST else worth
        tip = self.tr("{what}: {worth}, over {plans} plans").format(what=named, worth=note, plans=one.plans)
        first = one.names[0]
        place = place_of(document, first) or place_of_use(document, first)
        return Bar(named, 0.0, one.value, note, tip, place)

    def _fill(self, document: Document, names: tuple[str, ...]) -> None:
        """What there is to tick; the ticks stay."""
        items = [self.ticks.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.ticks.count())]
        if items == list(names):
            return
        ticked = self.chosen
        self._filling = True
        self.ticks.clear()
        for name in names:
            item = QListWidgetItem(_name(document, name))
            item.setData(Qt.ItemDataRole.UserRole, name)
            item.setToolTip(item.text())
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if name in ticked else Qt.CheckState.Unchecked)
            self.ticks.addItem(item)
        self._filling = False

    def _on_ticks_item_changed(self, _item: QListWidgetItem) -> None:
        if not self._filling:
            self.ask()


def show_small(value: float) -> str:
    """A gain with two digits that count, however small: knowing a number is often worth little."""
    return f"{value:.2g}" if value >= SMALLEST else "0"


def _name(document: Document, name: str) -> str:
    """A variable by its name; of a chance node it is its probabilities that are known."""
    place = place_of(document, name)
    return name if place is None else f"P: {uncertainty_title(document, name)}"


def _valued(chosen: tuple[str, ...], rollback: Rollback, progress: Progress) -> Valued:
    names = uncertain(rollback).names
    asked = names[:EACH]
    parts = len(asked) + 1

    def share(done: int):
        return lambda inner: progress((done + inner) / parts)

    each = [value_of_parameter(rollback, name, progress=share(done)) for done, name in enumerate(asked)]
    there = [name for name in chosen if name in names]
    several = len(there) > 1 or (there and there[0] not in asked)
    together = value_of_parameter(rollback, there, progress=share(len(asked))) if several else None
    return Valued(names, tuple(one for one in each if one is not None), together)

"""Cost-effectiveness: which plans buy most of one attribute for another, and what each further unit costs."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from planner.analysis.cost_effectiveness import CostEffectiveness, PlanRow, cost_effectiveness
from planner.analysis.rollback import Rollback
from planner.app.worker import Progress
from planner.drawing.style import Style
from planner.model.document import Attribute, Document
from planner.model.numbers import show_value
from planner.ui.charts.points import Point, Points, PointsChart
from planner.ui.elided_box import ElidedBox
from planner.ui.panels.marks import words
from planner.ui.questions.live import Live, Study
from planner.ui.questions.moves import place_of
from planner.ui.questions.sheet import Column, Line, Sheet
from planner.ui.questions.stakeholders import title_of
from planner.ui.questions.view import View

MOST = 60
"""Plans that are drawn; the table has all of them."""


class CostEffectivenessView(View):
    """Two attributes are chosen above; the frontier stands at the left, the plans at the right."""

    def __init__(self, live: Live, style: Style, parent: QWidget) -> None:
        super().__init__("cost_effectiveness", live, style, parent)
        self.cost = self._attributes(self.tr("What is spent"))
        self.effect = self._attributes(self.tr("What is had for it"))
        self.chart = PointsChart(self.tr("Cost-effectiveness frontier"), style, self.body)
        self.sheet = Sheet(self.tr("Plans by effect"), self.body)
        self.sheet.set_style(style)
        self.told = words("", self.body, "quiet", wrap=True)
        top = QHBoxLayout()
        top.setSpacing(6)
        for text, box in ((self.tr("Spend"), self.cost), (self.tr("for"), self.effect)):
            top.addWidget(words(text, self.body, "quiet"))
            top.addWidget(box)
        top.addWidget(self.told, 1)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self.chart, 3)
        row.addWidget(self.sheet, 5)
        self.column.addLayout(top)
        self.column.addLayout(row, 1)
        self.setFocusProxy(self.sheet)
        self.cost.activated.connect(self._on_attribute_activated)
        self.effect.activated.connect(self._on_attribute_activated)
        self.chart.mark_chosen.connect(self.choose_place)
        self.sheet.place_chosen.connect(self.choose_place)

    def study(self) -> Study:
        return partial(_weighed, self.cost.currentData() or "", self.effect.currentData() or "")

    def show_result(self, rollback: Rollback, result: object) -> None:
        document = rollback.document
        if len(document.attributes) < 2:
            self.say(
                self.tr(
                    "There is one attribute. Cost-effectiveness needs two, what is spent and what is had for it: "
                    "add one under Document › Attributes."
                )
            )
            return
        for box in (self.cost, self.effect):
            _fill(box, document, self.tr("choose …"))
        self.chart.setVisible(isinstance(result, CostEffectiveness))
        self.sheet.setVisible(isinstance(result, CostEffectiveness))
        if not isinstance(result, CostEffectiveness):
            self.told.setText(self.tr("Choose two attributes: what is spent, and what is had for it."))
            return
        self._show_plans(document, result)
        told = self.tr("The ratio is the price of one more unit against the plan before it on the frontier.")
        if not result.whole:
            left = self.tr("Of {count} plans those that another dominates are left out.")
            told = f"{told} {left.format(count=f'{result.plans:,}')}"
        self.told.setText(told)

    def set_style(self, style: Style) -> None:
        super().set_style(style)
        self.chart.set_style(style)
        self.sheet.set_style(style)

    # What is shown

    def _show_plans(self, document: Document, found: CostEffectiveness) -> None:
        fmt = document.number_format
        spent, had = (_attribute(document, box.currentData()) for box in (self.cost, self.effect))
        columns = [
            Column("", True, self.tr("As in the picture")),
            Column(self.tr("Plan")),
            Column(spent.name or spent.id, True, _titled(spent)),
            Column(had.name or had.id, True, _titled(had)),
            Column(self.tr("Ratio"), True, self.tr("Cost of one more unit of effect (ICER)")),
            Column(self.tr("Standing"), True, self.tr("By a mixture: two others, mixed, do as much for less")),
        ]
        standings = {
            "frontier": self.tr("frontier"),
            "dominated": self.tr("dominated"),
            "extendedly dominated": self.tr("by a mixture"),
            "equal": self.tr("as good as another"),
        }
        lines, points = [], []
        for number, row in enumerate(found.rows, start=1):
            plan, standing = _plan(row), standings[row.standing]
            figures = row.cost, row.effect, row.icer
            ratio = "–" if row.icer is None else show_value(row.icer, fmt)
            shown = (str(number), plan, show_value(row.cost, fmt), show_value(row.effect, fmt), ratio, standing)
            tip = "\n".join(f"{title_of(document, name)}: {label}" for name, label in row.choices.items())
            best = row.standing == "frontier"
            place = place_of(document, next(iter(row.choices), document.root.id))
            tone = "" if best else "quiet"
            lines.append(Line(shown, (number, plan, *figures, standing), place, tone, tip))
            told = f"{plan}\n{_titled(spent)} {shown[2]}, {_titled(had)} {shown[3]}\n{standing}"
            points.append(Point(row.cost, row.effect, str(number), best, told, place))
        self.sheet.show_lines(columns, lines)
        self.chart.table_text = self.sheet.tsv()
        kept = sorted(points, key=lambda point: not point.on_frontier)[:MOST]
        self.chart.show_picture(Points(kept, _titled(spent), had.name or had.id))

    def _attributes(self, name: str) -> QComboBox:
        box = ElidedBox(self.body)
        box.setAccessibleName(name)
        box.setMinimumContentsLength(14)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return box

    def _on_attribute_activated(self, _index: int) -> None:
        self.ask()


def _fill(box: QComboBox, document: Document, nothing: str) -> None:
    """The attributes to choose from, nothing first; what was chosen stays."""
    names = [("", nothing), *((each.id, each.name or each.id) for each in document.attributes)]
    if names != [(box.itemData(i), box.itemText(i)) for i in range(box.count())]:
        kept = box.currentData()
        box.clear()
        for attribute_id, title in names:
            box.addItem(title, attribute_id)
        box.setCurrentIndex(max(box.findData(kept), 0))


def _attribute(document: Document, attribute_id: str) -> Attribute:
    return next(each for each in document.attributes if each.id == attribute_id)


def _titled(attribute: Attribute) -> str:
    name = attribute.name or attribute.id
    return f"{name} ({attribute.unit})" if attribute.unit else name


def _plan(row: PlanRow) -> str:
    """What a plan does, decision by decision."""
    return " › ".join(row.choices.values()) or "–"


def _weighed(cost: str, effect: str, rollback: Rollback, progress: Progress) -> CostEffectiveness | None:
    known = {attribute.id for attribute in rollback.document.attributes}
    if cost == effect or not {cost, effect} <= known:
        return None
    return cost_effectiveness(rollback, cost, effect, progress=progress)

"""One attribute: name, unit, its worst and best level and what they mean, and how value rises between them."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from planner.analysis.utility import shape_problem
from planner.app.store import Store
from planner.drawing.style import Style
from planner.model import edits
from planner.model.document import Attribute, Exponential, Points, Shape
from planner.model.entries import write_formula
from planner.model.formulas import FormulaError
from planner.model.sentences import said
from planner.ui.document.entry_form import EntryForm
from planner.ui.document.plain_number import read_number, write_number
from planner.ui.document.value_curve import ValueCurve
from planner.ui.elided_box import ElidedBox
from planner.ui.panels.entry import Entry
from planner.ui.panels.keystrokes import Keystrokes
from planner.ui.panels.marks import Refusal, words

GENTLE = 2.0
"""The bend with which an exponential begins: 73 of 100 halfway."""


def read_bend(text: str) -> float:
    """The c of an exponential. Raises FormulaError for what is no number."""
    bend = read_number(text)
    if bend is None:
        raise FormulaError(said("how much it bends is missing: a number, above 0 for diminishing returns"))
    if abs(bend) > 500:
        raise FormulaError(said("a bend lies between -500 and 500"))
    return bend


def read_points(text: str) -> tuple[tuple[float, float], ...]:
    """Points as they are written, "0: 0, 40: 70, 100: 100". Raises FormulaError for anything else."""
    points: list[tuple[float, float]] = []
    for pair in text.replace(";", ",").split(","):
        level, colon, value = pair.partition(":")
        numbers = (read_number(level), read_number(value)) if colon else (None, None)
        if numbers[0] is None or numbers[1] is None:
            raise FormulaError(said("points are written as level: value, apart by commas, as 0: 0, 40: 70, 100: 100"))
        points.append((numbers[0], numbers[1]))
    return tuple(points)


def write_points(points: tuple[tuple[float, float], ...]) -> str:
    """Points as they are typed."""
    return ", ".join(f"{write_formula(round(x, 9))}: {write_formula(round(v, 9))}" for x, v in points)


def begun(attribute: Attribute, kind: str) -> Shape:
    """A shape of one kind (linear, exponential, points) to go on from; the attribute's own, if it is of that kind."""
    if kind == "exponential":
        return attribute.shape if isinstance(attribute.shape, Exponential) else Exponential(c=GENTLE)
    if kind == "linear" or attribute.worst is None or attribute.best is None:
        return "linear"
    if isinstance(attribute.shape, Points):
        return attribute.shape
    return Points(points=tuple(sorted(((attribute.worst, 0.0), (attribute.best, 100.0)))))


class AttributeForm(EntryForm):
    """The curve stands beside its numbers: what is typed bends it, and what is dragged is written."""

    def __init__(self, store: Store, parent: QWidget) -> None:
        super().__init__(store, "attributes", parent)
        self._dragging: Keystrokes | None = None
        self.name = Entry(store, self.tr("Name"), self)
        self.naming = self.name.line
        self.unit = Entry(store, self.tr("Unit"), self)
        self.worst = Entry(store, self.tr("Worst level"), self, read_number)
        self.worst_means = Entry(store, self.tr("What the worst level means"), self)
        self.best = Entry(store, self.tr("Best level"), self, read_number)
        self.best_means = Entry(store, self.tr("What the best level means"), self)
        self.shape = ElidedBox(self)
        self.shape.setAccessibleName(self.tr("Shape"))
        for kind, text in (
            ("linear", self.tr("Straight: every unit counts the same")),
            ("exponential", self.tr("Bent: returns diminish or grow")),
            ("points", self.tr("Through points")),
        ):
            self.shape.addItem(text, kind)
        self.bend = Entry(store, self.tr("Bend"), self, read_bend)
        self.points = Entry(store, self.tr("Points"), self, read_points)
        self.curve = ValueCurve(self)
        self._hint = words("", self, "quiet", wrap=True)
        self._problem = Refusal(self)
        self._lay_out()
        self._connect()

    @property
    def problem(self) -> str:
        """What is wrong with levels and shape, as it is told."""
        return self._problem.text()

    def set_style(self, style: Style) -> None:
        super().set_style(style)
        self.curve.set_style(style)

    def show_entry(self, entry: Attribute) -> None:
        super().show_entry(entry)
        self.name.show_entry(entry.id, entry.name)
        self.unit.show_entry(entry.id, entry.unit)
        self.worst.show_entry(entry.id, write_number(entry.worst))
        self.best.show_entry(entry.id, write_number(entry.best))
        self.worst_means.show_entry(entry.id, entry.worst_means)
        self.best_means.show_entry(entry.id, entry.best_means)
        self._show_shape(entry)

    def _show_shape(self, attribute: Attribute) -> None:
        shape = attribute.shape
        levels = attribute.worst is not None and attribute.best is not None
        kind = {Exponential: "exponential", Points: "points"}.get(type(shape), "linear")
        self.shape.setCurrentIndex(self.shape.findData(kind))
        self.shape.setEnabled(levels or kind != "linear")
        self._bend_row.setVisible(isinstance(shape, Exponential))
        self._points_row.setVisible(isinstance(shape, Points))
        if isinstance(shape, Exponential):
            self.bend.show_entry(attribute.id, write_formula(shape.c))
        if isinstance(shape, Points):
            self.points.show_entry(attribute.id, write_points(shape.points))
        self._problem.tell(shape_problem(attribute))
        self.curve.show_attribute(attribute, self._store.document.number_format)
        self.curve.setVisible(self.curve.drawn)
        self._hint.setText(self._about(attribute))

    def _about(self, attribute: Attribute) -> str:
        if attribute.worst is None and attribute.best is None:
            return self.tr(
                "Without levels its value is its amount, and less is better by a negative weight. With a worst and a "
                "best level it counts from 0 to 100."
            )
        if not self.curve.drawn:
            return ""
        if isinstance(attribute.shape, Exponential):
            return self.tr("Drag the middle to bend it. Above 0 the first units count most, below 0 the last.")
        return self.tr("A double click (or Insert) adds a point, dragging moves it, Delete takes it away.")

    def _lay_out(self) -> None:
        self.add_field(self.tr("Name"), self.name)
        self.add_field(self.tr("Unit"), self.unit)
        self.add_field(self.tr("Worst level"), self.worst)
        self.add_field(self.tr("which means"), self.worst_means)
        self.add_field(self.tr("Best level"), self.best)
        self.add_field(self.tr("which means"), self.best_means)
        self.add_field(self.tr("Value"), self.shape)
        self._bend_row = self.add_field(self.tr("Bend"), self.bend)
        self._points_row = self.add_field(self.tr("Points"), self.points)
        for part in (self._problem, self.curve, self._hint):
            self.column.addWidget(part)
        self.column.addStretch()

    def _connect(self) -> None:
        self.name.entered.connect(self._on_name_entered)
        self.unit.entered.connect(self._on_unit_entered)
        self.worst.entered.connect(self._on_worst_entered)
        self.best.entered.connect(self._on_best_entered)
        self.worst_means.entered.connect(self._on_worst_means_entered)
        self.best_means.entered.connect(self._on_best_means_entered)
        self.shape.activated.connect(self._on_shape_activated)
        self.bend.entered.connect(self._on_bend_entered)
        self.points.entered.connect(self._on_points_entered)
        self.curve.shape_requested.connect(self._on_curve_shape_requested)
        self.curve.released.connect(self._on_curve_released)

    def _reshape(self) -> str:
        return self.tr("Change the value function of {name}").format(name=self.called)

    def _on_name_entered(self, name: str) -> None:
        self.change(self.name, self.tr("Rename {name}"), name=name)

    def _on_unit_entered(self, unit: str) -> None:
        self.change(self.unit, self.tr("Change the unit of {name}"), unit=unit)

    def _on_worst_entered(self, worst: float | None) -> None:
        label = self.tr("Change the worst level of {name}").format(name=self.called)
        self.worst.apply(label, edits.set_levels, self.shown.id, worst, self.shown.best)

    def _on_best_entered(self, best: float | None) -> None:
        label = self.tr("Change the best level of {name}").format(name=self.called)
        self.best.apply(label, edits.set_levels, self.shown.id, self.shown.worst, best)

    def _on_worst_means_entered(self, text: str) -> None:
        self.change(self.worst_means, self.tr("Say what the worst {name} means"), worst_means=text)

    def _on_best_means_entered(self, text: str) -> None:
        self.change(self.best_means, self.tr("Say what the best {name} means"), best_means=text)

    def _on_shape_activated(self, _index: int) -> None:
        shape = begun(self.shown, self.shape.currentData())
        self._store.apply(self._reshape(), edits.set_shape(self._store.document, self.shown.id, shape))

    def _on_bend_entered(self, bend: float) -> None:
        self.bend.apply(self._reshape(), edits.set_shape, self.shown.id, Exponential(c=bend))

    def _on_points_entered(self, points: tuple[tuple[float, float], ...]) -> None:
        self.points.apply(self._reshape(), edits.set_shape, self.shown.id, Points(points=points))

    def _on_curve_shape_requested(self, shape: Shape) -> None:
        self._dragging = self._dragging or Keystrokes(self._store)
        self._dragging.apply(self._reshape(), edits.set_shape(self._store.document, self.shown.id, shape))

    def _on_curve_released(self) -> None:
        self._dragging = None
        self._store.break_merge()

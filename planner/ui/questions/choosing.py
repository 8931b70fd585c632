"""Choosing one of a document's numbers: by name in a list that is searched by typing, or by what is selected."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal

from attrs import evolve
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QSizePolicy, QWidget

from planner.analysis.break_even import Trigger
from planner.analysis.headline import nearness
from planner.analysis.inputs import Input
from planner.analysis.one_way import without_problems
from planner.analysis.rollback import Rollback
from planner.model.document import Document
from planner.model.formulas import bare_name
from planner.model.nodes import Outcome
from planner.model.places import Place, node_at
from planner.ui.questions.live import Live
from planner.ui.questions.moves import place_of, place_of_use
from planner.ui.questions.trigger_section import TOPIC

Key = tuple[str, tuple[str, str]]
"""An input by its kind and what it belongs to: the same before and after an edit."""


def key_of(one: Input) -> Key:
    """By what an input is known again."""
    return one.kind, one.at


def with_key(known: Iterable[Input], key: Key | None) -> Input | None:
    """The input of that key; None for none."""
    return next((one for one in known if key_of(one) == key), None)


def at_place(document: Document, place: Place, known: Iterable[Input]) -> list[Input]:
    """The inputs of a place: of the branch that leads there, bare variables too, and of the node."""
    node = node_at(document.root, place)
    ids, written = {node.id}, list(node.payoffs.values()) if isinstance(node, Outcome) else []
    if place:
        branch = node_at(document.root, place[:-1]).branches[place[-1]]
        ids.add(branch.id)
        written += [branch.probability, *branch.payoffs.values()]
    names = {bare_name(formula) for formula in written}
    return [one for one in known if one.at[0] in (names if one.kind == "variable" else ids)]


def place_of_input(document: Document, one: Input) -> Place | None:
    """Where an input stands on the tree: its branch, else its node; None for an actor's."""
    if one.kind == "variable":
        return place_of_use(document, one.name)
    if one.places is None:
        return None
    for place in one.places[:1]:
        for position, branch in enumerate(node_at(document.root, place).branches):
            if branch.id == one.at[0]:
                return (*place, position)
        return place
    return place_of(document, one.at[0])


def axis_words(document: Document, one: Input) -> str:
    """An input's words, with the unit of what it pays."""
    units = {attribute.id: attribute.unit for attribute in document.attributes}
    unit = units.get(one.at[1], "") if one.kind == "payoff" else ""
    return f"{one.words} ({unit})" if unit else one.words


def nearest_keys(live: Live) -> list[Key]:
    """The inputs of the triggers that are known, the nearest first, each once; none where they are not known."""
    answer = live.answer(TOPIC)
    triggers: Iterable[Trigger] = () if answer is None or not answer.result else answer.result  # type: ignore[assignment]
    flipping = (trigger for trigger in sorted(triggers, key=nearness) if trigger.below or trigger.above)
    return list(dict.fromkeys(key_of(trigger.input) for trigger in flipping))


Stretch = Literal["usual", "range", "all"]
"""Over what an input is looked at: usual is all of a probability or a weight, and the range of anything else."""


def over(rollback: Rollback, one: Input, stretch: Stretch) -> Input:
    """The input over a stretch of what it can be, as far as nothing becomes a problem."""
    whole = one.kind in ("probability", "weight") if stretch == "usual" else stretch == "all"
    return without_problems(rollback, evolve(one, low=None, high=None) if whole else one)


class StretchBox(QComboBox):
    """Chooses over what inputs are looked at."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Over what"))
        self.addItems([self.tr("Usual stretch"), self.tr("Its range"), self.tr("All it can be")])
        self.setToolTip(self.tr("Usual: all of a probability or a weight, and the range of any other number"))

    @property
    def stretch(self) -> Stretch:
        choices: tuple[Stretch, ...] = ("usual", "range", "all")
        return choices[self.currentIndex()]


class InputChooser(QComboBox):
    """All inputs, those with a range first. Typing finds a part of a name, Enter takes the first that has it."""

    input_chosen = Signal(object)  # Key

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setToolTip(self.tr("Type a part of a name to find a number"))
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(12)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._keys: list[Key] = []
        self._shown: Key | None = None
        finder = QCompleter(self.model(), self)
        finder.setFilterMode(Qt.MatchFlag.MatchContains)
        finder.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        finder.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompleter(finder)
        self.activated.connect(self._on_activated)
        line = self.lineEdit()
        assert line is not None, "it is editable"
        line.returnPressed.connect(self._on_return_pressed)
        line.editingFinished.connect(self._restore)

    def show_inputs(self, known: Sequence[Input], chosen: Key) -> None:
        """Offers these, and shows one of them as chosen."""
        ordered = sorted(known, key=lambda one: not one.ranged)
        keys, names = [key_of(one) for one in ordered], [one.words for one in ordered]
        if (keys, names) != (self._keys, [self.itemText(row) for row in range(self.count())]):
            self._keys = keys
            self.clear()
            self.addItems(names)
        self._shown = chosen
        self._restore()

    def _restore(self) -> None:
        """Shows what is chosen, whatever has been typed."""
        if self._shown in self._keys:
            row = self._keys.index(self._shown)
            self.setCurrentIndex(row)
            self.setEditText(self.itemText(row))
            line = self.lineEdit()
            if line is not None and not line.hasFocus():
                line.setCursorPosition(0)  # a long name is read from its beginning

    def _choose(self, row: int) -> None:
        self._shown = self._keys[row]
        self._restore()
        self.input_chosen.emit(self._shown)

    def _on_activated(self, row: int) -> None:
        if 0 <= row < len(self._keys):
            self._choose(row)

    def _on_return_pressed(self) -> None:
        typed = self.currentText().casefold()
        rows = [row for row in range(self.count()) if typed in self.itemText(row).casefold()]
        if typed and rows and self._keys[rows[0]] != self._shown:
            self._choose(rows[0])

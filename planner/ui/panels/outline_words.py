"""The outline's rows in words: what they show, what a screen reader says, and what is carried when one is dragged."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, Qt

from planner.drawing.wording import odds, payoffs
from planner.model.numbers import show_probability
from planner.ui.panels.outline_model import FIGURES, LABEL, TWIG, VALUE, TreeModel, Twig
from planner.ui.panels.shown import say_value

ROWS = "application/x-planb-rows"
"""What dragged rows are on the way."""

ROOT = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDropEnabled
"""What can be done with the root's row; put together once, since Qt asks some hundred times for an edit."""

BELOW = ROOT | Qt.ItemFlag.ItemIsDragEnabled
"""With all others."""


class OutlineModel(TreeModel):
    """The tree's rows, each with its label and its value."""

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        twig = self.twig_at(index)
        if role == TWIG:
            return twig
        if role == FIGURES:
            return self.figures_of(twig)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._describe(twig)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._explain(twig)
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == VALUE:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._name(twig) if index.column() == LABEL else self._value(twig)
        return None

    def mimeTypes(self) -> list[str]:
        return [ROWS]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Which rows are dragged stays with the store, where they are selected; only whose they are is carried."""
        carried = QMimeData()
        carried.setData(ROWS, str(id(self._store)).encode())
        return carried

    def carries(self, data: QMimeData) -> bool:
        """Whether rows of this very tree are being dragged."""
        return data.hasFormat(ROWS) and data.data(ROWS).data() == str(id(self._store)).encode()

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return ROOT if self.twig_at(index).parent is None else BELOW

    def _name(self, twig: Twig) -> str:
        """A branch's label; the root's title. What has neither yet is shown as what it is."""
        return (twig.branch.label if twig.branch is not None else twig.node.title) or self._kind(twig)

    def _value(self, twig: Twig) -> str:
        figures = self.figures_of(twig)
        return "" if figures is None else say_value(self._store, figures)

    def _describe(self, twig: Twig) -> str:
        """A row as it is read out: "chance node Second summit, expected 61.1, reach 1.00, by Reciprocity summit".

        What the branch says follows: its probability with the word for it, and what it pays.
        """
        label = twig.branch.label if twig.branch is not None else ""
        words = [f"{self._kind(twig)} {twig.node.title or label}".strip()]
        figures = self.figures_of(twig)
        if figures is not None:
            reach = show_probability(figures.reach, self._store.document.number_format)
            words.append(self.tr("expected {value}").format(value=say_value(self._store, figures)))
            words.append(self.tr("reach {reach}").format(reach=reach))
        if label and twig.node.title:
            words.append(self.tr("by {label}").format(label=label))
        return ", ".join([*words, *self._branch_says(twig)])

    def _branch_says(self, twig: Twig) -> list[str]:
        """A branch's probability and payoffs in words; nothing at the root, and while rows come and go."""
        above = self.figures_of(twig.parent) if twig.parent is not None else None
        if twig.branch is None or above is None:
            return []
        said: list[str] = []
        if above.rolled.node.kind == "chance":
            laid_over = self._store.rollback.environment.laid_over
            text, word = odds(self._store.document, above.rolled, twig.row, laid_over)
            said.append(self.tr("probability {p}").format(p=f"{text}, {word}" if word else text))
        paid = payoffs(self._store.rollback, twig.branch)
        return [*said, paid] if paid else said

    def _explain(self, twig: Twig) -> str:
        names = [twig.branch.label if twig.branch is not None else "", twig.node.title]
        return "\n".join(dict.fromkeys(name for name in (*names, *self._branch_says(twig)) if name))

    def _kind(self, twig: Twig) -> str:
        return {
            "decision": self.tr("decision"),
            "chance": self.tr("chance node"),
            "outcome": self.tr("outcome"),
            "link": self.tr("link"),
        }[twig.node.kind]

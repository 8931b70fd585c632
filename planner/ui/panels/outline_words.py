"""The outline's rows in words: what they show, what a screen reader says, and what renaming one does."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from planner.model import edits
from planner.model.numbers import show_probability
from planner.ui.panels.outline_model import FIGURES, LABEL, TWIG, VALUE, TreeModel, Twig
from planner.ui.panels.shown import say_value


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
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._name(twig, role) if index.column() == LABEL else self._value(twig)
        return None

    def setData(
        self, index: QModelIndex | QPersistentModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        twig = self.twig_at(index)
        if role != Qt.ItemDataRole.EditRole or value == self._name(twig, role):
            return False
        document = self._store.document
        if twig.branch is None:
            self._store.apply(self.tr("Change the title of the root"), edits.set_title(document, (), value))
        else:
            self._store.apply(self.tr("Rename the branch"), edits.set_label(document, twig.place, value))
        return True

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == LABEL else flags

    def _name(self, twig: Twig, role: int) -> str:
        """A branch's label; the root's title. What has neither yet is shown as such, and edited as blank."""
        name = twig.branch.label if twig.branch is not None else twig.node.title
        return name or (self._kind(twig) if role == Qt.ItemDataRole.DisplayRole else "")

    def _value(self, twig: Twig) -> str:
        figures = self.figures_of(twig)
        return "" if figures is None else say_value(self._store, figures)

    def _describe(self, twig: Twig) -> str:
        """A row as it is read out: "chance node Second summit, expected 61.1, reach 1.00, by Reciprocity summit"."""
        label = twig.branch.label if twig.branch is not None else ""
        words = [f"{self._kind(twig)} {twig.node.title or label}".strip()]
        figures = self.figures_of(twig)
        if figures is not None:
            reach = show_probability(figures.reach, self._store.document.number_format)
            words.append(self.tr("expected {value}").format(value=say_value(self._store, figures)))
            words.append(self.tr("reach {reach}").format(reach=reach))
        if label and twig.node.title:
            words.append(self.tr("by {label}").format(label=label))
        return ", ".join(words)

    def _explain(self, twig: Twig) -> str:
        names = [twig.branch.label if twig.branch is not None else "", twig.node.title]
        return "\n".join(dict.fromkeys(name for name in names if name))

    def _kind(self, twig: Twig) -> str:
        return {
            "decision": self.tr("decision"),
            "chance": self.tr("chance node"),
            "outcome": self.tr("outcome"),
            "link": self.tr("link"),
        }[twig.node.kind]

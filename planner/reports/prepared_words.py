"""A prepared exercise in words: when an inject is due, for whom it is, and when a node is seen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from planner.model.document import Document
from planner.model.exercise import Inject, Trigger, Visibility
from planner.model.places import labels, nodes

say = QCoreApplication.translate


class Words:
    """Names of one document's nodes, branches and cells."""

    def __init__(self, document: Document) -> None:
        self._nodes: dict[str, str] = {}
        self._branches: dict[str, str] = {}
        self._cells = {cell.id: cell.name or cell.id for cell in document.exercise.cells}
        self._variables = {variable.id for variable in document.variables}
        for node in nodes(document.root):
            self._nodes[node.id] = node.title or node.id
            for branch, label in zip(node.branches, labels(node), strict=True):
                self._branches[branch.id] = label
                if not branch.node.title:
                    self._nodes[branch.node.id] = label  # an end without a title is called after its branch

    def node(self, node_id: str) -> str:
        """What a node is called; its id where there is none."""
        return self._nodes.get(node_id, node_id)

    def trigger(self, trigger: Trigger, time: str = "") -> str:
        """What makes an inject due."""
        match trigger.kind:
            case "time":
                return say("prepared", "at {time}").format(time=time or "–")
            case "node":
                return say("prepared", "when play reaches {node}").format(node=self.node(trigger.target))
            case "branch":
                branch = self._branches.get(trigger.target, trigger.target)
                return say("prepared", "when {branch} is taken").format(branch=branch)
            case _:
                return say("prepared", "by hand")

    def addressees(self, inject: Inject) -> str:
        """The cells that receive it."""
        return ", ".join(self._cells.get(cell, cell) for cell in inject.to) or say("prepared", "everybody")

    @staticmethod
    def visibility(when: Visibility | None) -> str:
        """When players see a node."""
        if isinstance(when, int):
            return say("prepared", "on inject {number}").format(number=when)
        said = {
            "always": say("prepared", "always"),
            "control": say("prepared", "control only"),
            "reached": say("prepared", "when reached"),
        }
        return said[when or "reached"]

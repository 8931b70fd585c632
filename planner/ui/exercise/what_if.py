"""Where play is to branch off to, for a while: any node of the tree by the way to it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from planner.app.exercise import Playing
from planner.model.places import branch_at, node_at, path, walk
from planner.ui.exercise.asking import Question
from planner.ui.panels.marks import words
from planner.ui.scale import px

_WAY = Qt.ItemDataRole.UserRole


class WhatIfDialog(Question):
    """Lists every place to which play could have come."""

    def __init__(self, playing: Playing, parent: QWidget) -> None:
        super().__init__(playing, "", "", parent)
        self.setWindowTitle(self.tr("What if"))
        self.done_button.setText(self.tr("Branch off"))
        hint = self.tr("Play goes on from there; the return puts everything back as it is now.")
        self.form.addRow(words(hint, self, "quiet", wrap=True))
        self.places = QListWidget(self)
        self.places.setAccessibleName(self.tr("Where play would stand"))
        self.places.setMinimumHeight(px(300))
        self.places.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        root = playing.state.document.root
        for place, node in walk(root):
            if not node.branches:
                continue
            way = [node_at(root, place[:depth]).branches[step].id for depth, step in enumerate(place)]
            label = branch_at(root, place).label if place else self.tr("The beginning")
            item = QListWidgetItem("    " * len(place) + (f"{label}: {node.title}" if node.title else label))
            item.setToolTip(" › ".join(path(root, place)))
            item.setData(_WAY, way)
            self.places.addItem(item)
        self.places.setCurrentRow(0)
        self.places.itemActivated.connect(self._on_accepted)
        self.form.addRow(self.places)
        self.places.setFocus()

    def ask(self) -> bool:
        item = self.places.currentItem()
        return item is not None and self.playing.do("what_if", path=item.data(_WAY))

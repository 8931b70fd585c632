"""The decision: the owner's branch with its rationale, the votes beside it as advice, dissent and assumptions."""

from __future__ import annotations

from collections import Counter

from PySide6.QtWidgets import QButtonGroup, QComboBox, QRadioButton, QVBoxLayout, QWidget

from planner.analysis.reading import owner_of
from planner.app.exercise import Playing
from planner.exercise.state import standing, votes_of
from planner.model.places import labels
from planner.ui.exercise.asking import Question
from planner.ui.panels.marks import words


class DecideDialog(Question):
    """Asks for the decision at the node where play stands."""

    def __init__(self, playing: Playing, parent: QWidget) -> None:
        super().__init__(playing, "", "", parent)
        self.setWindowTitle(self.tr("Decide"))
        self.done_button.setText(self.tr("Decide"))
        state = playing.state
        node = standing(state)
        votes = Counter(vote.branch for vote in votes_of(state, state.play.question).values())
        self.branches = QButtonGroup(self)
        options = QVBoxLayout()
        for position, (branch, label) in enumerate(zip(node.branches, labels(node), strict=True)):
            said = self.tr("{label} — votes: {n}").format(label=label, n=votes[branch.id])
            option = QRadioButton(said, self)
            option.setProperty("branch", branch.id)
            self.branches.addButton(option, position)
            options.addWidget(option)
        self.form.addRow(words(node.title or node.id, self, wrap=True))
        self.form.addRow(self.tr("What is decided"), options)
        self.owner = QComboBox(self)
        self.owner.setAccessibleName(self.tr("Decided by"))
        for actor in state.document.actors:
            self.owner.addItem(actor.name or actor.id, actor.name or actor.id)
        mine = owner_of(state.document, node)
        ids = [actor.id for actor in state.document.actors]
        self.owner.setCurrentIndex(ids.index(mine) if mine in ids else 0)
        self.form.addRow(self.tr("Decided by"), self.owner)
        self.why = self.text(self.tr("Rationale (required)"), self.tr("One sentence: why this branch"))
        self.dissent = self.text(self.tr("Dissent"), self.tr("Who would have done otherwise, and why"))
        self.assumptions = self.text(self.tr("Assumptions"), self.tr("What has to hold for this to be right"))
        self.branches.button(0).setFocus()

    def ask(self) -> bool:
        chosen = self.branches.checkedButton()
        if chosen is None:
            self.refusal.tell(self.tr("Choose a branch."))
            return False
        return self.playing.do(
            "decided",
            branch=chosen.property("branch"),
            owner=self.owner.currentData(),
            why=self.why.toPlainText(),
            dissent=self.dissent.toPlainText(),
            assumptions=self.assumptions.toPlainText(),
        )

"""What the selected node is worth to each actor, how likely it is, and what to do there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from planner.analysis.reading import Figures, figures_at, owner_of
from planner.app.store import Store
from planner.model.nodes import Decision
from planner.model.numbers import show_probability, show_value
from planner.model.places import Place, names
from planner.model.scripts import isolated
from planner.ui.panels.marks import words
from planner.ui.panels.section import Section


class FiguresList(Section):
    """A line for each actor, then reach, and at a decision the play and its margin."""

    def __init__(self, store: Store, parent: QWidget) -> None:
        super().__init__("", parent)
        self._store = store
        self.heading.setText(self.tr("Value and reach"))
        self.heading.show()
        self._grid = QGridLayout()
        self._grid.setColumnStretch(0, 1)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self.column.addLayout(self._grid)
        self._lines: list[tuple[QLabel, QLabel]] = []
        self._play = words("", self, wrap=True)
        self.column.addWidget(self._play)

    @property
    def lines(self) -> list[tuple[str, str]]:
        """The figures as they are shown: what, and how much."""
        return [(name.text(), figure.text()) for name, figure in self._lines if not name.isHidden()]

    @property
    def play(self) -> str:
        """What to do here, in words; blank where nobody decides."""
        return self._play.text()

    def show_place(self, place: Place) -> None:
        figures = figures_at(self._store.rollback, place)
        shown = self._store.document.number_format
        told = [*self._values(figures), (self.tr("Reach"), show_probability(figures.reach, shown))]
        if figures.if_chosen != figures.reach:
            told.append((self.tr("Reach, if chosen"), show_probability(figures.if_chosen, shown)))
        if figures.tie_range is not None:
            low, high = (show_value(end, shown) for end in figures.tie_range)
            told.append((self.tr("Where another ties"), f"{low} – {high}"))
        self._tell(told)
        play = self._say_play(figures)
        self._play.setText(play)
        self._play.setVisible(bool(play))

    def _values(self, figures: Figures) -> list[tuple[str, str]]:
        document = self._store.document
        values = figures.from_here if self._store.from_here else figures.values
        shown = values or (None,) * len(document.actors)
        pairs = zip(document.actors, shown, strict=True)
        return [(actor.name or actor.id, show_value(value, document.number_format)) for actor, value in pairs]

    def _say_play(self, figures: Figures) -> str:
        node = figures.rolled.node
        if not isinstance(node, Decision) or figures.rolled.values is None:
            return ""
        named = names(node)
        if node.rationality is not None:
            loss = show_value(figures.rolled.loss, self._store.document.number_format)
            return self.tr("Expected loss of the owner against best: {loss}.").format(loss=loss)
        chosen = self.tr(" or ").join(isolated(named[position]) for position in figures.choice)
        mine = owner_of(self._store.document, node) == self._store.document.actors[self._store.rollback.seen].id
        sentence = self.tr("Recommended: {choice}.") if mine else self.tr("Expected: {choice}.")
        return " ".join(filter(None, (sentence.format(choice=chosen), self._say_margin(figures, named))))

    def _say_margin(self, figures: Figures, named: list[str]) -> str:
        """How far the best branch leads the next one, in its owner's value; nothing where there is no other."""
        worth = branch_values(self._store, figures)
        rest = [position for position in range(len(worth)) if position not in figures.choice]
        if not rest or not figures.choice:
            return ""
        second = max(rest, key=worth.__getitem__)
        margin = show_value(worth[figures.choice[0]] - worth[second], self._store.document.number_format)
        return self.tr("Margin over {branch}: {margin}.").format(branch=isolated(named[second]), margin=margin)

    def _tell(self, told: list[tuple[str, str]]) -> None:
        while len(self._lines) < len(told):
            self._lines.append((words("", self, "quiet"), words("", self, "figure")))
            for column, label in enumerate(self._lines[-1]):
                side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
                self._grid.addWidget(label, len(self._lines) - 1, column, side | Qt.AlignmentFlag.AlignVCenter)
        for position, pair in enumerate(self._lines):
            for label, text in zip(pair, told[position] if position < len(told) else ("", ""), strict=True):
                label.setText(text)
                label.setVisible(position < len(told))


def branch_values(store: Store, figures: Figures) -> list[float]:
    """What each branch of a decision that has a value is worth to its owner, by the rule where it guides the owner."""
    rolled, rollback = figures.rolled, store.rollback
    ids = [actor.id for actor in store.document.actors]
    owner = ids.index(owner_of(store.document, rolled.node))
    worth: list[float] = []
    for pay, child in zip(rolled.pays, rolled.children, strict=True):
        ruled = child.ruled if owner == rollback.seen else None
        ahead = ruled if ruled is not None else (child.values or (0.0,) * len(ids))[owner]
        worth.append(ahead + (pay[owner] if pay is not None else 0.0))
    return worth

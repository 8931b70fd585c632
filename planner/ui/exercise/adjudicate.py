"""How a chance node comes out: by consensus, the umpire, dice or the model, the seed announced before it is thrown."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QComboBox, QLineEdit, QPushButton, QRadioButton, QVBoxLayout, QWidget

from planner.app.exercise import Playing
from planner.exercise.adjudication import methods_at, tree_probabilities
from planner.exercise.dice import chance_of_first
from planner.exercise.state import State, standing
from planner.model.places import labels
from planner.ui.exercise.asking import Question
from planner.ui.panels.marks import words


class AdjudicateDialog(Question):
    """Asks for the outcome at the node where play stands."""

    def __init__(self, playing: Playing, method: str, parent: QWidget) -> None:
        super().__init__(playing, "", "", parent)
        self.setWindowTitle(self.tr("Adjudicate"))
        self.done_button.setText(self.tr("This happens"))
        state = playing.state
        node = standing(state)
        shares = tree_probabilities(playing.rollback, state.play.path)
        self.method = QComboBox(self)
        self.method.setAccessibleName(self.tr("How"))
        for name in methods_at(node, shares):
            self.method.addItem(self._methods()[name], name)
        commitment = state.play.commitment
        wanted = commitment.method if commitment is not None else method
        self.method.setCurrentIndex(max(0, self.method.findData(wanted)))
        self.form.addRow(self.tr("How"), self.method)
        self.modifiers = QLineEdit(self)
        self.modifiers.setAccessibleName(self.tr("Modifiers"))
        self.modifiers.setPlaceholderText(self.tr("for two dice: trust +1; trucks -2"))
        self.form.addRow(self.tr("Modifiers"), self.modifiers)
        self.odds = words("", self, "quiet", wrap=True)
        self.form.addRow(self.odds)
        self.throw = QPushButton(self)
        self.throw.setAutoDefault(False)
        self.throw.clicked.connect(self._on_throw_clicked)
        self.seed = words("", self, "quiet", wrap=True)
        self.form.addRow(self.throw)
        self.form.addRow(self.seed)
        self.branches = QButtonGroup(self)
        options = QVBoxLayout()
        for position, (branch, label) in enumerate(zip(node.branches, labels(node), strict=True)):
            told = f"{label} — {100 * shares[position]:.0f} %" if shares is not None else label
            option = QRadioButton(told, self)
            option.setProperty("branch", branch.id)
            self.branches.addButton(option, position)
            options.addWidget(option)
        self.form.addRow(words(node.title or node.id, self, wrap=True))
        self.form.addRow(self.tr("What happens"), options)
        self.why = self.text(self.tr("Reason"), self.tr("The umpire's ruling, or going against the die, needs one"))
        self.method.currentIndexChanged.connect(self._on_method_changed)
        self.modifiers.textChanged.connect(self._on_method_changed)
        playing.changed.connect(self._on_playing_changed)
        self._refresh(state)
        self.method.setFocus()

    def ask(self) -> bool:
        chosen = self.branches.checkedButton()
        if chosen is None:
            self.refusal.tell(self.tr("Choose what happens, or roll."))
            return False
        branch, how = chosen.property("branch"), self.method.currentData()
        roll = self.playing.state.play.roll
        if roll is not None and (roll.branch != branch or how in ("consensus", "umpire")):
            how = "override"
        return self.playing.do("adjudicated", how=how, branch=branch, why=self.why.toPlainText())

    def _methods(self) -> dict[str, str]:
        return {
            "consensus": self.tr("Consensus of the room"),
            "umpire": self.tr("The umpire decides"),
            "2d6": self.tr("Two dice: 7 or more is the first branch"),
            "d100": self.tr("A hundred-sided die against the tree"),
            "model": self.tr("The model"),
        }

    def _on_method_changed(self, _what: object = None) -> None:
        self._refresh(self.playing.state)

    def _on_playing_changed(self, state: State) -> None:
        self._refresh(state)

    def _refresh(self, state: State) -> None:
        method = self.method.currentData()
        commitment, roll = state.play.commitment, state.play.roll
        rolls = method in ("2d6", "d100", "model")
        self.throw.setVisible(rolls and roll is None)
        self.throw.setText(self.tr("Roll") if self.playing.can_roll else self.tr("Announce the roll"))
        self.method.setEnabled(commitment is None or not self.playing.can_roll)
        self.modifiers.setEnabled(method == "2d6" and not self.playing.can_roll and roll is None)
        self.form.setRowVisible(self.modifiers, method == "2d6")
        self.odds.setText(self._said_of(method))
        lines: list[str] = []
        if commitment is not None:
            lines.append(
                self.tr("Announced, the SHA-256 of the seed:\n{digest}").format(digest=halved(commitment.sha256))
            )
        if roll is not None:
            dice = " + ".join(map(str, roll.dice))
            thrown = self.tr("Thrown: {dice}").format(dice=dice) if dice else self.tr("Drawn by the model")
            lines += [thrown, self.tr("Seed:\n{seed}").format(seed=halved(roll.seed))]
            button = next(one for one in self.branches.buttons() if one.property("branch") == roll.branch)
            button.setChecked(True)
        self.seed.setText("\n".join(lines))
        self.form.setRowVisible(self.seed, bool(lines))

    def _said_of(self, method: str) -> str:
        if method == "2d6":
            try:
                net = sum(amount for _, amount in self._modifiers())
            except ValueError:
                return self.tr("Write each modifier as its reason and a whole number: trust +1; trucks -2")
            said = self.tr("Net {net:+d}: the first branch comes in {p:.1f} % of throws.")
            return said.format(net=net, p=100 * chance_of_first(net))
        if method == "umpire":
            return self.tr("Needs a reason.")
        return self.tr("By the tree's probabilities.") if method in ("d100", "model") else ""

    def _modifiers(self) -> list[tuple[str, int]]:
        """What is written, each with what it is for. Raises ValueError."""
        found: list[tuple[str, int]] = []
        for part in self.modifiers.text().replace("\N{MINUS SIGN}", "-").split(";"):
            if part.strip():
                name, _, amount = part.strip().rpartition(" ")
                found.append((name.strip() or self.tr("modifier"), int(amount)))
        return found

    def _on_throw_clicked(self) -> None:
        self.refusal.tell("")
        if self.playing.can_roll:
            self.playing.roll()
            return
        try:
            modifiers = self._modifiers() if self.method.currentData() == "2d6" else []
        except ValueError:
            self.refusal.tell(self.tr("A modifier is a whole number."))
            return
        self.playing.announce(self.method.currentData(), modifiers)


def halved(digits: str) -> str:
    """Sixty-four digits on two lines, to be compared by eye."""
    return f"{digits[:32]}\n{digits[32:]}"

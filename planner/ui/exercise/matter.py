"""What the present phase is about, between question and tree: estimates as dots, votes as counts, a roll as thrown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.app.exercise import Playing
from planner.app.exercise_estimates import for_control
from planner.app.worker import Answer, Progress, Worker
from planner.drawing.style import Style
from planner.exercise.disagreement import Disagreement, disagreement, flip_beyond, triggers_about
from planner.exercise.feedback import pooled
from planner.exercise.state import Question, State, estimates_of, is_over, question_of, standing, votes_of
from planner.model.nodes import Decision
from planner.model.places import labels, nodes
from planner.ui.exercise.deeds import latest_round
from planner.ui.exercise.dots import DotPicture
from planner.ui.panels.marks import words

if TYPE_CHECKING:
    from planner.analysis.break_even import Trigger

TRIGGERS, SPREAD = "exercise triggers", "exercise disagreement"


class Matter(QWidget):
    """For control: the room's number, where it would change a choice, and whether the disagreement does."""

    def __init__(self, playing: Playing, worker: Worker, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self._playing = playing
        self._worker = worker
        self._triggers: tuple[Trigger, ...] = ()
        self._asked: object = None  # what triggers were last asked for
        self._spread_of: object = None
        self._spread = ""
        self.dots = DotPicture(style, self)
        self.said = words("", self, wrap=True)
        self.said.setAccessibleName(self.tr("What the answers come to"))
        self.crossing = words("", self, "error", wrap=True)
        self.crossing.setAccessibleName(self.tr("Triggers that the room's number crosses"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.dots)
        column.addWidget(self.crossing)
        column.addWidget(self.said)
        worker.answered.connect(self._on_worker_answered)
        playing.changed.connect(self._on_playing_changed)
        self.refresh()

    def _on_playing_changed(self, _state: object) -> None:
        self.refresh()

    def refresh(self) -> None:
        state = self._playing.state
        question, number = question_of(state), latest_round(self._playing)
        estimating = question is not None and (number or state.play.phase == "estimate") and not state.hot_wash
        self.dots.setVisible(bool(estimating))
        lines: list[str] = []
        crossing: list[str] = []
        if question is not None and estimating:
            self._ask_triggers(state, question)
            self.dots.show_dots(for_control(state, question, number or 1, self._triggers))
            lines += self._about(state, question, number)
            crossing = self._crossings(state, question, number)
        elif isinstance(standing(state), Decision) and state.play.question and not state.hot_wash:
            lines.append(self._votes(state))
        lines += self._roll(state)
        self.crossing.setText("\n".join(crossing))
        self.crossing.setVisible(bool(crossing))
        self.said.setText("\n".join(line for line in lines if line))
        self.setVisible(bool(estimating) or any(lines))

    def _ask_triggers(self, state: State, question: Question) -> None:
        rollback = self._playing.rollback
        wanted = (rollback, question.id)
        if wanted != self._asked:
            self._asked, self._triggers = wanted, ()
            self._worker.ask(TRIGGERS, wanted, lambda _progress: triggers_about(rollback, question))

    def _about(self, state: State, question: Question, number: int) -> list[str]:
        """What was taken for something else, and whether the disagreement matters; once a round is over."""
        together = pooled(state, question, number) if number else None
        if together is None or not is_over(state, question.id, number):
            return []
        lines = []
        if together.clamped:
            lines.append(self.tr("{n} answers of 0 or 1 count as 0.01 or 0.99.").format(n=len(together.clamped)))
        self._ask_spread(state, question, number)
        return [*lines, self._spread]

    def _crossings(self, state: State, question: Question, number: int) -> list[str]:
        """The triggers between the tree's numbers and the room's, once a round is over."""
        together = pooled(state, question, number) if number else None
        if together is None or not is_over(state, question.id, number):
            return []
        lines: list[str] = []
        told = self.tr("The room's number crosses a trigger: at {node}, {now} gives way to {then}.")
        for trigger in self._triggers:
            flip = flip_beyond(self._playing.rollback, trigger, question, together.values)
            if flip is not None:
                name = trigger.decision.title or trigger.decision.id
                lines.append(told.format(node=name, now=trigger.keep, then=" / ".join(flip.to)))
        return list(dict.fromkeys(lines))

    def _ask_spread(self, state: State, question: Question, number: int) -> None:
        answers = {seat: one.values for seat, one in estimates_of(state, question.id, number).items()}
        rollback, taken = self._playing.rollback, state.play.path
        wanted = (rollback, taken, question.id, number, tuple(answers.items()))
        if wanted != self._spread_of:
            self._spread_of, self._spread = wanted, ""

            def work(_progress: Progress) -> Disagreement:
                return disagreement(rollback, taken, question, answers)

            self._worker.ask(SPREAD, wanted, work)

    def _votes(self, state: State) -> str:
        node = standing(state)
        votes = Counter(vote.branch for vote in votes_of(state, state.play.question).values())
        told = zip(node.branches, labels(node), strict=True)
        counts = " · ".join(f"{label}: {votes[branch.id]}" for branch, label in told)
        return self.tr("Votes advise: {counts}").format(counts=counts) if votes else ""

    def _roll(self, state: State) -> Sequence[str]:
        commitment, roll = state.play.commitment, state.play.roll
        if commitment is None:
            return ()
        told = [self.tr("Announced: SHA-256 of the seed {digest}").format(digest=commitment.sha256)]
        if roll is not None:
            dice = " + ".join(map(str, roll.dice)) or self.tr("by the model")
            told.append(self.tr("Thrown: {dice} · seed {seed}").format(dice=dice, seed=roll.seed))
        return told

    def _on_worker_answered(self, answer: Answer) -> None:
        if answer.topic == TRIGGERS and answer.subject == self._asked and isinstance(answer.result, tuple):
            self._triggers = answer.result
            self.refresh()
        elif answer.topic == SPREAD and answer.subject == self._spread_of:
            self._spread = self._in_words(answer.result) if isinstance(answer.result, Disagreement) else ""
            self.refresh()

    def _in_words(self, found: Disagreement) -> str:
        if not found.changes:
            return self.tr("The disagreement changes no decision: with anybody's numbers the choices stay the same.")
        titles = {node.id: node.title or node.id for node in nodes(self._playing.state.document.root)}
        where = ", ".join(titles[node] for node in found.changes)
        seats = sum(
            any(choices.get(node, found.today[node]) != found.today[node] for node in found.changes)
            for choices in found.by_seat.values()
        )
        told = self.tr(
            "The disagreement matters: with their own numbers {n} of {all} would choose otherwise at {where}."
        )
        return told.format(n=seats, all=len(found.by_seat), where=where)

"""What to do: the recommended play decision by decision, and its likeliest and worst paths as storylines."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from planner.analysis.policy import Policy, Step, Storyline, policy
from planner.analysis.rollback import Rollback
from planner.app.worker import Progress
from planner.drawing.style import Style
from planner.model.document import Document
from planner.model.numbers import show_probability, show_value
from planner.ui.questions.live import Live, Study
from planner.ui.questions.moves import actor_name, place_of, place_of_path
from planner.ui.questions.sheet import Column, Line
from planner.ui.questions.sheet_view import SheetView


class PolicyView(SheetView):
    """At X, if reached, choose Y: a row for each decision that the play may come to."""

    def __init__(self, live: Live, style: Style, parent: QWidget) -> None:
        super().__init__("policy", live, style, parent)
        self.sheet.setAccessibleName(self.tr("The recommended play"))

    def study(self) -> Study:
        return _told

    def show_result(self, rollback: Rollback, result: object) -> None:
        assert isinstance(result, Policy)
        if not result.steps:
            self.say(" ".join(result.sentences))
            return
        columns = [
            Column(self.tr("At")),
            Column(self.tr("If")),
            Column(self.tr("Choose")),
            Column(self.tr("Worth"), True, self.tr("To whoever decides")),
            Column(self.tr("Else")),
            Column(self.tr("Margin"), True),
            Column(self.tr("Reach"), True),
        ]
        self.sheet.show_lines(columns, [_row(rollback, step) for step in result.steps])
        self.sheet.setToolTip("\n".join(result.sentences))


class StorylinesView(SheetView):
    """The likeliest paths of the play, then the worst for the seeing actor, told from the root to the end."""

    def __init__(self, live: Live, style: Style, parent: QWidget) -> None:
        super().__init__("policy", live, style, parent)
        self.sheet.setAccessibleName(self.tr("Storylines"))

    def study(self) -> Study:
        return _told

    def show_result(self, rollback: Rollback, result: object) -> None:
        assert isinstance(result, Policy)
        columns = [
            Column(self.tr("Story")),
            Column(self.tr("Chance"), True),
            Column(self.tr("Value"), True),
        ]
        told = [self._line(rollback.document, story) for story in result.likeliest]
        worst = [self._line(rollback.document, story) for story in result.worst]
        heads = (self._heading(self.tr("The likeliest")), self._heading(self.tr("The worst")))
        self.sheet.show_lines(columns, [heads[0], *told, heads[1], *worst])

    def _heading(self, text: str) -> Line:
        return Line((text, "", ""), tone="strong")

    def _line(self, document: Document, story: Storyline) -> Line:
        fmt = document.number_format
        end = f": {story.outcome}" if story.outcome else ""
        return Line(
            (" › ".join(story.path) + end, show_probability(story.probability, fmt), show_value(story.value, fmt)),
            (" › ".join(story.path) + end, story.probability, story.value),
            place_of_path(document, story.path),
            tip=story.sentence,
        )


def _row(rollback: Rollback, step: Step) -> Line:
    document, fmt = rollback.document, rollback.document.number_format
    say = QCoreApplication.translate
    what = " or ".join(step.choice) if step.choice else say("policy", "leans by what each way is worth")
    if step.owner != document.actors[rollback.seen].id:
        what = f"{actor_name(document, step.owner)}: {what}"
    at, after = step.title or step.decision, " › ".join(step.after[-1:]) or "–"
    figures = show_value(step.margin, fmt), show_probability(step.reach, fmt)
    shown = (at, after, what, show_value(step.worth, fmt), step.next_best or "–", *figures)
    values = (at, " › ".join(step.after), what, step.worth, step.next_best, step.margin, step.reach)
    return Line(shown, values, place_of(document, step.decision), tip=" › ".join(step.after[:-1]))


def _told(rollback: Rollback, _progress: Progress) -> object:
    return policy(rollback)

"""The hot wash: the way taken beside the recommended one, where the room disagreed most, and what to keep or change."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from planner.exercise.after_action import AfterAction, Asked, Step
from planner.exercise.pooling import Pooled
from planner.model.document import Document
from planner.model.numbers import show_value
from planner.model.places import labels, nodes

_WIDEST = 3  # disagreements that are shown


class HotWash(QScrollArea):
    """Shows after-action data as a page to talk over."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.page = QLabel(self)
        self.page.setTextFormat(Qt.TextFormat.RichText)
        self.page.setWordWrap(True)
        self.page.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.page.setAccessibleName(self.tr("Hot wash"))
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 12, 0)
        column.addWidget(self.page)
        column.addStretch(1)
        self.setWidget(inside)

    def show_after(self, after: AfterAction, seen: Document | None = None) -> None:
        """seen: what the room may see of the document; None is control, which sees it all."""
        shown = None if seen is None else {node.id: labels(node) for node in nodes(seen.root)}
        figures = seen is None or seen.attributes is after.state.document.attributes
        parts = [self._way(after, shown, figures=figures), self._disagreements(after), self._voices(after)]
        self.page.setText("".join(parts))

    def _way(self, after: AfterAction, shown: dict[str, list[str]] | None, *, figures: bool) -> str:
        rows: list[list[str]] = []
        for step in after.steps:
            if shown is not None and step.taken not in shown.get(step.node, ()):
                continue
            better = self._recommended(step, None if shown is None else shown.get(step.node, ()))
            cost = self._cost(after, step) if figures else ""
            rows.append([step.title or step.node, step.taken, better, cost, step.why])
        heads = [
            self.tr("Where"),
            self.tr("Taken"),
            self.tr("The tree"),
            self.tr("Given up") if figures else "",
            self.tr("Why"),
        ]
        return self._heading(self.tr("The way taken, beside the recommended one")) + _table(heads, rows)

    def _recommended(self, step: Step, seen: Collection[str] | None) -> str:
        if step.probability is not None:
            return self.tr("{p:.0f} % likely").format(p=100 * step.probability)
        if step.taken in step.recommended:
            return self.tr("the same")
        named = [label for label in step.recommended if seen is None or label in seen]
        return " / ".join(named) or "–"

    def _cost(self, after: AfterAction, step: Step) -> str:
        if step.given_up is None:
            return ""
        return show_value(step.given_up, after.state.document.number_format) if step.given_up > 1e-9 else "0"

    def _disagreements(self, after: AfterAction) -> str:
        widest = [asked for asked in after.disagreements if asked.rounds][:_WIDEST]
        if not widest:
            return ""
        rows = [self._rounds(asked) for asked in widest]
        heads = [self.tr("Question"), self.tr("First round"), self.tr("Second round"), self.tr("What came")]
        return self._heading(self.tr("Where the room disagreed most, and how it moved")) + _table(heads, rows)

    def _rounds(self, asked: Asked) -> list[str]:
        question = asked.question
        told = {one.number: _pooled(one.pooled) for one in asked.rounds}
        title = f"{question.title}: {question.labels[0]}" if question.labels else question.title
        came = question.labels[asked.came] if asked.came is not None else ""
        return [title, told.get(1, "–"), told.get(2, "–"), came]

    def _voices(self, after: AfterAction) -> str:
        sides = ((self.tr("To sustain"), "sustain"), (self.tr("To improve"), "improve"))
        columns = [
            self._heading(title) + _listed(text for one in after.reactions for text in getattr(one, name))
            for title, name in sides
        ]
        cells = "".join(f'<td width="50%" valign="top">{column}</td>' for column in columns)
        return f'<table width="100%" cellspacing="0"><tr>{cells}</tr></table>'

    def _heading(self, text: str) -> str:
        return f"<h3>{escape(text)}</h3>"


def _pooled(pooled: Pooled) -> str:
    """The room's number with its middle half: 0.38 (0.30 – 0.45)."""
    low, high = pooled.quartiles[0]
    return f"{pooled.values[0]:.3g} ({low:.3g} – {high:.3g})"


def _listed(texts: Iterable[str]) -> str:
    items = "".join(f"<li>{escape(text)}</li>" for text in texts if text)
    return f"<ul>{items}</ul>" if items else "<p>–</p>"


def _table(heads: list[str], rows: list[list[str]]) -> str:
    if not rows:
        return "<p>–</p>"
    head = "".join(f'<th align="left">{escape(text)}</th>' for text in heads)
    body = "".join("<tr>" + "".join(f'<td valign="top">{escape(text)}</td>' for text in row) + "</tr>" for row in rows)
    return f'<table width="100%" cellpadding="7" cellspacing="0"><tr>{head}</tr>{body}</table>'

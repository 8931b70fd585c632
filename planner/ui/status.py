"""The line at the bottom: what the tree is worth, what to do, how big it is, how fast that was known."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QMenuBar, QSizePolicy, QStatusBar, QWidget

from planner.analysis.play import one_line_play
from planner.analysis.reading import figures_at
from planner.analysis.rollback import Rollback
from planner.app.store import Store
from planner.model.numbers import show_value
from planner.ui.elision import elided
from planner.ui.words import rule_name, scenario_name

LONGEST = 24
"""Characters of a scenario's name in the line."""


class ElidedLabel(QLabel):
    """A line of text that gives way: it ends in an ellipsis where it does not fit, and is whole in its tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = elided(self.fontMetrics(), self.text(), self.width())
        self.setToolTip(self.text() if shown != self.text() else "")
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


class DocumentState(ElidedLabel):
    """In a corner of the menu bar: what is open and whether it is saved, in the room that the menus leave."""

    def __init__(self, menus: QMenuBar) -> None:
        super().__init__(menus)
        self._menus = menus
        self._measuring = False
        self.setObjectName("document_state")

    def sizeHint(self) -> QSize:
        """What the menus leave: their bar, asked for the room it needs, asks what stands in its corner, which is 0."""
        hint = super().sizeHint()
        if self._measuring:
            return QSize(0, hint.height())
        self._measuring = True
        room = self._menus.width() - self._menus.sizeHint().width()
        self._measuring = False
        return QSize(max(0, min(hint.width(), room)), hint.height())


class StatusLine(QStatusBar):
    """Value and play on the left; outcomes, problems and the time that the last rollback took on the right."""

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.setSizeGripEnabled(False)
        self._value = QLabel(self)
        self._value.setObjectName("status_value")
        self._play = ElidedLabel(self)
        self._play.setObjectName("status_play")
        self._trigger = ElidedLabel(self)
        self._trigger.setObjectName("status_play")
        self._trigger.hide()
        self._figures = QLabel(self)
        self._figures.setObjectName("status_figures")
        self.addWidget(self._value)
        self.addWidget(self._play, 2)
        self.addWidget(self._trigger, 1)
        self.addPermanentWidget(self._figures)
        store.document_changed.connect(self._on_store_changed)
        store.view_changed.connect(self._on_store_changed)
        self._refresh()

    @property
    def text(self) -> str:
        """All that the line says."""
        return f"{self._value.text()} {self._play.text()} {self._trigger.text()} {self._figures.text()}"

    def tell_trigger(self, sentence: str) -> None:
        """Says what the play rests on; blank takes no room."""
        self._trigger.setText(sentence)
        self._trigger.setVisible(bool(sentence))

    def _on_store_changed(self, _what: object) -> None:
        self._refresh()

    def _refresh(self) -> None:
        rollback = self._store.rollback
        self._value.setText(f"{rule_name(self._store.settings.rule)} {self._values()}")
        self._play.setText(one_line_play(rollback))
        self._figures.setText(" · ".join((self._outcomes(), self._problems(), self._time())))

    def _values(self) -> str:
        """The value at the root; where two scenarios are compared, both by name, as the tree's lines show them."""
        here, there = self._store.rollback, self._store.compared
        if there is None:
            return f"<b>{_value(here)}</b>"
        told = self.tr("{scenario} <b>{value}</b>, dashed: {other} <b>{other_value}</b>")
        return told.format(
            scenario=_short_name(here),
            value=_value(here),
            other=_short_name(there),
            other_value=_value(there),
        )

    def _outcomes(self) -> str:
        count = self._store.document.root.outcomes
        return self.tr("1 outcome") if count == 1 else self.tr("{count} outcomes").format(count=count)

    def _problems(self) -> str:
        count = len(self._store.rollback.problems())
        return self.tr("1 problem") if count == 1 else self.tr("{count} problems").format(count=count)

    def _time(self) -> str:
        return self.tr("recalculated in {ms} ms").format(ms=f"{self._store.recalculated_in * 1000:.1f}")


def _value(rollback: Rollback) -> str:
    return show_value(figures_at(rollback, ()).value, rollback.document.number_format)


def _short_name(rollback: Rollback) -> str:
    name = scenario_name(rollback.document, rollback.settings.scenario)
    return escape(name if len(name) <= LONGEST else name[: LONGEST - 1].rstrip() + "…")

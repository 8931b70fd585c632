"""A probability as a bar, with its number, its word, and what the node's probabilities add up to."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from planner.analysis.reading import figures_at
from planner.app.store import Store
from planner.drawing.style import LIGHT, Style
from planner.model.numbers import show_probability
from planner.model.places import Place
from planner.model.words import word_for
from planner.ui.panels.marks import set_role, words
from planner.ui.scale import px


class Bar(QWidget):
    """A filled part of a track."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.look: Style = LIGHT
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(60, px(7))

    def show_share(self, share: float) -> None:
        """share: the filled part, 0 to 1."""
        self._share = min(max(share, 0.0), 1.0)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(self.rect())
        painter.setPen(QColor(self.look.rim))
        painter.setBrush(QColor(self.look.band))
        painter.drawRoundedRect(track.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setClipRect(QRectF(0, 0, track.width() * self._share, track.height()))
        painter.setBrush(QColor(self.look.accent))
        painter.drawRoundedRect(track, 3, 3)


class OddsBar(QWidget):
    """The probability of one branch of a chance node or of a logit decision."""

    def __init__(self, store: Store, parent: QWidget) -> None:
        super().__init__(parent)
        self._store = store
        self._bar = Bar(self)
        self._words = words("", self, "quiet", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._bar)
        column.addWidget(self._words)

    @property
    def text(self) -> str:
        return self._words.text()

    def set_style(self, style: Style) -> None:
        self._bar.look = style
        self._bar.update()

    def show_branch(self, place: Place, branch: int) -> None:
        """Shows a branch of the node at a place: "0.40 · unlikely (ICD 203) — sum 1.00 ✓"."""
        rolled = figures_at(self._store.rollback, place).rolled
        numbers = rolled.written or rolled.shares
        number = numbers[branch] if branch < len(numbers) else None
        total = None if None in numbers else sum(part or 0.0 for part in numbers)
        right = total is not None and abs(total - 1) <= 1e-9 and not rolled.trouble
        self._bar.show_share(number or 0.0)
        told = [self._say(number), self._say_sum(total, right)]
        self._words.setText(" — ".join(part for part in told if part))
        set_role(self._words, "quiet" if right else "error")

    def _say(self, number: float | None) -> str:
        if number is None:
            return ""
        shown = self._store.document.number_format
        scheme = {"icd203": self.tr("ICD 203"), "phia": self.tr("PHIA"), "none": ""}[shown.words]
        word = word_for(number, shown.words)
        said = show_probability(number, shown)
        return f"{said} · {word} ({scheme})" if word else said

    def _say_sum(self, total: float | None, right: bool) -> str:
        if total is None:
            return self.tr("what they add up to is not known")
        said = show_probability(total, self._store.document.number_format)
        return self.tr("sum {sum}").format(sum=said) + (" ✓" if right else "")

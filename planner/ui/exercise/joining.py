"""The way in for phones, as both screens show it: QR code, address and code."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from planner.app.exercise import Playing
from planner.drawing.style import LIGHT
from planner.exercise.network import qr
from planner.ui.panels.marks import words

_QUIET_ZONE = 4  # squares around a code, which the standard asks for


class QrPicture(QWidget):
    """A QR code in whole pixels, dark on light under every theme: not every phone reads the reverse."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._squares: Sequence[Sequence[bool]] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("QR code to join by"))

    @property
    def text(self) -> str:
        """What a phone reads."""
        return self._text

    def show_text(self, text: str) -> None:
        if text != self._text:
            self._text = text
            self._squares = qr(text) if text else ()
            self.setAccessibleDescription(text)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(230, 230)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return min(width, 260)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._squares:
            return
        painter = QPainter(self)
        across = len(self._squares) + 2 * _QUIET_ZONE
        ratio = self.devicePixelRatioF()
        side = max(1, int(min(self.width(), self.height()) * ratio / across)) / ratio  # whole device pixels
        whole = side * across
        left, top = (round((room - whole) / 2) for room in (self.width(), self.height()))
        painter.fillRect(QRectF(left, top, whole, whole), QColor(LIGHT.window))
        dark = QColor(LIGHT.ink)
        for row, squares in enumerate(self._squares):
            for column, is_dark in enumerate(squares):
                if is_dark:
                    x, y = left + (column + _QUIET_ZONE) * side, top + (row + _QUIET_ZONE) * side
                    painter.fillRect(QRectF(x, y, side, side), dark)


class JoinCard(QFrame):
    """Shown while phones may come in."""

    def __init__(self, playing: Playing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._playing = playing
        self.qr = QrPicture(self)
        self.at = words("", self)
        self.at.setObjectName("join_at")
        self.code = words("", self)
        self.code.setObjectName("join_code")
        self.code.setAccessibleName(self.tr("Code to join by"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 14)
        column.setSpacing(4)
        column.addWidget(self.qr, 1)
        for label in (self.at, self.code):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        playing.channel_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        channel = self._playing.channel
        self.setVisible(channel is not None)
        if channel is None:
            return
        open_to_all = not channel.locked
        self.qr.setVisible(open_to_all)
        self.code.setVisible(open_to_all)
        self.qr.show_text(channel.invitation if open_to_all else "")
        self.code.setText(channel.keys.shown)
        address = channel.url.removeprefix("http://")
        self.at.setText(self.tr("Join at {at}").format(at=address) if open_to_all else self.tr("The room is locked"))

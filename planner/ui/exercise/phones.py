"""The players' channel: off until it is started here, on the one address that is chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from planner.app.exercise import Playing
from planner.app.worker import Answer, Worker
from planner.exercise.channel import PORT
from planner.exercise.network import addresses, self_test
from planner.ui.panels.marks import Refusal, words
from planner.ui.scale import px

TEST = "players' channel"


class PhonesDialog(QDialog):
    """Starts, locks, tests and stops it."""

    def __init__(self, playing: Playing, worker: Worker, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Players' phones"))
        self.setMinimumWidth(px(560))
        self._playing = playing
        self._worker = worker
        self.address = QComboBox(self)
        self.address.setAccessibleName(self.tr("Address of this computer"))
        self.address.addItems(addresses())
        self.port = QSpinBox(self)
        self.port.setAccessibleName(self.tr("Port"))
        self.port.setRange(0, 65535)
        self.port.setValue(PORT)
        self.port.setSpecialValueText(self.tr("any free one"))
        self.start = QPushButton(self)
        self.start.setDefault(True)
        self.lock = QCheckBox(self.tr("&Lock the room: nobody else comes in"), self)
        self.test = QPushButton(self.tr("&Test the way in"), self)
        self.test.setAutoDefault(False)
        self.refusal = Refusal(self)
        self.told = words("", self, wrap=True)
        self.told.setAccessibleName(self.tr("What the test found"))
        self._lay_out()
        self.start.clicked.connect(self._on_start_clicked)
        self.lock.toggled.connect(playing.lock)
        self.test.clicked.connect(self._on_test_clicked)
        worker.answered.connect(self._on_worker_answered)
        playing.channel_changed.connect(self._refresh)
        self._refresh()

    def _lay_out(self) -> None:
        warning = self.tr(
            "Players open a page that this computer serves. It is plain HTTP: others on the same network could read "
            "what is sent, so use a router or a hotspot of your own. Nothing leaves that network."
        )
        form = QFormLayout()
        form.addRow(self.tr("Address of this computer"), self.address)
        form.addRow(self.tr("Port"), self.port)
        row = QHBoxLayout()
        row.addWidget(self.start)
        row.addWidget(self.test)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addWidget(words(warning, self, "quiet", wrap=True))
        column.addLayout(form)
        column.addLayout(row)
        column.addWidget(self.lock)
        column.addWidget(self.refusal)
        column.addWidget(self.told)
        column.addStretch(1)

    def _refresh(self) -> None:
        channel = self._playing.channel
        on = channel is not None
        if channel is not None:
            self.address.setCurrentText(channel.address)
            self.port.setValue(channel.port)
        self.start.setText(self.tr("&Stop the page") if on else self.tr("&Start the page"))
        for field in (self.address, self.port):
            field.setEnabled(not on)
        self.lock.setEnabled(on)
        self.test.setEnabled(on)
        self.lock.setChecked(channel is not None and channel.locked)
        told = self.tr("Phones join at {url} with the code {code}.")
        self.told.setText(told.format(url=channel.url, code=channel.keys.shown) if channel is not None else "")

    def _on_start_clicked(self) -> None:
        self.refusal.tell("")
        if self._playing.channel is not None:
            self._playing.close_channel()
            return
        try:
            self._playing.open_channel(self.address.currentText(), self.port.value())
        except (OSError, OverflowError) as error:
            self.refusal.tell(self.tr("the page was not started: {why}").format(
                why=getattr(error, "strerror", None) or error
            ))  # fmt: skip

    def _on_test_clicked(self) -> None:
        channel = self._playing.channel
        if channel is not None:
            self.told.setText(self.tr("Testing…"))
            self._worker.ask(TEST, channel, lambda _progress: self_test(channel))

    def _on_worker_answered(self, answer: Answer) -> None:
        if answer.topic == TEST and isinstance(answer.result, tuple):
            fine = self.tr("Phones reach the page: one has been heard.")
            self.told.setText("\n".join(answer.result) or fine)

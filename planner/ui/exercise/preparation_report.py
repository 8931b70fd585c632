"""What kind of report on a log, for whom, and whether it is final."""

from __future__ import annotations

from pathlib import Path

from attrs import frozen
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from planner.ui.panels.marks import words


@frozen(kw_only=True)
class Options:
    """ending: pdf, docx, csv or json. players: without what is for control only. final: without the mark Draft."""

    log: Path
    ending: str = "pdf"
    players: bool = False
    final: bool = False


class ReportOptions(QDialog):
    """Asks what is wanted before it is asked where to."""

    chosen = Signal(object)  # Options

    def __init__(self, log: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Report on {log}").format(log=log.name))
        self._log = log
        self.ending = self._combo(
            "ending",
            ("pdf", self.tr("PDF")),
            ("docx", self.tr("Word processor (.docx)")),
            ("csv", self.tr("Every entry, as a table (.csv)")),
            ("json", self.tr("Every entry and what it came to (.json)")),
        )
        self.audience = self._combo(
            "audience",
            ("", self.tr("control: all of it")),
            ("players", self.tr("players: without what is for control only")),
        )
        self.final = QCheckBox(self.tr("&Final: without the mark Draft"), self)
        self.final.setObjectName("final")
        form = QFormLayout()
        form.addRow(self.tr("&Kind"), self.ending)
        form.addRow(self.tr("F&or"), self.audience)
        form.addRow("", self.final)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        buttons.addButton(self.tr("Save…"), QDialogButtonBox.ButtonRole.AcceptRole).setDefault(True)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(
            words(self.tr("The log is checked first; one that was changed gives no report."), self, "quiet")
        )
        column.addLayout(form)
        column.addWidget(buttons)
        self.ending.currentIndexChanged.connect(self._on_ending_changed)

    def _combo(self, name: str, *lines: tuple[str, str]) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName(name)
        for value, text in lines:
            box.addItem(text, value)
        return box

    def _on_ending_changed(self, _index: int) -> None:
        """Tables of every entry are for control, and no draft."""
        written = self.ending.currentData() in ("pdf", "docx")
        self.audience.setEnabled(written)
        self.final.setEnabled(written)

    def _on_accepted(self) -> None:
        self.accept()
        self.chosen.emit(
            Options(
                log=self._log,
                ending=self.ending.currentData(),
                players=self.audience.currentData() == "players",
                final=self.final.isChecked(),
            )
        )

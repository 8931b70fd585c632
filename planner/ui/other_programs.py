"""The tree in other programs' formats: written where the user says, and what could not be carried over is told."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import cast

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from planner.app.store import Store
from planner.app.worker import Answer as Done
from planner.app.worker import Worker
from planner.files.formats import FORMATS, Format, format_of
from planner.files.formats.carried import Written
from planner.files.storage import write_whole
from planner.ui.dialogs.left_out import LeftOut
from planner.ui.files import Files, file_name, in_words
from planner.ui.messages import Answer, MessageBar

QT_TRANSLATE_NOOP("format", "CSV of the paths")
QT_TRANSLATE_NOOP("format", "CSV of the policy")
QT_TRANSLATE_NOOP("format", "Outline")


class OtherPrograms(QObject):
    """Asks, writes, and says what was lost; the same for what was opened."""

    def __init__(self, store: Store, files: Files, messages: MessageBar, window: QWidget) -> None:
        super().__init__(window)
        self._store = store
        self._files = files
        self._messages = messages
        self._window = window
        self._offered = {_filter(known): known for known in FORMATS}
        self._written: Path | None = None
        self._worker = Worker(self)
        self._worker.answered.connect(self._on_worker_answered)
        files.not_carried.connect(self._on_files_not_carried)

    def ask(self) -> None:
        folder = str(self._store.path.parent) if self._store.path else ""
        dialog = QFileDialog(self._window, self.tr("Export for other programs"), folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(list(self._offered))
        dialog.setDefaultSuffix(FORMATS[0].ending[1:])
        dialog.filterSelected.connect(self._on_filter_selected)
        dialog.selectFile(file_name(self._files.title) + FORMATS[0].ending)
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.open()

    def write(self, path: Path, into: Format) -> None:
        """Writes the tree as it is looked at, worked out in the background; what goes wrong is told."""
        rollback = self._store.rollback
        self._worker.ask(str(path), (path, into), lambda _progress: into.write(rollback))

    def stop(self) -> None:
        """Gives up what is being made, and waits for it to end."""
        self._worker.stop()

    def _on_worker_answered(self, done: Done) -> None:
        path, into = cast("tuple[Path, Format]", done.subject)
        if not isinstance(done.result, Written):
            self._refuse(path, done.sentence)
            return
        try:
            write_whole(path, done.result.data)
        except OSError as error:
            self._refuse(path, in_words(error))
            return
        self._written = path
        told = self.tr("Written: {file}.").format(file=path)
        self._messages.tell(told, Answer(self.tr("Open it"), self._show_written))
        if done.result.left_out:
            sentence = self.tr("{file} is written. {program} does not hold all of the tree. It lacks:")
            named = sentence.format(file=path.name, program=_name(into))
            self._tell(self.tr("Left out"), named, done.result.left_out)

    def _refuse(self, path: Path, why: str) -> None:
        sentence = self.tr("{file} was not written: {why}")
        self._messages.refuse(sentence.format(file=path.name, why=why))

    def _tell(self, title: str, sentence: str, losses: Sequence[str]) -> None:
        LeftOut(title, sentence, losses, self._window).open()

    def _on_filter_selected(self, chosen: str) -> None:
        dialog = self.sender()
        if isinstance(dialog, QFileDialog) and chosen in self._offered:
            into = self._offered[chosen]
            dialog.setDefaultSuffix(into.ending[1:])
            dialog.selectFile(file_name(self._files.title) + into.ending)

    def _on_file_selected(self, file: str) -> None:
        path = Path(file)
        into = format_of(path)
        if into is None:
            endings = ", ".join(known.ending for known in FORMATS)
            self._messages.refuse(
                self.tr("{file} has none of these endings: {endings}").format(file=path.name, endings=endings)
            )
            return
        self.write(path, into)

    def _on_files_not_carried(self, path: Path, losses: Sequence[str]) -> None:
        sentence = self.tr("{file} is open. What it holds and the tree does not:").format(file=path.name)
        self._tell(self.tr("Not carried over"), sentence, losses)

    def _show_written(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written)))


def _name(known: Format) -> str:
    return QCoreApplication.translate("format", known.name)


def _filter(known: Format) -> str:
    return f"{_name(known)} (*{known.ending})"

"""Writing the tree as a picture: which kind, where to, and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from planner.app.store import Store
from planner.drawing.export import export_picture
from planner.drawing.look import Look
from planner.drawing.notes import Note
from planner.model.problems import DocumentError
from planner.ui.dialogs.export import ExportOptions
from planner.ui.files import Files, file_name, in_words
from planner.ui.messages import Answer, MessageBar

Notes = Callable[[], Mapping[str, Note]]


class Exports(QObject):
    """Asks, writes, and says so. notes: tells what stands under the decisions in the window."""

    def __init__(self, store: Store, notes: Notes, files: Files, messages: MessageBar, window: QWidget) -> None:
        super().__init__(window)
        self._store = store
        self._notes = notes
        self._files = files
        self._messages = messages
        self._window = window
        self._paper = "A4"
        self._written: Path | None = None

    def ask(self, kind: str) -> None:
        dialog = ExportOptions(kind, self._window)
        dialog.chosen.connect(self._on_options_chosen)
        dialog.open()

    def write(self, path: Path, paper: str) -> None:
        """Writes the tree as it is looked at; what goes wrong is told."""
        rollback = self._store.rollback
        try:
            look = Look(rollback=rollback, from_here=self._store.from_here, notes=self._notes())
            told = export_picture(look, path, paper=paper)
        except (DocumentError, OSError) as error:
            sentence = self.tr("{file} was not written: {why}")
            self._messages.refuse(sentence.format(file=path.name, why=in_words(error)))
            return
        self._written = path
        answer = Answer(self.tr("Open it"), self._show_written)
        self._messages.tell(" ".join((self.tr("Written: {file}.").format(file=path), *told)), answer)

    def _on_options_chosen(self, kind: str, paper: str) -> None:
        self._paper = paper
        dialog = QFileDialog(self._window, self.tr("Export the tree"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{kind.upper()} (*.{kind})")
        dialog.setDefaultSuffix(kind)
        if self._store.path is not None:
            dialog.setDirectory(str(self._store.path.parent))
        dialog.selectFile(f"{file_name(self._files.title)}.{kind}")
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.open()

    def _on_file_selected(self, file: str) -> None:
        self.write(Path(file), self._paper)

    def _show_written(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written)))

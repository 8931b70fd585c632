"""What changed: another version of the document beside the tree as it is now, a row for each thing that differs."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from planner.app.store import Change, Store
from planner.app.worker import Answer, Progress, Worker
from planner.drawing.style import Style
from planner.files.opening import open_file
from planner.files.storage import FileError
from planner.model.changes import Difference, changes
from planner.model.document import Document
from planner.model.problems import DocumentError
from planner.reports.change_words import ChangeWords
from planner.ui.panels.marks import words
from planner.ui.questions.sheet import Column, Line, Sheet
from planner.ui.scale import window_size

TOPIC = "changes"

Result = tuple[Document, list[Difference]]


class Changes(QDialog):
    """It leaves the main window free and follows it; a row selects its place on the tree."""

    def __init__(self, store: Store, style: Style, before: Document | Path, called: str, parent: QWidget) -> None:
        """before: the other version, or the file that holds it; called: what it is, in words."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What changed"))
        self.resize(window_size(860, 480))
        self._store = store
        self._before = before
        self._called = called
        self._worker = Worker(self)
        self._told = words(self.tr("Looking for what changed …"), self, wrap=True)
        self.sheet = Sheet(self.tr("What changed"), self)
        self.sheet.set_style(style)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = buttons.addButton(self.tr("&Copy table"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.addWidget(self._told)
        column.addWidget(self.sheet, 1)
        column.addWidget(buttons)
        copy.clicked.connect(self.sheet.copy)
        buttons.rejected.connect(self.reject)
        self.sheet.place_chosen.connect(store.select)
        self._worker.answered.connect(self._on_worker_answered)
        store.document_changed.connect(self._on_store_document_changed)
        self._look()

    @property
    def told(self) -> str:
        """What is said of all the rows together."""
        return self._told.text()

    def done(self, result: int) -> None:
        self._worker.stop()
        super().done(result)

    def _look(self) -> None:
        self._worker.ask(TOPIC, None, partial(_compared, self._before, self._store.document))

    def _on_store_document_changed(self, change: Change) -> None:
        if change.kind == "open":
            self.close()
        else:
            self._look()

    def _on_worker_answered(self, answer: Answer) -> None:
        if answer.sentence:
            self._told.setText(
                self.tr("{what} could not be read: {why}").format(what=self._called, why=answer.sentence)
            )
            return
        self._before, found = cast("Result", answer.result)
        self._show(found)

    def _show(self, found: list[Difference]) -> None:
        if not found:
            sentence = self.tr("Nothing differs between {what} and the tree as it is now.")
        elif len(found) == 1:
            sentence = self.tr("From {what} to the tree as it is now: 1 difference.")
        else:
            sentence = self.tr("From {what} to the tree as it is now: {count} differences.")
        self._told.setText(sentence.format(what=self._called, count=len(found)))
        say = ChangeWords(self._store.document)
        columns = (
            Column(self.tr("Where")),
            Column(self.tr("What")),
            Column(self.tr("Before")),
            Column(self.tr("Now")),
        )
        lines = [
            Line(
                cells=(say.in_short(row), say.what(row), row.before, row.after),
                values=(say.where(row), say.what(row), row.before, row.after),
                place=row.place,
                tip=say.where(row),
            )
            for row in found
        ]
        self.sheet.show_lines(columns, lines)


def _compared(before: Document | Path, after: Document, _progress: Progress) -> Result:
    """On the worker's thread. Raises DocumentError for a file that cannot be read."""
    if isinstance(before, Path):
        try:
            before = open_file(before).document
        except FileError as error:
            raise DocumentError(error.sentence) from error
    return before, changes(before, after)

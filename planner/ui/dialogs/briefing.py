"""The briefing before it is saved: its pages as they will be, made anew in the background at each choice."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import frozen
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner.analysis.settings import Settings
from planner.app.store import Store
from planner.app.worker import Answer, Progress, Share, Worker
from planner.drawing.export import replace
from planner.model.document import Document
from planner.model.sentences import said
from planner.reports.wishes import Wishes
from planner.ui.dialogs.briefing_choices import BriefingChoices
from planner.ui.dialogs.pages_view import PagesView
from planner.ui.files import in_words
from planner.ui.panels.marks import words

if TYPE_CHECKING:
    from planner.reports.briefing import Briefing

PAGES, SAVED = "briefing pages", "briefing saved"

SOON = 250
"""Milliseconds from a choice until the pages are made anew; further choices meanwhile are one."""

_FINE, _COARSE, _MANY = 120.0, 60.0, 20  # dots to an inch, and parts of a tree from which fewer will do
_COMPOSED = 0.6  # of the work for a preview


@frozen(eq=False)
class Preview:
    """A briefing with its pages as PNG."""

    briefing: Briefing
    pages: tuple[bytes, ...]


class BriefingDialog(QDialog):
    """Shows a preview and saves what it shows. The worker outlives it: a page that is being set is not waited for."""

    def __init__(self, store: Store, worker: Worker, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Briefing"))
        self.resize(1120, 760)
        self._store = store
        self._worker = worker
        self._name = name
        self._preview: Preview | None = None
        self.choices = BriefingChoices(store.document, self)
        self.choices.setFixedWidth(250)
        self.pages = PagesView(self)
        self.told = words("", self, "quiet", wrap=True)
        self.progress = QProgressBar(self)
        self.progress.setRange(0, 100)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.cancel = QPushButton(self.tr("&Stop"), self)
        self.cancel.setAutoDefault(False)
        self.save = QPushButton(self.tr("&Save PDF…"), self)
        self._lay_out()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._connect()
        self._ask()

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.addButton(self.save, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        self.save.setDefault(True)
        feet = QHBoxLayout()
        feet.addWidget(self.told, 1)
        feet.addWidget(self.progress)
        feet.addWidget(self.cancel)
        feet.addWidget(buttons)
        middle = QHBoxLayout()
        middle.setSpacing(14)
        middle.addWidget(self.choices)
        middle.addWidget(self.pages, 1)
        column = QVBoxLayout(self)
        column.addLayout(middle, 1)
        column.addLayout(feet)

    def _connect(self) -> None:
        self.choices.changed.connect(self._soon.start)
        self._soon.timeout.connect(self._ask)
        self._store.document_changed.connect(self._on_document_changed)
        self._worker.answered.connect(self._on_worker_answered)
        self._worker.progressed.connect(self._on_worker_progressed)
        self.cancel.clicked.connect(self._on_cancel_clicked)
        self.save.clicked.connect(self._on_save_clicked)

    @property
    def is_ready(self) -> bool:
        """Whether the pages shown are those of what is chosen."""
        return self._preview is not None

    # Making

    def _ask(self) -> None:
        self._preview = None
        history = self._store.history
        since = history.steps()[0].before if history.done else None
        wishes = self.choices.wishes(from_here=self._store.from_here, since=since)
        document = self._store.document
        self._worker.ask(PAGES, document, partial(_made, document, self._store.settings, wishes))
        self._tell(self.tr("Composing…"), working=True)

    def _tell(self, text: str, *, working: bool = False) -> None:
        self.told.setText(text)
        self.progress.setVisible(working)
        self.cancel.setVisible(working)
        self.progress.setValue(0)
        self.save.setEnabled(self._preview is not None and not working)

    def _on_document_changed(self, _change: object) -> None:
        self._soon.start()

    def _on_worker_progressed(self, share: Share) -> None:
        if share.topic == PAGES:
            self.progress.setValue(round(100 * share.done))

    def _on_worker_answered(self, answer: Answer) -> None:
        if answer.topic == PAGES and isinstance(answer.result, Preview):
            self._preview = answer.result
            self.pages.show_pages(answer.result.pages)
            self._tell(" ".join(answer.result.briefing.notes))
        elif answer.topic == PAGES:
            self._tell(answer.sentence)
        elif answer.topic == SAVED:
            self._tell(answer.sentence or self.tr("Written: {file}.").format(file=answer.result))

    def _on_cancel_clicked(self) -> None:
        self._worker.cancel(PAGES)
        self._tell(self.tr("Stopped: any other choice starts again."))

    # Saving

    def _on_save_clicked(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the briefing"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("PDF (*.pdf)")
        dialog.setDefaultSuffix("pdf")
        if self._store.path is not None:
            dialog.setDirectory(str(self._store.path.parent))
        dialog.selectFile(f"{self._name}.pdf")
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.open()

    def _on_file_selected(self, file: str) -> None:
        if self._preview is not None:
            self._worker.ask(SAVED, file, partial(_saved, self._preview.briefing, Path(file)))
            self._tell(self.tr("Writing…"), working=True)
            self.cancel.hide()

    def done(self, result: int) -> None:
        """Leaves nothing to be worked out for nobody."""
        self._soon.stop()
        self._worker.cancel(PAGES)
        super().done(result)


def _made(document: Document, settings: Settings, wishes: Wishes, progress: Progress) -> Preview:
    """On the worker's thread."""
    from planner.reports.briefing import compose

    briefing = compose(document, settings, wishes, lambda done: progress(done * _COMPOSED))
    parts = sum(len(part.get("pictures", ())) for part in briefing.data["sections"])
    return Preview(briefing, tuple(briefing.pages(_FINE if parts < _MANY else _COARSE)))


def _saved(briefing: Briefing, path: Path, _progress: Progress) -> Path:
    from planner.model.problems import DocumentError

    try:
        replace(path, briefing.pdf())
    except OSError as error:
        raise DocumentError(
            said("{name} was not written: {in_words}", name=path.name, in_words=in_words(error))
        ) from error
    return path

"""Behind the Exercise menu: preparing, what goes on paper beforehand, and the report afterwards."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from planner.app.store import Store
from planner.app.worker import Answer as Done
from planner.app.worker import Worker
from planner.files.storage import write_whole
from planner.model.problems import DocumentError
from planner.ui.files import LOG, Files, file_name, in_words
from planner.ui.messages import Answer, MessageBar
from planner.ui.theme import Theme

if TYPE_CHECKING:
    from planner.model.document import Document
    from planner.ui.exercise.preparation import PreparationWindow

Kind = Literal["guide", "sheets", "report", "report final"]


class Preparing(QObject):
    """Opens the window of the preparation; asks where to, makes it in the background, and says so."""

    def __init__(self, store: Store, theme: Theme, files: Files, messages: MessageBar, window: QWidget) -> None:
        super().__init__(window)
        self._store = store
        self._theme = theme
        self._files = files
        self._messages = messages
        self._window = window
        self._kind: Kind = "guide"
        self._offered: dict[str, tuple[Kind, str]] = {}  # what each filter of the dialog asks for, and its ending
        self._log = Path()
        self._written = Path()
        self._worker = Worker(self)
        self._worker.answered.connect(self._on_worker_answered)
        self._commands: list[QAction] = []
        theme.style_changed.connect(self._on_style_changed)
        files.closed.connect(self._on_files_closed)

    def keep_commands(self, commands: list[QAction]) -> None:
        """Takes over what goes on working in the window: undo and redo."""
        self._commands = commands

    def stop(self) -> None:
        """Gives up what is being made, and waits for it to end."""
        self._worker.stop()

    def show(self) -> None:
        """Opens the preparation, or brings it to the front."""
        from planner.ui.exercise.preparation import PreparationWindow

        window = self._open()
        if window is None:
            window = PreparationWindow(self._store, self._theme.style, self._window)
            window.addActions(self._commands)
        window.show()
        window.activateWindow()

    def guide(self) -> None:
        self._ask_where("guide", self.tr("Save the facilitator's guide"), self.tr("{title} guide"))

    def sheets(self) -> None:
        self._ask_where("sheets", self.tr("Save the answer sheets"), self.tr("{title} answer sheets"))

    def report(self) -> None:
        """Asks for the log first."""
        folder = str(self._store.path.parent) if self._store.path else ""
        dialog = QFileDialog(self._window, self.tr("Report on"), folder, self.tr("Logs of exercises (*.planlog)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._on_log_selected)
        dialog.open()

    def write(self, path: Path, kind: Kind, log: Path | None = None) -> None:
        """Makes it in the background; what goes wrong is told."""
        ending = path.suffix.lower()
        make = partial(_report, log, ending, kind == "report final") if log else None
        make = make or partial(_paper, self._store.document, ending, kind)
        self._worker.ask(str(path), path, lambda _progress: make())
        self._messages.tell(self.tr("Making {file}…").format(file=path.name))

    def _open(self) -> PreparationWindow | None:
        from planner.ui.exercise.preparation import PreparationWindow

        return self._window.findChild(PreparationWindow)

    def _ask_where(self, kind: Kind, title: str, name: str) -> None:
        exercise = self._store.document.exercise
        if kind in ("guide", "sheets") and not (exercise.cells and exercise.turns):
            self._messages.refuse(self.tr("Prepare an exercise first: it needs at least one cell and one turn."))
            return
        self._kind = kind
        dialog = QFileDialog(self._window, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self._offered = {"PDF (*.pdf)": (kind, "pdf"), self.tr("Word processor (*.docx)"): (kind, "docx")}
        if kind == "report":
            self._offered = {
                self.tr("PDF, draft (*.pdf)"): ("report", "pdf"),
                self.tr("PDF, final (*.pdf)"): ("report final", "pdf"),
                self.tr("Word processor, draft (*.docx)"): ("report", "docx"),
                self.tr("Word processor, final (*.docx)"): ("report final", "docx"),
                self.tr("Every entry (*.csv)"): ("report", "csv"),
                self.tr("Every entry (*.json)"): ("report", "json"),
            }
        dialog.setNameFilters(list(self._offered))
        dialog.setDefaultSuffix("pdf")
        dialog.filterSelected.connect(self._on_filter_selected)
        folder = self._log.parent if kind == "report" else self._store.path.parent if self._store.path else None
        if folder is not None:
            dialog.setDirectory(str(folder))
        dialog.selectFile(f"{name.format(title=file_name(self._files.title))}.pdf")
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.open()

    def _on_filter_selected(self, chosen: str) -> None:
        dialog = self.sender()
        assert isinstance(dialog, QFileDialog)
        self._kind, ending = self._offered[chosen]
        dialog.setDefaultSuffix(ending)

    def _on_file_selected(self, file: str) -> None:
        self.write(Path(file), self._kind, self._log if self._kind.startswith("report") else None)

    def _on_log_selected(self, file: str) -> None:
        self.report_on(Path(file))

    def report_on(self, log: Path) -> None:
        """Asks where the report on a log goes."""
        self._log = log
        self._ask_where("report", self.tr("Save the report"), f"{self._log.name.removesuffix(LOG)} report")

    def _on_worker_answered(self, done: Done) -> None:
        path: Path = done.subject  # pyright: ignore[reportAssignmentType]  # what was asked for
        if not isinstance(done.result, tuple):
            self._refuse(path, done.sentence)
            return
        data, notes = done.result
        try:
            write_whole(path, data)
        except OSError as error:
            self._refuse(path, in_words(error))
            return
        self._written = path
        told = (self.tr("Written: {file}.").format(file=path), *notes)
        self._messages.tell(" ".join(told), Answer(self.tr("Open it"), self._show_written))

    def _refuse(self, path: Path, why: str) -> None:
        self._messages.refuse(self.tr("{file} was not written: {why}").format(file=path.name, why=why))

    def _show_written(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written)))

    def _on_style_changed(self, _style: object) -> None:
        window = self._open()
        if window is not None:
            window.set_style(self._theme.style)

    def _on_files_closed(self) -> None:
        window = self._open()
        if window is not None:
            window.close()


def _paper(document: Document, ending: str, kind: Kind) -> tuple[bytes, tuple[str, ...]]:
    """On the worker's thread."""
    from planner.reports.guide import compose_guide
    from planner.reports.sheets import compose_sheets

    made = compose_guide(document) if kind == "guide" else compose_sheets(document)
    return made.docx() if ending == ".docx" else made.pdf(), made.notes


def _report(log: Path, ending: str, final: bool) -> tuple[bytes, tuple[str, ...]]:
    """On the worker's thread."""
    from planner.exercise.log import read
    from planner.exercise.raw import write_csv, write_json
    from planner.reports.after_action import compose_after_action, record_of

    try:
        reading = read(log)
    except OSError as error:
        raise DocumentError(f"{log.name}: {in_words(error)}") from error
    record = record_of(reading)
    if ending == ".csv":
        return write_csv(reading.events), ()
    if ending == ".json":
        return write_json(reading.events, record.after), ()
    made = compose_after_action(record, final=final)
    return made.docx() if ending == ".docx" else made.pdf(), made.notes

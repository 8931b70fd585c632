"""Behind the Exercise menu: preparing, what goes on paper beforehand, and the report afterwards."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

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
    from planner.reports.paper import Paper
    from planner.ui.exercise.preparation import PreparationWindow
    from planner.ui.exercise.preparation_report import Options

Make = Callable[[str], tuple[bytes, tuple[str, ...]]]
"""Gives the bytes of a file with this ending, and notes for who asked."""

Compose = Callable[["Document"], "Paper"]


class Preparing(QObject):
    """Opens the window of the preparation; asks where to, makes it in the background, and says so."""

    def __init__(self, store: Store, theme: Theme, files: Files, messages: MessageBar, window: QWidget) -> None:
        super().__init__(window)
        self._store = store
        self._theme = theme
        self._files = files
        self._messages = messages
        self._window = window
        self._make: Make | None = None
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
        name = self.tr("{title} guide").format(title=file_name(self._files.title))
        self._ask_for_paper(_guide, self.tr("Save the facilitator's guide"), name)

    def sheets(self) -> None:
        name = self.tr("{title} answer sheets").format(title=file_name(self._files.title))
        self._ask_for_paper(_sheets, self.tr("Save the answer sheets"), name)

    def report(self) -> None:
        """Asks for the log first."""
        folder = str(self._store.path.parent) if self._store.path else ""
        dialog = QFileDialog(self._window, self.tr("Report on"), folder, self.tr("Logs of exercises (*.planlog)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._on_log_selected)
        dialog.open()

    def report_on(self, log: Path) -> None:
        """Asks what kind of report on a log, and where it goes."""
        from planner.ui.exercise.preparation_report import ReportOptions

        dialog = ReportOptions(log, self._window)
        dialog.chosen.connect(self._on_report_chosen)
        dialog.open()

    def write(self, path: Path, make: Make) -> None:
        """Makes it in the background; what goes wrong is told."""
        self._worker.ask(str(path), path, lambda _progress: make(path.suffix.lower()))
        self._messages.tell(self.tr("Making {file}…").format(file=path.name))

    def _open(self) -> PreparationWindow | None:
        from planner.ui.exercise.preparation import PreparationWindow

        return self._window.findChild(PreparationWindow)

    def _ask_for_paper(self, compose: Compose, title: str, name: str) -> None:
        exercise = self._store.document.exercise
        if not (exercise.cells and exercise.turns):
            self._messages.refuse(self.tr("Prepare an exercise first: it needs at least one cell and one turn."))
            return
        kinds = ["PDF (*.pdf)", self.tr("Word processor (*.docx)")]
        folder = self._store.path.parent if self._store.path else None
        self._ask_where(partial(_paper, self._store.document, compose), title, (name, "pdf"), kinds, folder)

    def _ask_where(
        self, make: Make, title: str, name: tuple[str, str], kinds: list[str], folder: Path | None
    ) -> None:  # fmt: skip
        self._make = make
        dialog = QFileDialog(self._window, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(kinds)
        dialog.setDefaultSuffix(name[1])
        dialog.filterSelected.connect(self._on_filter_selected)
        if folder is not None:
            dialog.setDirectory(str(folder))
        dialog.selectFile(".".join(name))
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.open()

    def _on_filter_selected(self, chosen: str) -> None:
        dialog = self.sender()
        assert isinstance(dialog, QFileDialog)
        dialog.setDefaultSuffix(chosen.rpartition("*.")[2].rstrip(")"))

    def _on_file_selected(self, file: str) -> None:
        assert self._make is not None, "what is made was asked for first"
        self.write(Path(file), self._make)

    def _on_log_selected(self, file: str) -> None:
        self.report_on(Path(file))

    def _on_report_chosen(self, options: Options) -> None:
        log, ending = options.log, options.ending
        name = self.tr("{log} report").format(log=log.name.removesuffix(LOG))
        kinds = [f"{ending.upper()} (*.{ending})"]
        self._ask_where(partial(_report, options), self.tr("Save the report"), (name, ending), kinds, log.parent)

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


def _paper(document: Document, compose: Compose, ending: str) -> tuple[bytes, tuple[str, ...]]:
    """On the worker's thread."""
    made = compose(document)
    return made.docx() if ending == ".docx" else made.pdf(), made.notes


def _guide(document: Document) -> Paper:
    from planner.reports.guide import compose_guide

    return compose_guide(document)


def _sheets(document: Document) -> Paper:
    from planner.reports.sheets import compose_sheets

    return compose_sheets(document)


def _report(options: Options, ending: str) -> tuple[bytes, tuple[str, ...]]:
    """On the worker's thread."""
    from planner.exercise.log import read
    from planner.exercise.raw import write_csv, write_json
    from planner.reports.after_action import compose_after_action
    from planner.reports.record import for_players, record_of

    try:
        reading = read(options.log)
    except OSError as error:
        raise DocumentError(f"{options.log.name}: {in_words(error)}") from error
    record = record_of(reading)
    if ending == ".csv":
        return write_csv(reading.events), ()
    if ending == ".json":
        return write_json(reading.events, record.after), ()
    made = compose_after_action(for_players(record) if options.players else record, final=options.final)
    return made.docx() if ending == ".docx" else made.pdf(), made.notes

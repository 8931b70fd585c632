"""Behind the Exercise menu: beginning an exercise with the open document, and going on with one from its log."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from planner.app.store import Store
from planner.ui.files import LOG, Files, file_name
from planner.ui.messages import MessageBar
from planner.ui.panels.marks import as_sentence
from planner.ui.theme import Theme

if TYPE_CHECKING:
    from planner.app.exercise import Playing
    from planner.ui.exercise.control import ControlWindow


class Exercises(QObject):
    """At most one exercise a window. What it is made of is loaded with the first one."""

    report_requested = Signal(object)  # Path of a log

    def __init__(self, store: Store, theme: Theme, files: Files, messages: MessageBar, window: QWidget) -> None:
        super().__init__(window)
        self._store = store
        self._theme = theme
        self._files = files
        self._messages = messages
        self._window = window
        self._is_ours = False  # whether the open document is the one that is played
        self._then: Callable[[], object] | None = None  # what waits for control to be closed
        self.control: ControlWindow | None = None
        theme.style_changed.connect(self._on_style_changed)
        files.log_opened.connect(self.resume_log)
        files.leaving.connect(self._on_files_leaving)

    @property
    def is_running(self) -> bool:
        """Whether control is open and closing it would interrupt a play."""
        return self.control is not None and not self.control.playing.state.ended

    def run(self) -> None:
        """Begins; the log stands beside the document, and where that has no file yet, is asked for."""
        if self._is_in_front():
            return
        if self._store.path is not None:
            self._begin(self._store.path.with_name(self._log_name()))
            return
        dialog = QFileDialog(self._window, self.tr("Where the log of the exercise goes"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Logs of exercises (*.planlog)"))
        dialog.setDefaultSuffix(LOG[1:])
        dialog.selectFile(self._log_name())
        dialog.fileSelected.connect(self._on_log_named)
        dialog.open()

    def resume(self) -> None:
        """Asks for the log to go on with."""
        if self._is_in_front():
            return
        folder = str(self._store.path.parent) if self._store.path else ""
        kinds = self.tr("Logs of exercises (*.planlog)")
        dialog = QFileDialog(self._window, self.tr("Go on with an exercise"), folder, kinds)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._on_log_chosen)
        dialog.open()

    def resume_log(self, path: Path) -> None:
        """Goes on where a log ends; why it cannot be is told."""
        if self._is_in_front():
            return
        from planner.app.exercise import resume
        from planner.exercise.events import Refused

        try:
            self._show(resume(path))
        except (Refused, OSError) as error:
            self._refuse(getattr(error, "strerror", None) or str(error))

    def ask_to_close(self, then: Callable[[], object]) -> None:
        """Brings control to the front with its question; then does what was held up, if it is closed."""
        if self.control is not None:
            self._then = then
            self.control.raise_()
            self.control.close()

    def _begin(self, log: Path) -> None:
        from planner.app.exercise import start
        from planner.exercise.events import Refused

        try:
            self._show(start(self._store.document, log))
            self._is_ours = True
        except (Refused, OSError) as error:
            self._refuse(getattr(error, "strerror", None) or str(error))

    def _show(self, playing: Playing) -> None:
        from planner.ui.exercise.control import ControlWindow

        self._messages.clear()
        self.control = ControlWindow(playing, self._theme.style, self._window)
        playing.setParent(self.control)
        playing.closed.connect(self._on_playing_closed)
        self.control.report_requested.connect(self.report_requested)
        self.control.kept_open.connect(self._on_control_kept_open)
        self.control.laid.connect(self._on_control_laid)
        self.control.show()
        self.control.activateWindow()

    def _refuse(self, why: str) -> None:
        self._messages.refuse(as_sentence(self.tr("The exercise was not begun: {why}").format(why=why)))

    def _is_in_front(self) -> bool:
        """Brings the running exercise to the front, if there is one."""
        if self.control is None:
            return False
        self.control.raise_()
        self.control.activateWindow()
        return True

    def _log_name(self) -> str:
        title = self._store.path.stem if self._store.path is not None else file_name(self._files.title)
        return f"{title} {datetime.now().astimezone().strftime('%Y-%m-%d %H-%M-%S')}{LOG}"

    def _on_log_named(self, file: str) -> None:
        self._begin(Path(file))

    def _on_log_chosen(self, file: str) -> None:
        self.resume_log(Path(file))

    def _on_playing_closed(self) -> None:
        self.control = None
        self._is_ours = False
        then, self._then = self._then, None
        if then is not None:
            QTimer.singleShot(0, self, then)

    def _on_control_kept_open(self) -> None:
        self._then = None

    def _on_files_leaving(self) -> None:
        self._is_ours = False

    def _on_control_laid(self, data: dict[str, Any]) -> None:
        """The open document gets the room's numbers, too, as a step that can be undone; unless it is another by now."""
        from planner.exercise.laying import lay
        from planner.model.problems import DocumentError

        if not self._is_ours:
            return
        try:
            after = lay(self._store.document, **data)
        except DocumentError as error:
            self._messages.refuse(as_sentence(error.sentence))
        else:
            self._store.apply(self.tr("The room's number"), after)

    def _on_style_changed(self, _style: object) -> None:
        if self.control is not None:
            self.control.set_style(self._theme.style)

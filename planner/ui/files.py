"""Opening, saving and closing, with nothing lost on the way: what is unsaved is asked about first."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from planner import shipped
from planner.app.blank import blank_document
from planner.app.loading import Loaded
from planner.app.preferences import Preferences
from planner.app.saving import NotSaved, Saved, save
from planner.app.store import Store
from planner.files.formats import FORMATS
from planner.files.opening import Opened, open_file
from planner.files.storage import ChangedOnDiskError, FileError
from planner.model.document import Document
from planner.model.problems import DocumentError
from planner.ui.dialogs.unsaved import Choice, UnsavedChanges
from planner.ui.loading import AT_ONCE, LoadingBar
from planner.ui.messages import Answer, MessageBar
from planner.ui.saving import SAVED_AT_ONCE, SavingRow

Then = Callable[[], None]
"""What is to be done once nothing unsaved stands in the way."""

ENDING = ".planb"

LOG = ".planlog"
"""How the log of an exercise ends."""

TEMPLATE = "blank.planb"
"""The example that a new tree begins as."""


class Files(QObject):
    """The open document's way from and to the disk. Questions do not block: what comes next waits for the answer."""

    leaving = Signal()  # the open document is about to be replaced
    laid_out = Signal(object)  # Layout: of the document that comes into the store next
    opened = Signal()  # a document, of a file or new, is in the store
    log_opened = Signal(object)  # Path: an exercise's log, which replaces no document
    not_carried = Signal(object, object)  # Path, and what of another program's file the document does not say
    closed = Signal()  # the document was closed, and the store holds a blank one

    def __init__(
        self,
        store: Store,
        preferences: Preferences,
        messages: MessageBar,
        loading: LoadingBar,
        saving: SavingRow,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._store = store
        self._preferences = preferences
        self._messages = messages
        self._loading = loading
        self._saving = saving
        self._window = window
        self._then: Then | None = None  # what waits for an answer, or for the saving that was the answer
        self._held: list[Then] = []  # what waits until nothing is being saved
        self._given_up: Document | None = None  # what was open, and may be replaced, when loading began
        loading.loaded.connect(self._on_loading_loaded)
        loading.failed.connect(self._on_loading_failed)
        saving.ended.connect(self._on_saving_ended)

    @property
    def is_saving(self) -> bool:
        """Whether a large document is being saved."""
        return self._saving.is_busy

    def new(self) -> None:
        self.open_copy(shipped.resource("examples", TEMPLATE))

    def open(self) -> None:
        self.after_guard(self._ask_what_to_open)

    def open_path(self, path: Path) -> None:
        """Opens a file, once what is unsaved has been dealt with."""
        if path.suffix.lower() == LOG:
            self.log_opened.emit(path)
        else:
            self.after_guard(partial(self._load, path))

    def open_copy(self, path: Path) -> None:
        """Opens a file as a new document: an example or a template, which saving must not touch."""
        self.after_guard(partial(self._load, path, as_copy=True))

    def close(self) -> None:
        self.after_guard(self._close)

    def save(self) -> None:
        if self._store.path is None or self._store.path.suffix != ENDING:
            self.save_as()
        else:
            self._write(self._store.path)

    def save_as(self) -> None:
        dialog = self._dialog(self.tr("Save the tree as"), QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ENDING[1:])
        dialog.selectFile(self._suggested_name())
        dialog.fileSelected.connect(self._on_save_file_selected)
        dialog.rejected.connect(self._on_question_dropped)
        dialog.open()

    def after_guard(self, then: Then) -> None:
        """Does something that replaces the document, at once or after the person has chosen about unsaved changes.

        While a document is being saved it waits for that first.
        """
        if self.is_saving:
            self._held.append(partial(self.after_guard, then))
            return
        if not self._store.is_modified:
            then()
            return
        self._then = then
        dialog = UnsavedChanges(self.title, self._window)
        dialog.decided.connect(self._on_unsaved_decided)
        dialog.rejected.connect(self._on_question_dropped)
        dialog.open()

    @property
    def title(self) -> str:
        """What the document is called: its title, else its file's name."""
        if self._store.document.title:
            return self._store.document.title
        return self._store.path.stem if self._store.path else self.tr("Untitled")

    def _ask_what_to_open(self) -> None:
        dialog = self._dialog(self.tr("Open a tree"), QFileDialog.AcceptMode.AcceptOpen)
        endings = " ".join(f"*{known.ending}" for known in FORMATS if known.reads)
        readable = self.tr("Trees of every program ({endings})").format(
            endings=f"*{ENDING} *{LOG} *.json *.yml *.txt {endings}"
        )
        dialog.setNameFilters([readable, self.tr("All files (*)")])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._on_open_file_selected)
        dialog.open()

    def _load(self, path: Path, *, as_copy: bool = False) -> None:
        """Opens a file, a large one in the background; if it is refused that is told, and what was open stays."""
        if not as_copy and _is_large(path):
            self._given_up = self._store.document
            self._loading.start(path)
            return
        try:
            opened = open_file(path)
        except (DocumentError, OSError) as error:
            self._on_loading_failed(path, in_words(error))
            return
        self._messages.clear()
        if as_copy:
            self._take(opened.document, None)
        else:
            self._take(opened.document, path, opened.checksum)
            self._preferences.remember(path.absolute())
            self._tell_not_carried(path, opened)

    def take_recovered(self, document: Document, original: Path | None, checksum: str | None) -> None:
        """Makes a recovered document the open one; it is not what its file holds."""
        self._loading.cancel()
        self.leaving.emit()
        self._store.replace_document(document, original, checksum=checksum, saved=False)
        self.opened.emit()

    def _take(self, document: Document, path: Path | None, checksum: str | None = None) -> None:
        self._loading.cancel()
        self.leaving.emit()
        self._store.replace_document(document, path, checksum=checksum)
        self.opened.emit()

    def _take_loaded(self, loaded: Loaded) -> None:
        self._messages.clear()
        self.leaving.emit()
        self.laid_out.emit(loaded.layout)
        opened = loaded.opened
        self._store.replace_document(opened.document, loaded.path, checksum=opened.checksum, rollback=loaded.rollback)
        self._preferences.remember(loaded.path.absolute())
        self.opened.emit()
        self._tell_not_carried(loaded.path, opened)

    def _tell_not_carried(self, path: Path, opened: Opened) -> None:
        if opened.left_out:
            self.not_carried.emit(path, opened.left_out)

    def _close(self) -> None:
        self._loading.cancel()
        self.leaving.emit()
        self._store.replace_document(blank_document(), None)
        self.closed.emit()

    def _write(self, path: Path, *, overwrite: bool = False) -> None:
        """Saves the document, a large one in the background; one that is being saved is saved first."""
        if self.is_saving:
            self._held.append(partial(self._write, path, overwrite=overwrite))
            return
        document, known = self._store.document, None if overwrite else self._store.known_of(path)
        if document.root.size > SAVED_AT_ONCE:
            self._saving.start(document, path, known)
        else:
            self._on_saving_ended(save(document, path, known))

    def _on_saving_ended(self, end: Saved | NotSaved) -> None:
        then, self._then = self._then, None
        held, self._held = self._held, []
        if isinstance(end, Saved):
            self._store.take_saved(end.document, end.path, end.checksum)
            self._messages.clear()
            self._preferences.remember(end.path.absolute())
            if then is not None:
                self.after_guard(then)  # it was edited meanwhile, perhaps
        else:
            self._tell_not_saved(end, then)
        for waiting in held:
            waiting()

    def _tell_not_saved(self, end: NotSaved, then: Then | None) -> None:
        elsewhere = Answer(self.tr("Save as…"), self.save_as)
        if isinstance(end.error, ChangedOnDiskError):
            anyway = Answer(self.tr("Overwrite it"), partial(self._overwrite, end.path, then))
            self._messages.refuse(end.error.sentence, anyway, elsewhere)
            return
        sentence = self.tr("{file} was not saved: {why}").format(file=end.path.name, why=in_words(end.error))
        self._messages.refuse(sentence, elsewhere)

    def _overwrite(self, path: Path, then: Then | None) -> None:
        self._then = then
        self._write(path, overwrite=True)

    def _proceed(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()

    def _dialog(self, title: str, mode: QFileDialog.AcceptMode) -> QFileDialog:
        folder = str(self._store.path.parent) if self._store.path else ""
        dialog = QFileDialog(self._window, title, folder, self.tr("Plan B trees (*.planb)"))
        dialog.setAcceptMode(mode)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def _on_loading_loaded(self, loaded: Loaded) -> None:
        if self.is_saving:
            self._held.append(partial(self._on_loading_loaded, loaded))
        elif self._store.document is self._given_up:
            self._take_loaded(loaded)
        else:  # it was edited meanwhile
            self.after_guard(partial(self._take_loaded, loaded))

    def _on_loading_failed(self, path: Path, why: str) -> None:
        self._messages.refuse(self.tr("{file} was not opened: {why}").format(file=path.name, why=why))

    def _on_open_file_selected(self, file: str) -> None:
        if Path(file).suffix.lower() == LOG:
            self.log_opened.emit(Path(file))
        else:
            self._load(Path(file))

    def _on_save_file_selected(self, file: str) -> None:
        self._write(Path(file), overwrite=True)

    def _on_unsaved_decided(self, choice: Choice) -> None:
        if choice == "save":
            self.save()
        else:
            self._proceed()

    def _on_question_dropped(self) -> None:
        self._then = None

    def _suggested_name(self) -> str:
        return file_name(self.title) + ENDING


def _is_large(path: Path) -> bool:
    try:
        return path.stat().st_size > AT_ONCE
    except OSError:
        return False


def file_name(title: str) -> str:
    """A title as a file may be called: without what a file system forbids."""
    kept = "".join(" " if character in '/\\:*?"<>|' else character for character in title if character.isprintable())
    return " ".join(kept.split())[:80].strip(". ") or "tree"


def in_words(error: DocumentError | OSError) -> str:
    """What went wrong with a file, in the user's words, with the place where there is one."""
    if isinstance(error, FileError):
        return error.sentence
    return str(error)


def dropped_file(dropped: QMimeData) -> Path | None:
    """The one file that is being dropped, or None."""
    files = [Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile()]
    return files[0] if len(files) == 1 else None

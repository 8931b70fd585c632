"""Work that outlives a crash: a copy of what is not saved, written every few seconds and offered at the next start."""

from __future__ import annotations

import json
import secrets
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import datetime
from pathlib import Path
from typing import Any

from attrs import frozen
from PySide6.QtCore import QLockFile, QObject, QTimer, Signal

from planner.app.store import Store
from planner.files.storage import read_file, save_file
from planner.model.document import Document
from planner.model.problems import DocumentError
from planner.model.sentences import said

FIRST_COPY = 3000  # ms after the first unsaved change
NEXT_COPY = 5000  # ms between copies while changes go on
MOST_TRIES = 3  # a copy that brought the program down as often as that is set aside


@frozen(kw_only=True)
class Leftover:
    """A copy that a program left which ended without closing."""

    copy: Path
    original: Path | None  # the file that it is a version of, None if it was never saved
    made: datetime


class Recovery(QObject):
    """Keeps the copy of this window's document, and finds those that others left behind.

    Each running window has a copy of its own with a lock beside it, so two of them do not fight: a copy whose lock
    nobody living holds is a leftover. Copies are written off the window's thread; documents cannot change under it.
    """

    copied = Signal()  # the copy is written
    failed = Signal(object)  # str: why it could not be
    _written = Signal(object)  # what went wrong, or None

    def __init__(self, store: Store, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        folder.mkdir(parents=True, exist_ok=True)
        self._store = store
        self._folder = folder
        self._copy = folder / f"{secrets.token_hex(6)}.planb"
        self._locks: dict[Path, QLockFile] = {}
        self._lock(self._copy)
        self._copied: Document | None = None
        self._tried: list[Leftover] = []
        self._has_copy = False
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="recovery")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.write)
        self._written.connect(self._on_written)
        store.document_changed.connect(self._on_document_changed)
        store.modified_changed.connect(self._on_modified_changed)

    @property
    def copy(self) -> Path:
        """Where this window's copy is, or would be."""
        return self._copy

    def write(self) -> None:
        """Writes the copy now, if there is something unsaved that it does not hold."""
        document = self._store.document
        if self._store.is_modified and document is not self._copied:
            self._copied = document
            self._has_copy = True
            written = self._writer.submit(_write, document, self._store.path, self._copy)
            written.add_done_callback(self._tell_written)

    def keep(self) -> None:
        """The same, and waits until it is written: the system is about to end the program."""
        self.write()
        self._writer.submit(_nothing).result()

    def leftovers(self) -> list[Leftover]:
        """Copies that a crash left, the newest first. They are this window's to open or discard from now on."""
        found = [self._claim(copy) for copy in self._folder.glob("*.planb") if copy not in self._locks]
        return sorted((entry for entry in found if entry), key=lambda entry: entry.made, reverse=True)

    def open(self, leftover: Leftover) -> Document:
        """The document that a leftover holds; the copy stays until that document is saved or discarded.

        Raises DocumentError for a copy that cannot be read, or that brought the program down three times: that one
        is set aside under the name that the sentence tells.
        """
        notes = _notes(leftover.copy)
        if notes["tries"] >= MOST_TRIES:
            aside = leftover.copy.with_suffix(".planb.aside")
            leftover.copy.replace(aside)
            self.discard(leftover)
            raise DocumentError(
                said(
                    "the program ended {most_tries} times while it opened this; it is kept as {aside}",
                    most_tries=MOST_TRIES,
                    aside=aside,
                )
            )
        _note(leftover.copy, leftover.original, notes["tries"] + 1)
        self._tried.append(leftover)
        document, _ = read_file(leftover.copy)
        return document

    def adopt(self, leftover: Leftover) -> None:
        """Takes a leftover that was opened for this window's own copy."""
        self._remove()
        self._unlock(self._copy)
        self._copy = leftover.copy
        self._has_copy = True

    def discard(self, leftover: Leftover) -> None:
        """Deletes a leftover."""
        _remove(leftover.copy)
        self._unlock(leftover.copy)
        self._tried = [tried for tried in self._tried if tried is not leftover]

    def close(self) -> None:
        """Ends without a trace: nothing is unsaved, or the person does not want it. Leftovers stay."""
        self._timer.stop()
        self._remove()
        self._writer.shutdown(wait=True)
        for leftover in self._tried:
            if leftover.copy.exists():  # it did no harm: we are closing
                _note(leftover.copy, leftover.original, 0)
        for copy in list(self._locks):
            self._unlock(copy)

    def _on_document_changed(self, _change: object) -> None:
        if self._store.is_modified and not self._timer.isActive():
            self._timer.start(NEXT_COPY if self._has_copy else FIRST_COPY)

    def _on_modified_changed(self, modified: bool) -> None:
        if not modified:
            self._timer.stop()
            self._remove()

    def _tell_written(self, written: Future[None]) -> None:
        self._written.emit(written.exception())

    def _on_written(self, error: BaseException | None) -> None:
        if error is not None:
            self._copied = None
            self.failed.emit(getattr(error, "sentence", str(error)))
        else:
            self.copied.emit()

    def _remove(self) -> None:
        """Deletes this window's copy, after what is being written."""
        if self._has_copy:
            self._has_copy = False
            self._copied = None
            self._writer.submit(_remove, self._copy)

    def _claim(self, copy: Path) -> Leftover | None:
        if not self._lock(copy):
            return None
        notes = _notes(copy)
        made = datetime.fromtimestamp(copy.stat().st_mtime).astimezone()
        return Leftover(copy=copy, original=Path(notes["original"]) if notes["original"] else None, made=made)

    def _lock(self, copy: Path) -> bool:
        lock = QLockFile(str(copy.with_suffix(".lock")))
        lock.setStaleLockTime(0)  # only the death of its holder makes it stale, not its age
        if not lock.tryLock(0):
            return False
        self._locks[copy] = lock
        return True

    def _unlock(self, copy: Path) -> None:
        self._locks.pop(copy).unlock()


def _write(document: Document, original: Path | None, copy: Path) -> None:
    save_file(document, copy)
    _note(copy, original, 0)


def _nothing() -> None:
    """Comes to its turn when all before it is done."""


def _remove(copy: Path) -> None:
    copy.unlink(missing_ok=True)
    copy.with_suffix(".json").unlink(missing_ok=True)


def _note(copy: Path, original: Path | None, tries: int) -> None:
    """Writes beside a copy what it is a version of, and how often it was tried to open it."""
    text = json.dumps({"original": str(original) if original else None, "tries": tries})
    copy.with_suffix(".json").write_text(text, encoding="utf-8")


def _notes(copy: Path) -> dict[str, Any]:
    try:
        notes = json.loads(copy.with_suffix(".json").read_text(encoding="utf-8"))
        return {"original": notes["original"], "tries": int(notes["tries"])}
    except (OSError, ValueError, TypeError, KeyError):
        return {"original": None, "tries": 0}

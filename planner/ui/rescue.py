"""Offering what a crash left: which document, from when, and what differs from its file."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QDateTime, QLocale, QObject

from planner.app.differences import differences
from planner.app.recovery import Leftover, Recovery
from planner.app.store import Store
from planner.files.opening import Opened, open_file
from planner.model.document import Document
from planner.model.problems import DocumentError
from planner.ui.files import Files, in_words
from planner.ui.messages import Answer, MessageBar


class Rescue(QObject):
    """One leftover at a time, in the message bar; what is not answered is offered again at the next start."""

    def __init__(self, store: Store, recovery: Recovery, files: Files, messages: MessageBar) -> None:
        super().__init__(messages)
        self._store = store
        self._recovery = recovery
        self._files = files
        self._messages = messages
        self._waiting: list[Leftover] = []
        recovery.failed.connect(self._on_recovery_failed)

    def offer(self) -> None:
        """Looks for leftovers, and offers the newest."""
        self._waiting = self._recovery.leftovers()
        self._offer_next()

    def _offer_next(self) -> None:
        if not self._waiting:
            return
        leftover = self._waiting.pop(0)
        discard = Answer(self.tr("Discard it"), partial(self._discard, leftover))
        try:
            document = self._recovery.open(leftover)
        except (DocumentError, OSError) as error:
            sentence = self.tr("Unsaved work that a crash left cannot be opened: {why}")
            self._messages.refuse(sentence.format(why=in_words(error)), discard)
            return
        open_it = Answer(self.tr("Open it"), partial(self._open, leftover, document))
        self._messages.tell(self._in_words(leftover, document), open_it, discard)

    def _in_words(self, leftover: Leftover, document: Document) -> str:
        original = _read(leftover)
        name = document.title or (leftover.original.name if leftover.original else self.tr("Untitled"))
        made = QDateTime.fromSecsSinceEpoch(int(leftover.made.timestamp()))
        when = QLocale().toString(made, QLocale.FormatType.ShortFormat)
        found = self.tr("Plan B ended without closing. Unsaved work on “{name}” from {when} was kept: {what}.")
        what = self.tr("it was never saved")
        if original is not None:
            what = ", ".join(differences(original.document, document)) or self.tr("nothing that differs from its file")
        return found.format(name=name, when=when, what=what)

    def _open(self, leftover: Leftover, document: Document) -> None:
        self._files.after_guard(partial(self._take, leftover, document))

    def _take(self, leftover: Leftover, document: Document) -> None:
        original = _read(leftover)
        self._files.take_recovered(document, leftover.original, original.checksum if original else None)
        self._recovery.adopt(leftover)
        self._offer_next()

    def _discard(self, leftover: Leftover) -> None:
        self._recovery.discard(leftover)
        self._offer_next()

    def _on_recovery_failed(self, why: str) -> None:
        self._messages.refuse(self.tr("No recovery copy could be written: {why}").format(why=why))


def _read(leftover: Leftover) -> Opened | None:
    """The file that the leftover is a version of, if it can still be read."""
    if leftover.original is None:
        return None
    try:
        return open_file(leftover.original)
    except (DocumentError, OSError):
        return None

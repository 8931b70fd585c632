"""Cut, copy and paste of branches: whole inside the program and between its windows, as text with other programs."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

from planner.app.store import Store
from planner.files.clipping import outermost, write_clipping
from planner.files.codec import decode
from planner.files.pasted_text import read_text
from planner.model import edits
from planner.model.document import Document
from planner.model.places import Place, branch_at
from planner.model.problems import DocumentError

MIME = "application/x-planb+json"
"""Our own kind of data: a .planb file whose root's branches are what was copied."""


class TreeClipboard(QObject):
    """Carries what is selected to the system's clipboard, and what is there to the tree."""

    told = Signal(object)  # str: what came with a paste, or was left behind
    refused = Signal(object)  # str

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store

    def copy(self) -> None:
        self._in_words(self._copy)

    def cut(self) -> None:
        self._in_words(self._cut)

    def paste(self) -> None:
        self._in_words(self._paste)

    def paste_link(self) -> None:
        self._in_words(self._paste_link)

    def holds_something(self) -> bool:
        """Whether there is anything that a paste could read."""
        data = QGuiApplication.clipboard().mimeData()
        return data is not None and (data.hasFormat(MIME) or data.hasText())

    def _in_words(self, do: Callable[[], None]) -> None:
        """Does something, and tells in words what is refused."""
        try:
            do()
        except DocumentError as error:
            self.refused.emit(str(error))

    def _copy(self) -> None:
        data, text = write_clipping(self._store.document, self._store.selected)
        carried = QMimeData()
        carried.setData(MIME, data)
        carried.setText(text)
        QGuiApplication.clipboard().setMimeData(carried)

    def _cut(self) -> None:
        places = outermost(self._store.selected)
        after, select = edits.remove_all(self._store.document, places)
        self._copy()
        self._store.apply(self._step(self.tr("Cut {what}"), self._store.document, places), after, select=select)

    def _paste(self) -> None:
        pasted = edits.paste(self._store.document, self._store.selection, self._carried())
        label = self._step(self.tr("Paste {what}"), pasted.document, pasted.places)
        self._store.apply(label, pasted.document, select=pasted.places[0], also=pasted.places[1:])
        if pasted.remarks:
            self.told.emit("; ".join(pasted.remarks))

    def _paste_link(self) -> None:
        after, select = edits.paste_link(self._store.document, self._store.selection, self._carried())
        self._store.apply(self.tr("Paste a link"), after, select=select)

    def _carried(self) -> Document:
        """What is on the clipboard. Raises DocumentError where nothing is, or nothing that could be a branch."""
        data = QGuiApplication.clipboard().mimeData()
        if data is not None and data.hasFormat(MIME):
            clip = decode(bytes(data.data(MIME).data()))
        elif data is not None and data.text().strip():
            clip = read_text(data.text(), self._store.document)
        else:
            raise DocumentError(self.tr("there is nothing to paste: copy a branch, an outline or a table first"))
        if not clip.root.branches:
            raise DocumentError(self.tr("there is no branch in what was copied"))
        return clip

    def _step(self, words: str, document: Document, places: Sequence[Place]) -> str:
        if len(places) > 1:
            return words.format(what=self.tr("{count} branches").format(count=len(places)))
        label = branch_at(document.root, places[0]).label
        return words.format(what=label or self.tr("a branch"))

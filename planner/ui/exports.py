"""The tree on paper and in other programs: as a picture, printed, copied, and the briefing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from attrs import evolve
from PySide6.QtCore import QMimeData, QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from planner.app.store import Store
from planner.app.worker import Worker
from planner.drawing.export import export_picture, on_paper, pdf_bytes, picture_of, svg_bytes
from planner.drawing.look import Look, View
from planner.drawing.notes import Note
from planner.drawing.sheets import Spread
from planner.model.problems import DocumentError
from planner.ui.dialogs.export import ExportOptions, Options
from planner.ui.files import Files, file_name, in_words
from planner.ui.messages import Answer, MessageBar

Notes = Callable[[], Mapping[str, Note]]

Shown = Callable[[], View]
"""Tells what of the tree is on the screen: what is in focus and what is collapsed."""

COPIED_SCALE = 2.0
"""Pixels of a copied picture to one of the natural size."""


class Exports(QObject):
    """Asks, writes, and says so. notes: tells what stands under the decisions in the window."""

    def __init__(
        self, store: Store, notes: Notes, shown: Shown, files: Files, messages: MessageBar, window: QWidget
    ) -> None:
        super().__init__(window)
        self._store = store
        self._notes = notes
        self._shown = shown
        self._files = files
        self._messages = messages
        self._window = window
        self._worker = Worker(self)
        self._options = Options()
        self._written: Path | None = None

    def stop(self) -> None:
        """Gives up what is being made, and waits for it to end."""
        self._worker.stop()

    # Pictures

    def ask(self, kind: str) -> None:
        dialog = ExportOptions(kind, self._window)
        dialog.chosen.connect(self._on_options_chosen)
        dialog.open()

    def write(self, path: Path, options: Options) -> None:
        """Writes the tree as it is looked at; what goes wrong is told."""
        try:
            told = export_picture(
                self._look(), path, paper=options.paper, spread=options.spread, scale=options.scale
            )  # fmt: skip
        except (DocumentError, OSError) as error:
            sentence = self.tr("{file} was not written: {why}")
            self._messages.refuse(sentence.format(file=path.name, why=in_words(error)))
            return
        self._written = path
        answer = Answer(self.tr("Open it"), self._show_written)
        self._messages.tell(" ".join((self.tr("Written: {file}.").format(file=path), *told)), answer)

    def copy_picture(self) -> None:
        """Puts the tree on the clipboard: for who can take vectors as SVG and PDF, for the rest as pixels."""
        look = self._look()
        image, _ = picture_of(look, COPIED_SCALE)
        data = QMimeData()
        data.setImageData(image)
        data.setData("image/svg+xml", svg_bytes(look))
        data.setData("application/pdf", pdf_bytes(on_paper(evolve(look, paper="A4"))))
        QGuiApplication.clipboard().setMimeData(data)
        self._messages.tell(self.tr("Copied: the tree as a picture."))

    def _look(self) -> Look:
        return Look(rollback=self._store.rollback, from_here=self._store.from_here, notes=self._notes())

    def _on_options_chosen(self, options: Options) -> None:
        self._options = options
        dialog = QFileDialog(self._window, self.tr("Export the tree"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{options.kind.upper()} (*.{options.kind})")
        dialog.setDefaultSuffix(options.kind)
        if self._store.path is not None:
            dialog.setDirectory(str(self._store.path.parent))
        dialog.selectFile(f"{file_name(self._files.title)}.{options.kind}")
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.open()

    def _on_file_selected(self, file: str) -> None:
        self.write(Path(file), self._options)

    def _show_written(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written)))

    # Paper

    def brief(self) -> None:
        """Opens the briefing's preview."""
        from planner.ui.dialogs.briefing import BriefingDialog

        name = self.tr("{title} briefing").format(title=file_name(self._files.title))
        BriefingDialog(self._store, self._worker, name, self._window).open()

    def print(self) -> None:
        """Asks how the tree is to be spread, then shows what would be printed."""
        from planner.ui.dialogs.print import PrintOptions

        layout = self._shown().layout
        hidden = bool(layout.base or layout.placer.collapsed)
        dialog = PrintOptions(some_is_hidden=hidden, parent=self._window)
        dialog.chosen.connect(self._on_print_chosen)
        dialog.open()

    def _on_print_chosen(self, wanted: str, seen: bool) -> None:
        from planner.ui.dialogs.print import PrintPreview, new_printer

        look, view = self._look(), self._shown()
        spread: Spread = "tiled" if wanted == "tiled" else "one"
        if wanted == "view":
            look = evolve(look, view=view)
        elif seen:
            look = evolve(look, base=view.layout.base, collapsed=view.layout.placer.collapsed)
        PrintPreview(look, spread, new_printer(look, spread), self._window).open()

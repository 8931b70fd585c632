"""Pages to read beside the work: the manual, and the keys."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from planner import shipped
from planner.ui.menus import Menus
from planner.ui.scale import window_size


class ReadingWindow(QDialog):
    """A page with its links; it leaves the main window free."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(window_size(720, 640))
        self.page = QTextBrowser(self)
        self.page.document().setDocumentMargin(18)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.page)
        column.addWidget(buttons)


def manual(parent: QWidget) -> ReadingWindow:
    """The manual that ships with the program."""
    window = ReadingWindow(QCoreApplication.translate("manual", "Manual"), parent)
    page = QCoreApplication.translate("manual", "index.md")  # a language that has a manual of its own names its file
    window.page.setSource(QUrl.fromLocalFile(str(shipped.resource("manual", page))))
    _space_out(window.page.document())
    return window


def _space_out(page: QTextDocument) -> None:
    """Sets paragraphs and headings apart; a page that comes from Markdown has no distances of its own."""
    cursor = QTextCursor(page)
    block = page.begin()
    while block.isValid():
        form = block.blockFormat()
        form.setTopMargin(18 if form.headingLevel() > 1 else 0)
        form.setBottomMargin(2 if cursor.currentTable() else 7)
        cursor.setPosition(block.position())
        cursor.setBlockFormat(form)
        block = block.next()


def keys(menus: Menus, parent: QWidget) -> ReadingWindow:
    """Every command that has a key, menu by menu."""
    window = ReadingWindow(QCoreApplication.translate("keys", "Keys"), parent)
    window.page.setHtml(keys_page(menus))
    return window


def keys_page(menus: Menus) -> str:
    """The keys as a page, from the table of actions; those that only the canvas knows stand at the end."""
    say = QCoreApplication.translate
    rows: list[str] = []
    for title, commands in menus.by_menu():
        with_keys = [(", ".join(command.key_names()), command.plain_text()) for command in commands if command.keys]
        rows += _rows(title, with_keys)
    on_canvas = [
        (say("keys", "Arrows, Home, End"), say("keys", "Move by geometry; to the first and last sibling")),
        (say("keys", "Typing"), say("keys", "Edits the label in place; then Tab goes on to probability and payoffs")),
        (say("keys", "Escape"), say("keys", "Restores what stood in the field")),
        (say("keys", "Dragging a probability"), say("keys", "Moves it and its siblings, and every value follows")),
        (say("keys", "Ctrl+wheel, middle drag"), say("keys", "Zoom and pan")),
    ]
    rows += _rows(say("keys", "On the canvas"), on_canvas)
    return f'<table cellpadding="4">{"".join(rows)}</table>'


def _rows(title: str, lines: list[tuple[str, str]]) -> list[str]:
    if not lines:
        return []
    heading = f'<tr><td colspan="2"><h3>{escape(title)}</h3></td></tr>'
    return [heading, *(f"<tr><td><b>{escape(key)}</b></td><td>{escape(what)}</td></tr>" for key, what in lines)]

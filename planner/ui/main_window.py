"""The window: it puts the parts together and shows whose turn it is, the Welcome page's or the open tree's."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from planner import shipped
from planner.app.preferences import Language, Preferences
from planner.app.recovery import Recovery
from planner.app.store import Store
from planner.drawing.style import Style
from planner.model import edits
from planner.ui.actions import ON_CANVAS, ON_CONTEXT_MENU
from planner.ui.canvas.commands import TreeCommands
from planner.ui.canvas.view import CanvasView
from planner.ui.clipboard import TreeClipboard
from planner.ui.compare_menu import CompareMenu
from planner.ui.comparing import Comparing
from planner.ui.dialogs.about import About
from planner.ui.dialogs.changes import Changes
from planner.ui.dialogs.history import HistoryList
from planner.ui.dialogs.properties import DocumentProperties
from planner.ui.dialogs.reading import keys, manual
from planner.ui.document.window import DocumentWindow
from planner.ui.exercise.preparation_menu import Preparing
from planner.ui.exercise.running import Exercises
from planner.ui.exports import Exports
from planner.ui.files import Files, dropped_file
from planner.ui.find import FindBar
from planner.ui.loading import LoadingBar
from planner.ui.menus import Menus
from planner.ui.messages import MessageBar
from planner.ui.other_programs import OtherPrograms
from planner.ui.palette import CommandPalette
from planner.ui.panels.outline_tree import OutlineTree
from planner.ui.recent import RecentMenu
from planner.ui.rescue import Rescue
from planner.ui.revising import Revising
from planner.ui.saving import SavingRow
from planner.ui.status import DocumentState, StatusLine
from planner.ui.theme import Theme
from planner.ui.toolbar import Toolbar
from planner.ui.tour import Tour
from planner.ui.welcome import Welcome
from planner.ui.workspace import Workspace


class MainWindow(QMainWindow):
    """One window with at most one open document. The paths of the table of actions start here."""

    another_requested = Signal()  # a window
    quit_requested = Signal()
    closed = Signal()

    def __init__(self, store: Store, theme: Theme, preferences: Preferences, recovery: Recovery) -> None:
        super().__init__()
        self.store = store
        self.theme = theme
        self.has_document = False
        self._preferences = preferences
        self._recovery = recovery
        self._leaving = False
        self._zoom = 1.0
        self.setObjectName("main_window")
        self.setAcceptDrops(True)
        self.resize(1440, 900)
        self._make_centre()
        self._make_doers()
        self._make_bars()
        self._connect()
        self.restoreGeometry(preferences.geometry)
        self.workspace.restoreState(preferences.layout)
        self.workspace.questions.restore(preferences.questions)
        self.workspace.noting.show(preferences.notes)
        self.set_style(theme.style)
        self._show_welcome()

    # Parts

    def _make_centre(self) -> None:
        self.offers = MessageBar(self)
        self.messages = MessageBar(self)
        self.welcome = Welcome(self._preferences)
        self.workspace = Workspace(self.store, self.theme.style)
        self.canvas = self.workspace.canvas
        self.loading = LoadingBar(self.canvas.measure, self.workspace.noting.is_shown, self)
        self.saving = SavingRow(self)
        self.canvas.motion.wanted = True
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.welcome)
        self.stack.addWidget(self.workspace)
        centre = QWidget(self)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.offers)
        column.addWidget(self.messages)
        column.addWidget(self.loading)
        column.addWidget(self.saving)
        column.addWidget(self.stack, 1)
        self.setCentralWidget(centre)

    def _make_doers(self) -> None:
        self.files = Files(self.store, self._preferences, self.messages, self.loading, self.saving, self)
        noted, shown = self.workspace.noting.current, self.canvas.in_sight
        self.exports = Exports(self.store, noted, shown, self.files, self.messages, self)
        self.comparing = Comparing(self.store, self.theme, self)
        self.other_programs = OtherPrograms(self.store, self.files, self.messages, self)
        self.revising = Revising(self.store, self.theme, self)
        self.clipboard = TreeClipboard(self.store, self)
        self.find_bar = FindBar(self.store, self.canvas)
        self.preparing = Preparing(self.store, self.theme, self.files, self.messages, self)
        self.exercises = Exercises(self.store, self.theme, self.files, self.messages, self)
        self.exercises.report_requested.connect(self.preparing.report_on)
        self.rescue = Rescue(self.store, self._recovery, self.files, self.offers)

    def _make_bars(self) -> None:
        self.menus = Menus(self)
        self.preparing.keep_commands([self.menus.commands["undo"], self.menus.commands["redo"]])
        for twin in (self.canvas, self.workspace.outline.tree):
            twin.addActions([self.menus.commands[name] for name in ON_CONTEXT_MENU])
            twin.addActions(self.menus.menus[ON_CANVAS].actions())
        self.recent = RecentMenu(self.menus.menus["file/recent"], self._preferences)
        self.comparison = CompareMenu(self.menus.menus["view/compare"], self.store)
        self.toolbar = Toolbar(self.store, self.menus.commands, self.theme.style, self)
        self.addToolBar(self.toolbar)
        self.status = StatusLine(self.store, self)
        self.setStatusBar(self.status)
        self._state = DocumentState(self.menuBar())

    def _connect(self) -> None:
        for signal in (self.store.document_changed, self.store.selection_changed, self.store.view_changed):
            signal.connect(self._on_store_changed)
        for signal in (self.store.path_changed, self.store.modified_changed):
            signal.connect(self._on_store_changed)
        self.theme.style_changed.connect(self.set_style)
        self.files.laid_out.connect(self.canvas.take_layout)
        self.files.opened.connect(self._show_tree)
        self.files.closed.connect(self._show_welcome)
        self.files.leaving.connect(self._keep_zoom)
        self.recent.path_chosen.connect(self.files.open_path)
        self.welcome.recent_chosen.connect(self.files.open_path)
        self.welcome.example_chosen.connect(self.files.open_copy)
        self.welcome.open_requested.connect(self.files.open)
        self.welcome.new_requested.connect(self.files.new)
        self.welcome.tour_requested.connect(self.show_tour)
        self.clipboard.told.connect(self.canvas.say)
        self.clipboard.refused.connect(self.canvas.say)
        self.toolbar.kind_requested.connect(self.canvas.commands.add)
        self.workspace.outline.tree.focus_requested.connect(self.canvas.toggle_focus)
        self.toolbar.zoom.zoom_requested.connect(self.canvas.set_zoom)
        self.workspace.questions.page_requested.connect(self.show_document_page)
        self.workspace.legend.actor_requested.connect(self._on_actor_requested)
        self.workspace.variables.details_requested.connect(self._on_variable_requested)
        self.canvas.zoom_changed.connect(self._on_canvas_zoom_changed)
        self.workspace.trigger.nearest_changed.connect(self.status.tell_trigger)

    @property
    def hands(self) -> CanvasView | OutlineTree:
        """The outline while it has the keyboard, else the canvas: what is edited in place is edited there."""
        outline = self.workspace.outline.tree
        return outline if outline.hasFocus() else self.canvas

    @property
    def tree(self) -> TreeCommands:
        """What can be done to the tree; a new branch is named where the hands are."""
        return self.hands.commands

    @property
    def language(self) -> Language:
        """The language that was chosen; the window speaks it from the next start on."""
        return self._preferences.language

    # What is shown

    def set_style(self, style: Style) -> None:
        self.menus.set_style(style)
        self.toolbar.set_style(style)
        self.workspace.set_style(style)
        for window in self.findChildren(DocumentWindow):
            window.set_style(style)

    def refresh(self) -> None:
        """Brings menus and title up to date with what is open and selected."""
        self.menus.refresh()
        state = self._document_state()
        self.setWindowTitle(state or self.tr("Plan B"))
        if state != self._state.text():
            self._state.setText(state)
            self.menuBar().setCornerWidget(self._state)  # it makes room for a corner only when it is given one
            self._state.show()

    def _document_state(self) -> str:
        if not self.has_document:
            return ""
        if self.store.is_modified:
            state = self.tr("edited")
        else:
            state = self.tr("saved") if self.store.path else self.tr("not saved yet")
        return f"{self.files.title} — {state}"

    def _show_welcome(self) -> None:
        for window in self.findChildren(DocumentWindow):
            window.close()
        self.welcome.refresh()
        self._show(self.welcome)

    def _show_tree(self) -> None:
        self._show(self.workspace)
        zoom = self._preferences.zoom(self.store.path) if self.store.path else None
        if zoom is not None:
            self.canvas.set_zoom(zoom)

    def _show(self, page: QWidget) -> None:
        self.has_document = page is self.workspace
        self.stack.setCurrentWidget(page)
        self.toolbar.setVisible(self.has_document)
        self.status.setVisible(self.has_document)
        self.refresh()
        (self.canvas if self.has_document else self.welcome).setFocus()

    def _on_store_changed(self, _what: object) -> None:
        self.refresh()

    def _on_actor_requested(self, actor_id: str) -> None:
        self.show_document_page("actors", actor_id)

    def _on_variable_requested(self, name: str) -> None:
        self.show_document_page("variables", name)

    def _on_canvas_zoom_changed(self, zoom: float) -> None:
        self._zoom = zoom
        self.toolbar.zoom.show_zoom(zoom)

    # What the table of actions asks for

    def show_properties(self) -> None:
        dialog = DocumentProperties(self.store.document, self)
        dialog.changes_requested.connect(self._on_properties_requested)
        dialog.open()

    def show_document_page(self, page: str, entry_id: str = "") -> None:
        """Opens the window of the document's lists, or brings it to the front, at a page of it."""
        window = self.findChild(DocumentWindow)
        if window is None:
            window = DocumentWindow(self.store, self.theme.style, self)
            window.addActions([self.menus.commands["undo"], self.menus.commands["redo"]])
        window.show_page(page, entry_id)

    def show_history(self) -> None:
        history = HistoryList(self.store, self)
        history.comparison_requested.connect(self.comparing.show)
        history.show()

    def show_palette(self) -> None:
        CommandPalette(self.menus, self.comparison, self.store, self)

    def show_tour(self) -> None:
        """Opens the tree that fits on one screen, and goes through the window with it."""
        self.files.after_guard(self._tour)

    def _tour(self) -> None:
        self.files.open_copy(shipped.resource("examples", "simple_summit.planb"))
        Tour(self)

    def show_manual(self) -> None:
        manual(self).show()

    def show_keys(self) -> None:
        keys(self.menus, self).show()

    def show_about(self) -> None:
        About(self).open()

    def choose_language(self, language: Language) -> None:
        self._preferences.language = language
        self.messages.tell(self.tr("Plan B speaks this language when it is started again."))

    def toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _on_properties_requested(self, changes: dict[str, object]) -> None:
        after = edits.set_document_fields(self.store.document, **changes)
        self.store.apply(self.tr("Change the document's properties"), after)

    # Coming and going

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.files.open_path(path)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.exercises.is_running:
            event.ignore()
            self.exercises.ask_to_close(self.close)
            return
        if (self.store.is_modified or self.files.is_saving) and not self._leaving:
            event.ignore()
            self.files.after_guard(self._leave)
            return
        for window in self.findChildren(Changes):
            window.close()
        self._keep_zoom()
        self._preferences.geometry = self.saveGeometry()
        self._preferences.layout = self.workspace.saveState()
        self._preferences.questions = self.workspace.questions.state()
        self._preferences.notes = self.canvas.noted
        self.hide()  # a page that is being set cannot be stopped half-way: nobody has to watch it end
        self.workspace.live.stop()
        self.exports.stop()
        self.other_programs.stop()
        self.preparing.stop()
        self._preferences.save()
        self.loading.stop()
        self.saving.stop()
        self.workspace.problems.stop()
        self._recovery.close()
        event.accept()
        self.closed.emit()

    def keep(self) -> None:
        """Writes what is unsaved to the recovery copy, now."""
        self._recovery.keep()

    def _leave(self) -> None:
        self._leaving = True
        self.close()

    def _keep_zoom(self) -> None:
        if self.has_document and self.store.path is not None:
            self._preferences.set_zoom(self.store.path, None if self.canvas.is_fitted else self._zoom)

"""When an entry of the menus can be asked for, and when it carries a tick."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from planner.analysis.reading import can_show_from_here
from planner.app.preferences import Language, Theme
from planner.model.places import node_at

if TYPE_CHECKING:
    from planner.ui.main_window import MainWindow

Condition = Callable[["MainWindow"], bool]


def always(_window: MainWindow) -> bool:
    """Whether there is anything to be asked: there is."""
    return True


def has_document(window: MainWindow) -> bool:
    """Whether a document is open, not the Welcome page."""
    return window.has_document


def can_undo(window: MainWindow) -> bool:
    """Whether a step can be taken back."""
    return window.has_document and window.store.history.can_undo


def can_redo(window: MainWindow) -> bool:
    """Whether a step can be done again."""
    return window.has_document and window.store.history.can_redo


def was_saved(window: MainWindow) -> bool:
    """Whether a version of the document stands in its file."""
    return window.has_document and window.store.history.saved is not None


def on_branch(window: MainWindow) -> bool:
    """Whether a branch leads to what is selected: none leads to the root."""
    return window.has_document and bool(window.store.selection)


def on_fork(window: MainWindow) -> bool:
    """Whether anything lies below what is selected."""
    return window.has_document and bool(node_at(window.store.document.root, window.store.selection).branches)


def on_chance(window: MainWindow) -> bool:
    """Whether a chance node is selected."""
    return window.has_document and node_at(window.store.document.root, window.store.selection).kind == "chance"


def only_play(window: MainWindow) -> bool:
    """Whether all but the recommended play is dimmed."""
    return window.canvas.only_play


def noted(window: MainWindow) -> bool:
    """Whether decisions have room for their triggers."""
    return window.canvas.noted


def may_move_up(window: MainWindow) -> bool:
    """Whether a sibling stands above."""
    return on_branch(window) and window.store.selection[-1] > 0


def may_move_down(window: MainWindow) -> bool:
    """Whether a sibling stands below."""
    if not on_branch(window):
        return False
    *parent, position = window.store.selection
    return position + 1 < len(node_at(window.store.document.root, tuple(parent)).branches)


def total(window: MainWindow) -> bool:
    """Whether values are totals at the end."""
    return not window.store.from_here


def from_here(window: MainWindow) -> bool:
    """Whether values are from here on."""
    return window.store.from_here


def may_be_from_here(window: MainWindow) -> bool:
    """Whether values can be told from here on: not where an attribute is curved."""
    return window.has_document and can_show_from_here(window.store.document)


def left_shown(window: MainWindow) -> bool:
    """Whether outline and variables are shown."""
    return window.workspace.left_shown


def inspector_shown(window: MainWindow) -> bool:
    """Whether the inspector is shown."""
    return window.workspace.inspector_shown


def questions_shown(window: MainWindow) -> bool:
    """Whether the questions are answered, not only their row of tabs shown."""
    return not window.workspace.questions.is_collapsed


def full_screen(window: MainWindow) -> bool:
    """Whether the window fills the screen."""
    return window.isFullScreen()


def text_size_is(size: int | None) -> Condition:
    """Whether that size of text is the chosen one; None is the system's."""

    def chosen(window: MainWindow) -> bool:
        return window.theme.text_size == size

    return chosen


def theme_is(theme: Theme) -> Condition:
    """Whether that theme is the chosen one."""

    def chosen(window: MainWindow) -> bool:
        return window.theme.chosen == theme

    return chosen


def language_is(language: Language) -> Condition:
    """Whether that language is the chosen one."""

    def chosen(window: MainWindow) -> bool:
        return window.language == language

    return chosen

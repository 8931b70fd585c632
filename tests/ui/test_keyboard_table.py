"""The keyboard table, a test for each of its rows: real keys go where the keyboard is, through the whole window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from planner.model.document import Document
from planner.model.places import Place, branch_at, node_at
from planner.ui.palette import CommandPalette

Key = Qt.Key
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier

TREE = """[] Opening move @us
  Summit | cost=-5
    () The summit #C1
      Success | p=0.4: <> Dialogue | utility=100
      Failure | p=#
        [] After failure @us #D2
          Exercises: <> | utility=50
          Sanctions: <> | utility=30
          Nothing: <> | utility=10
  Talks: <> | utility=40
  Wait: <> | utility=20
"""

ROOT, SUMMIT, TALKS, WAIT = (), (0,), (1,), (2,)
SUCCESS, FAILURE, EXERCISES, SANCTIONS, NOTHING = (0, 0), (0, 1), (0, 1, 0), (0, 1, 1), (0, 1, 2)


class Hands:
    """Somebody who has no mouse: every key goes to whatever has the keyboard in the window."""

    def __init__(self, desk) -> None:
        self.window = desk.window
        self.canvas = desk.canvas
        self.store = desk.store

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        for key in keys:
            QTest.keyClick(self.keyboard, key, held)

    def type(self, text: str) -> None:
        for letter in text:
            QTest.keyClicks(self.keyboard, letter)

    def at(self, place: Place) -> None:
        """Stands at a place, as if the arrows had led there."""
        self.store.select(place)

    @property
    def keyboard(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None and self.window.isAncestorOf(widget)
        return widget

    @property
    def document(self) -> Document:
        return self.store.document

    @property
    def selection(self) -> Place:
        return self.store.selection

    def labels(self, place: Place = ROOT) -> list[str]:
        return [branch.label for branch in node_at(self.document.root, place).branches]

    def kind(self, place: Place) -> str:
        return node_at(self.document.root, place).kind

    @property
    def edits(self) -> bool:
        """Whether something is being edited in place."""
        return self.canvas.editor.isVisible()


@pytest.fixture
def hands(desks) -> Hands:
    return Hands(desks(TREE))


# Tab / Enter / Shift+Enter: add a child branch / a sibling below / above, and type its label at once


def test_tab_adds_a_child_and_takes_its_label(hands):
    hands.at(FAILURE)
    hands.press(Key.Key_Tab)
    hands.type("Talk on")
    hands.press(Key.Key_Return)
    assert hands.labels(FAILURE) == ["Exercises", "Sanctions", "Nothing", "Talk on"]
    assert hands.selection == (*FAILURE, 3) and not hands.edits


def test_enter_adds_a_sibling_below(hands):
    hands.at(SUMMIT)
    hands.press(Key.Key_Return)
    hands.type("Letter")
    hands.press(Key.Key_Return)
    assert hands.labels() == ["Summit", "Letter", "Talks", "Wait"]
    assert hands.selection == (1,)


def test_shift_enter_adds_a_sibling_above(hands):
    hands.at(SUMMIT)
    hands.press(Key.Key_Return, held=SHIFT)
    hands.type("Letter")
    hands.press(Key.Key_Return)
    assert hands.labels() == ["Letter", "Summit", "Talks", "Wait"]
    assert hands.selection == (0,)


# F2 or just typing: edit the label (the root's title); Tab steps on; Enter commits, Escape restores


@pytest.mark.parametrize("start", ["F2", "typing"])
def test_f2_or_just_typing_edits_the_label(hands, start):
    hands.at(TALKS)
    if start == "F2":
        hands.press(Key.Key_F2)
        assert hands.canvas.editor.line.selectedText() == "Talks"
    hands.type("Negotiate")
    assert hands.edits
    hands.press(Key.Key_Return)
    assert hands.labels() == ["Summit", "Negotiate", "Wait"] and not hands.edits


@pytest.mark.parametrize("start", ["F2", "typing"])
def test_at_the_root_it_edits_the_title(hands, start):
    if start == "F2":
        hands.press(Key.Key_F2)
    hands.type("What next?")
    hands.press(Key.Key_Return)
    assert hands.document.root.title == "What next?"


def test_tab_steps_from_label_to_probability_to_payoffs_to_title(hands):
    hands.at(SUCCESS)
    hands.press(Key.Key_F2)
    for text in ("Freeze", "0.3", "7", "90"):
        hands.type(text)
        hands.press(Key.Key_Tab)
    hands.type("The freeze holds")
    hands.press(Key.Key_Return)
    branch = branch_at(hands.document.root, SUCCESS)
    assert (branch.label, branch.probability) == ("Freeze", 0.3)
    assert [branch.node.payoffs.get(name) for name in ("cost", "utility")] == [7, 90]
    assert branch.node.title == "The freeze holds"
    assert hands.labels(SUMMIT) == ["Freeze", "Failure"] and not hands.edits


def test_tab_after_the_last_field_and_shift_tab_before_the_first_end_the_editing(hands):
    """It is no trap: the keyboard is on the tree again."""
    before = hands.document
    hands.at(SUCCESS)
    hands.press(Key.Key_F2)
    for _ in range(5):
        assert hands.edits
        hands.press(Key.Key_Tab)
    assert not hands.edits and hands.canvas.hasFocus()
    hands.press(Key.Key_F2)
    hands.press(Key.Key_Backtab, held=SHIFT)
    assert not hands.edits and hands.canvas.hasFocus() and hands.document is before


def test_escape_restores(hands):
    before = hands.document
    hands.at(SUCCESS)
    hands.press(Key.Key_F2, Key.Key_Tab)
    hands.type("0.9")
    assert hands.document is not before
    hands.press(Key.Key_Escape)
    assert hands.document is before and not hands.edits and not hands.store.history.can_undo
    assert hands.canvas.hasFocus()


def test_escape_takes_back_the_label_of_a_new_branch_but_not_the_branch(hands):
    hands.press(Key.Key_Tab)
    hands.type("Lett")
    hands.press(Key.Key_Escape)
    assert hands.labels() == ["Summit", "Talks", "Wait", ""]
    hands.press(Key.Key_Z, held=CONTROL)
    assert hands.labels() == ["Summit", "Talks", "Wait"]


# arrows; Home, End: move by geometry; to the first and last sibling


@pytest.mark.parametrize(
    ("start", "key", "there"),
    [
        (ROOT, Key.Key_Right, TALKS),  # the middle one of three is nearest
        (TALKS, Key.Key_Left, ROOT),
        (ROOT, Key.Key_Left, ROOT),
        (SUMMIT, Key.Key_Left, ROOT),
        (FAILURE, Key.Key_Up, SUCCESS),
        (SUCCESS, Key.Key_Down, EXERCISES),  # outcomes share a column
        (NOTHING, Key.Key_Down, TALKS),
        (TALKS, Key.Key_Up, NOTHING),
        (WAIT, Key.Key_Down, WAIT),
        (SANCTIONS, Key.Key_Home, EXERCISES),
        (SANCTIONS, Key.Key_End, NOTHING),
    ],
)
def test_arrows_home_and_end_move_by_geometry(hands, start, key, there):
    hands.at(start)
    hands.press(key)
    assert hands.selection == there
    assert not hands.store.is_modified


# Ctrl+1 2 3: make the node a decision, chance, outcome


@pytest.mark.parametrize(("key", "kind"), [(Key.Key_1, "decision"), (Key.Key_2, "chance"), (Key.Key_3, "outcome")])
def test_control_and_a_digit_makes_the_node_of_that_kind(hands, key, kind):
    hands.at(FAILURE if kind == "chance" else TALKS)
    if kind == "outcome":  # of a chance node without branches
        hands.press(Key.Key_Return)
        hands.type("New")
        hands.press(Key.Key_Return)
        hands.press(Key.Key_2, held=CONTROL)
        assert hands.kind(hands.selection) == "chance"
    hands.press(key, held=CONTROL)
    assert hands.kind(hands.selection) == kind


def test_an_empty_new_branch_takes_the_kind_from_what_is_added_to_it(hands):
    hands.press(Key.Key_Tab)
    hands.type("Letter")
    hands.press(Key.Key_Return)
    assert hands.kind((3,)) == "outcome"
    hands.press(Key.Key_Tab)
    hands.type("Answer it")
    hands.press(Key.Key_Return)
    assert hands.kind((3,)) == "decision" and hands.labels((3,)) == ["Answer it"]


# F6, Shift+F6: to the next and previous panel; the canvas is no keyboard trap


def _panel(hands: Hands) -> QWidget:
    """The panel that has the keyboard."""
    panels, focus = hands.window.workspace.panels, QApplication.focusWidget()
    return next(panel for panel in panels if panel is focus or panel.isAncestorOf(focus))


@pytest.mark.parametrize(("held", "step"), [(NONE, 1), (SHIFT, -1)])
def test_f6_goes_round_the_panels_even_while_something_is_edited(hands, held, step):
    panels = hands.window.workspace.panels
    shown = [panel for panel in panels if panel.isVisible()]
    assert len(shown) == 5
    hands.press(Key.Key_F2)
    assert hands.edits
    seen = [_panel(hands)]
    for _ in shown:
        hands.press(Key.Key_F6, held=held)
        seen.append(_panel(hands))
    assert seen == [shown[i * step % len(shown)] for i in range(len(shown) + 1)]
    assert hands.canvas.hasFocus() and not hands.edits


@pytest.mark.parametrize(("key", "held"), [(Key.Key_Tab, NONE), (Key.Key_Backtab, SHIFT)])
def test_tab_leads_out_of_every_panel_but_the_canvas(hands, key, held):
    """On the canvas Tab is its own; from every other panel it leads on, and Shift+Tab back."""
    for panel in hands.window.workspace.panels[1:]:
        while _panel(hands) is not panel:
            hands.press(Key.Key_F6)
        for _ in range(60):
            if _panel_or_none(hands) is not panel:
                break
            hands.press(key, held=held)
        assert _panel_or_none(hands) is not panel, panel
        hands.canvas.setFocus()


def _panel_or_none(hands: Hands) -> QWidget | None:
    focus = QApplication.focusWidget()
    return next((panel for panel in hands.window.workspace.panels if focus and panel.isAncestorOf(focus)), None)


# Alt+↑ ↓: reorder among siblings


def test_alt_and_arrows_reorder_among_siblings(hands):
    hands.at(SANCTIONS)
    hands.press(Key.Key_Up, held=ALT)
    assert hands.labels(FAILURE) == ["Sanctions", "Exercises", "Nothing"] and hands.selection == EXERCISES
    hands.press(Key.Key_Up, held=ALT)
    assert hands.selection == EXERCISES
    hands.press(Key.Key_Down, Key.Key_Down, held=ALT)
    assert hands.labels(FAILURE) == ["Exercises", "Nothing", "Sanctions"] and hands.selection == NOTHING


# Delete, Ctrl+X C V D: remove, cut, copy, paste, duplicate


def test_delete_removes_the_branch_and_all_below_it(hands):
    hands.at(FAILURE)
    hands.press(Key.Key_Delete)
    assert hands.labels(SUMMIT) == ["Success"] and hands.selection == SUCCESS


def test_cut_and_paste_move_a_branch_and_the_clipboard_holds_it_as_text(hands):
    hands.at(FAILURE)
    hands.press(Key.Key_X, held=CONTROL)
    assert hands.labels(SUMMIT) == ["Success"]
    assert "Exercises" in QGuiApplication.clipboard().text()
    hands.at(ROOT)
    hands.press(Key.Key_V, held=CONTROL)
    assert hands.labels() == ["Summit", "Talks", "Wait", "Failure"]
    assert hands.labels((3,)) == ["Exercises", "Sanctions", "Nothing"] and hands.selection == (3,)


def test_copy_leaves_the_branch_where_it_is(hands):
    before = hands.document
    hands.at(TALKS)
    hands.press(Key.Key_C, held=CONTROL)
    assert hands.document is before
    hands.at(FAILURE)
    hands.press(Key.Key_V, held=CONTROL)
    assert hands.labels() == ["Summit", "Talks", "Wait"]
    assert hands.labels(FAILURE)[-1] == "Talks"


def test_an_outline_from_another_program_is_pasted(hands):
    QGuiApplication.clipboard().setText("Letter\n  () Answer\n    Yes | p=0.5: <> | utility=60\n    No | p=#: <>")
    hands.press(Key.Key_V, held=CONTROL)
    assert hands.labels() == ["Summit", "Talks", "Wait", "Letter"]
    assert hands.labels((3,)) == ["Yes", "No"]


def test_duplicate_puts_a_copy_below(hands):
    hands.at(SUMMIT)
    hands.press(Key.Key_D, held=CONTROL)
    assert hands.labels() == ["Summit", "Summit", "Talks", "Wait"] and hands.selection == (1,)
    assert hands.labels((1, 1)) == ["Exercises", "Sanctions", "Nothing"]


# Ctrl+Z, Ctrl+Shift+Z: undo and redo without limit, also after saving; a list of steps in words


def test_undo_goes_back_past_a_save_and_redo_forward_again(hands):
    before = hands.document
    hands.at(TALKS)
    hands.press(Key.Key_Delete)
    hands.press(Key.Key_S, held=CONTROL)
    hands.press(Key.Key_Return)
    hands.type("Letter")
    hands.press(Key.Key_Return)
    after = hands.document
    hands.press(Key.Key_Z, Key.Key_Z, Key.Key_Z, held=CONTROL)
    assert hands.document is before and hands.store.is_modified
    hands.press(Key.Key_Z, Key.Key_Z, Key.Key_Z, held=CONTROL | SHIFT)
    assert hands.document is after
    assert [step.label for step in hands.store.history.steps()] == [
        "Delete the branch",
        "Add a branch",
        "Rename the branch",
    ]


# Space; Ctrl+.: collapse; focus


def test_space_collapses_and_expands(hands):
    hands.at(SUMMIT)
    hands.press(Key.Key_Space)
    assert hands.canvas.tree_layout.placed_at(SUMMIT).collapsed
    hands.press(Key.Key_Space)
    assert not hands.canvas.tree_layout.placed_at(SUMMIT).collapsed
    assert not hands.store.is_modified


def test_control_full_stop_focuses_and_leads_back(hands):
    hands.at(SUMMIT)
    hands.press(Key.Key_Period, held=CONTROL)
    assert hands.canvas.tree_layout.base == SUMMIT
    hands.press(Key.Key_Period, held=CONTROL)
    assert hands.canvas.tree_layout.base == ROOT


# Ctrl+F; Ctrl+K: find (and replace) in labels, formulas, rationale; every command by name


def test_control_f_finds_and_replaces(hands):
    hands.press(Key.Key_F, held=CONTROL)
    hands.type("sanct")
    hands.press(Key.Key_Return)
    assert hands.selection == SANCTIONS
    hands.press(Key.Key_Tab)
    while not isinstance(hands.keyboard, QLineEdit):
        hands.press(Key.Key_Tab)
    hands.type("Embargo")
    hands.press(Key.Key_Return)
    assert hands.labels(FAILURE) == ["Exercises", "Embargoions", "Nothing"]
    hands.press(Key.Key_Escape)
    assert hands.canvas.hasFocus()


def test_control_k_does_every_command_by_name(hands):
    hands.at(TALKS)
    hands.press(Key.Key_K, held=CONTROL)
    assert isinstance(hands.keyboard.window().findChild(CommandPalette), CommandPalette)
    hands.type("duplicate")
    hands.press(Key.Key_Return)
    assert hands.labels() == ["Summit", "Talks", "Talks", "Wait"]
    assert hands.canvas.hasFocus()


# Ctrl+0 + −, Ctrl+wheel: fit, zoom


def test_control_and_plus_minus_nought_zoom_and_fit(hands):
    hands.press(Key.Key_0, held=CONTROL)
    fitted = hands.canvas.zoom
    hands.press(Key.Key_Plus, held=CONTROL)
    assert hands.canvas.zoom == pytest.approx(fitted * 1.25)
    hands.press(Key.Key_Minus, Key.Key_Minus, held=CONTROL)
    assert hands.canvas.zoom == pytest.approx(fitted * 0.8)
    assert not hands.canvas.is_fitted
    hands.press(Key.Key_0, held=CONTROL)
    assert hands.canvas.zoom == pytest.approx(fitted) and hands.canvas.is_fitted


def test_control_and_the_wheel_zoom_under_the_pointer(hands):
    hands.canvas.set_zoom(2.0)
    viewport = hands.canvas.viewport()
    under = QPointF(viewport.rect().center() + QPoint(50, 30))
    point = hands.canvas.to_picture(under)
    turned = QWheelEvent(
        under,
        viewport.mapToGlobal(under),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        CONTROL,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, turned)
    assert hands.canvas.zoom == pytest.approx(2.5)
    there = hands.canvas.transform().map(point)
    assert (there - under).manhattanLength() <= 2  # whole pixels either way

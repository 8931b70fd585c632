"""An exercise is prepared by hand: keys and clicks, each an ordinary step; and what a cell will see of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from planner import shipped
from planner.app.store import Store
from planner.drawing.style import DARK, LIGHT
from planner.files.opening import open_document
from planner.model.exercise import Trigger
from planner.model.places import nodes
from planner.ui.dialogs.left_out import LeftOut
from planner.ui.exercise.preparation import PreparationWindow
from tests.ui.document.conftest import Hands


@pytest.fixture(scope="module")
def korea():
    return open_document(shipped.resource("examples", "korea_exercise.planb"))


@pytest.fixture
def store(qapp, korea) -> Store:
    return Store(korea)


@pytest.fixture
def window(store, qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    window = PreparationWindow(store, LIGHT, parent)
    window.resize(1040, 700)
    with qtbot.waitActive(window):
        window.show_page("cells", 0)
    yield window
    window.close()


@pytest.fixture
def hands(qtbot) -> Hands:
    return Hands(qtbot)


def exercise(store):
    return store.document.exercise


def shown(window, qtbot):
    """The document behind the preview, once it is drawn anew."""
    qtbot.waitUntil(lambda: not window.visibility._soon.isActive())
    return {node.id for node in nodes(window.visibility.picture.shown.root)}


def test_a_cell_is_added_named_and_given_a_party(window, store, hands):
    window.cells.list.setFocus()
    hands.press(Qt.Key.Key_Insert)
    hands.type("Beijing cell")  # what was added waits for its name
    box = window.cells.form.actor
    box.setFocus()
    hands.press(Qt.Key.Key_Down)
    box.activated.emit(box.currentIndex())
    cell = exercise(store).cells[-1]
    assert (cell.name, cell.actor) == ("Beijing cell", store.document.actors[0].id)
    store.undo()
    store.undo()
    store.undo()
    assert len(exercise(store).cells) == 3
    assert window.cells.list.count() == 3


def test_a_turn_takes_its_node_from_the_tree(window, store, hands):
    window.show_page("turns", 2)
    form = window.turns.form
    store.select((2,))  # on the canvas
    hands.click(form.node.take)
    assert exercise(store).turns[2].node == "C11"
    hands.write_over(form.minutes, "12.5")
    assert exercise(store).turns[2].minutes == 12.5
    hands.write_over(form.minutes, "soon")
    assert form.minutes.sentence == "A number of minutes stands here, 1,440 at the most."
    hands.press(Qt.Key.Key_Escape)
    hands.write_over(form.brief, "Listen.")
    assert exercise(store).turns[2].brief == "Listen."
    window.turns.list.setFocus()
    hands.press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [turn.title for turn in exercise(store).turns][1] == "The offer"
    assert window.turns.chosen == "1"


def test_an_inject_waits_for_a_branch(window, store, hands):
    window.show_page("injects", 1)
    form = window.injects.form
    assert not form._targeted.isVisible()
    form.trigger.setCurrentIndex(form.trigger.findData("branch"))
    form.trigger.activated.emit(form.trigger.currentIndex())
    assert form._targeted.isVisible()
    store.select((0, 1))
    hands.click(form.target.take)
    assert exercise(store).injects[1].trigger == Trigger(kind="branch", target="b5")
    form.to.item(2).setCheckState(Qt.CheckState.Checked)
    assert exercise(store).injects[1].to == ("washington", "seoul", "pyongyang")
    hands.write_over(form.number, "1")
    assert "given twice" in form.number.sentence
    hands.press(Qt.Key.Key_Escape)
    hands.write_over(form.number, "22")
    assert exercise(store).injects[1].number == 22
    hands.write_over(form.texts["expected"], "They ask.")
    assert exercise(store).injects[1].expected == "They ask."


def test_injects_go_to_a_spreadsheet_and_come_back(window, store, tmp_path, qtbot):
    window.show_page("injects", 0)
    table = tmp_path / "injects.csv"
    before = exercise(store).injects
    window.injects.export_file(table)
    text = table.read_text(encoding="utf-8-sig").replace("Trucks at the test stand", "Trucks on the move")
    table.write_text(f"{text}zero,,,,,,,,,,\r\n", encoding="utf-8")
    window.injects.import_file(table)
    dialog = window.injects.findChild(LeftOut)
    assert dialog.losses.lines == ["row 10: the number must be a whole number from 1 to 9999, not 'zero'"]
    with qtbot.waitSignal(dialog.destroyed):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    after = exercise(store).injects
    assert [one.subject for one in after][2] == "Trucks on the move"
    assert [one.trigger for one in after] == [one.trigger for one in before]
    store.undo()
    assert exercise(store).injects is before


def test_a_file_that_is_no_table_changes_nothing(window, store, tmp_path):
    window.show_page("injects", 0)
    table = tmp_path / "no.csv"
    table.write_text("what,is,this\n")
    before = store.document
    window.injects.import_file(table)
    assert store.document is before
    assert "the first row must name the columns" in window.injects._told.text()


def test_several_nodes_are_hidden_in_one_step_and_the_preview_follows(window, store, hands, qtbot):
    window.show_page("visibility")
    page = window.visibility
    page.audience.setCurrentIndex(page.audience.findData("seoul"))
    assert "C1" not in shown(window, qtbot)
    store.select((0,), [(0,), (1,), (2,)])  # on the canvas
    assert len(page.table.selectedItems()) == 3
    page.when.setCurrentIndex(page.when.findData("always"))
    page.when.activated.emit(page.when.currentIndex())
    assert [exercise(store).visibility[name] for name in ("C1", "C10", "C11")] == ["always"] * 3
    assert store.history.steps()[-1].label == "Change when players see 3 nodes"
    assert {"C1", "C10", "C11"} <= shown(window, qtbot)
    store.undo()
    assert "C1" not in shown(window, qtbot)


def test_the_preview_shows_an_option_once_its_inject_is_sent(window, store, qtbot):
    """FFVD first (C4) waits for inject 5; the branch itself is left out before."""
    window.show_page("visibility")
    page = window.visibility
    store.select((0, 0))
    page.until.setCurrentIndex(page.until.findData("selected"))

    def options():
        shown(window, qtbot)
        root = page.picture.shown.root
        return [branch.label[:4] for branch in root.branches[0].node.branches[0].node.branches]

    assert options() == ["Cali"]
    page.sent.click()
    qtbot.waitUntil(lambda: options() == ["Cali", "FFVD"])


def test_a_row_that_is_chosen_is_selected_on_the_tree(window, store, hands):
    window.show_page("visibility")
    window.visibility.table.setFocus()
    window.visibility.table.setCurrentItem(window.visibility.table.topLevelItem(0))
    hands.press(Qt.Key.Key_Down)
    assert store.selection == (0,)
    hands.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert store.selected == ((0,), (0, 0))


def test_a_check_leads_to_its_place(window, store, hands):
    window.show_page("turns", 0)
    hands.press(Qt.Key.Key_Insert)
    window.show_page("checks")
    assert window.checks.list.item(0).text() == "Turn 5, New turn: it is about no node."
    window.checks.list.setFocus()
    hands.press(Qt.Key.Key_Return)
    assert window.tabs.currentWidget() is window.turns
    assert window.turns.chosen == "4"


def test_light_and_dark(window):
    for style in (DARK, LIGHT):
        window.set_style(style)
        for name in ("cells", "turns", "injects", "visibility", "roles", "checks"):
            window.show_page(name)
            assert not window.grab().isNull()
    QApplication.processEvents()

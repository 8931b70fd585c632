"""The window as a whole: its pages, the numbers and stages, undoing in it, and that it goes."""

from __future__ import annotations

from attrs import evolve
from PySide6.QtCore import Qt

from planner.drawing.style import DARK, LIGHT
from planner.ui.document.window import PAGES, DocumentWindow


def test_each_page_is_shown_by_its_name(window):
    for name in PAGES:
        window.show_page(name)
        assert window.tabs.currentWidget() is getattr(window, name)


def test_numbers_are_shown_as_chosen(window, store, qtbot, steps):
    window.show_page("numbers")
    page = window.numbers
    assert page.example == "1234.6   0.35   unlikely"
    qtbot.keyClick(page.decimals, Qt.Key.Key_Up)
    qtbot.keyClick(page.thousands, Qt.Key.Key_Space)
    qtbot.keyClick(page.probabilities, Qt.Key.Key_Down)
    qtbot.keyClick(page.words, Qt.Key.Key_Down)
    shown = store.document.number_format
    assert (shown.decimals, shown.thousands, shown.probabilities, shown.words) == (2, True, "percent", "phia")
    assert page.example == "1,234.57   35 %   about unlikely"
    assert len(steps()) == 4
    store.go_to_step(0)
    assert page.example == "1234.6   0.35   unlikely"
    assert len(steps()) == 4, "showing what is there is not choosing"


def test_stages_are_named_in_the_table(window, store, hands, steps):
    """Three columns: the root, the summit, its ends."""
    window.show_page("numbers")
    page = window.numbers
    model = page.stages
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["Opening", "", ""]
    page.table.view.setFocus()
    page.table.view.setCurrentIndex(model.index(1, 0))
    hands.type("Summit")
    hands.press(Qt.Key.Key_Return)
    assert store.document.stages == ("Opening", "Summit")
    assert steps() == ["Name stage 2"]


def test_another_document_fills_the_pages_anew(window, store):
    only = evolve(store.document, actors=store.document.actors[1:], scenarios=(), sources=())
    store.replace_document(only, None)
    assert window.actors.chosen == "rok"
    window.show_page("scenarios")
    assert not window.scenarios.form.isVisible()


def test_it_takes_on_another_style(window):
    window.show_page("attributes")
    light = window.grab().toImage()
    window.set_style(DARK)
    assert window.grab().toImage() != light


def test_it_is_freed_when_it_closes(store, parent, qtbot):
    window = DocumentWindow(store, LIGHT, parent)
    window.show()
    with qtbot.waitSignal(window.destroyed):
        qtbot.keyClick(window, Qt.Key.Key_Escape)
    store.select((0,))
    store.set_from_here(True)

"""A thousand random steps through the one store: undone to the first byte, redone to the last, painted as if afresh."""

from __future__ import annotations

from random import Random

import pytest
from PySide6.QtWidgets import QApplication

from planner.app.store import Store
from planner.drawing.style import LIGHT
from planner.files.codec import encode
from planner.files.opening import open_document
from planner.model import edits
from planner.model.document import Document
from planner.model.places import Place, branch_at, node_at, walk
from planner.model.problems import DocumentError
from planner.shipped import resource
from planner.ui.canvas.view import CanvasView

STEPS = 1_000


class Script:
    """Chooses one edit after another at random; whatever is refused is chosen anew."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        self.acts = (
            self.label, self.label, self.probability, self.payoff, self.outcome, self.child, self.sibling, self.remove,
            self.move, self.kind, self.duplicate, self.reparent,
        )  # fmt: skip

    def step(self, document: Document) -> Document:
        while True:
            places = [place for place, _ in walk(document.root)]
            try:
                after = self.random.choice(self.acts)(document, self.random.choice(places))
            except (DocumentError, IndexError):
                continue
            if after is not document and after.root.size < 120:
                return after

    def label(self, document: Document, place: Place) -> Document:
        return edits.set_label(document, place, f"Branch {self.random.randrange(1000)} of some length")

    def probability(self, document: Document, place: Place) -> Document:
        if place and branch_at(document.root, place).probability is None:
            raise IndexError
        return edits.set_probability(document, place, self.random.choice([0.25, "1/3", "40%", "#", 0.2]))

    def payoff(self, document: Document, place: Place) -> Document:
        return edits.set_payoff(document, place, "cost", self.random.choice([None, -5.0, "2*3"]))

    def outcome(self, document: Document, place: Place) -> Document:
        if node_at(document.root, place).kind != "outcome":
            raise IndexError
        return edits.set_outcome_payoff(document, place, "denuc", float(self.random.randrange(100)))

    def child(self, document: Document, place: Place) -> Document:
        return edits.add_child(document, place, "Another way")[0]

    def sibling(self, document: Document, place: Place) -> Document:
        return edits.add_sibling(document, place, self.random.random() < 0.5)[0]

    def remove(self, document: Document, place: Place) -> Document:
        if node_at(document.root, place).size > 12:
            raise IndexError
        return edits.remove(document, place)[0]

    def move(self, document: Document, place: Place) -> Document:
        return edits.move(document, place, self.random.choice([-1, 1]))[0]

    def kind(self, document: Document, place: Place) -> Document:
        return edits.set_kind(document, place, self.random.choice(["decision", "chance"]))

    def duplicate(self, document: Document, place: Place) -> Document:
        return edits.duplicate(document, place)[0]

    def reparent(self, document: Document, place: Place) -> Document:
        places = [other for other, node in walk(document.root) if node.branches]
        return edits.reparent(document, place, self.random.choice(places), 0)[0]


def picture(canvas: CanvasView) -> bytes:
    image = canvas.grab().toImage()
    return bytes(image.constBits())


@pytest.mark.parametrize("seed", [1, 2])
def test_a_thousand_steps_back_and_forth(qtbot, seed):
    """Both ends byte for byte, and the canvas that followed every step shows what a new one would."""
    first = open_document(str(resource("examples", "korea_summit.planb")))
    store, script = Store(first), Script(seed)
    canvas = CanvasView(store, LIGHT)
    qtbot.addWidget(canvas)
    canvas.resize(900, 600)
    canvas.show()
    for number in range(STEPS):
        store.apply(f"Step {number}", script.step(store.document))
    last = encode(store.document)
    for _ in range(STEPS):
        store.undo()
    assert not store.history.can_undo
    assert encode(store.document) == encode(first)
    for _ in range(STEPS):
        store.redo()
    assert encode(store.document) == last
    store.select(())
    fresh_store = Store(store.document)
    fresh = CanvasView(fresh_store, LIGHT)
    qtbot.addWidget(fresh)
    fresh.resize(900, 600)
    fresh.show()
    for each in (canvas, fresh):
        each.set_zoom(0.7)
        each.verticalScrollBar().setValue(0)
        each.horizontalScrollBar().setValue(0)
    qtbot.wait(400)  # the last movement of 150 ms has come to rest
    QApplication.processEvents()
    assert picture(canvas) == picture(fresh)

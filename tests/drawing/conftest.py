"""The examples that ship, and what it takes to draw one."""

from __future__ import annotations

import pytest

from planner import shipped
from planner.analysis.rollback import roll_back
from planner.drawing.layout import lay_out
from planner.drawing.scene import Scene
from planner.drawing.style import LIGHT
from planner.files.opening import open_document
from planner.model.document import Document


@pytest.fixture
def korea() -> Document:
    return open_document(shipped.resource("examples", "korea_summit.planb"))


@pytest.fixture
def summit() -> Document:
    return open_document(shipped.resource("examples", "simple_summit.planb"))


@pytest.fixture
def scene_of(qapp):
    """Makes a scene of a document, measured in the bundled font."""
    from planner.drawing.text import FontMeasure

    measure = FontMeasure()

    def make(document: Document, **changes) -> Scene:
        given = {"rollback": roll_back(document), "layout": lay_out(document, measure), "style": LIGHT} | changes
        return Scene(document=document, **given)

    return make

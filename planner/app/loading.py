"""Opening a large file in the background: all that the window needs of a document before it can show it."""

from __future__ import annotations

from pathlib import Path

from attrs import frozen

from planner.analysis.rollback import Rollback, roll_back
from planner.app.worker import Progress
from planner.drawing.layout import Layout, lay_out
from planner.drawing.spacing import Measure, screen_spacing
from planner.drawing.spread import range_of
from planner.files.opening import Opened, open_file
from planner.files.storage import FileError
from planner.model.problems import DocumentError

READ, ROLLED_BACK = 0.4, 0.5
"""How much of the work is done once the file is read, and once its values are known."""


@frozen(eq=False, kw_only=True)
class Loaded:
    """A file's document, worked out and laid out."""

    path: Path
    opened: Opened
    rollback: Rollback
    layout: Layout


def load(path: Path, measure: Measure, notes: bool, progress: Progress) -> Loaded | None:
    """Opens a file, on whatever thread; None if progress asks to stop.

    measure, notes: the canvas's own, so that it can take over the layout.
    Raises DocumentError for a file that cannot be read or holds no document.
    """
    if not progress(0.0):
        return None
    try:
        opened = open_file(path)
    except FileError as error:
        raise DocumentError(error.sentence) from error
    if not progress(READ):
        return None
    rollback = roll_back(opened.document)
    range_of(rollback)  # the painter will ask, and a first time it is a walk
    if not progress(ROLLED_BACK):
        return None
    spacing = screen_spacing(opened.document.root.size, notes=notes)
    layout = lay_out(opened.document, measure, spacing=spacing)
    return Loaded(path=path, opened=opened, rollback=rollback, layout=layout)

"""The one door through which the open document is changed, looked at another way, undone, opened and saved."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from pathlib import Path
from time import perf_counter
from typing import Literal

from attrs import evolve, frozen
from PySide6.QtCore import QObject, Signal

from planner.analysis.reading import can_show_from_here
from planner.analysis.rollback import Rollback, roll_back
from planner.analysis.settings import PLAIN, Settings
from planner.app.history import History
from planner.files.storage import save_file
from planner.model.document import Document
from planner.model.nodes import Node
from planner.model.places import Place


@frozen(eq=False)
class Change:
    """What happened to the document. Whatever is the same object on both sides has not changed."""

    before: Document
    after: Document
    label: str  # the step in words; blank when another document was opened
    kind: Literal["edit", "undo", "redo", "open"]


class Store(QObject):
    """The open document, its rollback, how it is looked at, what is selected, and where it is saved.

    Whoever hears `document_changed` or `view_changed` finds document, rollback, settings and selection already new.
    """

    document_changed = Signal(object)  # Change
    selection_changed = Signal(object)  # Place
    view_changed = Signal(object)  # Settings; from_here too may have changed
    path_changed = Signal(object)  # Path | None
    modified_changed = Signal(object)  # bool

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = History(document)
        self._settings = PLAIN
        self._from_here = False
        self._selection: Place = ()
        self._also: frozenset[Place] = frozenset()
        self._path: Path | None = None
        self._checksum: str | None = None
        self._was_modified = False
        self._compared_with: str | None = None
        self._compared: Rollback | None = None
        self._recalculated_in = 0.0
        self._rollback = self._rolled(document, self._settings, None)

    @property
    def document(self) -> Document:
        return self._history.document

    @property
    def rollback(self) -> Rollback:
        return self._rollback

    @property
    def settings(self) -> Settings:
        return self._settings

    @property
    def from_here(self) -> bool:
        """Whether values are shown from here on, or as totals at the end."""
        return self._from_here

    @property
    def compared_with(self) -> str | None:
        """The scenario that is compared with, "" being the base case; None where none is."""
        return self._compared_with

    @property
    def compared(self) -> Rollback | None:
        """What the document comes to there; None also where that very scenario is looked at."""
        return self._compared

    @property
    def selection(self) -> Place:
        return self._selection

    @property
    def selected(self) -> tuple[Place, ...]:
        """All places that are selected, in reading order: `selection`, and those that were added to it."""
        return tuple(sorted({self._selection, *self._also}))

    @property
    def path(self) -> Path | None:
        return self._path

    @property
    def history(self) -> History:
        """To be read; it is changed by this store only."""
        return self._history

    @property
    def is_modified(self) -> bool:
        return self._history.is_modified

    @property
    def recalculated_in(self) -> float:
        """Seconds that the last rollback took."""
        return self._recalculated_in

    def apply(
        self,
        label: str,
        after: Document,
        *,
        select: Place | None = None,
        also: Iterable[Place] = (),
        merge: Hashable | None = None,
    ) -> None:
        """Makes `after` the document, as one step or as part of the last one with the same `merge` key.

        select, also: what is selected afterwards. Without `select` the selection stays, but for what was added to it.
        """
        before = self.document
        if after is before:
            if select is not None:
                self.select(select, also)
            return
        selected = _nearest(after.root, self._selection if select is None else select)
        settings = _fitting(after, self._settings)
        rollback = self._rolled(after, settings, self._rollback)
        self._history.push(label, after, merge_key=merge, selected_before=self._selection, selected_after=selected)
        change = Change(before, after, label, "edit")
        self._become(change, rollback, settings, selected, frozenset(also) - {selected})

    def break_merge(self) -> None:
        """Ends a gesture or the editing of a field: the next change is a step of its own."""
        self._history.break_merge()

    def undo(self) -> None:
        """Takes the last step back; does nothing if there is none."""
        self.go_to_step(self._history.done - 1)

    def redo(self) -> None:
        """Does the next step again; does nothing if there is none."""
        self.go_to_step(self._history.done + 1)

    def go_to_step(self, done: int) -> None:
        """Undoes or does again until so many of the history's steps are done, as far as there are any."""
        history, before = self._history, self.document
        step, kind, selected = None, "undo", self._selection
        while history.done > done and history.can_undo:
            step = history.undo()
            kind, selected = "undo", step.selected_before
        while history.done < done and history.can_redo:
            step = history.redo()
            kind, selected = "redo", step.selected_after
        if step is not None:
            settings = _fitting(self.document, self._settings)
            rollback = self._rolled(self.document, settings, self._rollback)
            self._become(Change(before, self.document, step.label, kind), rollback, settings, selected)

    def select(self, place: Place, also: Iterable[Place] = ()) -> None:
        """Selects the node at a place, or the nearest one above it if there is none.

        also: places that are selected with it; what was so before is not any more.
        """
        place = _nearest(self.document.root, place)
        others = frozenset(_nearest(self.document.root, other) for other in also) - {place}
        if place != self._selection or others != self._also:
            self._selection, self._also = place, others
            self.selection_changed.emit(place)

    def set_settings(self, settings: Settings) -> None:
        """Looks at the document another way: a scenario, an actor's view, a rule. No step, nothing to save."""
        settings = _fitting(self.document, settings)
        if settings != self._settings:
            self._rollback = self._rolled(self.document, settings, self._rollback)
            self._settings = settings
            self._compare()
            self.view_changed.emit(settings)

    def compare_with(self, scenario: str | None) -> None:
        """Looks at the document under another scenario too, "" being the base case; None ends that. Nothing to save."""
        if scenario != self._compared_with:
            self._compared_with = scenario
            self._compare()
            self.view_changed.emit(self._settings)

    def set_from_here(self, from_here: bool) -> None:
        """Shows values from here on, where the document's attributes allow it, or totals at the end."""
        from_here = from_here and can_show_from_here(self.document)
        if from_here != self._from_here:
            self._from_here = from_here
            self.view_changed.emit(self._settings)

    def replace_document(
        self,
        document: Document,
        path: Path | None,
        *,
        checksum: str | None = None,
        saved: bool = True,
        rollback: Rollback | None = None,
    ) -> None:
        """Opens another document, with a history and a view of its own.

        rollback: the document's own under the settings PLAIN, if it is known already.
        checksum: of the file, as it was read; with it, saving notices that another program wrote there meanwhile.
        saved: whether the document is what the file holds; a recovered one is not.
        """
        before = self.document
        if rollback is None:
            rollback = self._rolled(document, PLAIN, None)
        self._history = History(document, saved=saved)
        self._path, self._checksum = path, checksum
        self._become(Change(before, document, "", "open"), rollback, rollback.settings, ())
        self.path_changed.emit(path)

    def save(self, path: Path, *, overwrite: bool = False) -> None:
        """Writes the document to a file, which is its own from now on.

        Raises ChangedOnDiskError if another program has changed the document's own file, unless that is to be
        overwritten; FileError or DocumentError for what cannot be written. The file is then as it was.
        """
        known = None if overwrite else self.known_of(path)
        self.take_saved(self.document, path, save_file(self.document, path, known=known))

    def known_of(self, path: Path) -> str | None:
        """The checksum that a file has unless another program wrote there; None for one that is not the document's."""
        return self._checksum if path == self._path else None

    def take_saved(self, document: Document, path: Path, checksum: str) -> None:
        """Takes note that a document of the history stands in a file, which is this one's own from now on."""
        self._checksum = checksum
        self._history.mark_saved(document)
        if path != self._path:
            self._path = path
            self.path_changed.emit(path)
        self._tell_modified()

    def _become(
        self,
        change: Change,
        rollback: Rollback,
        settings: Settings,
        selected: Place,
        also: frozenset[Place] = frozenset(),
    ) -> None:
        """Takes on a new state as a whole, then tells of it."""
        from_here = self._from_here and can_show_from_here(change.after)
        moved = selected != self._selection or also != self._also
        looks_different = settings != self._settings or from_here != self._from_here
        self._rollback, self._settings, self._from_here = rollback, settings, from_here
        self._selection, self._also = selected, also
        if change.kind == "open":
            self._compared_with = None
        self._compare()
        self.document_changed.emit(change)
        if moved:
            self.selection_changed.emit(selected)
        if looks_different:
            self.view_changed.emit(settings)
        self._tell_modified()

    def _tell_modified(self) -> None:
        if self.is_modified != self._was_modified:
            self._was_modified = self.is_modified
            self.modified_changed.emit(self._was_modified)

    def _compare(self) -> None:
        """Brings what is compared up to date, from what it was; a scenario that is gone ends the comparison."""
        known = {"", *(scenario.id for scenario in self.document.scenarios)}
        if self._compared_with not in known:
            self._compared_with = None
        if self._compared_with is None or self._compared_with == self._settings.scenario:
            self._compared = None
        else:
            self._compared = roll_back(
                self.document, evolve(self._settings, scenario=self._compared_with), self._compared
            )

    def _rolled(self, document: Document, settings: Settings, previous: Rollback | None) -> Rollback:
        start = perf_counter()
        rollback = roll_back(document, settings, previous)
        self._recalculated_in = perf_counter() - start
        return rollback


def _nearest(root: Node, place: Place) -> Place:
    """The place itself, or the part of its path that still exists."""
    node = root
    for depth, position in enumerate(place):
        if not 0 <= position < len(node.branches):
            return place[:depth]
        node = node.branches[position].node
    return place


def _fitting(document: Document, settings: Settings) -> Settings:
    """The settings without a scenario, an actor or variables that the document no longer has."""
    scenarios = {scenario.id for scenario in document.scenarios}
    actors = {actor.id for actor in document.actors}
    variables = {variable.id for variable in document.variables}
    changes: dict[str, object] = {}
    if settings.scenario and settings.scenario not in scenarios:
        changes["scenario"] = ""
    if settings.seen_by and settings.seen_by not in actors:
        changes["seen_by"] = ""
    if settings.overrides.keys() - variables:
        changes["overrides"] = {k: v for k, v in settings.overrides.items() if k in variables}
    return evolve(settings, **changes) if changes else settings

"""The canvas: the tree's picture with the keys and the mouse that work it in place."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QMenu, QWidget

from planner.app.store import Change, Store
from planner.drawing.layout import Hit
from planner.drawing.style import LIGHT, Style
from planner.files.clipping import outermost
from planner.model.places import Place, node_at
from planner.ui.canvas.bubble import Bubble
from planner.ui.canvas.carrying import Carry
from planner.ui.canvas.commands import TreeCommands
from planner.ui.canvas.dropping import Drop, draw_drop
from planner.ui.canvas.editing import Editing
from planner.ui.canvas.editor import FieldEditor
from planner.ui.canvas.fields import LABEL, TITLE, Field, Part, fields_at
from planner.ui.canvas.gestures import Gesture, Pan, Scrub
from planner.ui.canvas.keys import Doing, is_typing, pressed, told_keys
from planner.ui.canvas.navigate import Way, step
from planner.ui.canvas.picture import TreePicture
from planner.ui.canvas.stages import EDGE, StageEditing, name_rect, stage_under

WAYS: dict[str, Way] = {
    "Left": "left",
    "Right": "right",
    "Up": "up",
    "Down": "down",
    "Home": "first",
    "End": "last",
}
"""The keys that move the selection."""

EDGES: dict[Part, Qt.AlignmentFlag] = {
    "label": Qt.AlignmentFlag.AlignBottom,
    "probability": Qt.AlignmentFlag.AlignTop,
    "payoffs": Qt.AlignmentFlag.AlignTop,
    "value": Qt.AlignmentFlag.AlignVCenter,
    "title": Qt.AlignmentFlag.AlignTop,
}
"""Where the editor keeps to its part, so that it leaves the branch's line in sight."""


class CanvasView(TreePicture):
    """Shows the tree and edits it in place, by keyboard and by mouse.

    Its keys are those of the Tree menu in the table of actions, and WAYS. Its own actions make its context menu.
    """

    def __init__(self, store: Store, style: Style = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(store, style, parent)
        self.commands = TreeCommands(store, self)
        self._editor = FieldEditor(self.viewport())
        self._bubble = Bubble(self.viewport())
        self._editing = Editing(store, self._editor, self)
        self._stage_editor = FieldEditor(self.viewport())
        self._stages = StageEditing(store, self._stage_editor, self)
        self._gesture: Gesture | None = None
        self._drop: Drop | None = None
        self._click: Callable[[], None] | None = None  # what a press is if nothing is dragged
        self._keys: dict[str, Doing] = {key: (self._go, (way,)) for key, way in WAYS.items()}
        self._keys |= {f"Shift+{key}": (self._extend, (way,)) for key, way in WAYS.items()}
        self._keys |= told_keys({"tree": self.commands, "hands": self, "canvas": self})
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        self.viewport().setMouseTracking(True)
        self.commands.naming_requested.connect(self.edit_label)
        self.commands.refused.connect(self.say)
        self._stages.closed.connect(self._on_stages_closed)
        self._editing.opened.connect(self._on_editing_opened)
        self._editing.closed.connect(self._on_editing_closed)

    @property
    def editor(self) -> FieldEditor:
        """The field that is laid over the tree while something is edited in place."""
        return self._editor

    @property
    def drop(self) -> Drop | None:
        """Where what is dragged would come to stand; None while nothing is."""
        return self._drop

    def edit_label(self) -> None:
        """Opens the label of the selected branch, or the root's title."""
        self.edit(LABEL if self._store.selection else TITLE)

    def edit(self, field: Field) -> None:
        """Opens a field of what is selected."""
        self._bubble.hide()
        self.reveal_place(self._store.selection)
        self._editing.open(self._store.selection, field)

    # The keyboard

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Tab:
            self.keyPressEvent(event)  # else Qt takes it for going to the next widget
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._bubble.hide()
        done = self._keys.get(pressed(event))
        if event.key() == Qt.Key.Key_Escape and self._gesture is not None:
            self._gesture.cancel()
            self._end_gesture()
        elif done is not None:
            method, given = done
            method(*given)
        elif is_typing(event):
            self.edit_label()
            QCoreApplication.sendEvent(self._editor.line, event)
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if event.preeditString() or event.commitString():  # typing, in scripts that are composed
            self.edit_label()
            QCoreApplication.sendEvent(self._editor.line, event)

    def _go(self, way: Way) -> None:
        self._store.select(step(self.tree_layout, self._store.selection, way))

    def _extend(self, way: Way) -> None:
        """Goes that way and keeps what was selected; back on the way that it came, it gives up what it leaves."""
        here, selected = self._store.selection, self._store.selected
        there = step(self.tree_layout, here, way)
        kept = set(selected) - {here} if there != here and there in selected else set(selected)
        self._store.select(there, kept)

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._bubble.hide()
        hit = self.hit(event.position())
        if hit is not None and event.button() != Qt.MouseButton.MiddleButton:
            self._select(hit, event)
            if hit.part == "count":
                self.toggle_collapsed()
                return
        self._gesture = self._begun(event, hit)
        if self._gesture is not None:
            self.viewport().setCursor(self._gesture.cursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._gesture is not None:
            self._gesture.update(event)
        else:
            hit = self.hit(event.position())
            self.set_hover(hit)
            scrubs = hit is not None and self._scrubs(hit)
            self.viewport().setCursor(Qt.CursorShape.SizeHorCursor if scrubs else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        gesture = self._gesture
        if gesture is not None:
            gesture.finish()
            self._end_gesture()
        click, self._click = self._click, None
        if click is not None and isinstance(gesture, Carry) and gesture.held:
            click()

    @property
    def stage_editor(self) -> FieldEditor:
        """The field that is laid over a stage's name while that is edited."""
        return self._stage_editor

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        hit = self.hit(event.position())
        point = self.to_picture(event.position())
        stage = stage_under(self.tree_layout, point.x(), point.y() - self.heading().top)
        if stage is not None and event.button() == Qt.MouseButton.LeftButton:
            self._stages.open(self.tree_layout, stage)
            self._follow_subject()
        elif hit is not None and event.button() == Qt.MouseButton.LeftButton:
            self._store.select(hit.place)
            self.edit(self._field_under(hit))

    def _select(self, hit: Hit, event: QMouseEvent) -> None:
        """Selects what is pressed: with Shift all siblings up to it too.

        With Ctrl, or on one of several that are selected, that waits until it is let go: they may be dragged.
        """
        self._click = None
        place, here = hit.place, self._store.selection
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._click = partial(self._toggle_selected, place)
            return
        if not shift and place in self._store.selected and self._carries(hit, event):
            self._click = partial(self._point_at, place)
            return
        if shift and here[:-1] == place[:-1] and here and place:
            first, last = sorted((here[-1], place[-1]))
            self._point_at(place, {(*place[:-1], position) for position in range(first, last + 1)})
        elif shift:
            self._point_at(place, self._store.selected)
        elif event.button() == Qt.MouseButton.LeftButton or place not in self._store.selected:
            self._point_at(place)

    def _point_at(self, place: Place, also: Iterable[Place] = ()) -> None:
        """Selects what is under the pointer, and lets it stay there."""
        self._pointing = True
        self._store.select(place, also)
        self._pointing = False

    def _toggle_selected(self, place: Place) -> None:
        """Adds a place to what is selected, or takes it away; something stays selected."""
        others = set(self._store.selected) - {place}
        if place not in self._store.selected:
            self._point_at(place, others)
        elif others:
            self._point_at(max(others), others)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.actions())
        menu.popup(event.globalPos())

    def _begun(self, event: QMouseEvent, hit: Hit | None) -> Gesture | None:
        """The gesture that a press may become."""
        at = event.position().toPoint()
        left = event.button() == Qt.MouseButton.LeftButton
        if event.button() == Qt.MouseButton.MiddleButton or (left and hit is None):
            return Pan(self, at)
        if left and hit is not None and self._scrubs(hit):
            return Scrub(self._store, hit.place, at, self._bubble.say)
        if hit is not None and self._carries(hit, event):
            return Carry(self._store, self, self._taken(hit.place), at, self._bubble.say, self._show_drop)
        return None

    def _carries(self, hit: Hit, event: QMouseEvent) -> bool:
        """Whether a press there takes a branch into the hand."""
        left, base = event.button() == Qt.MouseButton.LeftButton, self.tree_layout.base
        return left and hit.place != base and hit.part != "count" and not self._scrubs(hit)

    def _taken(self, place: Place) -> list[Place]:
        """What comes along with a branch: all that is selected, if it is."""
        selected, base = self._store.selected, self.tree_layout.base
        return outermost(other for other in selected if other != base) if place in selected else [place]

    def _end_gesture(self) -> None:
        self._gesture = None
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)

    def _show_drop(self, drop: Drop | None) -> None:
        """Shows where what is dragged would come to stand."""
        self._drop = drop
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._drop is not None:
            painter = QPainter(self.viewport())
            painter.setTransform(self.transform())
            draw_drop(painter, self.tree_layout, self._drop, self._style)

    def _scrubs(self, hit: Hit) -> bool:
        """Whether what is hit is a probability that can be dragged."""
        return hit.part == "probability" and node_at(self._store.document.root, hit.place[:-1]).kind == "chance"

    def _field_under(self, hit: Hit) -> Field:
        """The field to edit for a part: its own, or the label's, where it has none."""
        fields = fields_at(self._store.document, hit.place)
        return next((field for field in fields if field.part == hit.part), fields[0])

    # What is edited

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._follow_subject()

    def _on_store_document_changed(self, change: Change) -> None:
        self._bubble.hide()
        self._editing.follow()  # before anything looks for what is edited: it may be gone
        super()._on_store_document_changed(change)
        self._follow_subject()

    def _on_editing_opened(self) -> None:
        self._follow_subject()

    def _on_editing_closed(self, back: bool) -> None:
        self._editor.hide()
        if back:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_stages_closed(self) -> None:
        self._stage_editor.hide()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow_subject(self) -> None:
        """Keeps the editor over what it edits."""
        subject, column = self._editing.subject, self._stages.column
        if column is not None:
            self._stage_editor.lay_over(self.to_view(name_rect(self.tree_layout, column, self.heading().top)), EDGE)
        if subject is not None:
            part = subject.field.part
            self._editor.lay_over(self.to_view(self.rect_of(subject.place, part)), EDGES[part])

    def say(self, sentence: str) -> None:
        """Says something beside what is selected."""
        part = "label" if self._store.selection else "node"
        self._bubble.say(sentence, self.to_view(self.rect_of(self._store.selection, part)).bottomLeft())

"""The tree as the canvas shows it: laid out after each change, painted where it is exposed, kept at the selection."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import evolve
from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, QSizeF
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent, QTransform
from PySide6.QtWidgets import QToolTip, QWidget

from planner.app.store import Change, Store
from planner.drawing.layout import Hit, Layout, Part, Rect, lay_out
from planner.drawing.look import View
from planner.drawing.notes import NO_NOTES, Note
from planner.drawing.paint import paint_tree
from planner.drawing.scene import Scene
from planner.drawing.spacing import HEADER, screen_spacing
from planner.drawing.style import Style
from planner.drawing.text import FontMeasure
from planner.model.places import Place, node_at, say
from planner.ui.canvas.breadcrumbs import Breadcrumbs
from planner.ui.canvas.heading import Heading
from planner.ui.canvas.hints import hint
from planner.ui.canvas.minimap import Minimap
from planner.ui.canvas.motion import Motion
from planner.ui.canvas.sight import Sight
from planner.ui.canvas.speaking import SpokenTree
from planner.ui.canvas.zoom import ZoomArea
from planner.ui.panels.shown import say_value_at
from planner.ui.words import scenario_name


class TreePicture(ZoomArea):
    """Shows the store's document and follows it; what is done to it is another's thought (see view.py)."""

    def __init__(self, store: Store, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._style = style
        self._unseen = True  # a document was opened and has not been shown yet
        self._pointing = False  # the mouse selects: what is under it must not move away
        self._hover: Hit | None = None
        self._spoken: SpokenTree | None = None
        self._measure = FontMeasure()
        self._sight = Sight()
        self._only_play = False
        self._noted = False
        self._notes, self._notes_dated = NO_NOTES, False
        self._crumbs = Breadcrumbs(style, self)
        self._crumbs.place_requested.connect(self.focus_on)
        self._motion = Motion(self.viewport())
        self._minimap = Minimap(self)
        self._minimap.point_requested.connect(self._on_minimap_point_requested)
        self._layout = lay_out(store.document, self._measure)
        self._unfocused = self._layout  # the last one of the whole tree: after a focus it is gone on with
        self._scene = self._make_scene()
        self._minimap.show_scene(self._scene)
        self.set_extent(QSizeF(self._layout.width, self._layout.height))
        self.setAccessibleName(self.tr("Decision tree"))
        self._describe()
        self.zoom_changed.connect(self._on_zoom_changed)
        store.document_changed.connect(self._on_store_document_changed)
        store.selection_changed.connect(self._on_store_selection_changed)
        store.view_changed.connect(self._on_store_view_changed)

    @property
    def tree_layout(self) -> Layout:
        """Where everything stands."""
        return self._layout

    def in_sight(self) -> View:
        """The same, and the part of it that is to be seen."""
        seen = self._seen() & QRectF(0, HEADER, self._layout.width, self._layout.height - HEADER)
        return View(self._layout, Rect(seen.x(), seen.y(), seen.width(), seen.height()))

    def _seen(self) -> QRectF:
        return self.transform().inverted()[0].mapRect(QRectF(self.viewport().rect()))

    @property
    def breadcrumbs(self) -> Breadcrumbs:
        """The way back from what is in focus."""
        return self._crumbs

    @property
    def only_play(self) -> bool:
        """Whether all but the recommended play is dimmed."""
        return self._only_play

    @property
    def scene(self) -> Scene:
        """What is painted."""
        return self._scene

    def spoken(self) -> SpokenTree:
        """What a screen reader is told of the tree, made when one asks."""
        if self._spoken is None:
            self._spoken = SpokenTree(self, self._store)
        return self._spoken

    @property
    def measure(self) -> FontMeasure:
        """What the layout measures texts with; a layout made with another cannot be taken."""
        return self._measure

    def take_layout(self, layout: Layout) -> None:
        """Takes over what was laid out elsewhere, of the document that is about to be opened."""
        self._layout = self._unfocused = layout

    @property
    def motion(self) -> Motion:
        """How changes of the layout are shown."""
        return self._motion

    @property
    def minimap(self) -> Minimap:
        """The whole tree in a corner."""
        return self._minimap

    def set_style(self, style: Style) -> None:
        self._style = style
        self._crumbs.set_style(style)
        self._paint_anew()

    # What is shown of the tree

    def toggle_collapsed(self) -> None:
        """Collapses what lies below the selected nodes, or shows it again."""
        root = self._store.document.root
        forks = [node for place in self._store.selected if (node := node_at(root, place)).branches]
        collapse = any(node.id not in self._sight.collapsed for node in forks)
        for node in forks:
            if (node.id not in self._sight.collapsed) == collapse:
                self._sight.toggle(node)
        self._show_otherwise()

    def expand_all(self) -> None:
        self._sight.expand_all()
        self._show_otherwise()

    def toggle_focus(self) -> None:
        """Shows only what lies from the selected node on; where that is so already, the whole tree."""
        place = self._store.selection
        self.focus_on(() if place == self._layout.base else place)

    def focus_on(self, place: Place) -> None:
        """Shows only what lies from a place on, which is selected if nothing there is."""
        if self._store.selection[: len(place)] != place:
            self._store.select(place)
        self._sight.focus(self._store.document, place)
        self._show_otherwise()
        self.fit_readable()
        self.reveal_place(self._store.selection)

    def toggle_only_play(self) -> None:
        """Dims all but the recommended play, or shows everything alike."""
        self._only_play = not self._only_play
        self._paint_anew()

    @property
    def noted(self) -> bool:
        """Whether decisions have room for their triggers."""
        return self._noted

    def make_room_for_notes(self, noted: bool) -> None:
        """Gives decisions room for their triggers, in a tree that is not too large for them, or takes it away."""
        if noted != self._noted:
            self._noted = noted
            self._show_otherwise()

    def show_notes(self, notes: Mapping[str, Note], dated: bool) -> None:
        """Shows triggers under their decisions. dated: the tree has changed since they were worked out."""
        if notes is not self._notes or dated != self._notes_dated:
            self._notes, self._notes_dated = notes, dated
            self._paint_anew()

    def rect_of(self, place: Place, part: Part) -> QRectF:
        """Where a part stands, in the picture."""
        return _rect(self._layout.rect(place, part))

    def rect_in_view(self, place: Place) -> QRect:
        """Where a node and its label stand, in this widget; nothing of one that is not shown."""
        if not self._layout.holds(place):
            return QRect()
        whole = self.rect_of(place, "node")
        if place != self._layout.base:
            whole |= self.rect_of(place, "label")
        return self.to_view(whole).translated(self.viewport().geometry().topLeft())

    def hit(self, at: QPointF) -> Hit | None:
        """What lies under a point of the view, or None."""
        point = self.to_picture(at)
        return None if self.heading().covers(point.y()) else self._layout.hit(point.x(), point.y())

    def heading(self) -> Heading:
        """Where the stages' names stand."""
        return Heading.of(self.transform())

    def covered(self) -> int:
        return self.heading().covered

    def set_hover(self, hit: Hit | None) -> None:
        """Shows what the pointer is on: a text that a double click would edit."""
        hover = hit if hit is not None and hit.part not in ("node", "note", "ghost") else None
        if hover != self._hover:
            self._hover = hover
            self._paint_anew()

    def reveal_place(self, place: Place) -> None:
        """Brings a node and the text of its branch into view."""
        whole = self.rect_of(place, "node") | self.rect_of(place, "value")
        if place:
            whole |= self.rect_of(place, "label") | self.rect_of(place, "probability")
        self.reveal(whole)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(self._style.paper))
        transform, scene = self.transform(), self._scene
        if self._motion.running:
            moved = self._motion.offset(_offset(transform))
            transform *= QTransform.fromTranslate(moved.x(), moved.y())
            scene = evolve(scene, layout=self._motion.layout(self._layout))
        painter.setTransform(transform)
        exposed = transform.inverted()[0].mapRect(QRectF(event.rect()))
        paint_tree(painter, scene, exposed, self.scale)
        heading = Heading.of(transform)
        if heading.covers(exposed.top()):
            heading.paint(painter, scene, exposed)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._unseen:
            self._show_start()

    def changeEvent(self, event: QEvent) -> None:
        scale = self.scale
        super().changeEvent(event)
        if self.scale != scale:
            self._motion.stop()
            if self.is_fitted:
                self._show_start()
            else:
                self.reveal_place(self._store.selection)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.set_hover(None)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            hit = self.hit(QPointF(event.pos()))
            text = hint(self._scene, hit) if hit else ""
            QToolTip.showText(event.globalPos(), text, self.viewport())
            return True
        return super().viewportEvent(event)

    def _on_store_document_changed(self, change: Change) -> None:
        if change.kind == "open":
            self._sight.clear()
        self._lay_out()
        if change.kind == "open":
            self._motion.stop()
            self._unseen = True
            if self.isVisible():
                self._show_start()

    def _on_store_selection_changed(self, place: Place) -> None:
        if self._layout.holds(place):
            self._paint_anew()
        else:
            self._lay_out()
        if not self._pointing:
            self.reveal_place(place)

    def _on_store_view_changed(self, _settings: object) -> None:
        if self._layout.spacing.ghost != (self._store.compared is not None):
            self._show_otherwise()
        else:
            self._paint_anew()

    def _show_start(self) -> None:
        """The first sight of a document: all of it if it can be read so, else the root and what it leads to."""
        self._unseen = False
        self.fit_readable()
        self.centre_height(self._layout.locate(self._layout.base).y)

    def _place_minimap(self) -> None:
        bars = self.horizontalScrollBar(), self.verticalScrollBar()
        beyond = max(bar.maximum() / (bar.maximum() + bar.pageStep()) for bar in bars)
        self._minimap.stand(self.viewport().geometry(), beyond, self.rect_in_view(self._store.selection))
        self._minimap.frame(self._seen() & QRectF(0, 0, self._layout.width, self._layout.height))

    def _on_minimap_point_requested(self, point: QPointF) -> None:
        middle = QPointF(self.viewport().rect().center())
        self.scroll_by((self.transform().map(point) - middle).toPoint())

    def _show_otherwise(self) -> None:
        """Another part of the same tree is shown; the selected node stays where it is in the view."""
        place = self._store.selection
        before = self.to_view(self.rect_of(place, "node")).topLeft()
        self._lay_out()
        self.scroll_by(self.to_view(self.rect_of(place, "node")).topLeft() - before)

    def _lay_out(self) -> None:
        document = self._store.document
        self._hover = None  # it may be gone
        self._sight.follow(document, self._store.selection)
        base, collapsed = self._sight.base, self._sight.collapsed
        before = self._motion.layout(self._layout)
        offset = _offset(self.transform())
        offset += self._motion.offset(offset)
        previous = self._layout if base else self._unfocused
        ghost = self._store.compared is not None
        spacing = screen_spacing(document.root.size, notes=self._noted, ghost=ghost)
        self._layout = lay_out(document, self._measure, previous, spacing, base=base, collapsed=collapsed)
        if not base:
            self._unfocused = self._layout
        self._motion.start(before, self._layout, offset)
        self._crumbs.show_path(document, base)
        above = self._crumbs.sizeHint().height() if base else 0
        if self.viewportMargins().top() != above:
            self.setViewportMargins(0, above, 0, 0)
        self.set_extent(QSizeF(self._layout.width, self._layout.height))
        self._paint_anew()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self.viewport().update(0, 0, self.viewport().width(), self.heading().covered + max(0, dy))
        self._place_minimap()

    def _on_zoom_changed(self, _zoom: float) -> None:
        self._motion.stop()
        self._place_minimap()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_minimap()
        self._crumbs.setGeometry(0, 0, self.width(), self._crumbs.sizeHint().height())

    def _paint_anew(self) -> None:
        self._scene = self._make_scene()
        self._minimap.show_scene(self._scene)
        self._place_minimap()
        self._describe()
        self.viewport().update()

    def _make_scene(self) -> Scene:
        return Scene(
            document=self._store.document,
            rollback=self._store.rollback,
            layout=self._layout,
            style=self._style,
            from_here=self._store.from_here,
            selection=self._store.selection,
            hover=self._hover,
            also=frozenset(self._store.selected) - {self._store.selection},
            only_play=self._only_play,
            notes=self._notes if self._noted else NO_NOTES,
            notes_dated=self._notes_dated,
            ghost=self._store.compared,
            ghost_name=scenario_name(self._store.document, self._store.compared_with or ""),
        )

    def _describe(self) -> None:
        """Tells a screen reader what is selected; the outline tells the whole tree."""
        place = self._store.selection
        words = (say(self._store.document.root, place), say_value_at(self._store, place))
        self.setAccessibleDescription(": ".join(words))


def _offset(transform: QTransform) -> QPointF:
    return QPointF(transform.dx(), transform.dy())


def face_of(_kind: str, thing: QObject) -> SpokenTree | None:
    """What Qt asks for whatever a screen reader comes upon; None leaves it to Qt."""
    return thing.spoken() if isinstance(thing, TreePicture) else None


def _rect(rect: Rect) -> QRectF:
    return QRectF(rect.x, rect.y, rect.width, rect.height)

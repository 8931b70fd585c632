"""The toolbar: undo, the three kinds of node, zoom, how the tree is looked at, and the PDF."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from planner.app.store import Store
from planner.drawing.style import Style
from planner.model.nodes import Kind
from planner.ui.icons import icon
from planner.ui.looking import Looking
from planner.ui.menus import Command

SYMBOL_ONLY, WITH_WORD = Qt.ToolButtonStyle.ToolButtonIconOnly, Qt.ToolButtonStyle.ToolButtonTextBesideIcon

ZOOMS = (0.25, 0.5, 0.75, 1.0, 1.5, 2.0, 3.0)


class KindButton(QToolButton):
    """Asks for a node of one kind."""

    kind_requested = Signal(object)  # Kind

    def __init__(self, kind: Kind, text: str, tip: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.kind: Kind = kind
        self.setObjectName(f"add_{kind}")
        self.setText(text)
        self.setToolTip(tip)
        self.setToolButtonStyle(WITH_WORD)
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.kind_requested.emit(self.kind)


class ZoomButton(QToolButton):
    """Tells the zoom, and asks for another one."""

    zoom_requested = Signal(object)  # float, 1 is 100 %

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("zoom")
        self.setToolTip(self.tr("Zoom"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        for zoom in ZOOMS:
            menu.addAction(f"{zoom * 100:.0f} %").setData(zoom)
        menu.triggered.connect(self._on_menu_triggered)
        self.setMenu(menu)
        self.show_zoom(1.0)

    def show_zoom(self, zoom: float) -> None:
        self.setText(f"{zoom * 100:.0f} %")

    def _on_menu_triggered(self, action: QAction) -> None:
        self.zoom_requested.emit(action.data())


class Toolbar(QToolBar):
    """Assembles the row; what is asked for in it is told by the parts."""

    kind_requested = Signal(object)  # Kind

    def __init__(self, store: Store, commands: dict[str, Command], style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("toolbar")
        self.setWindowTitle(self.tr("Toolbar"))
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.addAction(commands["undo"])
        self.addAction(commands["redo"])
        self.addSeparator()
        self.kinds = [self._kind_button(*words) for words in self._kind_words()]
        self.addSeparator()
        self.addWidget(self._button(commands["fit"], self.tr("Fit")))
        self.zoom = ZoomButton(self)
        self.addWidget(self.zoom)
        self.addSeparator()
        self.looking = Looking(store, style, self)
        self.addWidget(self.looking)
        gap = QWidget(self)
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(gap)
        self.addWidget(self._button(commands["export_pdf"], self.tr("Export PDF")))
        self.addWidget(self._button(commands["run_exercise"], self.tr("Run exercise ▸")))
        self._words = 0
        self.set_style(style)

    def set_style(self, style: Style) -> None:
        for button in self.kinds:
            button.setIcon(icon(button.kind, style))
        self.looking.set_style(style)
        self._measure()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._fit()
        return done

    def _measure(self) -> None:
        """Notes what the kinds' words take, beside their symbols."""
        widths = []
        for way in (SYMBOL_ONLY, WITH_WORD):
            for button in self.kinds:
                button.setToolButtonStyle(way)
            widths.append(sum(button.sizeHint().width() for button in self.kinds))
        self._words = widths[1] - widths[0]
        self._fit()

    def _fit(self) -> None:
        """Leaves the kinds' words out where not all buttons would have room."""
        bare = self.kinds[0].toolButtonStyle() == SYMBOL_ONLY
        narrow = self.sizeHint().width() + (self._words if bare else 0) > self.width()
        if narrow != bare:
            for button in self.kinds:
                button.setToolButtonStyle(SYMBOL_ONLY if narrow else WITH_WORD)

    def _kind_words(self) -> tuple[tuple[Kind, str, str], ...]:
        return (
            ("decision", self.tr("Decision"), self.tr("Turns an outcome into a decision, or adds a branch to one")),
            ("chance", self.tr("Chance"), self.tr("Turns an outcome into a chance node, or adds a branch to one")),
            ("outcome", self.tr("Outcome"), self.tr("Adds a branch that ends in an outcome")),
        )

    def _kind_button(self, kind: Kind, text: str, tip: str) -> KindButton:
        button = KindButton(kind, text, tip, self)
        button.kind_requested.connect(self.kind_requested)
        self.addWidget(button)
        return button

    def _button(self, command: Command, text: str) -> QToolButton:
        """A command as a button with a word of its own."""
        button = QToolButton(self)
        button.setObjectName(f"{command.objectName()}_button")
        button.setToolTip(f"{command.plain_text()} ({command.key_names()[0]})")
        button.setText(text)
        button.clicked.connect(command.trigger)
        return button

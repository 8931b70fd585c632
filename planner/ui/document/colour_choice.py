"""An actor's colour: the theme's, one of those that the colour-blind tell apart, or any other."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog, QHBoxLayout, QPushButton, QToolButton, QWidget

from planner.drawing.style import LIGHT, Style, symbol_colour
from planner.ui.icons import square
from planner.ui.scale import px

APART: Final = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#56B4E9", "#E69F00", "#7B5EA7", "#6B7280")
"""Colours that people with any kind of colour vision tell apart; the first six are Okabe and Ito's (2008)."""


class ColourButton(QToolButton):
    """One colour of the row."""

    picked = Signal(object)  # str: "#rrggbb", or blank for the theme's

    def __init__(self, colour: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.colour = colour
        self.setCheckable(True)
        self.setAutoRaise(True)
        self.setIconSize(QSize(px(16), px(16)))
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.picked.emit(self.colour)


class ColourChoice(QWidget):
    """The row of colours, that of the actor pressed down."""

    colour_requested = Signal(object)  # str: "#rrggbb", or blank for the theme's

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._look: Style = LIGHT
        self._colour = ""
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.theme = ColourButton("", self.tr("A colour of the theme"), self)
        self.theme.setText(self.tr("Theme"))
        self.own = ColourButton("", self.tr("Its own colour"), self)
        self.buttons = [self.theme, *(ColourButton(colour, colour, self) for colour in APART), self.own]
        for button in self.buttons:
            button.picked.connect(self._on_picked)
            self._row.addWidget(button)
        self.other = QPushButton(self.tr("Other…"), self)
        self.other.setAutoDefault(False)
        self.other.clicked.connect(self._on_other_clicked)
        self._row.addWidget(self.other)
        self._row.addStretch()
        self.setFocusProxy(self.theme)

    def set_style(self, style: Style) -> None:
        self._look = style
        self.show_colour(self._colour)

    def show_colour(self, colour: str) -> None:
        """Shows which colour it is; blank is the theme's."""
        self._colour = colour
        self.own.colour = colour
        self.own.setVisible(bool(colour) and colour.upper() not in APART)
        for button in self.buttons:
            button.setChecked(button.colour.upper() == colour.upper())
            if button.colour:
                button.setIcon(square(symbol_colour(self._look, button.colour)))

    def _on_picked(self, colour: str) -> None:
        self.show_colour(self._colour)
        self.colour_requested.emit(colour)

    def _on_other_clicked(self) -> None:
        dialog = QColorDialog(QColor(self._colour or APART[0]), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
        dialog.colorSelected.connect(self._on_colour_selected)
        dialog.open()

    def _on_colour_selected(self, colour: QColor) -> None:
        self.colour_requested.emit(colour.name())

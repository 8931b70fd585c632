"""The window's colours: one palette and one stylesheet, from the roles that the tree is drawn with."""

from __future__ import annotations

import re

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from planner import shipped
from planner.app import preferences
from planner.app.preferences import Preferences
from planner.drawing.fonts import ui_font
from planner.drawing.style import CONTRAST, DARK, LIGHT, Style
from planner.ui.scale import TEXT, scaled, system_text_size

_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "raised",
    QPalette.ColorRole.AlternateBase: "band",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.PlaceholderText: "quiet",
    QPalette.ColorRole.Button: "raised",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "warn",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "ink",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.Light: "raised",
    QPalette.ColorRole.Midlight: "band",
    QPalette.ColorRole.Mid: "rim",
    QPalette.ColorRole.Dark: "thin",
    QPalette.ColorRole.Shadow: "rim",
}


class Theme(QObject):
    """Which style the application wears, and how large its text is: as was chosen, or as the system has it."""

    style_changed = Signal(object)  # Style; the size of text may be another too

    def __init__(self, application: QApplication, kept: Preferences) -> None:
        super().__init__(application)
        self._application = application
        self._preferences = kept
        self._style = self._wanted()
        application.setStyle("Fusion")
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        if hasattr(hints, "accessibility"):
            hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)
        self._wear()

    @property
    def chosen(self) -> preferences.Theme:
        return self._preferences.theme

    @property
    def style(self) -> Style:
        return self._style

    @property
    def text_size(self) -> int | None:
        """The size of text that was chosen, in per cent; None is the system's."""
        return self._preferences.text_size

    def choose_text_size(self, size: int | None) -> None:
        """Makes all text so large, in per cent, also after a restart; None follows the system."""
        self._preferences.text_size = size
        self._wear()
        self.style_changed.emit(self._style)

    def choose(self, theme: preferences.Theme) -> None:
        """Wears a theme from now on, also after a restart."""
        self._preferences.theme = theme
        self._follow()

    def _wanted(self) -> Style:
        hints = QGuiApplication.styleHints()
        system = DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT
        if hasattr(hints, "accessibility") and (  # from Qt 6.10 on
            hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
        ):
            system = CONTRAST
        return {"light": LIGHT, "dark": DARK, "contrast": CONTRAST, "system": system}[self.chosen]

    def _follow(self) -> None:
        wanted = self._wanted()
        if wanted is not self._style:
            self._style = wanted
            self._wear()
            self.style_changed.emit(wanted)

    def _wear(self) -> None:
        scale = (self.text_size or system_text_size()) / 100
        self._application.setPalette(palette(self._style))
        self._application.setFont(ui_font(round(TEXT * scale)))
        self._application.setStyleSheet(scaled(stylesheet(self._style), scale))

    def _on_system_changed(self, _what: object) -> None:
        self._follow()


def palette(style: Style) -> QPalette:
    """Every role of Qt's palette in the style's colours, so that nothing of the desktop's shows through."""
    made = QPalette()
    for role, name in _ROLES.items():
        made.setColor(role, QColor(getattr(style, name)))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(style.thin))
    return made


def stylesheet(style: Style) -> str:
    """The window's stylesheet in the style's colours. Raises AttributeError for a role that no style has."""
    sheet = shipped.resource("themes", "window.qss").read_text(encoding="utf-8")
    sheet = sheet.replace("@icons", shipped.resource("icons").as_posix())
    return re.sub(r"@([a-z_]+)", lambda found: getattr(style, found[1]), sheet.partition("*/")[2])

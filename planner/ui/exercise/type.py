"""The type of the exercise's windows: large, and larger where the screen is larger, so that a room can read it."""

from __future__ import annotations

import re

from planner.drawing.style import Style
from planner.ui.scale import text_scale

_SHEET = """
#exercise_window { background: @paper; }
#exercise_window QLabel { color: @ink; font-size: 15px; }
#exercise_window QLabel[role="quiet"] { color: @quiet; }
#exercise_window QLabel[role="heading"] { color: @quiet; font-size: 12px; font-weight: 600; }
#exercise_window QLabel[role="error"] { color: @warn; }
#exercise_window #line { color: @quiet; font-size: 15px; }
#exercise_window #question { font-size: 34px; font-weight: 700; }
#exercise_window #situation { color: @quiet; font-size: 18px; }
#exercise_window #guide { color: @quiet; font-size: 15px; }
#exercise_window #clock { font-size: 40px; font-weight: 700; }
#exercise_window #clock[late="true"] { color: @warn; }
#exercise_window #join_code { font-size: 30px; font-weight: 700; letter-spacing: 4px; }
#exercise_window #join_at { font-size: 16px; }
#exercise_window #card { background: @window; border: 1px solid @rim; border-radius: 12px; }
#exercise_window #card QLabel { background: transparent; }
#exercise_window #notice { background: @soft; border-radius: 8px; padding: 8px 12px; }
#exercise_window #notice[kind="error"] { background: @warn_soft; color: @warn; }
#exercise_window #turnout_row { border: 0; border-bottom: 1px solid @rim; }
#exercise_window #inject_body { background: transparent; color: @quiet; border: 0; padding: 0; }
#exercise_window QPushButton {
    background: @window; color: @ink; border: 1px solid @rim; border-radius: 8px; padding: 9px 15px; font-size: 16px;
}
#exercise_window QPushButton:hover { background: @hover; }
#exercise_window QPushButton:focus { border: 1px solid @accent; }
#exercise_window QPushButton:disabled { color: @thin; }
#exercise_window QPushButton#next { background: @accent; color: @on_accent; border-color: @accent; }
#exercise_window QPushButton:default { background: @accent; color: @on_accent; border-color: @accent; }
#exercise_window QPushButton#next:disabled { background: @soft; color: @thin; border-color: @rim; }
#exercise_window QPushButton::menu-indicator { image: none; }
#exercise_window QMenu { font-size: 15px; }
#exercise_window QMenu::item { padding: 7px 26px 7px 24px; }
#exercise_window QListWidget { background: @paper; border: 0; font-size: 14px; }
#exercise_window QListWidget::item { padding: 7px 4px; border-bottom: 1px solid @rim; color: @ink; }
#exercise_window QListWidget::item:selected { background: @soft; color: @ink; }
#exercise_window QRadioButton, #exercise_window QComboBox, #exercise_window QPlainTextEdit,
#exercise_window QTableWidget, #exercise_window QCheckBox, #exercise_window QSpinBox { font-size: 15px; }
#exercise_window QRadioButton { color: @ink; padding: 4px 0; spacing: 9px; }
#exercise_window QRadioButton::indicator {
    width: 14px; height: 14px; border: 1px solid @thin; border-radius: 8px; background: @raised;
}
#exercise_window QRadioButton::indicator:checked { background: @accent; border-color: @ink; }
#exercise_window QRadioButton::indicator:focus { border-color: @accent; }
#exercise_window QLineEdit { background: @window; font-size: 15px; padding: 8px 10px; }
#exercise_window QScrollArea, #exercise_window QScrollArea > QWidget > QWidget { background: @paper; border: 0; }
"""

_PIXELS = re.compile(r"(font-size: |letter-spacing: |padding: \d+px )(\d+)px")


def unit(width: int, height: int) -> float:
    """How much larger than designed (for 1600 × 1000) a window of this size is written."""
    return max(0.62, min(width / 1600, height / 1000))


def own_unit(width: int, height: int) -> float:
    """The same for who sits before it and has chosen larger text: of what is large already, a third of that more."""
    return unit(width, height) * (1 + (max(1.0, text_scale()) - 1) / 3)


def sheet(style: Style, unit: float) -> str:
    """The windows' stylesheet in a style's colours, at a size."""
    sized = _PIXELS.sub(lambda found: f"{found[1]}{round(int(found[2]) * unit)}px", _SHEET)
    return re.sub(r"@([a-z_]+)", lambda found: getattr(style, found[1]), sized)

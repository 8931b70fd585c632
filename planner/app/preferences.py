"""What this person prefers and did last: recent files, theme, language, the window's place. Kept on QSettings."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Literal, get_args

from attrs import evolve, frozen
from PySide6.QtCore import QByteArray, QSettings

Theme = Literal["system", "light", "dark", "contrast"]
Language = Literal["system", "en", "ko"]

MOST_RECENT = 12


@frozen
class Recent:
    """A file that was open, and how far it was zoomed then."""

    path: Path
    zoom: float | None = None  # None: fitted


class Preferences:
    """A typed face on one settings file; what cannot be read there counts as not set."""

    def __init__(self, file: Path) -> None:
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def theme(self) -> Theme:
        value = self._settings.value("theme")
        return next((theme for theme in get_args(Theme) if theme == value), "system")

    @theme.setter
    def theme(self, theme: Theme) -> None:
        self._settings.setValue("theme", theme)

    @property
    def language(self) -> Language:
        value = self._settings.value("language")
        return next((language for language in get_args(Language) if language == value), "system")

    @language.setter
    def language(self, language: Language) -> None:
        self._settings.setValue("language", language)

    @property
    def text_size(self) -> int | None:
        """The size of text in per cent; None follows the system."""
        value = str(self._settings.value("text_size", ""))
        return int(value) if value.isdecimal() and 50 <= int(value) <= 400 else None

    @text_size.setter
    def text_size(self, size: int | None) -> None:
        self._settings.setValue("text_size", size or "")

    @property
    def geometry(self) -> QByteArray:
        return self._bytes("window/geometry")

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._settings.setValue("window/geometry", geometry)

    @property
    def layout(self) -> QByteArray:
        """How the window's parts share its space."""
        return self._bytes("window/layout")

    @layout.setter
    def layout(self, layout: QByteArray) -> None:
        self._settings.setValue("window/layout", layout)

    @property
    def questions(self) -> str:
        """What the strip of questions under the canvas shows."""
        return str(self._settings.value("window/questions", ""))

    @questions.setter
    def questions(self, state: str) -> None:
        self._settings.setValue("window/questions", state)

    @property
    def notes(self) -> bool:
        """Whether triggers stand under the decisions."""
        return self._settings.value("window/notes") != "no"

    @notes.setter
    def notes(self, shown: bool) -> None:
        self._settings.setValue("window/notes", "yes" if shown else "no")

    def recent(self) -> list[Recent]:
        """Files that were open, the last one first, whether they still exist or not."""
        try:
            entries = json.loads(str(self._settings.value("recent", "[]")))
            return [_recent(entry) for entry in entries]
        except (ValueError, TypeError, KeyError):
            return []

    def remember(self, path: Path, zoom: float | None = None) -> None:
        """Puts a file first among the recent ones; a zoom that is not given stays what it was."""
        kept = [recent for recent in self.recent() if recent.path != path]
        known = next((recent.zoom for recent in self.recent() if recent.path == path), None)
        self._set_recent([Recent(path, known if zoom is None else zoom), *kept][:MOST_RECENT])

    def set_zoom(self, path: Path, zoom: float | None) -> None:
        """Keeps the zoom of a recent file; None fits it when it is opened again."""
        self._set_recent([evolve(r, zoom=zoom) if r.path == path else r for r in self.recent()])

    def zoom(self, path: Path) -> float | None:
        return next((recent.zoom for recent in self.recent() if recent.path == path), None)

    def forget(self, path: Path) -> None:
        self._set_recent([recent for recent in self.recent() if recent.path != path])

    def forget_all(self) -> None:
        self._set_recent([])

    def save(self) -> None:
        """Writes what is still in memory."""
        self._settings.sync()

    def _set_recent(self, recent: list[Recent]) -> None:
        entries = [{"path": str(entry.path), "zoom": entry.zoom} for entry in recent]
        self._settings.setValue("recent", json.dumps(entries))

    def _bytes(self, key: str) -> QByteArray:
        value = self._settings.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()


def _recent(entry: dict[str, Any]) -> Recent:
    zoom = entry["zoom"]
    return Recent(Path(entry["path"]), float(zoom) if zoom else None)

"""The language of the window: the catalogue that ships for it, Qt's own for its dialogs, and the engine's sentences."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from planner import shipped
from planner.app.preferences import Language
from planner.model.sentences import tell_by

SENTENCES = "sentence"
"""The context of the engine's sentences in a catalogue."""


def speak(application: QCoreApplication, chosen: Language) -> None:
    """Has the application speak a language from now on; English where there is no catalogue for it."""
    locale = QLocale() if chosen == "system" else QLocale(chosen)
    ours, of_qt = QTranslator(application), QTranslator(application)
    if not ours.load(locale, "", "", str(shipped.resource("translations"))):
        return
    of_qt.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    application.installTranslator(of_qt)
    application.installTranslator(ours)
    tell_by(_in_its_words)


def _in_its_words(template: str) -> str:
    return QCoreApplication.translate(SENTENCES, template)

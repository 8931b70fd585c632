"""The keys of the tree, wherever it is shown: those that the table of actions tells, and typing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from planner.ui.actions import ON_CANVAS, entries

Doing = tuple[Callable[..., None], tuple[Any, ...]]
"""What a key does, and what it is given."""


def told_keys(here: Mapping[str, object]) -> dict[str, Doing]:
    """The keys of the Tree menu, and what they do. here: what stands for the first part of each slot's path."""
    keys: dict[str, Doing] = {}
    for entry in entries(ON_CANVAS):
        whose, _, method = entry.slot.partition(".")
        for key in entry.keys.split():
            keys[key] = (attrgetter(method)(here[whose]), entry.given)
    return keys


def pressed(event: QKeyEvent) -> str:
    """A key with its modifiers, as the table of actions writes it: the keypad's are the same keys."""
    key = Qt.Key.Key_Return if event.key() == Qt.Key.Key_Enter else Qt.Key(event.key())
    return QKeySequence(QKeyCombination(event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier, key)).toString()


def is_typing(event: QKeyEvent) -> bool:
    """Whether a key begins a text."""
    chords = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
    return bool(event.text().strip()) and event.text().isprintable() and not event.modifiers() & chords

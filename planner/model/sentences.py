"""What the engine says to people: templates and what fills them, so that a window may say it in another language.

Without a window, all is English. Which language it is belongs to the whole program, as Qt's does.
"""

from __future__ import annotations

from collections.abc import Callable

_translated: Callable[[str], str] = str


def said(template: str, **parts: object) -> str:
    """A sentence, or a part of one: `said("{share} of all", share=0.4)`."""
    return _translated(template).format(**parts)


def marked(template: str) -> str:
    """Marks a sentence that is kept in a table, and said when it is needed."""
    return template


def tell_by(translated: Callable[[str], str]) -> None:
    """From now on templates go through this function, which gives them in the language of the window."""
    global _translated  # noqa: PLW0603
    _translated = translated

"""Breaking text into a few even lines, with an ellipsis where it must be cut."""

from __future__ import annotations

import re
from collections.abc import Callable
from unicodedata import east_asian_width

from planner.drawing.spacing import Wrap

Width = Callable[[str], float]

ELLIPSIS = "…"
_COMPOUND = 16  # letters from which a word may break at its hyphens: Trump-Kim stays in one piece
_TRIES = 7  # of halving the difference between too narrow and wide enough


def wrap(text: str, width: Width, room: Wrap) -> tuple[str, ...]:
    """The text in at most room.lines lines, none wider than room.wide.

    One line if room.narrow holds it; otherwise as few lines as narrow allows, or all of them, as even as can be.
    """
    text = " ".join(text.split())
    if not text:
        return ()
    if width(text) <= room.narrow or room.lines == 1:
        return (elide(text, width, max(room.narrow, room.wide)),)
    pieces = [(piece, width(piece)) for piece in _pieces(text)]
    lines = min(len(_fill(pieces, room.narrow)), room.lines)
    filled = _fill(pieces, room.wide)
    if len(filled) <= lines:
        filled = _even(pieces, lines, room.wide)
    kept = [*filled[: lines - 1], "".join(filled[lines - 1 :])]
    return tuple(elide(line.strip(), width, room.wide) for line in kept)


def elide(text: str, width: Width, room: float) -> str:
    """The text, or as much of its beginning as the room holds, with an ellipsis."""
    if width(text) <= room:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if width(text[:middle].rstrip() + ELLIPSIS) <= room:
            low = middle
        else:
            high = middle - 1
    return text[:low].rstrip() + ELLIPSIS


def _pieces(text: str) -> list[str]:
    """What may stand on a line of its own: words, each with the space after it; characters of Chinese and Japanese."""
    pieces: list[str] = []
    for word in re.findall(r"\S+\s*", text):
        start = 0
        for position in range(1, len(word)):
            joint = word[position - 1] in "/–—" or (word[position - 1] == "-" and len(word) > _COMPOUND)
            if _may_part(word[position - 1], word[position]) or (joint and word[position].isalpha()):
                pieces.append(word[start:position])
                start = position
        pieces.append(word[start:])
    return pieces


def _may_part(one: str, other: str) -> bool:
    """Whether a line may end between two characters of one word: in Chinese and Japanese, not in Korean."""
    return all(east_asian_width(each) in "WF" and not "\uac00" <= each <= "\ud7a3" for each in (one, other))


def _fill(pieces: list[tuple[str, float]], room: float) -> list[str]:
    """Pieces on lines, each line filled before the next is begun."""
    lines = [""]
    used = 0.0
    for piece, size in pieces:
        if used and used + size > room:
            lines.append("")
            used = 0.0
        lines[-1] += piece
        used += size
    return lines


def _even(pieces: list[tuple[str, float]], lines: int, wide: float) -> list[str]:
    """No more than so many lines, at about the least width that holds them."""
    low, high = sum(size for _, size in pieces) / lines, wide
    best = _fill(pieces, high)
    for _ in range(_TRIES):
        middle = (low + high) / 2
        tried = _fill(pieces, middle)
        if len(tried) <= lines:
            best, high = tried, middle
        else:
            low = middle
    return best

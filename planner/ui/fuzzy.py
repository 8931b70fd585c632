"""How well a few typed letters name something: they stand in it in their order, best at the beginnings of words."""

from __future__ import annotations

START, AGAIN, APART = 8, 5, 1  # for a letter that begins a word, follows the last one, or stands elsewhere


def closeness(typed: str, name: str) -> int | None:
    """How close a name is to what was typed, the more the closer; None where it is not meant. A blank text is 0."""
    letters, text = typed.casefold().replace(" ", ""), name.casefold()
    total, last = 0, -1
    for letter in letters:
        at = _best(text, letter, last)
        if at < 0:
            return None
        total += START if _begins(text, at) else AGAIN if at == last + 1 else APART
        last = at
    if typed.casefold().strip() in text:
        total += START * len(letters)
    return total


def _best(text: str, letter: str, last: int) -> int:
    """Where a letter is taken from: right after the last one, else from a word's beginning, else where it comes."""
    following = text.find(letter, last + 1)
    if following == last + 1:
        return following
    at = following
    while at >= 0 and not _begins(text, at):
        at = text.find(letter, at + 1)
    return at if at >= 0 else following


def _begins(text: str, at: int) -> bool:
    return text[at : at + 1].isalnum() and (at == 0 or not text[at - 1].isalnum())

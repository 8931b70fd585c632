"""How a long analysis says how far it is, and how it is told to stop."""

from __future__ import annotations

from collections.abc import Callable

GoOn = Callable[[], None]
"""Called now and then inside a long piece of work; raises Stopped where nobody wants the rest."""

Progress = Callable[[float], bool]
"""Told the share that is done, 0 to 1; False where nobody wants the rest."""


class Stopped(Exception):
    """The analysis was told to stop; what it had is given up."""


def always() -> None:
    """Goes on whatever comes."""


def within(progress: Progress | None, start: float, end: float) -> Progress | None:
    """The progress of one stretch of the whole work."""
    return None if progress is None else lambda share: progress(start + share * (end - start))


def tell(progress: Progress | None, share: float) -> None:
    """Says how far an analysis is, if anybody asks. Raises Stopped where the answer is to stop."""
    if progress is not None and not progress(share):
        raise Stopped

"""Plan B: decision trees for policy analysts.

From Python: `load` a tree, `evaluate` it, `analyse` it, `export` it for people and other programs, `save` it. What
each does stands in planner/library.py, which is loaded when the first of them is used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from planner.library import Analysis, DocumentError, Evaluation, analyse, evaluate, export, load, not_carried, save

__version__ = "0.2.0"

__all__ = ["Analysis", "DocumentError", "Evaluation", "analyse", "evaluate", "export", "load", "not_carried", "save"]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module 'planner' has no attribute '{name}'")
    from planner import library

    return getattr(library, name)


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])

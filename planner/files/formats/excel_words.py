"""Formulas as Excel and LibreOffice write them, and names that neither takes for something else."""

from __future__ import annotations

import re
from typing import Final

from planner.files.formats.syntax import ARITHMETIC, Dialect, Write, call

_LIKE_A_CELL = re.compile(r"[A-Za-z]{1,3}[0-9]+|[Rr][0-9]*(?:[Cc][0-9]*)?|[Cc][0-9]*|true|false", re.IGNORECASE)

MOST_CHARACTERS: Final = 8000
"""Of one formula; Excel's own limit is 8,192."""


def number(value: float) -> str:
    """A number as a formula may hold it, in any place."""
    text = f"{value:.15g}" if float(f"{value:.15g}") == value else repr(value)
    return f"({text})" if value < 0 else text


def _compared(sign: str) -> Write:
    def write(left: str, right: str) -> str:
        return f"IF({left}{sign}{right},1,0)"

    return write


def _if(condition: str, then: str, otherwise: str) -> str:
    return f"IF({condition}<>0,{then},{otherwise})"


def _clip(x: str, low: str, high: str) -> str:
    return f"MIN(MAX({x},{low}),{high})"


def _round(x: str, digits: str = "0") -> str:
    """Halves go to the even neighbour, which Excel's ROUND does not do by itself."""
    scale = f"10^({digits})"
    return f"IF(MOD(ABS({x})*{scale},1)=0.5,2*ROUND(({x})*{scale}/2,0)/{scale},ROUND({x},{digits}))"


EXCEL: Final = Dialect(
    writes={
        **ARITHMETIC,
        **{ours: _compared(theirs) for ours, theirs in {"==": "=", "!=": "<>"}.items()},
        **{sign: _compared(sign) for sign in ("<", "<=", ">", ">=")},
        "**": call("POWER"),
        "if": _if,
        "clip": _clip,
        "round": _round,
        **{name: call(name.upper()) for name in ("min", "max", "abs", "exp", "ln", "log10", "sqrt")},
    },
    number=number,
)


def excel_name(name: str) -> str:
    """A variable's name as a cell may be called."""
    return f"{name}_" if _LIKE_A_CELL.fullmatch(name) else name

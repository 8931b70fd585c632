"""Formulas of math.js, which SilverDecisions evaluates: ours in its words, and its made ours."""

from __future__ import annotations

import re
from typing import Final

from planner.files.formats.syntax import ARITHMETIC, Dialect, Write, call, infix, topmost
from planner.model.formulas import FormulaError
from planner.model.sentences import said

_COMPARISONS: Final = ("<", "<=", ">", ">=", "==", "!=")
_ASCII_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*", re.ASCII)
_KEYWORDS: Final = frozenset(("end", "mod", "to", "in", "and", "xor", "or", "not", "true", "false", "null", "NaN"))
_DEEPEST = 40


def _compared(sign: str) -> Write:
    def write(left: str, right: str) -> str:
        return f"({left} {sign} {right} ? 1 : 0)"

    return write


def _chosen(condition: str, then: str, otherwise: str) -> str:
    return f"({condition} != 0 ? {then} : {otherwise})"


def _clipped(x: str, low: str, high: str) -> str:
    return f"min(max({x}, {low}), {high})"


MATH_JS: Final = Dialect(
    writes={
        **ARITHMETIC,
        **{sign: _compared(sign) for sign in _COMPARISONS},
        "**": infix("^"),
        "if": _chosen,
        **{name: call(name) for name in ("min", "max", "abs", "exp", "sqrt", "log10")},
        "ln": call("log"),
        "clip": _clipped,
    }
)


def math_js_name(name: str) -> str:
    """A variable's name as math.js takes it: letters of the Latin alphabet, digits and _."""
    if _ASCII_NAME.fullmatch(name) and name not in _KEYWORDS:
        return name
    kept = "".join(character if _ASCII_NAME.fullmatch("a" + character) else "_" for character in name)
    return f"v_{kept}"


def from_math_js(text: str) -> str:
    """An expression of math.js as a formula of ours. Raises FormulaError for what has no counterpart."""
    return _made_ours(text.strip(), 0)


def _made_ours(text: str, depth: int) -> str:
    if depth > _DEEPEST or len(text) > 1000:
        raise FormulaError(said("an expression is too long or nested too deeply"))
    asked = topmost(text, "?")
    if asked < 0:
        return _plain(text, depth)
    answered = _matching_colon(text, asked)
    parts = (text[:asked], text[asked + 1 : answered], text[answered + 1 :])
    return f"if({', '.join(_made_ours(part.strip(), depth + 1) for part in parts)})"


def _matching_colon(text: str, asked: int) -> int:
    depth = choices = 0
    for position in range(asked + 1, len(text)):
        character = text[position]
        depth += (character == "(") - (character == ")")
        if depth == 0:
            choices += character == "?"
            if character == ":":
                if choices == 0:
                    return position
                choices -= 1
    raise FormulaError(said("a '?' has no ':'"))


def _plain(text: str, depth: int) -> str:
    """Without a choice at the top: what stands in parentheses is made ours in turn."""
    made: list[str] = []
    start = 0
    while (opened := text.find("(", start)) >= 0:
        closed = _closing(text, opened)
        made.append(_words(text[start:opened]))
        inner = _arguments(text[opened + 1 : closed])
        made.append("(" + ", ".join(_made_ours(each.strip(), depth + 1) for each in inner) + ")")
        start = closed + 1
    made.append(_words(text[start:]))
    return "".join(made)


def _closing(text: str, opened: int) -> int:
    depth = 0
    for position in range(opened, len(text)):
        depth += (text[position] == "(") - (text[position] == ")")
        if depth == 0:
            return position
    raise FormulaError(said("a parenthesis is not closed"))


def _arguments(text: str) -> list[str]:
    parts: list[str] = []
    while (comma := topmost(text, ",")) >= 0:
        parts.append(text[:comma])
        text = text[comma + 1 :]
    return [*parts, text]


def _words(text: str) -> str:
    text = re.sub(r"\blog\b", "ln", text.replace("^", "**"))
    if re.search(r"\b(and|or|not|mod|random|true|false)\b|[\[\]{};'\"]", text):
        raise FormulaError(said("{text!r} has no counterpart", text=text.strip()))
    return text

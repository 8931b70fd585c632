"""Formulas in other programs' words: ours taken apart and written anew, theirs made ours."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Mapping
from typing import Final

from attrs import frozen

from planner.model.formulas import compile_formula

_TOKEN = re.compile(
    r"(?P<number>(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)|(?P<name>[^\W\d]\w*)|(?P<sign>\*\*|[<>=!]=|\S)"
)

_OPERATIONS: Final[Mapping[type, str]] = {
    ast.Add: "+",
    ast.Sub: "-",
    ast.Mult: "*",
    ast.Div: "/",
    ast.Pow: "**",
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
    ast.Eq: "==",
    ast.NotEq: "!=",
}

Write = Callable[..., str]


class Untranslatable(Exception):
    """A formula that has no counterpart there."""


@frozen(kw_only=True)
class Dialect:
    """How another program writes formulas: what each operation and function becomes, given its operands' texts.

    writes: by `+`, `**`, `<`, `if`, `ln` …; what is missing has no counterpart. `negative` is the sign.
    """

    writes: Mapping[str, Write]
    number: Callable[[float], str] = repr

    def translated(self, formula: str, names: Mapping[str, str]) -> str:
        """A formula, its variables called by their names there.

        Raises FormulaError for a text that is no formula, Untranslatable for what has no counterpart.
        """
        compile_formula(formula)  # what this takes, Python's own grammar takes too, once percent signs are gone
        called: list[str] = []
        written = self._write(ast.parse(_as_python(formula, called), mode="eval").body, called, names)
        return written[1:-1] if written.startswith("(") and topmost(written[:-1], ")") < 0 else written

    def _write(self, node: ast.AST, called: list[str], names: Mapping[str, str]) -> str:
        match node:
            case ast.Constant(value=value):
                return self.number(float(str(value)))
            case ast.Name(id=local):
                return names[called[int(local[1:])]]
            case ast.Subscript(value=inner):
                return self._operation("/", [self._write(inner, called, names), self.number(100.0)])
            case ast.UnaryOp(op=ast.USub(), operand=inner):
                return self._operation("negative", [self._write(inner, called, names)])
            case ast.UnaryOp(operand=inner):
                return self._write(inner, called, names)
            case ast.BinOp(left=left, op=operator, right=right):
                sides = [self._write(each, called, names) for each in (left, right)]
                return self._operation(_OPERATIONS[type(operator)], sides)
            case ast.Compare(left=left, ops=[operator], comparators=[right]):
                sides = [self._write(each, called, names) for each in (left, right)]
                return self._operation(_OPERATIONS[type(operator)], sides)
            case ast.Call(func=ast.Name(id=function), args=arguments):
                written = [self._write(each, called, names) for each in arguments]
                return self._operation(called[int(function[1:])], written)
            case _:
                raise Untranslatable

    def _operation(self, name: str, operands: list[str]) -> str:
        if name not in self.writes:
            raise Untranslatable
        return self.writes[name](*operands)


def _as_python(formula: str, called: list[str]) -> str:
    """A formula of ours in Python's grammar: names become x0, x1 … and `%`, which binds tightest, an index."""

    def token(match: re.Match[str]) -> str:
        text = match.group()
        if match.lastgroup == "name":
            called.append(text)
            return f"x{len(called) - 1}"
        if match.lastgroup == "number":
            return f" {float(text)!r} "
        return "[0]" if text == "%" else text

    return _TOKEN.sub(token, formula).strip()


def infix(sign: str) -> Write:
    """An operation between its operands, in parentheses."""

    def write(left: str, right: str) -> str:
        return f"({left} {sign} {right})"

    return write


def call(name: str) -> Write:
    """A function of any number of arguments."""

    def write(*arguments: str) -> str:
        return f"{name}({', '.join(arguments)})"

    return write


def _negative(inner: str) -> str:
    return f"(-{inner})"


ARITHMETIC: Final[Mapping[str, Write]] = {
    **{sign: infix(sign) for sign in "+-*/"},
    "negative": _negative,
}
"""What every program can write."""


def topmost(text: str, sign: str) -> int:
    """Where a sign stands outside every parenthesis; -1 if it does not."""
    depth = 0
    for position, character in enumerate(text):
        depth += (character == "(") - (character == ")")
        if character == sign and depth == 0:
            return position
    return -1

"""Formulas: what an analyst may write where a number stands, and how it becomes one.

A precedence parser of our own turns the text into straight-line Python of assignments over floats, which is compiled
once. Nothing of the text reaches that code but the numbers in it (as floats) and the variables' names (as keys of a
mapping), so a hostile text can do no more than fail.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from difflib import get_close_matches
from functools import lru_cache
from types import CodeType
from typing import Any, Final, NoReturn

from planner.model.functions import FUNCTIONS, FormulaError, finite, power
from planner.model.nodes import REST, Formula
from planner.model.sentences import marked, said

LONGEST: Final = 1_000  # characters
DEEPEST: Final = 50  # nestings of parentheses, calls and powers

_TOKEN = re.compile(
    r"(?P<number>(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)"
    r"|(?P<name>[^\W\d]\w*)|(?P<sign>\*\*|[<>=!]=|[-+*/%(),<>])|(?P<stranger>\S)"
)


class Compiled:
    """A formula ready to be evaluated, as often as wanted."""

    __slots__ = ("_function", "code", "names", "plain")

    def __init__(
        self,
        function: Callable[[Mapping[str, float]], float],
        names: frozenset[str],
        plain: bool,
        code: CodeType | None = None,
    ) -> None:
        self._function = function
        self.names = names
        self.plain = plain  # arithmetic on numbers only: no variable, no function, no comparison
        self.code = code  # defines `formula(values)` from `finite`, `power` and the `call_…`; None for a number

    def __call__(self, values: Mapping[str, float]) -> float:
        """The formula's value where its variables have these values. Raises FormulaError where it has none."""
        try:
            result = self._function(values)
        except KeyError as missing:
            raise FormulaError(unknown_name(str(missing.args[0]), values)) from None
        except ZeroDivisionError:
            raise FormulaError(said("division by zero")) from None
        except OverflowError:
            raise FormulaError(said("the result is too large for a number")) from None
        return finite(result)


def unknown_name(name: str, known: Iterable[str]) -> str:
    """The sentence for a name that no variable has, with the nearest one that exists."""
    near = get_close_matches(name, list(known), n=1)
    return said("there is no variable '{name}'", name=name) + (
        said("; did you mean '{near}'?", near=near[0]) if near else ""
    )


@lru_cache(maxsize=1 << 16)
def compile_formula(text: str) -> Compiled:
    """A formula's text, compiled. Raises FormulaError for what is not a formula.

    `%` binds tightest, then `**` (right to left), then unary minus, `* /`, `+ -`, and comparisons, which do not chain
    and give 1 or 0. `if(c, a, b)` evaluates only the branch that it takes; `round(x[, n])` is half-even.
    """
    if len(text) > LONGEST:
        raise FormulaError(
            said("a formula may have {longest:,} characters; this one has {count:,}", longest=LONGEST, count=len(text))
        )
    return _Parser(text).compiled()


def is_name(text: str) -> bool:
    """Whether a variable may be called so: letters, digits and _, no digit first, not a function's name."""
    return _is_word(text) and text not in FUNCTIONS


def bare_name(formula: Formula | None) -> str | None:
    """The variable that a formula is nothing but, or None."""
    if not isinstance(formula, str):
        return None
    name = formula.strip()
    return name if is_name(name) else None


def literal(formula: Formula | None) -> float | None:
    """The value of a number, or of text that needs no variable and no function to be one (`35%`, `1/3`, `-2`)."""
    if not isinstance(formula, str):
        return None if formula is None else float(formula)
    try:
        compiled = compile_formula(formula)
        return compiled({}) if compiled.plain else None
    except FormulaError:
        return None


@lru_cache(maxsize=1 << 14)
def used_names(formula: Formula | None) -> frozenset[str]:
    """The variables that a formula names, also where it is wrong as a whole and cannot be compiled."""
    if not isinstance(formula, str) or formula == REST:
        return frozenset()
    return frozenset(match.group() for match in _TOKEN.finditer(formula) if _is_variable(match))


def rename_in(formula_text: str, old: str, new: str) -> str:
    """The text with one variable renamed, the rest as it was typed."""

    def renamed(match: re.Match[str]) -> str:
        return new if _is_variable(match) and match.group() == old else match.group()

    return _TOKEN.sub(renamed, formula_text)


def _is_variable(match: re.Match[str]) -> bool:
    return match.lastgroup == "name" and is_name(match.group())


def _is_word(text: str) -> bool:
    # Stricter than \w, which also takes ² and ½.
    letters = all(character.isalpha() or character.isdecimal() or character == "_" for character in text)
    return bool(text) and letters and not text[0].isdecimal()


_ARITHMETIC: Final[Mapping[str, tuple[int, Callable[[float, float], float]]]] = {
    "+": (1, lambda left, right: left + right),
    "-": (1, lambda left, right: left - right),
    "*": (2, lambda left, right: left * right),
    "/": (2, lambda left, right: left / right),
}
_COMPARISONS: Final = frozenset(("<", "<=", ">", ">=", "==", "!="))
_NAMESPACE: Final = {"finite": finite, "power": power} | {
    f"call_{name}": function for name, (_, _, function) in FUNCTIONS.items()
}

_Operand = float | str
"""A number known already, or the local of the compiled code that will hold it."""


class _Parser:
    """Reads one text from left to right and writes the code that evaluates it, one assignment an operation."""

    def __init__(self, text: str) -> None:
        self._tokens = _tokens(text)
        self._kind, self._token = next(self._tokens)
        self._names: dict[str, str] = {}  # variable -> local
        self._lines: list[str] = []
        self._count = 0
        self._depth = 0  # nestings of the text
        self._indent = 1  # of the code; only if() adds to it
        self._unbounded: set[str] = set()  # locals that may have overflowed
        self._plain = True

    def compiled(self) -> Compiled:
        result = self._comparison()
        if self._kind != "end":
            self._refuse()
        names = frozenset(self._names)
        if isinstance(result, float):
            return Compiled(lambda _: result, names, self._plain)
        loads = [f" {local} = values[{name!r}]" for name, local in self._names.items()]
        source = "\n".join(["def formula(values):", *loads, *self._lines, f" return {result}"])
        namespace = dict[str, Any](_NAMESPACE)
        code = compile(source, "<formula>", "exec")
        exec(code, namespace)  # noqa: S102 - our own code; see the file's head
        return Compiled(namespace["formula"], names, self._plain, code)

    def _comparison(self) -> _Operand:
        left = self._sum(1)
        if self._token not in _COMPARISONS:
            return left
        sign = self._take()
        right = self._sum(1)
        if self._token in _COMPARISONS:
            raise FormulaError(
                said("comparisons do not chain: put '{sign}' and what it compares in parentheses", sign=sign)
            )
        self._plain = False
        return self._assign(f"1.0 if {self._bounded(left)} {sign} {self._bounded(right)} else 0.0")

    def _sum(self, loosest: int) -> _Operand:
        """Operations that bind at least as tightly as `loosest`, from left to right."""
        left = self._signed()
        while (operation := _ARITHMETIC.get(self._token)) and operation[0] >= loosest:
            sign = self._take()
            right = self._sum(operation[0] + 1)
            left = self._arithmetic(sign, left, right)
        return left

    def _signed(self) -> _Operand:
        negative = False
        while self._token in ("+", "-"):
            negative ^= self._take() == "-"
        operand = self._powers()
        return self._arithmetic("-", 0.0, operand) if negative else operand

    def _powers(self) -> _Operand:
        base = self._percentage()
        if self._token != "**":
            return base
        self._take()
        self._deeper()
        exponent = self._signed()
        self._depth -= 1
        return self._call("power", power, [base, exponent])

    def _percentage(self) -> _Operand:
        operand = self._atom()
        if self._token != "%":
            return operand
        self._take()
        return self._arithmetic("/", operand, 100.0)

    def _atom(self) -> _Operand:
        if self._kind == "number":
            return _number(self._take())
        if self._kind == "name":
            name = self._take()
            return self._function(name) if self._token == "(" else self._variable(name)
        if self._token != "(":
            self._refuse()
        self._open()
        inner = self._comparison()
        self._close()
        return inner

    def _variable(self, name: str) -> _Operand:
        if name in FUNCTIONS:
            raise FormulaError(said("'{name}' is a function: its arguments follow in parentheses", name=name))
        if not _is_word(name):
            raise FormulaError(said("'{name}' is not a name: a name has letters, digits and _", name=name))
        self._plain = False
        return self._names.setdefault(name, f"x{len(self._names)}")

    def _function(self, name: str) -> _Operand:
        if name not in FUNCTIONS:
            near = get_close_matches(name, FUNCTIONS, n=1)
            raise FormulaError(
                said("there is no function '{name}'", name=name)
                + (said("; did you mean '{near}'?", near=near[0]) if near else "")
            )
        self._plain = False
        if name == "if":
            return self._choice()
        fewest, most, function = FUNCTIONS[name]
        assert function is not None
        self._open()
        arguments = [self._comparison()]
        while self._token == ",":
            self._take()
            arguments.append(self._comparison())
        self._close()
        if not fewest <= len(arguments) <= most:
            wanted = f"{fewest}" if fewest == most else f"{fewest} or {most}"
            one, more = (
                marked("'{name}' takes {wanted} argument, not {count}"),
                marked("'{name}' takes {wanted} arguments, not {count}"),
            )
            raise FormulaError(said(one if most == 1 else more, name=name, wanted=wanted, count=len(arguments)))
        return self._call(f"call_{name}", function, arguments)

    def _choice(self) -> _Operand:
        self._open()
        condition = self._bounded(self._comparison())
        result = self._local()
        for head in (f"if {condition} != 0.0:", "else:"):
            self._expect(",", marked("'if' takes 3 arguments: a condition, the value if it holds, the value if not"))
            self._write(head)
            self._indent += 1
            self._write(f"{result} = {self._comparison()}")
            self._indent -= 1
        self._close()
        self._unbounded.add(result)
        return result

    def _arithmetic(self, sign: str, left: _Operand, right: _Operand) -> _Operand:
        if isinstance(left, float) and isinstance(right, float):
            try:
                return finite(_ARITHMETIC[sign][1](left, right))
            except (ArithmeticError, FormulaError):
                pass  # said when the formula is evaluated: a branch of if() that is not taken does no harm
        # An infinity goes on through + - * and over a / to the result, where it is caught; below a / it would vanish.
        divisor = self._bounded(right) if sign == "/" else right
        result = self._assign(f"{left} {sign} {divisor}")
        self._unbounded.add(result)
        return result

    def _call(self, code: str, function: Callable[..., float], arguments: list[_Operand]) -> _Operand:
        if all(isinstance(argument, float) for argument in arguments):
            try:
                return finite(function(*arguments))
            except (ArithmeticError, FormulaError):
                pass
        return self._assign(f"{code}({', '.join(map(self._bounded, arguments))})")

    def _bounded(self, operand: _Operand) -> str:
        return f"finite({operand})" if operand in self._unbounded else str(operand)

    def _assign(self, code: str) -> str:
        result = self._local()
        self._write(f"{result} = {code}")
        return result

    def _local(self) -> str:
        self._count += 1
        return f"t{self._count}"

    def _write(self, line: str) -> None:
        self._lines.append(" " * self._indent + line)

    def _take(self) -> str:
        taken = self._token
        self._kind, self._token = next(self._tokens)
        return taken

    def _expect(self, sign: str, sentence: str) -> None:
        if self._token != sign:
            raise FormulaError(said(sentence))
        self._take()

    def _open(self) -> None:
        self._take()
        self._deeper()

    def _close(self) -> None:
        if self._kind != "end" and self._token != ")":
            self._refuse()
        self._expect(")", marked("a parenthesis is not closed"))
        self._depth -= 1

    def _deeper(self) -> None:
        self._depth += 1
        if self._depth > DEEPEST:
            raise FormulaError(said("a formula may be nested {deepest} deep; this one goes deeper", deepest=DEEPEST))

    def _refuse(self) -> NoReturn:
        """Raises the sentence for a token that may not stand where it stands."""
        token = self._token
        if self._kind == "end":
            raise FormulaError(said("the formula ends where a number or a variable is missing"))
        if token == "=":
            raise FormulaError(said("'=' has no meaning here; to compare, write '=='"))
        if token == ",":
            raise FormulaError(said("',' has no place here; a decimal point is written '.'"))
        if self._kind == "stranger":
            raise FormulaError(said("{token!r} has no meaning in a formula", token=token))
        if self._kind == "sign" and token != "(":
            raise FormulaError(said("'{token}' is not expected here", token=token))
        raise FormulaError(said("an operator is missing before '{token}'", token=token))


def _tokens(text: str) -> Iterator[tuple[str, str]]:
    for match in _TOKEN.finditer(text):
        yield str(match.lastgroup), match.group()
    while True:
        yield "end", ""


def _number(text: str) -> float:
    number = float(text)
    if math.isinf(number):
        raise FormulaError(said("{text} is too large for a number", text=text))
    return number

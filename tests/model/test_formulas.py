"""Formulas: what they come to, what they refuse, and that nothing hostile gets further than a sentence."""

from __future__ import annotations

import math
from contextlib import suppress

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from planner.model.formulas import (
    FormulaError,
    bare_name,
    compile_formula,
    is_name,
    literal,
    rename_in,
    used_names,
)

VALUES = {"p_deal": 0.4, "x": 3.0, "한미": 2.0, "Été_2": 7.0}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("-2**2", -4.0),  # unary minus after the power
        ("2**3**2", 512.0),  # right to left: 2 to the 9th
        ("2**-1", 0.5),
        ("50%**2", 0.25),  # % first: a half squared
        ("-50%", -0.5),
        ("1-2-3", -4.0),
        ("12/2/3", 2.0),
        ("2+3*4", 14.0),
        ("(2+3)*4", 20.0),
        ("--3", 3.0),
        ("1/3", 1 / 3),
        (".5 + 1.e1 + 1E-1", 10.6),
        ("1 < 2", 1.0),
        ("(1 < 2) < 0.5", 0.0),
        ("1 - (x == 3)", 0.0),
        ("if(x >= 3, p_deal, 1)", 0.4),
        ("if(0.5, 1, 2)", 1.0),  # anything but 0 holds
        ("if(1, 2, 1/0)", 2.0),  # the branch not taken is not evaluated
        ("if(x > 5, 1/(x-3), if(x == 3, 8, ln(0)))", 8.0),
        ("min(3, x-1, 5) + max(2)", 4.0),
        ("abs(-2) + exp(0) + sqrt(9)", 6.0),
        ("ln(exp(2)) + log10(1000)", 5.0),
        ("round(2.5)", 2.0),  # half to even
        ("round(3.5)", 4.0),
        ("round(0.125, 2)", 0.12),
        ("round(1250, -2)", 1200.0),
        ("clip(7, 0, 1) + clip(-7, 0, 1)", 1.0),
        ("한미 * Été_2", 14.0),
        ("\tp_deal\n+ 1 ", 1.4),
    ],
)
def test_comes_to_what_the_arithmetic_gives_by_hand(text, value):
    assert compile_formula(text)(VALUES) == pytest.approx(value, abs=1e-15)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("1/0", "division by zero"),
        ("x/(x-3)", "division by zero"),
        ("0**-1", "division by zero"),
        ("(-1)**0.5", "no such power"),
        ("(-8)**(1/3)", "no such power"),
        ("9**9**9", "too large"),
        ("exp(1000)", "too large"),
        ("1e308*10", "too large"),
        ("min(1e308*10, 5)", "too large"),  # an infinity on the way is a problem too
        ("1/(1e308*10)", "too large"),
        ("1e308*10 - 1e308*10", "too large"),
        ("sqrt(-1)", "negative"),
        ("ln(0)", "above 0"),
        ("log10(-1)", "above 0"),
        ("round(1, 0.5)", "not a whole number"),
        ("clip(1, 3, 2)", "low end"),
        ("p_dael", "did you mean 'p_deal'"),
        ("if(1, 2, unknown)", "there is no variable 'unknown'"),  # names are looked up even where not taken
        ("nan", "there is no variable 'nan'"),
    ],
)
def test_a_formula_without_a_value_says_why(text, part):
    formula = compile_formula(text)
    with pytest.raises(FormulaError) as caught:
        formula(VALUES)
    assert part in caught.value.sentence


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("", "ends where"),
        ("   ", "ends where"),
        ("1 +", "ends where"),
        ("(1", "not closed"),
        ("1)", "')' is not expected"),
        ("()", "')' is not expected"),
        ("1 2", "operator is missing"),
        ("2x", "operator is missing before 'x'"),
        ("5 % 3", "operator is missing"),
        ("2(3)", "operator is missing before '('"),
        ("0,4", "decimal point"),
        ("x = 3", "write '=='"),
        ("1 < 2 < 3", "do not chain"),
        ("min()", "')' is not expected"),
        ("sqrt(1, 2)", "takes 1 argument, not 2"),
        ("if(1, 2)", "takes 3 arguments"),
        ("round(1, 2, 3)", "takes 1 or 2 arguments"),
        ("min", "is a function"),
        ("sqr(4)", "did you mean 'sqrt'"),
        ("1e999", "too large"),
        ("#", "has no meaning"),
        ("x²", "is not a name"),
        ("½", "is not"),
        ("５", "has no meaning"),  # full-width
        ("1_000", "operator is missing"),
        ("0x10", "operator is missing"),
        ("1j", "operator is missing"),
    ],
)
def test_what_is_no_formula_is_refused_with_what_is_wrong(text, part):
    with pytest.raises(FormulaError) as caught:
        compile_formula(text)
    assert part in caught.value.sentence


@pytest.mark.parametrize(
    "text",
    [
        "__import__('os')",
        "__import__('os').system('id')",
        "().__class__.__bases__[0].__subclasses__()",
        "x.__class__",
        "lambda: 1",
        "[x for x in (1,)]",
        "{1: 2}",
        "x if 1 else 2",
        "f'{x}'",
        "x; import os",
        "x\nimport os",
        "x #comment",
        "exec(1)",
        "eval(x)",
        "finite(x)",  # what the compiled code calls is not callable from the text
        "power(2, 3)",
        "call_min(1, 2)",
        "values",
        "ｉｆ(1, 2, 3)",  # full-width letters, which Python would read as `if`
        "x\u2028+\u20281'",
        "\x00",
        "1\\\n+1",
        '"""',
        "x := 3",
        "*x",
        "x or 1",
        "True",
        "None",
    ],
)
def test_a_hostile_text_is_a_sentence(text):
    """By construction: only numbers, known functions and variables exist, so each of these must fail as a formula."""
    with pytest.raises(FormulaError):
        compile_formula(text)({"x": 1.0})


def test_the_limits_are_a_thousand_characters_and_fifty_nestings():
    assert compile_formula("+".join(["1"] * 500))({}) == 500.0
    assert compile_formula("(" * 50 + "1" + ")" * 50)({}) == 1.0
    assert compile_formula("-" * 999 + "1")({}) == -1.0
    assert compile_formula("if(x," * 50 + "1" + ",2)" * 50)({"x": 1.0}) == 1.0
    for text in ("1" * 1001, "x+" * 5000 + "x"):
        with pytest.raises(FormulaError, match="1,000 characters"):
            compile_formula(text)
    for text in ("(" * 51 + "1" + ")" * 51, "min(" * 51 + "1" + ")" * 51, "2**" * 51 + "2", "(" * 900):
        with pytest.raises(FormulaError, match="50 deep"):
            compile_formula(text)


@given(st.text(alphabet="0123456789.eE+-*/%()<>=!, xabif_#'\"\\\n\0²ｆ", max_size=60))
@settings(max_examples=300, deadline=None)
@example("x" * 1000)
@example("9**9**9**9%")
def test_any_text_gives_a_finite_number_or_a_sentence(text):
    with suppress(FormulaError):
        value = compile_formula(text)({"x": 3.0, "a": -1.0, "b": 0.0})
        assert type(value) is float
        assert math.isfinite(value)


_LEAVES = st.one_of(st.floats(0, 100).map(repr), st.integers(0, 9).map(str), st.sampled_from(["x", "y"]))
_ARITHMETIC = st.recursive(
    _LEAVES,
    lambda inner: st.one_of(
        st.tuples(inner, st.sampled_from("+-*"), inner).map("".join),
        inner.map("({})".format),
        inner.map("-({})".format),
        inner.map("abs({})".format),
        st.tuples(inner, inner).map(lambda pair: "min({}, {})".format(*pair)),
    ),
    max_leaves=12,
)


@given(_ARITHMETIC, st.floats(-10, 10), st.floats(-10, 10))
@settings(max_examples=150, deadline=None)
def test_agrees_with_python_where_both_read_the_same_text(text, x, y):
    """Python's own evaluation of the same text is the independent answer."""
    known = {"x": x, "y": y}
    theirs = float(eval(text, {"__builtins__": {}, "abs": abs, "min": min}, known))
    if math.isfinite(theirs):
        assert compile_formula(text)(known) == theirs


def test_names_and_plainness_are_known_without_evaluating():
    assert compile_formula("if(a, b, 1) + a").names == {"a", "b"}
    assert compile_formula("-(1/3)%").plain
    assert not compile_formula("min(1)").plain
    assert not compile_formula("1 < 2").plain


@pytest.mark.parametrize(
    ("formula", "value"),
    [(0.4, 0.4), ("0.4", 0.4), ("35%", 0.35), ("1/3", 1 / 3), ("-2", -2.0), ("1 - 0.25", 0.75)],
)
def test_a_literal_needs_no_variable(formula, value):
    assert literal(formula) == value


@pytest.mark.parametrize("formula", [None, "#", "p_deal", "1-p", "min(1,2)", "1/0", "1+", ""])
def test_what_is_no_literal_has_no_value(formula):
    assert literal(formula) is None


def test_a_bare_name_is_a_variable_and_nothing_else():
    assert bare_name(" p_deal ") == "p_deal"
    assert [bare_name(text) for text in ("1-p", "min", "2", "#", "(p)")] == [None] * 5
    assert bare_name(0.4) is None


def test_names_of_variables():
    assert all(map(is_name, ("p", "_x", "한미", "Été_2", "E1")))
    assert not any(map(is_name, ("", "2x", "if", "min", "p deal", "p-deal", "x²", "a.b", "½", "#")))


def test_renaming_keeps_the_rest_as_typed():
    assert rename_in("  p*2 + p2-if(p<1 , p,pp)", "p", "q") == "  q*2 + p2-if(q<1 , q,pp)"
    assert rename_in("1e5 + e", "e", "f") == "1e5 + f"
    assert rename_in("p + (", "p", "q") == "q + ("  # a wrong entry is kept, and still follows


def test_used_names_are_found_in_wrong_formulas_too():
    assert used_names("p_deal + min(x,") == {"p_deal", "x"}
    assert used_names("#") == used_names(0.4) == used_names(None) == frozenset()

"""The probabilities of a chance node as they are written: numbers, formulas, "#", and whether they add up."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from planner.analysis.amounts import Amounts
from planner.analysis.trouble import Trouble
from planner.model.formulas import FormulaError
from planner.model.nodes import REST, Chance, Formula
from planner.model.problems import Fix
from planner.model.sentences import said

SLACK = 1e-9
"""How far a sum may be from 1, and a single probability outside [0, 1], and still be taken as rounding."""

NO_REST = 1e-12
"""What is left for "#", up to this, is nothing."""


@frozen(eq=False)
class Written:
    """The numbers of a chance node, one per branch (None where there is none), and what is wrong with them."""

    numbers: tuple[float | None, ...]
    trouble: tuple[Trouble, ...] = ()


def read_probabilities(node: Chance, laid_over: Mapping[str, Formula], amounts: Amounts) -> Written:
    """The probabilities of a chance node.

    laid_over: a scenario's probabilities by branch id; they replace what is written and are then checked alike.
    """
    numbers: list[float | None] = []
    trouble: list[Trouble] = []
    rests: list[int] = []
    for position, branch in enumerate(node.branches):
        formula = laid_over.get(branch.id, branch.probability) if laid_over else branch.probability
        if formula == REST:
            rests.append(position)
            numbers.append(None)
            continue
        number, sentence = _read(formula, amounts)
        numbers.append(number)
        if sentence:
            trouble.append(Trouble("probability", sentence, position))
    if node.branches and not trouble:
        changed = any(branch.id in laid_over for branch in node.branches)
        wrong = _share_out(numbers, rests, may_fix=not changed)
        if wrong:
            trouble.append(wrong)
    return Written(tuple(numbers), tuple(trouble))


def _read(formula: Formula | None, amounts: Amounts) -> tuple[float | None, str]:
    """A number and a blank, or what is wrong; a number out of [0, 1] comes with its sentence."""
    if formula is None:
        return None, said("a probability is missing")
    try:
        number = amounts(formula)
    except FormulaError as error:
        return None, error.sentence
    if -SLACK <= number <= 1 + SLACK:
        return min(max(number, 0.0), 1.0), ""
    return number, said("a probability must lie between 0 and 1, not {number:.9g}", number=number)


def _share_out(numbers: list[float | None], rests: list[int], *, may_fix: bool) -> Trouble | None:
    """Gives the "#" branches what is left, in place; what is wrong with the sum, or None."""
    total = sum(number for number in numbers if number is not None)
    if rests:
        left = 1 - total
        if left < -SLACK:
            return Trouble(
                "probability", said("the probabilities add up to {total}; nothing is left for #", total=_sum(total))
            )
        share = left / len(rests) if left > NO_REST else 0.0
        for position in rests:
            numbers[position] = share
        return None
    if abs(total - 1) <= SLACK:
        return None
    fixes: list[Fix] = []
    if may_fix and total > 0:
        fixes.append("rescale")
    if may_fix and total - (numbers[-1] or 0.0) <= 1:
        fixes.append("use_rest")
    return Trouble(
        "probability", said("the probabilities add up to {total}, not 1", total=_sum(total)), fixes=tuple(fixes)
    )


def _sum(total: float) -> str:
    short = f"{total:.9g}"
    return f"{total:.12g}" if short == "1" else short

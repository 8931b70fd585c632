"""What is written beside a node: probabilities with their words, payoffs, initials."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from planner.analysis.rollback import Rollback
from planner.analysis.rolled import Rolled
from planner.drawing.placing import BETWEEN
from planner.model.document import Actor, Document
from planner.model.formulas import FormulaError, literal
from planner.model.nodes import NOTHING, REST, Branch, Formula, Outcome
from planner.model.numbers import show_amount, show_probability
from planner.model.sentences import said
from planner.model.words import word_for

SETTLED = 1e-9
"""A probability here that differs by more from the one written has been settled by what is already known."""

MINUS = "\N{MINUS SIGN}"


def odds(
    document: Document, parent: Rolled, position: int, laid_over: Mapping[str, Formula] = NOTHING
) -> tuple[str, str]:
    """A branch's probability and its word: ("p_deal = 0.40", "unlikely").

    laid_over: probabilities by branch id that stand in place of those written in the tree.
    Where an earlier meeting of its event settles it, both numbers: ("0.40, here 1.00", "already known").
    """
    numbers = document.number_format
    branch = parent.node.branches[position]
    here = parent.shares[position] if parent.shares else None
    written = probability_at(parent, position)
    if parent.node.kind == "decision":
        return show_probability(written, numbers), _word(document, written)
    text = show_probability(written, numbers)
    formula = laid_over.get(branch.id, branch.probability)
    if isinstance(formula, str) and (formula == REST or literal(formula) is None):
        text = f"{formula} = {text}"
    if here is not None and written is not None and abs(here - written) > SETTLED:
        return f"{text}, here {show_probability(here, numbers)}", said("already known")
    return text, _word(document, written)


def probability_at(parent: Rolled, position: int) -> float | None:
    """A branch's probability as it is written, or as its owner leans to it; None where it has none."""
    known = parent.shares if parent.node.kind == "decision" else parent.written
    return known[position] if known else None


def payoffs(rollback: Rollback, branch: Branch | Outcome) -> str:
    """What a branch or an outcome pays, attribute by attribute: "cost −6   prestige 2"."""
    return BETWEEN.join(
        f"{attribute.name or attribute.id} {_amount(rollback, branch, attribute.id)}"
        for attribute in rollback.document.attributes
        if attribute.id in branch.payoffs
    )


def initials(actors: Sequence[Actor]) -> dict[str, str]:
    """One or two letters for each actor, by id; no two the same as long as two letters can tell them apart."""
    found: dict[str, str] = {}
    for actor in actors:
        name = (actor.name or actor.id).strip()
        words = name.replace("_", " ").replace("-", " ").split() or ["?"]
        first = words[0][:1].upper()
        pairs = [first + words[1][:1].upper()] if len(words) > 1 else []
        pairs += [first + letter.lower() for letter in words[0][1:]]
        wanted = [*pairs[:1], *pairs[1:]] if len(words) > 1 else [first, *pairs]
        found[actor.id] = next((text for text in wanted if text not in found.values()), first)
    return found


def in_short(value: float) -> str:
    """A large value in few characters: "1.2 M", "−35.0 bn"; a power of ten beyond trillions."""
    for size, name in ((1e12, "tn"), (1e9, "bn"), (1e6, "M")):
        if size <= abs(value) < 1000 * size:
            digits = 1 if abs(value) < 100 * size else 0
            return f"{value / size:.{digits}f} {name}".replace("-", MINUS)
    return f"{value:.1e}".replace("-", MINUS)


def _amount(rollback: Rollback, branch: Branch | Outcome, attribute: str) -> str:
    formula = branch.payoffs[attribute]
    numbers = rollback.document.number_format
    try:
        return show_amount(rollback.environment.amounts(formula), numbers)
    except FormulaError:
        return show_amount(formula, numbers)


def _word(document: Document, p: float | None) -> str:
    return "" if p is None else word_for(p, document.number_format.words)

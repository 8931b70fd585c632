"""A plain document in numbers: what branches and outcomes pay, and how likely branches are."""

from __future__ import annotations

from planner.analysis.rollback import roll_back
from planner.analysis.rolled import from_the_ends
from planner.model.document import Document
from planner.model.formulas import FormulaError, compile_formula
from planner.model.nodes import Branch, Chance, Outcome
from planner.model.problems import DocumentError
from planner.model.sentences import said
from planner.model.variables import Values, evaluate_variables


class Numbers:
    """The numbers of one document."""

    def __init__(self, values: Values, shares: dict[int, tuple[float | None, ...]]) -> None:
        self._values = values
        self._shares = shares

    def paid(self, holder: Branch | Outcome, attribute: str = "") -> float:
        """What it pays, in one attribute or in the only one. Raises DocumentError for what has no value."""
        found = [each for name, each in holder.payoffs.items() if name == attribute or not attribute]
        try:
            return sum(compile_formula(each)(self._values) if isinstance(each, str) else each for each in found)
        except FormulaError as error:
            raise DocumentError(
                said("a payoff has no value: {sentence}", sentence=error.sentence), _where(holder)
            ) from None

    def shares(self, node: Chance) -> tuple[float, ...]:
        """The probabilities of a chance node. Raises DocumentError where they are undefined."""
        shares = [share for share in self._shares[id(node)] if share is not None]
        if len(shares) < len(node.branches):
            raise DocumentError(said("its probabilities are not defined"), node.title or node.id)
        return tuple(shares)


def numbers_of(document: Document) -> Numbers:
    """The numbers of a document without links and events."""
    values, _ = evaluate_variables(document.variables, {})
    root = roll_back(document).root
    return Numbers(values, {id(rolled.node): rolled.shares for rolled in from_the_ends(root)})


def _where(holder: Branch | Outcome) -> str:
    return (holder.label if isinstance(holder, Branch) else holder.title) or holder.id

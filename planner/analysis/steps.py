"""One step of the rollback: what a node is worth, given what its branches pay and lead to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import inf, isfinite
from typing import cast

from attrs import define

from planner.analysis.amounts import Amounts
from planner.analysis.certainty import certainty_equivalent, mean
from planner.analysis.logit import expected_loss, odds
from planner.analysis.preferences import Pay, Preferences
from planner.analysis.rolled import Context, Rolled
from planner.analysis.rules import value_under
from planner.analysis.trouble import Trouble
from planner.analysis.utility import value_of
from planner.model.formulas import FormulaError
from planner.model.nodes import Decision, Formula, Link, Node, Outcome
from planner.model.sentences import marked, said

TIE = 1e-9
"""Values are tied if they differ by no more than this share of the larger (of 1 where both are smaller)."""

TOO_LARGE = marked("this comes to more than a number can hold")


@define(eq=False, slots=True)
class Ways:
    """The branches of a fork, ready to be weighed: what they pay, what they lead to, and how likely they are."""

    node: Node
    context: Context
    children: tuple[Rolled, ...]
    pays: tuple[Pay | None, ...]
    paying: float = 0.0  # the most that any of them is, either way
    written: tuple[float | None, ...] = ()
    shares: tuple[float | None, ...] = ()  # at a chance node: the probabilities here
    trouble: tuple[Trouble, ...] = ()


def utility_of(
    payoffs: Mapping[str, Formula], start: Pay, preferences: Preferences, amounts: Amounts, branch: int | None = None
) -> tuple[Pay | None, tuple[Trouble, ...]]:
    """What payoffs are worth to each actor on top of a start, carried attributes apart; None with its troubles."""
    worth: Sequence[float] = start
    trouble: list[Trouble] = []
    rates = preferences.rates
    for attribute_id, formula in payoffs.items():
        rate = rates.get(attribute_id)
        if rate is None:
            trouble.append(
                Trouble(
                    f"payoffs.{attribute_id}",
                    said("there is no attribute '{attribute_id}'", attribute_id=attribute_id),
                    branch,
                )
            )
            continue
        try:
            amount = amounts(formula) if isinstance(formula, str) else formula
        except FormulaError as error:
            trouble.append(Trouble(f"payoffs.{attribute_id}", error.sentence, branch))
            continue
        worth = [sofar + unit * amount for sofar, unit in zip(worth, rate, strict=True)]
    if not trouble and not isfinite(sum(worth)):
        trouble.append(Trouble("payoffs", said(TOO_LARGE), branch))
    if trouble:
        return None, tuple(trouble)
    return (start if worth is start else tuple(worth)), ()


def at_outcome(node: Outcome, context: Context, preferences: Preferences, amounts: Amounts) -> Rolled:
    """The end of a path: its own payoffs, the constants of the value functions, and the carried totals valued."""
    values, trouble = utility_of(node.payoffs, preferences.constants, preferences, amounts)
    if values is not None and preferences.carried:
        values = None if context.broken else _with_carried(values, node, context, preferences, amounts)
    if trouble or context.broken:
        return Rolled(node, context, None, None, trouble, bool(trouble))
    if values is None or not isfinite(sum(values)):
        return Rolled(node, context, None, None, (Trouble("payoffs", said(TOO_LARGE)),), True)
    return Rolled(node, context, values, None if preferences.rule == "expected-utility" else values[preferences.seen])


def _with_carried(
    values: Pay, node: Outcome, context: Context, preferences: Preferences, amounts: Amounts
) -> Pay | None:
    worth = list(values)
    for attribute, weights, total in zip(preferences.carried, preferences.carried_weights, context.totals, strict=True):
        try:
            value = value_of(attribute, total + amounts(node.payoffs.get(attribute.id, 0.0)))
        except OverflowError:
            return None
        worth = [sofar + weight * value for sofar, weight in zip(worth, weights, strict=True)]
    return tuple(worth)


def at_link(node: Link, context: Context, target: Rolled, preferences: Preferences) -> Rolled:
    """A link is worth what its target is worth where the link stands."""
    return Rolled(
        node,
        context,
        target.values,
        target.ruled,
        troubled=target.troubled,
        children=(target,),
        pays=(preferences.nothing,),
        shares=(1.0,),
        steady=target.steady,
    )


def at_fork(ways: Ways, preferences: Preferences) -> Rolled:
    """A decision or a chance node."""
    values = [child.values for child in ways.children]
    if ways.trouble or None in values or None in ways.pays:
        return undefined(ways)
    return weigh(ways, values, preferences)


def weigh(ways: Ways, values: Sequence[Pay | None], preferences: Preferences) -> Rolled:
    """A fork without trouble. values: (branches,) what each branch leads to is worth; none of them is None."""
    node = ways.node
    columns = _columns(cast("list[Pay]", values), cast("tuple[Pay, ...]", ways.pays), ways.paying)
    if not isinstance(node, Decision):
        probabilities = cast("tuple[float, ...]", ways.shares)  # one that is not known is a trouble
        return _at_chance(ways, columns, probabilities, preferences)
    owner = preferences.owners[node.actor]
    if node.rationality is not None:
        probabilities = odds(columns[owner], node.rationality)
        rolled = _at_chance(ways, columns, probabilities, preferences)
        rolled.loss = expected_loss(columns[owner], probabilities)
        return rolled
    return _at_decision(ways, columns, owner, preferences)


def _columns(values: Sequence[Pay], pays: Sequence[Pay], paying: float) -> list[list[float]]:
    """What each branch is worth from this node on: per actor, per branch."""
    actors = range(len(values[0]))
    if paying == 0:
        return [[value[actor] for value in values] for actor in actors]
    return [[pay[actor] + value[actor] for pay, value in zip(pays, values, strict=True)] for actor in actors]


def undefined(ways: Ways, *more: Trouble) -> Rolled:
    """A fork that has no value: for its own troubles, or for those below it."""
    trouble = (*ways.trouble, *more)
    return Rolled(
        ways.node,
        ways.context,
        None,
        trouble=trouble,
        troubled=bool(trouble) or any(child.troubled for child in ways.children),
        children=ways.children,
        pays=ways.pays,
        shares=ways.shares or (None,) * len(ways.children),
        written=ways.written,
        paying=ways.paying,
    )


def _at_chance(
    ways: Ways, columns: list[list[float]], probabilities: Sequence[float], preferences: Preferences
) -> Rolled:
    values = tuple(
        [
            mean(column, probabilities) if tolerance is None else certainty_equivalent(column, probabilities, tolerance)
            for column, tolerance in zip(columns, preferences.tolerances, strict=True)
        ]
    )
    if not isfinite(sum(values)):
        return undefined(ways, Trouble("", said(TOO_LARGE)))
    ruled = None
    if preferences.rule != "expected-utility":
        column = _ruled_column(ways, preferences)
        happens = [value for value, probability in zip(column, probabilities, strict=True) if probability > 0]
        ruled = value_under(preferences.rule, preferences.alpha, happens)
    return Rolled(
        ways.node,
        ways.context,
        values,
        ruled,
        children=ways.children,
        pays=ways.pays,
        shares=tuple(probabilities),
        written=ways.written,
        paying=ways.paying,
        steady=_steady_below(ways),
    )


def _at_decision(ways: Ways, columns: list[list[float]], owner: int, preferences: Preferences) -> Rolled:
    if not isfinite(max(columns[owner])):
        return undefined(ways, Trouble("", said(TOO_LARGE)))
    paid = ways.context.paid
    choice, steady = best_of(columns[owner], paid[owner] if paid else 0.0)
    values = tuple([column[choice[0]] for column in columns])
    if not isfinite(sum(values)):
        return undefined(ways, Trouble("", said(TOO_LARGE)))
    seen = preferences.seen
    shown, ruled = columns[seen], None
    if preferences.rule != "expected-utility":
        shown = _ruled_column(ways, preferences)
        if owner == seen:
            choice, also = best_of(shown, paid[seen] if paid else 0.0)
            steady = min(steady, also)
        ruled = shown[choice[0]]
    first = choice[0]
    tie_range = None
    if owner != seen and len(choice) > 1:
        tied = [shown[position] for position in choice]
        tie_range = (min(tied), max(tied))
    shares = [0.0] * len(ways.children)
    shares[first] = 1.0
    return Rolled(
        ways.node,
        ways.context,
        values,
        ruled,
        children=ways.children,
        pays=ways.pays,
        shares=tuple(shares),
        choice=choice,
        tie_range=tie_range,
        paying=ways.paying,
        steady=min(steady, _steady_below(ways)),
    )


def _ruled_column(ways: Ways, preferences: Preferences) -> list[float]:
    """What each branch is worth to the seeing actor by the rule; the node is known to be defined."""
    seen = preferences.seen
    return [
        pay[seen] + child.ruled
        for pay, child in zip(ways.pays, ways.children, strict=True)
        if pay is not None and child.ruled is not None
    ]


def _steady_below(ways: Ways) -> float:
    """An amount paid on the way, in utility, below which no tie under the branches comes out otherwise."""
    return min([child.steady for child in ways.children]) - ways.paying


def best_of(values: Sequence[float], paid: float) -> tuple[tuple[int, ...], float]:
    """The positions of the best values, ties included, and how large a sum paid on the way leaves them so.

    values: (branches,) from here on. paid: what the path has paid so far; ties compare totals at the end, so
    a and b are tied if |a - b| <= 1e-9 max(1, |paid + a|, |paid + b|).
    """
    best = max(values)
    window = 2 * TIE * max(1.0, abs(best + paid))
    first = values.index(best)
    others = list(values)
    del others[first]
    rival = max(others, default=-inf)
    if rival == -inf:
        return (first,), inf
    if best - rival > window:
        return (first,), (best - rival) / TIE - max(abs(best), abs(rival))
    choice = [
        position
        for position, value in enumerate(values)
        if best - value <= TIE * max(1.0, abs(paid + best), abs(paid + value))
    ]
    # A gap of up to 1e-9 is a tie at any total; a wider one, tied or not, turns at a total of gap / 1e-9.
    turns = [abs((best - value) / TIE - max(abs(best), abs(value))) for value in values if best - value > TIE]
    return tuple(choice), min(turns, default=inf)

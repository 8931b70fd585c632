"""All that a node's value depends on besides the tree below it, in pieces that keep their identity while they hold."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from planner.analysis.amounts import Amounts
from planner.analysis.events import Orders, label_orders, same_frame
from planner.analysis.links import Links, make_links
from planner.analysis.preferences import Preferences, make_preferences
from planner.analysis.settings import Settings, check_settings, scenario_of
from planner.model.document import Document
from planner.model.nodes import NOTHING, Formula
from planner.model.problems import Problem
from planner.model.variables import evaluate_variables


@frozen(eq=False, kw_only=True)
class Environment:
    """What a rollback reads besides nodes and branches. Two pieces that are the same object mean the same."""

    document: Document
    settings: Settings
    preferences: Preferences
    amounts: Amounts
    variable_problems: tuple[Problem, ...]
    laid_over: Mapping[str, Formula]  # a scenario's probabilities, by branch id
    orders: Orders
    links: Links


def make_environment(document: Document, settings: Settings, previous: Environment | None = None) -> Environment:
    """The environment of a document looked at in one way. Raises DocumentError for a call that it cannot answer."""
    if previous is None or previous.settings is not settings or previous.document.variables is not document.variables:
        check_settings(document, settings)
    amounts, problems = _amounts(document, settings, previous)
    scenario = scenario_of(document, settings)
    laid_over = scenario.probabilities if scenario is not None else NOTHING
    if previous is not None and previous.laid_over == laid_over:
        laid_over = previous.laid_over
    orders, links = _across_the_tree(document, previous)
    return Environment(
        document=document,
        settings=settings,
        preferences=make_preferences(document, settings, previous.preferences if previous else None),
        amounts=amounts,
        variable_problems=problems,
        laid_over=laid_over,
        orders=orders,
        links=links,
    )


def _amounts(
    document: Document, settings: Settings, previous: Environment | None
) -> tuple[Amounts, tuple[Problem, ...]]:
    """The variables worked out. Precedence of values: base < scenario < overrides."""
    if (
        previous is not None
        and previous.settings is settings
        and previous.document.variables is document.variables
        and previous.document.scenarios is document.scenarios
    ):
        return previous.amounts, previous.variable_problems
    scenario = scenario_of(document, settings)
    overrides = {**(scenario.values if scenario is not None else {}), **settings.overrides}
    values, problems = evaluate_variables(document.variables, overrides)
    amounts = Amounts(values)
    if previous is not None and amounts.same_as(previous.amounts):
        amounts = previous.amounts
    return amounts, tuple(problems)


def _across_the_tree(document: Document, previous: Environment | None) -> tuple[Orders, Links]:
    """What relates distant nodes: the label orders of events, and the targets of links."""
    root = document.root
    if previous is None:
        return label_orders(root), make_links(root, None, same_frame=False)
    before = previous.document.root
    if root is before:
        return previous.orders, previous.links
    if not (root.events or root.targets or before.events or before.targets):
        return previous.orders, previous.links
    same = same_frame(before, root)
    orders = previous.orders if same else label_orders(root)
    if orders == previous.orders:
        orders = previous.orders
    return orders, make_links(root, previous.links, same_frame=same)

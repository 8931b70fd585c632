"""All that a node's value depends on besides the tree below it, in pieces that keep their identity while they hold."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import evolve, frozen

from planner.analysis.amounts import Amounts
from planner.analysis.events import Orders, label_orders, same_frame
from planner.analysis.links import Links, make_links
from planner.analysis.preferences import Preferences, make_preferences
from planner.analysis.rolled import Context
from planner.analysis.settings import Settings, check_settings, scenario_of
from planner.model.document import Document
from planner.model.nodes import NOTHING, Formula
from planner.model.problems import Problem
from planner.model.variables import evaluate_variables


@frozen(eq=False, kw_only=True)
class Environment:
    """What a rollback reads besides nodes and branches. Two pieces that are the same object mean the same."""

    settings: Settings
    preferences: Preferences
    amounts: Amounts
    variable_problems: tuple[Problem, ...]
    laid_over: Mapping[str, Formula]  # probabilities by branch id: a scenario's, and over these the indicators'
    indicated: Mapping[str, Formula]  # the indicators' alone
    orders: Orders
    links: Links
    start: Context  # the root's


@frozen(eq=False)
class Known:
    """A document that was rolled back before, and its environment."""

    document: Document
    environment: Environment


def make_environment(
    document: Document,
    settings: Settings,
    previous: Known | None = None,
    indicated: Mapping[str, Formula] = NOTHING,
) -> Environment:
    """The environment of a document looked at in one way; the previous one, the same object, if all of it still holds.

    indicated: probabilities by branch id that go over a scenario's, as overrides go over both.

    Raises DocumentError for a call that the document cannot answer.
    """
    before = previous.environment if previous is not None else None
    orders, links = _across_the_tree(document, previous)
    same_above = previous is not None and _same_above(document, settings, previous)
    if before is not None and same_above and before.indicated == indicated:
        if orders is before.orders and links is before.links:
            return before
        return evolve(before, orders=orders, links=links)
    check_settings(document, settings)
    preferences = make_preferences(document, settings, before.preferences if before is not None else None)
    amounts, problems = _amounts(document, settings, before)
    scenario = scenario_of(document, settings)
    laid_over = scenario.probabilities if scenario is not None else NOTHING
    if indicated:
        laid_over = {**laid_over, **indicated}
    if before is not None and before.laid_over == laid_over:
        laid_over = before.laid_over
    return Environment(
        settings=settings,
        preferences=preferences,
        amounts=amounts,
        variable_problems=problems,
        laid_over=laid_over,
        indicated=indicated,
        orders=orders,
        links=links,
        start=Context((0.0,) * len(preferences.carried), broken=bool(preferences.problems)),
    )


def _same_above(document: Document, settings: Settings, previous: Known) -> bool:
    """Whether nothing above the tree has changed."""
    was = previous.document
    return (
        previous.environment.settings is settings
        and was.variables is document.variables
        and was.actors is document.actors
        and was.attributes is document.attributes
        and was.scenarios is document.scenarios
        and was.seen_by == document.seen_by
    )


def _amounts(
    document: Document, settings: Settings, previous: Environment | None
) -> tuple[Amounts, tuple[Problem, ...]]:
    """The variables worked out. Precedence of values: base < scenario < overrides."""
    scenario = scenario_of(document, settings)
    overrides = {**(scenario.values if scenario is not None else {}), **settings.overrides}
    values, problems = evaluate_variables(document.variables, overrides)
    amounts = Amounts(values)
    if previous is not None and amounts.same_as(previous.amounts):
        amounts = previous.amounts
    return amounts, tuple(problems)


def _across_the_tree(document: Document, previous: Known | None) -> tuple[Orders, Links]:
    """What relates distant nodes: the label orders of events, and the targets of links."""
    root = document.root
    if previous is None:
        return label_orders(root), make_links(root, None, same_frame=False)
    before, known = previous.document.root, previous.environment
    if root is before or not (root.events or root.targets or before.events or before.targets):
        return known.orders, known.links
    same = same_frame(before, root)
    orders = known.orders if same else label_orders(root)
    if orders == known.orders:
        orders = known.orders
    return orders, make_links(root, known.links, same_frame=same)

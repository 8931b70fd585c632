"""How a document is looked at: under which scenario, by whose values, and by which rule."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, get_args

from attrs import frozen

from planner.model.document import Document, Scenario
from planner.model.nodes import NOTHING, Formula
from planner.model.problems import DocumentError
from planner.model.sentences import said

Rule = Literal["expected-utility", "maximin", "maximax", "hurwicz", "equal-likelihood"]

RULES: tuple[str, ...] = get_args(Rule)


@frozen(kw_only=True)
class Settings:
    """A way of looking. It never changes who decides, except that a rule guides the seeing actor's own decisions."""

    scenario: str = ""  # a scenario's id; blank is the base case
    overrides: Mapping[str, Formula] = NOTHING  # variable id -> value, laid over the scenario
    seen_by: str = ""  # an actor's id; blank is the document's own choice
    rule: Rule = "expected-utility"
    alpha: float | None = None  # Hurwicz: the weight on the best, in [0, 1]
    indicators: bool | None = None  # whether the indicators' logs count; None: as the document says


PLAIN = Settings()
"""The base case, seen as the document says, by expected utility."""


def check_settings(document: Document, settings: Settings) -> None:
    """Raises DocumentError, in words, for a call that this document cannot answer."""
    if settings.scenario and scenario_of(document, settings) is None:
        raise DocumentError(said("there is no scenario '{scenario}'", scenario=settings.scenario))
    if settings.seen_by and settings.seen_by not in {actor.id for actor in document.actors}:
        raise DocumentError(said("there is no actor '{seen_by}'", seen_by=settings.seen_by))
    unknown = set(settings.overrides) - {variable.id for variable in document.variables}
    if unknown:
        raise DocumentError(said("there is no variable '{name}'", name=min(unknown)))
    if settings.rule not in RULES:
        raise DocumentError(
            said("there is no rule '{rule}'; the rules are {names}", rule=settings.rule, names=", ".join(RULES))
        )
    if settings.rule == "hurwicz":
        if settings.alpha is None:
            raise DocumentError(said("the Hurwicz rule needs an alpha, the weight on the best: a number from 0 to 1"))
        if not 0 <= settings.alpha <= 1:
            raise DocumentError(said("alpha must lie between 0 and 1, not {alpha:g}", alpha=settings.alpha))


def feeds_indicators(document: Document, settings: Settings) -> bool:
    """Whether what the indicators' logs say is laid over the scenario's probabilities."""
    return document.feed_indicators if settings.indicators is None else settings.indicators


def scenario_of(document: Document, settings: Settings) -> Scenario | None:
    """The scenario that is laid over the base case, or None."""
    return next((scenario for scenario in document.scenarios if scenario.id == settings.scenario), None)


def seeing_actor(document: Document, settings: Settings) -> int | None:
    """The index of the actor whose values are shown; None where the document names one that it does not have."""
    wanted = settings.seen_by or document.seen_by
    if not wanted:
        return 0
    return next((index for index, actor in enumerate(document.actors) if actor.id == wanted), None)

"""What payoffs are worth to whom, whose values are shown, and by which rule."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from planner.analysis.settings import Rule, Settings, seeing_actor
from planner.analysis.utility import has_levels, is_curved, line, shape_problem
from planner.model.document import Actor, Attribute, Document
from planner.model.problems import Problem
from planner.model.sentences import said

Pay = tuple[float, ...]
"""Utility, one figure per actor, in the document's order."""


@frozen(eq=False, kw_only=True)
class Preferences:
    """Actors, attributes and rule, worked out once for all nodes.

    Attributes that are linear or without levels are worth a rate for each unit plus a constant, so what a branch pays
    is worth the same wherever it is met. Curved ones (that somebody weighs) are carried: their totals go down the
    path, and the outcome values the whole.
    """

    actors: tuple[Actor, ...]
    attributes: tuple[Attribute, ...]
    viewer: str  # whose view was asked for, an actor's id or blank
    owners: Mapping[str, int]  # actor id -> index; blank is the first
    tolerances: tuple[float | None, ...]  # risk tolerance, per actor
    rates: Mapping[str, Pay]  # attribute id -> utility of one unit; zero for carried ones
    constants: Pay  # what the lines of the value functions start from, added at every outcome
    carried: tuple[Attribute, ...]
    carried_weights: tuple[Pay, ...]  # per carried attribute
    nothing: Pay  # the one tuple of zeros
    seen: int  # the seeing actor's index
    rule: Rule
    alpha: float | None
    problems: tuple[Problem, ...]  # any of these undefines the whole tree


def make_preferences(document: Document, settings: Settings, previous: Preferences | None) -> Preferences:
    """The preferences of a document; the previous ones, the same object, where they still hold."""
    if previous is not None and _still_holds(previous, document, settings):
        return previous
    actors = document.actors
    rates: dict[str, Pay] = {}
    constants = [0.0] * len(actors)
    carried: list[Attribute] = []
    sound = [attribute for attribute in document.attributes if not shape_problem(attribute)]
    for attribute in sound:
        weights = _weights(actors, attribute)
        if is_curved(attribute):
            rates[attribute.id] = (0.0,) * len(actors)
            if any(weights):
                carried.append(attribute)
            continue
        slope, constant = line(attribute)
        rates[attribute.id] = tuple(weight * slope for weight in weights)
        constants = [sofar + weight * constant for sofar, weight in zip(constants, weights, strict=True)]
    return Preferences(
        actors=actors,
        attributes=document.attributes,
        viewer=settings.seen_by or document.seen_by,
        owners={"": 0, **{actor.id: index for index, actor in enumerate(actors)}},
        tolerances=tuple(actor.risk_tolerance for actor in actors),
        rates={attribute.id: (0.0,) * len(actors) for attribute in document.attributes} | rates,
        constants=tuple(constants),
        carried=tuple(carried),
        carried_weights=tuple(_weights(actors, attribute) for attribute in carried),
        nothing=(0.0,) * len(actors),
        seen=seeing_actor(document, settings) or 0,
        rule=settings.rule,
        alpha=settings.alpha,
        problems=tuple(_problems(document, settings)),
    )


def _still_holds(previous: Preferences, document: Document, settings: Settings) -> bool:
    return (
        previous.actors is document.actors
        and previous.attributes is document.attributes
        and previous.viewer == (settings.seen_by or document.seen_by)
        and previous.rule == settings.rule
        and previous.alpha == settings.alpha
    )


def _weights(actors: tuple[Actor, ...], attribute: Attribute) -> Pay:
    return tuple(actor.weights.get(attribute.id, 0.0) for actor in actors)


def _problems(document: Document, settings: Settings) -> list[Problem]:
    found: list[Problem] = []
    if seeing_actor(document, settings) is None:
        sentence = said("the tree is seen by '{seen_by}', who is not among the actors", seen_by=document.seen_by)
        found.append(Problem(sentence=sentence, where=said("seen by"), field="seen_by"))
    for actor in document.actors:
        where = said("actor {name}", name=actor.name or actor.id)
        if actor.risk_tolerance == 0:
            sentence = said("a risk tolerance must not be 0; leave it blank for an actor who is neutral to risk")
            found.append(Problem(sentence=sentence, where=where, field=f"actors.{actor.id}.risk_tolerance"))
        for attribute in document.attributes:
            if has_levels(attribute) and actor.weights.get(attribute.id, 0.0) < 0:
                sentence = said(
                    "the weight of {name} is negative; an attribute with levels says by its worst and best "
                    "which way is better",
                    name=attribute.name or attribute.id,
                )
                found.append(Problem(sentence=sentence, where=where, field=f"actors.{actor.id}.weights.{attribute.id}"))
    for attribute in document.attributes:
        sentence = shape_problem(attribute)
        if sentence:
            where = said("attribute {name}", name=attribute.name or attribute.id)
            found.append(Problem(sentence=sentence, where=where, field=f"attributes.{attribute.id}"))
    return found

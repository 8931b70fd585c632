"""Indicators: what was seen so far of each uncertainty, how likely its branches are now, and what that changes."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve, frozen

from planner.analysis.break_even import break_even
from planner.analysis.compare import Flip, flips
from planner.analysis.evidence import Standing, standings
from planner.analysis.inputs import Input, inputs
from planner.analysis.reading import figures_at
from planner.analysis.rollback import Rollback, roll_back
from planner.analysis.settings import Settings
from planner.model.document import Document
from planner.model.formulas import bare_name
from planner.model.indicators import as_of
from planner.model.numbers import show_probability
from planner.model.places import find, labels, names, node_at
from planner.model.sentences import said


@frozen(eq=False, kw_only=True)
class Moment:
    """How likely each branch of the home node was on a day, by what had been seen until then."""

    day: str
    posterior: tuple[float, ...]


@frozen(eq=False, kw_only=True)
class Nearing:
    """A trigger of one branch's probability, on either side of its prior.

    decision: its id. keep, to: today's choice, and what is best beyond the threshold. branch: of the home node.
    covered: how much of the way from prior to threshold the posterior has gone: 1 and more has crossed it, 0 stayed,
    below 0 has gone the other way.
    """

    decision: str
    path: tuple[str, ...] | None
    keep: str
    to: tuple[str, ...]
    branch: str
    threshold: float
    covered: float


@frozen(eq=False, kw_only=True)
class Watched:
    """One uncertainty, with what follows from its indicators alone.

    before, after: the seeing actor's value of the tree, as it is and with the posteriors in it; None where a problem
    leaves it undefined. flips: the decisions that the posteriors turn. triggers: of one probability with all else as
    it is, those that the posterior has come nearest to first. course: a moment for each day of the logs.
    """

    standing: Standing
    before: float | None
    after: float | None
    flips: tuple[Flip, ...]
    triggers: tuple[Nearing, ...]
    course: tuple[Moment, ...]

    @property
    def nearing(self) -> tuple[Nearing, ...]:
        """The triggers on the side to which a probability has moved."""
        return tuple(one for one in self.triggers if one.covered > 0)


def watched(document: Document, settings: Settings | None = None) -> tuple[Watched, ...]:
    """Each uncertainty that indicators are about, in their order.

    Whether the settings already feed the indicators into the tree does not matter: before is without them, after with
    those of the one uncertainty. Raises DocumentError for settings that the document cannot answer.
    """
    without = evolve(settings or Settings(), indicators=False)
    before = roll_back(document, without)
    found: list[Watched] = []
    for standing in standings(document, before.environment, before.root):
        its_own = tuple(indicator for indicator in document.indicators if indicator.about == standing.about)
        alone = evolve(document, indicators=its_own)
        after = roll_back(alone, evolve(without, indicators=True), before)
        days = sorted({entry.date for indicator in its_own for entry in indicator.log})
        course = [(day, standings(as_of(alone, day), before.environment, before.root)[0]) for day in days]
        found.append(
            Watched(
                standing=standing,
                before=figures_at(before, ()).value,
                after=figures_at(after, ()).value,
                flips=flips(before, after),
                triggers=tuple(sorted(_triggers(before, standing), key=lambda one: -one.covered)),
                course=tuple(Moment(day=day, posterior=then.posterior) for day, then in course),
            )
        )
    return tuple(found)


def nearing_sentence(document: Document, standing: Standing, one: Nearing) -> str:
    """What a trigger means for who watches: nears, crosses, or moves away."""
    position = labels(standing.home).index(one.branch) if standing.home is not None else 0
    fmt = document.number_format
    before, after = (show_probability(each[position], fmt) for each in (standing.prior, standing.posterior))
    place = find(document.root, one.decision.rpartition("/")[2])
    node = node_at(document.root, place) if place is not None else None
    at = (node.title if node is not None else "") or one.decision
    called = dict(zip(labels(node), names(node), strict=True)) if node is not None else {}
    if one.path:
        at += f" ({' › '.join(one.path)})"
    threshold = show_probability(one.threshold, fmt)
    to = said(" or ").join(called.get(label, label) for label in one.to)
    keep = called.get(one.keep, one.keep)
    moved = said("P({branch}) has gone from {before} to {after}", branch=one.branch, before=before, after=after)
    if one.covered >= 1:
        return said(
            "{moved} and crosses {threshold}: at {at}, turn from {keep} to {to}.",
            moved=moved,
            threshold=threshold,
            at=at,
            keep=keep,
            to=to,
        )
    if one.covered > 0:
        return said(
            "{moved} and nears {threshold}, {covered:.0%} of the way: beyond it, at {at}, turn from {keep} to {to}.",
            moved=moved,
            threshold=threshold,
            covered=one.covered,
            at=at,
            keep=keep,
            to=to,
        )
    away = said("stands") if one.covered == 0 else said("moves away")
    return said(
        "P({branch}) {away}, {before} to {after}, from {threshold}, where {at} turns from {keep} to {to}.",
        branch=one.branch,
        away=away,
        before=before,
        after=after,
        threshold=threshold,
        at=at,
        keep=keep,
        to=to,
    )


def _triggers(before: Rollback, standing: Standing) -> Iterator[Nearing]:
    """The triggers of the home node's branches: of their probabilities, or of the variables that these are."""
    home = standing.home
    if home is None or not standing.posterior:
        return
    named = labels(home)
    formulas = [before.environment.laid_over.get(branch.id, branch.probability) for branch in home.branches]
    positions = {bare_name(formula): position for position, formula in enumerate(formulas)}
    chosen: dict[str, tuple[Input, int]] = {}
    for one in inputs(before):
        if one.kind == "variable" and one.name in positions:
            chosen[one.name] = one, positions[one.name]
        elif one.kind == "probability" and home in one.nodes:
            chosen[one.name] = one, named.index(one.label)
    for trigger in break_even(before, [one for one, _ in chosen.values()]):
        _, position = chosen[trigger.input.name]
        p, after = standing.prior[position], standing.posterior[position]
        for flip in (trigger.below, trigger.above):
            if flip is not None and flip.at != p:
                yield Nearing(
                    decision=trigger.decision.id,
                    path=trigger.path,
                    keep=trigger.keep,
                    to=flip.to,
                    branch=named[position],
                    threshold=flip.at,
                    covered=(after - p) / (flip.at - p) if after != p else 0.0,
                )

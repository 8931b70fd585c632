"""Indicators: what was seen so far of each uncertainty, how likely its branches are now, and what that changes."""

from __future__ import annotations

from attrs import evolve, frozen

from planner.analysis.compare import Flip, flips
from planner.analysis.evidence import Standing, standings
from planner.analysis.reading import figures_at
from planner.analysis.rollback import roll_back
from planner.analysis.settings import Settings
from planner.model.document import Document
from planner.model.indicators import as_of


@frozen(eq=False, kw_only=True)
class Moment:
    """How likely each branch of the home node was on a day, by what had been seen until then."""

    day: str
    posterior: tuple[float, ...]


@frozen(eq=False, kw_only=True)
class Watched:
    """One uncertainty, with what follows from its indicators alone.

    before, after: the seeing actor's value of the tree, as it is and with the posteriors in it; None where a problem
    leaves it undefined. flips: the decisions that the posteriors turn. course: a moment for each day of the logs.
    """

    standing: Standing
    before: float | None
    after: float | None
    flips: tuple[Flip, ...]
    course: tuple[Moment, ...]


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
                course=tuple(Moment(day=day, posterior=then.posterior) for day, then in course),
            )
        )
    return tuple(found)

"""What it is worth to know: the gain from learning an uncertainty, by when and by whom it is learned.

The value informed less the value today; where the seeing actor is not neutral, the certainty equivalent over what may
be learned (Raiffa and Schlaifer 1961; Howard 1966). Public: every owner learns it and answers, so that in a game it
may hurt. Private: all others keep to what they do today.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from attrs import evolve, frozen
from numpy.typing import NDArray

from planner.analysis.combinations import Combinations, Lottery
from planner.analysis.foresight import foreseen, meets_no_draw_twice
from planner.analysis.informed import Informed
from planner.analysis.knowledge import Learned, Uncertainty, uncertainties, uncertainty
from planner.analysis.occurrences import Occurrences
from planner.analysis.probabilities import SLACK
from planner.analysis.progress import Progress, tell
from planner.analysis.rollback import Rollback, roll_back
from planner.analysis.rolled import Rolled
from planner.model.nodes import Chance, Decision
from planner.model.problems import DocumentError
from planner.model.sentences import said


@frozen(kw_only=True)
class Gain:
    """What knowledge is worth to the seeing actor, in its utility.

    value: on arrival at the moment when it is learned. before_play: at the root, the tree rolled back again in its
    light. error: the standard error of the value where combinations were drawn; None where all were gone through.
    """

    value: float
    before_play: float
    error: float | None = None


@frozen(kw_only=True)
class Finding:
    """One thing that may be learned: its probability, and the seeing actor's value of the tree once it is known."""

    name: str
    probability: float
    value: float


@frozen(eq=False, kw_only=True)
class Information:
    """One uncertainty, or several together, learned at one moment.

    what: the names. nodes: the ids of their chance nodes. learned: what is known of each name. before: the id of the
    decision before which it is learned; blank is before the first. reach: of that moment, under today's play.
    findings: before the first decision and of one name, what may be learned, whatever cannot be included.
    """

    what: tuple[str, ...]
    nodes: tuple[str, ...]
    learned: tuple[Learned, ...]
    before: str
    reach: float
    public: Gain
    private: Gain
    today: float  # the seeing actor's value of the tree
    findings: tuple[Finding, ...] = ()

    @property
    def control(self) -> tuple[str, float] | None:
        """The finding that the seeing actor would make certain if it could, and what that gains; None if untold."""
        possible = [finding for finding in self.findings if finding.probability > 0]
        if not possible:
            return None
        best = max(possible, key=lambda finding: finding.value)
        return best.name, best.value - self.today


@frozen(eq=False, kw_only=True)
class Test:
    """An imperfect source: what it may say, and (branches or labels, results) how likely it says so given each."""

    __test__ = False

    results: tuple[str, ...]
    likelihoods: tuple[tuple[float, ...], ...]

    def __attrs_post_init__(self) -> None:
        if any(len(row) != len(self.results) for row in self.likelihoods):
            raise DocumentError(
                said("the table of likelihoods needs a row for each branch and a column for each result")
            )
        if any(min(row) < 0 or abs(sum(row) - 1) > SLACK for row in self.likelihoods):
            raise DocumentError(said("in each row of the table of likelihoods the probabilities must add up to 1"))


def information(
    rollback: Rollback,
    about: Sequence[str] = (),
    *,
    test: Test | None = None,
    seed: int = 1,
    progress: Progress | None = None,
) -> tuple[Information, ...]:
    """What knowing is worth: before the first decision, then just before each decision that has it below.

    about: names of events, or ids of chance nodes, known together; without any, every uncertainty by itself.
    test: what is learned is no more than its result (the value is before its cost). seed: of the combinations drawn
    where there are more than a million and their distributions cannot be told.

    Values are by expected utility and risk tolerances, whatever rule the tree is looked at by. Empty where a problem
    leaves the tree undefined. Raises DocumentError for a name that is not there, for a state known together with
    a chance node that tells of it, and for a test that does not fit. Raises Stopped if the progress says so.
    """
    if rollback.settings.rule != "expected-utility":
        settings = evolve(rollback.settings, rule="expected-utility", alpha=None)
        rollback = roll_back(rollback.document, settings, rollback)
    if rollback.root.values is None:
        return ()
    occurrences = Occurrences(rollback.root)
    asked = [list(about)] if about else [[name] for name in uncertainties(rollback)]
    found: list[Information] = []
    for position, names in enumerate(asked):
        tell(progress, position / len(asked))
        known = [uncertainty(rollback, occurrences, name) for name in names]
        several = list({one.name: one for one in known}.values())
        _refuse_entangled(several)
        tables = _tables(several, test)
        found += _Knowing(rollback, occurrences, several, Combinations(several, tables, seed)).answers(test)
    return tuple(found)


def _refuse_entangled(several: Sequence[Uncertainty]) -> None:
    touched: dict[int, str] = {}
    for one in several:
        for rolled in one.places:
            other = touched.setdefault(id(rolled), one.name)
            if other != one.name:
                raise DocumentError(
                    said(
                        "{other} and {name} cannot be known together, for one tells of the other",
                        other=other,
                        name=one.name,
                    )
                )


def _tables(several: Sequence[Uncertainty], test: Test | None) -> list[NDArray[np.float64]]:
    """The likelihoods of what may be learned; all of an uncertainty, where there is no test."""
    if test is None:
        return [np.eye(len(one.atoms)) for one in several]
    if len(several) > 1:
        raise DocumentError(said("a test tells of one uncertainty at a time"))
    rows, atoms = len(test.likelihoods), len(several[0].atoms)
    if rows != atoms:
        named = ", ".join(several[0].atoms)
        raise DocumentError(
            said(
                "the table of likelihoods has {rows} rows where {name} has {atoms}: {named}",
                rows=rows,
                name=several[0].name,
                atoms=atoms,
                named=named,
            )
        )
    return [np.array(test.likelihoods)]


class _Knowing:
    """Uncertainties that are learned together, at every moment at which they may be."""

    def __init__(
        self,
        rollback: Rollback,
        occurrences: Occurrences,
        several: Sequence[Uncertainty],
        combinations: Combinations,
    ) -> None:
        self._preferences = rollback.environment.preferences
        self._seen = rollback.seen
        self._occurrences = occurrences
        self._several = several
        self._combinations = combinations
        self._changed = occurrences.at_or_above(rolled for one in several for rolled in one.met)
        owners = self._preferences.owners
        met = [rolled.node for rolled in self._changed]
        self._alone = all(owners[node.actor] == self._seen for node in met if isinstance(node, Decision))
        self._foresees = combinations.drawn and self._knows_all()

    def _knows_all(self) -> bool:
        """Whether the distributions of what is foreseen are exact: one decides, knows all, and meets no draw twice."""
        below = [rolled.node for rolled in self._occurrences.below_first]
        known = {name for one in self._several for name in one.nodes}
        owners = self._preferences.owners
        return (
            all(node.id in known for node in below if isinstance(node, Chance))
            and all(owners[node.actor] == self._seen for node in below if isinstance(node, Decision))
            and not any(isinstance(node, Decision) and node.rationality is not None for node in below)
            and meets_no_draw_twice(self._occurrences)
        )

    def answers(self, test: Test | None) -> list[Information]:
        """The row of every moment."""
        root = self._occurrences.root
        moments = self._moments()
        tops = list({id(rolled): rolled for places in ([root], *moments.values()) for rolled in places}.values())
        public = self._lotteries(tops, private=False)
        private = public if self._alone else self._lotteries(tops, private=True)
        found = [self._row("", [root], public, private)]
        if len(self._several) == 1:
            names = test.results if test is not None else self._several[0].atoms
            found = [evolve(found[0], findings=self._findings(names, public[id(root)]))]
        return found + [self._row(name, places, public, private) for name, places in moments.items()]

    def _moments(self) -> dict[str, list[Rolled]]:
        """The decisions that have it below, in reading order, each with its places."""
        met: dict[str, list[Rolled]] = {}
        for rolled in self._changed:
            if isinstance(rolled.node, Decision):
                met.setdefault(rolled.node.id, []).append(rolled)
        return {name: met[name] for name in sorted(met, key=self._occurrences.read.__getitem__)}

    def _lotteries(self, tops: Sequence[Rolled], *, private: bool) -> dict[int, Lottery]:
        """What each of these nodes is worth over all that may be learned, by the identity of a Rolled."""
        lotteries = {id(top): Lottery(self._preferences) for top in tops}
        if self._foresees:
            for name, (values, odds) in foreseen(self._occurrences, self._seen, tops).items():
                lotteries[name].add((values,) * len(self._preferences.actors), odds)  # of others nobody asks
            return lotteries
        informed = Informed(self._preferences, private=private)
        for block in self._combinations.blocks():
            worth = informed.values(self._changed, block.shares, keep=tops)
            for top in tops:
                lotteries[id(top)].add(worth[id(top)], block.weights(top))
        return lotteries

    def _row(
        self, before: str, places: Sequence[Rolled], public: dict[int, Lottery], private: dict[int, Lottery]
    ) -> Information:
        reaches = [self._occurrences.reach[id(rolled)] for rolled in places]
        weights = reaches if any(reaches) else [self._occurrences.if_chosen[id(rolled)] for rolled in places]
        weights = weights if any(weights) else [1.0] * len(places)
        gain = self._gain(places, weights, public, private=False)
        return Information(
            what=tuple(one.name for one in self._several),
            nodes=tuple(name for one in self._several for name in one.nodes),
            learned=tuple(one.learned for one in self._several),
            before=before,
            reach=sum(reaches),
            public=gain,
            private=gain if self._alone else self._gain(places, weights, private, private=True),
            today=_of(self._occurrences.root, self._seen),
        )

    def _gain(
        self, places: Sequence[Rolled], weights: Sequence[float], lotteries: dict[int, Lottery], *, private: bool
    ) -> Gain:
        root, seen = self._occurrences.root, self._seen
        held = {id(rolled): lotteries[id(rolled)].held() for rolled in places}
        gains = [held[id(rolled)][seen] - _of(rolled, seen) for rolled in places]
        value = sum(map(float.__mul__, weights, gains)) / sum(weights)
        above = self._occurrences.at_or_above(places)
        again = Informed(self._preferences, private=private).values(above, {}, held, keep=[root])
        errors = (
            [lotteries[id(rolled)].error(seen) for rolled in places]
            if self._combinations.drawn and not self._foresees
            else []
        )
        return Gain(
            value=value,
            before_play=float(again[id(root)][seen]) - _of(root, seen),
            error=sum(map(float.__mul__, weights, errors)) / sum(weights) if errors else None,
        )

    def _findings(self, names: Sequence[str], lottery: Lottery) -> tuple[Finding, ...]:
        values, probabilities = lottery.draws(self._seen)
        return tuple(
            Finding(name=name, probability=probability, value=value)
            for name, probability, value in zip(names, probabilities.tolist(), values.tolist(), strict=True)
        )


def _of(rolled: Rolled, actor: int) -> float:
    assert rolled.values is not None, "the tree is defined"
    return rolled.values[actor]

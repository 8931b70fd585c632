"""Every party's own view: what it would choose, and get, if it decided everything, and what each disagreement costs.

All are compared by expected utility (with their risk tolerances), whatever rule the tree is looked at by.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import evolve, frozen

from planner.analysis.progress import Progress, tell
from planner.analysis.reading import Row, owner_of, rows
from planner.analysis.rollback import Rollback, roll_back
from planner.analysis.rolled import Rolled
from planner.analysis.settings import Settings
from planner.analysis.told import by_decision
from planner.model.document import Document
from planner.model.nodes import Decision, Node
from planner.model.places import rewritten


@frozen(eq=False, kw_only=True)
class Party:
    """One actor. Values are totals in its own utility.

    value: if it made every decision. today: under the play as it is. choices: the labels of its tied best branches at
    every decision, by the decision's id.
    """

    actor: str
    value: float
    today: float
    choices: Mapping[str, tuple[str, ...]]


@frozen(eq=False, kw_only=True)
class Disagreement:
    """A decision that a party would take otherwise than its owner does.

    id: as the decision is met, links said. owner: who decides. taken, wanted: the first best branch of the owner and
    of the party. to_owner: what the owner would lose by taking the party's branch here, all else as it is. to_party:
    what the party loses by the branch taken here, if all later decisions were its own. reach: the probability of
    coming here under the play as it is.
    """

    id: str
    decision: str
    path: tuple[str, ...]
    owner: str
    party: str
    taken: str
    wanted: str
    to_owner: float
    to_party: float
    reach: float


@frozen(eq=False, kw_only=True)
class Stakeholders:
    """All parties in the document's order, and their disagreements in reading order."""

    parties: tuple[Party, ...] = ()
    disagreements: tuple[Disagreement, ...] = ()


def stakeholders(
    document: Document, settings: Settings | None = None, *, progress: Progress | None = None
) -> Stakeholders:
    """What every party would do and get. Empty where a problem leaves the tree undefined.

    Where an actor decides everything, decisions modelled as quantal responses become best ones; moves elicited as
    probabilities stay. Raises Stopped where progress asks for it.
    """
    settings = evolve(settings or Settings(), rule="expected-utility", alpha=None)
    today = roll_back(document, settings)
    if today.root.values is None:
        return Stakeholders()
    free = rewritten(document.root, lambda branch: branch, _freed)
    parties: list[Party] = []
    disagreements: list[Disagreement] = []
    for index, actor in enumerate(document.actors):
        tell(progress, index / len(document.actors))
        others = (*document.actors[:index], *document.actors[index + 1 :])
        alone = roll_back(evolve(document, root=free, actors=(actor, *others)), evolve(settings, seen_by=actor.id))
        assert alone.root.values is not None, "the tree is defined"
        tell(progress, (index + 0.5) / len(document.actors))
        met = [row for row in rows(alone, expand_links=True) if row.kind == "decision"]
        parties.append(
            Party(
                actor=actor.id,
                value=alone.root.values[0],
                today=today.root.values[index],
                choices=by_decision((row.node.id, row.id, row.choice) for row in met),
            )
        )
        disagreements += _disagreements(today, actor.id, met)
    order = {row.id: position for position, row in enumerate(rows(today, expand_links=True))}
    return Stakeholders(
        parties=tuple(parties), disagreements=tuple(sorted(disagreements, key=lambda told: order[told.id]))
    )


def _freed(node: Node) -> Node:
    """A decision that the first actor listed takes, at its best."""
    return evolve(node, actor="", rationality=None) if isinstance(node, Decision) else node


def _disagreements(today: Rollback, party: str, met: list[Row]) -> Iterator[Disagreement]:
    """Where a party's choice shares no branch with today's.

    met: the rows of all decisions if the party, its values the first, made them; the same trees, so in today's order.
    """
    decisions = (row for row in rows(today, expand_links=True) if row.kind == "decision")
    for mine, theirs in zip(decisions, met, strict=True):
        now, alone = mine.figures.rolled, theirs.figures.rolled
        if not now.choice or not set(now.choice).isdisjoint(alone.choice):
            continue
        taken, wanted = now.choice[0], alone.choice[0]
        owner = owner_of(today.document, mine.node)
        yield Disagreement(
            id=mine.id,
            decision=mine.node.id,
            path=mine.path,
            owner=owner,
            party=party,
            taken=mine.choice[0],
            wanted=theirs.choice[0],
            to_owner=_lead(now, today.environment.preferences.owners[owner], taken, wanted),
            to_party=_lead(alone, 0, wanted, taken),
            reach=mine.figures.reach or 0.0,
        )


def _lead(rolled: Rolled, actor: int, branch: int, other: int) -> float:
    """How much better off an actor is with one branch of a decision than with another."""
    return _worth(rolled, actor, branch) - _worth(rolled, actor, other)


def _worth(rolled: Rolled, actor: int, branch: int) -> float:
    pay, below = rolled.pays[branch], rolled.children[branch].values
    assert pay is not None, "the tree is defined"
    assert below is not None, "the tree is defined"
    return pay[actor] + below[actor]

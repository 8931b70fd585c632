"""Does it matter that they disagree? The tree rolled back with each participant's numbers, and with the room's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from attrs import evolve, frozen

from planner.analysis.break_even import Flip, Trigger, break_even
from planner.analysis.inputs import Input, inputs, numbers_at
from planner.analysis.reading import Spot
from planner.analysis.rollback import Rollback, roll_back
from planner.analysis.settings import scenario_of
from planner.exercise.adjudication import spot_on
from planner.exercise.state import Question
from planner.model.document import Document, Scenario
from planner.model.formulas import bare_name
from planner.model.nodes import REST, Chance, Decision
from planner.model.places import labels, nodes

Choices = Mapping[str, str]
"""The label that is chosen at a decision, by the decision's id."""

_TRIED: Final = "…tried"


@frozen(eq=False, kw_only=True)
class Laid:
    """An answer as what a scenario lays over the tree."""

    values: Mapping[str, float]
    probabilities: Mapping[str, float]


@frozen(eq=False, kw_only=True)
class Disagreement:
    """What each participant's numbers would make of the play.

    today: the choices as the tree stands. by_seat: the choices, and the value at the root, with a seat's numbers.
    changes: decisions that not all would take alike, or not as today.
    """

    today: Choices
    by_seat: Mapping[str, Choices]
    values: Mapping[str, float | None]
    changes: tuple[str, ...]


def laid(rollback: Rollback, question: Question, answer: Sequence[float]) -> Laid:
    """An answer as numbers of the tree: of a variable, where the node's probability is one, else of its branches.

    Nodes of the same event with the same labels get the same numbers. Branches that the question left out, since
    players do not see them, keep what the tree gives them; the answer shares out the rest.
    """
    if question.kind == "variable":
        return Laid(values={question.about: answer[0]}, probabilities={})
    root = rollback.document.root
    node = next(one for one in nodes(root) if one.id == question.about)
    assert isinstance(node, Chance)
    variable = _variable_of(rollback.document, node)
    if variable and question.whole:
        position = next(place for place, branch in enumerate(node.branches) if branch.probability != REST)
        return Laid(values={variable: answer[position]}, probabilities={})
    by_label = dict(zip(labels(node), numbers_at(rollback, node), strict=True))
    hidden = sum(number for label, number in by_label.items() if label not in question.labels)
    by_label |= {label: (1 - hidden) * value for label, value in zip(question.labels, answer, strict=True)}
    mates = [one for one in nodes(root) if isinstance(one, Chance) and _is_mate(node, one)]
    found = {
        branch.id: by_label[label] for mate in mates for branch, label in zip(mate.branches, labels(mate), strict=True)
    }
    return Laid(values={}, probabilities=found)


def disagreement(
    rollback: Rollback, path: Sequence[str], question: Question, answers: Mapping[str, Sequence[float]]
) -> Disagreement:
    """The tree rolled back with each seat's answer. path: ids of the branches to where the token stands."""
    today = _choices(rollback, path)
    by_seat: dict[str, Choices] = {}
    values: dict[str, float | None] = {}
    for seat, answer in answers.items():
        tried = _tried(rollback, laid(rollback, question, answer))
        by_seat[seat] = _choices(tried, path)
        root = tried.root.values
        values[seat] = None if root is None else root[tried.seen]
    changes = [node for node, label in today.items() if any(one.get(node, label) != label for one in by_seat.values())]
    return Disagreement(today=today, by_seat=by_seat, values=values, changes=tuple(changes))


def triggers_about(rollback: Rollback, question: Question) -> tuple[Trigger, ...]:
    """Where the numbers that a question asks for would change a decision of the play."""
    asked = laid(rollback, question, (0.0,) * max(1, len(question.branches)))
    about = {one.at[0]: one for one in inputs(rollback) if _is_about(one, question, asked)}
    return break_even(rollback, list(about.values()))


def crossed(rollback: Rollback, question: Question, answer: Sequence[float]) -> tuple[Trigger, ...]:
    """The triggers between the tree's own numbers and an answer, one for each decision that it would change."""
    found: dict[tuple[str, object], Trigger] = {}
    for trigger in triggers_about(rollback, question):
        if flip_beyond(rollback, trigger, question, answer) is not None:
            found.setdefault((trigger.decision.id, trigger.path), trigger)
    return tuple(found.values())


def flip_beyond(rollback: Rollback, trigger: Trigger, question: Question, answer: Sequence[float]) -> Flip | None:
    """The change that an answer brings about by crossing a trigger; None where it does not cross it."""
    one = trigger.input
    if one.kind == "variable":
        now = laid(rollback, question, answer).values[one.at[0]]
    else:
        now = answer[question.labels.index(one.label)]
    if trigger.below is not None and now < trigger.below.at:
        return trigger.below
    return trigger.above if trigger.above is not None and now > trigger.above.at else None


def _is_about(one: Input, question: Question, asked: Laid) -> bool:
    if one.kind == "variable":
        return one.at[0] in asked.values
    of_node = question.about in {node.id for node in one.nodes}
    return one.kind == "probability" and of_node and one.label in question.labels and question.whole


def _tried(rollback: Rollback, asked: Laid) -> Rollback:
    """The rollback with an answer laid over whatever scenario is looked at."""
    under = scenario_of(rollback.document, rollback.settings)
    values = {**(under.values if under else {}), **asked.values}
    probabilities = {**(under.probabilities if under else {}), **asked.probabilities}
    tried = Scenario(id=_TRIED, values=values, probabilities=probabilities)
    document = evolve(rollback.document, scenarios=(*rollback.document.scenarios, tried))
    return roll_back(document, evolve(rollback.settings, scenario=_TRIED), rollback)


def _choices(rollback: Rollback, path: Sequence[str]) -> dict[str, str]:
    """The choices on the way to the token, and at each decision that play may come to from there."""
    found: dict[str, str] = {}
    for length in range(len(path)):
        _note(spot_on(rollback, path[:length]), found)
    stack = [spot_on(rollback, path)]
    while stack:
        spot = stack.pop()
        _note(spot, found)
        shares = spot.rolled.shares or (1.0,) * len(spot.rolled.children)
        stack.extend(spot.step(position) for position, share in enumerate(shares) if share)
    return found


def _note(spot: Spot, found: dict[str, str]) -> None:
    node = spot.rolled.node
    if isinstance(node, Decision) and spot.rolled.choice:
        found.setdefault(node.id, labels(node)[spot.rolled.choice[0]])


def _variable_of(document: Document, node: Chance) -> str:
    """The variable that alone says how a node of two branches comes out; blank where there is none."""
    written = [branch.probability for branch in node.branches if branch.probability != REST]
    name = bare_name(written[0]) if len(node.branches) == 2 and len(written) == 1 else None
    return name if name in {variable.id for variable in document.variables} and name is not None else ""


def _is_mate(node: Chance, other: Chance) -> bool:
    return other is node or (bool(node.event) and other.event == node.event and labels(other) == labels(node))

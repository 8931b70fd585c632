"""The repairs that one click offers for probabilities that do not add up."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from planner.model.document import Document
from planner.model.edits.changing import change_branches
from planner.model.edits.scrub import rounded
from planner.model.formulas import literal
from planner.model.nodes import REST, Branch, Chance
from planner.model.places import Place, labels, node_at, say
from planner.model.problems import DocumentError, Fix
from planner.model.sentences import said


def fix_probabilities(document: Document, place: Place, fix: Fix, written: Sequence[float | None]) -> Document:
    """The chance node at a place with its probabilities repaired.

    written: (branches,) its probabilities as numbers; None where there is none. "rescale" multiplies them so that
    they sum to 1; "use_rest" puts "#" where none is written, else on the last branch.
    Raises DocumentError where the repair would overwrite a formula or cannot help.
    """
    node = node_at(document.root, place)
    if not isinstance(node, Chance) or not node.branches:
        raise DocumentError(said("there are no probabilities here"), say(document.root, place))
    branches = (
        _rescaled(node, written, place, document) if fix == "rescale" else _resting(node, written, place, document)
    )
    return change_branches(document, place, branches)


def _rescaled(node: Chance, written: Sequence[float | None], place: Place, document: Document) -> tuple[Branch, ...]:
    """The literals divided by their sum; with them at 1, nothing is left for "#"."""
    numbers: dict[int, float] = {}
    for i, branch in enumerate(node.branches):
        number = written[i]
        if branch.probability == REST:
            continue
        if literal(branch.probability) is None or number is None or number < 0:
            sentence = said("'{part}' has no plain number that could be rescaled", part=labels(node)[i])
            raise DocumentError(sentence, say(document.root, place))
        numbers[i] = number
    total = sum(numbers.values())
    if total <= 0:
        raise DocumentError(said("the probabilities are all 0 and cannot be rescaled"), say(document.root, place))
    scaled = rounded({i: number / total for i, number in numbers.items()}, 1.0)
    return tuple(
        evolve(branch, probability=scaled[i]) if i in scaled else branch for i, branch in enumerate(node.branches)
    )


def _resting(node: Chance, written: Sequence[float | None], place: Place, document: Document) -> tuple[Branch, ...]:
    missing = {i for i, branch in enumerate(node.branches) if branch.probability is None}
    resting = missing or {len(node.branches) - 1}
    total = sum(number or 0.0 for i, number in enumerate(written) if i not in resting)
    if total > 1 + 1e-9:
        raise DocumentError(said("the others add up to {total:.9g} already", total=total), say(document.root, place))
    return tuple(evolve(branch, probability=REST) if i in resting else branch for i, branch in enumerate(node.branches))

"""Edits of what stands on a node, a branch or the document. Each pays for the path to its place, and walks no tree."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from attrs import evolve

from planner.model.document import Document
from planner.model.edits.changing import branch_to, change_branch, change_node
from planner.model.nodes import NOTHING, Chance, Decision, Formula, Outcome
from planner.model.places import Place, node_at, say
from planner.model.problems import DocumentError
from planner.model.sentences import said

BASES: Final = ("", "source", "record", "judgement", "elicited")
"""What a number may rest on."""

_PLAIN: Final = frozenset(
    ("title", "question", "author", "as_of", "horizon", "handling", "notes", "stages", "number_format", "seen_by")
)


def set_document_fields(document: Document, **changes: Any) -> Document:
    """The document with some of its own fields changed: title, as_of, stages, number_format, seen_by and the like.

    Raises DocumentError for a view by nobody among the actors, TypeError for what is not such a field.
    """
    if not changes.keys() <= _PLAIN:
        raise TypeError(f"not a plain field of a document: {', '.join(sorted(changes.keys() - _PLAIN))}")
    if "seen_by" in changes:
        _refuse_unknown_actor(document, changes["seen_by"], "seen by")
    if all(getattr(document, name) == value for name, value in changes.items()):
        return document
    return evolve(document, **changes)


def set_stage(document: Document, depth: int, name: str) -> Document:
    """The name of the column at a depth (0 is the root's); those before it may stay blank."""
    stages = [*document.stages, *[""] * (depth + 1 - len(document.stages))]
    stages[depth] = name
    while stages and not stages[-1]:
        stages.pop()
    return set_document_fields(document, stages=tuple(stages))


def set_title(document: Document, place: Place, title: str) -> Document:
    """A node's title."""
    return change_node(document, place, title=title)


def set_notes(document: Document, place: Place, notes: str) -> Document:
    """A node's notes."""
    return change_node(document, place, notes=notes)


def set_node_rationale(document: Document, place: Place, rationale: str) -> Document:
    """Why a node is as it is."""
    return change_node(document, place, rationale=rationale)


def set_node_sources(document: Document, place: Place, sources: tuple[str, ...]) -> Document:
    """The ids of the sources that a node rests on."""
    return change_node(document, place, sources=sources)


def set_owner(document: Document, place: Place, actor: str) -> Document:
    """The actor whose node it is; blank is the first actor at a decision, nobody at a chance node."""
    _refuse_other_kinds(document, place, "an owner", Decision, Chance)
    _refuse_unknown_actor(document, actor, say(document.root, place))
    return change_node(document, place, actor=actor)


def set_event(document: Document, place: Place, event: str) -> Document:
    """The uncertainty that a chance node shares with others of the same event; blank is its own."""
    _refuse_other_kinds(document, place, "an event", Chance)
    return change_node(document, place, event=event.strip())


def set_rationality(document: Document, place: Place, rationality: float | None) -> Document:
    """How a decision is modelled: None takes the best branch, λ ≥ 0 per point of value makes it logit."""
    _refuse_other_kinds(document, place, "a choice", Decision)
    if rationality is not None and not 0 <= rationality < float("inf"):
        raise DocumentError(said("rationality is a number from 0 up"), say(document.root, place))
    return change_node(document, place, rationality=rationality)


def set_outcome_payoff(document: Document, place: Place, attribute_id: str, formula: Formula | None) -> Document:
    """What an outcome itself pays in one attribute; None is nothing."""
    node = node_at(document.root, place)
    if not isinstance(node, Outcome):
        raise DocumentError(
            said("{a} pays nothing itself; its branches do", a=_a(node.kind)), say(document.root, place)
        )
    return change_node(document, place, payoffs=_paying(document, node.payoffs, attribute_id, formula))


def set_outcome_basis(document: Document, place: Place, basis: str) -> Document:
    """What an outcome's payoffs rest on: one of BASES."""
    _refuse_other_kinds(document, place, "a basis of its own", Outcome)
    _refuse_unknown_basis(basis)
    return change_node(document, place, basis=basis)


def set_label(document: Document, place: Place, label: str) -> Document:
    """The label of the branch that leads to a place."""
    return change_branch(document, place, label=label)


def set_probability(
    document: Document, place: Place, formula: Formula | None, low: Formula | None = None, high: Formula | None = None
) -> Document:
    """The probability of a branch, as typed; its siblings stay as they are.

    low, high: the band of a word that was typed; they fill an empty range.
    """
    branch = branch_to(document.root, place)
    _refuse_other_kinds(document, place[:-1], "probabilities", Chance)
    if low is None or branch.low is not None or branch.high is not None:
        return change_branch(document, place, probability=formula)
    return change_branch(document, place, probability=formula, low=low, high=high)


def set_payoff(document: Document, place: Place, attribute_id: str, formula: Formula | None) -> Document:
    """What a branch pays in one attribute; None is nothing."""
    payoffs = _paying(document, branch_to(document.root, place).payoffs, attribute_id, formula)
    return change_branch(document, place, payoffs=payoffs)


def set_range(document: Document, place: Place, low: Formula | None, high: Formula | None) -> Document:
    """The range of a branch's probability."""
    return change_branch(document, place, low=low, high=high)


def set_basis(document: Document, place: Place, basis: str) -> Document:
    """What a branch's numbers rest on: one of BASES."""
    _refuse_unknown_basis(basis)
    return change_branch(document, place, basis=basis)


def set_sources(document: Document, place: Place, sources: tuple[str, ...]) -> Document:
    """The ids of the sources that a branch's numbers rest on."""
    return change_branch(document, place, sources=sources)


def set_rationale(document: Document, place: Place, rationale: str) -> Document:
    """Why a branch's numbers are what they are."""
    return change_branch(document, place, rationale=rationale)


def _paying(
    document: Document, payoffs: Mapping[str, Formula], attribute_id: str, formula: Formula | None
) -> Mapping[str, Formula]:
    if all(attribute.id != attribute_id for attribute in document.attributes):
        raise DocumentError(said("there is no attribute '{attribute_id}'", attribute_id=attribute_id))
    if formula is not None:
        return {**payoffs, attribute_id: formula}
    return {name: amount for name, amount in payoffs.items() if name != attribute_id} or NOTHING


def _refuse_other_kinds(document: Document, place: Place, what: str, *kinds: type) -> None:
    node = node_at(document.root, place)
    if not isinstance(node, kinds):
        raise DocumentError(said("{a} does not have {what}", a=_a(node.kind), what=what), say(document.root, place))


def _refuse_unknown_actor(document: Document, actor: str, where: str) -> None:
    if actor and all(known.id != actor for known in document.actors):
        raise DocumentError(said("there is no actor '{actor}'", actor=actor), where)


def _refuse_unknown_basis(basis: str) -> None:
    if basis not in BASES:
        raise DocumentError(
            said("'{basis}' is no basis; the words are {names}", basis=basis, names=", ".join(BASES[1:]))
        )


def _a(kind: str) -> str:
    return f"an {kind}" if kind[0] in "aeiou" else f"a {kind}"

"""Every change to a document, as pure functions from a document to another that shares all the rest.

They raise DocumentError, in the user's words, for what is refused.
"""

from __future__ import annotations

from planner.model.edits.fields import (
    BASES,
    set_basis,
    set_document_fields,
    set_event,
    set_label,
    set_node_rationale,
    set_node_sources,
    set_notes,
    set_outcome_basis,
    set_outcome_payoff,
    set_owner,
    set_payoff,
    set_probability,
    set_range,
    set_rationale,
    set_rationality,
    set_sources,
    set_stage,
    set_title,
)
from planner.model.edits.fixes import fix_probabilities
from planner.model.edits.ids import fresh_id
from planner.model.edits.kinds import link_to, set_kind
from planner.model.edits.removal import remove
from planner.model.edits.scrub import scrub_probability
from planner.model.edits.structure import add_child, add_sibling, duplicate, insert_subtree, move, reparent
from planner.model.edits.variables import add_variable, remove_variable, rename_variable, set_variable, uses_of

__all__ = [
    "BASES",
    "add_child",
    "add_sibling",
    "add_variable",
    "duplicate",
    "fix_probabilities",
    "fresh_id",
    "insert_subtree",
    "link_to",
    "move",
    "remove",
    "remove_variable",
    "rename_variable",
    "reparent",
    "scrub_probability",
    "set_basis",
    "set_document_fields",
    "set_event",
    "set_kind",
    "set_label",
    "set_node_rationale",
    "set_node_sources",
    "set_notes",
    "set_outcome_basis",
    "set_outcome_payoff",
    "set_owner",
    "set_payoff",
    "set_probability",
    "set_range",
    "set_rationale",
    "set_rationality",
    "set_sources",
    "set_stage",
    "set_title",
    "set_variable",
    "uses_of",
]

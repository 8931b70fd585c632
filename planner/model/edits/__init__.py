"""Every change to a document, as pure functions from a document to another that shares all the rest.

They raise DocumentError, in the user's words, for what is refused.
"""

from __future__ import annotations

from planner.model.edits.bayes import flip, look_first, see_first
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
from planner.model.edits.indicators import (
    add_indicator,
    log_observation,
    remove_observation,
    set_about,
    set_likelihood,
    set_observation,
)
from planner.model.edits.kinds import link_to, set_kind
from planner.model.edits.listed import Listed, add_listed, entry_of, free_id, move_listed, set_listed
from planner.model.edits.pasting import Pasted, paste, paste_link
from planner.model.edits.references import remove_listed, rename_listed, uses_of_listed
from planner.model.edits.removal import remove, remove_all
from planner.model.edits.scenarios import (
    duplicate_scenario,
    edit_in,
    lay_probability,
    lay_value,
    probability_in,
    scrub_in,
    set_probability_in,
    set_value_in,
    value_in,
)
from planner.model.edits.scrub import scrub_probability
from planner.model.edits.several import copy_all, reparent_all
from planner.model.edits.structure import (
    add_child,
    add_sibling,
    copy_to,
    duplicate,
    insert_branches,
    insert_subtree,
    move,
    reparent,
)
from planner.model.edits.values import set_levels, set_shape, set_weight, weights_from_points
from planner.model.edits.variables import (
    add_variable,
    dissolve_variable,
    remove_variable,
    rename_variable,
    set_variable,
    uses_of,
)

__all__ = [
    "BASES",
    "Listed",
    "Pasted",
    "add_child",
    "add_indicator",
    "add_listed",
    "add_sibling",
    "add_variable",
    "copy_all",
    "copy_to",
    "dissolve_variable",
    "duplicate",
    "duplicate_scenario",
    "edit_in",
    "entry_of",
    "fix_probabilities",
    "flip",
    "free_id",
    "fresh_id",
    "insert_branches",
    "insert_subtree",
    "lay_probability",
    "lay_value",
    "link_to",
    "log_observation",
    "look_first",
    "move",
    "move_listed",
    "paste",
    "paste_link",
    "probability_in",
    "remove",
    "remove_all",
    "remove_listed",
    "remove_observation",
    "remove_variable",
    "rename_listed",
    "rename_variable",
    "reparent",
    "reparent_all",
    "scrub_in",
    "scrub_probability",
    "see_first",
    "set_about",
    "set_basis",
    "set_document_fields",
    "set_event",
    "set_kind",
    "set_label",
    "set_levels",
    "set_likelihood",
    "set_listed",
    "set_node_rationale",
    "set_node_sources",
    "set_notes",
    "set_observation",
    "set_outcome_basis",
    "set_outcome_payoff",
    "set_owner",
    "set_payoff",
    "set_probability",
    "set_probability_in",
    "set_range",
    "set_rationale",
    "set_rationality",
    "set_shape",
    "set_sources",
    "set_stage",
    "set_title",
    "set_value_in",
    "set_variable",
    "set_weight",
    "uses_of",
    "uses_of_listed",
    "value_in",
    "weights_from_points",
]

"""Pooled numbers in the tree: laid over it as a scenario, which the document may keep or drop as any other."""

from __future__ import annotations

from collections.abc import Mapping

from planner.model.document import Document
from planner.model.edits.listed import add_listed
from planner.model.edits.scenarios import lay_probability, lay_value
from planner.model.places import nodes
from planner.model.problems import DocumentError
from planner.model.sentences import said


def lay(
    document: Document,
    scenario: str,
    name: str,
    values: Mapping[str, float],
    probabilities: Mapping[str, float],
) -> Document:
    """The document with numbers in a scenario, which is added where there is none of that id.

    values: by the variable's id. probabilities: by the branch's id, for all branches of their nodes.
    Raises DocumentError for a variable or a branch that is not there.
    """
    known = {variable.id for variable in document.variables}
    branches = {branch.id for node in nodes(document.root) for branch in node.branches}
    for missing in (*(values.keys() - known), *(probabilities.keys() - branches)):
        raise DocumentError(said("there is no variable or branch '{missing}'", missing=missing))
    if scenario not in {one.id for one in document.scenarios}:
        document = add_listed(document, "scenarios", scenario, name=name)
    for variable, value in values.items():
        document = lay_value(document, scenario, variable, value)
    for branch, probability in probabilities.items():
        document = lay_probability(document, scenario, branch, probability)
    return document

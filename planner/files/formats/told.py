"""What the drawn and written formats say alike: a node's caption, a branch's, and the lines above the tree."""

from __future__ import annotations

from collections.abc import Iterator

from planner.analysis.play import recommended_play
from planner.analysis.reading import Row, rows
from planner.analysis.rollback import Rollback
from planner.files.left_out import evidence_left_out, left_out_beside
from planner.model.nodes import Branch, Link
from planner.model.numbers import show_amount, show_probability, show_value
from planner.model.places import Place, branch_at


def placed_rows(rollback: Rollback) -> list[tuple[Place, Row]]:
    """Every node with its place, in reading order; a link is one row."""
    return [(row.place, row) for row in rows(rollback) if row.place is not None]


def node_caption(rollback: Rollback, row: Row) -> str:
    """A node's title, and its value to the seeing actor."""
    value = show_value(row.figures.value, rollback.document.number_format)
    title = row.title or (f"→ {row.node.target}" if isinstance(row.node, Link) else "")
    return f"{title}{'' if title.endswith(('?', '!', ':')) else ':'} {value}" if title else value


def branch_at_row(rollback: Rollback, row: Row) -> Branch | None:
    """The branch that leads to a row; None at the root."""
    return branch_at(rollback.document.root, row.place) if row.place else None


def branch_details(rollback: Rollback, row: Row) -> str:
    """The probability and the payoffs of the branch that leads to a row: "0.40, cost −5"."""
    branch = branch_at_row(rollback, row)
    if branch is None:
        return ""
    document = rollback.document
    names = {attribute.id: attribute.name or attribute.id for attribute in document.attributes}
    parts: list[str] = []
    if branch.probability is not None:
        written = branch.probability
        shown = show_probability(written, document.number_format) if isinstance(written, float) else str(written)
        parts.append(shown)
    for name, amount in branch.payoffs.items():
        shown = show_amount(amount, document.number_format)
        parts.append(shown if len(names) == 1 else f"{names.get(name, name)} {shown}")
    return ", ".join(parts)


def heading(rollback: Rollback) -> Iterator[str]:
    """Title, question, and how the tree is looked at, each a line."""
    document = rollback.document
    yield from (line for line in (document.title, document.question) if line)
    actor = document.actors[rollback.seen]
    scenario = f", scenario {rollback.settings.scenario}" if rollback.settings.scenario else ""
    yield f"Seen by {actor.name or actor.id}, {rollback.settings.rule}{scenario}, totals at the end."


def play(rollback: Rollback) -> list[str]:
    """The recommended play in sentences."""
    return list(recommended_play(rollback))


def left_out_of_picture(rollback: Rollback) -> tuple[str, ...]:
    """What a picture of the tree does not say."""
    return _left_out(rollback, frozenset(("title", "question", "seen_by", "handling")))


def left_out_of_table(rollback: Rollback) -> tuple[str, ...]:
    """The same of a table of values alone, which has no heading."""
    return _left_out(rollback, frozenset())


def _left_out(rollback: Rollback, kept: frozenset[str]) -> tuple[str, ...]:
    document = rollback.document
    parties = "the parties' weights and tolerances, the attributes' levels and shapes"
    return (parties, *evidence_left_out(document.root), *left_out_beside(document, kept))

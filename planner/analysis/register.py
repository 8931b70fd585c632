"""The register of assumptions: every number, what it rests on, and how near it is to changing a decision."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from math import inf

from attrs import frozen

from planner.analysis.break_even import Flip, Trigger
from planner.analysis.inputs import Input
from planner.model.document import Document
from planner.model.nodes import Branch, Node, Outcome
from planner.model.places import nodes

BASES = ("source", "record", "elicited", "judgement", "")
"""What a number may rest on, the strongest first."""

_DATE = re.compile(r"\b(?:19|20)\d\d(?:-[01]\d(?:-[0-3]\d)?)?\b")

UNGRADED = 12
"""As weak as F6, the last of the Admiralty grades."""


@frozen(eq=False, kw_only=True)
class Assumption:
    """One number of the register.

    nearness: how far its nearest flip is, as a share of the way to the end of its own range on that side (beyond 1,
    outside it), or without a range as a share of today's value; None where it flips nothing. weakness: 0 is the best
    evidence, 1 none at all.
    """

    input: Input
    basis: str
    sources: tuple[str, ...]
    grade: str  # of the best graded source
    date: str  # the latest that its sources' texts name: "2019-01-14", "2019-01" or "2019"; blank for none
    flip: Flip | None
    decision: str  # that changes there, by id; blank for none
    nearness: float | None
    weakness: float


def register(document: Document, triggers: Iterable[Trigger]) -> tuple[Assumption, ...]:
    """Every input of these triggers: the nearest flip first, in tenths, and of those alike the weakest evidence."""
    nearest: dict[Input, tuple[float, Flip | None, str]] = {}
    for row in triggers:
        known = nearest.setdefault(row.input, (inf, None, ""))
        for flip in (row.below, row.above):
            if flip is not None and (near := _nearness(row.input, flip)) < known[0]:
                known = nearest[row.input] = (near, flip, row.decision.id)
    evidence = _evidence(document)
    rows = [_assumption(document, one, found, evidence) for one, found in nearest.items()]
    return tuple(sorted(rows, key=_rank))


def _rank(row: Assumption) -> tuple[float, float]:
    return inf if row.nearness is None else round(row.nearness, 1), -row.weakness


def _nearness(one: Input, flip: Flip) -> float:
    distance = abs(flip.at - one.today)
    end = one.low if flip.at < one.today else one.high
    whole = abs(one.today) if end is None else abs(end - one.today)
    return distance / whole if whole else (0.0 if not distance else inf)


def _evidence(document: Document) -> Mapping[str, tuple[str, Sequence[str]]]:
    """What the numbers of a variable, a branch or an outcome rest on: basis and sources, by id."""
    found: dict[str, tuple[str, Sequence[str]]] = {}
    for node in nodes(document.root):
        payers: list[Node | Branch] = [node, *node.branches]
        for payer in payers:
            if isinstance(payer, Branch | Outcome):
                found[payer.id] = (payer.basis, payer.sources)
    for variable in document.variables:
        found[variable.id] = ("", variable.sources)
    return found


def _assumption(
    document: Document,
    one: Input,
    found: tuple[float, Flip | None, str],
    evidence: Mapping[str, tuple[str, Sequence[str]]],
) -> Assumption:
    near, flip, decision = found
    traced = one.kind in ("variable", "probability", "payoff")
    basis, sources = evidence.get(one.at[0], ("", ())) if traced else ("", ())
    graded = {source.id: source.grade for source in document.sources}
    texts = {source.id: source.text for source in document.sources}
    grades = [grade for name in sources if (grade := graded.get(name, ""))]
    grade = min(grades, key=grade_rank, default="")
    ranks = (BASES.index(basis) if basis in BASES else len(BASES) - 1) / (len(BASES) - 1)
    return Assumption(
        input=one,
        basis=basis,
        sources=tuple(sources),
        grade=grade,
        date=max((date for name in sources for date in _DATE.findall(texts.get(name, ""))), default=""),
        flip=flip,
        decision=decision,
        nearness=None if flip is None else near,
        weakness=(ranks + grade_rank(grade) / UNGRADED) / 2,
    )


def grade_rank(grade: str) -> float:
    """How weak an Admiralty grade is: A1 is 2, F6 and none at all 12. Reliability and credibility count alike."""
    if len(grade) != 2 or grade[0] not in "ABCDEF" or grade[1] not in "123456":
        return UNGRADED
    return "ABCDEF".index(grade[0]) + 1 + int(grade[1])

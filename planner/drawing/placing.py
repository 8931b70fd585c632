"""The layout's tree: how each node's own texts break, and the band that its subtree fills."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import accumulate, repeat, zip_longest

from attrs import define, evolve, field

from planner.drawing.spacing import (
    AFTER,
    GHOST_HEIGHT,
    GHOST_TOP,
    LABEL_GAP,
    LABEL_LINE,
    LEAD,
    NARROWEST,
    NOTE_LEAST,
    NOTE_PAST,
    NOTE_TOP,
    PILL_HALF,
    PILL_HEIGHT,
    PILL_TOP,
    SMALL_GAP,
    SMALL_LINE,
    SYMBOL,
    TITLE_AFTER,
    TITLE_LINE,
    TITLE_TOP,
    Measure,
    Spacing,
    TextRole,
    Wrap,
)
from planner.drawing.wrapping import wrap
from planner.model.document import Document, NumberFormat, Words
from planner.model.formulas import literal
from planner.model.nodes import REST, Branch, Chance, Decision, Formula, Node
from planner.model.numbers import show_amount
from planner.model.places import node_at, walk
from planner.model.words import word_for

LONGEST_WORD: dict[Words, str] = {"icd203": "roughly even chance", "phia": "realistic possibility", "none": ""}
"""The room that a probability's word is given, so that scrubbing through the words moves nothing."""

BESIDE = " · "
"""Stands between a probability and its word."""

BETWEEN = "   "
"""Stands between two payoffs."""


def ghosted(number: str, other: str) -> str:
    """A probability with the one that another scenario gives it."""
    return f"{number} ({other})"


_WIDEST_PAYS = 140.0
_KEPT = 20_000  # texts as they break; most trees have fewer
EMPTY_TITLE = ((), 0.0)


@define(eq=False, slots=True)
class Placed:
    """One node with the branch that leads to it, as it stands in its band. Immutable by habit; layouts share these.

    label, title: the lines as they are drawn, with their greatest width in pixels.
    odds: lines that the branch's probability takes, 0 where it has none.
    height: of the band that this subtree has for itself; y: the node's centre, from the band's top.
    tops: the children's bands, from this band's top.
    forks, leaves: by levels below this one, how far such nodes want to stand from their parent's column.
    titles: the widest title of an outcome here or below.
    note: from a fork's line to where its trigger begins; 0 where there is no room for one.
    ends: whether it stands in the outcomes' column.
    """

    node: Node
    branch: Branch | None
    label: tuple[str, ...]
    label_width: float
    title: tuple[str, ...]
    title_width: float
    odds: int
    pays: bool
    children: tuple[Placed, ...]
    tops: tuple[float, ...]
    height: float
    y: float
    forks: tuple[float, ...]
    leaves: tuple[float, ...]
    titles: float
    note: float = 0.0
    ends: bool = False

    @property
    def collapsed(self) -> bool:
        """Whether what lies below it is not shown."""
        return bool(self.node.branches) and not self.children

    @property
    def texts_below(self) -> float:
        """From the branch's line down past its probability and payoffs, to where the title begins."""
        lines = self.odds + self.pays
        return SMALL_GAP + lines * SMALL_LINE + (TITLE_TOP if lines and self.title else 0.0)


@define(eq=False)
class Placer:
    """Places single nodes under one measure, one spacing and one document's numbers and names; remembers texts."""

    measure: Measure
    spacing: Spacing
    numbers: NumberFormat
    names: Mapping[str, str]  # of the attributes, by id
    collapsed: frozenset[str] = frozenset()  # ids of nodes below which nothing is placed
    _wrapped: dict[tuple[str, TextRole, Wrap], tuple[tuple[str, ...], float]] = field(factory=dict)
    _odds: dict[tuple[Formula | None, float], tuple[int, float]] = field(factory=dict)
    _blocks: dict[tuple[int, int, int, bool], tuple[float, float]] = field(factory=dict)

    def fits(self, document: Document, measure: Measure, spacing: Spacing) -> bool:
        """Whether what it placed before still holds."""
        return (
            self.measure is measure
            and self.spacing is spacing
            and self.numbers is document.number_format
            and self.names == names_of(document)
        )

    def with_collapsed(self, collapsed: frozenset[str]) -> Placer:
        """The same with other nodes collapsed, and all that it remembers."""
        return self if collapsed == self.collapsed else evolve(self, collapsed=collapsed)

    def place(self, branch: Branch | None, node: Node, likely: bool, children: tuple[Placed, ...]) -> Placed:
        """A node above its placed children; `likely` says whether its branch has a probability."""
        gathered = self.spacing.gathered and branch is not None and node.id in self.collapsed
        if isinstance(node, Decision | Chance) and not gathered:
            return self._fork(branch, node, likely, children)
        return self._leaf(branch, node, likely)

    def again(
        self, branch: Branch | None, node: Node, likely: bool, old: Placed | None, stale: frozenset[int]
    ) -> Placed | None:
        """What was placed before, or the node alone placed anew, if nothing below it asks for a visit; else None."""
        if old and old.node is node and id(node) not in stale:
            if old.branch is branch and bool(old.odds) == likely:
                return old
            return self.place(branch, node, likely, old.children)
        if node.branches and node.id not in self.collapsed:
            return None
        return self.place(branch, node, likely, ())

    def _leaf(self, branch: Branch | None, node: Node, likely: bool) -> Placed:
        label, label_width = self._lines(branch.label if branch else "", "label", self.spacing.leaf_label)
        title, title_width = self._leaf_title(node)
        odds, odds_width = self._odds_of(branch, self.spacing.leaf_label.wide) if likely else (0, 0.0)
        pays = branch is not None and bool(branch.payoffs)
        block = (len(label), len(title), odds + pays, branch is not None)
        height, y = self._blocks.get(block) or self._leaf_block(*block)
        wanted = LEAD + max(label_width, odds_width, NARROWEST) + AFTER if branch else SYMBOL
        return Placed(
            node, branch, label, label_width, title, title_width, odds, pays, (), (),
            height, y, (), (wanted,), title_width, ends=True,
        )  # fmt: skip

    def _leaf_block(self, label: int, title: int, texts: int, has_branch: bool) -> tuple[float, float]:
        """The height of a leaf's band and its centre there, by how many lines stand where."""
        half = max(SYMBOL, title * TITLE_LINE / 2)
        above = max(half, _label_height(label) if has_branch else 0.0)
        below = max(half, SMALL_GAP + texts * SMALL_LINE if texts else 0.0)
        pad = self.spacing.pad
        found = self._blocks[label, title, texts, has_branch] = above + below + pad, above + pad / 2
        return found

    def _leaf_title(self, node: Node) -> tuple[tuple[str, ...], float]:
        room = self.spacing.outcome_title
        if node.kind == "link":  # "as at …": the target's title is known to the rollback only
            return ("",) * room.lines, room.narrow
        return self._lines(node.title, "title", room) if node.title and self._titled(node) else EMPTY_TITLE

    def _titled(self, node: Node) -> bool:
        return self.spacing.titled is None or node.id in self.spacing.titled

    def _fork(self, branch: Branch | None, node: Node, likely: bool, children: tuple[Placed, ...]) -> Placed:
        label, label_width = self._lines(branch.label if branch else "", "label", self.spacing.fork_label)
        title, title_width = self._lines(caption(node) if self._titled(node) else "", "title", self.spacing.node_title)
        odds, odds_width = self._odds_of(branch, self.spacing.odds_narrow) if likely else (0, 0.0)
        pays = branch is not None and bool(branch.payoffs)
        texts = odds + pays
        above = max(SYMBOL, _label_height(len(label))) if branch else SYMBOL
        apart = TITLE_TOP if texts and title else 0.0
        pills = GHOST_TOP + GHOST_HEIGHT if self.spacing.ghost else PILL_TOP + PILL_HEIGHT
        below = max(pills, SMALL_GAP + texts * SMALL_LINE + apart + len(title) * TITLE_LINE)
        wanted = max(SYMBOL, title_width + PILL_HALF + TITLE_AFTER)
        if branch:
            below_line = max(odds_width, title_width, self._pays_width(branch), NARROWEST)
            wanted = LEAD + max(label_width + AFTER, below_line + PILL_HALF + TITLE_AFTER)
        note = 0.0
        if self.spacing.notes and may_be_noted(node):
            note = below + NOTE_TOP
            below = note + 2 * SMALL_LINE
            wanted = max(wanted, (LEAD if branch else 0.0) + NOTE_LEAST - NOTE_PAST)
        pad = self.spacing.pad
        tops, y, height = _stack(children, above + pad / 2, below + pad / 2)
        return Placed(
            node, branch, label, label_width, title, title_width, odds, pays, children, tops, height, y,
            (wanted, *_widest([child.forks for child in children])),
            (0.0, *_widest([child.leaves for child in children])),
            max((child.titles for child in children), default=0.0), note,
        )  # fmt: skip

    def _pays_width(self, branch: Branch) -> float:
        """The room for a branch's payoffs, within reason; what a formula comes to is not known here."""
        told = (
            f"{self.names.get(key, key)} {'−000' if literal(formula) is None else show_amount(formula, self.numbers)}"
            for key, formula in branch.payoffs.items()
        )
        return min(self.measure.width(BETWEEN.join(told), "small"), _WIDEST_PAYS) if branch.payoffs else 0.0

    def _lines(self, text: str, role: TextRole, room: Wrap) -> tuple[tuple[str, ...], float]:
        found = self._wrapped.get((text, role, room))
        if found is None:
            if len(self._wrapped) > _KEPT:
                self._wrapped.clear()
            found = self._wrapped[text, role, room] = self._broken(text, role, room)
        return found

    def _broken(self, text: str, role: TextRole, room: Wrap) -> tuple[tuple[str, ...], float]:
        line = " ".join(text.split())
        if not line:
            return (), 0.0
        width = self.measure.width(line, role)
        if width <= room.narrow:
            return (line,), width
        lines = wrap(line, lambda part: self.measure.width(part, role), room)
        return lines, max(self.measure.width(part, role) for part in lines)

    def _odds_of(self, branch: Branch | None, narrow: float) -> tuple[int, float]:
        """The lines that a probability takes and their width, whatever its value and word may come to be."""
        formula = branch.probability if branch else None
        found = self._odds.get((formula, narrow))
        if found is None:
            found = self._odds[formula, narrow] = self._odds_for(formula, narrow)
        return found

    def _odds_for(self, formula: Formula | None, narrow: float) -> tuple[int, float]:
        words = self.numbers.words
        number = "100.0 %" if self.numbers.probabilities == "percent" else "0.000"
        word = LONGEST_WORD[words]
        written = None if formula == REST else literal(formula)
        if isinstance(formula, str) and written is None:
            number = f"{formula} = {number}"
        if written is not None and not self.spacing.any_word:
            word = word_for(written, words)
        if self.spacing.ghost:
            number = ghosted(number, "100.0 %" if self.numbers.probabilities == "percent" else "0.000")
        room = Wrap(narrow, narrow, 1)
        if not word:
            return 1, self._lines(number, "small", room)[1]
        together = self.measure.width(number + BESIDE + word, "small")
        if together <= room.narrow:
            return 1, together
        return 2, max(self._lines(number, "small", room)[1], self.measure.width(word, "small"))


def place_tree(root: Node, placer: Placer, old: Placed | None, stale: frozenset[int] = frozenset()) -> Placed:
    """Places a tree from its leaves up, in a loop, sharing what was placed before for the same nodes.

    stale: identities of nodes that are placed anew although they are the same.
    """
    ready = placer.again(None, root, False, old, stale)
    if ready:
        return ready
    tasks = [_Task(None, root, False, old)]
    while True:
        task = tasks[-1]
        for branch, before in task.pending:
            ready = placer.again(branch, branch.node, task.odds, before, stale)
            if ready is None:
                tasks.append(_Task(branch, branch.node, task.odds, before))
                break
            task.children.append(ready)
        else:
            tasks.pop()
            done = placer.place(task.branch, task.node, task.likely, tuple(task.children))
            if not tasks:
                return done
            tasks[-1].children.append(done)


def nodes_above(root: Node, ids: frozenset[str]) -> frozenset[int]:
    """The identities of the nodes with these ids and of all that stand above them."""
    waiting = set(ids)
    found: set[int] = set()
    for place, node in walk(root) if ids else ():
        if node.id in waiting:
            waiting.discard(node.id)
            found.update(id(node_at(root, place[:level])) for level in range(len(place) + 1))
        if not waiting:
            break
    return frozenset(found)


class _Task:
    """A node whose children are being placed."""

    __slots__ = ("branch", "children", "likely", "node", "odds", "pending")

    def __init__(self, branch: Branch | None, node: Node, likely: bool, old: Placed | None) -> None:
        self.branch = branch
        self.node = node
        self.likely = likely
        self.odds = has_odds(node)
        self.children: list[Placed] = []
        self.pending = _pairs(node, old)


def _pairs(node: Node, old: Placed | None) -> Iterator[tuple[Branch, Placed | None]]:
    """Each branch with what was placed before for its node, or else in its position."""
    branches = node.branches
    if old is None:
        return zip(branches, repeat(None), strict=False)
    known = {id(child.node): child for child in old.children}
    in_place = zip_longest(branches, old.children[: len(branches)])
    return ((branch, known.get(id(branch.node)) or was) for branch, was in in_place)


def names_of(document: Document) -> dict[str, str]:
    """What the attributes are called, by id."""
    return {attribute.id: attribute.name or attribute.id for attribute in document.attributes}


def caption(node: Node) -> str:
    """A fork's title, with the rationality that its owner is credited with if it is no perfect one."""
    if isinstance(node, Decision) and node.rationality is not None:
        return f"λ = {node.rationality:g}{BESIDE}{node.title}" if node.title else f"λ = {node.rationality:g}"
    return node.title


def has_odds(parent: Node) -> bool:
    """Whether a node's branches have probabilities: chance, and moves modelled as chance."""
    return parent.kind == "chance" or (isinstance(parent, Decision) and parent.rationality is not None)


def may_be_noted(node: Node) -> bool:
    """Whether a node is a decision that somebody takes one way or another: a number may turn it."""
    return isinstance(node, Decision) and node.rationality is None and len(node.branches) > 1


def _label_height(lines: int) -> float:
    """What stands above a branch's line; a label not yet typed keeps its place."""
    return max(1, lines) * LABEL_LINE + LABEL_GAP


def _stack(children: tuple[Placed, ...], above: float, below: float) -> tuple[tuple[float, ...], float, float]:
    """Children's bands one under the other, their parent midway between the first and the last: tops, y, height."""
    if not children:
        return (), above, above + below
    tops = list(accumulate((child.height for child in children), initial=0.0))
    total = tops.pop()
    y = (children[0].y + tops[-1] + children[-1].y) / 2
    shift = max(0.0, above - y)
    if shift:
        tops = [top + shift for top in tops]
    return tuple(tops), y + shift, max(total + shift, y + shift + below)


def _widest(rows: list[tuple[float, ...]]) -> tuple[float, ...]:
    """The greatest of each position over rows of unequal length."""
    widest: list[float] = []
    for row in rows:
        for position, width in enumerate(row):
            if position == len(widest):
                widest.append(width)
            elif width > widest[position]:
                widest[position] = width
    return tuple(widest)

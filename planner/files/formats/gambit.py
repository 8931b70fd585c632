"""Gambit's .efg: extensive games, exact numbers, one payoff a player; perfect information only."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from decimal import Decimal
from fractions import Fraction

from planner.analysis.rollback import Rollback
from planner.files.formats.carried import Written
from planner.files.formats.gambit_reading import read
from planner.files.formats.resolved import Numbers, numbers_of
from planner.files.formats.simplified import simplified
from planner.model.document import Document
from planner.model.nodes import REST, Branch, Chance, Decision, Node, Outcome
from planner.model.places import labels, nodes
from planner.model.problems import DocumentError
from planner.model.sentences import said

__all__ = ["read", "write"]


def write(rollback: Rollback) -> Written:
    """The game of all parties, in numbers. Raises DocumentError for what has no value."""
    plain = simplified(rollback, "all")
    lines = _Writer(plain.document).lines()
    left_out = [*plain.left_out]
    if plain.document.variables:
        left_out.append("the variables and formulas: numbers stand in their place")
    if _repeated(node.title for node in nodes(plain.document.root) if node.title):
        left_out.append("titles that several nodes have: Gambit takes only unique ones")
    return Written(("\n".join(lines) + "\n").encode(), tuple(left_out))


class _Writer:
    def __init__(self, document: Document) -> None:
        self._document = document
        self._numbers: Numbers = numbers_of(document)
        self._players = {actor.id: index for index, actor in enumerate(document.actors, start=1)}
        self._repeated = _repeated(node.title for node in nodes(document.root))
        self._sets: Counter[int] = Counter()  # information sets, by player; 0 is chance
        self._outcomes = 0

    def lines(self) -> list[str]:
        document = self._document
        names = _apart([actor.name or actor.id for actor in document.actors])
        head = f"EFG 2 R {_quoted(document.title)} {{ {' '.join(map(_quoted, names))} }}"
        made = [head, _quoted(document.question)]
        waiting: list[tuple[Node, Branch | None]] = [(document.root, None)]
        while waiting:
            node, branch = waiting.pop()
            made.append(self._line(node, branch))
            waiting.extend((below.node, below) for below in reversed(node.branches))
        return made

    def _line(self, node: Node, branch: Branch | None) -> str:
        title = _quoted("" if node.title in self._repeated else node.title)
        holders = [*([branch] if branch is not None else []), *([node] if isinstance(node, Outcome) else [])]
        outcome = self._outcome(holders, title if isinstance(node, Outcome) else '""')
        if isinstance(node, Outcome):
            return f't "" {outcome}'
        player = self._players.get(node.actor, 1) if isinstance(node, Decision) else 0
        self._sets[player] += 1
        actions = [_quoted(label) for label in _apart(labels(node))]
        if isinstance(node, Chance):
            shares = _exact(node, self._numbers.shares(node))
            ways = " ".join(f"{action} {share}" for action, share in zip(actions, shares, strict=True))
            return f"c {title} {self._sets[0]} {title} {{ {ways} }} {outcome}"
        return f"p {title} {player} {self._sets[player]} {title} {{ {' '.join(actions)} }} {outcome}"

    def _outcome(self, holders: Sequence[Branch | Outcome], title: str) -> str:
        if not any(holder.payoffs for holder in holders):
            return "0"
        self._outcomes += 1
        ids = [attribute.id for attribute in self._document.attributes]
        pays = [sum(self._numbers.paid(holder, name) for holder in holders) for name in ids]
        return f"{self._outcomes} {title} {{ {', '.join(map(_decimal, pays))} }}"


def _exact(node: Chance, shares: Sequence[float]) -> list[Fraction]:
    """Probabilities that sum to 1 exactly, as written wherever they are numbers."""
    written = [_fraction(branch.probability, share) for branch, share in zip(node.branches, shares, strict=True)]
    rest = [position for position, branch in enumerate(node.branches) if branch.probability == REST]
    rest = rest or [max(range(len(written)), key=written.__getitem__)]
    stated = sum((share for position, share in enumerate(written) if position not in rest), Fraction(0))
    left = (1 - stated) / len(rest)
    if left < 0:
        raise DocumentError(said("its probabilities do not sum to 1"), node.title or node.id)
    return [left if position in rest else share for position, share in enumerate(written)]


def _fraction(written: float | str | None, share: float) -> Fraction:
    if isinstance(written, str):
        try:
            return Fraction(written)  # 2/5, 0.4
        except (ValueError, ZeroDivisionError):
            pass
    return Fraction(repr(share))


def _decimal(amount: float) -> str:
    return format(Decimal(repr(amount)), "f")


def _quoted(text: str) -> str:
    plain = " ".join(text.split())
    return '"' + plain.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _apart(names: Sequence[str]) -> list[str]:
    """The names, none blank and none twice."""
    made: dict[str, None] = {}
    for position, wanted in enumerate(names, start=1):
        stem = " ".join(wanted.split()) or f"{position}"
        name, number = stem, 1
        while name in made:
            number += 1
            name = f"{stem} ({number})"
        made[name] = None
    return list(made)


def _repeated(titles: Iterable[str]) -> set[str]:
    return {title for title, count in Counter(" ".join(title.split()) for title in titles).items() if count > 1}

"""Reading Gambit's .efg: nodes in prefix order, outcomes that add wherever they stand, perfect information only."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final, TypeVar

from attrs import define, field

from planner.files.formats import foreign
from planner.files.formats.carried import Imported
from planner.files.formats.foreign import Raw
from planner.files.strict_json import text_of
from planner.model.composed import plus
from planner.model.nodes import Formula
from planner.model.problems import DocumentError
from planner.model.sentences import said

Read = TypeVar("Read")

_TOKEN = re.compile(r'\s*(?:,\s*)*(?:("(?:[^"\\]|\\.)*")|([{}])|([^\s{}",]+)|(\S))', re.DOTALL)
_NUMBER = re.compile(r"[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d{1,3})?(?:/\d+)?", re.ASCII)
_KINDS: Final = {"c": "chance", "p": "decision", "t": "outcome"}


def read(data: bytes) -> Imported:
    """The document that a game of Gambit gives, with an attribute a player.

    Raises DocumentError with the line, and for information sets of several nodes, by name.
    """
    return _Reader(text_of(data)).imported()


@define
class _Open:
    """A node whose branches are still to come."""

    branches: list[Raw]
    waiting: list[Raw]  # those that lead nowhere yet, the last first
    level: int = field(default=1)


class _Reader:
    def __init__(self, text: str) -> None:
        self._text = text
        self._tokens = self._tokenised()
        self._at = 0
        self._next = next(self._tokens, "")
        self._players: list[str] = []
        self._outcomes: dict[str, list[Formula]] = {}
        self._names: dict[str, str] = {}
        self._chance: dict[str, list[tuple[str, Formula]]] = {}
        self._sets: set[tuple[int, str]] = set()

    def imported(self) -> Imported:
        if [self._take() for _ in range(2)] != ["EFG", "2"] or self._take() not in ("R", "D"):
            raise DocumentError(said("this does not begin as a game of Gambit: EFG 2 R"))
        title = self._string()
        self._players = self._braced(self._string)
        if not self._players:
            raise DocumentError(said("the game has no players"))
        comment = self._string() if self._next.startswith('"') else ""
        root = self._tree()
        ids = [f"p{index}" for index in range(1, len(self._players) + 1)]
        pairs = list(zip(ids, self._players, strict=True))
        attributes = [{"id": key, "name": f"Payoff to {name}"} for key, name in pairs]
        actors = [{"id": key, "name": name, "weights": {key: 1}} for key, name in pairs]
        return Imported(foreign.document(root, attributes, actors, {}, title=title, question=comment))

    def _tree(self) -> Raw:
        root: Raw = {}
        stack: list[_Open] = []
        count = 0
        while count == 0 or stack:
            goes = stack[-1].waiting.pop() if stack else None
            node: Raw = goes["node"] if goes is not None else root
            count += 1
            foreign.refuse_excess(count, len(stack) + 1)
            ways, pays = self._node(node)
            if goes is not None and ways is not None:
                goes["payoffs"] = pays
            elif ways is None:
                node["payoffs"] = pays
            elif pays:  # what the root pays is paid on every way from it
                root["on every way"] = pays
            if ways:
                node["branches"] = ways
                stack.append(_Open(ways, list(reversed(ways))))
            while stack and not stack[-1].waiting:
                stack.pop()
        if self._next:
            raise self._wrong("the tree has ended here, but something follows it")
        for key, amount in root.pop("on every way", {}).items():
            for branch in root.get("branches", []):
                paid = branch.setdefault("payoffs", {})
                paid[key] = plus([paid.get(key, 0.0), amount])
        return root

    def _node(self, node: Raw) -> tuple[list[Raw] | None, dict[str, Formula]]:
        """Reads one node; its branches, None at an end, and what its outcome pays."""
        kind = self._take()
        if kind not in _KINDS:
            raise self._wrong(
                f"a node begins with c, p or t, not {kind[:20]!r}" if kind else "the game breaks off here"
            )
        node.update(kind=_KINDS[kind], title=self._string())
        ways: list[Raw] | None = None
        if kind == "c":
            ways = self._chance_ways()
        elif kind == "p":
            ways = self._player_ways(node)
        name, pays = self._outcome()
        if name and not node["title"]:
            node["title"] = name
        return ways, pays

    def _chance_ways(self) -> list[Raw]:
        number = self._take()
        if self._next.startswith('"'):
            self._take()
        if self._next == "{":
            self._chance[number] = self._braced(lambda: (self._string(), self._amount()))
        if number not in self._chance:
            raise self._wrong(f"the chance moves of set {number} are not given")
        return [{"label": label, "probability": p, "node": {}} for label, p in self._chance[number]]

    def _player_ways(self, node: Raw) -> list[Raw]:
        player = int(self._take()) if self._next.isdecimal() and len(self._next) < 7 else 0
        if not 1 <= player <= len(self._players):
            raise self._wrong(f"there is no player {player}")
        number = self._take()
        name = self._string() if self._next.startswith('"') else ""
        if (player, number) in self._sets:
            told = f'"{name}"' if name else number
            raise self._wrong(
                f"the information set {told} of {self._players[player - 1]} holds several nodes: who moves there does "
                "not know which, and here everybody does"
            )
        self._sets.add((player, number))
        node["actor"] = f"p{player}"
        return [{"label": label, "node": {}} for label in self._braced(self._string)]

    def _outcome(self) -> tuple[str, dict[str, Formula]]:
        number = self._take()
        if self._next.startswith('"'):
            self._names[number] = self._string()
        if self._next == "{":
            self._outcomes[number] = self._braced(self._amount)
        if number == "0":
            return "", {}
        if number not in self._outcomes:
            raise self._wrong(f"the outcome {number[:20]} is not given")
        amounts = self._outcomes[number]
        if len(amounts) != len(self._players):
            raise self._wrong(f"the outcome {number[:20]} pays {len(amounts)} of {len(self._players)} players")
        found = {f"p{index}": amount for index, amount in enumerate(amounts, start=1) if amount != 0}
        return self._names.get(number, ""), found

    def _amount(self) -> Formula:
        text = self._take()
        if not _NUMBER.fullmatch(text) or len(text) > 400:
            raise self._wrong(f"a number is missing; {text[:20]!r} stands in its place")
        return text.removeprefix("+") if "/" in text else float(text)

    def _string(self) -> str:
        text = self._take()
        if not text.startswith('"'):
            raise self._wrong(f"a text in quotes is missing; {text[:20]!r} stands in its place")
        return re.sub(r"\\(.)", r"\1", text[1:-1], flags=re.DOTALL)

    def _braced(self, read: Callable[[], Read]) -> list[Read]:
        """What stands between braces, one after the other."""
        found: list[Read] = []
        taken = self._take()
        if taken != "{":
            raise self._wrong(f"'{{' is missing; {taken[:20]!r} stands in its place")
        while self._next != "}":
            found.append(read())
            foreign.refuse_excess(len(found), 1)
        self._take()
        return found

    def _take(self) -> str:
        taken = self._next
        self._next = next(self._tokens, "")
        return taken

    def _tokenised(self) -> Iterator[str]:
        for match in _TOKEN.finditer(self._text):
            self._at = match.start()
            yield match[1] or match[2] or match[3] or match[4] or ""

    def _wrong(self, sentence: str) -> DocumentError:
        return DocumentError(sentence, f"line {self._text.count(chr(10), 0, self._at) + 1}")

"""Reading SilverDecisions' JSON: several trees, two criteria, code that names numbers, for all or below one node."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any, Final

from attrs import frozen

from planner.files import strict_json
from planner.files.formats import foreign
from planner.files.formats.carried import Imported
from planner.files.formats.foreign import Raw
from planner.files.formats.math_js import from_math_js
from planner.files.left_out import counted
from planner.model.formulas import FormulaError, compile_formula, rename_in
from planner.model.nodes import REST, Formula
from planner.model.problems import DocumentError
from planner.model.sentences import said

_CRITERIA: Final = ("criterion1", "criterion2")
_SIGNS: Final = {"max-max": (1, 1), "max-min": (1, -1), "min-max": (-1, 1), "min-min": (-1, -1)}
_RULE_NAMES: Final = {"maxi-min": "maximin", "maxi-max": "maximax", "mini-max": "minimax", "mini-min": "minimin"}
_ASSIGNMENT = re.compile(r"\s*([^\W\d]\w*)\s*=(?!=)\s*(.+)", re.DOTALL)


def read(data: bytes) -> Imported:
    """The document that a file of SilverDecisions holds. Raises DocumentError."""
    return read_parsed(strict_json.parse(data))


def read_parsed(parsed: Any) -> Imported:
    """The same, of parsed JSON."""
    reader = _Reader(foreign.table(parsed, "a file of SilverDecisions"))
    return Imported(reader.document(), tuple(reader.left_out()))


@frozen
class _Waiting:
    """A node still to be read, where it goes, and how the names of its own code are called there."""

    raw: Any
    goes: Raw
    names: tuple[tuple[str, str], ...]
    level: int


class _Reader:
    def __init__(self, whole: Raw) -> None:
        self._whole = whole
        self._data = foreign.table(whole.get("data", whole), '"data"')  # before 0.7 all stood at the top
        self._variables: dict[str, Formula] = {}
        self._counts: Counter[str] = Counter()
        self._two = whole.get("viewMode") == "twoCriteria"
        self._second_paid = False

    def document(self) -> Any:
        self._take_code(self._data.get("code"), self._data.get("expressionScope"), ())
        trees = foreign.series(self._data.get("trees"), '"trees"')
        if not trees:
            raise DocumentError(said("the file of SilverDecisions holds no tree"))
        root = self._tree(trees)
        attributes, actors = self._parties()
        return foreign.document(
            root,
            attributes,
            actors,
            self._variables,
            title=foreign.text(self._whole.get("title")),
            question=foreign.text(self._whole.get("description")),
        )

    def left_out(self) -> list[str]:
        """What the document does not say; to be asked once it is made."""
        found = [counted(count, what) for what, count in self._counts.items()]
        if texts := len(foreign.series(self._data.get("texts"), '"texts"')):
            found.append(counted(texts, "texts beside the tree"))
        rule = self._whole.get("rule")
        if rule in _RULE_NAMES:
            found.append(f"the rule {_RULE_NAMES[rule]}, which is a way of looking: choose it under Rule")
        found.append("where nodes stand, and what is folded")
        return found

    def _parties(self) -> tuple[list[Raw], list[Raw]]:
        names = [*map(foreign.text, foreign.series(self._data.get("payoffNames"), '"payoffNames"')), "", ""]
        rule = foreign.text(self._whole.get("rule"))
        two = self._two or rule in _SIGNS
        shown = 1 if self._whole.get("viewMode") == "criterion2" and not two else 0
        weights: dict[str, float] = {}
        if two:
            signs = _SIGNS.get(rule, (1, -1))
            weight = self._data.get("defaultCriterion1Weight", 1)
            first = 1.0 if weight == "Infinity" else foreign.number(weight, '"defaultCriterion1Weight"')
            weights = {_CRITERIA[0]: signs[0] * first, _CRITERIA[1]: 0.0 if weight == "Infinity" else float(signs[1])}
        else:
            sign = -1.0 if rule.startswith(("expected-value-min", "mini")) else 1.0
            weights = {_CRITERIA[shown]: sign}
        used = _CRITERIA if two or self._second_paid else _CRITERIA[:1]
        attributes = [{"id": key, "name": names[index] or f"Criterion {index + 1}"} for index, key in enumerate(used)]
        return attributes, [{"id": "planner", "name": "Planner", "weights": weights}]

    def _tree(self, trees: list[Any]) -> Raw:
        root: Raw = {}
        waiting = [_Waiting(trees[0], root, (), 1)]
        if len(trees) > 1:
            self._counts["trees of the file, which are the branches of one decision here"] = len(trees)
            branches: list[Raw] = []
            for position in range(1, len(trees) + 1):
                branches.append({"label": f"Tree {position}", "node": {}})
            root.update(kind="decision", title="Which tree", branches=branches)
            pairs = zip(trees, branches, strict=True)
            waiting = [_Waiting(tree, branch["node"], (), 2) for tree, branch in pairs]
        count = 0
        while waiting:
            here = waiting.pop()
            count += 1
            foreign.refuse_excess(count + len(waiting), here.level)
            waiting.extend(reversed(self._node(here)))
        return root

    def _node(self, here: _Waiting) -> list[_Waiting]:
        raw = foreign.table(here.raw, "a node")
        kind = raw.get("type")
        if kind not in ("decision", "chance", "terminal"):
            raise DocumentError(
                said("a node is of type {kind!r}; SilverDecisions knows decision, chance and terminal", kind=kind)
            )
        here.goes.update(kind="outcome" if kind == "terminal" else kind, title=foreign.text(raw.get("name")))
        names = self._take_code(raw.get("code"), raw.get("expressionScope"), here.names, raw.get("id", ""))
        edges = foreign.series(raw.get("childEdges"), '"childEdges"')
        if edges and kind == "terminal":
            raise DocumentError(said("a terminal node has branches"))
        below: list[_Waiting] = []
        branches: list[Raw] = []
        for each in edges:
            edge = foreign.table(each, "a branch")
            branch: Raw = {"label": foreign.text(edge.get("name")), "payoffs": self._payoffs(edge, names), "node": {}}
            if kind == "chance":
                branch["probability"] = self._formula(edge.get("probability", 0), names)
            branches.append(branch)
            below.append(_Waiting(edge.get("childNode"), branch["node"], names, here.level + 1))
        if branches:
            here.goes["branches"] = branches
        return below

    def _payoffs(self, edge: Raw, names: tuple[tuple[str, str], ...]) -> Raw:
        given = edge.get("payoff", 0)  # before 0.8 one, without a list
        pays = foreign.series(given, '"payoff"') if isinstance(given, list) else [given]
        found = {key: self._formula(each, names) for key, each in zip(_CRITERIA, pays, strict=False)}
        found = {key: amount for key, amount in found.items() if amount != 0}
        self._second_paid = self._second_paid or _CRITERIA[1] in found
        return found

    def _formula(self, value: Any, names: tuple[tuple[str, str], ...]) -> Formula:
        if isinstance(value, int | float) and not isinstance(value, bool):
            return float(value)
        if isinstance(value, dict):
            return _serialised(value)
        written = foreign.text(value).strip()
        if written == REST:
            return REST
        try:
            return float(written)
        except ValueError:
            pass
        try:
            written = from_math_js(written)
            compile_formula(written)
        except FormulaError:
            self._counts["expressions without a counterpart here, kept as written"] += 1
        for old, new in names:
            written = rename_in(written, old, new)
        return written

    def _take_code(
        self, code: Any, scope: Any, names: tuple[tuple[str, str], ...], node: Any = ""
    ) -> tuple[tuple[str, str], ...]:
        """The variables that code gives; at a node they hold below it, under names of their own."""
        known = foreign.table(scope, '"expressionScope"') if scope is not None else {}
        mine = dict(names)
        for line in re.split(r"[\n;]", foreign.text(code)):
            bare = line.partition("#")[0].strip()
            if not bare:
                continue
            match = _ASSIGNMENT.fullmatch(bare)
            if match is None:
                self._counts["lines of code"] += 1
                continue
            self._assign(match[1], match[2], known, mine, node)
        if not node:
            for name in known:
                if name not in self._variables and _is_number(known[name]):
                    self._variables[name] = _number(known[name])
        return tuple(mine.items())

    def _assign(self, name: str, expression: str, known: Raw, mine: dict[str, str], node: Any) -> None:
        try:
            value: Formula = from_math_js(expression)
            compile_formula(value)
            for old, new in mine.items():
                value = rename_in(value, old, new)
            value = _as_number(value)
        except FormulaError:
            if not _is_number(known.get(name)):
                self._counts["lines of code"] += 1
                return
            self._counts["lines of code, of which the number stands that they came to"] += 1
            value = _number(known[name])
        called = foreign.usable_name(name, ()) if not node else foreign.usable_name(f"{name}_{node}", self._variables)
        if node or called != name:
            mine[name] = called
        self._variables[called] = value


def _as_number(text: str) -> Formula:
    try:
        return float(text)
    except ValueError:
        return text


def _is_number(value: Any) -> bool:
    if isinstance(value, dict):
        return {"n", "d"} <= value.keys() or "value" in value
    return isinstance(value, int | float) and not isinstance(value, bool)


def _number(value: Any) -> float:
    return _serialised(value) if isinstance(value, dict) else foreign.number(value, "a value of the scope")


def _serialised(value: Any) -> float:
    """A fraction or a big number as math.js writes it into JSON."""
    if value.get("d"):
        sign = foreign.number(value.get("s", 1), "a fraction")
        return sign * foreign.number(value.get("n"), "a fraction") / foreign.number(value["d"], "a fraction")
    return foreign.number(value.get("value"), "a value")

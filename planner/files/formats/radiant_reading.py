"""Reading Radiant's YAML event by event, so that nothing it says can make it more than it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

import yaml

from planner.files.formats import foreign
from planner.files.formats.carried import Imported
from planner.files.formats.foreign import Raw
from planner.files.left_out import counted
from planner.files.strict_json import text_of
from planner.model.composed import plus
from planner.model.nodes import Formula
from planner.model.problems import DocumentError
from planner.model.sentences import said

RESERVED: Final = frozenset(("p", "payoff", "cost", "type", "name", "variables"))
_DEEPEST: Final = 255
_GLUED = re.compile(r"^(\s*(?:name|variables|type|p|payoff|cost)\s*):(?=[^\s])", re.IGNORECASE | re.MULTILINE)

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
Entries = list[tuple[str, Any]]
"""The keys of a mapping in their order; a value is text or, again, entries."""


def read(data: bytes) -> Imported:
    """The document that a tree of Radiant gives. Raises DocumentError."""
    top = _entries(_GLUED.sub(r"\1: ", text_of(data).replace("\t", "    ")))
    reader = _Reader()
    reader.take_variables(_of(top, "variables"))
    root = reader.tree(top)
    attributes, actors = foreign.one_party("payoff", "Payoff")
    title = _of(top, "name")
    document = foreign.document(
        root, attributes, actors, reader.variables, title=title if isinstance(title, str) else ""
    )
    ignored = counted(reader.ignored, "costs at ends, which Radiant does not count either")
    return Imported(document, (ignored,) if reader.ignored else ())


def _entries(text: str) -> Entries:
    """The one mapping that the text is. Raises DocumentError with the line."""
    top: list[Any] = []
    stack: list[list[Any]] = []  # open mappings: keys and values in turn
    count = 0
    parse: Any = yaml.parse  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
    try:
        for event in parse(text, Loader=_LOADER):
            where = f"line {event.start_mark.line + 1}"
            if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
                raise DocumentError(said("an anchor or alias (& or *) stands here, which Radiant does not use"), where)
            if isinstance(event, yaml.SequenceStartEvent):
                raise DocumentError(said("a list stands here, where Radiant has names"), where)
            if isinstance(event, yaml.MappingStartEvent):
                count += 1
                foreign.refuse_excess(count, 1)
                if len(stack) > _DEEPEST:
                    raise DocumentError(said("names are nested more than 250 deep, the most that a tree may be"), where)
                opened: list[Any] = []
                (stack[-1] if stack else top).append(opened)
                stack.append(opened)
            elif isinstance(event, yaml.ScalarEvent):
                if not stack:
                    raise DocumentError(said("this is no tree of Radiant: nothing but a text stands here"), where)
                stack[-1].append(event.value)
            elif isinstance(event, yaml.MappingEndEvent):
                _pair_up(stack.pop(), where)
            elif isinstance(event, yaml.DocumentStartEvent) and top:
                raise DocumentError(said("a second document begins here"), where)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        place = f"line {mark.line + 1}" if mark is not None else ""
        raise DocumentError(
            said("this is not YAML: {what}", what=getattr(error, "problem", None) or "it cannot be read"), place
        ) from None
    except RecursionError:
        raise DocumentError(said("names are nested too deeply: a tree may have 250 levels")) from None
    if not top:
        raise DocumentError(said("the file is empty"))
    return top[0]


def _pair_up(flat: list[Any], where: str) -> None:
    """Makes keys and values in turn pairs, in place. Raises DocumentError for a key that stands twice."""
    keys = flat[::2]
    if any(not isinstance(key, str) for key in keys):
        raise DocumentError(said("a name is missing"), where)
    if len(set(keys)) < len(keys):
        twice = next(key for position, key in enumerate(keys) if key in keys[:position])
        raise DocumentError(said('"{twice}" stands twice at one node', twice=twice), where)
    flat[:] = zip(keys, flat[1::2], strict=True)


def _of(entries: Entries, key: str) -> Any:
    return next((value for name, value in entries if name.lower() == key), None)


class _Reader:
    def __init__(self) -> None:
        self.variables: dict[str, Formula] = {}
        self.ignored = 0
        self._names: list[tuple[str, str]] = []  # theirs and ours, the longest first

    def take_variables(self, entries: Any) -> None:
        """Gives the variables names that formulas can use."""
        if isinstance(entries, str):
            if entries:
                raise DocumentError(
                    said('the variables are those of another tree, "{entries}"; paste them in', entries=entries)
                )
            return
        called: dict[str, str] = {}
        given: Entries = entries or []
        for name, value in given:
            if not isinstance(value, str):
                raise DocumentError(said("a variable must be a number or a formula"), f"variable {name}")
            if "dtree(" in value.replace(" ", ""):
                raise DocumentError(said("its value comes from another tree; put in the number"), f"variable {name}")
            called[name] = foreign.usable_name(name.strip().replace(" ", "_"), called.values())
        self._names = sorted(called.items(), key=lambda pair: -len(pair[0]))
        for name, value in given:
            self.variables[called[name]] = self._formula(value)

    def tree(self, top: Entries) -> Raw:
        """The raw tree of these entries."""
        root: Raw = {}
        waiting: list[tuple[Entries, Raw, Raw | None, int, str]] = [(top, root, None, 1, "root")]
        while waiting:
            entries, node, branch, level, place = waiting.pop()
            foreign.refuse_excess(0, level)
            own = {key.lower(): value for key, value in entries if key.lower() in RESERVED and isinstance(value, str)}
            ways = list(_ways(entries, level == 1, place))
            pays = _negative(self._formula(own["cost"])) if own.get("cost") else 0.0
            if branch is not None and "probability" in branch and own.get("p"):
                branch["probability"] = self._formula(own["p"])
            if not ways:
                self.ignored += bool(own.get("cost"))
                node.update(kind="outcome", payoffs=self._formula(own.get("payoff") or "0"))
                continue
            if branch is not None and pays != 0:
                branch["payoffs"] = plus([branch.get("payoffs", 0.0), pays])
            kind = own.get("type") or ("chance" if any(_of(below, "p") for _, below in ways) else "decision")
            if kind not in ("chance", "decision"):
                raise DocumentError(
                    said('"{kind}" is no type of node; there are decision and chance', kind=kind), place
                )
            branches: list[Raw] = []
            for name, below in ways:
                way: Raw = {"label": name, "node": {}}
                if branch is None and pays != 0:  # what the root costs is paid on every way from it
                    way["payoffs"] = pays
                if kind == "chance":
                    way["probability"] = 0.0  # until its own is read
                branches.append(way)
                waiting.append((below, way["node"], way, level + 1, f"{place} › {name}"))
            node.update(kind=kind, branches=branches)
        return root

    def _formula(self, text: str) -> Formula:
        try:
            return float(text)
        except ValueError:
            pass
        held: list[str] = []
        for theirs, ours in self._names:
            if theirs in text:
                text = text.replace(theirs, f"\0{len(held)}\0")
                held.append(ours)
        for position, ours in enumerate(held):
            text = text.replace(f"\0{position}\0", ours)
        return text.replace("^", "**")


def _ways(entries: Entries, is_root: bool, place: str) -> Iterator[tuple[str, Entries]]:
    """The children of a node."""
    for key, value in entries:
        if isinstance(value, str):
            if key.lower() not in RESERVED:
                raise DocumentError(
                    said('"{key}" is neither a node nor one of p, payoff, cost and type', key=key), place
                )
        elif not (key.lower() == "variables" and is_root):
            yield key, value


def _negative(cost: Formula) -> Formula:
    return f"-({cost})" if isinstance(cost, str) else -cost

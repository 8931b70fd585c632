"""What changed between two versions of a document, or between two documents, one row for each thing that differs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final, Literal, cast

from attrs import fields, frozen, has

from planner.model.document import Document
from planner.model.entries import write_formula
from planner.model.nodes import Branch, Node
from planner.model.places import Place, say, walk

What = Literal["added", "removed", "moved", "changed"]

LISTS: Final = ("actors", "attributes", "variables", "sources", "scenarios", "indicators")
"""What a document lists; entries are matched by id, as nodes and branches are."""


@frozen(kw_only=True)
class Difference:
    """One row. A subtree that was added or removed is one, told by the branch that leads to it."""

    what: What
    kind: str  # "node", "branch", "document", "exercise", or one of LISTS
    name: str  # its place in words, or the entry's name
    field: str = ""  # "probability", "payoffs.cost"; "order" for that of siblings; blank for the thing itself
    before: str = ""
    after: str = ""
    nodes: int = 0  # how many were added or removed with it
    place: Place | None = None  # in the document after; of what was removed, where it hung


def changes(before: Document, after: Document) -> list[Difference]:
    """All that differs, the tree in reading order first; empty for documents that say the same."""
    return [*_tree(before, after), *_own(before, after), *_lists(before, after)]


@frozen(eq=False)
class _Met:
    """A node where it stands."""

    place: Place
    node: Node
    branch: Branch | None
    above: str  # the id of the node that leads here; blank at the root


def _tree(before: Document, after: Document) -> Iterator[Difference]:
    old, new = _met(before.root), _met(after.root)
    for key, now in new.items():
        was = old.get(key)
        if was is None:
            if now.above in old:  # what is new below it comes with it
                yield _whole("added", after.root, now, now.place)
        elif was.node is not now.node or was.branch is not now.branch or was.above != now.above:
            yield from _at_node(before, after, was, now)
    for key, was in old.items():
        if key not in new and was.above in new:
            yield _whole("removed", before.root, was, new[was.above].place)


def _met(root: Node) -> dict[str, _Met]:
    """Every node by its id, the root by a blank: two roots are one thing whatever their ids."""
    met = {"": _Met((), root, None, "none")}
    names = {root.id: ""}
    for place, node in walk(root):
        names[node.id] = node.id if place else ""
        for position, branch in enumerate(node.branches):
            met[branch.node.id] = _Met((*place, position), branch.node, branch, names[node.id])
    return met


def _whole(what: What, root: Node, here: _Met, place: Place) -> Difference:
    called = (here.branch.label if here.branch else "") or here.node.title
    return Difference(
        what=what,
        kind="branch",
        name=say(root, here.place),
        before=called if what == "removed" else "",
        after=called if what == "added" else "",
        nodes=here.node.size,
        place=place,
    )


def _at_node(before: Document, after: Document, was: _Met, now: _Met) -> Iterator[Difference]:
    """What differs at a node and at the branch that leads to it."""
    name = say(after.root, now.place)
    if was.above != now.above:
        there, here = say(before.root, was.place[:-1]), say(after.root, now.place[:-1])
        yield Difference(what="moved", kind="branch", name=name, before=there, after=here, place=now.place)
    if was.branch is not now.branch and was.branch and now.branch:
        yield from _fields("branch", name, _flat(was.branch), _flat(now.branch), now.place)
    if was.node is not now.node:
        yield from _fields("node", name, _flat(was.node), _flat(now.node), now.place)
        yield from _order("node", name, _called(was.node), _called(now.node), now.place)


def _called(node: Node) -> dict[str, str]:
    """The labels of a node's branches by the ids of what they lead to."""
    return {branch.node.id: branch.label for branch in node.branches}


def _own(before: Document, after: Document) -> Iterator[Difference]:
    """The document's own fields, and what an exercise needs."""
    lists = (*LISTS, "root", "exercise")
    yield from _fields("document", "", _flat(before, lists), _flat(after, lists))
    yield from _fields("exercise", "", _flat(before.exercise), _flat(after.exercise))


def _lists(before: Document, after: Document) -> Iterator[Difference]:
    for listed in LISTS:
        old = {entry.id: entry for entry in getattr(before, listed)}
        new = {entry.id: entry for entry in getattr(after, listed)}
        for key, entry in new.items():
            name = _name(entry)
            if key not in old:
                yield Difference(what="added", kind=listed, name=name, after=name)
            elif old[key] is not entry:
                yield from _fields(listed, name, _flat(old[key]), _flat(entry))
        for key, entry in old.items():
            if key not in new:
                yield Difference(what="removed", kind=listed, name=_name(entry), before=_name(entry))
        yield from _order(listed, "", {k: _name(v) for k, v in old.items()}, {k: _name(v) for k, v in new.items()})


def _name(entry: Any) -> str:
    return getattr(entry, "name", "") or entry.id


def _order(
    kind: str, name: str, old: Mapping[str, str], new: Mapping[str, str], place: Place | None = None
) -> Iterator[Difference]:
    """A row where what both sides have stands in another order."""
    was, now = [key for key in old if key in new], [key for key in new if key in old]
    if was != now:
        before, after = ", ".join(old[key] for key in was), ", ".join(new[key] for key in now)
        yield Difference(what="changed", kind=kind, name=name, field="order", before=before, after=after, place=place)


def _fields(
    kind: str, name: str, old: Mapping[str, Any], new: Mapping[str, Any], place: Place | None = None
) -> Iterator[Difference]:
    for field in dict.fromkeys((*new, *old)):
        was, now = old.get(field), new.get(field)
        if was != now:
            before, after = _text(was), _text(now)
            yield Difference(what="changed", kind=kind, name=name, field=field, before=before, after=after, place=place)


def _flat(item: object, without: tuple[str, ...] = ("branches", "node", "id")) -> dict[str, Any]:
    """The fields of something, those of mappings one by one under dotted names; what is blank is left out."""
    flat: dict[str, Any] = {"kind": item.kind} if isinstance(item, Node) else {}
    for name in _names(item):
        value = getattr(item, name)
        if name in without or value in (None, "", ()):
            continue
        if isinstance(value, Mapping):
            entries = cast("Mapping[str, Any]", value)
            flat |= {f"{name}.{key}": _plain(each) for key, each in entries.items()}
        else:
            flat[name] = _plain(value)
    return flat


def _names(item: object) -> list[str]:
    """The fields with which something is made."""
    return [field.name for field in fields(cast("type[Any]", type(item))) if field.init]


def _plain(value: object) -> Any:
    """A value that equals what says the same: the document's own classes are equal only to themselves."""
    if has(cast("type[Any]", type(value))):
        return (type(value).__name__, {name: _plain(getattr(value, name)) for name in _names(value)})
    if isinstance(value, Mapping):
        return {key: _plain(each) for key, each in cast("Mapping[str, Any]", value).items()}
    return [_plain(each) for each in cast("list[Any]", value)] if isinstance(value, tuple | list) else value


def _text(value: object) -> str:
    """A plain value as it reads in a table."""
    if isinstance(value, tuple):  # a class of the document with its fields
        _, filled = cast("tuple[str, dict[str, Any]]", value)
        return _text(
            {key: each for key, each in filled.items() if each not in (None, "", [], {}) and each is not False}
        )
    if isinstance(value, dict):
        entries = cast("dict[str, Any]", value)
        return "; ".join(f"{key.replace('_', ' ')} {_text(each)}" for key, each in entries.items())
    if isinstance(value, list):
        return ", ".join(_text(each) for each in cast("list[Any]", value))
    if isinstance(value, float):
        return write_formula(value)
    return "" if value is None else str(value)

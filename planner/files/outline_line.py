"""One line of an outline, taken apart from left to right."""

from __future__ import annotations

import json
import math
import re
from typing import Any

from planner.model.nodes import Formula, Kind
from planner.model.problems import DocumentError
from planner.model.sentences import said

MARKS: dict[str, Kind] = {"[]": "decision", "()": "chance", "<>": "outcome", "->": "link"}

OWN_FIELDS = {"branch": ("p",), "decision": ("logit",), "chance": (), "outcome": (), "link": ("title",)}
"""What may stand after a bar and is no payoff, by what the line is."""

_PAYS = ("branch", "outcome")
_TAGS = {"decision": ("@", "#"), "chance": ("@", "#", "event="), "outcome": ("#",), "link": ("#",)}
_TAG_KEYS = {"@": "actor", "#": "id", "event=": "event"}
_BRANCH_PART = re.compile(r"\||:\s*(?=\[\]|\(\)|<>|->|$)|$")  # where a branch's label or one of its fields ends
_SHORT_NODE = re.compile(r":\s*(?:\[\]|\(\)|<>|->)")
_TITLE = re.compile(r"\||(?<=\s)(?=[@#]|event=)|$")
_NODE_PART = re.compile(r"\||$")
_NAME = re.compile(r"[|=]|$")
_WORD = re.compile(r"[^\s|]+")
_NUMBER = re.compile(r"-?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?", re.ASCII)
_DECODER = json.JSONDecoder()


class Line:
    """A line that is being read; raw objects come out as a .planb file has them."""

    def __init__(self, number: int, text: str) -> None:
        self.number = number
        expanded = text.rstrip().expandtabs()
        self.text = expanded.lstrip()
        self.indent = len(expanded) - len(self.text)
        self._at = 0

    @property
    def is_node(self) -> bool:
        """Whether it begins with a mark."""
        return self.text[:2] in MARKS

    @property
    def leads_to_node(self) -> bool:
        """Whether a mark stands within it, as after a branch's ":"."""
        return _SHORT_NODE.search(self.text) is not None

    def wrong(self, sentence: str) -> DocumentError:
        """The refusal of this line."""
        return DocumentError(sentence, said("line {number}", number=self.number))

    def read_node(self) -> dict[str, Any]:
        """A node, from its mark to the end of the line."""
        kind = MARKS[self.text[self._at : self._at + 2]]
        self._go_to(self._at + 2)
        raw: dict[str, Any] = {"kind": kind}
        if kind == "link":
            raw["target"] = self._read_word()
        elif not self._starts(*_TAG_KEYS) and (title := self._read_text(_TITLE)):
            raw["title"] = title
        while self._at < len(self.text) and not self._starts("|"):
            tag = next((tag for tag in _TAGS[kind] if self._starts(tag)), None)
            if tag is None:
                raise self.wrong(
                    said('"{part}" does not belong to this {kind}', part=self.text[self._at :][:40], kind=kind)
                )
            self._at += len(tag)
            self._put(raw, _TAG_KEYS[tag], self._read_word())
        self._read_fields(raw, kind, _NODE_PART)
        if "logit" in raw:
            raw["choice"] = {"logit": raw.pop("logit")}
        return raw

    def read_branch(self) -> dict[str, Any]:
        """A branch, with the node that stands after ":" if there is one."""
        raw: dict[str, Any] = {"label": self._read_text(_BRANCH_PART)}
        self._read_fields(raw, "branch", _BRANCH_PART)
        if "p" in raw:
            raw["probability"] = raw.pop("p")
        if self._starts(":"):
            self._go_to(self._at + 1)
            if self._at < len(self.text):
                raw["node"] = self.read_node()
        return raw

    def read_foreign(self) -> tuple[str, dict[str, Formula]]:
        """A line of other programs' form: its label and its fields."""
        label = self._read_text(_NODE_PART)
        fields: dict[str, Formula] = {}
        while self._starts("|"):
            name, value, _ = self._read_field(_NODE_PART)
            self._put(fields, name, value)
        return label, fields

    def _read_fields(self, raw: dict[str, Any], what: str, end: re.Pattern[str]) -> None:
        while self._starts("|"):
            name, value, quoted = self._read_field(end)
            if name in OWN_FIELDS[what] and not quoted:
                self._put(raw, name, str(value) if name == "title" else value)
            elif what in _PAYS:
                self._put(raw.setdefault("payoffs", {}), name, value)
            else:
                raise self.wrong(
                    said(
                        '"{name}" does not belong to a {what}: payoffs stand on branches and outcomes',
                        name=name,
                        what=what,
                    )
                )

    def _put(self, holder: dict[str, Any], key: str, value: Any) -> None:
        if key in holder:
            raise self.wrong(said('"{key}" is given twice', key=key))
        holder[key] = value

    def _read_field(self, end: re.Pattern[str]) -> tuple[str, Formula, bool]:
        """A field's name, its value, and whether the name is quoted."""
        self._go_to(self._at + 1)
        quoted = self._starts('"')
        name = self._read_text(_NAME)
        if not self._starts("="):
            raise self.wrong(said('"{name}" has no value: a field is written name=value', name=name))
        self._go_to(self._at + 1)
        if self._starts('"'):
            return name, self._read_text(end), quoted
        value = self._read_text(end)
        if not value:
            raise self.wrong(said('"{name}" has no value: a field is written name=value', name=name))
        found = plain_number(value)
        return name, value if found is None else found, quoted

    def _read_text(self, end: re.Pattern[str]) -> str:
        """Text up to where it ends, or quoted; the position is then at what follows."""
        if self._starts('"'):
            text = self._read_quoted()
            if not end.match(self.text, self._at) and not self._starts("=", "@", "#", "event="):
                raise self.wrong(said('"{part}" stands after a quoted text', part=self.text[self._at :][:40]))
            return text
        match = end.search(self.text, self._at)
        stop = match.start() if match else len(self.text)
        text = self.text[self._at : stop].strip()
        self._go_to(stop)
        return text

    def _read_word(self) -> str:
        if self._starts('"'):
            return self._read_quoted()
        match = _WORD.match(self.text, self._at)
        if match is None:
            raise self.wrong(
                said("a name is missing at the end") if self._at == len(self.text) else said("a name is missing")
            )
        self._go_to(match.end())
        return match.group()

    def _read_quoted(self) -> str:
        try:
            text, end = _DECODER.raw_decode(self.text, self._at)
        except json.JSONDecodeError:
            raise self.wrong(said("a quoted text has no end, or is not quoted as in JSON")) from None
        self._go_to(end)
        return text

    def _starts(self, *beginnings: str) -> bool:
        return self.text.startswith(beginnings, self._at)

    def _go_to(self, position: int) -> None:
        """Move on, over spaces too."""
        while position < len(self.text) and self.text[position].isspace():
            position += 1
        self._at = position


def plain_number(text: str) -> float | None:
    """The number that a text is, if it is no formula."""
    if not _NUMBER.fullmatch(text):
        return None
    found = float(text)
    return found if math.isfinite(found) else None

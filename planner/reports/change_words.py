"""What changed, in words for the window and the briefing: where a row stands and what became of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from planner.model.changes import Difference
from planner.model.document import Document

SHORT = 3
"""Steps of a path from which on only its end is shown."""


class ChangeWords:
    """Says rows in the words of the document after."""

    def __init__(self, document: Document) -> None:
        self._attributes = {attribute.id: attribute.name or attribute.id for attribute in document.attributes}
        self._kinds = _kinds()
        self._fields = _fields()

    def where(self, row: Difference) -> str:
        """A place on the tree, an entry of a list, or the document."""
        if row.kind in ("node", "branch"):
            return row.name
        return " ".join(part for part in (self._kinds.get(row.kind, row.kind), row.name) if part)

    def in_short(self, row: Difference) -> str:
        """The same with the end of a long path, which tells more than its beginning."""
        steps = self.where(row).split(" › ")
        return " › ".join(steps if len(steps) < SHORT else ["…", *steps[1 - SHORT :]])

    def what(self, row: Difference) -> str:
        """The field that differs, or what became of the thing itself."""
        if row.field:
            return self._field(row.field)
        if row.nodes > 1:
            if row.what == "added":
                return _tr("added, {count} nodes").format(count=row.nodes)
            if row.what == "removed":
                return _tr("removed, {count} nodes").format(count=row.nodes)
        return {"added": _tr("added"), "removed": _tr("removed"), "moved": _tr("moved")}[row.what]

    def _field(self, field: str) -> str:
        head, _, key = field.partition(".")
        said = self._fields.get(head, head.replace("_", " "))
        return f"{said}: {self._attributes.get(key, key)}" if key else said


def _tr(text: str) -> str:
    return QCoreApplication.translate("changes", text)


def _kinds() -> dict[str, str]:
    return {
        "document": _tr("Document"),
        "exercise": _tr("Exercise"),
        "actors": _tr("Actor"),
        "attributes": _tr("Attribute"),
        "variables": _tr("Variable"),
        "sources": _tr("Source"),
        "scenarios": _tr("Scenario"),
        "indicators": _tr("Indicator"),
    }


def _fields() -> dict[str, str]:
    """The fields whose names a person would not guess; the others read as they are called."""
    return {
        "actor": _tr("whose move"),
        "as_of": _tr("as of"),
        "best": _tr("best level"),
        "best_means": _tr("what best means"),
        "feed_indicators": _tr("indicators feed the tree"),
        "high": _tr("high end"),
        "kind": _tr("kind"),
        "label": _tr("label"),
        "likelihoods": _tr("likelihood"),
        "low": _tr("low end"),
        "number_format": _tr("number format"),
        "order": _tr("order"),
        "payoffs": _tr("payoff"),
        "probabilities": _tr("probability"),
        "probability": _tr("probability"),
        "rationality": _tr("rationality"),
        "risk_tolerance": _tr("risk tolerance"),
        "seen_by": _tr("seen by"),
        "target": _tr("where the link leads"),
        "title": _tr("title"),
        "unknown": _tr("unknown key"),
        "value": _tr("value"),
        "values": _tr("value"),
        "weights": _tr("weight"),
        "worst": _tr("worst level"),
        "worst_means": _tr("what worst means"),
    }

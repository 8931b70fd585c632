"""The log for other programs: every entry as a row of CSV, or with what it came to as JSON."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Final

from attrs import asdict, has

from planner.exercise.after_action import AfterAction
from planner.exercise.events import Event
from planner.exercise.inject_table import inert

_COLUMNS: Final = ("entry", "time", "kind", "seat", "cell", "question", "round", "branch", "text", "data")


def write_csv(events: Sequence[Event]) -> bytes:
    """A row an entry; the document that was played is left out of the first."""
    out = io.StringIO(newline="")
    table = csv.writer(out)
    table.writerow(_COLUMNS)
    for number, event in enumerate(events, start=1):
        data = _plain(event)
        text = data.get("why") or data.get("text") or ""
        known = [data.get(name, "") for name in ("seat", "cell", "question", "round", "branch")]
        written = json.dumps(data, ensure_ascii=False)
        row = [number, _time(event.at), event.kind, *known, text, written]
        table.writerow([inert(str(value)) for value in row])
    return out.getvalue().encode("utf-8-sig")


def write_json(events: Sequence[Event], after: AfterAction) -> bytes:
    """The entries, and the after-action data under "after_action", its state left out."""
    entries = [
        {"n": number, "time": _time(event.at), "kind": event.kind, **_plain(event)}
        for number, event in enumerate(events, start=1)
    ]
    held = asdict(after, recurse=False, filter=lambda field, _: field.name != "state")
    told = {"title": after.state.document.title, "entries": entries, "after_action": _data(held)}
    return (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")


def _plain(event: Event) -> dict[str, Any]:
    return {key: value for key, value in event.data.items() if key not in ("document", "token_sha256")}


def _time(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).isoformat(timespec="seconds")


def _data(value: Any) -> Any:
    """Whatever the after-action data hold, as JSON can hold it."""
    if has(type(value)):
        return {key: _data(entry) for key, entry in asdict(value, recurse=False).items()}
    if isinstance(value, Mapping):
        return {str(key): _data(entry) for key, entry in value.items()}  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    if isinstance(value, list | tuple):
        return [_data(entry) for entry in value]  # pyright: ignore[reportUnknownVariableType]
    return value

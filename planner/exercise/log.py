"""The log of an exercise: one JSON line an entry, on disk before anything is shown, each naming the hash of the last.

A line is `{"n", "at", "kind", "data", "prev", "hash"}`. `hash` is the SHA-256 of the line up to it; `prev` is the
hash of the entry before. So an entry that was changed, left out or moved is found and named.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final, cast

from attrs import frozen

from planner.exercise.events import KINDS, Event
from planner.model.sentences import said

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None

BEGINNING: Final = "0" * 64
"""What the first entry names as the hash before it."""

_MARK: Final = ',"hash":"'
_MOST_BYTES: Final = 256 * 1024 * 1024


@frozen(eq=False, kw_only=True)
class Reading:
    """A log as it is on disk.

    faults: what is wrong, each with its entry; events go up to the first. torn: bytes of a last line that a crash cut
    off; nobody has seen what they said. whole: the bytes before them. last: the hash to go on from.
    """

    events: tuple[Event, ...]
    faults: tuple[str, ...]
    torn: int
    whole: int
    last: str


class Log:
    """An open log. Only one process may write it; entries are only ever added."""

    def __init__(self, path: Path, file: int, reading: Reading | None = None) -> None:
        """file: as _claimed opens it. reading: what it says already."""
        self.path = path
        self._file = file
        self._last = reading.last if reading is not None else BEGINNING
        self._count = len(reading.events) if reading is not None else 0

    def append(self, events: Sequence[Event]) -> None:
        """Adds entries and waits until they are on the disk. Raises OSError; then the file ends as it did before."""
        lines: list[bytes] = []
        last = self._last
        for number, event in enumerate(events, start=self._count + 1):
            line, last = _line(event, number, last)
            lines.append(line)
        data = b"".join(lines)
        before = os.fstat(self._file).st_size
        try:
            written = 0
            while written < len(data):
                written += os.write(self._file, data[written:])
            os.fsync(self._file)
        except OSError:
            os.ftruncate(self._file, before)
            raise
        self._last, self._count = last, self._count + len(events)

    def close(self) -> None:
        """No more entries."""
        if self._file >= 0:
            os.close(self._file)
            self._file = -1


def create(path: Path, first: Event) -> Log:
    """A new log with its first entry. Raises FileExistsError where there is a file with more than half an entry."""
    if path.exists() and b"\n" in path.read_bytes():
        raise FileExistsError(errno.EEXIST, said("there is a log already"), str(path))
    file = _claimed(path, os.O_CREAT)
    try:
        os.ftruncate(file, 0)
        _sync_folder(path.parent)
        log = Log(path, file)
        log.append([first])
    except OSError:
        os.close(file)
        raise
    return log


def resume(path: Path) -> tuple[Log, Reading]:
    """A log to go on with, and what it says. A last line that a crash cut off is taken away.

    Raises ValueError with the first fault of a log that was changed, OSError where another program is writing it.
    """
    file = _claimed(path)
    try:
        reading = read(path)
        if reading.torn and not reading.faults:
            os.ftruncate(file, reading.whole)
            os.fsync(file)
    except OSError:
        os.close(file)
        raise
    if reading.faults:
        os.close(file)
        raise ValueError(reading.faults[0])
    return Log(path, file, reading), reading


def _claimed(path: Path, flags: int = 0) -> int:
    """The file, opened to add to it, and no other program's until it is closed (on Windows that is not asked)."""
    file = os.open(path, os.O_WRONLY | os.O_APPEND | flags | getattr(os, "O_BINARY", 0), 0o600)
    if fcntl is not None:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(file)
            raise OSError(errno.EBUSY, said("another program is playing this exercise"), str(path)) from None
    return file


def read(path: Path) -> Reading:
    """What a log says and what is wrong with it. Raises OSError for a file that cannot be read."""
    if path.stat().st_size > _MOST_BYTES:
        return Reading(
            events=(), faults=(said("the file is larger than 256 MiB: no log"),), torn=0, whole=0, last=BEGINNING
        )
    data = path.read_bytes()
    whole = data.rfind(b"\n") + 1
    events: list[Event] = []
    faults: list[str] = []
    last, expected = BEGINNING, 1
    for line in data[:whole].split(b"\n")[:-1]:
        entry, own = _parsed(line)
        if entry is None:
            faults.append(said("entry {expected} was changed", expected=expected))
            last, expected = own, expected + 1
            continue
        number = entry["n"]
        if number != expected:
            faults.append(_gap(expected, number))
        elif entry["prev"] != last:
            faults.append(
                said(
                    "entry {number} does not follow entry {before}: one of them was replaced",
                    number=number,
                    before=number - 1,
                )
            )
        if not faults:
            events.append(Event(kind=entry["kind"], at=float(entry["at"]), data=entry["data"]))
        last, expected = own, number + 1
    if not events and not faults:
        faults.append(said("the log is empty"))
    return Reading(events=tuple(events), faults=tuple(faults), torn=len(data) - whole, whole=whole, last=last)


def _line(event: Event, number: int, previous: str) -> tuple[bytes, str]:
    fields = {"n": number, "at": event.at, "kind": event.kind, "data": dict(event.data), "prev": previous}
    body = json.dumps(fields, ensure_ascii=False, separators=(",", ":"), allow_nan=False)[:-1]
    own = hashlib.sha256(body.encode("utf-8", "replace")).hexdigest()
    return f'{body}{_MARK}{own}"}}\n'.encode("utf-8", "replace"), own


def _parsed(line: bytes) -> tuple[dict[str, Any] | None, str]:
    """An entry whose hash is its own, or None; and the hash that it gives."""
    body, _, tail = line.rpartition(_MARK.encode())
    own = tail.removesuffix(b'"}').decode("utf-8", "replace")
    if hashlib.sha256(body).hexdigest() != own:
        return None, own
    try:
        entry = json.loads(body + b"}")
    except (ValueError, RecursionError):
        return None, own
    return (cast("dict[str, Any]", entry), own) if _is_entry(entry) else (None, own)


def _is_entry(entry: Any) -> bool:
    if not isinstance(entry, dict):
        return False
    found = cast("dict[str, Any]", entry)
    return (
        type(found.get("n")) is int
        and type(found.get("at")) in (int, float)
        and found.get("kind") in KINDS
        and isinstance(found.get("data"), dict)
        and isinstance(found.get("prev"), str)
    )


def _gap(expected: int, number: int) -> str:
    if number < expected:
        return said(
            "entry {number} stands where entry {expected} should: entries were moved or doubled",
            number=number,
            expected=expected,
        )
    if number == expected + 1:
        return said("entry {expected} is missing", expected=expected)
    return said("entries {expected} to {last} are missing", expected=expected, last=number - 1)


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":  # Windows writes the folder's entry with the file
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)

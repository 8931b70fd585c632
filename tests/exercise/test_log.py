"""The log: on disk before it is told, resumed to the same state, and whatever was changed is found and named."""

from __future__ import annotations

import json
import os

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.exercise import log as logs
from planner.exercise.events import Refused
from planner.exercise.room import begin, go_on
from planner.exercise.session import fold
from tests.exercise.played import SCRIPT, plain, play


def faults(path) -> tuple[str, ...]:
    return logs.read(path).faults


def lines(path) -> list[bytes]:
    return path.read_bytes().splitlines(keepends=True)


@given(st.integers(0, len(SCRIPT)))
@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_valid_prefix_resumes_to_the_same_state(game, tmp_path, stopwatch, until):
    path = tmp_path / f"{until}.planlog"
    path.unlink(missing_ok=True)
    room = begin(game, path, stopwatch)
    for seat in ("b1", "b2", "r1", "r2"):
        room.do("seated", seat=seat, cell=seat[0])
    play(room, until)
    room.close()
    assert plain(fold(logs.read(path).events)) == plain(room.state)


def test_each_entry_is_on_disk_before_anybody_is_told(room):
    told = []
    room.listen(lambda state: told.append((state.revision, len(logs.read(room.path).events))))
    play(room)
    assert len(told) == len(SCRIPT)
    assert all(revision == written for revision, written in told)


def test_it_is_flushed_to_the_disk_before_anybody_is_told(room, monkeypatch):
    order = []
    real = os.fsync
    monkeypatch.setattr(os, "fsync", lambda file: (order.append("disk"), real(file)))
    room.listen(lambda _: order.append("told"))
    room.do("noted", text="x")
    assert order == ["disk", "told"]


def test_a_last_line_that_a_crash_cut_off_is_taken_away(room):
    play(room, 5)
    room.close()
    whole = room.path.read_bytes()
    for cut in (1, 40, len(lines(room.path)[-1]) - 1):
        room.path.write_bytes(whole[:-cut])
        resumed = go_on(room.path, lambda: 2_000_000.0)
        assert resumed.state.play.sent == ()  # the inject was in the line that was cut; then the clock was stopped
        resumed.do("noted", text="on")
        resumed.close()
        assert faults(room.path) == ()


def test_play_stands_while_the_program_is_gone(room, stopwatch):
    room.do("clock_started")
    stopwatch.time += 90
    room.do("noted", text="the last thing seen")
    room.close()
    stopwatch.time += 10_000
    resumed = go_on(room.path, stopwatch)
    assert resumed.state.clock.read(stopwatch()) == 90
    resumed.close()


@pytest.mark.parametrize("entry", [1, 7, 20])
def test_a_changed_byte_is_found_and_named(room, entry):
    play(room)
    room.close()
    before = lines(room.path)
    for position in (5, len(before[entry - 1]) // 2, len(before[entry - 1]) - 10):
        changed = bytearray(before[entry - 1])
        changed[position] ^= 1
        room.path.write_bytes(b"".join([*before[: entry - 1], bytes(changed), *before[entry:]]))
        assert faults(room.path)[0] == f"entry {entry} was changed"
        with pytest.raises(Refused, match=f"play.planlog: entry {entry} was changed"):
            go_on(room.path)


def test_missing_moved_and_doubled_entries_are_named(room):
    play(room)
    all_of_them = lines(room.path)

    def without(*entries: int) -> list[bytes]:
        return [line for number, line in enumerate(all_of_them, start=1) if number not in entries]

    for kept, sentence in (
        (without(4), "entry 4 is missing"),
        (without(4, 5, 6), "entries 4 to 6 are missing"),
        (without(1), "entry 1 is missing"),
        ([*all_of_them[:9], *all_of_them[8:]], "entry 9 stands where entry 10 should: entries were moved or doubled"),
    ):
        room.path.write_bytes(b"".join(kept))
        assert faults(room.path)[0] == sentence


def test_an_entry_forged_with_a_hash_of_its_own_does_not_fit(room):
    play(room)
    before = lines(room.path)
    entry = json.loads(before[9])
    del entry["hash"]
    entry["data"] = {**entry["data"], "why": "forged"}
    body = json.dumps(entry, separators=(",", ":"))[:-1]
    forged = f'{body},"hash":"{__import__("hashlib").sha256(body.encode()).hexdigest()}"}}\n'.encode()
    room.path.write_bytes(b"".join([*before[:9], forged, *before[10:]]))
    assert faults(room.path) == ("entry 11 does not follow entry 10: one of them was replaced",)


def test_a_log_is_not_written_over(room, game):
    with pytest.raises(FileExistsError):
        begin(game, room.path)


def test_only_one_program_plays_a_log(room):
    """The other may have half a line under its pen, which must not be taken for a crash's."""
    with pytest.raises(OSError, match="another program is playing this exercise"):
        go_on(room.path)
    room.close()
    go_on(room.path).close()


def test_a_log_of_half_an_entry_is_begun_anew(game, tmp_path):
    """The first entry was never whole, so nothing was ever shown."""
    path = tmp_path / "play.planlog"
    path.write_bytes(b'{"n":1,"at":1')
    begin(game, path).close()
    assert faults(path) == ()


def test_a_full_disk_costs_nothing_that_was_there(room, monkeypatch):
    def full(_file, _data):
        raise OSError(28, "No space left on device")

    before, state = room.path.read_bytes(), room.state
    monkeypatch.setattr(os, "write", full)
    with pytest.raises(OSError, match="No space"):
        room.do("noted", text="lost")
    monkeypatch.undo()
    assert (room.path.read_bytes(), room.state) == (before, state)
    room.do("noted", text="goes on")
    assert faults(room.path) == ()


@pytest.mark.parametrize("junk", [b"", b"\n", b"{}\n", b"\xff\n", b"[" * 100_000 + b"\n"])
def test_what_is_no_log(tmp_path, junk):
    path = tmp_path / "junk"
    path.write_bytes(junk)
    assert faults(path)
    with pytest.raises(Refused):
        go_on(path)

"""A rehearsal without windows, from outside: the command, its lines, a kill at every step, what it leaves on disk."""

from __future__ import annotations

import csv
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from planner import shipped
from planner.cli import main
from planner.exercise.access import Keys, keep_keys, read_keys
from planner.exercise.dice import commitment_of
from planner.exercise.events import Refused
from planner.exercise.facilitator import obey
from planner.exercise.log import read
from planner.exercise.names import forget_names, names_file, read_names, write_names
from planner.exercise.network import addresses, qr, self_test
from planner.files.codec import encode
from planner.files.opening import open_document
from planner.model.checks import warnings
from tests.exercise.played import SCRIPT, play

ROOT = Path(__file__).parents[2]
KOREA = shipped.resource("examples", "korea_exercise.planb")

LINES = """\
clock start
turn 1
inject 1
seat w1 washington
phase decide
vote w1 b1 | allies first
decide b1 | the ally before the adversary | Seoul would rather wait | the talks hold
turn 2
phase estimate
estimate w1 0.6 0.4 | they need it
phase feedback
phase estimate again
estimate w1 0.7 0.3
phase adjudicate
roll 2d6 +1
"""


def start(*words: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "planner", "exercise", "start", *words, "--headless", "--port", "0", "--json"]
    return subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def say(running: subprocess.Popen[str], line: str) -> dict:
    running.stdin.write(f"{line}\n")
    running.stdin.flush()
    return json.loads(running.stdout.readline())


def test_the_korea_exercise_is_prepared():
    """Four turns, eight injects, three cells; nothing in it deserves a warning."""
    document = open_document(KOREA)
    exercise = document.exercise
    assert (len(exercise.turns), len(exercise.injects), len(exercise.cells)) == (4, 8, 3)
    assert list(warnings(document)) == []


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_killed_in_the_middle_and_gone_on_with(tmp_path):
    log = tmp_path / "play.planlog"
    with start(str(KOREA), "--log", str(log)) as first:
        greeting = json.loads(first.stdout.readline())
        assert greeting["url"].startswith("http://127.0.0.1:")
        for line in LINES.splitlines()[:6]:
            told = say(first, line)
        os.kill(first.pid, signal.SIGKILL)
    with start(str(log)) as second:
        again = json.loads(second.stdout.readline())
        assert again["revision"] == told["revision"] + 1  # the clock was stopped
        assert again["code"] == greeting["code"]  # the screen's QR code still fits
        for line in LINES.splitlines()[6:]:
            assert "error" not in (told := say(second, line))
        assert commitment_of(told["seed"]) == told["sha256"]
        assert say(second, "nonsense") == {"error": "there is no command 'nonsense'; help lists them"}
        assert "error" not in say(second, f"adjudicate 2d6 {told['branch']}")
        assert "error" not in say(second, "end")
        second.stdin.close()
        assert second.wait(20) == 0
    assert not log.with_name("play.planlog.keys").exists()
    assert read(log).faults == ()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_kill_after_any_step_loses_nothing_that_was_shown(game, tmp_path):
    (tmp_path / "game.planb").write_bytes(encode(game))
    command = [sys.executable, "-m", "tests.exercise.killed", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    rows = [tuple(map(int, line.split())) for line in done.stdout.splitlines()]
    assert len(rows) == len(SCRIPT) + 4
    for shown, resumed in rows:
        assert shown <= resumed <= shown + 2  # what was on the disk and not yet shown; a clock that was stopped
    assert len({shown for shown, _ in rows}) > 5


def test_verify_and_report(room, tmp_path, capsys):
    play(room)
    log = str(room.path)
    assert main(["exercise", "verify", log]) == 0
    assert "39 entries, each as it was written" in capsys.readouterr().out
    for ending in ("csv", "json"):
        assert main(["exercise", "report", log, str(tmp_path / f"out.{ending}")]) == 0
    rows = list(csv.DictReader((tmp_path / "out.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert [row["kind"] for row in rows] == ["opened", *["seated"] * 4, *[kind for kind, _ in SCRIPT]]
    told = json.loads((tmp_path / "out.json").read_text())
    assert told["after_action"]["steps"][0]["taken"] == "meetlabel"
    assert "document" not in told["entries"][0]
    assert main(["exercise", "report", log, str(tmp_path / "out.pptx")]) == 2
    changed = bytearray(room.path.read_bytes())
    changed[-300] ^= 1
    room.path.write_bytes(changed)
    capsys.readouterr()
    assert main(["exercise", "verify", log]) == 1
    assert "was changed" in capsys.readouterr().err
    assert main(["exercise", "report", log, str(tmp_path / "out.csv")]) == 1


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        (["start", str(KOREA)], 2, "with windows an exercise is run from the Exercise menu; here, add --headless"),
        (["start", "SUMMIT", "--headless"], 1, "the document has no exercise: it needs at least one cell and one turn"),
        (["verify", "nowhere.planlog"], 2, "nowhere.planlog: No such file or directory"),
    ],
)
def test_a_call_that_cannot_be_followed(words, code, sentence, capsys):
    summit = str(shipped.resource("examples", "simple_summit.planb"))
    assert main(["exercise", *(summit if word == "SUMMIT" else word for word in words)]) == code
    assert capsys.readouterr().err.strip() == sentence


def test_lines_of_json_do_as_well(room):
    assert obey(room, '{"kind": "turn_started", "turn": 0}') == {"revision": 6}
    for wrong in ('{"kind": "nonsense"}', "{", '{"turn": 0}', "estimate b1 x", "decide", "seat"):
        with pytest.raises(Refused):
            obey(room, wrong)
    assert obey(room, "show")["node"] == "D1"


def test_keys_are_kept_for_this_user_alone(tmp_path):
    path = tmp_path / "keys"
    keys = Keys()
    keep_keys(keys, path)
    assert read_keys(path) == keys
    assert path.stat().st_mode & 0o077 == 0
    path.write_text("[]")
    assert read_keys(path) != keys


def test_names_are_kept_apart_and_can_be_forgotten(room):
    room.do("noted", text="nobody is named")
    write_names(room.path, {"b1": "Ms Kim"})
    assert read_names(room.path) == {"b1": "Ms Kim"}
    assert b"Ms Kim" not in room.path.read_bytes()
    forget_names(room.path)
    assert not names_file(room.path).exists()
    assert read_names(room.path) == {}


def test_the_self_test_says_what_is_in_the_way(room):
    from planner.exercise.channel import Channel

    channel = Channel(room, "127.0.0.1", 0)
    assert "to this computer alone" in self_test(channel)[0]
    channel.close()
    assert "does not answer" in self_test(channel)[0]
    assert addresses()[-1] == "127.0.0.1"


def test_a_qr_code_has_its_three_corners():
    code = qr("http://127.0.0.1:8420/?t=" + "0" * 32)
    side = len(code)
    assert side == len(code[0]) == 33  # version 4: byte mode, 57 characters, level M
    for row, column in ((0, 0), (0, side - 7), (side - 7, 0)):
        ring = [code[row][column + i] for i in range(7)] + [code[row + i][column] for i in range(7)]
        assert all(ring)
        assert code[row + 3][column + 3]
        assert not code[row + 1][column + 1]

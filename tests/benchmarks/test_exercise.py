"""What a room does on every vote and every step, each beside the least that the task needs.

And through the whole channel: 100 seats with an open line each, 20 votes, every third sent twice, before a window.
"""

from __future__ import annotations

import json
import os
import statistics
import time
from itertools import count, pairwise

import pytest
from attrs import evolve
from PySide6.QtCore import Qt, QTimer

from planner import shipped
from planner.app.exercise import Playing
from planner.drawing.style import LIGHT
from planner.exercise.channel import Channel
from planner.exercise.projection import PUBLIC, Sight, project
from planner.exercise.room import begin
from planner.files.opening import open_document
from planner.model.exercise import Cell, Exercise, Turn
from planner.model.places import nodes
from planner.ui.exercise.control import ControlWindow
from tests.exercise.crowd import SEATS, WRITES, phones, sent


@pytest.fixture
def exercise(document):
    """The benchmark's tree with a cell and a turn, every node to be seen."""
    seen = {node.id: "always" for node in nodes(document.root)}
    return evolve(document, exercise=Exercise(cells=(Cell(id="c"),), turns=(Turn(),), visibility=seen))


def test_vote_on_disk(benchmark, group, exercise, tmp_path):
    """Checked, written, flushed to the disk, and only then the new state."""
    group("vote on disk")
    room = begin(exercise, tmp_path / "play.planlog")
    room.do("seated", seat="s", cell="c")
    room.do("turn_started", turn=0)
    branch = exercise.root.branches[0].id
    numbers = count()
    benchmark(lambda: room.do("voted", question="q3", seat="s", branch=branch, why=str(next(numbers))))
    assert len(room.state.votes) == 1
    room.close()


def test_vote_on_disk_yardstick(benchmark, group, document, tmp_path):
    """A line of JSON, written and flushed."""
    group("vote on disk")
    with (tmp_path / "lines").open("ab", buffering=0) as file:

        def write() -> None:
            file.write(json.dumps({"seat": "s", "branch": "b", "why": "1"}).encode() + b"\n")
            os.fsync(file.fileno())

        benchmark(write)
        assert file.tell() > 0


def test_projection(benchmark, group, exercise):
    group("projection")
    shown = benchmark(project, exercise, PUBLIC, Sight(numbers=True))
    assert shown.root.size == exercise.root.size


def test_projection_yardstick(benchmark, group, plain):
    """The same tree copied by plain recursion."""
    group("projection")

    def copy(tree):
        if isinstance(tree, float):
            return tree
        return tree[0], [(p, payoff, copy(below)) for p, payoff, below in tree[1]]

    assert benchmark(copy, plain)


def test_crowd_before_a_window_that_stands_still(benchmark, qtbot, tmp_path):
    """The control window's 10 ms timer while 100 phones vote; once, for a second, nothing moves in the window."""
    benchmark.group = f"{SEATS} seats through the channel"
    room = begin(open_document(shipped.resource("examples", "korea_exercise.planb")), tmp_path / "korea.planlog")
    playing = Playing(room)
    control = ControlWindow(playing, LIGHT)
    playing.setParent(control)
    control.show()
    control.screen_window.show()
    playing.channel = Channel(room, "127.0.0.1", 0, writes_a_second=10_000)
    playing.do("turn_started", turn=0)
    writes = WRITES if benchmark.enabled else 1
    ticks: list[float] = []
    timer = QTimer(control, timerType=Qt.TimerType.PreciseTimer, interval=10)
    timer.timeout.connect(lambda: ticks.append(time.perf_counter()))

    def vote() -> None:
        asked = playing.state.play.question
        with phones(playing.channel, asked, ("washington", "seoul"), ("b1", "b2"), writes) as program:
            timer.start()
            qtbot.waitUntil(lambda: len(playing.state.votes) == SEATS, timeout=10_000)
            time.sleep(1)
            qtbot.waitUntil(lambda: program.poll() is not None, timeout=30_000)
            assert program.returncode == 0

    benchmark.pedantic(vote, rounds=1)
    timer.stop()
    assert room.state.revision == 2 + SEATS + sent(writes), "none lost, none doubled"
    if benchmark.enabled:
        waits = sorted((after - before) * 1000 for before, after in pairwise(ticks))[:-1]  # but that second
        told = "ms between two ticks of a 10 ms timer"
        benchmark.extra_info[f"{told}, median"] = round(statistics.median(waits), 1)
        benchmark.extra_info[f"{told}, p99"] = round(statistics.quantiles(waits, n=100)[98], 1)
        benchmark.extra_info[f"{told}, longest"] = round(waits[-1], 1)
    control.close_unasked()

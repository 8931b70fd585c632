"""Many phones at once: nothing is lost, nothing is doubled, whatever is sent again, and whatever the window does."""

from __future__ import annotations

import asyncio
import json
import time
from collections import Counter

from planner import shipped
from planner.app.exercise import Playing
from planner.drawing.style import LIGHT
from planner.exercise import log as logs
from planner.exercise.channel import Channel
from planner.exercise.room import begin
from planner.exercise.session import fold
from planner.files.opening import open_document
from planner.ui.exercise.control import ControlWindow
from tests.exercise.crowd import SEATS, crowd, phones, sent
from tests.exercise.played import plain


def all_is_there(room, last):
    """The last vote of each seat is what counts; each that was sent is in the log, once."""
    assert len(room.state.seats) == len(last) == SEATS
    assert {vote.why: vote.branch for vote in room.state.votes.values()} == last
    reading = logs.read(room.path)
    assert reading.faults == ()
    assert Counter(event.kind for event in reading.events)["voted"] == sent()
    assert plain(fold(reading.events)) == plain(room.state)


def test_a_hundred_seats_twenty_writes_each_with_retries(game, tmp_path):
    room = begin(game, tmp_path / "play.planlog")
    channel = Channel(room, "127.0.0.1", 0, writes_a_second=10_000)
    room.do("turn_started", turn=0)
    question = room.state.play.question
    last = asyncio.run(crowd(channel.url, channel.keys.token, question, "br", ("meet", "refuse")))
    channel.close()
    room.close()
    all_is_there(room, last)


def test_the_same_while_the_window_stands_still_for_a_second(qtbot, tmp_path):
    document = open_document(shipped.resource("examples", "korea_exercise.planb"))
    room = begin(document, tmp_path / "korea.planlog")
    playing = Playing(room)
    control = ControlWindow(playing, LIGHT)
    playing.setParent(control)
    control.show()
    playing.channel = Channel(room, "127.0.0.1", 0, writes_a_second=10_000)
    playing.do("turn_started", turn=0)
    with phones(playing.channel, playing.state.play.question, ("washington", "seoul"), ("b1", "b2")) as program:
        qtbot.waitUntil(lambda: len(playing.state.votes) > 10, timeout=10_000)
        shown = playing.state
        time.sleep(1)
        assert room.state.revision > shown.revision, "what comes is kept meanwhile"
        assert playing.state is shown
        qtbot.waitUntil(lambda: program.poll() is not None, timeout=30_000)
        assert program.stdout is not None
        last = json.loads(program.stdout.read())
    qtbot.waitUntil(lambda: playing.state is room.state)
    counted = [f"{branch.label}: {[*last.values()].count(branch.id)}" for branch in document.root.branches]
    assert control.matter.said.text() == f"Votes advise: {' · '.join(counted)}"
    control.close_unasked()
    all_is_there(room, last)

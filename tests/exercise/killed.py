"""Plays the script of played.py in children that are killed with SIGKILL, each after another step.

A program of its own, since only a process of one thread may fork. For each child it tells how many entries had been
shown, and how many the resumed log has.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from planner.exercise.room import begin, go_on
from planner.files.opening import open_document
from tests.exercise.played import SCRIPT, play


def shown_before_the_kill(document, log: Path, steps: int) -> int:
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        room = begin(document, log)
        room.listen(lambda state: os.write(writing, b"%d\n" % state.revision))
        for seat in ("b1", "b2", "r1", "r2"):
            room.do("seated", seat=seat, cell=seat[0])
        play(room)
        signal.pause()
    os.close(writing)
    with os.fdopen(reading, "rb") as told:
        shown = 0
        while shown < steps:
            shown = int(told.readline())
        os.kill(child, signal.SIGKILL)
        rest = told.read().split()
    os.waitpid(child, 0)
    return int(rest[-1]) if rest else shown


def main(folder: Path) -> None:
    document = open_document(folder / "game.planb")
    for steps in range(2, len(SCRIPT) + 6):
        log = folder / f"{steps}.planlog"
        shown = shown_before_the_kill(document, log, steps)
        room = go_on(log)
        sys.stdout.write(f"{shown} {room.state.revision}\n")
        room.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))

"""`planner exercise`: run a room without a window, verify its log, and write what came of it."""

from __future__ import annotations

import argparse
import json
import sys
from argparse import Namespace
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from planner import qt_pair
from planner.commands.wrong_call import WrongCallError
from planner.files.opening import open_document
from planner.files.storage import write_whole
from planner.model.problems import DocumentError

if TYPE_CHECKING:
    from planner.exercise.room import Room
    from planner.model.document import Document
    from planner.reports.paper import Paper


def add_actions(parser: argparse.ArgumentParser) -> None:
    """What can be done with an exercise, and what each needs to be told."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    start = actions.add_parser("start", help="run the room and its players' channel", allow_abbrev=False)
    start.add_argument("file", metavar="FILE", help="a .planb file with an exercise, or a .planlog to go on with")
    start.add_argument("--headless", action="store_true", help="without windows; the facilitator types commands")
    start.add_argument("--host", default="127.0.0.1", help="the address that phones reach (127.0.0.1: this computer)")
    start.add_argument("--port", type=int, default=8420, help="the port (8420; 0 takes a free one)")
    start.add_argument("--log", default="", metavar="LOG", help="where the log goes (FILE with the ending .planlog)")
    start.add_argument("--json", action="store_true", help="tell everything as lines of JSON")
    verify = actions.add_parser("verify", help="check that no entry of a log was changed or lost", allow_abbrev=False)
    verify.add_argument("log", metavar="LOG")
    report = actions.add_parser("report", help="write what came of a log", allow_abbrev=False)
    report.add_argument("log", metavar="LOG")
    report.add_argument("out", metavar="OUT", help="what to write, ending in .pdf, .docx, .csv or .json")
    report.add_argument("--final", action="store_true", help="without the mark Draft")
    report.add_argument("--players", action="store_true", help="leave out what is for control only")
    guide = actions.add_parser("guide", help="the facilitator's guide, on paper", allow_abbrev=False)
    sheets = actions.add_parser("sheets", help="answer sheets for every cell and turn, on paper", allow_abbrev=False)
    for paper in (guide, sheets):
        paper.add_argument("file", metavar="FILE", help="a document with an exercise")
        paper.add_argument("out", metavar="OUT", help="what to write, ending in .pdf or .docx")
    for paper in (report, guide, sheets):
        paper.add_argument("--paper", default="A4", choices=("A4", "Letter"), help="the pages' size (A4)")


def run(options: Namespace) -> int:
    """Do the action and give the exit code."""
    actions: dict[str, Callable[[Namespace], int]] = {
        "start": _start, "verify": _verify, "report": _report, "guide": _guide, "sheets": _sheets,
    }  # fmt: skip
    return actions[options.action](options)


def _start(options: Namespace) -> int:
    from planner.exercise.access import keep_keys, read_keys
    from planner.exercise.channel import Channel

    if not options.headless:
        raise WrongCallError("with windows an exercise is run from the Exercise menu; here, add --headless")
    room = _room(options)
    keys_file = room.path.with_name(f"{room.path.name}.keys")
    try:
        keys = read_keys(keys_file)
        keep_keys(keys, keys_file)
        channel = Channel(room, options.host, options.port, keys=keys)
    except (OSError, OverflowError) as error:
        room.close()
        raise WrongCallError(f"{options.host}:{options.port}: {getattr(error, 'strerror', None) or error}") from error
    try:
        _greet(options, room, channel.url, channel.keys.shown, channel.invitation)
        _obey_all(room, channel.lock, sys.stdin, as_json=options.json)
    finally:
        channel.close()
        room.close()
        if room.state.ended:
            keys_file.unlink(missing_ok=True)
    return 0


def _room(options: Namespace) -> Room:
    from planner.exercise.events import Refused
    from planner.exercise.room import begin, go_on

    try:
        if options.file.endswith(".planlog"):
            return go_on(Path(options.file))
        log = Path(options.log or Path(options.file).with_suffix(".planlog"))
        return begin(open_document(options.file), log)
    except Refused as refused:
        raise DocumentError(str(refused)) from refused
    except FileExistsError as error:
        raise WrongCallError(f"{error.filename} exists; go on with it, or name another with --log") from error


def _greet(options: Namespace, room: Room, url: str, code: str, invitation: str) -> None:
    if options.json:
        told = {"url": url, "code": code, "invitation": invitation, "log": str(room.path)}
        print(json.dumps({**told, "revision": room.state.revision}, ensure_ascii=False), flush=True)
        return
    print(f"Join at {url} with the code {code}", f"or by the address {invitation}", f"Log: {room.path}", sep="\n")
    print("Plain HTTP can be read by others on the network; a router of your own keeps it among you.")
    print("Type help for the commands; quit leaves, and the log can be gone on with.", flush=True)


def _obey_all(room: Room, lock: Callable[[bool], None], lines: Iterable[str], *, as_json: bool) -> None:
    """Follows the lines of standard input until they end, or quit."""
    from planner.exercise.events import Refused
    from planner.exercise.facilitator import HELP, obey

    for line in lines:
        word = line.strip()
        if word in ("quit", "exit"):
            return
        if word in ("lock", "unlock"):
            lock(word == "lock")
            _tell({"locked": word == "lock"}, as_json=as_json)
        elif word == "help":
            print(HELP, flush=True)
        elif word:
            try:
                _tell(obey(room, line), as_json=as_json)
            except (Refused, OSError) as error:
                _tell({"error": str(error)}, as_json=as_json)


def _tell(what: dict[str, Any], *, as_json: bool) -> None:
    text = (
        json.dumps(what, ensure_ascii=False) if as_json else "; ".join(f"{key}: {value}" for key, value in what.items())
    )
    print(text, flush=True)


def _verify(options: Namespace) -> int:
    from planner.exercise.events import Refused
    from planner.exercise.log import read
    from planner.exercise.session import fold

    reading = read(Path(options.log))
    for fault in reading.faults:
        print(f"{options.log}: {fault}", file=sys.stderr)
    if reading.faults:
        return 1
    try:
        state = fold(reading.events)
    except Refused as refused:
        raise DocumentError(f"its entries do not follow from one another: {refused}", options.log) from refused
    rolls = [move.roll for move in state.play.moves if move.roll is not None]
    print(f"{options.log}: {len(reading.events)} entries, each as it was written, none missing before the last.")
    if rolls:
        print(f"{len(rolls)} rolls, each by the seed that was announced.")
    if reading.torn:
        print(f"The last line was cut off after {reading.torn} bytes; nobody was shown it.")
    if not state.ended:
        print("The exercise has not been ended; entries after the last one would not be missed.")
    return 0


def _report(options: Namespace) -> int:
    ending = Path(options.out).suffix.lower()
    if ending in (".pdf", ".docx"):
        return _after_action(options, ending)
    if ending not in (".csv", ".json"):
        raise WrongCallError(f"{options.out}: the ending must be .pdf, .docx, .csv or .json")
    from planner.exercise.after_action import after_action
    from planner.exercise.events import Refused
    from planner.exercise.log import read
    from planner.exercise.raw import write_csv, write_json

    reading = read(Path(options.log))
    if reading.faults:
        raise DocumentError(reading.faults[0], options.log)
    try:
        after = after_action(reading.events)
    except Refused as refused:
        raise DocumentError(str(refused), options.log) from refused
    data = write_csv(reading.events) if ending == ".csv" else write_json(reading.events, after)
    write_whole(Path(options.out), data)
    return 0


def _after_action(options: Namespace, ending: str) -> int:
    _need_qt()
    from planner.exercise.log import read
    from planner.reports.after_action import compose_after_action
    from planner.reports.record import for_players, record_of

    try:
        record = record_of(read(Path(options.log)))
    except DocumentError as error:
        raise DocumentError(error.sentence, options.log) from error
    if options.players:
        record = for_players(record)
    return _written(options.out, ending, compose_after_action(record, final=options.final, paper=options.paper))


def _guide(options: Namespace) -> int:
    ending, document = _prepared(options)
    from planner.reports.guide import compose_guide

    return _written(options.out, ending, compose_guide(document, options.paper))


def _sheets(options: Namespace) -> int:
    ending, document = _prepared(options)
    from planner.reports.sheets import compose_sheets

    return _written(options.out, ending, compose_sheets(document, options.paper))


def _prepared(options: Namespace) -> tuple[str, Document]:
    """What to write, and a document with something to play. Raises DocumentError for one without."""
    ending = Path(options.out).suffix.lower()
    if ending not in (".pdf", ".docx"):
        raise WrongCallError(f"{options.out}: the ending must be .pdf or .docx")
    document = open_document(options.file)
    if not document.exercise.turns or not document.exercise.cells:
        raise DocumentError("the document has no exercise: it needs at least one cell and one turn", options.file)
    _need_qt()
    return ending, document


def _need_qt() -> None:
    """Pictures are drawn with Qt, which not every Python can bear."""
    objection = qt_pair.objection()
    if objection:
        raise WrongCallError(objection)


def _written(out: str, ending: str, made: Paper) -> int:
    write_whole(Path(out), made.pdf() if ending == ".pdf" else made.docx())
    print(f"Written: {Path(out).resolve()}")
    for note in made.notes:
        print(f"Note: {note}")
    return 0

"""The command line: what it offers, and how it ends.

Exit codes: 0 good (warnings too); 1 something is wrong in the document; 2 the call is wrong, a file that is not
there included. An error is one line on stderr with its place, or with --json one JSON object on stdout.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import sys
import traceback
from pathlib import Path
from typing import NoReturn

from planner import __version__
from planner.analysis.settings import RULES
from planner.commands.wrong_call import WrongCallError
from planner.model.problems import DocumentError

_FILE = "a .planb file or another program's, - for standard input"

COMMANDS = {
    "evaluate": "roll a tree back: its value, the recommended play, every node",
    "analyse": "answer one question about a tree: what would change a decision, what to find out first",
    "check": "list problems and warnings with their places",
    "convert": "write a document in another format, by the file's ending",
    "report": "write the briefing: the advice, the tree and what it rests on, as a tagged PDF",
    "export": "draw a tree, or write it for another program, by the file's ending",
    "exercise": "run a tabletop exercise with a tree, verify its log, write what came of it",
}


def main(words: list[str]) -> int:
    """Do what the words ask and give the exit code. Never raises; never shows a traceback."""
    try:
        options = _parser(words).parse_args(words)
        command = importlib.import_module(f"planner.commands.{options.command}")
        code: int = command.run(options)
        sys.stdout.flush()
    except WrongCallError as error:
        return _refuse(words, str(error), "", 2)
    except DocumentError as error:
        return _refuse(words, error.sentence, error.place, 1)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # the reader had enough; exit says no more
        return 0
    except OSError as error:
        return _refuse(words, error.strerror or str(error), str(error.filename or ""), 2)
    except KeyboardInterrupt:
        return 130
    except Exception as error:  # a mistake of ours is told in one line too, and as ours
        last = traceback.extract_tb(error.__traceback__)[-1]
        where = f"{Path(last.filename).name} line {last.lineno}"
        return _refuse(words, f"a mistake in Plan B itself: {type(error).__name__}: {error}", where, 1)
    return code


def _refuse(words: list[str], sentence: str, place: str, code: int) -> int:
    sentence = " ".join(sentence.split())
    if "--json" in words:
        print(json.dumps({"error": sentence, "place": place}, ensure_ascii=False))
    else:
        print(f"{place}: {sentence}" if place else sentence, file=sys.stderr)
    return code


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise WrongCallError(f"{self.prog}: {message} ({self.prog} --help shows the call)")


def _parser(words: list[str]) -> argparse.ArgumentParser:
    parser = _Parser(
        prog="planner",
        description="Decision trees for policy analysts. Without a command the window opens: planner [FILE]",
        epilog="Exit code: 0 good, 1 something is wrong in the document, 2 the call is wrong. - reads standard input.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"Plan B {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    evaluate, analyse, check, convert, report, export, exercise = (
        commands.add_parser(name, help=what, description=what[0].upper() + what[1:] + ".", allow_abbrev=False)
        for name, what in COMMANDS.items()
    )
    evaluate.add_argument("file", metavar="FILE", help=_FILE)
    _add_settings(evaluate)
    _add_from_here(evaluate)
    evaluate.add_argument("--expand-links", action="store_true", help="list what stands under a link's target, too")
    evaluate.add_argument("--json", action="store_true", help="print one JSON object with full precision")

    if "analyse" in words:
        _add_analyses(analyse, words)

    check.add_argument("files", metavar="FILE", nargs="+", help=_FILE)

    convert.add_argument("file", metavar="IN", help=_FILE)
    convert.add_argument("out", metavar="OUT", help="what to write, ending in .planb, .sd.json, .yaml, .efg, .xlsx …")

    report.add_argument("file", metavar="FILE", help=_FILE)
    report.add_argument("out", metavar="OUT", help="what to write, ending in .pdf")
    if "report" in words:
        importlib.import_module("planner.commands.report").add_arguments(report)
    _add_settings(report)
    _add_from_here(report)

    if "exercise" in words:
        importlib.import_module("planner.commands.exercise").add_actions(exercise)

    export.add_argument("file", metavar="FILE", help=_FILE)
    export.add_argument("out", metavar="OUT", help="what to write, ending in .pdf, .svg, .png, .xlsx, .csv, .md …")
    export.add_argument("--paper", default="A4", choices=("A4", "A3", "Letter"), help="the page's size (A4)")
    export.add_argument("--tile", action="store_true", help="a PDF over as many pages as it takes, with an overview")
    export.add_argument("--scale", type=float, default=2.0, metavar="X", help="pixels of a PNG to its natural size (2)")
    export.add_argument(
        "--audience", default="control", metavar="WHO", help="control, public, or a cell's id (control)"
    )
    _add_settings(export)
    _add_from_here(export)
    return parser


def _add_analyses(analyse: argparse.ArgumentParser, words: list[str]) -> None:
    from planner.commands.analyse import add_kinds  # only now: the analyses' arithmetic takes a while to load

    for kind in add_kinds(analyse, words):
        kind.add_argument("file", metavar="FILE", help=_FILE)
        _add_settings(kind)
        kind.add_argument("--json", action="store_true", help="print one JSON object with full precision")


def _add_settings(parser: argparse.ArgumentParser) -> None:
    """How the document is looked at, which does not change it."""
    parser.add_argument("--scenario", default="", metavar="ID", help="lay this scenario over the base case")
    parser.add_argument(
        "--set", action="append", default=[], metavar="NAME=VALUE", help="another value for a variable; may be repeated"
    )
    parser.add_argument(
        "--indicators",
        action=argparse.BooleanOptionalAction,
        help="let what was seen of the indicators count, or not, whatever the document says",
    )
    parser.add_argument("--seen-by", default="", metavar="ACTOR", help="whose values are shown")
    parser.add_argument("--rule", default="expected-utility", choices=RULES, help="how that actor decides")
    parser.add_argument("--alpha", type=float, metavar="A", help="the weight on the best, 0 to 1, for hurwicz")


def _add_from_here(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--from-here", action="store_true", help="show what is still to come, not the total at the end")

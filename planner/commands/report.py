"""`planner report`: the briefing, as a tagged PDF."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from planner import qt_pair
from planner.commands.looking import settings_of
from planner.commands.wrong_call import WrongCallError
from planner.files.opening import open_document
from planner.model.problems import DocumentError


def add_arguments(parser: ArgumentParser) -> None:
    """What it holds, for whom, on which paper, under which mark."""
    parser.add_argument("--paper", default="A4", choices=("A4", "A3", "Letter"), help="the pages' size (A4)")
    parser.add_argument("--tree-paper", default="", choices=("A4", "A3", "Letter"), help="another for the whole tree")
    parser.add_argument(
        "--sections",
        metavar="NAME,NAME…",
        help="what follows the first page: tree, play, probabilities, triggers, tornado, stakeholders, information, "
        "assumptions, changes, sources, text (all); none for the first page only",
    )
    parser.add_argument(
        "--audience", default="control", metavar="WHO", help="control, public, or a cell's id (control)"
    )
    parser.add_argument("--numbers", action="store_true", help="show players probabilities and values")
    parser.add_argument("--hot-wash", action="store_true", help="show players all but what is for control only")
    parser.add_argument(
        "--every-number", action="store_true", help="list numbers that are far from changing anything, too"
    )
    parser.add_argument("--handling", metavar="MARK", help="another mark than the document's own")
    parser.add_argument("--since", metavar="FILE", help="tell what changed since this version of the document")
    parser.add_argument("--draft", action="store_true", help="mark every page as a draft")


def run(options: Namespace) -> int:
    """Write options.out; a document with problems is told as far as it goes, and its problems."""
    out = Path(options.out)
    if out.suffix.lower() != ".pdf":
        raise WrongCallError(f"{out}: a briefing ends in .pdf")
    document = open_document(options.file)
    settings = settings_of(document, options)
    objection = qt_pair.objection()
    if objection:
        raise WrongCallError(objection)
    from planner.drawing.export import replace
    from planner.reports.briefing import compose
    from planner.reports.wishes import check_wishes

    wishes = _wishes(options)
    try:
        check_wishes(document, wishes)
    except DocumentError as error:
        raise WrongCallError(error.sentence) from error
    briefing = compose(document, settings, wishes, _told if sys.stderr.isatty() else None)
    try:
        replace(out, briefing.pdf())
    except OSError as error:  # named for the file that was asked for, not for the one written aside
        raise WrongCallError(f"{out}: {error.strerror or error}") from error
    print(f"Written: {out.resolve()}")
    for note in briefing.notes:
        print(f"Note: {note}")
    for problem in briefing.problems:
        print(problem, file=sys.stderr)
    return 1 if briefing.problems else 0


def _wishes(options: Namespace):
    from planner.exercise.projection import Sight
    from planner.reports.wishes import SECTIONS, Wishes

    sections = SECTIONS
    if options.sections is not None:
        asked = [name.strip() for name in options.sections.split(",")]
        sections = tuple(name for name in asked if name not in ("", "none"))
    return Wishes(
        paper=options.paper,
        tree_paper=options.tree_paper,
        sections=sections,
        audience=options.audience,
        sight=Sight(numbers=options.numbers, hot_wash=options.hot_wash),
        every_number=options.every_number,
        handling=options.handling,
        draft=options.draft,
        since=open_document(options.since) if options.since else None,
        from_here=options.from_here,
    )


def _told(done: float) -> bool:
    """Says on a terminal how far it is."""
    print(f"\r{100 * done:.0f} % ", end="" if done < 1 else "\r", file=sys.stderr, flush=True)
    return True

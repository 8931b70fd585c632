"""`planner export`: a tree as a picture, a table, or another program's file."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path

from planner import qt_pair
from planner.analysis.rollback import Rollback
from planner.commands.looking import look
from planner.commands.wrong_call import WrongCallError
from planner.exercise.audience import check_audience, seen_by
from planner.files.formats import FORMATS, Format, format_of
from planner.files.opening import open_document
from planner.files.storage import write_whole
from planner.model.problems import DocumentError

LARGEST_SCALE = 20


def run(options: Namespace) -> int:
    """Draw options.out; a document with problems is drawn too, its undefined values as "–"."""
    out = Path(options.out)
    into = format_of(out)
    if into is None and out.suffix.lower() not in {".pdf", ".svg", ".png"}:
        endings = ", ".join(known.ending for known in FORMATS)
        raise WrongCallError(f"{out}: what is written ends in .pdf, .svg, .png or one of {endings}")
    document = open_document(options.file)
    try:
        check_audience(document, options.audience)
    except DocumentError as error:
        raise WrongCallError(error.sentence) from error
    seen = seen_by(document, options.audience)
    rollback = look(seen.document, options)
    if into is not None:
        return _write(rollback, out, into, bare=seen.bare)
    if not 0 < options.scale <= LARGEST_SCALE:
        raise WrongCallError(f"--scale {options.scale:g}: write a number above 0, at most {LARGEST_SCALE}")
    objection = qt_pair.objection()
    if objection:
        raise WrongCallError(objection)
    from planner.drawing.export import export_picture
    from planner.drawing.look import Look

    try:
        wanted = Look(rollback=rollback, from_here=options.from_here, bare=seen.bare)
        spread = "tiled" if options.tile else "one"
        notes = export_picture(wanted, out, paper=options.paper, spread=spread, scale=options.scale)
    except OSError as error:  # named for the file that was asked for, not for the one written aside
        raise WrongCallError(f"{out}: {error.strerror or error}") from error
    print(f"Written: {out.resolve()}")
    for note in notes:
        print(f"Note: {note}")
    return 0 if seen.bare else _tell_problems(rollback)


def _write(rollback: Rollback, out: Path, into: Format, *, bare: bool) -> int:
    """Another program's format, with a list of what it does not say."""
    written = into.write(rollback)
    write_whole(out, written.data)
    print(f"Written: {out.resolve()}")
    for loss in written.left_out:
        print(f"left out: {loss}")
    return 0 if bare else _tell_problems(rollback)


def _tell_problems(rollback: Rollback) -> int:
    problems = rollback.problems()
    for problem in problems:
        print(f"{problem.where}: {problem.sentence}", file=sys.stderr)
    return 1 if problems else 0

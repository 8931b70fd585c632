"""`planner export`: a tree as a picture."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path

from planner import qt_pair
from planner.commands.looking import look
from planner.commands.wrong_call import WrongCallError
from planner.files.opening import open_document


def run(options: Namespace) -> int:
    """Draw options.out; a document with problems is drawn too, its undefined values as "–"."""
    out = Path(options.out)
    if out.suffix.lower() not in {".pdf", ".svg", ".png"}:
        raise WrongCallError(f"{out}: what is drawn ends in .pdf, .svg or .png")
    document = open_document(options.file)
    rollback = look(document, options)
    objection = qt_pair.objection()
    if objection:
        raise WrongCallError(objection)
    from planner.drawing.export import export_picture
    from planner.drawing.look import Look

    try:
        wanted = Look(rollback=rollback, from_here=options.from_here)
        notes = export_picture(wanted, out, paper=options.paper, spread="tiled" if options.tile else "one")
    except OSError as error:  # named for the file that was asked for, not for the one written aside
        raise WrongCallError(f"{out}: {error.strerror or error}") from error
    print(f"Written: {out.resolve()}")
    for note in notes:
        print(f"Note: {note}")
    problems = rollback.problems()
    for problem in problems:
        print(f"{problem.where}: {problem.sentence}", file=sys.stderr)
    return 1 if problems else 0

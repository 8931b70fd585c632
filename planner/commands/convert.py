"""`planner convert`: a document in another format."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from planner.analysis.rollback import roll_back
from planner.commands.wrong_call import WrongCallError
from planner.files.formats import FORMATS, format_of
from planner.files.opening import open_any
from planner.files.storage import save_file, write_whole


def run(options: Namespace) -> int:
    """Write options.out and list what could not be carried over, in reading and in writing."""
    out = Path(options.out)
    into = format_of(out)
    if into is None and out.suffix.lower() != ".planb":
        endings = ", ".join(known.ending for known in FORMATS)
        raise WrongCallError(f"{out}: what is written ends in .planb or one of {endings}")
    found = open_any(options.file)
    for loss in found.left_out:
        print(f"not read: {loss}")
    if into is None:
        save_file(found.document, out)
        return 0
    written = into.write(roll_back(found.document))
    write_whole(out, written.data)
    for loss in written.left_out:
        print(f"left out: {loss}")
    return 0

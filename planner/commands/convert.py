"""`planner convert`: a document in another format."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from planner.commands.wrong_call import WrongCallError
from planner.files.opening import open_document
from planner.files.outline import write_outline
from planner.files.storage import save_file, write_whole


def run(options: Namespace) -> int:
    """Write options.out and list what it could not carry over."""
    out = Path(options.out)
    if out.suffix.lower() not in {".planb", ".outline"}:
        raise WrongCallError(f"{out}: what is written ends in .planb or .outline")
    document = open_document(options.file)
    if out.suffix.lower() == ".planb":
        save_file(document, out)
        return 0
    text, left_out = write_outline(document)
    write_whole(out, text.encode())
    for loss in left_out:
        print(f"left out: {loss}")
    return 0

"""The program's door: a command does its work here and now; anything else opens the window."""

from __future__ import annotations

import sys
from io import TextIOWrapper
from pathlib import Path

from planner import cli


def main() -> int:
    """Run what the command line asks for and give the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a terminal of another encoding shows what it can
    words = sys.argv[1:]
    if not _asks_for_window(words):
        return cli.main(words)
    from planner import qt_pair

    objection = qt_pair.objection()
    if objection:
        print(objection, file=sys.stderr)
        return 1
    from planner.ui.start import start

    return start(words)


def _asks_for_window(words: list[str]) -> bool:
    """`planner` alone, or with one thing that looks like a file rather than like a command."""
    if len(words) != 1:
        return not words
    word = words[0]
    return not word.startswith("-") and word not in cli.COMMANDS and bool(Path(word).suffix or Path(word).exists())


if __name__ == "__main__":
    sys.exit(main())

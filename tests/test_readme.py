"""What the README tells a newcomer to type does what it says."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path

import pytest

from planner import cli
from planner.analysis.rollback import roll_back
from planner.files.outline import read_outline

ROOT = Path(__file__).parent.parent
TEXT = (ROOT / "README.md").read_text(encoding="utf-8")


def blocks() -> list[str]:
    """The indented blocks."""
    return [textwrap.dedent(block) for block in re.findall(r"(?m)(?:^    .*\n)+", TEXT)]


def test_the_outline_has_the_value_that_it_names():
    """The README reckons it by hand: -5 + 0.4 · 88 + 0.6 · 30 = 48.2."""
    [outline] = [block for block in blocks() if block.startswith("[]")]
    assert roll_back(read_outline(outline)).root.values == (pytest.approx(48.2),)
    assert "Its value is 48.2" in TEXT


def test_every_command_that_it_shows_is_offered():
    shown = set(re.findall(r"-m planner (\w+)", TEXT))
    assert shown == set(cli.COMMANDS)


def test_every_make_target_that_it_shows_exists():
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    shown = set(re.findall(r"make ([a-z][a-z-]+)", TEXT + (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")))
    assert shown
    assert shown <= set(re.findall(r"(?m)^([a-z-]+):", makefile))


@pytest.mark.parametrize("name", ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"])
def test_every_file_that_a_page_names_exists(name):
    text = (ROOT / name).read_text(encoding="utf-8")
    named = re.findall(
        r"`((?:planner|resources|tests|packaging|model|analysis|files|drawing|app|ui)/[\w/.-]+\.\w+)`", text
    )
    named += re.findall(r"\]\(([\w/.-]+)\)", text)
    missing = [path for path in named if not ((ROOT / path).exists() or (ROOT / "planner" / path).exists())]
    assert missing == []

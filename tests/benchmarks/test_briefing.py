"""How long a whole briefing takes, beside typst setting nothing but the same tree's labels, a line each.

A briefing of 10,000 nodes and more is not asked for: nobody reads a thousand pages.
"""

from __future__ import annotations

import json
from typing import Any

import pytest
import typst

from planner.model.places import nodes
from planner.reports.briefing import compose

LARGEST = 1_000

PLAIN = b'#set page("a4", flipped: true)\n#for line in json(bytes(sys.inputs.lines)) [#line \\ ]'


@pytest.fixture(autouse=True)
def small_enough(size: int, qapp: Any) -> None:
    if size > LARGEST:
        pytest.skip(f"briefings are timed up to {LARGEST:,} nodes")


def test_briefing(benchmark, group, document):
    group("briefing as PDF")
    benchmark.pedantic(lambda: compose(document).pdf(), rounds=3)


def test_briefing_yardstick(benchmark, group, document):
    """The least: the labels as lines."""
    group("briefing as PDF")
    lines = json.dumps([branch.label for node in nodes(document.root) for branch in node.branches])
    benchmark.pedantic(lambda: typst.compile(PLAIN, sys_inputs={"lines": lines}), rounds=3)

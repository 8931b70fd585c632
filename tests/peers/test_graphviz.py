"""Graphviz lays out the graphs that we write, whatever the labels hold."""

from __future__ import annotations

import json

import pytest

from planner.analysis.rollback import roll_back
from planner.files.formats import named
from planner.model.document import Document
from planner.model.nodes import Link
from planner.model.places import nodes
from tests.analysis.trees import decide, document, end, way
from tests.files.formats.trees import TEXTBOOK, grown
from tests.peers.programs import program, run

HOSTILE = document(
    decide(way('a "quote" \\N \\', end(1, title="]};\n<b>&amp;")), way("=1+1\t#", end(0)), title="한국 ›")
)


@pytest.mark.parametrize(
    "tree", [*TEXTBOOK.values(), *(grown(seed) for seed in range(10)), HOSTILE], ids=lambda tree: tree.title or None
)
def test_every_node_and_branch_is_in_the_graph(tree: Document):
    dot = program("dot")
    written = named("Graphviz DOT").write(roll_back(tree)).data.decode()
    drawn = json.loads(run([dot, "-Tjson0"], given=written))
    links = sum(isinstance(node, Link) for node in nodes(tree.root))
    assert len(drawn.get("objects", [])) == tree.root.size
    assert len(drawn.get("edges", [])) == tree.root.size - 1 + links

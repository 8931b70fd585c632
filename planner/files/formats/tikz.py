"""LaTeX: the tree with TikZ and forest, a page of its own that compiles as it stands."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from planner.analysis.reading import Row
from planner.analysis.rollback import Rollback
from planner.files.formats.carried import Written
from planner.files.formats.told import branch_details, left_out_of_picture, node_caption, placed_rows

_HEAD = r"""% Compile with lualatex or xelatex.
\documentclass[border=5mm]{standalone}
\usepackage{fontspec}
\usepackage[edges]{forest}
\usetikzlibrary{shapes.geometric}
\usepackage{amssymb}
\forestset{
  decision/.style={rectangle, draw, align=center},
  chance/.style={ellipse, draw, inner sep=1pt, align=center},
  outcome/.style={align=left},
  link/.style={font=\itshape, align=left},
  way/.style={edge label={node[midway, fill=white, inner sep=1pt, font=\scriptsize, align=center]{#1}}},
  play/.style={edge={line width=1.6pt}, line width=1.2pt},
}
\begin{document}"""

_SPECIAL = {
    "\\": r"\textbackslash{}",
    **{sign: rf"\{sign}" for sign in "#$%&_{}"},
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    "[": "{[}",
    "]": "{]}",
    ",": "{,}",
    "=": "{=}",
    "−": "$-$",
    "→": r"$\rightarrow$",
    "›": r"\guilsinglright{}",
    "<": r"\textless{}",
    ">": r"\textgreater{}",
}


def write(rollback: Rollback) -> Written:
    """A standalone document."""
    return Written(("\n".join(_lines(rollback)) + "\n").encode("utf-8", "replace"), left_out_of_picture(rollback))


def _lines(rollback: Rollback) -> Iterator[str]:
    document = rollback.document
    yield _HEAD
    mark = _text(document.handling)
    yield r"\begin{tabular}{@{}c@{}}" + (rf"\textbf{{{mark}}}\\[5mm]" if mark else "")
    yield r"\begin{forest} for tree={grow'=0, parent anchor=east, child anchor=west, anchor=west,"
    yield "  l sep=32mm, s sep=9mm}"
    depth = -1
    for place, row in placed_rows(rollback):
        closed = depth - len(place) + 1
        if closed > 0:
            yield f"{'  ' * len(place)}{']' * closed}"
        depth = len(place)
        sign = r"$\triangleleft$ " if row.kind == "outcome" else ""
        yield f"{'  ' * depth}[{{{sign}{_wrapped(node_caption(rollback, row))}}}, {_style(rollback, row)}"
    yield "]" * (depth + 1)
    yield r"\end{forest}" + (rf"\\[5mm] \textbf{{{mark}}}" if mark else "")
    yield r"\end{tabular}"
    yield r"\end{document}"


def _style(rollback: Rollback, row: Row) -> str:
    parts = [row.kind]
    if row.path:
        details = branch_details(rollback, row)
        label = _wrapped(row.path[-1]) + (rf"\\{_text(details)}" if details else "")
        parts.append(f"way={{{label}}}")
    if row.figures.recommended:
        parts.append("play")
    return ", ".join(parts)


def _wrapped(text: str) -> str:
    return r"\\".join(_text(line) for line in textwrap.wrap(text, 28) or [""])


def _text(text: str) -> str:
    return "".join(_SPECIAL.get(character, character) for character in " ".join(text.split()))

"""From data to pages with typst. What users wrote reaches it as data, never as markup; nothing is fetched."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import typst

from planner import shipped

BRIEFING, PAPER = "briefing.typ", "paper.typ"
"""The templates: of the briefing, and of what else goes on paper."""


def pdf(data: dict[str, Any], template: str = BRIEFING) -> bytes:
    """A tagged PDF (PDF/UA-1) with bookmarks and embedded fonts. Raises RuntimeError where the template is wrong.

    Where it holds a sign that no typeface here can show, it is tagged all the same, and does not call itself PDF/UA.
    """
    try:
        made = _compiled(data, template, format="pdf", pdf_standards=["ua-1"])
    except typst.TypstError as error:
        if "could not be displayed" not in str(error):
            raise
        made = _compiled(data, template, format="pdf")
    assert isinstance(made, bytes), "a PDF is one file"
    return made


def pages(data: dict[str, Any], dots: float, template: str = BRIEFING) -> list[bytes]:
    """Each page as a PNG."""
    made = _compiled(data, template, format="png", ppi=dots)
    return made if isinstance(made, list) else [made]


def room_of_the_tree(data: dict[str, Any]) -> tuple[float, float]:
    """Width and height in points that title, advice and columns leave on the first page."""
    found = json.loads(typst.query(**_call(data, BRIEFING), selector="<room>", field="value", one=True))
    return float(found["width"]), float(found["height"])


def _compiled(data: dict[str, Any], template: str, **how: Any) -> bytes | list[bytes]:
    """What typst makes of it. Where typst itself breaks down, which is no Exception, RuntimeError."""
    try:
        made = typst.compile(**_call(data, template), **how)
    except BaseException as error:
        if type(error).__name__ != "PanicException":
            raise
        raise RuntimeError(f"typst broke down: {error}") from None
    assert made is not None, "it is asked for no file"
    return made


def _call(data: dict[str, Any], template: str) -> dict[str, Any]:
    return {
        "input": str(shipped.resource("reports", template)),
        "root": str(shipped.resource("reports")),
        "font_paths": _fonts(),
        "sys_inputs": {"data": json.dumps(data, ensure_ascii=False)},
    }


@cache
def _fonts() -> typst.Fonts:
    """The bundled typeface, and the system's for scripts that it lacks."""
    return typst.Fonts(
        include_system_fonts=True, include_embedded_fonts=False, font_paths=[str(shipped.resource("fonts"))]
    )

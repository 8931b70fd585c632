"""Handling marks: those to choose from, and how the rules that they come from want them to stand on a page.

Any other text may be typed and stands in the middle, in bold ink. The program never chooses a mark.

TLP: FIRST, Traffic Light Protocol, version 2.0 (2022): in header and footer of every page, in capitals without spaces,
12 points or larger, better at the right; the four colours on black, by their RGB values.
CUI: 32 CFR 2002.20 and NARA's CUI Marking Handbook: a banner in bold black capitals in the middle of every page's top
(the Department of Defense asks for the bottom, too: DoDI 5200.48); who designated it is named on the first page.
UK: Cabinet Office, Government Security Classifications Policy (2014, reissued 2023): in capitals, in the middle of the
top and the bottom of every page; the prefix UK on what may go to partners abroad.
"""

from __future__ import annotations

from typing import Final, Literal

from attrs import frozen

PRESETS: Final = (
    "TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED", "CUI", "UK OFFICIAL",
    "UK OFFICIAL-SENSITIVE", "UK SECRET", "UNCLASSIFIED",
)  # fmt: skip

_TLP_COLOURS: Final = {"CLEAR": "#ffffff", "GREEN": "#33ff00", "AMBER": "#ffc000", "RED": "#ff2b2b"}
_UK_TIERS: Final = ("OFFICIAL", "OFFICIAL-SENSITIVE", "OFFICIAL - SENSITIVE", "SECRET", "TOP SECRET")


@frozen(kw_only=True)
class Mark:
    """A handling mark as it stands on a page.

    points: the size of its type. ink, ground: "#rrggbb"; a blank ink is the page's own, a blank ground none.
    designated: whether the first page has to name who put it under control.
    """

    text: str
    align: Literal["centre", "right"] = "centre"
    points: float = 9.0
    ink: str = ""
    ground: str = ""
    designated: bool = False


def mark_of(text: str) -> Mark | None:
    """The mark that a text is; None for a blank one."""
    text = " ".join(text.split())
    upper = text.upper()
    label, _, rest = upper.partition(":")
    colour = _TLP_COLOURS.get(rest.strip().partition("+")[0].strip())
    if label.strip() == "TLP" and colour:
        return Mark(text=upper.replace(" ", ""), align="right", points=12.0, ink=colour, ground="#000000")
    if upper in {"CUI", "CONTROLLED"} or upper.startswith(("CUI//", "CONTROLLED//")):
        return Mark(text=upper, points=11.0, ink="#000000", designated=True)
    if upper.removeprefix("UK ") in _UK_TIERS:
        return Mark(text=upper, points=10.0)
    return Mark(text=text) if text else None

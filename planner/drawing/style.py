"""How things look: every colour by the role it plays, for light, dark, high contrast and paper."""

from __future__ import annotations

from functools import lru_cache

from attrs import frozen

from planner.drawing.colours import legible, mix
from planner.model.document import Document


@frozen(kw_only=True, eq=False)
class Style:
    """A table of roles. Colours are "#rrggbb"; widths are pixels of the drawing at its natural size."""

    name: str
    dark: bool

    # The window around the tree
    window: str  # panels, bars
    raised: str  # fields, buttons, lists
    rim: str  # borders and rules
    accent: str  # the one button that goes on; links
    on_accent: str

    # Paper and ink
    paper: str  # what the tree stands on
    band: str  # every other stage
    ink: str
    quiet: str  # text that stands back; still legible on paper, band, window and raised

    # The tree
    play: str  # the line of what is recommended, or may follow
    thin: str  # every other line, and the outline of what it leads to
    ghost: str  # figures of the scenario that is compared, and its own play, dashed
    pill: str
    pill_rim: str
    nature: str  # chance that is nobody's move
    outcome: str  # triangles and bars on the play
    outcome_off: str
    track: str  # what a bar runs in
    track_off: str
    on_actor: str  # initials in a filled symbol
    actors: tuple[str, ...]  # for actors without a colour of their own

    # What asks for attention
    ring: str  # around what is selected
    soft: str  # behind what is selected
    hover: str
    warn: str
    warn_soft: str

    play_width: float = 1.9
    thin_width: float = 1.0
    ghost_width: float = 1.5
    fade: float = 0.45  # how far what is off the play moves to the paper


_HUES = ("#1f5fa8", "#2a7d68", "#b0522b", "#7a4fa0", "#8a6d1c", "#a83a5f", "#3f6f8f", "#5f6f2a")

LIGHT = Style(
    name="light",
    dark=False,
    window="#ffffff",
    raised="#fbfaf7",
    rim="#d9dce1",
    accent="#1f5fa8",
    on_accent="#ffffff",
    paper="#fbfaf7",
    band="#f4f3ee",
    ink="#1b2430",
    quiet="#5f6875",
    play="#263445",
    thin="#b9bec6",
    ghost="#6d4a86",
    pill="#ffffff",
    pill_rim="#d9dce1",
    nature="#56657a",
    outcome="#2a7d68",
    outcome_off="#b0cfc3",
    track="#dce9e4",
    track_off="#e9efec",
    on_actor="#ffffff",
    actors=_HUES,
    ring="#d9a21b",
    soft="#fdf1d0",
    hover="#edeae1",
    warn="#a8430f",
    warn_soft="#fbe9dd",
)

DARK = Style(
    name="dark",
    dark=True,
    window="#1d242c",
    raised="#15191f",
    rim="#38424e",
    accent="#5b9fee",
    on_accent="#0e141b",
    paper="#14171d",
    band="#191d24",
    ink="#e8ebef",
    quiet="#9aa4b0",
    play="#d5dae1",
    thin="#59636f",
    ghost="#c8a9e6",
    pill="#232a33",
    pill_rim="#47515d",
    nature="#93a3b8",
    outcome="#58c4a6",
    outcome_off="#2d5a4e",
    track="#22433a",
    track_off="#1d2b29",
    on_actor="#11161c",
    actors=("#5b9fee", "#58c4a6", "#ea8a5c", "#b795dc", "#d3b04f", "#e58aa8", "#86b6d3", "#aebf6b"),
    ring="#e0b03a",
    soft="#3a311b",
    hover="#242a32",
    warn="#f0a35e",
    warn_soft="#3d2a1a",
)

CONTRAST = Style(
    name="contrast",
    dark=False,
    window="#ffffff",
    raised="#ffffff",
    rim="#000000",
    accent="#00337a",
    on_accent="#ffffff",
    paper="#ffffff",
    band="#f0f0f0",
    ink="#000000",
    quiet="#2b2b2b",
    play="#000000",
    thin="#555555",
    ghost="#4b1d78",
    pill="#ffffff",
    pill_rim="#000000",
    nature="#333333",
    outcome="#004d36",
    outcome_off="#6f6f6f",
    track="#d9d9d9",
    track_off="#ececec",
    on_actor="#ffffff",
    actors=("#00337a", "#004d36", "#7a2600", "#4b1d78", "#574200", "#7a0f3a", "#0f4a66", "#3b4a00"),
    ring="#b35c00",
    soft="#ffe9a8",
    hover="#e0e0e0",
    warn="#9c1a00",
    warn_soft="#ffe3d6",
    play_width=2.6,
    thin_width=1.2,
    ghost_width=2.2,
    fade=0.1,
)

PRINT = Style(
    name="print",
    dark=False,
    window="#ffffff",
    raised="#ffffff",
    rim="#d3d6db",
    accent="#1f5fa8",
    on_accent="#ffffff",
    paper="#ffffff",
    band="#f5f4f0",
    ink="#141c26",
    quiet="#505966",
    play="#1b2836",
    thin="#a4abb5",
    ghost="#6d4a86",
    pill="#ffffff",
    pill_rim="#c4c9d0",
    nature="#4c5b70",
    outcome="#2a7d68",
    outcome_off="#a9cabd",
    track="#dce9e4",
    track_off="#e7eeeb",
    on_actor="#ffffff",
    actors=_HUES,
    ring="#d9a21b",
    soft="#ffffff",
    hover="#ffffff",
    warn="#9a3d0d",
    warn_soft="#fbe9dd",
)

STYLES = {style.name: style for style in (LIGHT, DARK, CONTRAST, PRINT)}


def actor_colour(style: Style, document: Document, actor_id: str) -> str:
    """An actor's own colour, made legible under this style; nature's for a blank or unknown actor."""
    for position, actor in enumerate(document.actors):
        if actor.id == actor_id:
            return symbol_colour(style, actor.colour or style.actors[position % len(style.actors)])
    return style.nature


@lru_cache(maxsize=256)
def symbol_colour(style: Style, colour: str) -> str:
    """A colour moved just far enough that the style's initials can be read on it and it stands out from the paper."""
    away = "#ffffff" if style.dark else "#000000"
    return legible(legible(colour, style.on_actor, away), style.paper, away, 3.0)


@lru_cache(maxsize=256)
def faded(style: Style, colour: str) -> str:
    """The outline of a symbol that is not on the play: its colour, on the way to the paper."""
    return mix(colour, style.paper, style.fade)

"""Colours as numbers: how light one is, how well two can be told apart, and one moved towards another."""

from __future__ import annotations

Rgb = tuple[int, int, int]


def rgb(colour: str) -> Rgb:
    """Red, green and blue, 0 to 255, of "#rrggbb". Raises ValueError for anything else."""
    if len(colour) != 7 or colour[0] != "#":
        raise ValueError(f"not a colour: {colour}")
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def luminance(colour: str) -> float:
    """Relative luminance, 0 (black) to 1 (white). Source: WCAG 2.2, definition of relative luminance."""
    red, green, blue = (_linear(part / 255) for part in rgb(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21; text needs 4.5. Source: WCAG 2.2, success criterion 1.4.3."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def mix(colour: str, other: str, share: float) -> str:
    """A colour moved towards another: share 0 is the first, 1 the other."""
    parts = (round(a + (b - a) * share) for a, b in zip(rgb(colour), rgb(other), strict=True))
    return "#" + "".join(f"{part:02x}" for part in parts)


def legible(colour: str, against: str, away: str, ratio: float = 4.5) -> str:
    """The colour, moved towards `away` only as far as it needs to stand out from `against` by the ratio."""
    for step in range(21):
        moved = mix(colour, away, step / 20)
        if contrast(moved, against) >= ratio:
            return moved
    return away


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

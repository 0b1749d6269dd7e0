"""How far a colour stands out from another, by WCAG 2.2, and how far it must. No Qt."""

from __future__ import annotations

from typing import Final

from kiosk.proof.screen import Colour, Text

LEAST: Final = 4.5
LEAST_LARGE: Final = 3.0
"""For signs, and for letters half as large again as a body's."""
LEAST_STRONG: Final = 7.0
"""For everything, with the contrast that a visitor may set."""
LARGE: Final = 54
"""Px at 1080p."""


def ratio(one: Colour, other: Colour) -> float:
    """How many times as light the lighter one is, from 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def mixed(colour: Colour, ground: Colour, opacity: float) -> Colour:
    """What is seen of a colour that lets the ground shine through."""
    red, green, blue = (round(g + (c - g) * opacity) for c, g in zip(colour, ground, strict=True))
    return red, green, blue


def least(text: Text | None, unit: float, *, strong: bool) -> float:
    """How far a text must stand out, or a sign if it is None; `unit` is one px at 1080p."""
    if strong:
        return LEAST_STRONG
    return LEAST_LARGE if text is None or text.size >= LARGE * unit else LEAST


def _luminance(colour: Colour) -> float:
    red, green, blue = (_linear(part / 255) for part in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

"""What a browser draws and QtSvg does not, so that a drawing looks otherwise on the screen."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

# Each with the values that ask for nothing.
_IGNORED: Final = {
    "clip-path": {"none"},
    "letter-spacing": {"normal", "0", "0px"},
    "textLength": set[str](),
    "dominant-baseline": {"auto", "alphabetic"},
    "mix-blend-mode": {"normal"},
}
_SHIFTS: Final = ("dx", "dy")
_DECLARATION: Final = re.compile(r"([a-z-]+)\s*:\s*([^;{}]+)")
# QtSvg reads such a colour as black.
_CLEAR_COLOUR: Final = re.compile(
    r"\brgba\(|\bhsla\(|#(?:[0-9a-f]{8}|[0-9a-f]{4})\b", re.IGNORECASE
)
_COLOURED: Final = {"fill", "stroke", "stop-color", "color", "flood-color", "style"}


def not_drawn(element: str, attributes: Mapping[str, str], *, outermost: bool) -> Iterator[str]:
    """Names of what an element asks for in vain."""
    if element == "svg" and not outermost:
        yield "a drawing within the drawing"
    for name, value in attributes.items():
        if name == "style":
            yield from in_style(value)
        elif name in _IGNORED:
            yield from _asked(name, value)
        elif name in _SHIFTS and element in {"text", "tspan"}:
            if value.strip() not in {"0", "0px", ""}:
                yield f"{name} of a text"
        elif name in _COLOURED and _CLEAR_COLOUR.search(value):
            yield "colours that are half clear (rgba)"


def in_style(css: str) -> Iterator[str]:
    """The same for a style attribute or a style sheet."""
    for found in _DECLARATION.finditer(css):
        yield from _asked(found[1], found[2])
        if found[1] in _COLOURED and _CLEAR_COLOUR.search(found[2]):
            yield "colours that are half clear (rgba)"


def _asked(name: str, value: str) -> Iterator[str]:
    if name in _IGNORED and value.strip() not in _IGNORED[name]:
        yield name

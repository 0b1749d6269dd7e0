"""From a character of a value to its line and column in the file."""

from __future__ import annotations

import re
from typing import Final

from kiosk.content.yaml.spots import Spot

_BREAK: Final = re.compile(r"\r\n|\r|\n")
_SPACES: Final = " \t\r\n"


def place_of(text: str, offset: int) -> tuple[int, int]:
    """Line and column, from 1, of an offset in a text."""
    line, start = 1, 0
    for found in _BREAK.finditer(text, 0, offset):
        if found.end() > offset:
            break
        line, start = line + 1, found.end()
    return line, offset - start + 1


def offset_of(value: str, line: int, column: int) -> int:
    """The offset in a parsed value, whose lines end with a single newline, of a place in it."""
    start = 0
    for _ in range(line - 1):
        found = value.find("\n", start)
        if found < 0:
            break
        start = found + 1
    return start + column - 1


def place_in(text: str, spot: Spot, value: str, at: int) -> tuple[int, int]:
    """Line and column in the file of the character `at` (from 0) of the value at a spot.

    File and value are walked side by side: what is not space comes in the same order in both,
    since indentation and folding change spaces alone, and quotes add known characters.
    """
    is_space = at >= len(value) or value[at] in _SPACES
    wanted = sum(char not in _SPACES for char in value[:at]) + (0 if is_space else 1)
    offset = before = _content_start(text, spot)
    while wanted and offset < spot.end:
        width = _width(text, offset, spot.style)
        if text[offset : offset + 1] not in _SPACES:
            wanted -= 1
        before, offset = offset, offset + width
    if not is_space:
        return place_of(text, before)
    spaces = len(value[:at]) - len(value[:at].rstrip(_SPACES))
    return place_of(text, min(offset + spaces, max(spot.end, spot.start)))


def _content_start(text: str, spot: Spot) -> int:
    if spot.style in {"|", ">"}:
        header = _BREAK.search(text, spot.start)
        return header.end() if header else spot.end
    return spot.start + len(spot.style)


def _width(text: str, offset: int, style: str) -> int:
    """How many characters of the file stand for one of the value."""
    if style == "'" and text.startswith("''", offset):
        return 2
    if style == '"' and text.startswith("\\", offset):
        return 2
    return 1

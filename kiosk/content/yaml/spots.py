"""Where values stand in a file, as a tree beside the values."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

_NO_FIELDS: Final[dict[str, Any]] = {}
_NO_ITEMS: Final[list[Any]] = []


class Spot:
    """Where one value stands in its file, and where the values inside it do.

    `line` and `column` count from 1; `start` and `end` are offsets in the file's text. `style` is
    `"`, `'`, `|` or `>` for a text, empty for one without quotes, `[` or `{` for a list or fields
    in brackets. `key` is the place of the field's name, if the value has one.
    """

    __slots__ = ("column", "end", "fields", "items", "key", "line", "start", "style")

    def __init__(self, line: int, column: int, start: int, end: int, style: str) -> None:
        self.line, self.column = line, column
        self.start, self.end = start, end
        self.style = style
        self.key: tuple[int, int] | None = None
        self.fields: dict[str, Spot] = _NO_FIELDS  # shared by all texts, which never gain any
        self.items: list[Spot] = _NO_ITEMS

    @property
    def place(self) -> tuple[int, int]:
        """Line and column where a curator looks for it: its name, else the value itself."""
        return self.key or (self.line, self.column)


def spot_at(spot: Spot, path: Sequence[str | int]) -> Spot:
    """The spot of a value, or the nearest one above it."""
    for key in path:
        if isinstance(key, int):
            if key >= len(spot.items):
                return spot
            spot = spot.items[key]
        else:
            if key not in spot.fields:
                return spot
            spot = spot.fields[key]
    return spot

"""How large a drawing is as QtSvg sees it, and how much is drawn once repetitions are followed."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

MOST_DRAWN: Final = 400_000
_DEEPEST_USE: Final = 40

_LENGTH: Final = re.compile(
    r"\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*(px|pt|pc|mm|cm|in|%)?\s*", re.IGNORECASE
)
# As QtSvg counts: 90 dots an inch, and printers' measures not at all.
_UNITS: Final = {"px": 1.0, "pt": 1.0, "pc": 1.0, "mm": 90 / 25.4, "cm": 90 / 2.54, "in": 90.0}


def size(root: Mapping[str, str]) -> tuple[int, int] | None:
    """Width and height in px by the attributes of the outermost element, or None."""
    box = re.split(r"[\s,]+", root.get("viewBox", "").strip())
    try:
        view = (float(box[2]), float(box[3])) if len(box) == 4 else None
    except ValueError:
        view = None
    width = _length(root.get("width", ""), view[0] if view else None)
    height = _length(root.get("height", ""), view[1] if view else None)
    sides = (width, height) if width and height else view
    if sides is None or not all(0 < side < 1e6 for side in sides):
        return None
    return max(1, int(sides[0])), max(1, int(sides[1]))


def _length(text: str, whole: float | None) -> float | None:
    found = _LENGTH.fullmatch(text)
    if not found:
        return None
    number, unit = float(found[1]), (found[2] or "px").lower()
    if unit == "%":
        return None if whole is None else number * whole / 100
    return number * _UNITS[unit]


class Span(NamedTuple):
    """What stands inside an element with an id: how many elements, and which of the uses."""

    elements: int
    first_use: int
    end_use: int


def bounded(elements: int, spans: Mapping[str, Span], uses: Sequence[str]) -> bool:
    """Whether following every <use> comes to an end: ten tens of tens of tens hardly do.

    `uses` are the ids that are used, in the order of the file; `spans` goes by id.
    """
    drawn: dict[str, int] = {}

    def inside(entry: str, depth: int) -> int:
        if entry not in spans:
            return 0
        if depth > _DEEPEST_USE:
            return MOST_DRAWN
        if entry not in drawn:
            drawn[entry] = MOST_DRAWN  # until it is known: what holds itself never ends
            own, first, end = spans[entry]
            for use in uses[first:end]:
                own += inside(use, depth + 1)
                if own > MOST_DRAWN:
                    break
            drawn[entry] = own
        return drawn[entry]

    total = elements
    for use in uses:
        total += inside(use, 0)
        if total > MOST_DRAWN:
            return False
    return True

"""The sizes that a photograph is kept in: each level half as large as the one above, in tiles."""

from __future__ import annotations

from typing import Final, NamedTuple

TILE: Final = 512
OVERLAP: Final = 1
"""Pixels of its neighbours that a tile has at each side, so that no seam shows where it ends."""
MOST_IN_ONE: Final = 12_000_000
"""Pixels of a level that is also kept as one picture."""


class Level(NamedTuple):
    """The size of a photograph at one level, in px."""

    width: int
    height: int


def levels(width: int, height: int) -> tuple[Level, ...]:
    """All levels of a photograph, the smallest first: it is one tile. The last is itself."""
    found = [Level(width, height)]
    while max(found[-1]) > TILE:
        found.append(Level(*(-(-side // 2) for side in found[-1])))
    return tuple(reversed(found))


def in_one(all_levels: tuple[Level, ...]) -> list[int]:
    """The numbers of the levels that are also kept as one picture, the smallest first."""
    return [n for n, level in enumerate(all_levels) if level.width * level.height <= MOST_IN_ONE]

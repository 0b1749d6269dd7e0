"""Where the numbers of a figure's hotspots stand: above their points, clear of each other."""

from __future__ import annotations

from collections.abc import Sequence
from math import hypot
from typing import Final

At = tuple[float, float]

ROUNDS: Final = 12
GIVING_WAY: Final = 0.6
"""Of the distance between two: how far a number may stand from where it would stand alone."""


def pinned(
    points: Sequence[At], size: At, lift: float, apart: float, first: int = 0
) -> list[At | None]:
    """Where each number stands in a picture of a size, in px; None where there is no room.

    A number stands `lift` above its point, below it where there is no room above. None is nearer
    than `apart` to another; they give way a little, and the later one where that is not enough.
    The one that is `first`, counted from 0, gives way to none.
    """
    alone = [_lifted(point, size, lift, apart / 2) for point in points]
    at = list(alone)
    for _ in range(ROUNDS):
        for one in range(len(at)):
            for other in range(one):
                at[one], at[other] = _parted(at[one], at[other], apart)
        at = [
            _inside(_near(place, home, GIVING_WAY * apart), size, apart / 2)
            for place, home in zip(at, alone, strict=True)
        ]
    found: list[At | None] = [None] * len(at)
    for number in sorted(range(len(at)), key=lambda number: number != first):
        if all(_far(at[number], other) > apart - 0.5 for other in found if other):
            found[number] = at[number]
    return found


def _lifted(point: At, size: At, lift: float, radius: float) -> At:
    x, y = point
    return _inside((x, y - lift if y - lift >= radius else y + lift), size, radius)


def _inside(at: At, size: At, radius: float) -> At:
    return (
        min(max(at[0], radius), max(radius, size[0] - radius)),
        min(max(at[1], radius), max(radius, size[1] - radius)),
    )


def _parted(one: At, other: At, apart: float) -> tuple[At, At]:
    far = _far(one, other)
    if far >= apart:
        return one, other
    # Sideways where they are one upon the other.
    dx, dy = ((one[0] - other[0]) / far, (one[1] - other[1]) / far) if far else (1.0, 0.0)
    step = (apart - far) / 2
    return (
        (one[0] + dx * step, one[1] + dy * step),
        (other[0] - dx * step, other[1] - dy * step),
    )


def _near(at: At, home: At, most: float) -> At:
    far = _far(at, home)
    if far <= most:
        return at
    share = most / far
    return home[0] + (at[0] - home[0]) * share, home[1] + (at[1] - home[1]) * share


def _far(one: At, other: At) -> float:
    return hypot(one[0] - other[0], one[1] - other[1])

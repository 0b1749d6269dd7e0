"""Where a map's numbered discs stand: on their points, or on a leader where they would touch."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import cos, hypot, pi, sin
from typing import Final, NamedTuple

At = tuple[float, float]
Box = tuple[float, float, float, float]

AIR: Final = 0.12
"""Of a radius: the least between two discs, and between a disc and its label."""
DOT: Final = 0.25
"""Of a radius: what a leader's end must be clear of other discs by."""
DIRECTIONS: Final = 24
STEP: Final = 0.25
"""Of a radius: how far apart the rings are on which a disc looks for room."""
FARTHEST: Final = 8.0
"""Of a radius: the longest leader; a disc that finds no room within it is left out."""
ROUNDS: Final = 3
EFFORT: Final = 100_000
"""Pairs of discs that are compared at most, a tenth of a second's work."""
SIDES: Final = ("right", "left", "below", "above")


class Room(NamedTuple):
    """A map's size, the discs' radius, and that of the one that is open, in px."""

    width: float
    height: float
    radius: float
    open_radius: float


class Disc(NamedTuple):
    """A place's point, where its disc stands, how large it may be open, and on which side its label
    fits."""

    number: int
    point: At
    at: At
    open_radius: float
    side: str = ""


def laid_out(
    points: Sequence[At], room: Room, labels: Sequence[tuple[float, float]] = ()
) -> list[Disc]:
    """The discs that find room, in order, none touching another even where either is open.

    They stay where they are whichever is open. Those that must stand off have short leaders that
    cross neither each other nor a disc, where that can be. A label of a given size has a side only
    where nothing touches it. Where there is no room for open discs, they are not larger.
    """
    found = _Search(points, room).discs()
    if len(found) < len(points) and room.open_radius > room.radius:
        room = room._replace(open_radius=room.radius)
        found = _Search(points, room).discs()
    return _labelled(found, room, labels)


class _Search:
    """Gives each point's disc the best place that the others leave, a few times over."""

    def __init__(self, points: Sequence[At], room: Room) -> None:
        self._points = points
        self._room = room
        self._apart = room.radius * (1 + AIR) + room.open_radius
        self._at: dict[int, At] = {}
        self._effort = EFFORT
        self._crowded = {
            n: [q for m, q in enumerate(points) if m != n and _far(p, q) < self._apart]
            for n, p in enumerate(points)
        }

    def discs(self) -> list[Disc]:
        crowded = self._crowded
        # Who has room stays; the others are placed about them, the least crowded first.
        order = sorted(crowded, key=lambda n: len(crowded[n]))
        for turn in range(ROUNDS):
            before = dict(self._at)
            for n in order:
                if turn == 0 or crowded[n] or n not in self._at:
                    self._settle(n)
            if self._at == before:
                break
        radius = self._room.open_radius
        return [Disc(n, self._points[n], self._at[n], radius) for n in sorted(self._at)]

    def _settle(self, n: int) -> None:
        best = self._at.pop(n, None)
        least = _far(best, self._points[n]) + self._harm(n, best) if best else float("inf")
        for at, length in self._candidates(n):
            if length >= least or self._effort < 0:
                break
            self._effort -= len(self._at)
            if self._is_free(at):
                cost = length + self._harm(n, at)
                if cost < least:
                    best, least = at, cost
        if best:
            self._at[n] = best

    def _candidates(self, n: int) -> Iterator[tuple[At, float]]:
        """Places ever farther from a point, on the map: on it, or so far off that it is seen."""
        x, y = self._points[n]
        edge = self._room.open_radius
        across, down = self._room.width - edge, self._room.height - edge
        radius = self._room.radius
        clamped = min(max(x, edge), across), min(max(y, edge), down)
        yield clamped, _far(clamped, (x, y))
        nearest = edge + DOT * radius
        for ring in range(int((FARTHEST * radius - nearest) / (STEP * radius)) + 1):
            length = nearest + ring * STEP * radius
            for turn in range(DIRECTIONS):
                angle = 2 * pi * turn / DIRECTIONS
                at = x + length * cos(angle), y + length * sin(angle)
                if edge <= at[0] <= across and edge <= at[1] <= down:
                    yield at, length

    def _is_free(self, at: At) -> bool:
        return all(_far(at, other) >= self._apart for other in self._at.values())

    def _harm(self, n: int, at: At) -> float:
        """What a place does to the others, as a length that it is worth to avoid it."""
        radius, point = self._room.radius, self._points[n]
        harm = radius * self._towards_others(n, at)
        for m, other in self._at.items():
            end = self._points[m]
            if at != point:
                harm += 6 * radius * _crosses((point, at), (end, other))
                harm += 6 * radius * (_near((point, at), other) < radius * (1 + DOT))
            if other != end:
                harm += 6 * radius * (_near((end, other), at) < radius * (1 + DOT))
        for m, end in enumerate(self._points):
            covers = m != n and _far(at, end) < radius * (1 + DOT)
            harm += 4 * radius * covers
        return harm

    def _towards_others(self, n: int, at: At) -> float:
        """Whether a disc stands off towards its neighbours, 1, or away from them, 0."""
        x, y = self._points[n]
        dx, dy = at[0] - x, at[1] - y
        near = self._crowded[n]
        if not near or (dx, dy) == (0, 0):
            return 0.0
        nx, ny = sum(q[0] - x for q in near), sum(q[1] - y for q in near)
        size = hypot(nx, ny) * hypot(dx, dy)
        return (1 + (nx * dx + ny * dy) / size) / 2 if size else 0.0


def _labelled(discs: list[Disc], room: Room, labels: Sequence[tuple[float, float]]) -> list[Disc]:
    """Each with the first side on which its label is inside the map and touches nothing."""
    if not labels:
        return discs
    taken: list[tuple[int, Box]] = []
    for disc in discs:
        x, y = disc.at
        r = room.open_radius
        taken.append((disc.number, (x - r, y - r, x + r, y + r)))
    lines = [(disc.number, (disc.point, disc.at)) for disc in discs if disc.at != disc.point]
    found = []
    for disc in discs:
        side = ""
        for one in SIDES:
            box = label_box(disc, one, room, labels[disc.number])
            inside = box[0] >= 0 and box[1] >= 0 and box[2] <= room.width and box[3] <= room.height
            free = all(n == disc.number or not _meet(box, other) for n, other in taken)
            clear = not any(_cuts(line, box) for _, line in lines)
            if inside and free and clear:
                side = one
                taken.append((-1, box))
                break
        found.append(disc._replace(side=side))
    return found


def label_box(disc: Disc, side: str, room: Room, size: tuple[float, float]) -> Box:
    """Where a label beside a side of a disc may be, whether the disc is open or not."""
    (x, y), (width, height) = disc.at, size
    near = room.radius * (1 + AIR)
    far = room.open_radius + room.radius * AIR
    match side:
        case "right":
            return x + near, y - height / 2, x + far + width, y + height / 2
        case "left":
            return x - far - width, y - height / 2, x - near, y + height / 2
        case "below":
            return x - width / 2, y + near, x + width / 2, y + far + height
        case _:
            return x - width / 2, y - far - height, x + width / 2, y - near


def _far(one: At, other: At) -> float:
    return hypot(one[0] - other[0], one[1] - other[1])


def _near(line: tuple[At, At], at: At) -> float:
    """How near a line comes to a point."""
    (ax, ay), (bx, by) = line
    dx, dy = bx - ax, by - ay
    long = dx * dx + dy * dy
    share = ((at[0] - ax) * dx + (at[1] - ay) * dy) / long if long else 0.0
    share = min(max(share, 0.0), 1.0)
    return _far(at, (ax + share * dx, ay + share * dy))


def _side_of(a: At, b: At, c: At) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def _crosses(one: tuple[At, At], other: tuple[At, At]) -> bool:
    (a, b), (c, d) = one, other
    apart = _side_of(a, b, c) * _side_of(a, b, d) < 0
    return apart and _side_of(c, d, a) * _side_of(c, d, b) < 0


def _meet(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _cuts(line: tuple[At, At], box: Box) -> bool:
    left, top, right, bottom = box
    corners = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]
    inside = any(left < x < right and top < y < bottom for x, y in line)
    return inside or any(_crosses(line, edge) for edge in pairwise(corners))

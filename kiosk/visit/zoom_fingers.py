"""Which fingers on a picture move it: one drags, two pinch, a palm that rests does nothing."""

from __future__ import annotations

from math import hypot
from typing import Final, NamedTuple

from kiosk.visit.zooming import Point

TOGETHER: Final = 0.4
"""Seconds: of two fingers that come down within it one may stay where it is while they pinch."""
RESTING: Final = 0.5
"""Seconds: a finger that has been still for so long when another comes down is at rest."""
TAP: Final = 0.8
"""Seconds that a tap may last."""
BOUNCE: Final = 0.08
"""Seconds: a second tap that comes sooner was none."""
DOUBLE: Final = 0.45
"""Seconds from one tap to the next, at most, that make a double tap."""


class Tapped(NamedTuple):
    """A tap; `is_second` if it makes a double tap of the one before."""

    at: Point
    is_second: bool


class Grip(NamedTuple):
    """The fingers that move the picture, one or two, where each is, and where each was at first."""

    fingers: tuple[int, ...]
    at: tuple[Point, ...]
    start: tuple[Point, ...]

    @property
    def middle(self) -> Point:
        """The point between the fingers."""
        return _middle(self.at)

    @property
    def span(self) -> float:
        """How far apart the fingers are, px."""
        one, other = self.at[0], self.at[-1]
        return max(1.0, hypot(one.x - other.x, one.y - other.y))


class _Finger:
    def __init__(self, at: Point, time: float) -> None:
        self.began = self.noticed_at = time
        self.start = self.noticed = self.at = at
        self.has_moved = False
        self.rests = False
        self.may_tap = True


class ZoomFingers:
    """All fingers on a picture. Positions are px, times seconds; `wander` is how far a tap may."""

    def __init__(self, wander: float = 20.0) -> None:
        self.wander = wander
        self._fingers: dict[int, _Finger] = {}
        self._held: tuple[int, ...] = ()
        self._last_tap: tuple[Point, float] | None = None

    def down(self, number: int, at: Point, time: float) -> None:
        """A finger comes down."""
        for other in self._fingers.values():
            if time - other.noticed_at >= RESTING:
                other.rests, other.has_moved, other.start = True, False, other.at
        self._fingers[number] = _Finger(at, time)
        self._choose()

    def move(self, number: int, at: Point, time: float) -> None:
        """A finger moves."""
        if finger := self._fingers.get(number):
            finger.at = at
            if _far(at, finger.noticed) > self.wander / 2:
                finger.noticed, finger.noticed_at = at, time
            if _far(at, finger.start) > self.wander:
                finger.has_moved, finger.rests, finger.may_tap = True, False, False
            self._choose()

    def up(self, number: int, time: float) -> Tapped | None:
        """A finger leaves; what it made, if that was a tap."""
        finger = self._fingers.pop(number, None)
        self._choose()
        if finger is None or not finger.may_tap or time - finger.began > TAP:
            return None
        last, self._last_tap = self._last_tap, (finger.at, time)
        if last is None or _far(last[0], finger.at) > 3 * self.wander:
            return Tapped(finger.at, is_second=False)
        since = time - last[1]
        if since < BOUNCE:
            return None
        if since > DOUBLE:
            return Tapped(finger.at, is_second=False)
        self._last_tap = None
        return Tapped(finger.at, is_second=True)

    def cancel(self) -> None:
        """The system takes all fingers away."""
        self._fingers.clear()
        self._held = ()

    def grip(self) -> Grip | None:
        """What moves the picture now."""
        if not self._held:
            return None
        held = [self._fingers[number] for number in self._held]
        return Grip(self._held, tuple(f.at for f in held), tuple(f.start for f in held))

    def _choose(self) -> None:
        fingers = self._fingers
        held = tuple(n for n in self._held if n in fingers and not fingers[n].rests)
        if len(held) < 2:
            held = self._pair(held) or held or self._single()
        if len(held) == 2:
            for number in held:
                self._fingers[number].may_tap = False
        self._held = held

    def _pair(self, held: tuple[int, ...]) -> tuple[int, ...]:
        live = [(n, finger) for n, finger in self._fingers.items() if not finger.rests]
        for i, (one, first) in enumerate(live):
            for other, second in live[i + 1 :]:
                if held and held[0] not in (one, other):
                    continue
                # Palms that come down together tremble, and are no hand that pinches.
                is_one_hand = abs(first.began - second.began) <= TOGETHER and (
                    self._stirs(first) or self._stirs(second)
                )
                if is_one_hand or (first.has_moved and second.has_moved):
                    return one, other
        return ()

    def _stirs(self, finger: _Finger) -> bool:
        return finger.has_moved or _far(finger.at, finger.start) > self.wander / 2

    def _single(self) -> tuple[int, ...]:
        return next(((n,) for n, finger in self._fingers.items() if finger.has_moved), ())


def _middle(points: tuple[Point, ...]) -> Point:
    return Point(sum(p.x for p in points) / len(points), sum(p.y for p in points) / len(points))


def _far(one: Point, other: Point) -> float:
    return hypot(one.x - other.x, one.y - other.y)

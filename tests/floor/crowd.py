"""A crowd at the glass: what many hands do at once, by chance, and the same again for a seed."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence

from tests.floor.hands import A_SECOND, Point, Touch

Finger = Iterator[Point]
"""Where a finger is in each frame; it is lifted where this ends."""

MOST = 12  # fingers at once
OFF = 60  # px: how far off the screen a finger is still told of


class Crowd:
    """Fingers on a screen of a size, so many in a minute at least; `made` is how many so far."""

    def __init__(self, touch: Touch, seed: int, a_minute: int) -> None:
        self.made = 0
        self._touch = touch
        self._width, self._height = touch.size
        self._chance = random.Random(seed)
        self._a_frame = a_minute / 60 / A_SECOND
        self._owed = 0.0
        self._down: dict[int, Finger] = {}

    def stand(self, seconds: float) -> None:
        """Does what a crowd does for so long, and leaves."""
        for _ in range(round(seconds * A_SECOND)):
            self._frame()
        self._touch.lift()
        self._down.clear()

    def _frame(self) -> None:
        self._owed += self._a_frame
        new: list[Finger] = []
        while self._owed >= 1 and len(self._down) + len(new) < MOST:
            hand = self._chance.choices(*zip(*self._habits(), strict=True))[0]()
            self._owed -= len(hand)
            new += hand
        to: dict[int, Point] = {}
        up: list[int] = []
        for number, finger in self._down.items():
            if (at := next(finger, None)) is None:
                up.append(number)
            else:
                to[number] = at
        for number in up:
            del self._down[number]
        numbers = self._touch.frame(down=[next(finger) for finger in new], to=to, up=up)
        self._down.update(zip(numbers, new, strict=True))
        self.made += len(new)

    def _habits(self) -> Sequence[tuple[Callable[[], list[Finger]], int]]:
        """What a hand does, and how often."""
        return (
            (lambda: [self._stay(self._anywhere(), self._chance.randint(1, 6))], 40),
            (self._impatient, 10),
            (lambda: [self._stay(self._anywhere(), self._chance.randint(50, 100))], 3),
            (self._palm, 2),
            (self._ten, 2),
            (lambda: [self._line(self._anywhere(), self._anywhere())], 12),
            (self._held_while_another_swipes, 4),
            (lambda: [self._line(self._edge(0), self._anywhere())], 5),
            (lambda: [self._line(self._anywhere(), self._edge(OFF))], 5),
            (self._pinch, 3),
        )

    def _anywhere(self) -> Point:
        return self._chance.uniform(0, self._width), self._chance.uniform(0, self._height)

    def _edge(self, off: int) -> Point:
        x, y = self._anywhere()
        if self._chance.random() < 0.7:
            return self._chance.choice((-off, self._width - 1 + off)), y
        return x, self._chance.choice((-off, self._height - 1 + off))

    def _stay(self, at: Point, frames: int, tremble: float = 0) -> Finger:
        for _ in range(frames):
            yield (
                at[0] + self._chance.uniform(-tremble, tremble),
                at[1] + self._chance.uniform(-tremble, tremble),
            )

    def _line(self, start: Point, end: Point, rests: int = 0) -> Finger:
        frames = self._chance.randint(2, 20)
        for frame in range(frames + 1):
            share = frame / frames
            yield start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share
        yield from self._stay(end, rests)

    def _impatient(self) -> list[Finger]:
        """Taps again and again in one place; as one finger that is lifted between them."""
        at = self._anywhere()
        return [self._stay(at, 2) for _ in range(self._chance.randint(1, 3))]

    def _palm(self) -> list[Finger]:
        x, y = self._edge(0)
        parts = [(x + 35 * part, y + self._chance.uniform(-20, 20)) for part in range(4)]
        return [self._stay(part, self._chance.randint(60, 180), tremble=2) for part in parts]

    def _ten(self) -> list[Finger]:
        return [self._stay(self._anywhere(), self._chance.randint(2, 30)) for _ in range(10)]

    def _held_while_another_swipes(self) -> list[Finger]:
        x, y = self._anywhere()
        away = self._chance.choice((-300, 300))
        held = self._line((x, y), (x + away, y), rests=self._chance.randint(30, 120))
        return [held, self._line(self._anywhere(), self._anywhere())]

    def _pinch(self) -> list[Finger]:
        x, y = self._anywhere()
        near, far = self._chance.sample((40, 120, 300), 2)
        return [self._line((x + near * side, y), (x + far * side, y)) for side in (-1, 1)]

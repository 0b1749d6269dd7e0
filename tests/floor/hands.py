"""A visitor's hands: fingers as a touch table tells of them, by TUIO, and keys."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from types import MappingProxyType

from pythonosc.osc_bundle_builder import IMMEDIATELY, OscBundleBuilder
from pythonosc.osc_message_builder import OscMessageBuilder

from tests.floor.virtual_screen import VirtualScreen

Point = tuple[float, float]
A_SECOND = 60
"""Frames in one: how often a touch table tells where the fingers are."""


@dataclass
class Finger:
    """Where a finger is, as shares of the screen, and its speed in screens a second."""

    at: Point
    speed: Point = (0.0, 0.0)


class Touch:
    """Fingers on a screen of the given size. All lengths are px, all times seconds.

    `size` is to be changed where the screen's is: the fingers stay where they are on the glass.
    """

    def __init__(self, port: int, size: tuple[int, int]) -> None:
        self._table = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._table.connect(("127.0.0.1", port))
        self.size = size
        self._fingers: dict[int, Finger] = {}
        self._frame = 0
        self._last_id = 0

    def close(self) -> None:
        """Puts the table away."""
        self._table.close()

    def down(self, at: Point) -> int:
        """Puts one more finger down; its number."""
        return self.change(down=[at])[0]

    def move(self, finger: int, to: Point) -> None:
        """Moves a finger within the time of one frame."""
        self.move_all({finger: to})

    def move_all(self, to: dict[int, Point]) -> None:
        """Moves several fingers at once, within the time of one frame."""
        self.frame(to=to)

    def up(self, finger: int) -> None:
        """Lifts a finger."""
        self.change(up=[finger])

    def change(self, down: Sequence[Point] = (), up: Sequence[int] = ()) -> list[int]:
        """Lifts some fingers and puts others down within one frame; the numbers of the latter."""
        return self.frame(down=down, up=up)

    def frame(
        self,
        down: Sequence[Point] = (),
        to: Mapping[int, Point] = MappingProxyType({}),
        up: Sequence[int] = (),
    ) -> list[int]:
        """All that happens within one frame; the numbers of the fingers that come down."""
        for number in up:
            del self._fingers[number]
        for number, point in to.items():
            finger = self._fingers[number]
            there = self._share(point)
            # Qt takes the speed as it is told: with zeros nothing ever flies on.
            finger.speed = (
                (there[0] - finger.at[0]) * A_SECOND,
                (there[1] - finger.at[1]) * A_SECOND,
            )
            finger.at = there
        for at in down:
            self._last_id += 1
            self._fingers[self._last_id] = Finger(self._share(at))
        self._tell()
        for number in to:
            self._fingers[number].speed = (0.0, 0.0)
        return list(self._fingers)[len(self._fingers) - len(down) :]

    def pause(self, seconds: float) -> None:
        """Changes nothing for a time: a hand's own, not a wait for kiosk."""
        for _ in range(round(seconds * A_SECOND)):
            self._tell()

    def lift(self) -> None:
        """Lifts all fingers."""
        self.change(up=list(self._fingers))

    def tap(self, at: Point) -> None:
        """Down and up in one place."""
        self.up(self.down(at))

    def drag(self, finger: int, path: Sequence[Point], seconds: float) -> None:
        """Moves a finger along a path of straight lines, at one speed."""
        frames = max(1, round(seconds * A_SECOND / (len(path) - 1)))
        for start, end in pairwise(path):
            for point in _between(start, end, frames):
                self.move(finger, point)

    def swipe(self, start: Point, end: Point, seconds: float = 0.2) -> None:
        """Down, along a straight line, and up in motion."""
        finger = self.down(start)
        self.drag(finger, [start, end], seconds)
        self.up(finger)

    def _share(self, at: Point) -> Point:
        return at[0] / self.size[0], at[1] / self.size[1]

    def _tell(self) -> None:
        bundle = OscBundleBuilder(IMMEDIATELY)
        bundle.add_content(_cursor("alive", *self._fingers))
        for number, finger in self._fingers.items():
            numbers = (*finger.at, *finger.speed, 0.0)
            bundle.add_content(_cursor("set", number, *map(float, numbers)))
        self._frame += 1
        bundle.add_content(_cursor("fseq", self._frame))
        self._table.send(bundle.build().dgram)
        # Not a wait for kiosk: a hand takes its time, and the table's frames are this far apart.
        time.sleep(1 / A_SECOND)


def _cursor(*arguments: str | float) -> object:
    message = OscMessageBuilder("/tuio/2Dcur")
    for argument in arguments:
        message.add_arg(argument)
    return message.build()


def _between(start: Point, end: Point, frames: int) -> Iterable[Point]:
    for frame in range(1, frames + 1):
        share = frame / frames
        yield start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share


class Keys:
    """A keyboard on a screen. Keys are called what X calls them: Right, Page_Down, ctrl+alt+s."""

    def __init__(self, screen: VirtualScreen) -> None:
        self._screen = screen

    def press(self, *keys: str, apart: float = 0.0) -> None:
        """Presses and lets go, one key after the other, so many seconds apart."""
        self._screen.run("xdotool", "key", "--delay", str(round(apart * 1000)), *keys)

    def hold(self, key: str) -> None:
        """Presses a key and does not let go; the server repeats it, as a keyboard does."""
        self._screen.run("xdotool", "keydown", key)

    def let_go(self, key: str) -> None:
        """Lets go of a key that is held."""
        self._screen.run("xdotool", "keyup", key)

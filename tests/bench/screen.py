"""A virtual screen whose pixels are watched from outside, and keys pressed on it."""

from __future__ import annotations

import ctypes
import mmap
import struct
import time
from collections.abc import Callable
from pathlib import Path
from typing import Self

from tests.floor.virtual_screen import VirtualScreen
from tests.floor.waiting import until

AT_REST = 0.7  # seconds without a changed pixel
SAMPLED = 24  # lines of pixels that stand for the whole screen
PANELS = (0.0, 0.75)  # of the height: what is above the controls, which tell what was seen
BETWEEN_LOOKS = 0.0005
PATIENCE = 30.0


class WatchedScreen(VirtualScreen):
    """A virtual screen of `size` px, drawn into memory that this process reads.

    Looking costs neither the X server nor the program that draws anything: what is measured is
    the moment at which a pixel is where a monitor would take it from.
    """

    def __init__(self, size: tuple[int, int]) -> None:
        super().__init__(size)
        with (Path(self._memory.name) / "Xvfb_screen0").open("rb") as file:
            self._dump = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        numbers = struct.unpack_from(">25I", self._dump)
        header, self._line, colours = (numbers[i] for i in (0, 12, 19))
        self._pixels = header + 12 * colours
        # The pointer is drawn into the same memory: in the corner it is on none of the lines.
        self.run("xdotool", "mousemove", str(size[0] - 1), str(size[1] - 1))

    def __enter__(self) -> Self:
        return self

    def lines(self, top: float = 0.0, bottom: float = 1.0) -> bytes:
        """Lines of pixels between two shares of the height, evenly spread."""
        width, height = self.size
        step = (bottom - top) * height / SAMPLED
        rows = (int(top * height + (number + 0.5) * step) for number in range(SAMPLED))
        starts = (self._pixels + row * self._line for row in rows)
        return b"".join(self._dump[start : start + 4 * width] for start in starts)

    def at_rest(self) -> bytes:
        """The lines of the whole screen once nothing has changed for a while."""
        end = time.monotonic() + PATIENCE
        seen, since = self.lines(), time.monotonic()
        while time.monotonic() - since < AT_REST:
            time.sleep(0.01)
            now = self.lines()
            if now != seen:
                seen, since = now, time.monotonic()
            if time.monotonic() > end:
                raise AssertionError(f"the screen was not at rest within {PATIENCE} s")
        return seen

    def wait_for(self, look: Callable[[], bool]) -> float:
        """The moment, by CLOCK_MONOTONIC, at which `look` first sees what it looks for."""
        end = time.monotonic() + PATIENCE
        while not look():
            if time.monotonic() > end:
                raise AssertionError(f"not on the screen within {PATIENCE} s")
            time.sleep(BETWEEN_LOOKS)
        return time.monotonic()

    def change(self, before: bytes) -> tuple[float, float]:
        """The moments at which the first pixel is another than before, and the last one changes.

        Nothing changes any more when this ends.
        """
        first = last = self.wait_for(lambda: self.lines() != before)
        seen = self.lines()
        end = first + PATIENCE
        while (now := time.monotonic()) - last < AT_REST:
            time.sleep(BETWEEN_LOOKS)
            if (lines := self.lines()) != seen:
                seen, last = lines, now
            if now > end:
                raise AssertionError(f"the screen was not at rest within {PATIENCE} s")
        return first, last

    def wait_until_empty(self) -> None:
        """Waits until no program shows anything."""
        until("an empty screen", lambda: not any(self.lines()))


class Keys:
    """A keyboard of a screen, by the X server's own test extension (XTEST)."""

    def __init__(self, screen: VirtualScreen) -> None:
        self._x = ctypes.CDLL("libX11.so.6")
        self._test = ctypes.CDLL("libXtst.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XStringToKeysym.restype = ctypes.c_ulong
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(screen.display.encode()))
        if not self._display:
            raise RuntimeError(f"the screen {screen.display} cannot be reached")

    def press(self, name: str) -> float:
        """Presses and lets go a key of X's name; the moment of it, by CLOCK_MONOTONIC."""
        symbol = ctypes.c_ulong(self._x.XStringToKeysym(name.encode()))
        code = self._x.XKeysymToKeycode(self._display, symbol)
        moment = time.monotonic()
        for is_down in (1, 0):
            self._test.XTestFakeKeyEvent(self._display, code, is_down, ctypes.c_ulong(0))
        self._x.XFlush(self._display)
        return moment

    def close(self) -> None:
        """Takes the keyboard away."""
        self._x.XCloseDisplay(self._display)

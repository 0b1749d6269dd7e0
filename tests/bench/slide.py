"""How evenly a panel slides: the time between two frames while it moves.

`kiosk show` runs as ever, with one thing added (frames.py): it notes when a frame was handed to
the screen. Keys come from outside. Times that begin in the last fifth of a slide are left out:
the panel soon moves less than a pixel a frame there, and where nothing moves nothing is drawn.
A panel that did not move, or only for a moment, was not even: then there is no figure at all.
"""

from __future__ import annotations

import sys
import time
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.program import Program
from tests.bench.screen import Keys, WatchedScreen

SLIDES = 60
LASTS = 0.260  # seconds, Theme.slideTime
COUNTED = 0.8 * LASTS
MOVES = 0.7 * LASTS  # seconds from the first frame of a slide to its last, at least
ENOUGH = 50  # slides that must have moved
BETWEEN = 0.6


def measure(size: tuple[int, int], state: Path) -> float:
    """The 99th percentile of the time between two frames of a slide, ms, on a screen of a size.

    Raises AssertionError if too few panels moved.
    """
    with WatchedScreen(size) as screen, TemporaryDirectory() as folder:
        told = Path(folder) / "frames"
        command = (sys.executable, "-m", "tests.bench.frames", str(told))
        with Program(command, screen, state).running():
            pressed = _press(screen)
        swaps = [float(line) for line in told.read_text(encoding="ascii").split()]
        try:
            return percentile(intervals(swaps, pressed), 99)
        except AssertionError as error:
            width, height = size
            raise AssertionError(f"on {width}×{height}, {error}") from None


def intervals(swaps: list[float], pressed: list[float]) -> list[float]:
    """The ms from each frame of the slides that began with a key to the frame after it.

    Raises AssertionError if too few panels moved.
    """
    found = []
    moved = 0
    for moment, following in pairwise([*pressed, pressed[-1] + BETWEEN]):
        frames = [swap for swap in swaps if moment < swap < following]
        pairs = [pair for pair in pairwise(frames) if pair[0] < moment + COUNTED]
        found += [(later - earlier) * 1000 for earlier, later in pairs]
        moved += bool(pairs) and frames[-1] - frames[0] >= MOVES
    if moved < ENOUGH:
        raise AssertionError(
            f"only {moved} of {len(pressed)} keys moved a panel for {MOVES * 1000:.0f} ms or more"
        )
    return found


def percentile(values: list[float], share: int) -> float:
    """The least value that `share` per cent of the values do not exceed."""
    return sorted(values)[-(-len(values) * share // 100) - 1]


def _press(screen: WatchedScreen) -> list[float]:
    """The moments of the keys, each after the panel before has come to rest."""
    keys = Keys(screen)
    screen.wait_for(lambda: any(screen.lines()))
    screen.at_rest()
    pressed = []
    for number in range(SLIDES):
        pressed.append(keys.press("Left" if number % 20 >= 10 else "Right"))
        time.sleep(BETWEEN)
    keys.close()
    return pressed

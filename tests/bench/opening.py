"""How soon something opens: from a key to the first pixel of it, and until all of it is there."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median
from typing import NamedTuple

from tests.bench.answer import FRAME
from tests.bench.program import Program
from tests.bench.screen import Keys, WatchedScreen
from tests.bench.ways import Control, Way, learn

PRESSES = 15

LINK = Control("link")  # the first one of the panel's text
CHAPTERS = Control("push button", "Chapters")
OPENINGS: dict[str, Sequence[tuple[Control, ...]]] = {
    "card": [(LINK,)],
    "overview": [(CHAPTERS,)],
    "figure": [(Control("push button", "Look closer"),)],
    "index": [(CHAPTERS, Control("push button", "People and terms"))],
    "timeline": [(CHAPTERS, Control("push button", "Timeline"))],
    "map": [(CHAPTERS, Control("push button", "Map"))],
    "language": [
        (CHAPTERS, Control("radio button", "Русский", opens=False)),
        (CHAPTERS, Control("radio button", "English", opens=False)),
    ],
}
"""The controls that are pressed one after the other; where there are two ways, they take turns."""


class Opening(NamedTuple):
    """The medians: frames of a 60 Hz screen to the first changed pixel, ms to the last one.

    `slowest` is the longest of the latter: as a rule the first, which reads what later ones have.
    """

    frames: float
    settled: float
    slowest: float


def ways_to(screen: WatchedScreen, program: Program, name: str) -> list[Way]:
    """The keys that lead to one of the OPENINGS."""
    return [learn(screen, program, controls) for controls in OPENINGS[name]]


def measure(screen: WatchedScreen, program: Program, ways: Sequence[Way]) -> Opening:
    """How soon the last control of a way answers; of several ways, they take turns."""
    firsts, lasts = [], []
    with program.running():
        keys = Keys(screen)
        screen.wait_for(lambda: any(screen.lines()))
        screen.at_rest()
        for number in range(PRESSES):
            way = ways[number % len(ways)]
            before = way.walk(screen, keys, again=number > 0)
            pressed = keys.press("Return")
            first, last = screen.change(before)
            firsts.append(first - pressed)
            lasts.append(last - pressed)
            way.back(screen, keys)
        keys.close()
    return Opening(median(firsts) / FRAME, median(lasts) * 1000, max(lasts) * 1000)

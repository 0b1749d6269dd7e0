"""How long a key waits for an answer: until the first pixel of the new panel has moved in.

The key is a real one, pressed through the X server (XTEST); the answer is looked for in the
server's framebuffer, above the controls, twice a millisecond. Nothing in kiosk takes part.
"""

from __future__ import annotations

from statistics import median

from tests.bench.program import Program
from tests.bench.screen import PANELS, Keys, WatchedScreen

PRESSES = 21
FRAME = 1 / 60


def measure(screen: WatchedScreen, program: Program) -> float:
    """Frames of a 60 Hz screen from a key to the answer, the median."""
    times = []
    with program.running():
        keys = Keys(screen)
        screen.wait_for(lambda: any(screen.lines()))
        for number in range(PRESSES):
            screen.at_rest()
            before = screen.lines(*PANELS)
            pressed = keys.press("Left" if number % 2 else "Right")
            times.append(screen.wait_for(lambda: screen.lines(*PANELS) != before) - pressed)  # noqa: B023
        keys.close()
    return median(times) / FRAME

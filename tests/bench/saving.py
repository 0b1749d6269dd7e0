"""How long a curator's save waits to be seen: from the closed file to the first changed pixel.

The file is one of a copy of the shipped exhibit, written in place as an editor does, and the change
is looked for in the X server's framebuffer. Nothing in kiosk takes part.
"""

from __future__ import annotations

import shutil
import time
from pathlib import Path
from typing import NamedTuple

from kiosk.content.shipped import shipped_exhibit
from tests.bench.program import SHIPPED, Program
from tests.bench.screen import PANELS, WatchedScreen

SAVES = 40
CHAPTER = "man-of-steel"
BODY = "body: |\n      "


class Took(NamedTuple):
    """Milliseconds: of all but one save in twenty at most, and of the slowest."""

    p95: float
    slowest: float


def measure(screen: WatchedScreen, folder: Path, state: Path) -> Took:
    """Saves the body of the panel that is shown. The first save also starts what reads."""
    exhibit = folder / "saved"
    for name in ("content", "assets"):
        shutil.copytree(shipped_exhibit() / name, exhibit / name)
    path = exhibit / f"content/chapters/{CHAPTER}.yaml"
    written = path.read_text(encoding="utf-8")
    program = Program((*SHIPPED, str(exhibit), "--at", CHAPTER), screen, state)
    times = []
    with program.running():
        screen.wait_for(lambda: any(screen.lines()))
        for number in range(SAVES):
            screen.at_rest()
            before = screen.lines(*PANELS)
            path.write_text(written.replace(BODY, f"{BODY}{number}. ", 1), encoding="utf-8")
            saved = time.monotonic()
            times.append(screen.wait_for(lambda: screen.lines(*PANELS) != before) - saved)  # noqa: B023
    times = sorted(1000 * seconds for seconds in times)
    return Took(times[len(times) * 95 // 100 - 1], times[-1])

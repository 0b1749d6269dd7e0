"""How long `kiosk check` takes for an exhibit of very many chapters."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from tests.floor.show import environment

RUNS = 3


def measure(exhibit: Path, state: Path) -> float:
    """Seconds, the median of whole processes."""
    times = []
    for _ in range(RUNS):
        began = time.monotonic()
        subprocess.run(
            (sys.executable, "-m", "kiosk", "check", str(exhibit)),
            env=environment(state),
            stdout=subprocess.DEVNULL,
            check=True,
        )
        times.append(time.monotonic() - began)
    return median(times)

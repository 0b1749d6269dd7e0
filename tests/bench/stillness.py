"""How much of a processor a panel takes that nobody touches."""

from __future__ import annotations

import time
from pathlib import Path

from tests.bench.program import Program
from tests.bench.screen import WatchedScreen

WATCHED = 10.0
BEFORE = 3.0
NANOSECOND = 1e-9


def share(screen: WatchedScreen, program: Program) -> float:
    """The share of one processor, per cent, over ten seconds."""
    with program.running() as (process, _):
        screen.wait_for(lambda: any(screen.lines()))
        time.sleep(BEFORE)
        screen.at_rest()
        began, before = time.monotonic(), _used(process.pid)
        time.sleep(WATCHED)
        return 100 * (_used(process.pid) - before) / (time.monotonic() - began)


def _used(process: int) -> float:
    """Seconds that all threads have run; schedstat counts them in nanoseconds, stat in ticks."""
    threads = Path(f"/proc/{process}/task").glob("*/schedstat")
    return sum(int(path.read_text(encoding="ascii").split()[0]) for path in threads) * NANOSECOND

"""How much of a processor a panel takes that nobody touches, and the attract screen."""

from __future__ import annotations

import time
from pathlib import Path

from tests.bench.program import Program
from tests.bench.screen import WatchedScreen

WATCHED = 10.0
ATTRACT_WATCHED = 20.0  # four times the whole of its movement
BEFORE = 3.0
NANOSECOND = 1e-9


def share(screen: WatchedScreen, program: Program) -> float:
    """The share of one processor, per cent, over ten seconds."""
    with program.running() as (process, _):
        screen.wait_for(lambda: any(screen.lines()))
        time.sleep(BEFORE)
        screen.at_rest()
        return _share_of(process.pid, WATCHED)


def attract(screen: WatchedScreen, program: Program) -> float:
    """The share of one processor, per cent, while nobody is there."""
    with program.running() as (process, _):
        screen.wait_for(lambda: any(screen.lines()))
        time.sleep(BEFORE)
        return _share_of(process.pid, ATTRACT_WATCHED)


def _share_of(process: int, seconds: float) -> float:
    began, before = time.monotonic(), _used(process)
    time.sleep(seconds)
    return 100 * (_used(process) - before) / (time.monotonic() - began)


def _used(process: int) -> float:
    """Seconds that all threads have run; schedstat counts them in nanoseconds, stat in ticks."""
    threads = Path(f"/proc/{process}/task").glob("*/schedstat")
    return sum(int(path.read_text(encoding="ascii").split()[0]) for path in threads) * NANOSECOND

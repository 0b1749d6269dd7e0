"""How long it takes from a process's start until its first screen is there, picture and all.

Whole processes in turn, so that whatever else the machine does meets each alike. Each is started
twice beforehand: to have what it keeps for the next start, and to learn what its screen looks
like at rest. A start ends when the screen looks just so.
"""

from __future__ import annotations

from collections.abc import Mapping
from statistics import median

from tests.bench.program import Program
from tests.bench.screen import WatchedScreen

ROUNDS = 9


def measure(screen: WatchedScreen, programs: Mapping[str, Program]) -> dict[str, float]:
    """The median seconds of each program's start, by its name."""
    goals = {name: _screen_at_rest(screen, program) for name, program in programs.items()}
    times: dict[str, list[float]] = {name: [] for name in programs}
    for _ in range(ROUNDS):
        for name, program in programs.items():
            times[name].append(_once(screen, program, goals[name]))
    return {name: median(values) for name, values in times.items()}


def _screen_at_rest(screen: WatchedScreen, program: Program) -> bytes:
    for _ in range(2):
        with program.running():
            screen.wait_for(lambda: any(screen.lines()))
            goal = screen.at_rest()
    return goal


def _once(screen: WatchedScreen, program: Program, goal: bytes) -> float:
    with program.running() as (_, began):
        return screen.wait_for(lambda: screen.lines() == goal) - began

"""How much memory a program takes, with all that it has started, and how that grows."""

from __future__ import annotations

import time
from collections.abc import Mapping
from pathlib import Path

from tests.bench.program import Program
from tests.bench.screen import Keys, WatchedScreen

CHANGES = 2000
BETWEEN_KEYS = 0.045
IN_A_ROW = 25  # panel changes before one is left to come to rest
SETTLED = 2.0
ROUNDS = 3
MIB = 1024


ALL = ("Pss:",)
OWN = ("Pss_Anon:", "Pss_Shmem:")  # without what is only a file's, such as a library


def of_tree(process: int, kinds: tuple[str, ...] = ALL) -> float:
    """The proportional share (PSS) of a process and its children, MiB.

    Memory that several processes share counts by halves or less: see proc(5), smaps_rollup.
    """
    rollup = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii")
    lines = [line.split() for line in rollup.splitlines()]
    own = sum(int(line[1]) for line in lines if line[0] in kinds) / MIB
    return own + sum(of_tree(child, kinds) for child in _children(process))


def still(screen: WatchedScreen, programs: Mapping[str, Program]) -> dict[str, float]:
    """The memory of each program whose first screen is at rest, MiB, by its name.

    The most of several rounds: whatever else runs Qt at that moment only takes a share away.
    """
    most = dict.fromkeys(programs, 0.0)
    for _ in range(ROUNDS):
        for name, program in programs.items():
            with program.running() as (process, _):
                _settle(screen)
                most[name] = max(most[name], of_tree(process.pid))
    return most


def growth(screen: WatchedScreen, program: Program, panels: int) -> tuple[float, float]:
    """How much the memory has grown after so many panel changes, MiB.

    By real keys: to the last of `panels` panels and back again, faster than they come to rest, as
    an impatient visitor does. The second number is the growth after the first time round,
    when every panel has been seen once: the rest of it is what could go on for months.
    Libraries are left out: their share hangs on what else runs at that moment.
    """
    with program.running() as (process, _):
        keys = Keys(screen)
        _settle(screen)
        began = of_tree(process.pid, OWN)
        around = 0.0
        way = ["Right"] * (panels - 1) + ["Left"] * (panels - 1)
        rounds, rest = divmod(CHANGES, len(way))
        more = ["Right"] * (rest // 2) + ["Left"] * (rest // 2)
        for number in range(rounds):
            _walk(keys, way)
            if number == 0:
                _settle(screen)
                around = of_tree(process.pid, OWN)
        _walk(keys, more)
        _settle(screen)
        keys.close()
        ended = of_tree(process.pid, OWN)
        return ended - began, ended - around


def _walk(keys: Keys, way: list[str]) -> None:
    """Presses the keys, and comes back to the first panel should a busy X server have lost one."""
    for number, key in enumerate(way, 1):
        keys.press(key)
        time.sleep(BETWEEN_KEYS if number % IN_A_ROW else 0.5)
    keys.press("Home")


def _settle(screen: WatchedScreen) -> None:
    screen.wait_for(lambda: any(screen.lines()))
    time.sleep(SETTLED)
    screen.at_rest()


def _children(process: int) -> list[int]:
    lists = Path(f"/proc/{process}/task").glob("*/children")
    return [int(child) for path in lists for child in path.read_text(encoding="ascii").split()]

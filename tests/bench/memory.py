"""How much memory a program takes, with all that it has started, and how that grows."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from operator import ne
from pathlib import Path
from typing import NamedTuple

from tests.bench.program import Program
from tests.bench.screen import BETWEEN_LOOKS, PANELS, Keys, WatchedScreen
from tests.bench.ways import Way

CHANGES = 2000
VISITS = 1000
FIRST_VISITS = 20
UNSURE = 50
ANSWERS = 2.0  # seconds
QUIET = 0.06  # seconds, four frames
BETWEEN_KEYS = 0.045
IN_A_ROW = 25  # panel changes before one is left to come to rest
LOST = 3  # keys of one way that a busy X server may lose
EDGES = 0.05  # of the screen: the letters' edges are 0.002, another panel is 0.3
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


class Growth(NamedTuple):
    """How much memory has grown after a number of panel changes, MiB.

    `lately` is the growth after the first time round, when every panel has been seen once: the
    rest of it is what could go on for months. `lost` keys had to be pressed again.
    """

    whole: float
    lately: float
    changes: int
    lost: int


def growth(screen: WatchedScreen, program: Program, panels: int) -> Growth:
    """How the memory grows over at least CHANGES panel changes.

    By real keys: to the last of `panels` panels and back again, faster than they come to rest, as
    an impatient visitor does. Each way ends where the screen shows the panel at the far end, so
    that all changes between have been made; raises AssertionError where it does not.
    Libraries are left out: their share hangs on what else runs at that moment.
    """
    with program.running():  # of its own: the walk begins with a last panel that nobody has seen
        keys = Keys(screen)
        _settle(screen)
        first = screen.lines(*PANELS)
        keys.press("End")
        _settle(screen)
        keys.close()
        last = screen.lines(*PANELS)
    assert not _alike(first, last), "the End key did not lead to another panel"
    with program.running() as (process, _):
        keys = Keys(screen)
        _settle(screen)
        began = of_tree(process.pid, OWN)
        around = 0.0
        changes = lost = 0
        while changes < CHANGES:
            for key, end in (("Right", last), ("Left", first)):
                lost += _walk(screen, keys, key, panels - 1, end)
                changes += panels - 1
            if not around:
                _settle(screen)
                around = of_tree(process.pid, OWN)
        _settle(screen)
        keys.close()
        ended = of_tree(process.pid, OWN)
        return Growth(ended - began, ended - around, changes, lost)


class Visits(NamedTuple):
    """How much memory each screen's later visits added, MiB, by its name.

    `unsure` visits more were made, of which not every step showed on the screen.
    """

    each: dict[str, float]
    unsure: int


def visits(screen: WatchedScreen, program: Program, ways: Mapping[str, Sequence[Way]]) -> Visits:
    """How the memory grows while each screen is opened and closed VISITS times.

    What the first visits of each leave is no part of it: the letters' shapes, and the screen's own
    code. Raises AssertionError where a screen often does not open or close.
    """
    each: dict[str, float] = {}
    unsure = 0
    with program.running() as (process, _):
        keys = Keys(screen)
        for name, ways_there in ways.items():
            before, sure, again = 0.0, 0, False
            while sure < VISITS + FIRST_VISITS:
                if not again:
                    _start_anew(screen, keys)
                again = _visit(screen, keys, ways_there[sure % len(ways_there)], again=again)
                sure += again
                unsure += not again
                if sure == FIRST_VISITS and not before:
                    _settle(screen)
                    before = of_tree(process.pid, OWN)
                assert unsure < UNSURE, f"{unsure} times the {name} did not open or close in sight"
            _settle(screen)
            each[name] = of_tree(process.pid, OWN) - before
        keys.close()
    return Visits(each, unsure)


def _start_anew(screen: WatchedScreen, keys: Keys) -> None:
    """To the first panel, with nothing open over it, and no control that has the focus."""
    for key in ("Escape", "Escape", "Right", "Home"):
        keys.press(key)
        _settle(screen)


def _visit(screen: WatchedScreen, keys: Keys, way: Way, *, again: bool) -> bool:
    """Opens and closes a screen; whether each step showed."""
    first, *further = way.tabs
    for tabs in (way.again if again else first, *further):
        for _ in range(tabs):
            keys.press("Tab")
        if not _press(screen, keys, "Return"):
            return False
    return all(_press(screen, keys, "Escape") for _ in range(way.escapes))


def _press(screen: WatchedScreen, keys: Keys, key: str) -> bool:
    """Presses a key once nothing moves; whether the screen answers."""
    before, since = screen.lines(), time.monotonic()
    while time.monotonic() - since < QUIET:
        time.sleep(BETWEEN_LOOKS)
        if (now := screen.lines()) != before:
            before, since = now, time.monotonic()
    keys.press(key)
    end = time.monotonic() + ANSWERS
    while time.monotonic() < end:
        if screen.lines() != before:
            return True
        time.sleep(BETWEEN_LOOKS)
    return False


def _walk(screen: WatchedScreen, keys: Keys, key: str, steps: int, end: bytes) -> int:
    """Presses a key until the screen shows the last panel of the way; how many were lost."""
    for number in range(1, steps + 1):
        keys.press(key)
        time.sleep(BETWEEN_KEYS if number % IN_A_ROW else 0.5)
    for lost in range(LOST + 1):
        screen.at_rest()
        if _alike(screen.lines(*PANELS), end):
            return lost
        keys.press(key)
    raise AssertionError(f"{steps + LOST} times the {key} key, and not {steps} panel changes")


def _alike(one: bytes, other: bytes) -> bool:
    """Whether two screens show one panel: its letters' edges may differ a little each time."""
    differing: int = sum(map(ne, one, other))
    return differing < EDGES * len(one)


def _settle(screen: WatchedScreen) -> None:
    screen.wait_for(lambda: any(screen.lines()))
    time.sleep(SETTLED)
    screen.at_rest()


def _children(process: int) -> list[int]:
    lists = Path(f"/proc/{process}/task").glob("*/children")
    return [int(child) for path in lists for child in path.read_text(encoding="ascii").split()]

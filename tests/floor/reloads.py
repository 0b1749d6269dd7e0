"""Thousands of saves under a running exhibit, after which it must be as it was.

Run it with `make reloads`; ARGS="--saves 500" for less of it.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from tests.bench.memory import OWN, of_tree
from tests.content.on_disk import FILES, OnDisk
from tests.floor.show import Show
from tests.floor.virtual_screen import VirtualScreen
from tests.floor.waiting import until

CHAPTER = "content/chapters/lenin.yaml"
HEADINGS = ("The go-between", "Who carried the words from one house to the other")
WARM = 1000  # saves, after which all is in use that will be; half of fewer
GROWTH = 5.0  # MiB, at most
ROUND = 500
SIZE = (1280, 720)
QUIET = 0.1  # seconds


class Holdings(NamedTuple):
    """What a process holds: MiB with its children, files, threads, and watches on folders."""

    memory: float
    files: int
    threads: int
    watches: int


def holdings(process: int) -> Holdings:
    """What it holds now."""
    own = Path(f"/proc/{process}")
    told = [path.read_text(encoding="ascii") for path in (own / "fdinfo").iterdir()]
    return Holdings(
        of_tree(process, OWN),
        len(told),
        len(list((own / "task").iterdir())),
        sum(line.startswith("inotify ") for text in told for line in text.splitlines()),
    )


def run(saves: int, folder: Path, say: Callable[[str], object]) -> list[str]:
    """Saves so often; what has grown, in sentences."""
    exhibit = OnDisk.whole(folder / "exhibit")
    where = (str(exhibit.folder), "--at", "lenin/gorki")
    with VirtualScreen(SIZE) as screen, Show(screen, folder / "state", where) as show:
        text = FILES[CHAPTER]
        _still(screen)
        warm = holdings(show.process.pid)
        begun = min(WARM, saves // 2)
        for number in range(1, saves + 1):
            before = screen.picture().tobytes()
            exhibit.put(CHAPTER, text.replace(HEADINGS[0], HEADINGS[number % 2]))
            until(f"save {number}", lambda: screen.picture().tobytes() != before)  # noqa: B023
            if number in {begun, saves} or number % ROUND == 0:
                _still(screen)
                now = holdings(show.process.pid)
                say(f"{number:5} saves: {now}")
                if number == begun:
                    warm = now
        grown = []
        if now.memory > warm.memory + GROWTH:
            grown.append(f"memory: {warm.memory:.1f} MiB, then {now.memory:.1f}")
        for what in ("files", "threads", "watches"):
            if getattr(now, what) > getattr(warm, what):
                grown.append(f"{what}: {getattr(warm, what)}, then {getattr(now, what)}")
        return grown


def _still(screen: VirtualScreen) -> None:
    seen = screen.picture().tobytes()
    since = time.monotonic()
    while time.monotonic() - since < QUIET:
        if (now := screen.picture().tobytes()) != seen:
            seen, since = now, time.monotonic()
        time.sleep(0.02)


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs it; 1 if something has grown."""
    parser = argparse.ArgumentParser(prog="make reloads", description=__doc__)
    parser.add_argument("--saves", type=int, default=10_000)
    options = parser.parse_args(arguments)
    with TemporaryDirectory(prefix="kiosk-reloads-") as folder:
        grown = run(options.saves, Path(folder), lambda line: print(line, flush=True))
    for sentence in grown:
        print(f"It has grown: {sentence}")
    return int(bool(grown))


if __name__ == "__main__":
    raise SystemExit(main())

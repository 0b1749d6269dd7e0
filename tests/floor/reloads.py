"""Thousands of saves under a running exhibit, after which it must be as it was.

Run it with `make reloads`; ARGS="--saves 500" for less of it, ARGS="--ways 50" for fifty rounds of
each way to save instead.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event, Thread
from typing import NamedTuple

from watchdog.events import FileMovedEvent, FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

from kiosk.stage.settling import LONGEST
from tests.bench.memory import OWN, of_tree
from tests.content.on_disk import FILES, OnDisk
from tests.floor.saves import WAYS, Save
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
    exhibit = _exhibit(folder / "exhibit")
    where = (str(exhibit.folder), "--at", "lenin/gorki")
    with VirtualScreen(SIZE) as screen, Show(screen, folder / "state", where) as show:
        texts = [FILES[CHAPTER].replace(HEADINGS[0], heading) for heading in HEADINGS]
        pictures = [_still(screen)]
        exhibit.put(CHAPTER, texts[1])
        until("the first save", lambda: screen.picture().tobytes() != pictures[0])
        pictures.append(_still(screen))
        warm = holdings(show.process.pid)
        begun = min(WARM, saves // 2)
        for number in range(1, saves + 1):
            wanted = pictures[(number + 1) % 2]
            exhibit.put(CHAPTER, texts[(number + 1) % 2])
            until(f"save {number}", lambda: screen.picture().tobytes() == wanted)  # noqa: B023
            if number in {begun, saves} or number % ROUND == 0:
                _still(screen)
                now = holdings(show.process.pid)
                say(f"{number:5} saves: {now}")
                if number == begun:
                    warm = now
        grown = []
        if now.memory > warm.memory + GROWTH:
            grown.append(f"memory has grown: {warm.memory:.1f} MiB, then {now.memory:.1f}")
        for what in ("files", "threads", "watches"):
            if getattr(now, what) > getattr(warm, what):
                grown.append(f"{what} have grown: {getattr(warm, what)}, then {getattr(now, what)}")
        return grown


def _exhibit(folder: Path) -> OnDisk:
    """One whose visitor is never asked whether they are still there: no save is a sign of them."""
    exhibit = OnDisk.whole(folder)
    exhibit.put("exhibit.yaml", f"{FILES['content/exhibit.yaml']}visit:\n  idle: 3600\n")
    return exhibit


def _still(screen: VirtualScreen) -> bytes:
    """What is seen once nothing has changed for a moment."""
    seen = screen.picture().tobytes()
    since = time.monotonic()
    while time.monotonic() - since < QUIET:
        if (now := screen.picture().tobytes()) != seen:
            seen, since = now, time.monotonic()
        time.sleep(0.02)
    return seen


class Readings(FileSystemEventHandler):
    """Counts how often the exhibit was read: what was read is renamed into the state folder."""

    def __init__(self, kept: Path) -> None:
        kept.mkdir(parents=True)
        self.count = 0
        self._observer = Observer()
        self._observer.schedule(self, str(kept), event_filter=[FileMovedEvent])

    def __enter__(self) -> Readings:
        self._observer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._observer.stop()
        self._observer.join()

    def on_moved(self, event: FileSystemEvent) -> None:
        """One more."""
        self.count += 1


class Watched(Thread):
    """A screen that is looked at all the time; a picture that is seen twice in a row is seen."""

    def __init__(self, screen: VirtualScreen) -> None:
        super().__init__(daemon=True)
        self._screen = screen
        self._ends = Event()
        self.since = 0.0
        self.last = b""
        self.pictures: set[bytes] = set()

    def __enter__(self) -> Watched:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ends.set()
        self.join()

    def run(self) -> None:
        """Looks until it is told to end."""
        before, since = b"", 0.0
        while not self._ends.wait(0.004):
            now = self._screen.picture().tobytes()
            if now != before:
                before, since = now, time.monotonic()
            elif now != self.last:
                self.since = since
                self.last = now
                self.pictures.add(now)


def each_way(rounds: int, folder: Path, say: Callable[[str], object]) -> list[str]:
    """Saves so often in each way; what was not as it should be, in sentences.

    Each save must be on the screen, with nothing seen meanwhile but it and the one before, and the
    exhibit must have been read once a save: what is not there cannot be.
    """
    wrong = []
    for save in WAYS:
        name = save.__name__
        times, readings, strange = _rounds(save, rounds, folder / name)
        p95 = times[max(0, len(times) * 95 // 100 - 1)]
        say(f"{name:25} p95 {p95:3.0f} ms, slowest {times[-1]:3.0f} ms, read {readings} times")
        if readings != rounds:
            wrong.append(f"{name}: read {readings} times for {rounds} saves")
        if strange:
            wrong.append(f"{name}: {strange} pictures were seen that nobody saved")
    return wrong


def _rounds(save: Save, rounds: int, folder: Path) -> tuple[list[float], int, int]:
    """The times in ms, sorted; how often it was read; how many pictures nobody saved."""
    exhibit = _exhibit(folder / "exhibit")
    path, where = exhibit.folder / CHAPTER, (str(exhibit.folder), "--at", "lenin/gorki")
    contents = [FILES[CHAPTER].replace(HEADINGS[0], heading).encode() for heading in HEADINGS]
    times, strange = [], 0
    with (
        VirtualScreen(SIZE) as screen,
        Readings(folder / "state/exhibits") as readings,
        Show(screen, folder / "state", where),
    ):
        pictures = [_still(screen)]
        path.write_bytes(contents[1])  # which also starts the process that reads
        until("the first save", lambda: screen.picture().tobytes() != pictures[0])
        pictures.append(_still(screen))
        begun = readings.count
        for number in range(rounds):
            wanted = pictures[number % 2]
            with Watched(screen) as seen:
                save(path, contents[number % 2])
                saved = time.monotonic()
                until(f"{save.__name__}, {number}", lambda: seen.last == wanted)  # noqa: B023
            times.append(max(0.0, 1000 * (seen.since - saved)))
            strange += len(seen.pictures - set(pictures))
            _still(screen)
        time.sleep(LONGEST)  # whatever else might be read is read by then
        return sorted(times), readings.count - begun, strange


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs it; 1 if something has grown."""
    parser = argparse.ArgumentParser(prog="make reloads", description=__doc__)
    parser.add_argument("--saves", type=int, default=10_000)
    parser.add_argument("--ways", type=int, metavar="ROUNDS", help="of each way to save")
    options = parser.parse_args(arguments)
    with TemporaryDirectory(prefix="kiosk-reloads-") as made:
        folder = Path(made)
        if options.ways:
            wrong = each_way(options.ways, folder, partial(print, flush=True))
        else:
            wrong = run(options.saves, folder, partial(print, flush=True))
    for sentence in wrong:
        print(f"Not as it should be: {sentence}")
    return int(bool(wrong))


if __name__ == "__main__":
    raise SystemExit(main())

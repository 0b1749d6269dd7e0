"""Measures kiosk against a bare Qt Quick window, and prints one table: `make bench`.

    python -m tests.bench [start] [memory] [growth] [visits] [answer] [card] [overview]
                          [language] [save] [slide] [stillness] [attract] [photograph] [check]

Everything without a name. Ends with 1 if a figure is worse than it must be, or could not be had.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench import (
    answer,
    checking,
    make_large,
    memory,
    opening,
    photograph,
    saving,
    slide,
    start,
    stillness,
)
from tests.bench.program import BARE, PANEL, SHIPPED, Program
from tests.bench.screen import WatchedScreen
from tests.bench.table import Measured, misses, rows
from tests.bench.ways import Way

FULL_HD = (1920, 1080)
FOUR_K = (3840, 2160)


class Bench:
    """What the measurements share: one screen, and a folder that is warm after the first start."""

    def __init__(self, screen: WatchedScreen, folder: Path) -> None:
        self._screen = screen
        self._folder = folder
        self._state = folder / "state"
        self._large = folder / "large"
        make_large.write(self._large)
        self._bare = Program(BARE, screen, folder / "bare")
        self._shipped = Program(SHIPPED, screen, self._state)
        self._panel = Program(PANEL, screen, self._state)
        self._ways: dict[str, list[Way]] = {}
        for program in (self._bare, self._shipped):
            with program.running():
                screen.wait_for(lambda: any(screen.lines()))
                screen.at_rest()

    def start(self) -> Iterator[Measured]:
        """The start to the attract screen, and to a panel where there are very many."""
        large = (*SHIPPED, str(self._large), "--at", "chapter-0")
        programs = {
            "bare": self._bare,
            "shipped": self._shipped,
            "panel": self._panel,
            "large": Program(large, self._screen, self._state),
        }
        times = start.measure(self._screen, programs)
        ms = {name: f"{seconds * 1000:.0f} ms" for name, seconds in times.items()}
        told = f"({ms['shipped']}; bare {ms['bare']}; to a panel {ms['panel']})"
        yield Measured("start", times["shipped"] / times["bare"], told)
        yield Measured("large", times["large"] / times["panel"], f"({ms['large']})")

    def memory(self) -> Iterator[Measured]:
        """What a still panel takes."""
        most = memory.still(self._screen, {"bare": self._bare, "panel": self._panel})
        bare, ours = most["bare"], most["panel"]
        yield Measured("memory", ours - bare, f"({ours:.0f} MiB; bare {bare:.0f} MiB)")

    def growth(self) -> Iterator[Measured]:
        """What many panel changes add to that."""
        from kiosk.content.load import load
        from kiosk.content.shipped import shipped_exhibit

        exhibit = load(shipped_exhibit(), deep=False).exhibit
        assert exhibit is not None
        panels = sum(len(chapter.panels) for chapter in exhibit.chapters)
        grown = memory.growth(self._screen, self._panel, panels)
        told = f"({grown.lately:+.1f} MiB since each panel was seen once; {grown.changes} changes"
        told += f", {grown.lost} lost keys pressed again)" if grown.lost else ")"
        yield Measured("growth", grown.whole, told)

    def answer(self) -> Iterator[Measured]:
        """How soon a key shows."""
        frames = answer.measure(self._screen, self._panel)
        yield Measured("answer", frames, f"({frames * answer.FRAME * 1000:.0f} ms)")

    def opens(self, name: str) -> Iterator[Measured]:
        """How soon one of the openings shows, and is done."""
        took = opening.measure(self._screen, self._panel, self._ways_to(name))
        yield Measured(name, took.frames, f"({took.frames * answer.FRAME * 1000:.0f} ms)")
        yield Measured(f"{name}-settled", took.settled, f"(the slowest {took.slowest:.0f} ms)")

    def visits(self) -> Iterator[Measured]:
        """What a thousand visits of every screen add to the memory."""
        ways = {name: self._ways_to(name) for name in opening.OPENINGS}
        grown = memory.visits(self._screen, self._panel, ways)
        told = f"({', '.join(f'{name} {mib:+.1f}' for name, mib in grown.each.items())}"
        told += f"; {grown.unsure} visits made again)" if grown.unsure else ")"
        yield Measured("visits", sum(grown.each.values()), told)

    def _ways_to(self, name: str) -> list[Way]:
        """Learnt once."""
        if name not in self._ways:
            self._ways[name] = opening.ways_to(self._screen, self._panel, name)
        return self._ways[name]

    def save(self) -> Iterator[Measured]:
        """How soon a curator sees what was saved."""
        took = saving.measure(self._screen, self._folder, self._state)
        yield Measured("save", took.p95, f"(the slowest {took.slowest:.0f} ms)")

    def slide(self) -> Iterator[Measured]:
        """How evenly panels move."""
        for name, size in (("slide", FULL_HD), ("slide-4k", FOUR_K)):
            yield Measured(name, slide.measure(size, self._state))

    def stillness(self) -> Iterator[Measured]:
        """What a panel takes that nobody touches."""
        yield Measured("stillness", stillness.share(self._screen, self._panel))

    def attract(self) -> Iterator[Measured]:
        """What the attract screen takes."""
        yield Measured("attract", stillness.attract(self._screen, self._shipped))

    def photograph(self) -> Iterator[Measured]:
        """What a very large photograph takes."""
        took = photograph.measure(self._screen, self._folder / "photograph", self._state)
        yield Measured("photo-open", took.opening)
        yield Measured("photo-memory", took.memory)
        yield Measured("photo-pan", took.longest)

    def check(self) -> Iterator[Measured]:
        """How long the curator waits."""
        yield Measured("check", checking.measure(self._large, self._state))


PARTS: dict[str, Callable[[Bench], Iterator[Measured]]] = {
    "start": Bench.start,
    "memory": Bench.memory,
    "growth": Bench.growth,
    "visits": Bench.visits,
    "answer": Bench.answer,
    "card": lambda bench: bench.opens("card"),
    "overview": lambda bench: bench.opens("overview"),
    "figure": lambda bench: bench.opens("figure"),
    "language": lambda bench: bench.opens("language"),
    "save": Bench.save,
    "slide": Bench.slide,
    "stillness": Bench.stillness,
    "attract": Bench.attract,
    "photograph": Bench.photograph,
    "check": Bench.check,
}


def main() -> int:
    """Measures what was asked for; the exit code."""
    parser = argparse.ArgumentParser(prog="bench", description="Measures kiosk.")
    parser.add_argument("parts", nargs="*", metavar="PART", help=", ".join(PARTS))
    wanted = parser.parse_args().parts or list(PARTS)
    if unknown := [name for name in wanted if name not in PARTS]:
        parser.error(f'there is no "{unknown[0]}" to measure. There are: {", ".join(PARTS)}.')
    busy = os.getloadavg()[0]
    figures: list[Measured] = []
    failures: list[str] = []
    with TemporaryDirectory(prefix="kiosk-bench-") as folder, WatchedScreen(FULL_HD) as screen:
        bench = Bench(screen, Path(folder))
        for name in wanted:
            print(f"measuring: {name}", file=sys.stderr, flush=True)
            try:
                figures += PARTS[name](bench)
            except AssertionError as error:
                failures.append(f"NOT MEASURED: {name}: {error}")
    print("\n".join([*rows(figures), *failures]))
    if busy > 0.5:
        print(f"The machine was at work before (load {busy:.1f}): times may be too long.")
    return int(bool(failures) or any(misses(figure) for figure in figures))


if __name__ == "__main__":
    sys.exit(main())

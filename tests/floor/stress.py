"""Thousands of random touches before a running exhibit, which must be in order after each round.

Run it with `make stress`; ARGS="--seconds 60 --seed 17" for less of it, or for the same again.
"""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.memory import OWN, of_tree
from tests.floor.coloured import covers, is_at, painted, same, start_over, write
from tests.floor.conftest import Visitor, standing
from tests.floor.crowd import Crowd
from tests.floor.virtual_screen import VirtualScreen
from tests.floor.waiting import until

A_MINUTE = 1200  # touches, of which some of each round's last ones are cut short
ROUND = 10.0  # seconds
WARM = 60.0  # seconds after which memory must be what it will be
GROWTH = 5.0  # MiB, at most
ANSWERS = 3.0  # seconds within which whatever is touched must have been answered, and be at rest
SETTLES = 0.4  # seconds in which a second step would be seen
SIZE = (1920, 1080)


class BrokenError(Exception):
    """The exhibit is not in order; says what is wrong."""


class Stress:
    """One exhibit under many hands. `say` is told how it goes, a line a round."""

    def __init__(self, visitor: Visitor, seed: int, say: Callable[[str], object] = print) -> None:
        self._visitor = visitor
        self._crowd = Crowd(visitor.touch, seed, A_MINUTE)
        self._ghost = random.Random(seed)
        self._say = say
        self._memory: list[tuple[float, float]] = []
        start_over(visitor)
        self._clean = visitor.screen.picture()

    def run(self, seconds: float) -> None:
        """Lets the crowd stand there for so long; raises BrokenError once something is wrong."""
        began = time.monotonic()
        spent = 0.0
        while spent < seconds:
            length = min(ROUND, seconds - spent)
            self._crowd.stand(length)
            spent += length
            self._examine(spent)
            self._say(
                f"{spent:4.0f} s: {self._crowd.made} touches, "
                f"{self._memory[-1][1]:.1f} MiB, all in order"
            )
        warm = [memory for at, memory in self._memory if at >= WARM]
        if warm:
            self._say(
                f"{self._crowd.made} touches in {spent:.0f} s and {len(self._memory)} "
                f"examinations, {time.monotonic() - began:.0f} s in all; memory from "
                f"{warm[0]:.1f} to {warm[-1]:.1f} MiB after the first minute"
            )
            if max(abs(memory - warm[0]) for memory in warm) > GROWTH:
                raise BrokenError(f"memory is not flat: {warm[0]:.1f} MiB, then {warm}")

    def _examine(self, spent: float) -> None:
        visitor = self._visitor
        code = visitor.show.process.poll()
        if code is not None:
            raise BrokenError(f"it has ended with {code}: {visitor.show.complaints()}")
        if complaints := visitor.show.complaints():
            raise BrokenError(f"it has complained: {complaints}")
        if not covers(visitor):
            raise BrokenError(f"its window does not cover the screen: {visitor.show.geometry()}")
        try:
            start_over(visitor)
            until("the first panel as it was", self._is_clean, ANSWERS)
            self._one_step_each()
        except AssertionError as error:
            raise BrokenError(f"it does not do what it should: {error}") from error
        self._memory.append((spent, of_tree(visitor.show.process.pid, OWN)))

    def _is_clean(self) -> bool:
        return same(self._visitor.screen.picture(), self._clean)

    def _one_step_each(self) -> None:
        """Each touch and key does one thing, while a finger that nobody lifts lies somewhere."""
        visitor = self._visitor
        touch, reader = visitor.touch, visitor.reader
        following = reader.the("push button", "Next").middle
        width, height = visitor.screen.size
        touch.down((self._ghost.uniform(0, width), self._ghost.uniform(0, height)))
        touch.tap(following)
        self._rests(1)
        touch.swipe((width * 0.7, height * 0.4), (width * 0.3, height * 0.4))
        self._rests(2)
        visitor.keys.press("Left")
        self._rests(1)
        touch.tap(reader.the("link", "Lenin").middle)
        reader.the("dialog", "Vladimir Lenin", ANSWERS)
        reader.press(reader.the("push button", "Close"))
        self._rests(1)

    def _rests(self, place: int) -> None:
        is_at(self._visitor, place, ANSWERS)
        end = time.monotonic() + SETTLES
        while time.monotonic() < end:
            if (there := painted(self._visitor)) != [place]:
                raise BrokenError(f"one touch or key led to panel {place} and on to {there}")


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs it; 1 if something broke."""
    parser = argparse.ArgumentParser(prog="make stress", description=__doc__)
    parser.add_argument("--seconds", type=float, default=600.0)
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))
    options = parser.parse_args(arguments)
    print(f"seed {options.seed}", flush=True)
    with TemporaryDirectory(prefix="kiosk-stress-") as folder:
        exhibit = str(write(Path(folder) / "exhibit"))
        try:
            with (
                VirtualScreen(SIZE) as screen,
                standing(screen, Path(folder) / "state", exhibit) as visitor,
            ):
                Stress(visitor, options.seed, lambda line: print(line, flush=True)).run(
                    options.seconds
                )
        except (BrokenError, AssertionError) as error:
            print(f"Broken with --seed {options.seed}: {error}")
            return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

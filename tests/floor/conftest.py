"""A visitor before a running exhibit: what they see and hear, and their hands."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from tests.floor.hands import Keys, Touch
from tests.floor.screen_reader import Bus, ScreenReader
from tests.floor.show import Show
from tests.floor.virtual_screen import VirtualScreen


@dataclass(frozen=True)
class Visitor:
    """One screen with one exhibit on it, and all that reaches it from outside."""

    screen: VirtualScreen
    show: Show
    reader: ScreenReader
    touch: Touch
    keys: Keys


@contextmanager
def standing(
    screen: VirtualScreen, state: Path, *arguments: str, wakes: bool = True, **more: Any
) -> Iterator[Visitor]:
    """Starts an exhibit on a screen and stands before it; at the end it must end in order.

    The visitor wakes it with a touch, unless told not to.
    """
    with (
        Bus(screen) as bus,
        Show(screen, state, arguments, more=bus.environment, **more) as running,
        closing(ScreenReader(bus, running.process.pid)) as reader,
        closing(Touch(running.touch_port, screen.size)) as touch,
    ):
        if wakes and "--at" not in arguments:
            touch.tap((screen.size[0] / 2, screen.size[1] / 4))
            reader.the("push button", "Next")
        yield Visitor(screen, running, reader, touch, Keys(screen))


@pytest.fixture
def visitor(xvfb: Callable[..., VirtualScreen], tmp_path: Path) -> Iterator[Callable[..., Visitor]]:
    """Starts an exhibit and stands before it: `visitor("--at", "lenin", size=(1080, 1920))`."""
    numbers = count(1)
    with ExitStack() as stack:

        def start(*arguments: str, size: tuple[int, int] = (1920, 1080), **more: Any) -> Visitor:
            state = tmp_path / f"visitor-{next(numbers)}"
            return stack.enter_context(standing(xvfb(*size), state, *arguments, **more))

        yield start

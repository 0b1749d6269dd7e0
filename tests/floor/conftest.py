"""A visitor before a running exhibit: what they see and hear, and their hands."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass
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


@pytest.fixture
def visitor(
    xvfb: Callable[..., VirtualScreen], show: Callable[..., Show]
) -> Iterator[Callable[..., Visitor]]:
    """Starts an exhibit and stands before it: `visitor("--at", "lenin", size=(1080, 1920))`."""
    with ExitStack() as stack:

        def start(*arguments: str, size: tuple[int, int] = (1920, 1080), **more: Any) -> Visitor:
            screen = xvfb(*size)
            bus = stack.enter_context(Bus(screen))
            running = show(screen, *arguments, more=bus.environment, **more)
            reader = stack.enter_context(closing(ScreenReader(bus, running.process.pid)))
            touch = stack.enter_context(closing(Touch(running.touch_port, size)))
            return Visitor(screen, running, reader, touch, Keys(screen))

        yield start

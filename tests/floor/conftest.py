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
from tests.floor.screen_reader import Bus, Node, ScreenReader
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

    def button(self, name: str) -> Node:
        """The one button of a name, as soon as there is exactly one."""
        return self.reader.the("push button", name)

    def is_before_dialog(self, name: str) -> None:
        """Holds it to offer one dialog alone, soon."""

        def alone() -> bool:
            return [node.name for node in self.reader.find("dialog")] == [name]

        self.reader.until(f"the dialog {name} alone", alone)

    def is_before_panel(self, heading: str) -> None:
        """Holds it to show a panel, and nothing over it, soon."""

        def alone() -> bool:
            headings = [node.name for node in self.reader.find("heading")]
            return headings == [heading] and not self.reader.find("dialog")

        self.reader.until(f"the panel {heading}", alone)

    def close_all(self) -> None:
        """Closes by Esc whatever is open, one after the other."""
        while before := self.reader.find("dialog"):
            self.keys.press("Escape")
            self.reader.until(
                "it is closed", lambda before=before: self.reader.find("dialog") != before
            )

    def tab_to(self, role: str, name: str) -> None:
        """Presses Tab until a control has the keyboard."""
        for _ in range(60):
            if any("focused" in node.states for node in self.reader.find(role, name)):
                return
            self.keys.press("Tab")
        raise AssertionError(f"{name} cannot be reached")


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

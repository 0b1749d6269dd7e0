"""What every test starts from: no window of the machine's own, and no state of its user."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.floor.show import Show
from tests.floor.virtual_screen import VirtualScreen

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

# Before anything imports Qt: a test in this process never opens a window on somebody's desk.
for name in ("DISPLAY", "WAYLAND_DISPLAY"):
    os.environ.pop(name, None)
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
STATE = tempfile.TemporaryDirectory(prefix="kiosk-tests-")
os.environ["KIOSK_STATE_DIR"] = STATE.name


def pytest_unconfigure() -> None:
    """Leaves nothing behind."""
    STATE.cleanup()


@pytest.fixture(scope="session")
def qapp() -> QGuiApplication:
    """The stage's own application, in place of pytest-qt's, which would be one with widgets."""
    from tests.stage.application import application

    return application()


@pytest.fixture
def xvfb() -> Iterator[Callable[..., VirtualScreen]]:
    """Makes virtual screens: `xvfb(1920, 1080)`; `largest=` for one that is to grow."""
    with ExitStack() as stack:

        def make(
            width: int = 1920, height: int = 1080, largest: tuple[int, int] | None = None
        ) -> VirtualScreen:
            return stack.enter_context(VirtualScreen((width, height), largest))

        yield make


@pytest.fixture
def show(tmp_path: Path) -> Iterator[Callable[..., Show]]:
    """Starts `kiosk show`: `show(screen, "--at", "lenin")`, and has its window painted.

    At the end of the test each must end on SIGTERM within a second, with 0, and must have printed
    nothing on standard error.
    """
    numbers = count(1)
    with ExitStack() as stack:

        def start(screen: VirtualScreen, *arguments: str, **more: Any) -> Show:
            state = tmp_path / f"state-{next(numbers)}"
            return stack.enter_context(Show(screen, state, arguments, **more))

        yield start

"""The window from outside: it covers its screen, and ends when and only when staff end it."""

from __future__ import annotations

import signal
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.floor.conftest import Visitor
from tests.floor.show import KIOSK, Show, environment
from tests.floor.virtual_screen import VirtualScreen
from tests.floor.waiting import until


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=["landscape", "portrait"])
def test_it_covers_the_screen_without_a_window_manager(
    xvfb: Callable[..., VirtualScreen], show: Callable[..., Show], size: tuple[int, int]
) -> None:
    running = show(xvfb(*size))
    assert running.geometry() == (0, 0, *size)


def test_it_says_how_it_is_ended(
    xvfb: Callable[..., VirtualScreen], show: Callable[..., Show]
) -> None:
    running = show(xvfb())
    assert running.said() == (
        f"The full screen is ended by Ctrl+Alt+S, or by SIGTERM to process {running.process.pid}.\n"
    )


@pytest.mark.parametrize("by", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_within_a_second(
    xvfb: Callable[..., VirtualScreen], show: Callable[..., Show], by: signal.Signals
) -> None:
    show(xvfb()).end(by)


def test_ctrl_alt_s_ends_it(visitor: Callable[..., Visitor]) -> None:
    before = visitor()
    before.keys.press("ctrl+alt+s")
    assert before.show.process.wait(timeout=10) == 0


def test_no_other_key_ends_it(visitor: Callable[..., Visitor]) -> None:
    before = visitor()
    heading = before.reader.heading()
    before.keys.press("Escape", "alt+F4", "ctrl+q", "ctrl+c", "ctrl+w", "super", "F11")
    before.keys.press("Right")
    until("the next panel", lambda: before.reader.heading() != heading)
    assert before.show.process.poll() is None


def test_it_follows_the_screen(
    xvfb: Callable[..., VirtualScreen], show: Callable[..., Show]
) -> None:
    screen = xvfb()
    running = show(screen)
    for size in ((720, 400), (1080, 1920), (1920, 1080)):
        screen.set_size(*size)
        until(f"a window of {size}", lambda size=size: running.geometry() == (0, 0, *size))


def test_without_a_screen_it_says_what_to_do(tmp_path: Path) -> None:
    done = subprocess.run(
        [*KIOSK, "show"],
        env=environment(tmp_path / "state"),
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert done.stdout == ""
    assert done.stderr == (
        "kiosk: There is no screen: neither DISPLAY nor WAYLAND_DISPLAY is set. Start kiosk in a "
        'desktop session, or make pictures of the panels with "kiosk proof --out DIR".\n'
    )
    assert done.returncode == 2


def test_with_a_screen_that_is_gone_it_says_what_to_do(tmp_path: Path) -> None:
    done = subprocess.run(
        [*KIOSK, "show"],
        env=environment(tmp_path / "state", DISPLAY=":9999"),
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert done.stderr.startswith("kiosk: The screen :9999 cannot be reached.")
    assert done.returncode == 2

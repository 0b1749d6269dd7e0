"""The programs that are measured, each started as its user starts it."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tests.bench.screen import WatchedScreen
from tests.floor.show import environment

BARE = (sys.executable, str(Path(__file__).with_name("bare.py")))
SHIPPED = (sys.executable, "-m", "kiosk", "show")
PANEL = (*SHIPPED, "--at", "man-of-steel")  # the first one, without the attract screen before it


class Program:
    """A command on a screen, drawn by Qt's software renderer, with a state folder of its own."""

    def __init__(self, command: tuple[str, ...], screen: WatchedScreen, state: Path) -> None:
        self._command = command
        self._screen = screen
        self._environment = environment(
            state,
            DISPLAY=screen.display,
            QT_QUICK_BACKEND="software",
            QML_DISK_CACHE_PATH=str(state / "qml"),
        )

    @contextmanager
    def running(
        self, more: Mapping[str, str] | None = None
    ) -> Iterator[tuple[subprocess.Popen[bytes], float]]:
        """The process, and the moment, by CLOCK_MONOTONIC, just before it was started.

        It is ended, and the screen is empty again, when this is left. `more` joins its environment.
        """
        self._screen.wait_until_empty()
        moment = time.monotonic()
        process = subprocess.Popen(
            self._command,
            env={**self._environment, **(more or {})},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
        )
        try:
            yield process, moment
            if (code := process.poll()) is not None:
                raise AssertionError(f"{' '.join(self._command)} ended by itself, with {code}")
        finally:
            process.terminate()
            process.wait()
        self._screen.wait_until_empty()

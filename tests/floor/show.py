"""A `kiosk show` of its own, driven from outside like the one in the museum."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType

from tests.floor.virtual_screen import VirtualScreen
from tests.floor.waiting import until

ENDS_WITHIN = 1.0
KIOSK = (sys.executable, "-m", "kiosk")
# Of the machine's, only what says where programs and the user's folders are.
KEPT = ("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "SSL_CERT_FILE")


def environment(state: Path, **more: str) -> dict[str, str]:
    """What a program is given: little of this process's own, and a state folder for itself."""
    kept = {name: os.environ[name] for name in KEPT if name in os.environ}
    return {**kept, "KIOSK_STATE_DIR": str(state), **more}


def free_port() -> int:
    """A number of this machine's own that no program listens to with UDP."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as taken:
        taken.bind(("127.0.0.1", 0))
        number: int = taken.getsockname()[1]
        return number


class Show:
    """A running exhibit on a virtual screen, its window there and painted.

    `touch_port` is where fingers are told to it, by TUIO. At the end it must have printed one
    problem for each panel in `faulty`, given as CHAPTER/PANEL in their order, and nothing else but
    the lines of `says`, before them.
    """

    def __init__(
        self,
        screen: VirtualScreen,
        state: Path,
        arguments: Sequence[str] = (),
        *,
        command: Sequence[str] = (*KIOSK, "show"),
        more: Mapping[str, str] | None = None,
        folder: Path | None = None,
        faulty: Sequence[str] = (),
        says: Sequence[str] = (),
    ) -> None:
        self.screen = screen
        self._faulty = list(faulty)
        self._says = list(says)
        self.touch_port = free_port()
        self._said = state.with_name(f"{state.name}-said.txt")
        self._complained = state.with_name(f"{state.name}-complained.txt")
        own = environment(
            state,
            DISPLAY=screen.display,
            QT_QPA_GENERIC_PLUGINS=f"tuiotouch:udp={self.touch_port}",
            QT_TUIOTOUCH_DELIVER_WITHOUT_FOCUS="1",
            **(more or {}),
        )
        with self._said.open("w") as said, self._complained.open("w") as complained:
            self.process = subprocess.Popen(
                [*command, *arguments],
                cwd=folder,
                env=own,
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=complained,
            )
        try:
            self.window = until("a window of kiosk's", self._find_window)
            until("something painted", self._is_painted)
        except BaseException:
            self.process.kill()
            self.process.wait()
            raise

    def __enter__(self) -> Show:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if kind is not None:
            self.process.kill()
            self.process.wait()
            return
        if self.process.poll() is None:
            self.end()
        lines = self.complaints().splitlines()
        assert lines[: len(self._says)] == self._says, self.complaints()
        told = [line.split(": ")[2:3] for line in lines[len(self._says) :]]
        assert told == [[panel] for panel in self._faulty], self.complaints()

    def end(self, by: signal.Signals = signal.SIGTERM) -> None:
        """Ends it as the system does, and holds it to how it has to end: soon, and in order."""
        began = time.monotonic()
        self.process.send_signal(by)
        try:
            code = self.process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise
        assert code == 0, f"ended with {code}: {self.complaints()}"
        took = time.monotonic() - began
        assert took <= ENDS_WITHIN, f"ended only after {took:.2f} s"

    def said(self) -> str:
        """What it has printed so far."""
        return self._said.read_text(encoding="utf-8")

    def complaints(self) -> str:
        """What it has printed on standard error so far."""
        return self._complained.read_text(encoding="utf-8")

    def geometry(self) -> tuple[int, int, int, int]:
        """Where its window is on the screen: x, y, width, height in px."""
        shell = self.screen.run("xdotool", "getwindowgeometry", "--shell", self.window)
        values = dict(line.split("=") for line in shell.split())
        x, y, width, height = (int(values[key]) for key in ("X", "Y", "WIDTH", "HEIGHT"))
        return x, y, width, height

    def _find_window(self) -> str:
        if self.process.poll() is not None:
            raise AssertionError(
                f"ended with {self.process.returncode}: {self.said()}{self.complaints()}"
            )
        try:
            found = self.screen.run("xdotool", "search", "--onlyvisible", "--class", "kiosk")
        except RuntimeError:  # what xdotool calls it when it finds none
            return ""
        return found.split()[0]

    def _is_painted(self) -> bool:
        colours = self.screen.picture().resize((64, 64)).getcolors(64 * 64)
        return colours is None or len(colours) > 8

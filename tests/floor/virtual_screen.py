"""A screen that exists in memory alone, with nothing on it: no window manager, no desktop."""

from __future__ import annotations

import contextlib
import os
import struct
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType

from PIL import Image

SMALLEST_SIDE = 1920


class VirtualScreen:
    """An X server of its own, on whichever number is free, its one output `size` px large.

    `largest` is the size that it can later be changed to at most.
    """

    def __init__(self, size: tuple[int, int], largest: tuple[int, int] | None = None) -> None:
        width, height = largest or (max(size[0], SMALLEST_SIDE), max(size[1], SMALLEST_SIDE))
        # Here each pixel can be read without asking the server, and without a tool.
        self._memory = TemporaryDirectory(prefix="kiosk-screen-")
        read, write = os.pipe()
        self._server = subprocess.Popen(
            [
                *("Xvfb", "-displayfd", str(write), "-nolisten", "tcp", "-noreset"),
                *("-screen", "0", f"{width}x{height}x24", "-fbdir", self._memory.name),
            ],
            pass_fds=[write],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(write)
        with os.fdopen(read) as told:
            number = told.readline().strip()
        if not number:
            raise RuntimeError(f"Xvfb did not start, and ended with {self._server.wait()}")
        self.display = f":{number}"
        self.size = (0, 0)
        self.set_size(*size)

    def __enter__(self) -> VirtualScreen:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.terminate()
        self._server.wait()
        with contextlib.suppress(FileNotFoundError):
            self._memory.cleanup()

    def run(self, *command: str) -> str:
        """Runs an X tool on this screen; what it prints."""
        environment = {**os.environ, "DISPLAY": self.display}
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise RuntimeError(f"{' '.join(command)} ended with {done.returncode}: {done.stderr}")
        return done.stdout

    def set_size(self, width: int, height: int) -> None:
        """Changes the output's mode, as a monitor does that is switched or turned."""
        name = f"{width}x{height}"
        if name not in self.run("xrandr"):
            numbers = (0, width, 0, 0, 0, height, 0, 0, 0)
            self.run("xrandr", "--newmode", name, *map(str, numbers))
            self.run("xrandr", "--addmode", "screen", name)
        self.run("xrandr", "--output", "screen", "--mode", name)
        self.size = (width, height)

    def switch_off(self) -> None:
        """Takes the output's mode away, as when a monitor is switched off; `set_size` ends it."""
        width, height = self.size
        self.run("xrandr", "--fb", f"{width}x{height}", "--output", "screen", "--off")

    def picture(self) -> Image.Image:
        """What is on the screen now."""
        return self._lines(0, self.size[1])

    def row(self, y: int) -> Image.Image:
        """One line of what is on the screen now: much sooner read than all of it."""
        return self._lines(y, 1)

    def _lines(self, first: int, count: int) -> Image.Image:
        with (Path(self._memory.name) / "Xvfb_screen0").open("rb", buffering=0) as dump:
            numbers = struct.unpack(">25I", dump.read(100))
            header, width, line, colours = (numbers[i] for i in (0, 4, 12, 19))
            dump.seek(header + 12 * colours + first * line)
            pixels = dump.read(count * line)
        whole = Image.frombuffer("RGB", (width, count), pixels, "raw", "BGRX", line, 1)
        return whole.crop((0, 0, self.size[0], count))

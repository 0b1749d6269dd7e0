"""Paints a curator's desk with the first hour's mistake: `python -m scripts.desk OUT.png`."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize

from kiosk.content.load import load
from kiosk.stage.application import make_application
from kiosk.stage.engine import Attendance, make_window
from kiosk.starting.new import make
from kiosk.visit.desk import Desk

WINDOW: Final = 1680, 720  # as wide as it grows for what is told beside the stage
PATIENCE: Final = 20.0  # seconds
REST: Final = 1.5  # seconds until a picture that has been asked for is painted


def paint(out: Path) -> None:
    """The window of `kiosk show --windowed` after `captoin:` was saved."""
    app = make_application()
    with tempfile.TemporaryDirectory() as folder:
        exhibit = Path(folder) / "my-exhibit"
        make(exhibit)
        read = load(exhibit).exhibit
        assert read is not None
        engine, window = make_window(read, 0, QSize(*WINDOW), attendance=Attendance(away=False))
        window.show()
        chapter = exhibit / "content/chapters/where.yaml"
        text = chapter.read_text("utf-8")
        chapter.write_text(text.replace("caption:", "captoin:", 1), "utf-8")
        desk = engine.handed[Desk]
        assert isinstance(desk, Desk)

        def until(done: Callable[[], bool]) -> None:
            end = time.monotonic() + PATIENCE
            while not done() and time.monotonic() < end:
                app.processEvents()

        until(window.isExposed)
        desk.tell(load(exhibit).problems)
        rest = time.monotonic() + REST
        until(lambda: time.monotonic() > rest)
        window.grabWindow().save(str(out))
        window.hide()
    sys.stdout.flush()
    os._exit(0)  # the window and its engine are not taken down: nothing else is done here


if __name__ == "__main__":
    paint(Path(sys.argv[1]))

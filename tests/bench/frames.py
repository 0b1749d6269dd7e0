"""`kiosk show` that notes each frame: frames.py FILE.

A line for each frame: the moment, by CLOCK_MONOTONIC in seconds, at which it was handed to the
screen.
"""

from __future__ import annotations

import os
import sys
import time
from typing import Any

from PySide6.QtCore import Qt

from kiosk import cli
from kiosk.stage import show

make_window = show.make_window


def make_watched_window(*arguments: Any, **more: Any) -> Any:
    file = os.open(sys.argv[1], os.O_CREAT | os.O_WRONLY | os.O_TRUNC)
    engine, window = make_window(*arguments, **more)
    # In the thread that draws, so that the moment is the frame's own; at once, since kiosk ends
    # its process without a word to anybody.
    window.frameSwapped.connect(
        lambda: os.write(file, f"{time.monotonic():.6f}\n".encode()),
        Qt.ConnectionType.DirectConnection,
    )
    return engine, window


if __name__ == "__main__":
    show.make_window = make_watched_window
    sys.exit(cli.main(["show", "--at", "man-of-steel"]))

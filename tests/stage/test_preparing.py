"""What a technician at a terminal is told while `kiosk show` has photographs prepared."""

from __future__ import annotations

import os
import pty
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

from PIL import Image

from tests.proof.conftest import write_exhibit

PATIENCE = 30.0


def test_it_counts_on_the_terminal(tmp_path: Path) -> None:
    folder = write_exhibit(tmp_path / "exhibit", {"gorki": {"image": "scan.tif"}})
    scan = Image.new("RGB", (1_300, 1_300))
    scan.save(folder / "assets/images/scan.tif", compression="jpeg")
    near, far = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "kiosk", "show", str(folder), "--windowed=640x360"],
        env={
            **os.environ,
            "KIOSK_STATE_DIR": str(tmp_path / "state"),
            "QT_QPA_PLATFORM": "offscreen",
            "QT_QUICK_BACKEND": "software",
        },
        stderr=far,
    ) as show:
        os.close(far)
        told = until_it_ends_so(near, "1 of 1\r\x1b[K")
        show.send_signal(signal.SIGTERM)
    os.close(near)
    assert told == "\r\x1b[KPreparing photographs, once for each: 1 of 1\r\x1b[K"
    assert show.returncode == 0


def until_it_ends_so(near: int, end: str) -> str:
    """All that a terminal was told until it ends so."""
    told, last = "", time.monotonic() + PATIENCE
    while not told.endswith(end) and time.monotonic() < last:
        if select.select([near], [], [], 0.5)[0]:
            told += os.read(near, 10_000).decode()
    return told

"""Prepares an exhibit's photographs and waits for it, where nothing is shown meanwhile."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TextIO

from kiosk.content.exhibit import Exhibit
from kiosk.prepare import shelf
from kiosk.prepare.counting import Counting


def prepare_all(exhibit: Exhibit, stream: TextIO) -> None:
    """By the same process as beside the show; it counts on a terminal."""
    files = [picture.file for picture in exhibit.large if picture.file]
    remaining = len(shelf.Shelf(exhibit.folder).lacks(files))
    if remaining == 0:
        return
    counting = Counting(stream)
    counting(remaining)
    task = json.dumps({"exhibit": str(exhibit.folder.absolute()), "files": files})
    with subprocess.Popen(
        [sys.executable, "-m", "kiosk.prepare"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdin
        assert process.stdout
        # Its standard input stays open: when that ends, it ends too.
        process.stdin.write(f"{task}\n")
        process.stdin.flush()
        for _ in process.stdout:
            remaining -= 1
            counting(max(0, remaining))
    counting(0)

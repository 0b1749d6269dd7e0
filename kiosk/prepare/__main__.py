"""The process that prepares large photographs beside the stage.

    python -m kiosk.prepare

On standard input it is given one line of JSON, `{"exhibit": FOLDER, "files": [...]}`; it prints a
line for each photograph that is done, and ends at once when its standard input does.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import sys
import threading
from pathlib import Path
from typing import Final

from kiosk.prepare.work import forgive, prepare

LOW: Final = 10
"""A tenth of what the stage may take; at the lowest, 19, a busy machine would never let it end."""
MOST_MEMORY: Final = 2 << 30
"""Bytes that this process may hold; the largest photographs that are admitted take half of it."""


def main() -> int:
    """Prepares what it is told; the exit code."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the stage is told, and ends this process
    _be_modest()
    task = json.loads(sys.stdin.readline() or "null")
    if task is None:
        return 0
    exhibit, files = Path(task["exhibit"]), task["files"]
    threading.Thread(target=_end_with_the_stage, args=(exhibit, files), daemon=True).start()
    prepare(exhibit, files, lambda: print("ready", flush=True))
    sys.stdout.flush()
    os._exit(0)  # the thread that waits for the stage never ends


def _be_modest() -> None:
    """Little of the processor where others want it, and never all of the memory."""
    with contextlib.suppress(OSError, AttributeError):
        os.nice(LOW)
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (MOST_MEMORY, MOST_MEMORY))


def _end_with_the_stage(exhibit: Path, files: list[str]) -> None:
    sys.stdin.read()
    forgive(exhibit, files)
    os._exit(0)


if __name__ == "__main__":
    sys.exit(main())

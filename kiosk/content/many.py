"""Reads many chapters' files in several processes at once; few in this one."""

from __future__ import annotations

import multiprocessing
import os
import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import Final

from kiosk.content.exhibit import Chapter
from kiosk.content.parts import read_chapter
from kiosk.content.reading import Part

FEW: Final = 64
"""Up to so many files further processes cost more time than they save."""

File = tuple[str, bytes]


def read_chapters(files: Sequence[File], processes: int) -> list[Part[Chapter]]:
    """The parts of the files (path, bytes), in their order.

    Further processes are forks of this one on Linux, and only where it has no other threads: a
    fork holds their locks for ever.
    """
    if processes > 1 and len(files) > FEW and _is_alone():
        try:
            return _in_processes(files, processes)
        except (OSError, ImportError, BrokenProcessPool):
            pass  # a machine without shared memory or with too little of it: slower, no worse
    return [read_chapter(*file) for file in files]


def _is_alone() -> bool:
    return sys.platform != "linux" or len(os.listdir("/proc/self/task")) == 1  # noqa: PTH208


def _in_processes(files: Sequence[File], processes: int) -> list[Part[Chapter]]:
    context = multiprocessing.get_context("fork" if sys.platform == "linux" else None)
    with ProcessPoolExecutor(processes, context) as pool:
        return list(pool.map(_read, files, chunksize=max(1, len(files) // (processes * 4))))


def _read(file: File) -> Part[Chapter]:
    return read_chapter(*file)

"""What was read of an exhibit's files before, for whoever reads it again and again.

A part of an exhibit depends on its file's bytes alone, so one whose bytes are the same is not read
again. Each file is remembered once, as it was last: reading a thousand times takes no more room.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

T = TypeVar("T")


class Memory:
    """Gives what was made of a file when the file is still the same; else has it made anew.

    Only what nobody changes afterwards may be made here.
    """

    def __init__(self) -> None:
        self._made: dict[object, tuple[object, Any]] = {}
        self._asked: set[object] = set()

    def of(self, key: object, state: object, make: Callable[[], T]) -> T:
        """What `make` gave for this key when its state was the same; `state` None is never so."""
        self._asked.add(key)
        known = self._made.get(key)
        if known is not None and state is not None and known[0] == state:
            made: T = known[1]
            return made
        made = make()
        self._made[key] = (state, made)
        return made

    def forget(self, key: object) -> None:
        """Has it made anew when it is asked for next."""
        self._asked.discard(key)
        self._made.pop(key, None)

    def forget_unasked(self) -> None:
        """Forgets what was not asked for since this was last called: its file is no longer read."""
        self._made = {key: self._made[key] for key in self._asked}
        self._asked = set()


def state_of(path: Path) -> object:
    """What tells whether a file is still the same without reading it; None where there is none."""
    try:
        found = os.stat(path)  # noqa: PTH116 (asked of every picture at each save)
    except (OSError, ValueError):
        return None
    return found.st_size, found.st_mtime_ns, found.st_ctime_ns, found.st_ino

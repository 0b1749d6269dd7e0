"""On which file systems folders lie, and when that changes."""

from __future__ import annotations

import os
import re
import select
from collections.abc import Sequence
from pathlib import Path
from typing import Final, NamedTuple

TABLE: Final = Path("/proc/self/mountinfo")
SPACES: Final = re.compile(r"\\([0-7]{3})")


class Mount(NamedTuple):
    """A file system, where it begins, and its number, which no later one has while it is there."""

    number: str
    at: str
    kind: str


class Mounts:
    """The file systems that some folders lie on, or that lie within them."""

    def __init__(self, folders: Sequence[Path]) -> None:
        self._folders = folders
        self._last: list[Mount] = []
        self._poll: select.poll | None = None
        try:
            self._table = TABLE.open("rb")
        except OSError:  # a system without one
            return
        self._poll = select.poll()
        self._poll.register(self._table, select.POLLPRI)

    def now(self) -> list[Mount]:
        """They as they are."""
        self._last = mounts_of(self._folders)
        return self._last

    def changed(self) -> bool:
        """Whether one has come or gone since this or `now` was called."""
        if not self._poll or not self._poll.poll(0):
            return False
        before = self._last
        return self.now() != before

    def close(self) -> None:
        """Asks no more."""
        if self._poll:
            self._poll = None
            self._table.close()


def mounts_of(folders: Sequence[Path]) -> list[Mount]:
    """Those that the folders lie on, and those within the folders."""
    try:
        lines = TABLE.read_text(encoding="utf-8", errors="surrogateescape").split("\n")
    except OSError:
        return []
    table = [_mount(line) for line in lines if line]
    found: dict[Mount, None] = {}
    for folder in folders:
        real = os.path.realpath(folder)
        around = [each for each in table if _is_within(real, each.at)]
        if around:
            # Of several at one place, the last hides those before it.
            found[max(reversed(around), key=lambda each: len(each.at))] = None
        found.update(dict.fromkeys(each for each in table if _is_within(each.at, real)))
    return list(found)


def _mount(line: str) -> Mount:
    number, _, _, _, at, *_ = line.split(" ")
    kind = line.partition(" - ")[2].split(" ")[0]
    return Mount(number, SPACES.sub(lambda found: chr(int(found[1], 8)), at), kind)


def _is_within(path: str, folder: str) -> bool:
    return path == folder or path.startswith(folder.rstrip("/") + "/")

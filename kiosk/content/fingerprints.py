"""What tells whether an exhibit's files are still those that were read, without reading them."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path, PurePosixPath
from stat import S_ISDIR

Print = list[int]
"""A file's size, times and number; empty where there is none. By the second time a file differs
that may be read now and could not, or the other way round."""
Prints = Mapping[str, Print]
"""By path, relative to the exhibit; a folder whose files are all there is among them, with none."""

TREES = ("content", "assets/images")


def now(folder: Path) -> Prints:
    """Those of all that may be read of an exhibit: to be asked for before it is."""
    prints: dict[str, Print] = {}
    for tree in TREES:
        for at, _, names in os.walk(folder / tree):
            inside = Path(at).relative_to(folder).as_posix()
            prints[inside] = []
            prints |= {f"{inside}/{name}": _print(os.path.join(at, name)) for name in names}  # noqa: PTH118
    return prints


def of(folder: Path, names: Sequence[str], before: Prints | None = None) -> list[Print]:
    """Those of some files, as they were before; as they are now where nobody has looked."""
    root = str(folder) + "/"
    if before is None:
        return [_print(root + name) for name in names]
    return [_before(root, name, before) for name in names]


def _before(root: str, name: str, before: Prints) -> Print:
    if name in before:
        return before[name]
    found = _print(root + name)
    is_new = str(PurePosixPath(name).parent) in before
    # One that was there under another spelling is none; nor is one in a link, which none walked.
    return [] if is_new and found not in before.values() else found


def _print(path: str) -> Print:
    try:
        found = os.stat(path)  # noqa: PTH116 (a Path each would double the time)
    except (OSError, ValueError):
        return []
    if S_ISDIR(found.st_mode):
        return []
    return [found.st_size, found.st_mtime_ns, found.st_ctime_ns, found.st_ino]

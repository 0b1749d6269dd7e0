"""Bytes of one file of an exhibit, or a sentence why not; never blocks, never reads outside."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import Final

LARGEST: Final = 1_000_000
"""The most bytes a content file may have: more than a hundred thousand words."""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Why a file cannot be read; `absent` where there is none."""

    message: str
    absent: bool = False


def read_inside(folder: Path, name: str, largest: int = LARGEST) -> bytes | Unreadable:
    """Read `name` (relative, with /) below the exhibit's folder, up to `largest` bytes."""
    path = folder / name
    try:
        return _read(path.resolve(strict=True), folder.resolve(strict=True), largest)
    except FileNotFoundError:
        if path.is_symlink():
            return Unreadable("This is a link to a file that does not exist.")
        return Unreadable("There is no such file.", absent=True)
    except PermissionError:
        return Unreadable("This file may not be read: its permissions forbid it.")
    except RuntimeError:
        return Unreadable("This is a link that leads back to itself.")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        return Unreadable(f"This file cannot be read: {reason}.")


def _read(real: Path, folder: Path, largest: int) -> bytes | Unreadable:
    if not real.is_relative_to(folder):
        return Unreadable("This is a link to a file outside the exhibit. Put the file itself here.")
    if problem := _no_file(real.stat().st_mode):
        return problem
    # Without O_NONBLOCK a pipe put there since the look at it would hold us for ever.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    descriptor = os.open(real, flags | getattr(os, "O_CLOEXEC", 0))
    with os.fdopen(descriptor, "rb") as file:
        state = os.fstat(descriptor)
        if problem := _no_file(state.st_mode):
            return problem
        if state.st_size <= largest and len(data := file.read(largest + 1)) <= largest:
            return data
    return Unreadable(
        f"This file is too large to be a text of the exhibit: more than {largest // 1_000_000} MB."
    )


def _no_file(mode: int) -> Unreadable | None:
    if stat.S_ISREG(mode):
        return None
    kind = "a folder" if stat.S_ISDIR(mode) else "a pipe or a device"
    return Unreadable(f"This is {kind}, where a file must be.")

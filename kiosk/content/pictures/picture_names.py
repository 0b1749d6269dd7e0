"""The name of a picture, as a curator writes it → its file, or why there is none."""

from __future__ import annotations

import os
import re
import stat
import sys
from pathlib import Path
from typing import IO, Final

from kiosk.content import wording
from kiosk.content.pictures.near_pictures import PLACE, missing, shown

_DRIVE: Final = re.compile(r"[A-Za-z]:[/\\]")
_WEB: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:/")
_UNTYPED: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


class NoFile(Exception):  # noqa: N818 - it is told to a curator, not raised to a programmer
    """Why a name leads to no picture: a whole sentence."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


def open_picture(images_folder: Path, name: str) -> IO[bytes]:
    """Open the file that `name` means, inside the exhibit, without ever waiting for it.

    Raises NoFile where there is none.
    """
    _ill_formed(images_folder, name)
    path = images_folder / name
    try:
        found = path.stat()
    except (OSError, ValueError):
        raise NoFile(missing(images_folder, name)) from None
    if not stat.S_ISREG(found.st_mode):
        raise NoFile(f"{shown(name)} is {_kind(found.st_mode)}, not a picture.")
    if not _as_written(images_folder, name, found):
        raise NoFile(missing(images_folder, name))
    exhibit = images_folder.parent.parent.resolve()
    if not path.resolve().is_relative_to(exhibit):
        raise NoFile(
            f"{shown(name)} is a link to a file outside the exhibit, which is never opened. "
            f"Copy the picture itself into {PLACE}."
        )
    return _open(path, name)


def _open(path: Path, name: str) -> IO[bytes]:
    # The name may mean something else by now: a pipe would make an ordinary open wait for ever.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        descriptor = os.open(path.resolve(), flags | getattr(os, "O_NOFOLLOW", 0))
    except OSError as error:
        reason = (error.strerror or "").lower() or "it cannot be opened"
        raise NoFile(f"{shown(name)} cannot be read: {reason}.") from None
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise NoFile(f"{shown(name)} is no ordinary file.")
    return os.fdopen(descriptor, "rb")


def _kind(mode: int) -> str:
    if stat.S_ISDIR(mode):
        return "a folder"
    return "a pipe" if stat.S_ISFIFO(mode) else "a device"


def _ill_formed(images_folder: Path, name: str) -> None:
    if not name.strip():
        raise NoFile("The picture has no name.")
    if found := _UNTYPED.search(name):
        what = wording.character(found[0])
        visible = shown(_UNTYPED.sub("\ufffd", name))
        raise NoFile(f"{visible} holds {what}, which a name cannot. Write it without.")
    if _DRIVE.match(name) or name.startswith(("/", "\\", "~")):
        last = re.split(r"[/\\]", name)[-1]
        raise NoFile(
            f"{shown(name)} lies outside the exhibit. Copy the picture into {PLACE} "
            f'and write "{last or "its name"}".'
        )
    if "\\" in name:
        plain = _without_place(name.replace("\\", "/"))
        raise NoFile(f'Between a folder and a file stands /, not \\: write "{plain}".')
    if name.startswith("file:"):
        last = name.rpartition("/")[2]
        told = f"{shown(name)} lies outside the exhibit. Copy the picture into {PLACE}"
        raise NoFile(f'{told} and write "{last or "its name"}".')
    if _WEB.match(name):
        raise NoFile(f"{shown(name)} is an address on the web. Copy the picture into {PLACE}.")
    parts = name.split("/")
    if ".." in parts:
        raise NoFile(
            f'{shown(name)} leads out of {PLACE} with "..". Copy the picture into {PLACE} '
            f'and write "{parts[-1]}".'
        )
    if "" in parts or "." in parts:
        plain = "/".join(part for part in parts if part not in {"", "."})
        raise NoFile(
            f'{shown(name)} is written "{plain}".' if plain else "The picture has no name."
        )
    plain = _without_place(name)
    if plain != name and not (images_folder / name).exists():
        say = f"Pictures are looked for in {PLACE}: write {shown(plain)}."
        there = plain and (images_folder / plain).exists()
        raise NoFile(say if there else f"{say} {missing(images_folder, plain)}")


def _without_place(name: str) -> str:
    for prefix in (f"{PLACE}/", "images/"):
        name = name.removeprefix(prefix)
    return name


def _as_written(images_folder: Path, name: str, found: os.stat_result) -> bool:
    """Whether the name is written just as it is stored; some file systems take others for it."""
    try:
        other = (images_folder / name.swapcase()).stat()
        folds = os.path.samestat(other, found) and name != name.swapcase()
    except OSError:
        folds = False
    if not folds and sys.platform != "darwin":
        return True
    folder = images_folder
    for part in name.split("/"):
        try:
            if part not in {entry.name for entry in folder.iterdir()}:
                return False
        except OSError:
            return True  # a folder that may be passed through but not listed
        folder /= part
    return True

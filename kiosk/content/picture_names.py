"""The name of a picture, as a curator writes it → its file, or why there is none."""

from __future__ import annotations

import os
import re
import stat
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Final

from kiosk.content import wording

PLACE: Final = "assets/images"
_MOST_FILES: Final = 20_000
_DEEPEST: Final = 16
_DRIVE: Final = re.compile(r"[A-Za-z]:[/\\]")
_WEB: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:/")
_UNTYPED: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


class NoFile(Exception):  # noqa: N818 - it is told to a curator, not raised to a programmer
    """Why a name leads to no picture: a whole sentence."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


def shown(name: str) -> str:
    """The name in quotes, cut where nobody would read on."""
    return f'"{name}"' if len(name) <= 100 else f'"{name[:60]}…{name[-20:]}"'


def open_picture(images_folder: Path, name: str) -> IO[bytes]:
    """Open the file that `name` means, inside the exhibit, without ever waiting for it.

    Raises NoFile where there is none.
    """
    _ill_formed(images_folder, name)
    path = images_folder / name
    try:
        found = path.stat()
    except (OSError, ValueError):
        raise NoFile(_missing(images_folder, name)) from None
    if not stat.S_ISREG(found.st_mode):
        raise NoFile(f"{shown(name)} is {_kind(found.st_mode)}, not a picture.")
    if not _as_written(images_folder, name, found):
        raise NoFile(_missing(images_folder, name))
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
        raise NoFile(f'Between a folder and a file stands /, not \\: write "{_slashed(name)}".')
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
    for prefix in (f"{PLACE}/", "images/"):
        if name.startswith(prefix) and not (images_folder / name).exists():
            raise NoFile(
                f'Pictures are looked for in {PLACE}: write "{name.removeprefix(prefix)}".'
            )


def _slashed(name: str) -> str:
    name = name.replace("\\", "/")
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


def _missing(images_folder: Path, name: str) -> str:
    start = f"There is no picture {shown(name)} in {PLACE}."
    if (images_folder / name).is_symlink():
        return f"{start} The link of this name leads nowhere. Copy the picture itself there."
    if not images_folder.is_dir():
        return f"{start} {_no_folder(images_folder)}"
    files = list(_files(images_folder))
    for same, say in (
        (_form, "looks the same, but is stored in another Unicode form: {0}. Rename the file."),
        (_capitals, "differs only in capitals: {0}."),
        (
            _blanks,
            "differs only in a blank at the beginning or the end of a name: {0}. Rename the file.",
        ),
        (_all, "differs only in capitals, blanks or Unicode form: {0}. Rename the file."),
    ):
        for file in files:
            if same(file) == same(name) and file != name:
                return f"{start} The file that is there {say.format(shown(file))}"
    return f"{start} {wording.suggest(name, files)}".rstrip()


def _no_folder(images_folder: Path) -> str:
    exhibit = images_folder.parent.parent
    try:
        for outer in sorted(exhibit.iterdir()):
            if outer.name.casefold() != "assets":
                continue
            for inner in sorted(outer.iterdir()):
                if inner.name.casefold() == "images":
                    return (
                        "The folder that is there differs only in capitals: "
                        f'"{outer.name}/{inner.name}". Rename it.'
                    )
    except OSError:
        pass
    return "The folder is missing."


def _form(name: str) -> str:
    return unicodedata.normalize("NFC", name)


def _capitals(name: str) -> str:
    return name.casefold()


def _blanks(name: str) -> str:
    return "/".join(part.strip() for part in name.split("/"))


def _all(name: str) -> str:
    return _blanks(_form(_form(name).casefold()))


def _files(images_folder: Path) -> Iterator[str]:
    """The files of the folder, with / for folders in it, links not followed; never endless."""
    count = 0
    for folder, folders, files in os.walk(images_folder):
        inside = Path(folder).relative_to(images_folder)
        folders.sort()
        if len(inside.parts) >= _DEEPEST:
            folders.clear()
        for file in sorted(files):
            count += 1
            if count > _MOST_FILES:
                return
            yield (inside / file).as_posix()


def clashes(images_folder: Path) -> list[tuple[str, str]]:
    """Pictures that another computer, or the eye, would take for one another.

    Gives (path relative to the exhibit, sentence), one for each file beyond the first.
    """
    first: dict[str, str] = {}
    found = []
    for file in _files(images_folder):
        other = first.setdefault(_all(file), file)
        if other != file:
            differ = "in their Unicode form" if _form(other) == _form(file) else "in capitals"
            if _all(other) == _all(file) and _blanks(other) == _blanks(file):
                differ = "in a blank"
            found.append(
                (
                    f"{PLACE}/{file}",
                    f"{shown(file)} and {shown(other)} differ only {differ}; other computers "
                    "take them for one file. Rename one of them.",
                )
            )
    return found

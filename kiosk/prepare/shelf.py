"""Where the copies of an exhibit's photographs lie, and whether they are those of today's files."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from kiosk.state import state_folder

PLACE: Final = "pictures"
FORMAT: Final = 2
"""Counts the ways in which copies have been made: those of another way are made anew."""
TRIES: Final = 3
"""How often a photograph may end the program that prepares it."""
OF: Final = "of"
"""The file of a shelf that holds the path of the exhibit's folder."""
_UNFINISHED: Final = "."


class Shelf:
    """The copies for the exhibit of a folder.

    Pictures are named as in `exhibit.Picture.file`. Each photograph has a folder that appears once
    it is whole, and, while it is not, a file as long as the number of times that it was tried.
    """

    def __init__(self, exhibit: Path) -> None:
        self.exhibit = Path(os.path.abspath(exhibit))  # noqa: PTH100 (a link stays what it is)
        self.path = all_shelves() / _sum(str(self.exhibit))

    def find(self, file: str) -> Path | None:
        """The folder with the copies of a photograph as it is now, if it has been prepared."""
        place = self.place(file)
        return place if place and place.is_dir() else None

    def place(self, file: str) -> Path | None:
        """Where these copies belong; None where there is no such photograph."""
        try:
            found = (self.exhibit / file).stat()
        except (OSError, ValueError):
            return None
        known = (FORMAT, file, found.st_size, found.st_mtime_ns, found.st_ctime_ns)
        return self.path / _sum(repr(known))

    def tries(self, file: str) -> Path | None:
        """The file that counts how often a photograph was tried."""
        place = self.place(file)
        return place.with_suffix(".tries") if place else None

    def lacks(self, files: Iterable[str]) -> list[str]:
        """The photographs that are to be prepared, without those that were tried too often."""
        return [
            file
            for file in files
            if (place := self.place(file)) and not place.is_dir() and not _is_given_up(place)
        ]

    def strangers(self, files: Iterable[str]) -> list[Path]:
        """What lies here that belongs to none of these photographs, or was never finished."""
        places = {place for file in files if (place := self.place(file))}
        return [
            path
            for path in _in(self.path)
            if path.name != OF
            and (path.name.startswith(_UNFINISHED) or path.with_suffix("") not in places)
        ]

    def unfinished(self) -> Path:
        """Where this process makes copies, before they are whole."""
        return self.path / f"{_UNFINISHED}{os.getpid()}"


def is_in_order(exhibit: Path, files: Iterable[str]) -> bool:
    """Whether all is prepared that can be, and nothing lies here that nobody needs."""
    shelf, files = Shelf(exhibit), list(files)
    return not shelf.lacks(files) and not shelf.strangers(files) and not forsaken()


def all_shelves() -> Path:
    """The folder with the shelves of all exhibits."""
    return state_folder() / PLACE


def forsaken() -> list[Path]:
    """The shelves of exhibits that are no longer there."""
    return [path for path in _in(all_shelves()) if path.is_dir() and not _has_exhibit(path)]


def _has_exhibit(shelf: Path) -> bool:
    try:
        folder = Path(os.fsdecode((shelf / OF).read_bytes()))
        return (folder / "content/exhibit.yaml").is_file()
    except (OSError, ValueError):
        return False


def _is_given_up(place: Path) -> bool:
    try:
        return place.with_suffix(".tries").stat().st_size >= TRIES
    except OSError:
        return False


def _in(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []


def _sum(text: str) -> str:
    return hashlib.sha256(os.fsencode(text)).hexdigest()[:24]

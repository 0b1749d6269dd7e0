"""A picture's file: whether it is there and can be shown, what it is, how large as it is seen."""

from __future__ import annotations

import os
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import IO, Final

from kiosk.content.exhibit import Picture
from kiosk.content.pictures import near_pictures, picture_names
from kiosk.content.pictures.near_pictures import PLACE, shown
from kiosk.content.pictures.picture_names import NoFile
from kiosk.content.pictures.svg import LARGEST as LARGEST_DRAWING
from kiosk.content.pictures.svg import examine_svg
from kiosk.content.problems import Severity

LARGEST: Final = 400_000_000
"""Bytes of a photograph; nobody's eye sees more."""


@dataclass(frozen=True, slots=True)
class Examined:
    """A picture, and what is to be said about its file: whole sentences."""

    picture: Picture
    remarks: list[tuple[Severity, str]]


def examine(images_folder: Path, name: str, *, deep: bool = True) -> Examined:
    """Look at the picture `name`, as a curator writes it, in an exhibit's `assets/images`.

    Never raises, never waits, and opens nothing outside the exhibit. `deep` decodes a photograph
    whole, so that damage within it is found; without it, size, kind and a missing end are.
    """
    try:
        with picture_names.open_picture(images_folder, name) as file:
            examined = _examine(file, name, deep=deep)
            version = _version(os.fstat(file.fileno()))
            return Examined(examined.picture._replace(version=version), examined.remarks)
    except NoFile as none:
        return Examined(Picture(name, None), [(Severity.ERROR, none.message)])
    except OSError as error:
        say = f"{shown(name)} cannot be read: {(error.strerror or 'the disk fails').lower()}."
        return Examined(Picture(name, None), [(Severity.ERROR, say)])


def clashes(images_folder: Path) -> list[tuple[str, str]]:
    """Pictures that another computer, or the eye, would take for one another.

    Gives (path relative to the exhibit, sentence), one for each file beyond the first.
    """
    return near_pictures.clashes(images_folder)


def _examine(file: IO[bytes], name: str, *, deep: bool) -> Examined:
    size = os.fstat(file.fileno()).st_size
    if size == 0:
        say = f"{shown(name)} is empty. Copy the picture again from the original."
        return Examined(Picture(name, None), [(Severity.ERROR, say)])
    if size > LARGEST:
        say = f"{shown(name)} is larger than {LARGEST // 1_000_000} MB. Make it smaller."
        return Examined(Picture(name, None), [(Severity.ERROR, say)])
    ending = name.rpartition(".")[2] if "." in name else ""
    beginning = file.read(512)
    file.seek(0)
    if _is_drawing(beginning, ending):
        return _drawing(file, name, ending)
    return _raster(file, name, ending, deep=deep)


def _version(found: os.stat_result) -> str:
    return f"{found.st_mtime_ns:x}-{found.st_size:x}-{found.st_ino:x}"


def _is_drawing(beginning: bytes, ending: str) -> bool:
    if ending.lower() in {"svg", "svgz"}:
        return not beginning.startswith((b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"RIFF"))
    return b"<svg" in beginning.lower() and beginning.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<"


def _drawing(file: IO[bytes], name: str, ending: str) -> Examined:
    drawing = examine_svg(file.read(LARGEST_DRAWING + 1))
    remarks = [(Severity.ERROR, f"{shown(name)} {fault}") for fault in drawing.faults]
    for embedded in drawing.embedded:
        inner = _raster(BytesIO(embedded), name, "", deep=True).picture
        if not inner.file or inner.prepare == "must":
            say = f"{shown(name)} holds a picture that cannot be shown. Embed it as JPEG or PNG."
            remarks.append((Severity.ERROR, say))
            break
    whole = not remarks
    if whole and drawing.not_drawn:
        asked = ", ".join(sorted(drawing.not_drawn))
        say = (
            f"{shown(name)} asks for what a browser draws and this program does not: {asked}. Look "
            'at it on the screen; most drawing programs can turn it into paths ("Convert to path").'
        )
        remarks.append((Severity.WARNING, say))
    if ending.lower() != "svg":
        say = f'{shown(name)} is really a drawing in SVG. Let its name end in ".svg".'
        remarks.append((Severity.WARNING, say))
    return Examined(
        Picture(
            name,
            f"{PLACE}/{name}" if whole else None,
            drawing.width,
            drawing.height,
            drawing.has_words,
        ),
        remarks,
    )


def _raster(file: IO[bytes], name: str, ending: str, *, deep: bool) -> Examined:
    # Pillow is needed where there are photographs alone.
    from kiosk.content.pictures.raster import examine_raster

    raster = examine_raster(file, ending, deep=deep)
    return Examined(
        Picture(
            name,
            f"{PLACE}/{name}" if raster.shown else None,
            raster.width,
            raster.height,
            prepare=raster.prepare if raster.shown else "no",
        ),
        [(severity, f"{shown(name)} {say}") for severity, say in raster.remarks],
    )

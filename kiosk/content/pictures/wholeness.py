"""Whether a photograph is whole: its end is there, and all of it can be decoded."""

from __future__ import annotations

import struct
from typing import IO, Final

from PIL import Image

from kiosk.content.pictures.examined_raster import Raster
from kiosk.content.pictures.raster_size import MOST_PIXELS

BROKEN: Final = "is damaged or only half copied. Copy it again from the original."
_DAMAGED: Final = (
    "is damaged within: from there on it is grey, shifted or in wrong colours. Copy it again from "
    "the original."
)
_MOST_DECODED: Final = 400_000_000
"""Pixels of a JPEG that are decoded to find out whether it is whole; beyond, its end must do."""


def ends_well(file: IO[bytes], kind: str) -> bool:
    """Whether the sign that ends a picture is there: half-copied files lack it."""
    end_mark = {"JPEG": b"\xff\xd9", "MPO": b"\xff\xd9", "PNG": b"IEND", "GIF": b"\x3b"}.get(kind)
    at = file.tell()
    size = file.seek(0, 2)
    file.seek(max(0, size - 65_536))
    tail = file.read(65_536)
    file.seek(at)
    if kind == "WEBP":
        file.seek(4)
        (length,) = struct.unpack("<I", file.read(4))
        file.seek(at)
        return bool(size >= length + 8)
    return end_mark is None or end_mark in tail


def decode(file: IO[bytes], image: Image.Image, raster: Raster) -> None:
    """Decodes all of it; raises anything where that cannot be done."""
    if image.format == "PNG":
        # Reading alone does not look at the checksums of what it reads.
        at = file.tell()
        file.seek(0)
        with Image.open(file, formats=("PNG",)) as again:
            again.verify()
        file.seek(at)
    if image.width * image.height > MOST_PIXELS and image.format in {"PNG", "TIFF"}:
        _decode_in_strips(file, image.format)
        return
    if image.format in {"JPEG", "MPO"}:
        if image.width * image.height > _MOST_DECODED:
            return
        complaint = _complaint(file)
        if complaint == "":
            return
        image.draft("RGB", (max(1, image.width // 8), max(1, image.height // 8)))
        if complaint:
            raster.warn(_DAMAGED)
    image.load()


def _decode_in_strips(file: IO[bytes], kind: str) -> None:
    """Decodes a very large picture without ever holding all of it."""
    try:
        from kiosk.content.pictures.strips import open_in_strips
    except (ImportError, OSError):
        return  # a machine for which there is no libvips: what its reader would find stays unknown
    open_in_strips(file, kind).avg()


def _complaint(file: IO[bytes]) -> str | None:
    """What a decoder of JPEG mumbles while it goes on, which Pillow does not hand on.

    None where it cannot be asked.
    """
    try:
        from kiosk.content.pictures.strips import complaint

        return complaint(file)
    except (ImportError, OSError):
        return None

"""An exhibit of one scene, photographed by cameras that were held in every way."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw

from tests.content.on_disk import FILES, OnDisk
from tests.prepare.scene import jpeg, oriented, scene, turned

SQUARE = (0.46, 0.47)
"""The middle of its red square, as shares of the picture as it is seen."""
SIDE = 0.06
"""Of the picture's height."""
RED = (255, 0, 0)
RATIO = 4 / 3
SMALL = (1_600, 1_200)
AT_FULL_SIZE = (4_000, 3_000)
IN_TILES = (4_200, 3_150)
"""A little more than what is shown from its own file alone."""

HELD = tuple(f"held-{orientation}" for orientation in range(1, 9))
OTHERS = ("png", "thumbnail", "tiles")
NAMES = (*HELD, *OTHERS)


def write(folder: Path, names: Sequence[str] = NAMES) -> OnDisk:
    """A chapter a photograph, each with a panel of its name and a hotspot on the square."""
    exhibit = OnDisk.whole(folder)
    exhibit.change("exhibit.yaml", "  - lenin\n", "".join(f"  - {name}\n" for name in names))
    for unused in ("events.yaml", "chapters/lenin.yaml"):
        (folder / "content" / unused).unlink()
    for name in names:
        file, data = _photograph(name)
        exhibit.put(f"assets/images/{file}", data)
        chapter = FILES["content/chapters/lenin.yaml"].replace("gorki.svg", file)
        chapter = chapter.replace("title: Lenin falls ill, and Stalin waits", f"title: {name}")
        chapter = chapter.replace("heading: The go-between", f"heading: As {name}")
        chapter = chapter.replace("Lenin's wheelchair", "The square")
        chapter = chapter.replace("33% 80%", "{:.0%} {:.0%}".format(*SQUARE))
        chapter = chapter.replace("      hotspots:", "      focus: 30% 40%\n      hotspots:")
        exhibit.put(f"content/chapters/{name}.yaml", chapter)
    return exhibit


def _photograph(name: str) -> tuple[str, bytes]:
    """Its file, and what is in it."""
    if name in HELD:
        number = HELD.index(name) + 1
        return f"{name}.jpg", _held(_square_in(AT_FULL_SIZE if number == 6 else SMALL), number)
    if name == "tiles":
        return "tiles.jpg", _held(_square_in(IN_TILES), 5)
    small = _square_in(SMALL)
    if name == "png":
        stream = BytesIO()
        turned(small, 8).save(stream, "PNG", exif=oriented(8), compress_level=1)
        return "png.png", stream.getvalue()
    thumbnail = jpeg(turned(small, 3).resize((160, 120)))
    return "thumbnail.jpg", jpeg(turned(small, 6), exif=_with_thumbnail(6, thumbnail, 3))


def _square_in(size: tuple[int, int]) -> Image.Image:
    # Paler, so that nothing else is as red.
    image = Image.blend(scene(*size), Image.new("RGB", size, "white"), 0.5)
    (width, height), half = size, SIDE * size[1] / 2
    x, y = SQUARE[0] * width, SQUARE[1] * height
    ImageDraw.Draw(image).rectangle((x - half, y - half, x + half, y + half), fill=RED)
    return image


def _held(image: Image.Image, orientation: int) -> bytes:
    return jpeg(turned(image, orientation), subsampling=0, exif=oriented(orientation))


def _with_thumbnail(orientation: int, thumbnail: bytes, its: int) -> bytes:
    """What a camera writes beside a picture that has a small one with it, which lies otherwise."""
    first = struct.pack("<HHHIHHI", 1, 0x0112, 3, 1, orientation, 0, 26)
    begins = 26 + 2 + 3 * 12 + 4
    second = struct.pack("<HHHIHH", 3, 0x0112, 3, 1, its, 0)
    second += struct.pack("<HHII", 0x0201, 4, 1, begins)
    second += struct.pack("<HHII", 0x0202, 4, 1, len(thumbnail)) + struct.pack("<I", 0)
    return b"Exif\0\0" + b"II*\0" + struct.pack("<I", 8) + first + second + thumbnail

"""One photograph → its tiles and its smaller copies, upright and in the colours of a screen."""

from __future__ import annotations

from pathlib import Path
from typing import IO, Final

import pyvips

from kiosk.content.pictures.strips import open_in_strips
from kiosk.prepare.pyramid import OVERLAP, TILE, Level, in_one, levels

SKY: Final = (218, 205, 178)
"""What shows through a photograph that is not opaque: the `sky` of Theme.qml."""
_QUALITY: Final = {"Q": 90, "keep": "none"}


def cut(file: IO[bytes], kind: str, size: tuple[int, int], target: Path) -> None:
    """Writes `target/tiles/LEVEL/X_Y.jpg`, and `target/copies/LEVEL.jpg` where that is kept.

    `kind` is what Pillow calls the open file, `size` its width and height as it is seen. Raises
    pyvips.Error where the file is damaged, is not of that size, or there is no room.
    """
    image = _as_seen(file, kind)
    if (image.width, image.height) != size:
        raise pyvips.Error("it has another size")
    image.dzsave(
        str(target / "tiles"),
        tile_size=TILE,
        overlap=OVERLAP,
        depth="onetile",
        suffix=".jpg",
        **_QUALITY,
    )
    (target / "tiles.dzi").unlink()
    (target / "tiles_files").rename(target / "tiles")
    (target / "tiles/vips-properties.xml").unlink(missing_ok=True)
    _copies(_as_seen(file, kind), levels(*size), target / "copies")


def _copies(image: pyvips.Image, all_levels: tuple[Level, ...], target: Path) -> None:
    target.mkdir()
    for number in reversed(in_one(all_levels)):
        width, height = all_levels[number]
        image = image.thumbnail_image(width, height=height, size="force").copy_memory()
        image.jpegsave(str(target / f"{number}.jpg"), **_QUALITY)


def _as_seen(file: IO[bytes], kind: str) -> pyvips.Image:
    image = open_in_strips(file, kind)
    if image.get_typeof("orientation") and image.get("orientation") > 1:
        image = open_in_strips(file, kind, to_and_fro=True).autorot()
    image = _as_on_a_screen(image).copy()
    image.remove("orientation")  # what is made of it would be turned once more
    return image.flatten(background=SKY) if image.hasalpha() else image


def _as_on_a_screen(image: pyvips.Image) -> pyvips.Image:
    if image.get_typeof("icc-profile-data"):
        try:
            return image.icc_transform("srgb", embedded=True)
        except pyvips.Error:
            pass  # a profile for other colours than the photograph's is none
    if image.interpretation == "cmyk":
        # As Qt shows a smaller one: with the inks of no press in particular.
        image = (255 - image[:3]) * (255 - image[3]) / 255
        return image.cast("uchar").copy(interpretation="srgb")
    return image.colourspace("srgb")

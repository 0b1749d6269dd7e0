"""A photograph or scan: what it really is, whether it is whole, and its size as it is seen."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, Final

from PIL import (
    BmpImagePlugin,
    GifImagePlugin,
    Image,
    JpegImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)

from kiosk.content.pictures import foreign, raster_colours, raster_size, wholeness
from kiosk.content.pictures.examined_raster import Raster
from kiosk.content.pictures.foreign import AS_JPEG

# Sizes are judged here, and a JPEG of any size can be shown.
Image.MAX_IMAGE_PIXELS = None

_FORMATS: Final = tuple(
    plugin.format
    for plugin in (
        JpegImagePlugin.JpegImageFile,
        PngImagePlugin.PngImageFile,
        GifImagePlugin.GifImageFile,
        WebPImagePlugin.WebPImageFile,
        BmpImagePlugin.BmpImageFile,
        TiffImagePlugin.TiffImageFile,
    )
    if plugin.format
)
_ENDINGS: Final = {
    "JPEG": ("jpg", "jpeg", "jpe", "jfif"),
    "PNG": ("png",),
    "GIF": ("gif",),
    "WebP": ("webp",),
    "BMP": ("bmp",),
    "TIFF": ("tif", "tiff"),
}
_NAMES: Final = {"MPO": "JPEG", "WEBP": "WebP"}
# As the stage reads them; what else libvips reads is shown from a copy.
_TIFF_PACKINGS: Final = {
    "raw",
    "tiff_lzw",
    "tiff_adobe_deflate",
    "tiff_deflate",
    "packbits",
    "group4",
}
_TIFF_PREPARED: Final = {"jpeg"}
_ORIENTATION: Final = 0x0112
_ON_ITS_SIDE: Final = (5, 6, 7, 8)


def examine_raster(file: IO[bytes], ending: str, *, deep: bool) -> Raster:
    """Look at an open picture file; never raises.

    `ending` is what its name ends with, without the dot. `deep` decodes it whole.
    """
    raster = Raster()
    beginning = file.read(64)
    with _quiet():
        try:
            file.seek(0)
            with Image.open(file, formats=_FORMATS) as image:
                _judge(image, raster, ending, beginning)
                if raster.shown and not wholeness.ends_well(file, image.format or ""):
                    raise EOFError  # noqa: TRY301
                if raster.shown and deep:
                    wholeness.decode(file, image, raster)
        except MemoryError:
            raster.refuse(f"needs more memory than there is. Make it smaller. {AS_JPEG}")
        except Exception:  # noqa: BLE001 - a broken file can make a decoder raise anything
            raster.shown = True
            raster.refuse(wholeness.BROKEN if raster.width > 0 else foreign.say(beginning))
    return raster


@contextmanager
def _quiet() -> Iterator[None]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def _judge(image: Image.Image, raster: Raster, ending: str, beginning: bytes) -> None:
    kind = _NAMES.get(image.format or "", image.format or "")
    raster.kind = image.format or ""
    raster.width, raster.height = image.size
    if ending.lower() not in _ENDINGS[kind]:
        raster.warn(f'is really a {kind} picture. Let its name end in ".{_ENDINGS[kind][0]}".')
    raster_size.judge(image, raster, kind, beginning)
    raster_colours.judge(image, raster, kind)
    if kind == "TIFF":
        _judge_packing(image, raster)
    if image.format != "MPO" and getattr(image, "is_animated", False):
        if kind == "TIFF":
            raster.warn("has several pages, of which the first is shown.")
        else:
            raster.warn("is animated; only its first picture is shown.")
    turned = _turned(image) if raster.shown else 1
    # The stage itself turns JPEG and TIFF.
    if kind in {"PNG", "WebP"} and turned in range(2, 9):
        raster.prepare = "must"
    if kind in {"JPEG", "PNG", "WebP"} and turned in _ON_ITS_SIDE:
        raster.width, raster.height = raster.height, raster.width


def _judge_packing(image: Image.Image, raster: Raster) -> None:
    packing = image.info.get("compression")
    if packing in _TIFF_PREPARED:
        raster.prepare = "must"
    elif packing not in _TIFF_PACKINGS:
        raster.refuse(f"is packed in a way that cannot be read. {AS_JPEG}")


def _turned(image: Image.Image) -> object:
    if image.format == "PNG" and "exif" not in image.info:
        return 1  # Pillow would decode all of it to look for more
    try:
        return image.getexif().get(_ORIENTATION, 1)
    except Exception:  # noqa: BLE001 - what a camera wrote beside the picture does not spoil it
        return 1

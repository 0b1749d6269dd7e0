"""A photograph or scan: what it really is, whether it is whole, and its size as it is seen."""

from __future__ import annotations

import re
import struct
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import IO, Final

from PIL import (
    BmpImagePlugin,
    GifImagePlugin,
    Image,
    ImageCms,
    JpegImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)

from kiosk.content.exhibit import Prepare
from kiosk.content.problems import Severity

# This module judges sizes itself, and a JPEG of any size can be shown.
Image.MAX_IMAGE_PIXELS = None

LARGE: Final = 12_000_000
"""Pixels beyond which the stage is given copies of a photograph."""
MOST_PIXELS: Final = 60_000_000
_MOST_BYTES: Final = 4 * MOST_PIXELS
MOST_IN_STRIPS: Final = 400_000_000
"""Pixels of a picture that copies are made of; it is read strip by strip."""
MOST_AT_ONCE: Final = 100_000_000
"""The same of a picture that has to be held as a whole meanwhile."""
_MOST_DECODED: Final = 400_000_000
"""Pixels of a JPEG that are decoded to find out whether it is whole; beyond, its end must do."""

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
_AS_JPEG: Final = "Save it as JPEG or PNG."
_TIFF_PACKINGS: Final = {
    "raw",
    "tiff_lzw",
    "tiff_adobe_deflate",
    "tiff_deflate",
    "packbits",
    "group4",
}
_FOREIGN: Final = (
    (
        re.compile(rb"....ftyp(?:hei|hev|mif|msf)", re.DOTALL),
        "a HEIC picture, as phones take them,",
    ),
    (re.compile(rb"....ftypavi", re.DOTALL), "an AVIF picture,"),
    (re.compile(rb"\0\0\0\x0cJXL |\xff\x0a"), "a JPEG XL picture,"),
    (re.compile(rb"\0\0\0\x0cjP  |\xff\x4f\xff\x51"), "a JPEG 2000 picture,"),
    (re.compile(rb"8BPS"), "a Photoshop file,"),
    (re.compile(rb"%PDF"), "a PDF,"),
    (re.compile(rb"%!PS|\xc5\xd0\xd3\xc6"), "a PostScript file,"),
    (re.compile(rb"PK\x03\x04"), "a zip archive or an office document,"),
)
_WEB_PAGE: Final = re.compile(rb"\s*<(?:!doctype\s+html|html|head|body)", re.IGNORECASE)


@dataclass(slots=True)
class Raster:
    """What a picture's bytes say. `shown` is false where the stage could not show it.

    `kind` is what Pillow calls it; `prepare` is as in `exhibit.Picture`. Each remark completes
    the sentence '"x.jpg" …'.
    """

    width: int = 0
    height: int = 0
    kind: str = ""
    shown: bool = True
    prepare: Prepare = "no"
    remarks: list[tuple[Severity, str]] = field(default_factory=list)

    def warn(self, say: str) -> None:
        """Something to look at; the picture is shown."""
        self.remarks.append((Severity.WARNING, say))

    def refuse(self, say: str, severity: Severity = Severity.ERROR) -> None:
        """Something that keeps the picture off the screen."""
        self.remarks.append((severity, say))
        self.shown = False


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
                if raster.shown and not _ends_well(file, image.format or ""):
                    raise EOFError  # noqa: TRY301
                if raster.shown and deep:
                    _decode(file, image)
        except MemoryError:
            raster.refuse(f"needs more memory than there is. Make it smaller. {_AS_JPEG}")
        except Exception:  # noqa: BLE001 - a broken file can make a decoder raise anything
            raster.shown = True
            raster.refuse(_broken(beginning, known=raster.width > 0))
    return raster


@contextmanager
def _quiet() -> Iterator[None]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def _broken(beginning: bytes, *, known: bool) -> str:
    if known:
        return "is damaged or only half copied. Copy it again from the original."
    if _WEB_PAGE.match(beginning):
        return "is a web page, not a picture: the download failed. Download the picture again."
    for sign, name in _FOREIGN:
        if sign.match(beginning):
            return f"is {name} which cannot be shown. {_AS_JPEG}"
    return f"is no picture that can be shown, or is damaged. {_AS_JPEG}"


def _judge(image: Image.Image, raster: Raster, ending: str, beginning: bytes) -> None:
    kind = _NAMES.get(image.format or "", image.format or "")
    raster.kind = image.format or ""
    raster.width, raster.height = image.size
    if ending.lower() not in _ENDINGS[kind]:
        raster.warn(f'is really a {kind} picture. Let its name end in ".{_ENDINGS[kind][0]}".')
    _judge_size(image, raster, kind, beginning)
    _judge_colours(image, raster, kind)
    if kind == "TIFF" and image.info.get("compression") not in _TIFF_PACKINGS:
        raster.refuse(f"is packed in a way that cannot be read. {_AS_JPEG}")
    if image.format != "MPO" and getattr(image, "is_animated", False):
        if kind == "TIFF":
            raster.warn("has several pages, of which the first is shown.")
        else:
            raster.warn("is animated; only its first picture is shown.")
    turned = _turned(image) if raster.shown else 1
    if kind == "JPEG" and turned in {5, 6, 7, 8}:
        raster.width, raster.height = raster.height, raster.width
    elif kind in {"PNG", "WebP"} and turned in range(2, 9):
        raster.warn(
            f"asks to be turned or mirrored, which is done for JPEG alone: in a {kind} it is shown "
            "as it lies. Turn it in a picture editor and save it again."
        )


def _turned(image: Image.Image) -> object:
    if image.format == "PNG" and "exif" not in image.info:
        return 1  # Pillow would decode all of it to look for more
    try:
        return image.getexif().get(0x0112, 1)
    except Exception:  # noqa: BLE001 - what a camera wrote beside the picture does not spoil it
        return 1


def _judge_size(image: Image.Image, raster: Raster, kind: str, beginning: bytes) -> None:
    pixels = image.width * image.height
    at_once = _held_at_once(image, kind)
    deep_colour = (kind == "PNG" and beginning[24:25] == b"\x10") or image.mode in {"F", "I"}
    most_shown = _MOST_BYTES // (8 if deep_colour else 4)
    # Qt scales a JPEG while it reads it; but of a progressive one it holds all of it at once.
    is_shown = pixels <= most_shown or (kind == "JPEG" and not at_once)
    most = MOST_AT_ONCE if at_once else MOST_IN_STRIPS
    if kind in {"GIF", "BMP"}:
        most = most_shown
    elif LARGE < pixels <= most:
        raster.prepare = "better" if is_shown else "must"
    if is_shown or raster.prepare == "must":
        return
    raster.refuse(
        f"has {pixels / 1e6:,.0f} megapixels, more than {at_once or f'a {kind}'} may have "
        f"({most // 1_000_000}); its description is shown instead. "
        "Make it smaller, or save it as a baseline JPEG, which may have any size.",
        Severity.WARNING,
    )


def _held_at_once(image: Image.Image, kind: str) -> str:
    """What a picture is called that cannot be read strip by strip; empty for the others."""
    if kind == "JPEG" and image.info.get("progressive"):
        return "a progressive JPEG"
    if kind == "PNG" and image.info.get("interlace"):
        return "an interlaced PNG"
    return "a WebP" if kind == "WebP" else ""


def _judge_colours(image: Image.Image, raster: Raster, kind: str) -> None:
    profile = image.info.get("icc_profile")
    if image.mode == "CMYK":
        if kind != "JPEG" or profile or "adobe" not in image.info:
            raster.refuse(
                "has the colours of a printing press (CMYK), which a screen would show wrongly. "
                "Convert to RGB."
            )
    elif image.mode in {"LAB", "F", "I"} and kind == "TIFF":
        raster.refuse(f"has colours that a screen does not show ({image.mode}). Convert to RGB.")
    elif profile and image.mode in {"RGB", "RGBA"} and (name := _strange_profile(profile)):
        raster.warn(
            f"has the colours of {name}, which are shown as if they were sRGB, a little too pale "
            "or too strong. Convert it to sRGB."
        )


def _strange_profile(profile: bytes) -> str:
    """The name of a profile that is not sRGB, or nothing."""
    try:
        from io import BytesIO

        name = ImageCms.getProfileDescription(ImageCms.ImageCmsProfile(BytesIO(profile))).strip()
    except (OSError, ImageCms.PyCMSError, ValueError, TypeError):
        return ""
    return "" if "srgb" in name.lower().replace(" ", "") else name


def _ends_well(file: IO[bytes], kind: str) -> bool:
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


def _decode(file: IO[bytes], image: Image.Image) -> None:
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
        image.draft("RGB", (max(1, image.width // 8), max(1, image.height // 8)))
    image.load()


def _decode_in_strips(file: IO[bytes], kind: str) -> None:
    """Decodes a very large picture without ever holding all of it."""
    try:
        from kiosk.content.pictures.strips import open_in_strips
    except (ImportError, OSError):
        return  # a machine for which there is no libvips: what its reader would find stays unknown
    open_in_strips(file, kind).avg()

"""How large a photograph may be, by how it is stored, and from when on copies are made of it."""

from __future__ import annotations

from typing import Final

from PIL import Image

from kiosk.content.pictures.examined_raster import Raster
from kiosk.content.problems import Severity

LARGE: Final = 12_000_000
"""Pixels beyond which the stage is given copies of a photograph."""
MOST_PIXELS: Final = 60_000_000
_MOST_BYTES: Final = 4 * MOST_PIXELS
MOST_IN_STRIPS: Final = 400_000_000
"""Pixels of a picture that copies are made of; it is read strip by strip."""
MOST_AT_ONCE: Final = 100_000_000
"""The same of a picture that has to be held as a whole meanwhile."""


def judge(image: Image.Image, raster: Raster, kind: str, beginning: bytes) -> None:
    """Says whether copies are to be made, or refuses what is too large for that as well."""
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

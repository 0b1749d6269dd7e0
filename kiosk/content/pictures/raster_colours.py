"""The colours of a photograph: which of them a screen cannot show as they are meant."""

from __future__ import annotations

from PIL import Image

from kiosk.content.pictures.examined_raster import Raster


def judge(image: Image.Image, raster: Raster, kind: str) -> None:
    """Says what is to be said; what has a profile is shown by it."""
    if image.mode == "CMYK" and kind == "JPEG" and "adobe" not in image.info:
        raster.warn(
            "has the colours of a printing press (CMYK) and does not say how they are meant. Look "
            "at it on the screen; if it looks like a negative, convert it to RGB."
        )
    elif image.mode in {"LAB", "F", "I"} and kind == "TIFF":
        raster.refuse(f"has colours that a screen does not show ({image.mode}). Convert to RGB.")

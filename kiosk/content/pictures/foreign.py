"""Files that are no picture that can be shown: what they are, and what to do about it."""

from __future__ import annotations

import re
from typing import Final

AS_JPEG: Final = "Save it as JPEG or PNG."
_KINDS: Final = (
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


def say(beginning: bytes) -> str:
    """What a file with this beginning is, so as to complete the sentence '"x.jpg" …'."""
    if _WEB_PAGE.match(beginning):
        return "is a web page, not a picture: the download failed. Download the picture again."
    for sign, name in _KINDS:
        if sign.match(beginning):
            return f"is {name} which cannot be shown. {AS_JPEG}"
    return f"is no picture that can be shown, or is damaged. {AS_JPEG}"

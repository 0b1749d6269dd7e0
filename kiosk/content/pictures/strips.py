"""A large photograph, read strip by strip: libvips never holds more of it than it works on."""

from __future__ import annotations

import os
import re
from typing import IO, Final

# Read by libvips when it is loaded: no reader that is not tested against hostile files, no chatter,
# and no more than one thread, so that the stage keeps its processor.
os.environ["VIPS_BLOCK_UNTRUSTED"] = "1"
os.environ["VIPS_WARNING"] = "0"
os.environ["VIPS_CONCURRENCY"] = "1"

import pyvips

_LOADERS: Final = {
    "JPEG": "jpegload_source",
    "MPO": "jpegload_source",
    "PNG": "pngload_source",
    "TIFF": "tiffload_source",
    "WEBP": "webpload_source",
}

# Between a picture and its end some cameras leave a few bytes.
_HARMLESS: Final = re.compile(r"extraneous bytes before marker 0xd9")

pyvips.cache_set_max(0)


def open_in_strips(file: IO[bytes], kind: str, *, to_and_fro: bool = False) -> pyvips.Image:
    """An open file that Pillow calls `kind`; raises pyvips.Error where it is damaged.

    It is read from its top to its bottom once, unless it has to be read `to_and_fro`: then what it
    holds is laid down in a temporary file. The file must stay open meanwhile.
    """
    os.lseek(file.fileno(), 0, os.SEEK_SET)
    source = pyvips.Source.new_from_descriptor(file.fileno())
    load = getattr(pyvips.Image, _LOADERS[kind])
    access = "random" if to_and_fro else "sequential"
    image: pyvips.Image = load(source, access=access, fail_on="error")
    return image


def complaint(file: IO[bytes]) -> str:
    """What the decoder of an open JPEG has to say of it; nothing where it is whole."""
    os.lseek(file.fileno(), 0, os.SEEK_SET)
    source = pyvips.Source.new_from_descriptor(file.fileno())
    try:
        pyvips.Image.jpegload_source(source, access="sequential", fail_on="warning").avg()
    except pyvips.Error as error:
        said = str(error).strip()
        return "" if _HARMLESS.search(said) else said
    finally:
        file.seek(0)
    return ""

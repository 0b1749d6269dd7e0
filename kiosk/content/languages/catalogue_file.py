"""A language's catalogue as a file of an exhibit: where it lies, and what is wrong with it."""

from __future__ import annotations

from typing import Final

from kiosk.content.languages import catalogue_reading
from kiosk.content.languages.catalogue import Catalogue, Entry
from kiosk.content.problems import MOST_PROBLEMS, Problem, Severity
from kiosk.content.yaml.decoding import Slip, decode

FOLDER: Final = "content/locale"
LARGEST: Final = 20_000_000
"""Bytes of a catalogue: it holds every text of an exhibit twice."""


def path_of(language: str) -> str:
    """Where the catalogue of a language lies in an exhibit."""
    return f"{FOLDER}/{language}.po"


def read_catalogue(path: str, data: bytes) -> tuple[Catalogue, list[Problem]]:
    """The entries that can be read, and an error for each of the others; none is fatal."""
    text, slips = decode(data)
    found = Catalogue()
    if text is not None:
        found, more = catalogue_reading.read(text)
        slips += more
        if found.header and (wrong := _charset(found.header)):
            slips.append(wrong)
    slips = sorted(slips)[:MOST_PROBLEMS]
    return found, [Problem(path, *slip[:2], Severity.ERROR, slip.message) for slip in slips]


def _charset(header: Entry) -> Slip | None:
    for line in header.text.split("\n"):
        name, _, value = line.partition(":")
        _, _, charset = value.partition("charset=")
        known = charset.strip().lower() in {"", "utf-8", "utf8", "us-ascii", "charset"}
        if name.lower() == "content-type" and not known:
            told = f"This file is read as UTF-8, not as {charset.strip()}: write charset=UTF-8."
            return Slip(*header.text_place, told)
    return None

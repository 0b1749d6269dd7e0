"""A file's bytes → text, with what is wrong with its letters."""

from __future__ import annotations

import codecs
import re
from typing import Final, NamedTuple

from kiosk.content.wording import character

_MARKS: Final = ((codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_FORBIDDEN: Final = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202d\u202e\ufeff\ufffe\uffff]"
)
_BREAK: Final = re.compile("\r\n|\r|\n")
_CYRILLIC: Final = re.compile("[а-яА-ЯёЁ]{2}")
_BINARY: Final = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"%PDF")


_SAVED_BY_OTHERS: Final = re.compile(
    rb"\s*(?:\{\\rtf|PK\x03\x04|(<!doctype html|<html))", re.IGNORECASE
)


class Slip(NamedTuple):
    """One thing wrong with a text: line and column from 1, and a sentence."""

    line: int
    column: int
    message: str


def decode(data: bytes) -> tuple[str | None, list[Slip]]:
    """The text, without a mark at its start, and what is wrong with it.

    Where it can be guessed how a file was saved, its text is given nevertheless, so that its other
    problems are found in the same run. None: this is no text at all.
    """
    if other := _SAVED_BY_OTHERS.match(data.removeprefix(codecs.BOM_UTF8)):
        kind = "as a web page" if other[1] else "by a word processor"
        return None, [Slip(1, 1, f"This file was saved {kind}. Save it as plain text, in UTF-8.")]
    if data.startswith(_BINARY):
        return None, [Slip(1, 1, "This is not a text file.")]
    text, slips = _letters(data.removeprefix(codecs.BOM_UTF8))
    if text is None or not (first := _FORBIDDEN.search(text)):
        return text, slips
    told: set[str] = set()
    for found in _FORBIDDEN.finditer(text, first.start()):
        if found[0] not in told:
            told.add(found[0])
            slips.append(Slip(*_place(text, found.start()), _forbidden(found[0])))
    return _FORBIDDEN.sub(_space, text), slips


def _letters(data: bytes) -> tuple[str | None, list[Slip]]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _saved_as("UTF-16", data.decode(encoding, "replace"), (1, 1))
    if data[:200].count(0) > len(data[:200]) // 4:
        encoding = "utf-16-le" if data[1:2] == b"\0" else "utf-16-be"
        return _saved_as("UTF-16", data.decode(encoding, "replace"), (1, 1))
    try:
        return data.decode("utf-8"), []
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8")
        place = _place(before, len(before))
    western, cyrillic = data.decode("cp1252", "replace"), data.decode("cp1251", "replace")
    if _CYRILLIC.search(cyrillic):
        return _saved_as("Windows-1251", cyrillic, place)
    return _saved_as("Windows-1252 or Latin-1", western, place)


def _saved_as(encoding: str, text: str, place: tuple[int, int]) -> tuple[str, list[Slip]]:
    told = f"This file was saved as {encoding}. Save it as UTF-8 (in the editor's “Save as”)."
    return text, [Slip(*place, told)]


def _forbidden(char: str) -> str:
    if char in "\u202d\u202e":
        return f"Here is {character(char)}, which turns the letters after it round. Delete it."
    if char == "\ufeff":
        return (
            f"Here is {character(char)}, which cannot be seen; it comes from joining files."
            " Delete it."
        )
    return f"Here is {character(char)}, which cannot be shown. Delete it."


def _space(found: re.Match[str]) -> str:
    """Nothing where a joined file begins, so that its first field stays one; else a space."""
    return "" if found[0] == "\ufeff" else " "


def _place(text: str, offset: int) -> tuple[int, int]:
    breaks = list(_BREAK.finditer(text, 0, offset))
    return len(breaks) + 1, offset - (breaks[-1].end() if breaks else 0) + 1

"""Which letters the fonts draw: kiosk's own, and those that an exhibit brings in assets/fonts."""

from __future__ import annotations

import re
import stat
import struct
from functools import cache
from pathlib import Path
from typing import Final

BUNDLED: Final = Path(__file__).parent.parent.parent / "fonts"
OWN: Final = "assets/fonts"
_ENDINGS: Final = {".ttf", ".otf", ".ttc", ".otc", ".woff"}
_LARGEST: Final = 60_000_000
_MOST_FONTS: Final = 64

# What each of kiosk's fonts draws, so that most texts are judged without opening any font.
# Spaces and what is never seen are judged as drawn.
BASIC: Final = (
    " -~\u00a0-\u012b\u012e-\u0131\u0134-\u0165\u0168-\u017f\u0218-\u021b\u0300-\u0304"
    "\u0306-\u030c\u0384-\u038a\u038e-\u03a1\u03a3-\u03ce\u0400-\u045f\u2010-\u2015"
    "\u2018-\u201a\u201c-\u201e\u2020-\u2022\u2026\u2030\u2032\u2033\u2039\u203a"
    "\u20ac\u20bd\u2116\u2122\u2190-\u2193\u2212"
)
UNSEEN: Final = (
    "\t-\r\x85\u00ad\u034f\u061c\u1680\u180b-\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000"
    "\ufe00-\ufe0f\ufeff\U000e0000-\U000e0fff"
)
_OTHER: Final = re.compile(f"[^{BASIC}{UNSEEN}]")


class Fonts:
    """The fonts that an exhibit is shown with; opened only when a letter is out of the ordinary."""

    def __init__(self, exhibit: Path) -> None:
        self._exhibit = exhibit
        self._own: frozenset[int] | None = None
        self.unreadable: list[str] = []
        """Paths of the exhibit's fonts that are no fonts, known once one was asked for."""

    def lacking(self, text: str) -> list[tuple[int, str]]:
        """The offset and the character of everything in a text that no font draws."""
        if not _OTHER.search(text):
            return []
        if self._own is None:
            self._own = self._read_own()
        drawn = _bundled()
        return [
            (found.start(), found[0])
            for found in _OTHER.finditer(text)
            if ord(found[0]) not in drawn and ord(found[0]) not in self._own
        ]

    def _read_own(self) -> frozenset[int]:
        folder = self._exhibit / OWN
        drawn: set[int] = set()
        try:
            names = sorted(path.name for path in folder.iterdir())
        except OSError:
            names = []
        for name in [name for name in names if Path(name).suffix.lower() in _ENDINGS][:_MOST_FONTS]:
            letters = _own_letters(folder / name, self._exhibit)
            if letters is None:
                self.unreadable.append(f"{OWN}/{name}")
            else:
                drawn |= letters
        return frozenset(drawn)


@cache
def _bundled() -> frozenset[int]:
    return frozenset().union(*(_letters(path) for path in sorted(BUNDLED.glob("*.ttf"))))


def _own_letters(path: Path, exhibit: Path) -> frozenset[int] | None:
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode) or found.st_size > _LARGEST:
            return None
        if not path.resolve().is_relative_to(exhibit.resolve()):
            return None
        return _letters(path)
    except Exception:  # noqa: BLE001 - a broken font can make its reader raise anything
        return None


def _letters(path: Path) -> frozenset[int]:
    from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

    with path.open("rb") as file, TTFont(file, lazy=True, fontNumber=0) as font:
        _refuse_bomb(font.reader["cmap"])
        return frozenset(font.getBestCmap() or ())


def _refuse_bomb(table: bytes) -> None:
    """Raise ValueError for a table of a few bytes that claims more letters than there are."""
    (count,) = struct.unpack_from(">H", table, 2)
    for number in range(count):
        (offset,) = struct.unpack_from(">L", table, 4 + 8 * number + 4)
        (form,) = struct.unpack_from(">H", table, offset)
        if form in {8, 10, 14}:
            continue
        if form in {12, 13}:
            (groups,) = struct.unpack_from(">L", table, offset + 12)
            letters = 0
            for group in range(groups):
                first, last = struct.unpack_from(">LL", table, offset + 16 + 12 * group)
                letters += last - first + 1
            if letters > 0x110000:
                raise ValueError(letters)

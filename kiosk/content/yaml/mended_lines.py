"""The lines of a text while they are being mended, and what was wrong with them."""

from __future__ import annotations

import re
from typing import Final

from kiosk.content.yaml.decoding import Slip

_BREAK: Final = re.compile("\r\n|\r|\n")
_MARK: Final = re.compile(r"(<{7}|={7}|>{7}|\|{7})(?: |$)")
_BEGINS: Final = re.compile(r"[ \t]*- +id:|\w")
_FAR: Final = 2000  # lines between the marks of a merge


class MendedLines:
    """Lines by their index from 0; `slips` tell of them by their number from 1."""

    def __init__(self, text: str) -> None:
        self.lines = _BREAK.split(text)
        self.slips: list[Slip] = []
        self._misfits = False
        self._starts = [0]  # of the panels, entries and fields of the file itself
        self._doubtful: set[int] = set()  # those that nobody knows how to read

    def __len__(self) -> int:
        return len(self.lines)

    def __getitem__(self, index: int) -> str:
        return self.lines[index]

    def __setitem__(self, index: int, line: str) -> None:
        self.lines[index] = line

    def tell(self, index: int, at: int, message: str) -> None:
        """Something is wrong at the character `at`, from 0, of a line."""
        self.slips.append(Slip(index + 1, at + 1, message))

    def mend(self, index: int, at: int, width: int, by: str, message: str) -> None:
        """Put `by` in the place of `width` characters, and tell why."""
        self.tell(index, at, message)
        line = self.lines[index]
        self.lines[index] = line[:at] + by + line[at + width :]

    def misfit(self, index: int, at: int, message: str) -> None:
        """A line does not fit those above it; what follows in its panel may be of the same cause.

        So the first misfit of a panel is told, and after a second one the panel is in doubt.
        """
        if self._misfits:
            self.doubt()
        else:
            self.tell(index, at, message)
        self._misfits = True

    def begin(self, index: int) -> None:
        """Look at a line: a new panel, or a field of the file itself, fits or not on its own."""
        if _BEGINS.match(self.lines[index]):
            self._misfits = False
            self._starts.append(index)

    def doubt(self) -> None:
        """What is begun here cannot be read with any certainty."""
        self._doubtful.add(self._starts[-1])

    @property
    def in_doubt(self) -> bool:
        """Whether what is begun here is in doubt."""
        return self._starts[-1] in self._doubtful

    def cut(self) -> bool:
        """Leave out what is in doubt, so that the rest can be read; says whether anything was."""
        ends = [*self._starts[1:], len(self.lines)]
        for start, end in zip(self._starts, ends, strict=True):
            if start in self._doubtful:
                self.lines[start:end] = [""] * (end - start)
        return bool(self._doubtful)

    def mend_merge(self, index: int) -> bool:
        """Whether a merge's mark stands here; of the two versions the first is kept."""
        if not _MARK.match(self.lines[index]):
            return False
        middle, end = None, index
        for number in range(index, min(index + _FAR, len(self.lines))):
            mark = _MARK.match(self.lines[number])
            if mark and mark[1][0] == "=" and middle is None:
                middle = number
            if mark and mark[1][0] == ">":
                end = number
                break
        told = (
            f"Two versions of this file were joined and both kept, down to line {end + 1}."
            if end > index
            else "This mark is left from joining two versions of this file."
        )
        self.tell(index, 0, f"{told} Keep one, and delete the marks.")
        second = middle if middle is not None and middle <= end else end
        for gone in (index, *range(second, end + 1)):
            self.lines[gone] = ""
        return True

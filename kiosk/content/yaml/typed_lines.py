"""From a column of a line that was mended back to the column of what was typed."""

from __future__ import annotations

import re
from difflib import Match, SequenceMatcher
from typing import Final

from kiosk.content.yaml.stray_lines import is_left_out

_BREAK: Final = re.compile("\r\n|\r|\n")
_LONGEST: Final = 2000  # comparing takes the square of a line's length


class TypedLines:
    """The lines of a file as they were typed, beside those that were read in their place."""

    def __init__(self, typed: str, mended: str) -> None:
        self._typed, self._mended = _BREAK.split(typed), _BREAK.split(mended)
        self._parts: dict[int, list[Match]] = {}

    def column(self, line: int, column: int) -> int:
        """The typed column of a mended one; both from 1."""
        if line > min(len(self._typed), len(self._mended)):
            return column
        typed, mended = self._typed[line - 1], self._mended[line - 1]
        if typed == mended or max(len(typed), len(mended)) > _LONGEST:
            return column
        at = column - 1
        for start, from_mended, size in self._same_parts(line):
            if at < from_mended + size:
                return start + max(0, at - from_mended) + 1
        return min(column, len(typed) + 1)

    def _same_parts(self, line: int) -> list[Match]:
        if line not in self._parts:
            pair = self._typed[line - 1], self._mended[line - 1]
            self._parts[line] = SequenceMatcher(None, *pair, autojunk=False).get_matching_blocks()
        return self._parts[line]

    @property
    def lost(self) -> bool:
        """Whether a line was left out that may have been a field or an entry."""
        pairs = zip(self._typed, self._mended, strict=False)
        return any(
            typed.strip() and not mended.strip() and not is_left_out(typed.strip())
            for typed, mended in pairs
        )

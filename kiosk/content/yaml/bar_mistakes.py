"""Texts below a `|`: what must not stand behind it, and fields that slipped into such a text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from kiosk.content.wording import count, show
from kiosk.content.yaml.indentation import Indentation
from kiosk.content.yaml.mended_lines import MendedLines
from kiosk.content.yaml.stray_lines import NAME
from kiosk.content.yaml.value_mistakes import ValueMistake

_BAR: Final = re.compile(r"([|>])([-+]?[0-9]?[-+]?)[ \t]*(.*)")
_TEXTS: Final = frozenset(("body", "text"))
_SWALLOWED: Final = re.compile(r"[ \t]*(- +id|heading|figure|note|body):(?=\s|$)", re.MULTILINE)


def swallows_field(name: str, text: str) -> bool:
    """Whether a text has a line in it that was surely meant for a field beside it."""
    return name == "body" and ":" in text and bool(_SWALLOWED.search(text))


def behind_bar(
    name: str, value: str, lines: Sequence[str], index: int, column: int
) -> ValueMistake | None:
    """What is wrong with a value that starts with `|` or `>`, if a text was to stand below it.

    `column` is that of the field, whose line is `lines[index]`.
    """
    bar = _BAR.fullmatch(value.rstrip())
    if not bar:
        return None
    below = next((line for line in lines[index + 1 :] if line.strip()), "")
    indent = len(below) - len(below.lstrip(" "))
    goes_on = indent > column and not NAME.match(below.strip())
    if bar[3] and not bar[3].startswith("#") and (goes_on or name in _TEXTS):
        told = f"Behind {bar[1]} nothing may stand. Begin the text in the line below."
        return ValueMistake(value.index(bar[3]), told, bar[1])
    digits = re.sub(r"\D", "", bar[2])
    if digits and not bar[3] and column < indent < column + int(digits):
        told = f"Behind {bar[1]} no number is needed. Write: {name}: {bar[1]}"
        return ValueMistake(1, told, bar[1])
    return None


class TextBelowBar:
    """The text below a `|`, line by line, if there is one."""

    def __init__(self, lines: MendedLines, indentation: Indentation) -> None:
        self.column: int | None = None
        """That of the field whose text this is."""
        self._lines, self._indentation = lines, indentation
        self._name, self._indent = "", 0
        self._ended: int | None = None  # what `column` was, until another field comes

    def begin(self, name: str, column: int) -> None:
        """The text of this field begins in the next line."""
        self._name, self.column, self._ended = name, column, None
        self._indent = 0  # until its first line

    def takes(self, indent: int, body: str) -> bool:
        """Whether a line belongs to the text, which else is at its end."""
        if self.column is not None and body and indent <= self.column:
            self._ended, self.column = self.column, None
        if self.column is None and NAME.match(body.lstrip("- ")):
            self._ended = None
        return self.column is not None

    def line(self, index: int, indent: int, body: str) -> int:
        """A line of the text; gives the index of the next line to look at."""
        if body and self._gives_back(index, indent, body):
            return index
        if body and indent < self._indent:
            told = f"This line is indented by {indent} spaces, and the text above it"
            self._lines.misfit(index, indent, f"{told} by {self._indent}.")
            self._lines[index] = " " * self._indent + body
        if body:
            self._indent = self._indent or indent
        return index + 1

    def takes_back(self, index: int, indent: int) -> int | None:
        """Give to the text that has ended above the lines that are no fields, if there is one.

        Gives the index of the line below them.
        """
        if self._ended is None or not self._indent:
            return None
        end = index
        while end < len(self._lines) and not self._is_other(self._lines[end]):
            end += 1
        while not self._lines[end - 1].strip():
            end -= 1
        told = (
            f"This line is indented by {count(indent, 'space')}, and so it is no part of the"
            f" {self._name} above it. Indent it by {self._indent}"
        )
        more = sum(bool(line.strip()) for line in self._lines.lines[index + 1 : end])
        told += f", and so the {count(more, 'line')} below." if more > 1 else "."
        told = told if more != 1 else f"{told[:-1]}, and so the line below."
        self._lines.misfit(index, indent, told)
        for low in range(index, end):
            self._lines[low] = (" " * self._indent + self._lines[low].lstrip()).rstrip()
        self.column, self._ended = self._ended, None
        return end

    def _is_other(self, line: str) -> bool:
        """Whether a line is a field or an item, or stands as the text does."""
        body = line.lstrip()
        is_field = bool(NAME.match(body)) or body.startswith("-")
        return is_field or len(line) - len(body) >= self._indent > 0 < len(body)

    def _gives_back(self, index: int, indent: int, body: str) -> bool:
        """Whether the line was meant for a field, which then ends the text."""
        found = _SWALLOWED.match(body) if self._name == "body" else None
        if found is None or self.column is None:
            return False
        is_item = found[1].startswith("-")
        right = self._indentation.list_around(self.column) if is_item else self.column
        told = (
            f"{show('- id' if is_item else found[1])} is indented by {indent} spaces, and so it is"
            f" part of the body above it. Indent it by {right}."
        )
        self._lines.misfit(index, indent, told)
        self._lines[index] = " " * right + body
        self.column = None
        return True

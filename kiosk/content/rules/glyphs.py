"""Letters in an exhibit's texts that no font draws, and that would be boxes on the screen."""

from __future__ import annotations

import unicodedata

from kiosk.content import wording
from kiosk.content.exhibit import Exhibit, RichText
from kiosk.content.problems import Problem, Severity
from kiosk.content.remarks import Remark
from kiosk.content.rules.fonts import OWN, Fonts
from kiosk.content.texts import Keys, T, retold
from kiosk.content.where import Where


def check(exhibit: Exhibit, where: Where) -> list[Problem]:
    """Warn of each letter that no font draws, once a file, at its first place."""
    fonts = Fonts(exhibit.folder)
    problems: list[Problem] = []
    told: dict[str, set[str]] = {}

    def look(file: str, keys: Keys, text: T, /) -> T:
        shown = text.plain if isinstance(text, RichText) else text
        if fonts.lacking(shown):
            written = where.text(file, *keys)
            for remark in remarks(fonts, shown, written, told.setdefault(file, set())):
                line, column = remark.line, remark.column
                problems.append(
                    where.problem(
                        remark.severity, remark.message, file, *keys, line=line, column=column
                    )
                )
        return text

    retold(exhibit, look)
    for path in fonts.unreadable:
        say = "This is no font that can be read. Put a .ttf or .otf file here, or delete it."
        problems.append(Problem(path, 1, 1, Severity.WARNING, say))
    return problems


def remarks(fonts: Fonts, shown: str, written: str, told: set[str]) -> list[Remark]:
    """Warn of each letter of a text that no font draws, unless it was told; adds it to `told`.

    `written` is the text as it was typed, in which the remarks have their places.
    """
    found = []
    for offset, char in fonts.lacking(shown):
        if char in told:
            continue
        told.add(char)
        at = _offset(written, shown, offset, char)
        say = (
            f"No font draws {_visible(char)}, {wording.character(char)}. "
            f"Put a font that does into {OWN}, or write it otherwise."
        )
        line = written.count("\n", 0, at) + 1
        column = at - (written.rfind("\n", 0, at) + 1) + 1
        found.append(Remark(line, column, Severity.WARNING, say))
    return found


def _offset(written: str, shown: str, offset: int, char: str) -> int:
    """Where a character of what is shown stands in what was written."""
    if written[offset : offset + 1] == char and written[:offset] == shown[:offset]:
        return offset
    return max(0, written.find(char))


def _visible(char: str) -> str:
    # A mark that sits on letters needs one to be seen.
    return f'"◌{char}"' if unicodedata.combining(char) else f'"{char}"'

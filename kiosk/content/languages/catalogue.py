"""A gettext catalogue (PO): entries that know where each of their characters stands in the file."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final, NamedTuple

ESCAPES: Final = {"n": "\n", "t": "\t", "r": "\r", '"': '"', "\\": "\\"}
"""What stands for one character in a string, by what follows its backslash."""


class Piece(NamedTuple):
    """One string of a text, as it stands between quotes: line and column of its first character."""

    line: int
    column: int
    written: str


@dataclass(slots=True)
class Entry:
    """A text and its translation.

    `context` is None where there is none; `former` and `former_context` are what the translation
    was made for, where a tool noted it. `comments` are whole lines, flags are in `flags` alone.
    """

    context: str | None
    id: str
    text: str = ""
    flags: list[str] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
    former: str | None = None
    former_context: str | None = None
    is_obsolete: bool = False
    line: int = 1
    pieces: tuple[Piece, ...] = ()

    @property
    def is_fuzzy(self) -> bool:
        """Whether somebody must look at the translation before it may be shown."""
        return "fuzzy" in self.flags

    @property
    def key(self) -> tuple[str | None, str]:
        """What no two entries have in common."""
        return self.context, self.id

    def place(self, line: int, column: int) -> tuple[int, int]:
        """Line and column in the file of a line and column of the translation, from 1."""
        at = (line, column)
        here = (1, 1)
        for piece in self.pieces:
            for char, start, _ in characters(piece.written):
                if here == at:
                    return piece.line, piece.column + start
                here = (here[0] + 1, 1) if char == "\n" else (here[0], here[1] + 1)
        return self.text_place

    @property
    def text_place(self) -> tuple[int, int]:
        """Where the translation begins in the file; the entry itself where it has none."""
        for piece in self.pieces:
            if piece.written:
                return piece.line, piece.column
        return (self.pieces[0].line, self.pieces[0].column) if self.pieces else (self.line, 1)


@dataclass(slots=True)
class Catalogue:
    """The entries in their order; `header` is the text that says in which language they are."""

    header: Entry | None = None
    entries: list[Entry] = field(default_factory=list)


def characters(written: str) -> list[tuple[str, int, int]]:
    """Each character that a string means, with its start and end in what is written."""
    found = []
    at = 0
    while at < len(written):
        end = at + 2 if written[at] == "\\" else at + 1
        char = written[at] if end == at + 1 else ESCAPES[written[at + 1]]
        found.append((char, at, end))
        at = end
    return found

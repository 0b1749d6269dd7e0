"""The text of a gettext catalogue → its entries, and what is wrong with it, in plain words.

Read here, since what translators' tools write must survive: babel loses the former texts (`#|`) and
refuses those of obsolete entries (`#~|`), polib drops them, and neither tells a character's place.
"""

from __future__ import annotations

import re
from typing import Final

from kiosk.content.languages.catalogue import ESCAPES, Catalogue, Entry, Piece, characters
from kiosk.content.yaml.decoding import Slip

_COMMENT: Final = re.compile(r"#(?![~|])")
_LINE: Final = re.compile(r"\s*(?P<mark>#~\||#\||#~)?\s*(?P<word>[a-z_]+(?:\[\d+\])?)?\s*")
_STRING: Final = re.compile(r'"((?:[^"\\]|\\.)*)"\s*')
_ESCAPE: Final = re.compile(r"\\(.)")
_CONFLICT: Final = re.compile(r"<<<<<<<|=======|>>>>>>>|\|\|\|\|\|\|\|")
_STRAY: Final = re.compile(r'[^"#\s]')
_FORMER: Final = {"#|", "#~|"}
_WORDS: Final = ("msgctxt", "msgid", "msgstr")


def read(text: str) -> tuple[Catalogue, list[Slip]]:
    """The entries that can be read, and what is wrong with the others."""
    reading = _Reading()
    for number, line in enumerate(re.split("\r\n|\r|\n", text), 1):
        reading.line(number, line.rstrip())
    reading.end()
    return reading.catalogue, reading.slips


class _Reading:
    """Reads line by line; an entry with a mistake is told of once, and left out."""

    def __init__(self) -> None:
        self.catalogue = Catalogue()
        self.slips: list[Slip] = []
        self._first: dict[tuple[str | None, str], int] = {}
        self._fresh()

    def _fresh(self) -> None:
        self._comments: list[str] = []
        self._flags: list[str] = []
        self._texts: dict[tuple[bool, str], list[Piece]] = {}
        self._current: list[Piece] | None = None
        self._obsolete = False
        self._start = 0
        self._wrong = False

    def line(self, number: int, line: str) -> None:
        """Take the next line of the file."""
        if not line or line == "#~":
            return
        if _COMMENT.match(line):
            self._comment(line)
            return
        head = _LINE.match(line)
        assert head  # every part of it may be empty
        if head["word"]:
            self._keyword(number, head["mark"] or "", head["word"])
        elif _STRAY.match(line):
            if (False, "msgstr") in self._texts:
                self.end()
            self._slip(number, 1, _astray(line))
        if not self._wrong:
            self._string(number, line, head.end())

    def _comment(self, line: str) -> None:
        if self._texts:
            self.end()
        if line.startswith("#,"):
            self._flags += [flag.strip() for flag in line[2:].split(",") if flag.strip()]
        else:
            self._comments.append(line)

    def _string(self, number: int, line: str, start: int) -> None:
        string = _STRING.fullmatch(line, start)
        if self._current is None:
            self._slip(number, start + 1, _astray(line))
        elif string is None:
            self._slip(number, *_fault(line, start))
        elif bad := _unknown_escape(string[1]):
            at, told = bad
            self._slip(number, start + 2 + at, told)
        else:
            self._current.append(Piece(number, start + 2, string[1]))

    def _keyword(self, number: int, mark: str, word: str) -> None:
        former = mark in _FORMER
        if self._begins(former, word):
            self.end()
        self._start = self._start or number
        self._obsolete = self._obsolete or mark.startswith("#~")
        if self._wrong:
            return
        if word not in _WORDS:
            plural = word == "msgid_plural" or word.startswith("msgstr[")
            self._slip(number, 1, _NO_PLURAL if plural else _astray(word))
        elif (former, word) in self._texts:
            self._slip(number, 1, f"This is a second {word} in one entry. Delete one of them.")
        elif word == "msgstr" and (False, "msgid") not in self._texts:
            self._slip(number, 1, "Here is a msgstr without a msgid before it.")
        else:
            self._current = self._texts[former, word] = []

    def _begins(self, former: bool, word: str) -> bool:
        """Whether a line with this word belongs to a new entry."""
        own = [name for is_former, name in self._texts if not is_former]
        if former:
            return bool(own)
        if not self._texts:
            return self._wrong and word in {"msgctxt", "msgid"}
        return (word == "msgctxt" and bool(own)) or (word == "msgid" and "msgid" in own)

    def end(self) -> None:
        """The entry is over."""
        texts = self._texts
        if texts and not self._wrong:
            if (False, "msgid") not in texts:
                self._slip(self._start, 1, "This entry has no msgid.")
            elif (False, "msgstr") not in texts:
                self._slip(self._start, 1, "This entry has no msgstr.")
            else:
                self._add()
        self._fresh()

    def _add(self) -> None:
        entry = Entry(
            context=self._text(False, "msgctxt"),
            id=self._text(False, "msgid") or "",
            text=self._text(False, "msgstr") or "",
            flags=self._flags,
            comments=self._comments,
            former=self._text(True, "msgid"),
            former_context=self._text(True, "msgctxt"),
            is_obsolete=self._obsolete,
            line=self._start,
            pieces=tuple(self._texts[False, "msgstr"]),
        )
        if entry.id == "" and entry.context is None and not entry.is_obsolete:
            if self.catalogue.header is None:
                self.catalogue.header = entry
            return
        if not entry.is_obsolete:
            first = self._first.setdefault(entry.key, entry.line)
            if first != entry.line:
                told = f"This entry is here a second time; the first is in line {first}."
                self.slips.append(Slip(entry.line, 1, told))
                return
        self.catalogue.entries.append(entry)

    def _text(self, former: bool, word: str) -> str | None:
        pieces = self._texts.get((former, word))
        if pieces is None:
            return None
        return "".join(char for piece in pieces for char, *_ in characters(piece.written))

    def _slip(self, line: int, column: int, told: str) -> None:
        if not self._wrong:
            self.slips.append(Slip(line, column, told))
        self._wrong = True


_NO_PLURAL: Final = "A text of an exhibit has no plural forms. Give it one msgstr."


def _astray(line: str) -> str:
    if _CONFLICT.match(line):
        return "Two versions of this file were joined here. Keep one of each entry's two."
    return "Here must stand msgctxt, msgid, msgstr, a text in quotes, or a # with a comment."


def _fault(line: str, start: int) -> tuple[int, str]:
    """The column at which a string goes wrong, and why."""
    rest = line[start:]
    if rest[:1] in tuple("“”„«»‘’'"):
        return start + 1, f'A text stands in straight quotes here: "…"; not in {rest[0]}.'
    if not rest.startswith('"'):
        return start + 1, 'Here a text in quotes is missing: "…".'
    begun = _STRING.match(line, start)
    if begun is None:
        return len(line), 'This text is not closed. Write " at its end.'
    return begun.end(), 'A quote inside a text is written with a backslash: \\".'


def _unknown_escape(written: str) -> tuple[int, str] | None:
    for found in _ESCAPE.finditer(written):
        if found[1] not in ESCAPES:
            told = f"\\{found[1]} means nothing here. A backslash itself is written \\\\."
            return found.start(), told
    return None

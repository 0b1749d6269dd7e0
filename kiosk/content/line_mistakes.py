"""Finds, line by line, what keeps a text from being read as YAML, and mends it for reading on.

The parser stops at the first mistake, and often far below it. This walks the lines as a curator
sees them: fields, list items, and the texts below a `|`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from kiosk.content.decoding import Slip
from kiosk.content.value_mistakes import (
    MARKS,
    ValueMistake,
    brackets_close,
    closes,
    in_value,
    unclosed,
)
from kiosk.content.wording import character, show

SUSPICIOUS: Final = re.compile(r"^[ ]*(?:[^\S \r\n]|(?:- +)*[\w-]+(?:：|:[^\S \r\n]))", re.M)
"""What a parser may take without complaint: strange blanks and colons."""

_NEAR: Final = 50  # lines that a text in quotes or brackets may have
_FAR: Final = 2000  # lines between the marks of a merge
_BREAK: Final = re.compile("\r\n|\r|\n")
_CONFLICT: Final = re.compile(r"(<{7}|={7}|>{7}|\|{7})(?: |$)")
_INDENT: Final = re.compile(r"\s*")
_ITEM: Final = re.compile(r"(?:-(?: +|$))*")
_FIELD: Final = re.compile(r"""(\w[\w .-]{0,80}?|"[^"]*"|'[^']*')[ \t]*(:|：)(?=\s|$|(?<=：))""")
_TIGHT: Final = re.compile(r"([a-z][a-z_-]*):(\S.*)")
_WORD: Final = re.compile(r"[\w-]+")
_BLOCK: Final = re.compile(r"[|>][-+0-9]{0,2}[ \t]*(?:#.*)?$")
_FIELD_LINE: Final = re.compile(r"[ \t]*(?:- +)*[A-Za-z_][\w-]*:(?:\s|$)")


@dataclass(slots=True)
class _Walk:
    """The lines, as far as they have been mended, and what was found."""

    lines: list[str]
    fields: frozenset[str]
    slips: list[Slip] = field(default_factory=list)
    strange: dict[str, list[tuple[int, int]]] = field(default_factory=dict)
    guessed: set[int] = field(default_factory=set)  # lines with strange blanks
    block: int | None = None  # indentation of the field whose text stands below its |
    block_text: int = 0  # indentation of that text, 0 until its first line
    levels: list[int] = field(default_factory=list)  # columns of the fields that are open
    hyphens: set[int] = field(default_factory=set)  # columns of the lists that are open
    opens: bool = True  # whether the last field left its value to the lines below
    plain: int | None = None  # indentation of the field or item whose text may go on
    seen: bool = False  # whether anything but comments has come

    def run(self) -> None:
        """Walk to the end."""
        index = 0
        while index < len(self.lines):
            index = self.line(index)
        for char, places in self.strange.items():
            told = f"Here is {character(char)} where a normal blank must be"
            more = len({line for line, _ in places}) - 1
            lines = "1 more line" if more == 1 else f"{more} more lines"
            self.slips.append(
                Slip(*places[0], f"{told}, and so in {lines}." if more else f"{told}.")
            )

    def line(self, index: int) -> int:
        """Look at one line, or all that belong together; gives the next line's index."""
        if _CONFLICT.match(self.lines[index]):
            return self.conflict(index)
        indent = self._indentation(index)
        body = self.lines[index][indent:].rstrip()
        if self.block is not None and (not body or indent > self.block):
            self.block_line(index, indent, body)
            return index + 1
        self.block = None
        if not body or body.startswith("#"):
            return index + 1
        if indent == 0 and re.match(r"(---|\.\.\.)(\s|$)", body):
            return self.document(index)
        self.seen = True
        if self.plain is not None and indent > self.plain and not body.startswith("- "):
            self.going_on(index, indent, body)
            return index + 1
        return self.field_or_item(index, indent, body)

    def block_line(self, index: int, indent: int, body: str) -> None:
        """A line of a text below a `|`."""
        if not body:
            return
        if indent < self.block_text:
            told = (
                f"This line is indented by {indent} blanks, and the text above it"
                f" by {self.block_text}."
            )
            self._mend(index, indent, 0, " " * (self.block_text - indent), told)
        self.block_text = self.block_text or indent

    def level(self, index: int, indent: int, start: int, *, opened: bool) -> int:
        """Compare a field's column with its neighbours; gives the column as mended.

        `opened` says whether a deeper level may begin here.
        """
        left = 0
        while self.levels and self.levels[-1] > start:
            left = self.levels.pop()
        above = self.levels[-1] if self.levels else -1
        if above == start:
            return start
        if left or not opened:
            right = left or above
            if not self._is_strange(index):
                told = f"This field is indented by {start} blanks, and its neighbours by {right}."
                self.slips.append(Slip(index + 1, start + 1, told))
            self.lines[index] = " " * (indent + right - start) + self.lines[index][indent:]
            start = right
        if above != start:
            self.levels.append(start)
        return start

    def conflict(self, index: int) -> int:
        """The marks of a merge: the first version is kept for reading on."""
        end = index
        middle = None
        for end in range(index, min(index + _FAR, len(self.lines))):
            mark = _CONFLICT.match(self.lines[end])
            if mark and mark[1][0] == "=" and middle is None:
                middle = end
            if mark and mark[1][0] == ">":
                break
        else:
            end = index
        told = (
            f"Two versions of this file were joined and both kept, down to line {end + 1}."
            if end > index
            else "This mark is left from joining two versions of this file."
        )
        self.slips.append(Slip(index + 1, 1, f"{told} Keep one, and delete the marks."))
        for gone in [index, *range(middle if middle is not None else end, end + 1)]:
            self.lines[gone] = ""
        return index + 1

    def document(self, index: int) -> int:
        """`---` or `...`."""
        if self.seen:
            told = "This line begins a second document. Delete the line."
            self.slips.append(Slip(index + 1, 1, told))
            self.lines[index] = ""
        return index + 1

    def going_on(self, index: int, indent: int, body: str) -> None:
        """A further line of a text without quotes."""
        name = _FIELD.match(body)
        if name and name[1] in self.fields:
            told = f"{show(name[1])} is indented deeper than the field above it."
            self.slips.append(Slip(index + 1, indent + 1, told))
            self.lines[index] = " " * (self.plain or 0) + body
        elif colon := re.search(r":(?=[ \t]|$)", body):
            told = (
                "A text of several lines with a colon in it needs | after its field's colon,"
                " and its lines below that."
            )
            self.slips.append(Slip(index + 1, indent + colon.start() + 1, told))
            self.lines[index] = " " * indent + re.sub(r":(?=[ \t]|$)", " ", body)

    def field_or_item(self, index: int, indent: int, body: str) -> int:
        """A field, a list's item, or a line that is neither."""
        dashes = _ITEM.match(body)
        start = indent + (dashes.end() if dashes else 0)
        content = self.lines[index][start:].rstrip()
        self.plain = None
        if start == indent:
            self.hyphens = {column for column in self.hyphens if column < start}
        elif not (self.opens or indent in self.hyphens):
            return self.stray_hyphen(index, indent, body)
        else:
            self.hyphens.add(indent)
            self.opens = True
        opened, self.opens = self.opens, not content
        if not content:
            return index + 1
        name = _FIELD.match(content)
        if name:
            start = self.level(index, indent, start, opened=opened)
            if name[2] == "：":
                told = "After a field's name a normal colon must stand, not a full-width one."
                self._mend(index, start + name.start(2), 1, ": ", told)
            after = start + name.end()
            gap = _INDENT.match(self.lines[index], after)
            value_at = gap.end() if gap else after
            self._plain_blanks(index, after, value_at)
            value = self.lines[index][value_at:].rstrip()
            self.opens = not value or value.startswith("#")
            if self.opens:
                return index + 1
            return self.value(index, start, name[1], value_at)
        if start > indent:
            tight = _TIGHT.match(content)
            if not (tight and tight[1] in self.fields):
                return self.value(index, indent, "", start)
        return self.neither(index, start, content)

    def stray_hyphen(self, index: int, indent: int, body: str) -> int:
        """A hyphen that stands in no list; gives the next line to look at."""
        near = min(self.hyphens, key=lambda column: abs(column - indent), default=-9)
        if abs(near - indent) <= 2:
            told = f"This hyphen is indented by {indent} blanks, and the list's others by {near}."
            self.slips.append(Slip(index + 1, indent + 1, told))
            self.lines[index] = " " * near + body
            return index
        told = (
            "Here a list's hyphen stands, and the field above has its text already."
            " If this belongs to that text, put | after the field's colon."
        )
        self._mend(index, indent, len(body), "", told)
        return index + 1

    def neither(self, index: int, start: int, content: str) -> int:
        """A line with neither a field's name nor a hyphen; gives the next one to look at."""
        tight = _TIGHT.match(content)
        word = _WORD.match(content)
        if tight:
            told = f"After {show(tight[1] + ':')} a blank is missing."
            if len(content) < 70:
                told += f" Write: {tight[1]}: {tight[2]}"
            self._mend(index, start + len(tight[1]) + 1, 0, " ", told)
            return index
        if word and word[0] in self.fields:
            told = f"After {show(word[0])} a colon is missing."
            self._mend(index, start + len(word[0]), 0, ":", told)
            return index
        if content[0] in MARKS and _FIELD.match(content[1:]):
            told = f"A field's name cannot start with {content[0]}."
            self._mend(index, start, 1, "", told)
            return index
        told = (
            "This line belongs to no field. If it continues a text, indent it as that text,"
            " with | after the field's colon."
        )
        self._mend(index, start, len(content), "", told)
        return index + 1

    def value(self, index: int, indent: int, name: str, at: int) -> int:
        """The text after a colon or a hyphen, which may go on over several lines."""
        value = self.lines[index][at:].rstrip()
        if _BLOCK.match(value):
            self.block, self.block_text = indent, 0
            return index + 1
        next_index = index + 1
        mistake: ValueMistake | None = None
        if value[0] in "\"'" and not closes(value):
            end = self._closing_line(index, value)
            if end is None:
                mistake = unclosed(name, value)
            else:
                next_index = end + 1
        elif value[0] in "[{" and not brackets_close(value):
            end = self._closing_bracket(index, value)
            if end is None:
                mistake = in_value(name, value)
            else:
                next_index = end + 1
        else:
            mistake = in_value(name, value)
            self.plain = indent if value[0] not in "\"'[{" else None
        if mistake:
            self.slips.append(Slip(index + 1, at + mistake.at + 1, mistake.message))
            self.lines[index] = self.lines[index][:at] + mistake.mended
            self.plain = None
        return next_index

    def _closing_line(self, index: int, value: str) -> int | None:
        """The line in which a quote closes; None where it swallows a field before that."""
        for end in range(index + 1, min(index + _NEAR, len(self.lines))):
            if _FIELD_LINE.match(self.lines[end]):
                return None
            value += "\n" + self.lines[end]
            if closes(value):
                return end
        return None

    def _closing_bracket(self, index: int, value: str) -> int | None:
        for end in range(index + 1, min(index + _NEAR, len(self.lines))):
            if _FIELD_LINE.match(self.lines[end]):
                return None
            value += self.lines[end]
            if brackets_close(value):
                return end
        return None

    def _indentation(self, index: int) -> int:
        """How far a line is indented; strange blanks count, and are replaced, unless in a text."""
        line = self.lines[index]
        found = _INDENT.match(line)
        end = found.end() if found else 0
        normal = len(line) - len(line.lstrip(" "))
        if normal == end or (self.block is not None and normal > self.block):
            return normal
        self._plain_blanks(index, normal, end)
        return end

    def _plain_blanks(self, index: int, start: int, end: int) -> None:
        """Put normal blanks where strange ones stand, and remember the first of each kind."""
        line = self.lines[index]
        gap = line[start:end]
        if not gap.strip(" "):
            return
        strange = gap.lstrip(" ")[0]
        place = (index + 1, start + gap.index(strange) + 1)
        self.strange.setdefault(strange, []).append(place)
        self.guessed.add(index)
        self.lines[index] = line[:start] + " " * len(gap) + line[end:]

    def _is_strange(self, index: int) -> bool:
        """Whether a strange blank in this line has been told of, and its width is a guess."""
        return index in self.guessed

    def _mend(self, index: int, start: int, width: int, by: str, told: str) -> None:
        """Put `by` in the place of `width` characters, and tell why."""
        line = self.lines[index]
        self.slips.append(Slip(index + 1, start + 1, told))
        self.lines[index] = line[:start] + by + line[start + width :]


class Mended(NamedTuple):
    """What is wrong with the lines of a text, and the text as it can be read on.

    Line breaks of the text are all newlines. It is not `sure` where an indentation was guessed:
    what one finds in such a text may be the guess's fault.
    """

    slips: list[Slip]
    text: str
    sure: bool


def find(text: str, fields: frozenset[str]) -> Mended:
    """Walk through a text; `fields` are the names that fields may have."""
    walk = _Walk(_BREAK.split(text), fields)
    walk.run()
    return Mended(walk.slips, "\n".join(walk.lines), "\t" not in walk.strange or not walk.guessed)

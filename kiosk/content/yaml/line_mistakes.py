"""Finds, line by line, what keeps a text from being read as YAML, and mends it for reading on.

The parser stops at the first mistake, and often far below it. This walks the lines as a curator
sees them: fields, list items, and the texts below a `|`.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from kiosk.content.problems import MOST_PROBLEMS
from kiosk.content.wording import show
from kiosk.content.yaml.bar_mistakes import TextBelowBar, behind_bar
from kiosk.content.yaml.decoding import Slip
from kiosk.content.yaml.indentation import Indentation
from kiosk.content.yaml.margin import mend_first
from kiosk.content.yaml.mended_lines import MendedLines
from kiosk.content.yaml.stray_lines import (
    BULLETS,
    NAME,
    TIGHT,
    head,
    is_above_field,
    is_left_out,
    stray,
)
from kiosk.content.yaml.value_mistakes import LISTS, in_value, last_line, unclosed, whole_list
from kiosk.content.yaml.yaml_traps import SECOND_DOCUMENT, TAKEN_OVER, named

SUSPICIOUS: Final = re.compile(
    r"^[ ]*(?:[^\S \r\n]|(?:- +)*[\w-]+(?:：|:[^\S \r\n])|//|;|/\*|<!--)", re.M
)
"""What a parser may take without complaint: strange spaces and colons, comments of other kinds."""

_HYPHENS: Final = re.compile(r"(?:-(?: +|$))*")
_LONG: Final = frozenset(("body", "text", "note"))
_COLON: Final = re.compile(r":(?=[ \t]|$)")
_BLOCK: Final = re.compile(r"[|>][-+0-9]{0,2}[ \t]*(?:#.*)?$")
_TAKEN_OVER: Final = re.compile(r"<<:[ ]*(?=\*)")
_NAMED: Final = re.compile(r"&[\w-]+")
_DOCUMENT: Final = re.compile(r"(---|\.\.\.)(\s|$)")


class Mended(NamedTuple):
    """What is wrong with the lines of a text, and the text as it can be read on.

    Line breaks of the text are all newlines. Panels and entries in which so much fits nothing that
    one cannot tell what was meant are `cut` from it.
    """

    slips: list[Slip]
    text: str
    cut: bool


def find(text: str, fields: frozenset[str]) -> Mended:
    """Walk through a text; `fields` are the names that fields may have."""
    walk = _Walk(text, fields)
    mend_first(walk.lines)
    index = 0
    while index < len(walk.lines) and len(walk.lines.slips) <= MOST_PROBLEMS:
        index = walk.line(index)
    walk.indentation.tell_of_spaces()
    cut = walk.lines.cut()
    return Mended(walk.lines.slips, "\n".join(walk.lines.lines), cut)


class _Walk:
    """Goes from line to line. Each step gives the index of the next line to look at."""

    def __init__(self, text: str, fields: frozenset[str]) -> None:
        self.lines = MendedLines(text)
        self.indentation = Indentation(self.lines)
        self._fields = fields
        self._opens = True  # whether the last field left its value to the lines below
        self._plain: int | None = None  # column of the field or item whose text may go on
        self._bar = TextBelowBar(self.lines, self.indentation)
        self._begun = False  # whether anything but comments has come
        self._named_any = False  # whether a field has come

    def line(self, index: int) -> int:
        """One line, or all that belong together."""
        if self.lines.mend_merge(index):
            return index + 1
        self.lines.begin(index)
        indent = self.indentation.of(index, self._bar.column)
        body = self.lines[index][indent:].rstrip()
        is_document = indent == 0 and self._is_document(index, body)
        if is_document or self.lines.in_doubt:
            self._bar.column = self._plain = None
            return index + 1
        if self._bar.takes(indent, body):
            return self._bar.line(index, indent, body)
        if not body or body.startswith("#"):
            return index + 1
        self._begun = True
        if self._plain is not None and indent > self._plain and not body.startswith("- "):
            self._goes_on(index, indent, body)
            return index + 1
        return self._field_or_item(index, indent, body)

    def _is_document(self, index: int, body: str) -> bool:
        """Whether a line begins or ends a document; only the first one may."""
        found = bool(_DOCUMENT.match(body))
        if found and self._begun:
            self.lines.mend(index, 0, len(body), "", SECOND_DOCUMENT)
        return found

    def _goes_on(self, index: int, indent: int, body: str) -> None:
        """A further line of a text without quotes."""
        name = NAME.match(body)
        if name and name[1] in self._fields:
            told = f"{show(name[1])} is indented deeper than the field above it."
            self.lines.misfit(index, indent, told)
            self.lines[index] = " " * (self._plain or 0) + body
        elif colon := _COLON.search(body):
            told = (
                "A text of several lines with a colon in it needs | after its field's colon,"
                " and its lines below that."
            )
            self.lines.tell(index, indent + colon.start(), told)
            self.lines[index] = self.lines[index][:indent] + _COLON.sub(" ", body)

    def _field_or_item(  # noqa: PLR0911
        self, index: int, indent: int, body: str
    ) -> int:
        """A field, a list's item, or a line that is neither."""
        hyphens = _HYPHENS.match(body)
        width = hyphens.end() if hyphens else 0
        self._plain = None
        if width:
            column = self.indentation.hyphen(index, indent, opens=self._opens)
            if column is None:
                return index + 1
            if not self.lines[index].startswith("-", column):
                return index  # it was one too many
            indent = column
            self._opens = True
        elif item := self.indentation.plain_item(indent, body):
            self.lines.tell(index, indent, item.message)
            self.lines[index] = " " * indent + item.mended
            return index
        elif body[0] not in BULLETS:
            self.indentation.no_hyphen(indent)
        start = indent + width
        content = self.lines[index][start:].rstrip()
        opened, self._opens = self._opens, not content
        if not content:
            return index + 1
        if taken := _TAKEN_OVER.match(content):
            self.lines.mend(index, start, len(content), "", TAKEN_OVER)
            self.lines.slips[-1] = self.lines.slips[-1]._replace(column=start + taken.end() + 1)
            self._opens = True
            return index + 1
        if name := NAME.match(content):
            start = self.indentation.field(index, indent, start, opens=opened)
            return self._named(index, start, name)
        tight = TIGHT.match(content)
        if width and not (tight and tight[1] in self._fields):
            return self._value(index, indent, "", start)
        self._opens = opened  # the line is looked at again, or left out
        return self._neither(index, start, content)

    def _goes_on_below(self, index: int, column: int) -> bool:
        """Whether the line below is more of a text without quotes whose field is in `column`."""
        below = self.lines[index + 1].strip() if index + 1 < len(self.lines) else ""
        deeper = self._is_deeper(index + 1, column)
        return self._plain is not None and deeper and not NAME.match(below)

    def _is_deeper(self, index: int, column: int) -> bool:
        """Whether a line, if there is one, begins to the right of `column`."""
        line = self.lines[index] if index < len(self.lines) else ""
        return len(line) - len(line.lstrip()) > column

    def _named(self, index: int, start: int, name: re.Match[str]) -> int:
        """A field in column `start`."""
        self._named_any = True
        if name[2] == "：":
            told = "After a field's name a normal colon must stand, not a full-width one."
            self.lines.mend(index, start + name.start(2), 1, ": ", told)
        at = self.indentation.spaces(index, start + name.end())
        value = self.lines[index][at:].rstrip()
        self._opens = not value or value.startswith("#")
        return index + 1 if self._opens else self._value(index, start, name[1], at)

    def _neither(self, index: int, start: int, content: str) -> int:
        """A line with neither a field's name nor a hyphen; once mended it is looked at again."""
        names_entry = is_above_field(*self.lines.lines[index : index + 2])
        fields = self._fields | {content} if names_entry else self._fields
        found = head(content) if names_entry and start == 0 else None
        found = found or stray(content, fields, begun=self._named_any)
        told = found.message
        if not (found.mended or found.sure):
            taken = self._bar.takes_back(index, start)
            if taken is not None:
                return taken
        if found.mended:
            self.lines.tell(index, start + found.at, told)
            self.lines[index] = self.lines[index][:start] + found.mended
            return index
        end = index + 1
        if found.sure:
            while end < len(self.lines) and is_left_out(self.lines[end].strip()):
                end += 1
            if end > index + 1:
                below = f"{end - index - 1} lines" if end > index + 2 else "line"
                told += f" The same is true of the {below} below."
            self.lines.tell(index, start, told)
        else:
            self.lines.misfit(index, start, told)
        for gone in range(index, end):
            self.lines[gone] = ""
        return end

    def _value(self, index: int, column: int, name: str, at: int) -> int:
        """The text after a colon or a hyphen, which may go on over several lines."""
        value = self.lines[index][at:].rstrip()
        if _NAMED.fullmatch(value) and self._is_deeper(index + 1, column):
            self.lines.mend(index, at, len(value), "", named(value))
            self._opens = True
            return index + 1
        behind = behind_bar(name, value, self.lines.lines, index, column)
        if behind or _BLOCK.match(value):
            self._bar.begin(name, column)
            if behind:
                self.lines.tell(index, at + behind.at, behind.message)
                self.lines[index] = self.lines[index][:at] + behind.mended
            return index + 1
        if name in LISTS and value[0] == "[":
            value = whole_list(self.lines, index, column, value)
        last = last_line(self.lines.lines, index, value)
        if last is None:
            mistake = unclosed(name, value) if value[0] in "\"'" else in_value(name, value)
        else:
            mistake = in_value(name, value) if last == index else None
            self._plain = column if value[0] not in "\"'[{" else None
        if mistake and name in _LONG and self._goes_on_below(index, column):
            self._goes_on(index, at, value)
            return index + 1
        if mistake:
            self.lines.tell(index, at + mistake.at, mistake.message)
            self.lines[index] = self.lines[index][:at] + mistake.mended
            self._plain = None
            return index + 1
        return (index if last is None else last) + 1

"""How far lines are indented, and whether that fits the lines above them."""

from __future__ import annotations

import re
from typing import Final

from kiosk.content.wording import character, count, show
from kiosk.content.yaml.mended_lines import MendedLines
from kiosk.content.yaml.stray_lines import Stray, plain_item
from kiosk.content.yaml.value_mistakes import LISTS

_FIELD: Final = re.compile(r"- +[\w-]+:(?:\s|$)")
_PANEL: Final = re.compile(r"- +id:(?:\s|$)")
_SINGLE: Final = re.compile(r"[\w-]+: +[^|>#\s]")
_OPENER: Final = re.compile(r"[ ]*(?:- +)*([\w-]+):[ \t]*(?:#.*)?")
_OF_PANEL: Final = re.compile(r"(heading|body|figure|note):(?:\s|$)")
_NAME: Final = re.compile(r"[\w-]+:(?:\s|$)")
_SPACES: Final = re.compile(r"\s*")


class Indentation:
    """Follows the fields and lists that are open, and mends what fits none of them."""

    def __init__(self, lines: MendedLines) -> None:
        self._lines = lines
        self._levels: list[int] = []  # columns of the fields that are open
        self._hyphens: set[int] = set()  # columns of the lists that are open
        self._panels: int | None = None  # column of the hyphens before the panels
        self._strange: dict[str, list[tuple[int, int]]] = {}  # where strange spaces stand
        self._mended: set[int] = set()  # lines in whose indentation they stood

    def of(self, index: int, text_below: int | None) -> int:
        """How far a line is indented; strange spaces count, and are replaced.

        They stay in a text that stands below a field in column `text_below`.
        """
        line = self._lines[index]
        found = _SPACES.match(line)
        end = found.end() if found else 0
        normal = len(line) - len(line.lstrip(" "))
        if normal == end or (text_below is not None and normal > text_below):
            return normal
        if "\t" in line[normal:end]:
            self._lines.doubt()  # nobody knows how wide it was meant to be
        self._mended.add(index)
        self.spaces(index, normal)
        return end

    def spaces(self, index: int, start: int) -> int:
        """Put normal spaces where strange ones stand; gives the index behind them."""
        line = self._lines[index]
        found = _SPACES.match(line, start)
        end = found.end() if found else start
        gap = line[start:end]
        if gap.strip(" "):
            strange = gap.lstrip(" ")[0]
            self._strange.setdefault(strange, []).append((index, start + gap.index(strange)))
            self._lines[index] = line[:start] + " " * len(gap) + line[end:]
        return end

    def tell_of_spaces(self) -> None:
        """One problem for each kind of strange space, where the first one stands."""
        for char, places in self._strange.items():
            told = f"Here is {character(char)} where a normal space must be"
            more = len({index for index, _ in places}) - 1
            if more:
                told += f", and so in {more} more line{'s' if more > 1 else ''}"
            self._lines.tell(*places[0], f"{told}.")

    def field(self, index: int, indent: int, start: int, *, opens: bool) -> int:
        """Compare a field's column with its neighbours'; gives the column as mended.

        `opens` says whether a deeper level may begin here.
        """
        left = 0
        found = _OF_PANEL.match(self._lines[index]) if start == 0 else None
        if found and self._panels is not None:
            start = self._panels + 2
            told = f"{show(found[1])} is a field of the panel above. Indent it by {start}."
            self._lines.misfit(index, 0, told)
            self._lines[index] = " " * start + self._lines[index]
            indent += start
        while self._levels and self._levels[-1] > start:
            left = self._levels.pop()
        above = self._levels[-1] if self._levels else -1
        if left and self._goes_on(index, indent, left):
            opens = False
        elif above == start:
            return start
        if left or (self._levels and not opens):
            right = left or above
            if index not in self._mended:
                told = f"This field is indented by {count(start, 'space')},"
                told += f" and its neighbours by {right}."
                self._lines.misfit(index, start, told)
            self._lines[index] = " " * (indent + right - start) + self._lines[index][indent:]
            start = right
        if above != start:
            self._levels.append(start)
        return start

    def _goes_on(self, index: int, indent: int, left: int) -> bool:
        """Whether the fields in column `left` go on below a line that is a single field."""
        below = self._lines[index + 1] if index + 1 < len(self._lines) else ""
        is_single = _SINGLE.match(self._lines[index], indent)
        return bool(is_single and below.startswith(" " * left) and _NAME.match(below, left))

    def _before_fields(self, index: int, column: int, body: str) -> int | None:
        """Where a list's first hyphen belongs whose fields begin farther left than its own."""
        below = self._lines[index + 1] if index + 1 < len(self._lines) else ""
        right = len(below) - len(below.lstrip(" ")) - 2
        is_first = _FIELD.match(body) and _FIELD.match(f"- {below.strip()}")
        parent = self._levels[-1] if self._levels else -1
        if not is_first or not parent <= right < column:
            return None
        others = (line for line in self._lines.lines[index + 1 :] if line.startswith(" " * column))
        return None if any(_FIELD.match(line[column:]) for line in others) else right

    def _opener(self, index: int) -> str:
        """The name of the field in the line above, if it leaves its value to the lines below."""
        above = next((line for line in self._lines.lines[index - 1 :: -1] if line.strip()), "")
        found = _OPENER.fullmatch(above) if index else None
        return found[1] if found else ""

    def _no_list(self, index: int, column: int, name: str) -> None:
        """Take away the hyphen before the first field of what is no list."""
        body = self._lines[index][column + 1 :].lstrip()
        told = f"{show(name)} is no list, and its fields have no hyphen. Write: {body.rstrip()}"
        self._lines.misfit(index, column, told)
        below = self._lines[index + 1] if index + 1 < len(self._lines) else ""
        right = len(below) - len(below.lstrip(" "))
        self._lines[index] = " " * (right if right > column else column) + body

    def list_around(self, column: int) -> int:
        """The column of the hyphens of the list that a field in `column` is in."""
        return max((hyphen for hyphen in self._hyphens if hyphen < column), default=column)

    def plain_item(self, column: int, body: str) -> Stray | None:
        """What is wrong with a line that lacks its hyphen among a list's items in its column."""
        return plain_item(body) if column in self._hyphens else None

    def no_hyphen(self, column: int) -> None:
        """A line without a hyphen ends the lists that are indented as far, or farther."""
        self._hyphens = {hyphen for hyphen in self._hyphens if hyphen < column}

    def hyphen(self, index: int, column: int, *, opens: bool) -> int | None:
        """Compare a list's hyphen with the others; gives its column as mended, None if it is lost.

        `opens` says whether a list may begin here.
        """
        body = self._lines[index][column:]
        if opens and _FIELD.match(body) and (name := self._opener(index)) and name not in LISTS:
            self._no_list(index, column, name)
            return column
        if opens and (right := self._before_fields(index, column, body)) is not None:
            told = (
                f"This hyphen is indented by {count(column, 'space')}, and the fields below it by"
            )
            self._lines.misfit(index, column, f"{told} {right + 2}. Indent it by {right}.")
            self._lines[index] = " " * right + body
            column = right
        if opens and self._panels is None and _PANEL.match(body):
            self._panels = column
        if column == self._panels and _PANEL.match(body):
            self._levels = [level for level in self._levels if level <= column]
        if opens or column in self._hyphens or (column == self._panels and _PANEL.match(body)):
            self._hyphens.add(column)
            return column
        near = min(self._hyphens, key=lambda hyphen: abs(hyphen - column), default=-9)
        is_panel = bool(self._hyphens and _PANEL.match(body))
        if is_panel:
            near = min(self._hyphens)
        if is_panel or abs(near - column) <= 2:
            told = f"This hyphen is indented by {count(column, 'space')},"
            told += f" and the list's others by {near}."
            self._lines.misfit(index, column, told)
            self._lines[index] = " " * near + body
            return near
        if _FIELD.match(body):
            told = "This hyphen is one too many: here a field stands, and no item of a list."
            self._lines.misfit(index, column, told)
            self._lines[index] = " " * column + body[1:].lstrip()
            return column
        told = (
            "Here a list's hyphen stands, and the field above has its text already."
            " If this belongs to that text, put | after the field's colon."
        )
        self._lines.misfit(index, column, told)
        self._lines[index] = ""
        return None

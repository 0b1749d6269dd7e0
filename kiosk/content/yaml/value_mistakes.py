"""What is wrong with the text after a field's colon, and how the line is written instead."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Final, NamedTuple

from kiosk.content.wording import instead, quoted
from kiosk.content.yaml.bracketed_names import bracketed
from kiosk.content.yaml.mended_lines import MendedLines
from kiosk.content.yaml.yaml_traps import backslash, to_be_quoted

_DOUBLE: Final = re.compile(r'"(?:[^"\\]|\\.)*"')
_SINGLE: Final = re.compile(r"'(?:[^']|'')*'")
_WELL_ESCAPED: Final = re.compile(r'"(?:[^"\\]|\\["\\])*"')
_COMMENT: Final = re.compile(r"(?:^|(?<![ \t])[ \t]+)#.*$")
_COLON: Final = re.compile(r":(?=[ \t]|$)")
_DEEPEST: Final = 2  # brackets within brackets that a list may have
_NEAR: Final = 50  # lines that a text in quotes or brackets may have
_FIELD_LINE: Final = re.compile(r"[ \t]*(?:- +)*[A-Za-z_][\w-]*:(?:\s|$)")
LISTS: Final = frozenset(("chapters", "languages", "panels", "hotspots"))
_NO_ITEM: Final = re.compile(r"[\[,][ \t]*,")
MARKS: Final = "*&!%@`,]}|>"


class ValueMistake(NamedTuple):
    """`at` counts characters of the value from 0; `mended` is how the value can be read."""

    at: int
    message: str
    mended: str


def in_value(name: str, value: str) -> ValueMistake | None:
    """What is wrong with a value in one line, which stands after `name:` or a list's hyphen."""
    if special := bracketed(name, value):
        return ValueMistake(*special)
    if name in LISTS and (mistake := _in_list(name, value)):
        return mistake
    if value[0] in "\"'":
        return (_in_double_quotes if value[0] == '"' else _in_single_quotes)(name, value)
    return _unquoted(name, value)


def _unquoted(name: str, value: str) -> ValueMistake | None:
    if value[0] in MARKS or value[:2] in {"- ", "? ", "-", "?"}:
        return _must_be_quoted(name, value)
    if value[0] in "[{":
        return _in_brackets(name, value)
    text = _COMMENT.sub("", value)
    if colon := _COLON.search(text):
        told = f"A text with a colon in it must stand in quotes. {instead(name, text)}"
        return ValueMistake(colon.start(), told, quoted(text))
    return None


def _in_list(name: str, value: str) -> ValueMistake | None:
    """What is wrong with a list that begins behind its name."""
    text = _COMMENT.sub("", value).rstrip()
    if text.startswith("- "):
        told = "A list begins in the line below its name, each item in a line of its own."
        items = ", ".join(part.strip() for part in re.split(r"(?:^| )- ", text) if part.strip())
        return ValueMistake(0, told, f"[{items}]" if ":" not in items else quoted(text))
    if not text.startswith("["):
        return None
    items = ", ".join(part for part in map(str.strip, text.strip("[]").split(",")) if part)
    if len(items) > _NEAR or not set(items).isdisjoint("[]{}\"':#"):
        return None
    write = f"Write: {name}: [{items}]"
    if "]" not in text:
        told = f"The bracket [ that opens here is not closed. {write}"
        return ValueMistake(0, told, f"[{items}]")
    if empty := _NO_ITEM.search(text):
        told = f"Before this comma an item is missing. {write}"
        return ValueMistake(empty.end() - 1, told, f"[{items}]")
    return None


def whole_list(lines: MendedLines, index: int, column: int, value: str) -> str:
    """A list in brackets that are not closed, with all of its lines; those below are emptied.

    `column` is that of the field. A list whose brackets are closed stays as it is.
    """
    end, whole = index, value
    while whole.count("[") > whole.count("]"):
        end += 1
        below = lines[end].strip() if end < len(lines) else ""
        if not below or lines[end].index(below) <= column or _FIELD_LINE.match(below):
            for gone in range(index + 1, end):
                lines[gone] = ""
            return whole
        whole = f"{whole} {below}"
    return value


def unclosed(name: str, value: str) -> ValueMistake:
    """A text whose opening quote has no closing one."""
    text = value[1:].rstrip()
    told = f"The quote {value[0]} that opens here is not closed. {instead(name, text)}"
    return ValueMistake(0, told, quoted(text))


def last_line(lines: Sequence[str], index: int, value: str) -> int | None:
    """The index of the line in which the quote or bracket closes that a value starts with.

    None where a field stands before that, or it is far; the value's own line for other values.
    """
    closes = _CLOSES.get(value[0])
    if closes is None or closes(value):
        return index
    for end in range(index + 1, min(index + _NEAR, len(lines))):
        if _FIELD_LINE.match(lines[end]):
            return None
        value += "\n" + lines[end]
        if closes(value):
            return end
    return None


def _brackets_close(value: str) -> bool:
    depth = 0
    for char in value:
        depth += (char in "[{") - (char in "]}")
        if depth == 0:
            return True
    return False


_CLOSES: Final[Mapping[str, Callable[[str], object]]] = {
    '"': _DOUBLE.match,
    "'": _SINGLE.match,
    "[": _brackets_close,
    "{": _brackets_close,
}


def _in_double_quotes(name: str, value: str) -> ValueMistake | None:
    closed = _DOUBLE.match(value)
    if not closed:
        return None
    if not _WELL_ESCAPED.fullmatch(closed[0]):
        inner = closed[0][1:-1]
        at = next(m.start() for m in re.finditer(r"\\(.)", closed[0]) if m[1] not in '"\\')
        return ValueMistake(at, backslash(name, inner), quoted(inner) + value[closed.end() :])
    if _ends(value, closed.end()):
        return None
    text = _COMMENT.sub("", value)
    told = f"The text goes on after its closing quote. {instead(name, text)}"
    return ValueMistake(closed.end(), told, quoted(text))


def _in_single_quotes(name: str, value: str) -> ValueMistake | None:
    closed = _SINGLE.match(value)
    if not closed or _ends(value, closed.end()):
        return None
    text = _COMMENT.sub("", value)
    at = closed.end() - 1
    if value[closed.end()].isalpha():
        text = text[1:].removesuffix("'").replace("''", "'")
        told = f"This apostrophe closes the text. {instead(name, text)}"
        return ValueMistake(at, told, quoted(text))
    told = f"The text goes on after its closing quote. {instead(name, text)}"
    return ValueMistake(at + 1, told, quoted(text))


def _in_brackets(name: str, value: str) -> ValueMistake | None:
    depth = 0
    for index, char in enumerate(value):
        depth += (char in "[{") - (char in "]}")
        if depth > _DEEPEST:
            break
        if depth == 0:
            return None if _ends(value, index + 1) else _must_be_quoted(name, value)
    return _must_be_quoted(name, value)


def _must_be_quoted(name: str, value: str) -> ValueMistake:
    text = value.rstrip()
    told = to_be_quoted(name, text)
    return ValueMistake(0, told, quoted(text))


def _ends(value: str, at: int) -> bool:
    """Whether nothing but a comment follows."""
    return not value[at:].strip() or bool(re.match(r"[ \t]+#", value[at:]))

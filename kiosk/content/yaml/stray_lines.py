"""Lines that are neither a field nor a list's item: what they were meant to be."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from kiosk.content.wording import character, show
from kiosk.content.yaml.value_mistakes import MARKS

NAME: Final = re.compile(r"""(\w[\w .-]{0,80}?|"[^"]*"|'[^']*')[ \t]*(:|：)(?=\s|$|(?<=：))""")
TIGHT: Final = re.compile(r"([a-z][a-z_-]*):(\S.*)")

BULLETS: Final = "-–—−•·*+"
"""What a list's items may be begun with; the hyphen is right."""

_WORD: Final = re.compile(r"[\w-]+")
_NO_COLON: Final = re.compile(r"[ \t]*([;=,]|[-–—](?=\s))[ \t]*(?=\S)")
_BULLET: Final = re.compile(r"([–—−•·]|[*+](?=\s))[ \t]*(?=[\w-]+:(?:\s|$))")
_COMMENT: Final = re.compile(r"(?:%+|//+|;+|--(?!-)|/\*+|<!--)\s*(.*?)\s*(?:\*/|-->)?$")
_HEAD: Final = re.compile(r"[(\[]*\^?([a-z0-9]+(?:-[a-z0-9]+)*)(?:[)\]]+:?|[.;)])")
_ITEM: Final = re.compile(r"([-–—−•·*+]?)[ \t]*([a-z0-9]+(?:-[a-z0-9]+)*)")
_MARKED: Final = re.compile(r"([*_`]{1,3})([\w-]+)(?:\1:|:\1)[ \t]*")
_RULE: Final = re.compile(r"([=~*_#-])\1{2,}$|```")
_LONGEST: Final = 70
_LOST: Final = (
    "This line belongs to no field. If it continues a text, indent it as that text,"
    " with | after the field's colon."
)


class Stray(NamedTuple):
    """What is wrong at the character `at` of a line, and what may be read in its place.

    Without `mended` the line is left out. It is `sure` if nothing around it is of the same cause.
    """

    at: int
    message: str
    mended: str = ""
    sure: bool = True


def stray(content: str, fields: frozenset[str], *, begun: bool) -> Stray:
    """Judge a line. `begun` says whether a field has come before it."""
    return _mended(content, fields) or _left_out(content, begun=begun)


def _mended(content: str, fields: frozenset[str]) -> Stray | None:  # noqa: PLR0911
    tight, word = TIGHT.match(content), _WORD.match(content)
    if tight:
        told = f"After {show(tight[1] + ':')} a space is missing."
        mended = f"{tight[1]}: {tight[2]}"
        told += f" Write: {mended}" if len(content) < _LONGEST else ""
        return Stray(len(tight[1]) + 1, told, mended)
    marked = _MARKED.match(content)
    if marked and marked[2] in fields:
        return _without_marks(content, marked)
    if word and word[0] in fields:
        return _without_colon(content, word[0])
    if content[0] == "-" and NAME.match(content[1:]):
        return Stray(1, "After the hyphen a space is missing.", f"- {content[1:]}")
    if bullet := _BULLET.match(content):
        written = f"- {content[bullet.end() :]}"
        told = no_hyphen(bullet[1]) + (f" Write: {written}" if len(written) < _LONGEST else "")
        return Stray(0, told, written)
    if content[0] in MARKS and NAME.match(content[1:]):
        return Stray(0, f"A field's name cannot start with {content[0]}.", content[1:])
    return None


def _left_out(content: str, *, begun: bool) -> Stray:
    if _RULE.match(content):
        told = "A line of such marks says nothing here. Delete it, or put # before it."
        return Stray(0, told)
    if comment := _COMMENT.match(content):
        told = "A comment starts with #."
        written = f"# {comment[1]}"
        told += f" Write: {written}" if comment[1] and len(written) < _LONGEST else ""
        return Stray(0, told)
    if not begun:
        told = "This line belongs to no field. If it is a comment, put # before it; else delete it."
        return Stray(0, told)
    return Stray(0, _LOST, sure=False)


def head(content: str) -> Stray | None:
    """Judge the line above an entry's fields, whose id is written as a number or as its mark."""
    found = _HEAD.fullmatch(content)
    if not found:
        return None
    return Stray(0, f"An entry begins with its id and a colon. Write: {found[1]}:", f"{found[1]}:")


def plain_item(content: str) -> Stray | None:
    """Judge a line among a list's items that are ids alone."""
    found = _ITEM.fullmatch(content)
    if not found:
        return None
    written = f"- {found[2]}"
    if not found[1]:
        told = "Before this item of the list its hyphen is missing."
    elif found[1] == "-":
        told = "After the hyphen a space is missing."
    else:
        told = no_hyphen(found[1])
    return Stray(0, f"{told} Write: {written}", written)


def is_above_field(line: str, below: str = "") -> bool:
    """Whether the line below is a field that is indented deeper than a line."""
    deeper = len(below) - len(below.lstrip()) > len(line) - len(line.lstrip())
    return deeper and bool(NAME.match(below.strip()))


def is_left_out(content: str) -> bool:
    """Whether a line is surely no part of what is read, such as a comment of another kind."""
    if not content or content.startswith("#") or NAME.match(content):
        return False
    return bool(_RULE.match(content) or _COMMENT.match(content))


def no_hyphen(mark: str) -> str:
    """The sentence about a mark that stands in a hyphen's place."""
    called = f"this is {mark}" if mark.isascii() else f"this is {mark}, {character(mark)}"
    return f"A list's item starts with a hyphen and a space, and {called}."


def _without_marks(content: str, marked: re.Match[str]) -> Stray:
    written = f"{marked[2]}: {content[marked.end() :]}".rstrip()
    told = f"A field's name stands without {marked[1]}."
    told += f" Write: {written}" if len(written) < _LONGEST else ""
    return Stray(0, told, written)


def _without_colon(content: str, name: str) -> Stray:
    rest = content[len(name) :]
    if instead := _NO_COLON.match(rest):
        written = f"{name}: {rest[instead.end() :]}"
        told = f"After {show(name)} a colon must stand, not {instead[1]}."
        told += f" Write: {written}" if len(written) < _LONGEST else ""
        return Stray(len(name) + instead.start(1), told, written)
    return Stray(len(name), f"After {show(name)} a colon is missing.", f"{name}:{rest}")

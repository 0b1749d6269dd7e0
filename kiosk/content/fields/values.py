"""The kinds of values in the files: texts, ids, links, positions, years, dates, seconds.

Each is read from the text as typed. What is wrong with one is a PydanticCustomError whose context
says at which character of the text (`at`, from 0).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Annotated, Any, Final, TypeVar

from pydantic import AfterValidator, PlainValidator
from pydantic_core import PydanticCustomError

from kiosk.content.exhibit import Point, Years
from kiosk.content.fields import in_editors
from kiosk.content.fields.calendar_values import day, years
from kiosk.content.fields.gaps import Gap
from kiosk.content.fields.ids import chapter_name, identifier, link, panel_path, wrong
from kiosk.content.fields.readings import as_position, as_seconds
from kiosk.content.folding import joint
from kiosk.content.wording import show

T = TypeVar("T")

_NOTHING: Final = " \t\r\n\u00a0\u00ad\u200b\u200c\u200d\u2060\ufeff"

_SLANTED: Final = "“”„‟«»‘’‚‹›"
_QUOTES: Final = _SLANTED + "\"'"
_PERCENT: Final = re.compile(r"(-?\d+(?:\.\d+)?) ?% +(-?\d+(?:\.\d+)?) ?%", re.ASCII)
_DEGREES: Final = re.compile(r"\d ?(?:°|[NSEW]\b)")
_PIXELS: Final = re.compile(r"\d ?(?:px|pixels?)\b")
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def is_empty(value: Any) -> bool:
    """Whether nothing that can be seen was written: an empty value is a missing one."""
    return isinstance(value, str) and not value.strip(_NOTHING) and type(value) is not Gap


def line_of_text(value: str) -> str:
    """A plain text in one line, as it is shown: breaks become spaces, NBSP stays."""
    if "\n" not in value:
        return value.strip(" \t\r")
    value = value.strip(" \t\r\n")

    def one_line(found: re.Match[str]) -> str:
        return joint(value[found.start() - 1 : found.start()], value[found.end() : found.end() + 1])

    return re.sub(r"(?<![ \t])[ \t]*\n[ \t\n]*", one_line, value)


def picture_name(value: str) -> str:
    """A file's name; where it leads is looked at with the file itself."""
    if value[:1] in _QUOTES:
        raise wrong(
            f"The quotes {value[0]} … {value[-1]} became part of the file's name."
            " Write the name without quotes.",
            meant=value.strip(_QUOTES),
        )
    return value


def position(value: str) -> Point:
    """Two percentages, from the left and from the top."""
    found = _PERCENT.fullmatch(value)
    if not found:
        told = "A position is two percentages with a space between them"
        if meant := as_position(value):
            raise wrong(f"{told}. Write: {meant}")
        if _DEGREES.search(value):
            raise wrong(
                f"{told}, measured on the picture from the left and from the top, such as"
                " 33% 80%; not degrees."
            )
        if _PIXELS.search(value):
            raise wrong(
                f"{told}: how many hundredths of its width from the left, and of its height"
                " from the top, such as 33% 80%; not pixels."
            )
        raise wrong(f"{told}, from the left and from the top, such as 33% 80%; not {show(value)}.")
    numbers = (float(found[1]), float(found[2]))
    for index, number in enumerate(numbers, 1):
        if not 0 <= number <= 100:
            raise wrong(
                f"{found[index]}% lies outside the picture: 0% to 100%.", found.start(index)
            )
    return Point(numbers[0] / 100, numbers[1] / 100)


def language(value: str) -> str:
    """A language's code."""
    if _LANGUAGE.fullmatch(value):
        return value
    meant = value.lower().replace("_", "-")
    if _LANGUAGE.fullmatch(meant) and (value != meant.lower() or "-" in meant):
        first, *more = meant.split("-")
        meant = "-".join((first, *(x.upper() if len(x) == 2 else x.title() for x in more)))
        raise wrong(f"A language is written with its code, such as en, ru or pt-BR. Write: {meant}")
    told = f"A language is written with its code, such as en, ru or pt-BR; not {show(value)}."
    raise wrong(told)


def _seconds(lowest: int, highest: int) -> Callable[[str], int]:
    def read(value: str) -> int:
        if not re.fullmatch(r"[0-9]{1,6}", value) or not lowest <= int(value) <= highest:
            told = f"This is a whole number of seconds from {lowest} to {highest}, in digits"
            meant = as_seconds(value)
            if meant and lowest <= int(meant) <= highest:
                raise wrong(f"{told}. Write: {meant}")
            raise wrong(f"{told}; not {show(value)}.")
        return int(value)

    return read


def _typed(read: Callable[[str], T], bare: Callable[[str], str] = line_of_text) -> PlainValidator:
    """Reads a text; fields and lists are refused in the words of pydantic's own type."""

    def validate(value: Any) -> T:
        if type(value) is str:
            return read(_without_quotes(bare(value), read))
        if isinstance(value, Gap):
            stand_in: T = value.stand_in
            return stand_in
        raise PydanticCustomError("string_type", "not a text")

    return PlainValidator(validate)


def _without_quotes(value: str, read: Callable[[str], Any]) -> str:
    """The value; refuses the quotes of a word processor round one that is right without them."""
    if value[:1] in _SLANTED and value[-1:] in _SLANTED and len(value) > 2 and read != picture_name:
        try:
            read(inside := value[1:-1].strip())
        except PydanticCustomError:
            return value
        told = f"Quotes {value[0]} … {value[-1]} do not belong round this. Write: {inside}"
        raise wrong(told, meant=inside)
    return value


Text = Annotated[str, AfterValidator(line_of_text), in_editors.TEXT]
Markdown = Annotated[str, in_editors.TEXT]
PictureName = Annotated[str, _typed(picture_name, str), in_editors.TEXT]
Id = Annotated[str, _typed(identifier), in_editors.ID]
ChapterName = Annotated[str, _typed(chapter_name), in_editors.CHAPTER]
Link = Annotated[str, _typed(link), in_editors.LINK]
PanelPath = Annotated[str, _typed(panel_path), in_editors.PANEL]
Language = Annotated[str, _typed(language), in_editors.LANGUAGE]
Position = Annotated[Point, _typed(position), in_editors.POSITION]
YearSpan = Annotated[Years, _typed(years), in_editors.YEARS]
Date = Annotated[str, _typed(day), in_editors.DATE]
IdleSeconds = Annotated[int, _typed(_seconds(5, 3600)), in_editors.seconds(5, 3600)]
CountdownSeconds = Annotated[int, _typed(_seconds(3, 120)), in_editors.seconds(3, 120)]

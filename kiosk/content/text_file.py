"""A file's bytes → its values, with everything that is wrong with its form."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from kiosk.content.fields.schema import FIELD_NAMES
from kiosk.content.problems import MOST_PROBLEMS, Problem, Severity
from kiosk.content.yaml import line_mistakes
from kiosk.content.yaml.decoding import Slip, decode
from kiosk.content.yaml.source import Source
from kiosk.content.yaml.typed_lines import TypedLines
from kiosk.content.yaml.yaml_source import NotYamlError, parse

# What the parser calls a mistake that no line told of, and what a curator can do about it.
_REASONS: Final = (
    ("mapping values", "A colon stands where none can be read: put the text in quotes."),
    ("could not find expected ':'", "Here a field's name with a colon is missing."),
    ("expected key", "This line's indentation fits no line above it, or a quote is not closed."),
    ("'-' indicator", "The lines above are a list: this one must start with a hyphen, too."),
    ("indentation", "This line's indentation fits no line above it."),
    ("block sequence entries", "A list must begin in a line of its own."),
)
_OTHERWISE: Final = "This cannot be read. Put the text in quotes, or compare the lines around it."


def read(path: str, data: bytes) -> tuple[Source | None, list[Problem]]:
    """The values, or None where the text cannot be read to its end; and the problems."""
    text, slips = decode(data)
    if text is None:
        return None, _problems(path, slips)
    typed, cut = text, False
    if line_mistakes.SUSPICIOUS.search(text):
        found, text, cut = line_mistakes.find(text, FIELD_NAMES)
        slips += found
    try:
        source = parse(path, text)
    except NotYamlError as error:
        return _read_mended(path, text, slips, error, cut=cut)
    if source.swallows_fields:
        return _read_mended(path, text, slips, NotYamlError(1, 1), cut=cut)
    if cut and not isinstance(source.value, dict):
        return None, _problems(path, slips)
    source.is_cut = cut
    if text is not typed:
        source.typed = TypedLines(typed, text)
    return source, _with_slips(source, slips)


def _read_mended(
    path: str, text: str, slips: list[Slip], error: NotYamlError, *, cut: bool
) -> tuple[Source | None, list[Problem]]:
    """Read what is left when the lines that cannot be read have been mended."""
    found, mended, more_cut = line_mistakes.find(text, FIELD_NAMES)
    slips += found
    try:
        source = parse(path, mended)
    except NotYamlError as again:
        if not slips:
            slips.append(_as_told_by_the_parser(text, again))
        return None, _problems(path, slips)
    if not slips:
        slips.append(_as_told_by_the_parser(text, error))
    if not isinstance(source.value, dict):
        return None, _problems(path, slips)  # what is left is no file any more
    source.typed = TypedLines(text, mended)
    source.is_cut = cut or more_cut
    return source, _with_slips(source, slips)


def _with_slips(source: Source, slips: list[Slip]) -> list[Problem]:
    """The problems of a text's form, each where it was typed."""
    slips = [slip for slip in slips if slip.line not in source.head_lines]
    found = []
    for problem in source.problems:
        line, column = source.place(problem.line, problem.column)
        found.append(replace(problem, line=line, column=column))
    return [*_problems(source.path, slips), *found]


def _as_told_by_the_parser(text: str, error: NotYamlError) -> Slip:
    lines = re.split("\r\n|\r|\n", text)
    line, column = error.line, error.column
    while line > 1 and not "".join(lines[line - 1 : line]).strip():
        line -= 1  # it noticed only behind the end: the last line with something in it
        column = len(lines[line - 1]) if line <= len(lines) else 1
    told = error.told or next(
        (told for reason, told in _REASONS if reason in error.reason), _OTHERWISE
    )
    return Slip(line, max(column, 1), told)


def _problems(path: str, slips: list[Slip]) -> list[Problem]:
    return [
        Problem(path, *slip[:2], Severity.ERROR, slip.message, fatal=True)
        for slip in slips[: MOST_PROBLEMS + 1]
    ]

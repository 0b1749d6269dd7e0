"""Lines of Markdown that are neither paragraph nor list: headings, rules, tables, code."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.content.markdown.markdown_faults import LINK_FORM
from kiosk.content.problems import Severity
from kiosk.content.remarks import Remark


def _error(line: int, column: int, message: str) -> Remark:
    return Remark(line, column, Severity.ERROR, message)


_HEADING = re.compile(r" {0,3}(#{1,6})(?=[ \t]|$)")
_UNDERLINE = re.compile(r" {0,3}(=+|-+)[ \t]*$")
_RULE = re.compile(r" {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$")
_FENCE = re.compile(r" {0,3}(```+|~~~+)")
_QUOTE = re.compile(r" {0,3}>")
_TABLE = re.compile(r"[ \t]*(?=.*\|)(?=.*-)\|?(?:[ \t]*:?-+:?[ \t]*\|?)+$")
_LONGEST = 30
_DEFINITION = re.compile(r" {0,3}\[(\^?)([^\[\]]+)\]:")


_BULLET = re.compile(r"[ \t]*([•‣◦▪▫●○·∙■□➢➤✓–—―][ \t\u00a0]+|[•‣◦▪▫●○∙■□➢➤])(?=\S)")
_DASHES = "–—―"


def bullets(lines: list[str]) -> Iterator[Remark]:
    """Lists with a word processor's bullets; a dash is one if two lines of a paragraph have it."""
    for number, line in enumerate(lines, 1):
        found = _BULLET.match(line)
        mark = found[1].strip() if found else ""
        if found is None or _begins_with(mark, lines[number - 2 : number - 1]):
            continue
        begins = number == 1 or not lines[number - 2].strip()
        if mark in _DASHES and not (begins and _begins_with(mark, lines[number : number + 1])):
            continue
        rest = line[found.end() :].strip()
        written = f"- {rest}" if len(rest) <= _LONGEST else f"- {rest[:_LONGEST].rstrip()}…"
        told = (
            f"{mark} begins no item of a list here, and its lines run together. Begin each with a"
            f" hyphen and a space. Write: {written}"
        )
        yield Remark(number, len(line) - len(line.lstrip()) + 1, Severity.WARNING, told)


def _begins_with(mark: str, lines: list[str]) -> bool:
    found = _BULLET.match(lines[0]) if lines else None
    return found is not None and found[1].strip() == mark


def in_lines(lines: list[str]) -> Iterator[Remark]:
    """Lines that Markdown would not read as a part of a paragraph or a list."""
    fenced = False
    for number, line in enumerate(lines, 1):
        before = lines[number - 2] if number > 1 else ""
        found = _FENCE.match(line)
        if found:
            if not fenced:
                yield _error(
                    number,
                    found.start(1) + 1,
                    f'"{found[1]}" begins a block of computer code, which cannot stand here. '
                    "Delete it.",
                )
            fenced = not fenced
            continue
        remark = None if fenced else _whole_line(line, before)
        if remark:
            yield _error(number, len(line) - len(line.lstrip()) + 1, remark)


def _whole_line(line: str, before: str) -> str | None:  # noqa: PLR0911
    if not line.strip():
        return None
    if found := _HEADING.match(line):
        return (
            f'"{found[1]}" at the beginning of a line makes a heading, which cannot stand here. '
            'Delete it; a panel\'s heading goes into its field "heading".'
        )
    if "|" in line and _TABLE.match(line):
        return "This is written as a table, which cannot stand here. Write sentences or a list."
    if before.strip() and _UNDERLINE.match(line):
        return (
            f'"{line.strip()}" under a line of text makes it a heading, which cannot stand here. '
            'Delete it; a panel\'s heading goes into its field "heading".'
        )
    if _RULE.match(line):
        return (
            f'"{line.strip()}" makes a line across the text, which cannot stand here. '
            "Delete it; an empty line begins a new paragraph."
        )
    if _QUOTE.match(line):
        return (
            '">" at the beginning of a line makes a block of quotation, which cannot stand here. '
            "Write the words between quotation marks: “…”."
        )
    if found := _DEFINITION.match(line):
        if found[1]:
            return (
                f"A source's text cannot stand here. Write it in content/sources.yaml under "
                f'"{found[2]}", and only its mark [^{found[2]}] here.'
            )
        return f'"[{found[2]}]:" gives an address to a link. Links here are {LINK_FORM}.'
    return None


def indented(line: int, column: int) -> Remark:
    """A paragraph whose first line begins with four spaces or more."""
    return Remark(
        line,
        column,
        Severity.WARNING,
        "Four spaces at the beginning of a line mean computer code, not an indent; they are not "
        "shown. Delete them: an empty line is all that a new paragraph needs.",
    )


def unnumbered(line: int, column: int) -> Remark:
    """A numbered list that is shown as running text."""
    return Remark(
        line,
        column,
        Severity.WARNING,
        "This is not shown as a numbered list, but as running text, since its numbers are not "
        "1, 2, 3 and so on. Number the lines so, or put an empty line between them.",
    )

"""Markdown and HTML in texts that are plain: headings, captions, names. They are shown as typed."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from typing import Final

from kiosk.content.exhibit import Exhibit, RichText
from kiosk.content.problems import Problem, Severity
from kiosk.content.texts import Keys, T, retold
from kiosk.content.where import Where

_MARKS: Final = (
    re.compile(r"(?<![\w*\\])(\*{1,3})(?=[^\s*])([^*\n]*[^\s*])\1(?![\w*])"),
    re.compile(r"(?<![\w_\\])(_{1,3})(?=[^\s_])([^_\n]*[^\s_])\1(?![\w_])"),
)
_TAG: Final = re.compile(r"</?[A-Za-z][^<>]*>")
_ENTITY: Final = re.compile(r"&(?:[A-Za-z]{2,8}|#\d{2,5}|#x[0-9A-Fa-f]{2,5});")
_LINK: Final = re.compile(r"\[([^\[\]]+)\]\([^()\s]+\)")
_SOURCE: Final = re.compile(r"\[\^[^\[\]\s]+\]")
_LONGEST: Final = 40


def check(exhibit: Exhibit, where: Where, told: Iterable[Problem]) -> list[Problem]:
    """Warn once of each plain text that has such marks in it, unless its line was `told` of."""
    problems: list[Problem] = []
    lines = {(problem.path, problem.line) for problem in told}

    def look(file: str, keys: Keys, text: T, /) -> T:
        found = None if isinstance(text, RichText) else _told(str(keys[-1]), text)
        if found:
            written, (mark, message) = where.text(file, *keys), found
            at = max(0, written.find(mark))
            line = written.count("\n", 0, at) + 1
            column = at - (written.rfind("\n", 0, at) + 1) + 1
            problem = where.problem(
                Severity.WARNING, message, file, *keys, line=line, column=column
            )
            if mark in written and (problem.path, problem.line) not in lines:
                problems.append(problem)
        return text

    retold(exhibit, look)
    return problems


def _told(name: str, text: str) -> tuple[str, str] | None:
    """The first mark in a text, and what is told of it."""
    for mark, message in _marks(name, text):
        written = _without(text)
        if len(written) <= _LONGEST:
            return mark, f"{message} Write: {name}: {written}"
        return mark, message
    return None


def _marks(name: str, text: str) -> Iterator[tuple[str, str]]:
    for pattern in _MARKS:
        if found := pattern.search(text):
            told = f"{found[1]} is shown as typed here: emphasis stands in a body or a text alone."
            yield found[0], told
    if found := _TAG.search(text):
        yield found[0], f"{found[0]} is HTML, which is shown as typed. Delete it."
    if (found := _ENTITY.search(text)) and html.unescape(found[0]) != found[0]:
        yield found[0], f"{found[0]} is HTML, which is shown as typed."
    if found := _LINK.search(text):
        yield found[0], "A link is shown as typed here: links stand in a body or a text alone."
    if found := _SOURCE.search(text):
        told = f"{found[0]} is shown as typed here: a source is marked in a body alone."
        yield found[0], told


def _without(text: str) -> str:
    """The text without marks."""
    for pattern in _MARKS:
        text = pattern.sub(r"\2", text)
    text = _SOURCE.sub("", _LINK.sub(r"\1", text))
    return " ".join(
        html.unescape(_TAG.sub(" ", text) if "<br" in text else _TAG.sub("", text)).split()
    )

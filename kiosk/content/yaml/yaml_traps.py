"""What YAML reads without complaint, but not as it was meant: each trap, and how one writes it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from kiosk.content.wording import instead

SECOND_DOCUMENT: Final = (
    "This line begins a second document, and everything after it would be lost. Delete the line."
)
TAKEN_OVER: Final = (
    "Nothing can be taken over from another place. Write the fields themselves here."
)
UNCLOSED: Final = "The quote that opens here is not closed."
TOO_DEEP: Final = "Here too much stands inside one another. A text with many brackets needs quotes."
NO_NAME: Final = "Here a field's name must stand. A text that starts with a bracket needs quotes."

_MARKDOWN: Final = frozenset(("body", "text"))
_LONE_BREAK: Final = re.compile(r"(?<!\n)\n(?!\n)")
_FIELD_LINE: Final = re.compile(r"\n[ \t]*(?:- +)*[A-Za-z_][\w-]*:(?=[ \t\r\n])")
_ESCAPE: Final = re.compile(r"\\(.)", re.DOTALL)
_OUTSIDE: Final = re.compile(r"[A-Za-z]:|\\")
_BARS: Final = frozenset("lI1!/\\¦│｜∣ǀ")
_EMPHASIS: Final = re.compile(r"(\*{1,3})(?=[^\s*])([^*]*[^\s*])\1")
_ANCHOR: Final = re.compile(r"&[\w-]+")
_LOST: Final = re.compile(r"[ \t]+#(?=[^\s#])")
_END_OF_LINE: Final = re.compile(r"[\r\n]")


def machinery(text: str, event: Any) -> str:
    """The message for a text that starts with `*`, `&` or `!`."""
    start = event.start_mark.index
    written = _rest_of_line(text, start)
    key = _name_before(text, start)
    if key == "<<":
        return TAKEN_OVER
    if written.startswith("!include"):
        return "No other file can be taken in here. Write its fields themselves here."
    if _ANCHOR.fullmatch(written) and _goes_deeper(text, start):
        return named(written)
    return to_be_quoted(key, written)


def named(mark: str) -> str:
    """The message for a value that is given a name."""
    return f"Nothing can be named here for use in another place. Delete {mark}."


def to_be_quoted(name: str, written: str) -> str:
    """The message for a text that starts with a sign of YAML's; Markdown's in a plain text goes."""
    plain = _EMPHASIS.sub(r"\2", written)
    if written.startswith("*") and plain != written and name and name not in _MARKDOWN:
        return f"Emphasis stands in a body or a text alone. {instead(name, plain)}"
    return f"A text that starts with {written[:1]} must stand in quotes. {instead(name, written)}"


def swallows(text: str, event: Any) -> bool:
    """Whether a quoted text goes on over lines that are fields: its own quote is not closed."""
    start, end = event.start_mark, event.end_mark
    return (
        event.style in {'"', "'"}
        and end.line > start.line
        and _FIELD_LINE.search(text, start.index, end.index) is not None
    )


def look_at(text: str, event: Any, name: str) -> Iterator[tuple[int, int, str]]:
    """Line, column and message of what would get lost or changed in a scalar."""
    start, end = event.start_mark, event.end_mark
    if event.style == '"':
        yield from _in_double_quotes(text, event, name)
    if event.style:
        return
    if lost := _LOST.match(text, end.index):
        line = _rest_of_line(text, start.index)
        yield (
            end.line + 1,
            end.column + 1 + lost.end() - lost.start() - 1,
            f"What follows a space and # is not shown. {instead(name, line)}",
        )
    if end.line > start.line:
        yield from _second_lines(text, event)


def _in_double_quotes(text: str, event: Any, name: str) -> Iterator[tuple[int, int, str]]:
    start = event.start_mark
    written = text[start.index : event.end_mark.index]
    for escape in _ESCAPE.finditer(written):
        if escape[1] not in '"\\':
            before = written[: escape.start()]
            line = start.line + 1 + before.count("\n")
            column = (
                escape.start() - before.rfind("\n")
                if "\n" in before
                else start.column + 1 + escape.start()
            )
            yield line, column, backslash(name, written[1:-1])
            return


def backslash(name: str, inner: str) -> str:
    """The message for a backslash in double quotes."""
    if name == "image" and _OUTSIDE.match(inner):
        return "A picture lies in assets/images of the exhibit, and its name has / for folders."
    if name == "image":
        path = inner.replace("\\", "/")
        return f"A file's name has / between its parts, not \\. {instead(name, path)}"
    return f"In double quotes a backslash changes what follows it. {instead(name, inner)}"


def _second_lines(text: str, event: Any) -> Iterator[tuple[int, int, str]]:
    lines = text[event.start_mark.index : event.end_mark.index].splitlines()
    for number, line in enumerate(lines[1:], event.start_mark.line + 2):
        if line.lstrip().startswith("- "):
            yield (
                number,
                len(line) - len(line.lstrip()) + 1,
                "This list item is read as part of the text above it. Indent it as its list,"
                " or put the whole text in quotes.",
            )
            return


def run_together(text: str, event: Any, name: str) -> tuple[int, str] | None:
    """Line and message of an empty line in Markdown not below a `|`: two paragraphs become one."""
    if name not in _MARKDOWN or not _LONE_BREAK.search(event.value.strip()):
        return None
    written = text[event.start_mark.index : event.end_mark.index].rstrip()
    lines = re.split("\r\n|\r|\n", written)
    number = next((n for n, line in enumerate(lines[1:], 1) if not line.strip()), None)
    if number is None:
        return None
    if lines[0].strip() in _BARS:
        mark = lines[0].strip()
        told = f"Here the bar | must stand, and this is {mark}. Write: {name}: |"
        return event.start_mark.line + 1, told
    told = f"This empty line begins no new paragraph. Write {name}: | and the text below that."
    return event.start_mark.line + 1 + number, told


def _rest_of_line(text: str, start: int) -> str:
    end = _END_OF_LINE.search(text, start)
    return text[start : end.start() if end else len(text)].strip()


def _goes_deeper(text: str, start: int) -> bool:
    """Whether the line below is indented deeper than the one a text begins in."""
    line = text[text.rfind("\n", 0, start) + 1 : start]
    end = text.find("\n", start)
    below = text[end + 1 :].split("\n", 1)[0] if end >= 0 else ""
    return len(below) - len(below.lstrip()) > len(line) - len(line.lstrip())


def _name_before(text: str, start: int) -> str:
    line = text[max(text.rfind("\n", 0, start), text.rfind("\r", 0, start)) + 1 : start]
    found = re.fullmatch(r"[ -]*([^\s:]+):[ \t]*", line)
    return found[1] if found else ""

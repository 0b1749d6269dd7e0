"""How `kiosk check` prints what was found: for eyes, for editors, and as JSON."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final, TextIO

from kiosk.content.load import Reading
from kiosk.content.problems import Problem, Severity

_BOLD: Final = "\033[1m"
_COLOURS: Final = {Severity.ERROR: "\033[31m", Severity.WARNING: "\033[33m"}
_PLAIN: Final = "\033[0m"
_PREPARED: Final = "This photograph is prepared, once, when the exhibit is shown."
_MOST_NAMED: Final = 5


def as_text(reading: Reading, given: Path, *, coloured: bool) -> str:
    """Every problem in a line of its own, then the count. Paths begin as the folder was given."""
    told = lines(reading.problems, given, coloured=coloured)
    return told + "".join(f"{line}\n" for line in (count(reading), prepared(reading)) if line)


def lines(problems: Sequence[Problem], given: Path, *, coloured: bool) -> str:
    """Each problem in a line of its own."""
    return "".join(f"{_line(problem, given, coloured=coloured)}\n" for problem in problems)


def as_json(reading: Reading, given: Path) -> str:
    """An array of path, line, column, severity and message.

    What is no problem, a photograph that will be prepared, has the severity `note`.
    """
    array: list[dict[str, str | int]] = [
        {
            "path": str(given / problem.path),
            "line": problem.line,
            "column": problem.column,
            "severity": str(problem.severity),
            "message": problem.message,
        }
        for problem in reading.problems
    ]
    array += [
        {
            "path": str(given / file),
            "line": 1,
            "column": 1,
            "severity": "note",
            "message": _PREPARED,
        }
        for file in _to_prepare(reading)
    ]
    return json.dumps(array, indent=2) + "\n"


def count(reading: Reading) -> str:
    """`2 errors, 1 warning in 12 files.`"""
    numbers = [
        (sum(problem.severity is severity for problem in reading.problems), severity)
        for severity in Severity
    ]
    found = ", ".join(_number(number, severity) for number, severity in numbers if number)
    return f"{found or 'No problems'} in {_number(len(reading.files), 'file')}."


def prepared(reading: Reading) -> str:
    """Which photographs are prepared before they are shown; nothing where there are none."""
    files = _to_prepare(reading)
    if not files:
        return ""
    names = [Path(file).name for file in files[:_MOST_NAMED]]
    more = f" and {len(files) - _MOST_NAMED:,} more" if len(files) > _MOST_NAMED else ""
    verb = "is" if len(files) == 1 else "are"
    return (
        f"{_number(len(files), 'photograph')} {verb} prepared, once, when the exhibit is shown: "
        f"{', '.join(names)}{more}."
    )


def _to_prepare(reading: Reading) -> list[str]:
    large = reading.exhibit.large if reading.exhibit else ()
    return [picture.file for picture in large if picture.file]


def wants_colour(stream: TextIO) -> bool:
    """On a terminal, unless NO_COLOR says otherwise."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def write(text: str, stream: TextIO) -> None:
    """Write whatever the stream can take; letters that it has not become escapes.

    A reader that has gone away (`kiosk check | head`) is no error.
    """
    encoding = getattr(stream, "encoding", None) or "utf-8"
    safe = text.encode(encoding, "backslashreplace").decode(encoding)
    try:
        stream.write(safe)
        stream.flush()
    except BrokenPipeError:
        # Python would complain once more when it flushes the stream at exit.
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def failed(problems: Sequence[Problem], *, strict: bool) -> bool:
    """Whether a check with these problems has failed."""
    return any(strict or problem.severity is Severity.ERROR for problem in problems)


def _line(problem: Problem, given: Path, *, coloured: bool) -> str:
    place = f"{given / problem.path}:{problem.line}:{problem.column}:"
    severity = f"{problem.severity}:"
    if coloured:
        place = f"{_BOLD}{place}{_PLAIN}"
        severity = f"{_COLOURS[problem.severity]}{severity}{_PLAIN}"
    return f"{place} {severity} {problem.message}"


def _number(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"

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


def as_text(reading: Reading, given: Path, *, coloured: bool) -> str:
    """Every problem in a line of its own, then the count. Paths begin as the folder was given."""
    return lines(reading.problems, given, coloured=coloured) + count(reading) + "\n"


def lines(problems: Sequence[Problem], given: Path, *, coloured: bool) -> str:
    """Each problem in a line of its own."""
    return "".join(f"{_line(problem, given, coloured=coloured)}\n" for problem in problems)


def as_json(reading: Reading, given: Path) -> str:
    """An array of path, line, column, severity and message."""
    array = [
        {
            "path": str(given / problem.path),
            "line": problem.line,
            "column": problem.column,
            "severity": str(problem.severity),
            "message": problem.message,
        }
        for problem in reading.problems
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

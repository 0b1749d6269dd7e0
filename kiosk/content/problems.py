"""One thing wrong in the curator's files, and how it reads."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby


class Severity(StrEnum):
    """How much a problem matters: an error must be mended, a warning should be looked at."""

    ERROR = "error"
    WARNING = "warning"


MOST_PROBLEMS = 100
"""In one file; what has more is broken as a whole, and nobody reads on."""


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing wrong: where it stands, and a sentence that names the remedy.

    `path` is relative to the exhibit's folder, with /. `line` and `column` count from 1.
    `fatal` marks what keeps the files from being read as an exhibit; a picture that cannot be
    shown is an error, but not fatal. In a panel the message begins with the panel: `water/wheel: `.
    """

    path: str
    line: int
    column: int
    severity: Severity
    message: str
    fatal: bool = False

    def __post_init__(self) -> None:
        # It may quote words that stand on two lines of the file.
        object.__setattr__(self, "message", " ".join(self.message.splitlines()))

    def __str__(self) -> str:
        """`path:line:column: severity: message`, as editors and terminals understand it."""
        return f"{self.path}:{self.line}:{self.column}: {self.severity}: {self.message}"


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """By place, each once, and of no file more than `MOST_PROBLEMS`."""
    found: list[Problem] = []
    for path, in_file in groupby(sorted(set(problems)), lambda problem: problem.path):
        every = list(in_file)
        found += every[:MOST_PROBLEMS]
        if rest := every[MOST_PROBLEMS:]:
            last = found[-1]
            worst = min(problem.severity for problem in rest)
            fatal = any(problem.fatal for problem in rest)
            more = "This file has more problems than these."
            found.append(Problem(path, last.line, last.column, worst, more, fatal))
    return tuple(found)

"""One thing wrong in the curator's files, and how it reads."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


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
    shown is an error, but not fatal. In a panel the message begins with the panel: `lenin/gorki: `.
    """

    path: str
    line: int
    column: int
    severity: Severity
    message: str
    fatal: bool = False

    def __str__(self) -> str:
        """`path:line:column: severity: message`, as editors and terminals understand it."""
        return f"{self.path}:{self.line}:{self.column}: {self.severity}: {self.message}"

"""What is noticed within one text, before anybody knows in which file it stands."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.content.problems import Severity


@dataclass(frozen=True, slots=True, order=True)
class Remark:
    """One thing noticed: `line` and `column` count from 1 within the text it speaks of."""

    line: int
    column: int
    severity: Severity
    message: str

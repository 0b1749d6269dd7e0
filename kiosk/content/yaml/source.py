"""What was read from a file: its values, where each one stands, and what was typed for them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from kiosk.content.problems import Problem
from kiosk.content.yaml.spots import Spot
from kiosk.content.yaml.typed_lines import TypedLines

Value = dict[str, Any] | list[Any] | str


@dataclass(slots=True)
class Source:
    """A file's values: dicts, lists and texts."""

    path: str
    text: str
    value: Value
    spot: Spot
    problems: list[Problem]
    typed: TypedLines | None = None
    """What was typed, where `text` had to be mended."""
    is_cut: bool = False
    """Whether panels, entries or fields of the file itself were left out of `text`."""
    lost_heads: bool = False
    """Whether entries or panels may begin without a line that says so, and be read as one."""
    head_lines: frozenset[int] = frozenset()
    """The lines where such a one was to begin."""
    swallows_fields: bool = False
    """Whether a field is indented so far that it became a part of the text above it."""

    def place(self, line: int, column: int) -> tuple[int, int]:
        """Line and column of what was typed, of those in `text`."""
        return line, self.typed.column(line, column) if self.typed else column

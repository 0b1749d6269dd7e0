"""One line on a terminal that counts the photographs being prepared; nothing elsewhere."""

from __future__ import annotations

from typing import TextIO


class Counting:
    """Counts down to the last of them, then takes the line away."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream if stream.isatty() else None
        self._of = 0

    def __call__(self, remaining: int) -> None:
        """Says that so many are still to come; with 0 there is no line any more."""
        if self._stream is None or (remaining == 0 and self._of == 0):
            return
        self._of = max(self._of, remaining) if remaining else 0
        told = ""
        if remaining:
            now = self._of - remaining + 1
            told = f"Preparing photographs, once for each: {now:,} of {self._of:,}"
        self._stream.write(f"\r\033[K{told}")
        self._stream.flush()

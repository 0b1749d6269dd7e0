"""When what changes in a folder has come to rest, so that no half-written file is read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

QUIET: Final = 0.03
"""Seconds without a further change: many files that are saved at once are read once."""
STILL: Final = 0.1
"""Seconds that a file has been the same, where nobody says that it was closed for good."""
LONGEST: Final = 2.0
"""Seconds after the first change in which all of it is taken as settled, whatever is still open."""


class Settling:
    """What has changed since it last was settled. Times are seconds that rise.

    `state` tells whether a file is still the same, and is only asked where nobody tells that a
    file was closed: with `polling`.
    """

    def __init__(self, state: Callable[[str], object], *, polling: bool = False) -> None:
        self._state = state
        self._polling = polling
        self._first: float | None = None
        self._last = 0.0
        self._written: dict[str, tuple[float, object]] = {}
        self._gone: set[str] = set()
        self._quiet = QUIET

    def written(self, path: str, now: float) -> None:
        """Something was written into a file, and more may follow."""
        self._change(path, now)
        self._written[path] = (now, self._state(path) if self._polling else None)

    def emptied(self, path: str, now: float) -> None:
        """A file was closed with nothing in it: often to be opened anew, and written in pieces."""
        self.written(path, now)
        self._quiet = STILL

    def whole(self, path: str, now: float) -> None:
        """A file was closed after writing, or renamed into place."""
        self._change(path, now)

    def gone(self, path: str, now: float) -> None:
        """A file was deleted or renamed away: often only until it is written anew."""
        self._change(path, now)
        self._gone.add(path)

    def wait(self, now: float) -> float | None:
        """Seconds until it may be settled; 0.0 if it is, None if nothing has changed.

        What is told to be settled is forgotten.
        """
        if self._first is None:
            return None
        end = self._first + LONGEST
        if now < end:
            until = self._last + self._quiet
            if self._gone or (self._written and not self._polling):
                until = end
            elif self._written:
                until = max(until, self._until_still(now))
            if now < until:
                return min(until, end) - now
        self._first = None
        self._written.clear()
        self._gone.clear()
        self._quiet = QUIET
        return 0.0

    def _change(self, path: str, now: float) -> None:
        self._first = now if self._first is None else self._first
        self._last = now
        self._written.pop(path, None)
        self._gone.discard(path)

    def _until_still(self, now: float) -> float:
        until = 0.0
        for path, (since, seen) in self._written.items():
            if (state := self._state(path)) != seen:
                since = now  # noqa: PLW2901
                self._written[path] = (now, state)
            until = max(until, since + STILL)
        return until

"""When what changes in a folder has come to rest, so that no half-written file is read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

QUIET: Final = 0.03
"""Seconds without a further change: many files that are saved at once are read once."""
PIECES: Final = 0.06
"""The same after a file was emptied: it is opened anew, and written in pieces."""
STILL: Final = 0.1
"""Seconds that a file has been the same, where nobody says whether somebody still writes it."""
LONGEST: Final = 2.0
"""Seconds after the first change in which all of it is taken as settled, whatever is still open."""
STEADY: Final = 1.0
"""Seconds for which a file is written, and never pauses for so long, that is being copied."""
COPIED: Final = 10.0
"""Seconds after the first change for which one that is being copied is waited for: none of its
halves is a picture. Who copies for longer, such as a folder of photographs, keeps no text back."""


class Settling:
    """What has changed since it last was settled. Times are seconds that rise.

    `state` tells whether a file is still the same, and is only asked where nobody tells whether
    it is being written.
    """

    def __init__(self, state: Callable[[str], object]) -> None:
        self._state = state
        self._first: float | None = None
        self._last = 0.0
        self._written: dict[str, tuple[float, float]] = {}
        self._appeared: dict[str, tuple[float, object]] = {}
        self._gone: set[str] = set()
        self._quiet = QUIET

    @property
    def isChanging(self) -> bool:
        """Whether something has changed that is not settled yet."""
        return self._first is not None

    def written(self, path: str, now: float) -> None:
        """Something was written into a file, and more may follow."""
        begun, _ = self._written.get(path, (now, now))
        self._change(path, now)
        self._written[path] = (begun, now)

    def appeared(self, path: str, now: float) -> None:
        """A file is there with something in it, and it is not known whether more will be written:
        that of a folder that was moved here, or a link.
        """
        self._change(path, now)
        self._appeared[path] = (now, self._state(path))

    def emptied(self, path: str, now: float) -> None:
        """A file was closed with nothing in it: often to be opened anew, and written in pieces."""
        self.written(path, now)
        self._quiet = PIECES

    def whole(self, path: str, now: float) -> None:
        """A file was closed after writing, or renamed into place."""
        self._change(path, now)

    def touched(self, _path: str, now: float) -> None:
        """Who may read a file has changed, or when it says it was written; but nothing in it."""
        self._first = now if self._first is None else self._first
        self._last = now

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
        end = self._end(self._first)
        if now < end:
            until = end if self._gone or self._written else self._last + self._quiet
            if now >= until:
                until = self._until_still(now)
            if now < until:
                return min(until, end) - now
        self._first = None
        self._written.clear()
        self._appeared.clear()
        self._gone.clear()
        self._quiet = QUIET
        return 0.0

    def _change(self, path: str, now: float) -> None:
        self.touched(path, now)
        self._written.pop(path, None)
        self._appeared.pop(path, None)
        self._gone.discard(path)

    def _end(self, first: float) -> float:
        copied = [last for begun, last in self._written.values() if last - begun >= STEADY]
        return max(first + LONGEST, min(max(copied, default=0.0) + STEADY, first + COPIED))

    def _until_still(self, now: float) -> float:
        until = 0.0
        for path, (since, seen) in self._appeared.items():
            if (state := self._state(path)) != seen:
                since = now  # noqa: PLW2901
                self._appeared[path] = (now, state)
            until = max(until, since + STILL)
        return until

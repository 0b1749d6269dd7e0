"""Which page of a panel is read, where its text is too large to stand beside its figure at once."""

from __future__ import annotations

from collections.abc import Sequence

BEGUN = 1e-9
"""What a page after the first has before it at least: under a tall heading stands no word."""


class Pages:
    """The pages of the panel that is looked at; one until the window has laid it out.

    `page` counts from 0. What is read is kept as a share of the text, 0 to 1: in other letters and
    in another language it stands on another page, and is found there.
    """

    def __init__(self) -> None:
        self.page = 0
        self._starts: tuple[float, ...] = (0.0,)
        self._reading = 0.0
        self._from_end = False

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._starts)

    def arrive(self, *, from_end: bool) -> None:
        """At another panel: at its first page, or at its last as soon as its pages are known."""
        self.page, self._starts, self._from_end = 0, (0.0,), from_end
        self._reading = 0.0

    def tell(self, starts: Sequence[float]) -> bool:
        """After which share of the text each page begins; whether that changes anything."""
        before = self._starts, self.page
        self._starts = tuple(starts) or (0.0,)
        if self._from_end:
            self.turn_to(self.count - 1)
        elif self._starts != before[0]:
            begun = [page for page, start in enumerate(self._starts) if start <= self._reading]
            self.page = begun[-1] if begun and self._reading else 0
        return before != (self._starts, self.page)

    def turn(self, step: int) -> bool:
        """One page on or back; whether there is one."""
        if not 0 <= self.page + step < self.count:
            return False
        self.turn_to(self.page + step)
        return True

    def turn_to(self, page: int) -> None:
        """A page of this panel; one past either end is the end."""
        self.page = max(0, min(page, self.count - 1))
        self._reading = max(self._starts[self.page], BEGUN) if self.page else 0.0
        self._from_end = False

"""Which page of a panel is read, where its text is too large to stand beside its figure at once."""

from __future__ import annotations


class Pages:
    """The pages of the panel that is looked at; one until the window has laid it out.

    `page` counts from 0.
    """

    def __init__(self) -> None:
        self.page = 0
        self.count = 1
        self._from_end = False

    def arrive(self, *, from_end: bool) -> None:
        """At another panel: at its first page, or at its last as soon as its pages are known."""
        self.page, self.count, self._from_end = 0, 1, from_end

    def tell(self, count: int, page: int) -> None:
        """How many pages the panel has, and on which of them stands what has been read last."""
        self.count = max(1, count)
        wanted = self.count - 1 if self._from_end else page
        self.page = max(0, min(wanted, self.count - 1))

    def turn(self, step: int) -> bool:
        """One page on or back; whether there is one."""
        if not 0 <= self.page + step < self.count:
            return False
        self.turn_to(self.page + step)
        return True

    def turn_to(self, page: int) -> None:
        """A page of this panel; one past either end is the end."""
        self.page = max(0, min(page, self.count - 1))
        self._from_end = False

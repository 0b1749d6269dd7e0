"""Whether a key is pressed by a hand, or repeats by itself because it is held."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent

SOONEST = 150  # ms: how long a key is held before it repeats, at least


class HeldKey:
    """Watches one keyboard.

    X lets go of a held key and presses it again at the same instant. Qt sees through that only
    where it finds both in its queue at once, which is left to chance.
    """

    def __init__(self) -> None:
        self.repeats = False
        self._is_down = False
        self._key = 0
        self._pressed = 0
        self._released = 0

    @property
    def goes_on(self) -> bool:
        """Whether a key is held at this moment, and repeats."""
        return self.repeats and self._is_down

    def press(self, event: QKeyEvent) -> None:
        """A key goes down, or seems to."""
        again = event.key() == self._key and event.timestamp() == self._released
        held = self.repeats or self._released - self._pressed >= SOONEST
        self.repeats = event.isAutoRepeat() or (again and held)
        self._is_down = True
        self._key, self._pressed = event.key(), event.timestamp()

    def release(self, event: QKeyEvent) -> None:
        """A key comes up, or seems to."""
        if event.key() == self._key:
            self._is_down = False
            self._released = event.timestamp()

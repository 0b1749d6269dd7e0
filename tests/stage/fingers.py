"""Fingers on the glass of a window in this process, by the events that a touch screen makes."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QPointingDevice, QTouchEvent, QWindow
from PySide6.QtTest import QTest

At = tuple[float, float]


@cache
def touch_screen() -> QPointingDevice:
    """The one that is plugged in."""
    return QTest.createTouchDevice()


class Fingers:
    """Any number of fingers; what is not told of rests. Positions are px of the window."""

    def __init__(self, window: QWindow) -> None:
        self._window = window
        self._down: dict[int, QPoint] = {}
        self._next = 0

    def down(self, *ats: At) -> list[int]:
        """Puts fingers down in one moment; their numbers."""
        self._next += len(ats)
        numbers = list(range(self._next - len(ats), self._next))
        points = {number: QPoint(*map(round, at)) for number, at in zip(numbers, ats, strict=True)}
        self._tell(points, pressed=numbers)
        return numbers

    def move(self, to: dict[int, At]) -> None:
        """Moves fingers in one moment."""
        self._tell({number: QPoint(*map(round, at)) for number, at in to.items()})

    def up(self, *numbers: int) -> None:
        """Lifts fingers in one moment, where they are."""
        self._tell({}, released=numbers)
        for number in numbers:
            del self._down[number]

    def cancel(self) -> None:
        """The system takes all of them away, as when a window of its own comes up."""
        kind = QEvent.Type.TouchCancel
        event = QTouchEvent(kind, touch_screen(), Qt.KeyboardModifier.NoModifier, [])
        QCoreApplication.sendEvent(self._window, event)
        self._down.clear()

    def tap(self, at: At) -> None:
        """Down and up in one place."""
        self.up(*self.down(at))

    def swipe(self, *path: At) -> None:
        """Down, from point to point, and up in motion."""
        [finger] = self.down(path[0])
        for at in path[1:]:
            self.move({finger: at})
        self.up(finger)

    def _tell(
        self,
        points: dict[int, QPoint],
        pressed: Iterable[int] = (),
        released: Iterable[int] = (),
    ) -> None:
        self._down |= points
        told = QTest.touchEvent(self._window, touch_screen(), False)
        for number, at in self._down.items():
            if number in pressed:
                told.press(number, at, self._window)
            elif number in released:
                told.release(number, at, self._window)
            else:
                told.move(number, at, self._window)
        told.commit()

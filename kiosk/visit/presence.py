"""Whether somebody is there: wakes the exhibit, asks when nobody has touched it, starts it over."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from math import ceil
from time import monotonic

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton, QQmlEngine

from kiosk.content.exhibit import VisitTimes

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1

SECOND = 1000
STEP = 2.0  # seconds: no more of the time to answer passes between two looks


class State(StrEnum):
    """Nobody is there; somebody is; somebody was, and is asked."""

    AWAY = "away"
    HERE = "here"
    ASKED = "asked"


@QmlElement
@QmlSingleton
class Presence(QObject):
    """Follows one visit from the touch that wakes the exhibit to its end.

    `times` are the exhibit's, None where a visit does not end by itself. `clock` gives seconds
    that rise, whatever happens to the time of day; a timer that comes early or late is held
    against it. A machine that slept, or a clock that jumps, ends no visit before whoever is there
    was asked, and has had the time to answer, and keeps none. `away` begins with nobody there.
    """

    stateChanged = Signal()
    secondsChanged = Signal()
    timesChanged = Signal()
    over = Signal()

    @staticmethod
    def create(engine: QQmlEngine) -> QObject:
        """The one that was made for this engine, for QML's own use."""
        return engine.handed[Presence]  # type: ignore[attr-defined,no-any-return]

    def __init__(
        self,
        times: VisitTimes | None,
        *,
        away: bool = False,
        clock: Callable[[], float] = monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._times = times
        self._clock = clock
        self._state = State.AWAY if away else State.HERE
        self._seconds = 0
        self._last = clock()
        self._looked = self._last
        self._spent = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        if not away:
            self._wait()

    @Property(str, notify=stateChanged)
    def state(self) -> str:
        """`away`, `here` or `asked`."""
        return str(self._state)

    @Property(int, notify=secondsChanged)
    def seconds(self) -> int:
        """How many are left to answer, while somebody is asked."""
        return self._seconds

    def follow(self, times: VisitTimes) -> None:
        """The exhibit's times are others now; where a visit does not end, it still does not."""
        if self._times is not None and times != self._times:
            self._times = times
            self.timesChanged.emit()
            if self._state == State.HERE:
                self._wait()

    @Property(int, notify=timesChanged)
    def countdown(self) -> int:
        """How many seconds there are to answer in all."""
        return self._times.countdown if self._times else 0

    @Slot()
    def touch(self) -> None:
        """Somebody moves a hand or presses a key. Wakes nobody, and answers no question."""
        self._last = self._clock()

    @Slot()
    def stay(self) -> None:
        """Whoever was asked is still there."""
        if self._state == State.ASKED:
            self._last = self._clock()
            self._enter(State.HERE)
            self._wait()

    @Slot()
    def wake(self) -> None:
        """A visit begins."""
        if self._state == State.AWAY:
            self._last = self._clock()
            self._enter(State.HERE)
            self._wait()

    @Slot()
    def end(self) -> None:
        """The visit is over: everything starts over, and nobody is there."""
        if self._state != State.AWAY:
            self._timer.stop()
            # Away first: whoever comes next sees nothing of how it all goes back.
            self._enter(State.AWAY)
            self.over.emit()

    @Slot()
    def look(self) -> None:
        """Holds the time against the clock: asks, counts down, or ends the visit."""
        if self._times is None or self._state == State.AWAY:
            return
        now = self._clock()
        if self._state == State.HERE:
            # A clock that was set back would keep a visit as long as it was set back.
            self._last = min(self._last, now)
            if now - self._last < self._times.idle:
                self._wait()
                return
            self.ask()
            return
        self._spent += max(0.0, min(now - self._looked, STEP))
        self._looked = now
        left = ceil(self._times.countdown - self._spent)
        if left <= 0:
            self.end()
            return
        self._count(left)
        self._timer.start(SECOND)

    @Slot()
    def ask(self) -> None:
        """Asks whether somebody is still there; no answer in time ends the visit."""
        if self._times is not None and self._state == State.HERE:
            self._spent = 0.0
            self._looked = self._clock()
            self._count(self._times.countdown)
            self._enter(State.ASKED)
            self._timer.start(SECOND)

    def _wait(self) -> None:
        """Looks again when the time without a touch may be over; a touch does not set it anew."""
        if self._times is not None:
            left = self._times.idle - (self._clock() - self._last)
            self._timer.start(max(1, ceil(left * SECOND)))

    def _count(self, left: int) -> None:
        if left != self._seconds:
            self._seconds = left
            self.secondsChanged.emit()

    def _enter(self, state: State) -> None:
        self._state = state
        self.stateChanged.emit()

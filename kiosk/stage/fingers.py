"""The fingers that are on the glass, and which of them swipes."""

from __future__ import annotations

from time import monotonic

from PySide6.QtCore import QObject, QPointF, Signal
from PySide6.QtGui import QEventPoint

WANDER = 20 / 1080  # of the short side: how far a tap may wander before it is a movement
RESTS = 1000  # ms: a finger that has been still for so long holds nobody else's swipe up


class Contact:
    """One finger on the glass: where it came down, where and when it was last seen."""

    def __init__(self, at: QPointF, time: int) -> None:
        self.start = at
        self.noticed = at
        self.last = at
        self.time = time
        self.speed = 0.0
        self.lost = False
        self.drags = False


class Fingers(QObject):
    """Of all that are down the first one to move sideways leads, until it is lifted, or rests while
    another one moves; palms and second fingers that are down at the same time change nothing.

    Lengths are px, times ms, speeds px a second.
    """

    began = Signal(float, float)
    moved = Signal(float)
    ended = Signal(float)
    present = Signal()
    """A finger came down, or moved further than one that rests."""
    letGo = Signal()
    """None drags anything any more."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._contacts: dict[int, Contact] = {}
        self._leader: int | None = None
        self._dragged = 0.0  # when, by the clock that only rises, s
        self._wander = WANDER * 1080

    @property
    def isDragging(self) -> bool:
        """Whether one has moved something, and is still down."""
        return any(contact.drags for contact in self._contacts.values())

    @property
    def restedFor(self) -> float:
        """Seconds since anything was dragged; a finger that only trembles drags nothing."""
        return monotonic() - self._dragged

    def setShortSide(self, length: int) -> None:
        """The short side of what they touch."""
        self._wander = WANDER * length

    def follow(self, number: int, state: QEventPoint.State, at: QPointF, time: int) -> None:
        """What one of them did."""
        if state == QEventPoint.State.Pressed:
            self._contacts[number] = Contact(at, time)
            self.present.emit()
            return
        contact = self._contacts.get(number)
        if contact is None or state == QEventPoint.State.Stationary:
            return
        self._move(number, contact, at, time)
        if state == QEventPoint.State.Released:
            del self._contacts[number]
            if self._leader == number:
                self._leader = None
                # The other fingers of the same hand are no swipe of their own.
                for other in self._contacts.values():
                    other.lost = True
                # A finger that rested before it was lifted has no speed left.
                still = time - contact.time > 80
                self.ended.emit(0.0 if still else contact.speed)
            if contact.drags and not self.isDragging:
                self.letGo.emit()

    def _move(self, number: int, contact: Contact, at: QPointF, time: int) -> None:
        step = at.x() - contact.last.x()
        elapsed = time - contact.time
        if elapsed > 0 and at != contact.last:
            contact.speed = 0.4 * contact.speed + 0.6 * step * 1000 / elapsed
            contact.time = time
            contact.last = at
        # A palm that rests trembles; only what moves further is somebody.
        if (at - contact.noticed).manhattanLength() > self._wander / 2:
            contact.noticed = at
            contact.drags = True
            self._dragged = monotonic()
            self.present.emit()
        if self._leader == number:
            self.moved.emit(at.x() - contact.start.x())
        elif not contact.lost and not self._is_led(time):
            self._lead(number, contact, at)

    def _is_led(self, time: int) -> bool:
        return self._leader is not None and time - self._contacts[self._leader].time < RESTS

    def _lead(self, number: int, contact: Contact, at: QPointF) -> None:
        moved = at - contact.start
        if abs(moved.x()) > self._wander and abs(moved.x()) > abs(moved.y()):
            if self._leader is not None:
                self._contacts[self._leader].lost = True
                self._end_swipe()
            self._leader = number
            self.began.emit(contact.start.x(), contact.start.y())
            self.moved.emit(moved.x())
        elif abs(moved.y()) > 2 * self._wander:
            contact.lost = True

    def disown(self) -> None:
        """Those that are down do nothing more until they are lifted."""
        dragged = self.isDragging
        for contact in self._contacts.values():
            contact.lost = True
            contact.drags = False
        self._end(dragged=dragged)

    def cancel(self) -> None:
        """As if the swipe had gone back to where it began; what is still down does nothing more."""
        if self._leader is not None:
            self.moved.emit(0.0)
        dragged = self.isDragging
        self._contacts.clear()
        self._end(dragged=dragged)

    def _end(self, *, dragged: bool) -> None:
        self._end_swipe()
        if dragged:
            self.letGo.emit()

    def _end_swipe(self) -> None:
        if self._leader is not None:
            self._leader = None
            self.ended.emit(0.0)

"""What fingers, mouse and keys do to the window as a whole: swipes, and who is at the controls."""

from __future__ import annotations

from time import monotonic

from PySide6.QtCore import Property, QEvent, QObject, QPointF, Signal, Slot
from PySide6.QtGui import QEventPoint, QMouseEvent
from PySide6.QtQml import QmlElement, QmlSingleton, QQmlEngine

from kiosk.stage.held_key import HeldKey

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1

WANDER = 20 / 1080  # of the short side: how far a tap may wander before it is a movement
RESTS = 1000  # ms: a finger that has been still for so long holds nobody else's swipe up
MOUSE = -1
TOUCHES = {
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TouchEnd,
}
MOUSES = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonRelease,
}
KEYS = {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}


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


@QmlElement
@QmlSingleton
class Hands(QObject):
    """Watches a window's events, says when somebody is there, and when they swipe.

    Of all fingers that are down the first one to move sideways leads, until it is lifted, or rests
    while another one moves; palms and second fingers that are down at the same time change
    nothing. Lengths are px, speeds px a second. Events are let pass, all but the repeats of a key
    that is disowned.
    """

    swipeBegan = Signal(float, float)
    swiped = Signal(float)
    swipeEnded = Signal(float)
    keyboardChanged = Signal()
    mouseChanged = Signal()
    present = Signal()
    letGo = Signal()
    """No finger drags anything any more."""

    @staticmethod
    def create(engine: QQmlEngine) -> QObject:
        """The one that was made for this engine, for QML's own use."""
        return engine.handed[Hands]  # type: ignore[attr-defined,no-any-return]

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._contacts: dict[int, Contact] = {}
        self._leader: int | None = None
        self._held_key = HeldKey()
        self._is_key_disowned = False
        self._keyboard = False
        self._mouse_moves = False
        self._time = 0
        self._dragged = 0.0  # when, by the clock that only rises
        self._is_displaced = False  # a screen that changes its size moves the pointer by itself
        self._wander = WANDER * 1080

    @Property(bool, notify=keyboardChanged)
    def keyboard(self) -> bool:
        """Whether the last hand was on the keyboard, so that the focus ring shows."""
        return self._keyboard

    @Property(bool, notify=mouseChanged)
    def mouse(self) -> bool:
        """Whether a mouse moves the pointer, so that it has to be seen."""
        return self._mouse_moves

    @property
    def isDragging(self) -> bool:
        """Whether a finger, or a mouse that is pressed, has moved something, and is still down."""
        return any(contact.drags for contact in self._contacts.values())

    @property
    def restedFor(self) -> float:
        """Seconds since anything was dragged; a finger that only trembles drags nothing."""
        return monotonic() - self._dragged

    @Slot(result=float)
    def time(self) -> float:
        """When the touch or mouse event happened that is dealt with now, ms."""
        return self._time

    @Slot(result=bool)
    def keyRepeats(self) -> bool:
        """Whether the key that went down last does so by itself, because it is held."""
        return self._held_key.repeats

    @Slot()
    def act(self) -> None:
        """Something was done here: by somebody, such as by a screen reader; not by a held key."""
        if not self._held_key.goes_on:
            self.present.emit()

    @Slot()
    def disown(self) -> None:
        """What is on the glass or held down now does no more until it is let go of."""
        self._is_key_disowned = True
        dragged = self.isDragging
        for contact in self._contacts.values():
            contact.lost = True
            contact.drags = False
        self._end_swipe()
        if dragged:
            self.letGo.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Looks at an event on its way to the window."""
        kind = event.type()
        if kind == QEvent.Type.Resize:
            self._is_displaced = True
            size = event.size()  # type: ignore[attr-defined]
            self._wander = WANDER * min(size.width(), size.height())
            self._cancel()
        elif kind in TOUCHES:
            self._time = event.timestamp()  # type: ignore[attr-defined]
            self._set_keyboard(False)
            self._set_mouse(False)
            for point in event.points():  # type: ignore[attr-defined]
                self._follow(point.id(), point.state(), point.position(), point.timestamp())
        elif kind == QEvent.Type.TouchCancel:
            self._cancel()
        elif kind in MOUSES:
            self._mouse(event)  # type: ignore[arg-type]
        elif kind in KEYS:
            self._set_keyboard(True)
            self._set_mouse(False)
            if kind == QEvent.Type.KeyPress:
                self._held_key.press(event)  # type: ignore[arg-type]
                if self._held_key.repeats:
                    return self._is_key_disowned
                self._is_key_disowned = False
                self.present.emit()
        elif kind == QEvent.Type.KeyRelease:
            self._held_key.release(event)  # type: ignore[arg-type]
        return False

    def _mouse(self, event: QMouseEvent) -> None:
        # Not before the first paint: this name alone costs 20 ms.
        from PySide6.QtCore import Qt

        self._time = event.timestamp()
        if event.source() != Qt.MouseEventSource.MouseEventNotSynthesized:
            return
        if self._is_displaced and event.type() == QEvent.Type.MouseMove:
            self._is_displaced = False
            return
        self._set_mouse(True)
        states = {
            QEvent.Type.MouseButtonPress: QEventPoint.State.Pressed,
            QEvent.Type.MouseMove: QEventPoint.State.Updated,
            QEvent.Type.MouseButtonRelease: QEventPoint.State.Released,
        }
        state = states[event.type()]
        if state != QEventPoint.State.Updated:
            self._set_keyboard(False)
        self._follow(MOUSE, state, event.position(), event.timestamp())

    def _follow(self, number: int, state: QEventPoint.State, at: QPointF, time: int) -> None:
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
                self.swipeEnded.emit(0.0 if still else contact.speed)
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
            self.swiped.emit(at.x() - contact.start.x())
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
            self.swipeBegan.emit(contact.start.x(), contact.start.y())
            self.swiped.emit(moved.x())
        elif abs(moved.y()) > 2 * self._wander:
            contact.lost = True

    def _cancel(self) -> None:
        """As if the swipe had gone back to where it began; what is still down does nothing more."""
        if self._leader is not None:
            self.swiped.emit(0.0)
        dragged = self.isDragging
        self._contacts.clear()
        self._end_swipe()
        if dragged:
            self.letGo.emit()

    def _end_swipe(self) -> None:
        if self._leader is not None:
            self._leader = None
            self.swipeEnded.emit(0.0)

    def _set_mouse(self, moves: bool) -> None:
        if self._mouse_moves != moves:
            self._mouse_moves = moves
            self.mouseChanged.emit()

    def _set_keyboard(self, keyboard: bool) -> None:
        if self._keyboard != keyboard:
            self._keyboard = keyboard
            self.keyboardChanged.emit()

"""What fingers, mouse and keys do to the window as a whole: swipes, and who is at the controls."""

from __future__ import annotations

from PySide6.QtCore import Property, QEvent, QObject, Signal, Slot
from PySide6.QtGui import QEventPoint, QMouseEvent
from PySide6.QtQml import QmlElement, QmlSingleton, QQmlEngine

from kiosk.stage.fingers import Fingers
from kiosk.stage.held_key import HeldKey

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1

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


@QmlElement
@QmlSingleton
class Hands(QObject):
    """Watches a window's events, says when somebody is there, and when they swipe.

    Lengths are px, speeds px a second. Events are let pass, all but the repeats of a key that is
    disowned.
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
        self._fingers = Fingers(self)
        self._fingers.began.connect(self.swipeBegan)
        self._fingers.moved.connect(self.swiped)
        self._fingers.ended.connect(self.swipeEnded)
        self._fingers.present.connect(self.present)
        self._fingers.letGo.connect(self.letGo)
        self._held_key = HeldKey()
        self._is_key_disowned = False
        self._keyboard = False
        self._mouse_moves = False
        self._time = 0
        self._is_displaced = False  # a screen that changes its size moves the pointer by itself

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
        return self._fingers.isDragging

    @property
    def restedFor(self) -> float:
        """Seconds since anything was dragged; a finger that only trembles drags nothing."""
        return self._fingers.restedFor

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
        self._fingers.disown()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Looks at an event on its way to the window."""
        kind = event.type()
        if kind == QEvent.Type.Resize:
            self._is_displaced = True
            size = event.size()  # type: ignore[attr-defined]
            self._fingers.setShortSide(min(size.width(), size.height()))
            self._fingers.cancel()
        elif kind in TOUCHES:
            self._time = event.timestamp()  # type: ignore[attr-defined]
            self._set_keyboard(False)
            self._set_mouse(False)
            for point in event.points():  # type: ignore[attr-defined]
                self._fingers.follow(point.id(), point.state(), point.position(), point.timestamp())
        elif kind == QEvent.Type.TouchCancel:
            self._fingers.cancel()
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
        self._fingers.follow(MOUSE, state, event.position(), event.timestamp())

    def _set_mouse(self, moves: bool) -> None:
        if self._mouse_moves != moves:
            self._mouse_moves = moves
            self.mouseChanged.emit()

    def _set_keyboard(self, keyboard: bool) -> None:
        if self._keyboard != keyboard:
            self._keyboard = keyboard
            self.keyboardChanged.emit()

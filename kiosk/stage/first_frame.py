"""What waits until the first panel is on the screen."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.stage.hands import Hands
from kiosk.visit.visit import Visit


class FirstFrame(QObject):
    """Leaves the first frame to the first panel alone; what it does not need comes after."""

    def __init__(self, window: QQuickWindow, visit: Visit, hands: Hands) -> None:
        super().__init__(window)
        self._hands = hands
        self._window = window
        self._visit = visit
        window.frameSwapped.connect(self._swapped)

    @Slot()
    def _swapped(self) -> None:
        self._window.frameSwapped.disconnect(self._swapped)
        QTimer.singleShot(0, self._after)

    @Slot()
    def _after(self) -> None:
        # Qt reads this at each touch; the name Qt costs 20 ms, which the first frame is spared.
        from PySide6.QtCore import Qt

        synthesize = Qt.ApplicationAttribute.AA_SynthesizeMouseForUnhandledTouchEvents
        QGuiApplication.setAttribute(synthesize, False)
        if self._window.property("isFullScreen"):
            self._hands.mouseChanged.connect(self._show_pointer)
            self._show_pointer()
        self._visit.settled()

    @Slot()
    def _show_pointer(self) -> None:
        """The pointer is there only while a mouse moves it."""
        from PySide6.QtCore import Qt

        # Over all items' own: Qt Quick gives the window's cursor up when the pointer leaves a text.
        if self._hands.mouse:
            QGuiApplication.restoreOverrideCursor()
        else:
            QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)

"""Keeps the window on its screen: the whole of it, whatever the screen does."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtQuick import QQuickWindow


class NoSuchScreenError(Exception):
    """The screen that was asked for is not connected."""

    def __init__(self, name: str) -> None:
        known = ", ".join(screen.name() for screen in QGuiApplication.screens())
        super().__init__(f'There is no screen "{name}". These are connected: {known}.')


class FullScreen(QObject):
    """Covers one screen with a window, and follows when it changes size, turns, or comes back.

    `name` is the screen's, None for the primary one. Without a window manager nobody answers
    a request for the full screen, so the geometry is set as well. The pointer is shown only
    while a mouse moves it.
    """

    def __init__(self, window: QQuickWindow, name: str | None) -> None:
        super().__init__(window)
        self._window = window
        self._name = name
        self._screen: QScreen | None = None
        app = QGuiApplication.instance()
        app.screenAdded.connect(self._choose)  # type: ignore[union-attr]
        app.screenRemoved.connect(self._choose)  # type: ignore[union-attr]
        app.primaryScreenChanged.connect(self._choose)  # type: ignore[union-attr]
        window.installEventFilter(self)
        window.setCursor(Qt.CursorShape.BlankCursor)
        if name is not None and all(s.name() != name for s in QGuiApplication.screens()):
            raise NoSuchScreenError(name)
        window.setFlags(window.flags() | Qt.WindowType.FramelessWindowHint)
        self._choose()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keeps a window manager's close button or key from ending the exhibit."""
        kind = event.type()
        if kind == QEvent.Type.Close:
            event.ignore()
            return True
        if kind == QEvent.Type.TouchBegin:
            self._window.setCursor(Qt.CursorShape.BlankCursor)
        elif kind == QEvent.Type.MouseMove:
            self._window.unsetCursor()
        return False

    def _choose(self) -> None:
        screens = QGuiApplication.screens()
        named = [screen for screen in screens if screen.name() == self._name]
        screen = named[0] if named else QGuiApplication.primaryScreen()
        if screen is None:
            return
        if screen is not self._screen:
            self._screen = screen
            screen.geometryChanged.connect(self._cover)
        self._cover()

    def _cover(self) -> None:
        screen = self._screen
        if screen is None or screen not in QGuiApplication.screens():
            return
        self._window.setScreen(screen)
        self._window.setGeometry(screen.geometry())
        self._window.showFullScreen()

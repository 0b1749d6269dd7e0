"""Keeps the window on its screen: the whole of it, whatever the screen does."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtQuick import QQuickWindow


class NoSuchScreenError(Exception):
    """The screen that was asked for is not connected."""

    def __init__(self, name: str) -> None:
        known = ", ".join(screen.name() for screen in QGuiApplication.screens())
        super().__init__(f'There is no screen "{name}". These are connected: {known}.')


def screen_of(name: str) -> QScreen:
    """The connected screen of a name; raises NoSuchScreenError."""
    for screen in QGuiApplication.screens():
        if screen.name() == name:
            return screen
    raise NoSuchScreenError(name)


def put(window: QQuickWindow, screen: QScreen) -> None:
    """Puts a window, not yet visible, into the middle of a screen."""
    place = window.geometry()
    place.moveCenter(screen.availableGeometry().center())
    window.setScreen(screen)
    window.setGeometry(place)


class FullScreen(QObject):
    """One whole screen, and whatever becomes of it: another size, turned, away and back.

    `name` is the screen's, None for the primary one. Raises NoSuchScreenError at once where it is
    not connected; one that goes away later is waited for on the primary screen. Without a window
    manager nobody answers a request for the full screen, so the geometry is set as well.
    """

    def __init__(self, name: str | None) -> None:
        app = QGuiApplication.instance()
        super().__init__(app)
        self._name = name
        self._window: QQuickWindow | None = None
        self._screen: QScreen | None = None
        if name is not None:
            screen_of(name)
        app.screenAdded.connect(self._choose)  # type: ignore[union-attr]
        app.screenRemoved.connect(self._choose)  # type: ignore[union-attr]
        app.primaryScreenChanged.connect(self._choose)  # type: ignore[union-attr]
        self._choose()

    @property
    def size(self) -> QSize:
        """The screen's size in px, as the window sees it."""
        return self._screen.size() if self._screen else QSize(1920, 1080)

    def cover(self, window: QQuickWindow) -> None:
        """Lays a window over the screen, and keeps it there."""
        self._window = window
        self._cover()

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
        if self._window is None or screen not in QGuiApplication.screens():
            return
        self._window.setScreen(screen)
        self._window.setGeometry(screen.geometry())
        self._window.showFullScreen()

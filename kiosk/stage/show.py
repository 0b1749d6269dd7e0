"""Puts an exhibit on the screen and keeps it there until it is told to end."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.content.exhibit import Exhibit
from kiosk.stage.ending import Ending
from kiosk.stage.fonts import FontMissingError, load_fonts
from kiosk.stage.hands import Hands
from kiosk.stage.renderer import FAILED
from kiosk.stage.screen import FullScreen, NoSuchScreenError
from kiosk.state import state_folder
from kiosk.visit.route import Route
from kiosk.visit.visit import Visit

# The first frame belongs to the first panel alone; it is swapped in the render thread.
ONCE_LATER = Qt.ConnectionType(
    Qt.ConnectionType.QueuedConnection.value | Qt.ConnectionType.SingleShotConnection.value
)
PACKAGES = Path(__file__).parent.parent.parent


class Showing(NamedTuple):
    """How an exhibit is to be shown.

    `size` is the window's in px, None for the full screen; `screen` its screen's name; `start`
    the place of the first panel.
    """

    size: tuple[int, int] | None = None
    screen: str | None = None
    start: int = 0


def make_application() -> QGuiApplication:
    """The one application object, with the settings that must stand before it is made."""
    QGuiApplication.setAttribute(
        Qt.ApplicationAttribute.AA_SynthesizeMouseForUnhandledTouchEvents, False
    )
    os.environ.setdefault("QML_DISK_CACHE_PATH", str(state_folder() / "qml"))
    app = QGuiApplication(["kiosk"])
    app.setApplicationName("kiosk")
    return app


class Engine(QQmlApplicationEngine):
    """The QML engine, with the objects that kiosk.ui's singletons are in it, by their type."""

    def __init__(self, exhibit: Exhibit, start: int) -> None:
        super().__init__()
        self.handed: dict[type, QObject] = {
            Visit: Visit(exhibit, start, self),
            Hands: Hands(self),
        }
        self.addImportPath(str(PACKAGES))


def make_window(exhibit: Exhibit, start: int = 0) -> tuple[Engine, QQuickWindow]:
    """The window with everything in it, not yet visible. Hold the engine as long as the window.

    Raises RuntimeError where kiosk's own QML cannot be loaded, FontMissingError without a font.
    """
    load_fonts(exhibit.folder)
    engine = Engine(exhibit, start)
    engine.loadFromModule("kiosk.ui", "Main")
    roots: list[QObject] = engine.rootObjects()
    if not roots:
        raise RuntimeError("kiosk's own screens cannot be loaded; install kiosk anew.")
    window = roots[0]
    assert isinstance(window, QQuickWindow)
    window.installEventFilter(engine.handed[Hands])
    visit = engine.handed[Visit]
    assert isinstance(visit, Visit)
    window.frameSwapped.connect(visit.settled, ONCE_LATER)
    return engine, window


class NoSuchPanelError(Exception):
    """The exhibit has no such chapter or panel."""

    def __init__(self, exhibit: Exhibit, at: str) -> None:
        chapters = ", ".join(chapter.id for chapter in exhibit.chapters)
        super().__init__(f'There is no panel "{at}". The chapters are: {chapters}.')


def place_of(exhibit: Exhibit, at: str) -> int:
    """The place of "chapter" or "chapter/panel"; raises NoSuchPanelError."""
    chapter, _, panel = at.partition("/")
    place = Route(exhibit).find(chapter, panel or None)
    if place is None:
        raise NoSuchPanelError(exhibit, at)
    return place


def show(exhibit: Exhibit, showing: Showing) -> int:
    """Shows an exhibit until the application is told to end; the exit code.

    FAILED asks the caller to start again with the software renderer.
    """
    app = make_application()
    ending = Ending(app)
    try:
        engine, window = make_window(exhibit, showing.start)
        if showing.size is None:
            FullScreen(window, showing.screen)
        else:
            window.resize(*showing.size)
            window.show()
    except (FontMissingError, NoSuchScreenError) as error:
        print(f"kiosk: {error}", file=sys.stderr)
        return 2
    window.sceneGraphError.connect(lambda *_: app.exit(FAILED))
    code = app.exec()
    # The window goes before what it is bound to, and all of it before the application.
    del window
    engine.deleteLater()
    app.processEvents()
    del engine, ending
    return code

"""Puts an exhibit on the screen and keeps it there until it is told to end."""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys
from pathlib import Path
from typing import NamedTuple

import shiboken6
from PySide6.QtCore import QObject, QSize, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.content.exhibit import Exhibit
from kiosk.stage.editor import Editor
from kiosk.stage.ending import Ending
from kiosk.stage.following import Following
from kiosk.stage.fonts import FontMissingError, load_fonts
from kiosk.stage.hands import Hands
from kiosk.stage.preparing import Preparing
from kiosk.stage.renderer import FAILED
from kiosk.stage.screen import FullScreen, NoSuchScreenError, put, screen_of
from kiosk.state import state_folder
from kiosk.visit import line_breaks, words, zoom  # noqa: F401  (QML finds what they make by itself)
from kiosk.visit.chapters import Chapters
from kiosk.visit.desk import Desk
from kiosk.visit.entries import Entries
from kiosk.visit.figure import CloseFigure
from kiosk.visit.photographs import Photographs
from kiosk.visit.places import Places
from kiosk.visit.presence import Presence
from kiosk.visit.route import Route
from kiosk.visit.settings import Settings
from kiosk.visit.timeline import Events
from kiosk.visit.trail import Trail
from kiosk.visit.visit import Visit

M_MMAP_THRESHOLD = -3  # as in malloc.h
PACKAGES = Path(__file__).parent.parent.parent
USUAL = QSize(1920, 1080)


class Attendance(NamedTuple):
    """Whether the attract screen comes first, and whether a visit ends when nobody is there."""

    away: bool = False
    ends: bool = False


class Showing(NamedTuple):
    """How an exhibit is to be shown.

    `size` is the window's in px, None for the full screen; `screen` its screen's name; `start`
    the place of the first panel.
    """

    size: tuple[int, int] | None = None
    screen: str | None = None
    start: int = 0
    attendance: Attendance = Attendance()


def make_application() -> QGuiApplication:
    """The one application object, with the settings that must stand before it is made."""
    os.environ.setdefault("QML_DISK_CACHE_PATH", str(state_folder() / "qml"))
    app = QGuiApplication(["kiosk"])
    app.setApplicationName("kiosk")
    return app


def give_memory_back() -> None:
    """Has pictures mapped and given back whole, always, so that months of them leave no holes.

    glibc would raise its threshold to the largest block that was ever freed, and take each picture
    after it from the heap. Other C libraries have no mallopt.
    """
    with contextlib.suppress(AttributeError, OSError):
        ctypes.CDLL(None).mallopt(M_MMAP_THRESHOLD, 128 * 1024)


class Engine(QQmlApplicationEngine):
    """The QML engine, with the objects that kiosk.ui's singletons are in it, by their type."""

    def __init__(self, exhibit: Exhibit, start: int, attendance: Attendance) -> None:
        super().__init__()
        visit = Visit(exhibit, start, self)
        hands = Hands(self)
        settings = Settings(self)
        places = Places(visit, self)
        presence = Presence(
            exhibit.visit if attendance.ends else None, away=attendance.away, parent=self
        )
        self.handed: dict[type, QObject] = {
            Visit: visit,
            Chapters: Chapters(visit, self),
            Entries: Entries(visit, self),
            Trail: Trail(visit, self),
            Events: Events(visit, places, self),
            Places: places,
            CloseFigure: CloseFigure(visit, self),
            Desk: Desk(self),
            Hands: hands,
            Photographs: Photographs(exhibit, self),
            Presence: presence,
            Settings: settings,
        }
        hands.present.connect(presence.touch)
        done = [visit.placeChanged, visit.pageChanged, visit.cardChanged, visit.screenChanged]
        done += [settings.barChanged, settings.contrastChanged, settings.lessMovementChanged]
        done += [settings.textSizeChanged, settings.lowerControlsChanged]
        for signal in done:
            signal.connect(self._act)
        presence.stateChanged.connect(hands.disown)
        # A finger or a key that was down before another screen came does nothing on that one.
        visit.screenChanged.connect(hands.disown)
        presence.over.connect(visit.startOver)
        presence.over.connect(settings.reset)
        self.addImportPath(str(PACKAGES))

    @Slot()
    def _act(self) -> None:
        visit, hands = self.handed[Visit], self.handed[Hands]
        assert isinstance(visit, Visit)
        assert isinstance(hands, Hands)
        if not visit.isGivenAnew:
            hands.act()


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


def make_window(
    exhibit: Exhibit,
    start: int = 0,
    size: QSize = USUAL,
    *,
    full_screen: bool = False,
    attendance: Attendance = Attendance(),  # noqa: B008 (immutable)
) -> tuple[Engine, QQuickWindow]:
    """The window with everything in it, not yet visible. Hold the engine as long as the window.

    `size` in px is what it will have: known beforehand, everything is laid out and loaded once.
    Raises RuntimeError where kiosk's own QML cannot be loaded, FontMissingError without a font.
    """
    load_fonts(exhibit.folder)
    engine = Engine(exhibit, start, attendance)
    engine.setInitialProperties(
        {"width": size.width(), "height": size.height(), "isFullScreen": full_screen}
    )
    engine.loadFromModule("kiosk.ui", "Main")
    roots: list[QObject] = engine.rootObjects()
    if not roots:
        raise RuntimeError("kiosk's own screens cannot be loaded; install kiosk anew.")
    window = roots[0]
    assert isinstance(window, QQuickWindow)
    visit, hands = engine.handed[Visit], engine.handed[Hands]
    assert isinstance(visit, Visit)
    assert isinstance(hands, Hands)
    window.installEventFilter(hands)
    FirstFrame(window, visit, hands)
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

    2 without the screen or the fonts, FAILED where the renderer broke down and the software
    renderer should be tried.
    """
    give_memory_back()
    app = make_application()
    ending = Ending(app)
    try:
        if showing.size is None:
            screen = FullScreen(showing.screen)
            engine, window = make_window(
                exhibit,
                showing.start,
                screen.size,
                full_screen=True,
                attendance=showing.attendance,
            )
            screen.cover(window)
        else:
            desk = screen_of(showing.screen) if showing.screen else app.primaryScreen()
            engine, window = make_window(
                exhibit,
                showing.start,
                QSize(*showing.size),
                attendance=showing.attendance,
            )
            put(window, desk)
            window.show()
            at_desk = engine.handed[Desk]
            assert isinstance(at_desk, Desk)
            Editor(exhibit.folder, at_desk)
    except (FontMissingError, NoSuchScreenError) as error:
        print(f"kiosk: {error}", file=sys.stderr)
        return 2
    window.sceneGraphError.connect(lambda *_: app.exit(FAILED))
    preparing = Preparing(engine.handed)
    following = Following(engine.handed, exhibit.folder, on_desk=showing.size is not None)
    code = app.exec()
    following.end()
    preparing.end()
    # Not deleteLater(), which nothing carries out any more: the engine's picture thread would
    # outlive the application, and at times corrupt the heap.
    shiboken6.delete(engine)
    del ending
    return code

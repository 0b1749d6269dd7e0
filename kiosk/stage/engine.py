"""The QML engine with the objects that it hands to kiosk.ui, and the window that it makes."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QSize, Slot
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.content.exhibit import Exhibit
from kiosk.stage.first_frame import FirstFrame
from kiosk.stage.fonts import load_fonts
from kiosk.stage.hands import Hands
from kiosk.visit import line_breaks, words, zoom  # noqa: F401  (QML finds what they make by itself)
from kiosk.visit.chapters import Chapters
from kiosk.visit.cover import Cover
from kiosk.visit.desk import Desk
from kiosk.visit.entries import Entries
from kiosk.visit.figure import CloseFigure
from kiosk.visit.photographs import Photographs
from kiosk.visit.places import Places
from kiosk.visit.presence import Presence
from kiosk.visit.settings import Settings
from kiosk.visit.timeline import Events
from kiosk.visit.trail import Trail
from kiosk.visit.visit import Visit

PACKAGES = Path(__file__).parent.parent.parent
USUAL = QSize(1920, 1080)


class Attendance(NamedTuple):
    """Whether the attract screen comes first, and whether a visit ends when nobody is there."""

    away: bool = False
    ends: bool = False


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
            Cover: Cover(visit, self),
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
        done = [visit.placeChanged, visit.pageTurned, visit.cardChanged, visit.screenChanged]
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

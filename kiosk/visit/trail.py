"""The way back from a panel that a card or a screen has led to."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton, QQmlEngine

from kiosk.visit.appearances import panel_naming
from kiosk.visit.cards import card_of
from kiosk.visit.layers import Stand
from kiosk.visit.screens import all_screens
from kiosk.visit.visit import Visit

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1

FAR: Final = 2
"""Panels that visitors walk on by themselves until the way back is no longer offered."""
MOST: Final = 20
"""Ways back that are remembered; somebody may be led on for as long as a visit lasts."""


class Led(NamedTuple):
    """From where a visitor was led, to which panel, and what each screen there was at."""

    stand: Stand
    place: int
    shown: dict[str, int]


@QmlElement
@QmlSingleton
class Trail(QObject):
    """Leads a visitor from cards and screens to panels, and back; the last way is the first."""

    changed = Signal()

    @staticmethod
    def create(engine: QQmlEngine) -> QObject:
        """The one that was made for this engine, for QML's own use."""
        return engine.handed[Trail]  # type: ignore[attr-defined,no-any-return]

    def __init__(self, visit: Visit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._visit = visit
        self._led: list[Led] = []
        self._shown: dict[str, int] = {}
        self._coming_back: dict[str, int] = {}
        visit.placeChanged.connect(self._walked)
        visit.screenChanged.connect(self._leave_screens)
        visit.startedOver.connect(self._forget)
        visit.languageChanged.connect(self.changed)
        visit.renumbered.connect(self._renumber)

    @Property(bool, notify=changed)
    def isOffered(self) -> bool:
        """Whether there is a way back."""
        return bool(self._led)

    @Property(str, notify=changed)
    def name(self) -> str:
        """What the visitor was led away from: a card, or a panel; empty if it was a screen."""
        if not self._led:
            return ""
        exhibit, route = self._visit.exhibit, self._visit.route
        place, screens, card = self._led[-1].stand
        panel = route.panel(place)
        if name := card_of(exhibit, panel, card).get("name"):
            return str(name)
        return "" if screens else panel.heading or route.chapter(place).title

    @Property(str, notify=changed)
    def screen(self) -> str:
        """The screen that the visitor was led away from, if there was one."""
        screens = self._led[-1].stand.screens if self._led else ()
        return screens[-1] if screens else ""

    @Slot(int)
    def leadTo(self, place: int) -> None:
        """Looks at a panel that a card or a screen tells of; nothing lies over it."""
        visit = self._visit
        place = max(0, min(place, visit.route.count - 1))
        shown = {s: n for s, n in self._shown.items() if s in visit.stand.screens}
        self._led = [*self._led[1 - MOST :], Led(visit.stand, place, shown)]
        visit.close()
        visit.goTo(place)
        visit.lay(())
        self.changed.emit()

    @Slot(int)
    def readIn(self, chapter: int) -> None:
        """Looks at the first panel of a chapter that names what the open card tells of."""
        within = panel_naming(self._visit.exhibit.chapters[chapter], self._visit.stand.card)
        self.leadTo(self._visit.route.first_place(chapter) + within)

    @Slot()
    def goBack(self) -> None:
        """Back to the panel, the screen and the card that the visitor was led away from."""
        if not self._led:
            return
        stand, _, shown = self._led.pop()
        visit = self._visit
        visit.close()
        visit.goTo(stand.place)
        self._coming_back = dict(shown)
        visit.lay(stand.screens, stand.card)
        self.changed.emit()

    @Slot(str, int, result=int)
    def begin(self, screen: str, otherwise: int) -> int:
        """The event or place that a screen begins with: that which it was left at, if one is back.

        To be asked once, when it is opened.
        """
        return self._coming_back.pop(screen, otherwise)

    @Slot(str, int)
    def tell(self, screen: str, shown: int) -> None:
        """A screen shows another event or place, to which the way back is to lead."""
        self._shown[screen] = shown

    @Slot()
    def _leave_screens(self) -> None:
        if not self._visit.screen:
            self._shown.clear()
            self._coming_back.clear()

    @Slot()
    def _renumber(self) -> None:
        """Ways lead between the same panels as before; one whose chapter is gone leads nowhere."""
        visit = self._visit
        there = all_screens(visit.exhibit)
        led = []
        for way in self._led:
            start, end = visit.whereIs(way.stand.place), visit.whereIs(way.place)
            if start is not None and end is not None:
                screens = tuple(screen for screen in way.stand.screens if screen in there)
                stand = way.stand._replace(place=start, screens=screens)
                led.append(Led(stand, end, self._renumbered(way.shown)))
        self._led = led
        self._shown = self._renumbered(self._shown)
        self._coming_back = self._renumbered(self._coming_back)

    def _renumbered(self, shown: dict[str, int]) -> dict[str, int]:
        return {screen: self._visit.numberNow(screen, number) for screen, number in shown.items()}

    @Slot()
    def _walked(self) -> None:
        if self._led and abs(self._visit.stand.place - self._led[-1].place) >= FAR:
            self._forget()

    @Slot()
    def _forget(self) -> None:
        if self._led:
            self._led = []
            self.changed.emit()

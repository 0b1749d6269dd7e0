"""At which panel of an exhibit a visitor is, at which page of it, and how they go on."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlAnonymous

from kiosk.content.exhibit import Exhibit
from kiosk.visit.languages import Languages
from kiosk.visit.pages import Pages
from kiosk.visit.panel_slots import PanelSlots
from kiosk.visit.route import Route
from kiosk.visit.screens import further_screens
from kiosk.visit.words import is_right_to_left, own_name

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlAnonymous
class Walk(QObject):
    """The part of `Visit` that lies under all others: the panels and pages that are walked through.

    A property of a class that inherits from it must tell by a signal of that class: PySide6 6.11
    ends the process where QML reads one that tells by a signal of this.
    """

    languageChanged = Signal()
    """All that the exhibit tells is told anew: in another language, or as its files are now."""
    placeChanged = Signal()
    pageChanged = Signal()
    pageTurned = Signal()
    """Another page was asked for; a text that is laid out anew only changes what its pages are."""
    underWayChanged = Signal()
    rested = Signal()

    def __init__(self, exhibit: Exhibit, start: int, parent: QObject | None) -> None:
        super().__init__(parent)
        self._exhibit = exhibit
        self._languages = Languages(exhibit)
        self._route = Route(exhibit)
        self._place = start
        self._pages = Pages()
        self._seen = {self._route.chapter_of(start)}
        self._is_under_way = False
        self._is_at_rest = False
        self._slots = PanelSlots(exhibit, self._route, start, self)

    @property
    def exhibit(self) -> Exhibit:
        """The exhibit in the language of the visit."""
        return self._exhibit

    @property
    def route(self) -> Route:
        """Its panels in one row."""
        return self._route

    @property
    def isAtRest(self) -> bool:
        """Whether no panel moves."""
        return self._is_at_rest

    def exhibit_in(self, language: str) -> Exhibit:
        """The exhibit in another of its languages."""
        return self._languages.exhibit_in(language)

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        """The code of the language that the exhibit is shown in."""
        return self._exhibit.language

    @Property(bool, notify=languageChanged)
    def isRightToLeft(self) -> bool:
        """Whether that language is written from right to left."""
        return is_right_to_left(self._exhibit.language)

    @Property("QVariantList", notify=languageChanged)  # type: ignore[arg-type]
    def languages(self) -> list[dict[str, str]]:
        """The exhibit's languages, the first one first: code, and name in itself."""
        return [{"code": code, "name": own_name(code)} for code in self._exhibit.languages]

    @Property("QStringList", notify=languageChanged)  # type: ignore[arg-type]
    def screens(self) -> list[str]:
        """The further screens that this exhibit has: of "index", "timeline" and "map"."""
        return further_screens(self._exhibit)

    @Property(int, notify=languageChanged)
    def count(self) -> int:
        """How many panels there are."""
        return self._route.count

    @Property(int, notify=languageChanged)
    def chapterCount(self) -> int:
        """How many chapters there are."""
        return len(self._exhibit.chapters)

    @Property(int, notify=placeChanged)
    def place(self) -> int:
        """The panel that is looked at, counted from 0 through all chapters."""
        return self._place

    @Property(int, notify=placeChanged)
    def chapter(self) -> int:
        """The chapter that is looked at, counted from 0."""
        return self._route.chapter_of(self._place)

    @Property(QObject, constant=True)
    def panels(self) -> QObject:
        """The few panels that are kept ready, as a model."""
        return self._slots

    @Property(bool, notify=underWayChanged)
    def isUnderWay(self) -> bool:
        """Whether the first panel has been painted."""
        return self._is_under_way

    @Slot()
    def settled(self) -> None:
        """Nothing moves: the panel that was left is out of sight, neighbours can be made ready."""
        if not self._is_under_way:
            self._is_under_way = True
            self.underWayChanged.emit()
        self._slots.gather(self._place)
        self._is_at_rest = True
        self.rested.emit()

    @Slot(int, result=bool)
    def hasSeen(self, chapter: int) -> bool:
        """Whether the visitor has been in a chapter."""
        return chapter in self._seen

    @Slot(int)
    def goTo(self, place: int) -> None:
        """Looks at another panel; a place past either end is the end."""
        place = max(0, min(place, self._route.count - 1))
        self.arrive(place, from_end=False)

    def arrive(self, place: int, *, from_end: bool) -> None:
        """At a panel's first page, or at its last."""
        if place == self._place:
            self.setPage(0)
            return
        # From rest a neighbour is ready, and its own neighbours can wait until it has slid in: the
        # first frames are free. Whoever goes on before that is already in a hurry.
        if not (self._is_at_rest and self._slots.holds(place)):
            self._slots.gather(place, leaving=self._place)
        self._is_at_rest = False
        self._place = place
        self._seen.add(self._route.chapter_of(place))
        self._pages.arrive(from_end=from_end)
        self.placeChanged.emit()
        self.pageChanged.emit()

    @Slot()
    def goToFirst(self) -> None:
        """The first panel of all."""
        self.goTo(0)

    @Slot()
    def goToLast(self) -> None:
        """The last panel of all."""
        self.goTo(self._route.count - 1)

    @Slot(int)
    def goToChapter(self, chapter: int) -> None:
        """The first panel of a chapter, counted from 0; a chapter that is not there is ignored."""
        if 0 <= chapter < len(self._exhibit.chapters):
            self.goTo(self._route.first_place(chapter))

    @Slot()
    def next(self) -> None:
        """One page on, or one panel."""
        if self._pages.turn(1):
            self._tell_turned()
        else:
            self.goTo(self._place + 1)

    @Slot()
    def back(self) -> None:
        """One page back, or one panel."""
        if self._pages.turn(-1):
            self._tell_turned()
        elif self._place > 0:
            self.arrive(self._place - 1, from_end=True)

    @Property(int, notify=pageChanged)
    def page(self) -> int:
        """The page of the panel that is read, from 0; a panel in large letters has several."""
        return self._pages.page

    @Property(int, notify=pageChanged)
    def pageCount(self) -> int:
        """How many pages the panel has."""
        return self._pages.count

    @Slot(int)
    def setPage(self, page: int) -> None:
        """Another page of the panel."""
        before = self._pages.page
        self._pages.turn_to(page)
        if self._pages.page != before:
            self._tell_turned()

    def _tell_turned(self) -> None:
        self.pageChanged.emit()
        self.pageTurned.emit()

    @Slot(int, "QVariantList")
    def tellPages(self, place: int, starts: list[float]) -> None:
        """What the window has laid out: see `Pages.tell`."""
        if place == self._place and self._pages.tell(starts):
            self.pageChanged.emit()

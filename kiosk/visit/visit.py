"""Where one visitor is, and what they have opened."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton, QQmlEngine

from kiosk.content.exhibit import Exhibit
from kiosk.visit.cards import card_of
from kiosk.visit.languages import Languages
from kiosk.visit.pages import Pages
from kiosk.visit.panel_slots import PanelSlots
from kiosk.visit.pictures import NO_FIGURE, picture_of
from kiosk.visit.route import Route
from kiosk.visit.screens import all_screens, further_screens
from kiosk.visit.whereabouts import nearest, same
from kiosk.visit.words import is_right_to_left, own_name

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


class Stand(NamedTuple):
    """A panel's place; the screens over it, each opened from the one before; the card over all."""

    place: int
    screens: tuple[str, ...]
    card: str


@QmlElement
@QmlSingleton
class Visit(QObject):
    """One visitor's way through an exhibit: the panel they look at, the card they opened.

    `exhibit` is what they walk through, in the language that each visit begins in; `start` is the
    place of the panel they begin at.
    """

    languageChanged = Signal()
    """All that the exhibit tells is told anew: in another language, or as its files are now."""
    placeChanged = Signal()
    pageChanged = Signal()
    cardChanged = Signal()
    underWayChanged = Signal()
    screenChanged = Signal()
    startedOver = Signal()
    rested = Signal()
    renumbered = Signal()
    """Panels have got other places: see `whereIs`. Emitted before what is shown changes."""

    @staticmethod
    def create(engine: QQmlEngine) -> QObject:
        """The one that was made for this engine, for QML's own use."""
        return engine.handed[Visit]  # type: ignore[attr-defined,no-any-return]

    def __init__(self, exhibit: Exhibit, start: int = 0, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._exhibit = exhibit
        self._begins_in = exhibit.language
        self._languages = Languages(exhibit)
        self._route = Route(exhibit)
        self._place = start
        self._pages = Pages()
        self._seen = {self._route.chapter_of(start)}
        self._is_under_way = False
        self._is_at_rest = False
        self._open_screens: tuple[str, ...] = ()
        self._card: dict[str, object] = {}
        self._opened = ""
        self._before: Route | None = None
        self._slots = PanelSlots(exhibit, self._route, start, self)

    @property
    def exhibit(self) -> Exhibit:
        """The exhibit in the language of the visit."""
        return self._exhibit

    @property
    def route(self) -> Route:
        """Its panels in one row."""
        return self._route

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

    @Slot(str)
    def setLanguage(self, language: str) -> None:
        """Shows the same panel, with the same card open, in another of the exhibit's languages."""
        if language == self._exhibit.language:
            return
        self._exhibit = self._languages.exhibit_in(language)
        self._route = Route(self._exhibit)
        self._slots.retell(self._exhibit, self._route)
        if self._opened:
            self.open(self._opened)
        self.languageChanged.emit()

    def show(self, exhibit: Exhibit, *others: Exhibit) -> None:
        """Goes on with the exhibit as its files are now, given in each of its languages.

        The first is that in which the files are written. The visitor stays at the same panel, with
        the same screens and card over it, as far as they are still there; at the nearest panel of
        the chapter where theirs is gone, and in the overview where the chapter is gone.
        """
        self._languages = Languages(exhibit, *others)
        if self._begins_in not in exhibit.languages:
            self._begins_in = exhibit.language
        now = self._languages.exhibit_in(self._exhibit.language)
        old, new = self._route, Route(now)
        there = nearest(old, new, self._place)
        chapters = {chapter.id: number for number, chapter in enumerate(now.chapters)}
        seen = [chapters.get(self._exhibit.chapters[number].id) for number in self._seen]
        is_same = there is not None and old.panel(self._place).id == new.panel(there).id
        place = min(self._place, new.count - 1) if there is None else there
        # First: what is shown by a screen that goes would be looked for in vain.
        self._before = old
        self._keep_screens(now, is_there=there is not None)
        self._exhibit, self._route, self._place = now, new, place
        self._seen = {number for number in seen if number is not None} | {new.chapter_of(place)}
        if not is_same:
            self._pages.arrive(from_end=False)
        self.renumbered.emit()
        self._slots.replace(now, new, place)
        self._reopen(keep=is_same)
        self.placeChanged.emit()
        self.pageChanged.emit()
        self.languageChanged.emit()
        self._before = None
        if self._is_at_rest:
            self._slots.gather(place)

    def whereIs(self, place: int) -> int | None:
        """While `renumbered` is told: the place that a panel has now, by that which it had."""
        return None if self._before is None else same(self._before, self._route, place)

    def _keep_screens(self, now: Exhibit, *, is_there: bool) -> None:
        kept = tuple(s for s in self._open_screens if s in all_screens(now))
        if not is_there:
            self.close()
        self.lay(kept if is_there else ("overview",))

    def _reopen(self, *, keep: bool) -> None:
        """The open card as it reads now; closed where there is nothing to read."""
        if not self._opened:
            return
        target = self._opened
        card = card_of(self._exhibit, self._route.panel(self._place), target) if keep else {}
        if not card:
            self.close()
        elif card != self._card:
            self._card = card
            self.cardChanged.emit()

    @property
    def isGivenAnew(self) -> bool:
        """Whether what is told just now comes of the files, and not of a visitor's hand."""
        return self._before is not None

    @property
    def isAtRest(self) -> bool:
        """Whether no panel moves."""
        return self._is_at_rest

    @Property(str, notify=languageChanged)
    def title(self) -> str:
        """The exhibit's title."""
        return self._exhibit.title

    @Property(str, notify=languageChanged)
    def subtitle(self) -> str:
        """The exhibit's subtitle."""
        return self._exhibit.subtitle

    @Property("QVariantMap", notify=languageChanged)  # type: ignore[arg-type]
    def attract(self) -> dict[str, object]:
        """What runs while nobody is there: an invitation, which may be empty, and a picture."""
        attract = self._exhibit.attract
        figure = attract.figure if attract else None
        return {
            "invitation": attract.invitation if attract else "",
            **picture_of(self._exhibit.folder, figure or NO_FIGURE),
        }

    @Property("QStringList", notify=languageChanged)  # type: ignore[arg-type]
    def furtherInvitations(self) -> list[str]:
        """The attract screen's invitation in each other language than the first seen, if any."""
        others = (code for code in self._exhibit.languages if code != self._begins_in)
        further = map(self._languages.exhibit_in, others)
        return [e.attract.invitation for e in further if e.attract and e.attract.invitation]

    @Property(int, notify=languageChanged)
    def count(self) -> int:
        """How many panels there are."""
        return self._route.count

    @Property(int, notify=placeChanged)
    def place(self) -> int:
        """The panel that is looked at, counted from 0 through all chapters."""
        return self._place

    @Property(int, notify=placeChanged)
    def chapter(self) -> int:
        """The chapter that is looked at, counted from 0."""
        return self._route.chapter_of(self._place)

    @Property(int, notify=languageChanged)
    def chapterCount(self) -> int:
        """How many chapters there are."""
        return len(self._exhibit.chapters)

    @Property(QObject, constant=True)
    def panels(self) -> QObject:
        """The few panels that are kept ready, as a model."""
        return self._slots

    @Property("QVariantMap", notify=cardChanged)  # type: ignore[arg-type]
    def card(self) -> dict[str, object]:
        """What the open card says; empty while none is open."""
        return self._card

    @Property(bool, notify=cardChanged)
    def isCardOpen(self) -> bool:
        """Whether a card lies over what is looked at; a figure's screen shows its words itself."""
        return bool(self._card) and self._open_screens[-1:] != ("figure",)

    @Property(bool, notify=underWayChanged)
    def isUnderWay(self) -> bool:
        """Whether the first panel has been painted."""
        return self._is_under_way

    @Slot(int)
    def goTo(self, place: int) -> None:
        """Looks at another panel; a place past either end is the end."""
        place = max(0, min(place, self._route.count - 1))
        self._arrive(place, from_end=False)

    def _arrive(self, place: int, *, from_end: bool) -> None:
        if place == self._place:
            self.setPage(0)
            return
        self.close()
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
            self.pageChanged.emit()

    @Slot(int, "QVariantList")
    def tellPages(self, place: int, starts: list[float]) -> None:
        """What the window has laid out: see `Pages.tell`."""
        if place == self._place and self._pages.tell(starts):
            self.pageChanged.emit()

    @Slot()
    def next(self) -> None:
        """One page on, or one panel."""
        if self._pages.turn(1):
            self.pageChanged.emit()
        else:
            self.goTo(self._place + 1)

    @Slot()
    def back(self) -> None:
        """One page back, or one panel."""
        if self._pages.turn(-1):
            self.pageChanged.emit()
        elif self._place > 0:
            self._arrive(self._place - 1, from_end=True)

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

    @Property("QStringList", notify=languageChanged)  # type: ignore[arg-type]
    def screens(self) -> list[str]:
        """The further screens that this exhibit has: of "index", "timeline" and "map"."""
        return further_screens(self._exhibit)

    @Property(str, notify=screenChanged)
    def screen(self) -> str:
        """What lies over the panels: "overview", "figure", one of `screens`, or empty."""
        return self._open_screens[-1] if self._open_screens else ""

    @property
    def stand(self) -> Stand:
        """Where the visitor is, with all that lies over the panel."""
        return Stand(self._place, self._open_screens, self._opened)

    def lay(self, screens: tuple[str, ...], card: str = "") -> None:
        """Has these lie over the panels, and no others; the last is seen. Opens a card with it."""
        before = self._open_screens
        self._open_screens = screens
        self.open(card)
        if screens[-1:] != before[-1:]:
            self.screenChanged.emit()

    @Slot(str)
    def openScreen(self, screen: str) -> None:
        """Lays a screen over the panels, or over the screen from which it is opened."""
        self.close()
        below = self._open_screens
        if screen in below:
            below = below[: below.index(screen)]
        self.lay((*below, screen))

    @Slot()
    def closeScreen(self) -> None:
        """Back to what the screen was opened from: another screen, or the panel."""
        self.close()
        self.lay(self._open_screens[:-1])

    @Slot()
    def startOver(self) -> None:
        """Everything as it is for a visitor who has just come."""
        self.close()
        self.lay(())
        self.setLanguage(self._begins_in)
        self.goToFirst()
        self._seen = {self._route.chapter_of(self._place)}
        self.placeChanged.emit()
        self.startedOver.emit()

    @Slot()
    def settled(self) -> None:
        """Nothing moves: the panel that was left is out of sight, neighbours can be made ready."""
        if not self._is_under_way:
            self._is_under_way = True
            self.underWayChanged.emit()
        self._slots.gather(self._place)
        self._is_at_rest = True
        self.rested.emit()

    @Property(str, notify=cardChanged)
    def opened(self) -> str:
        """What the open card is of, as "kind:id"; empty while none is open."""
        return self._opened

    @Slot(str)
    def open(self, target: str) -> None:
        """Opens the card of a person, term, place or source, given as "kind:id"."""
        card = card_of(self._exhibit, self._route.panel(self._place), target)
        if card:
            self._card = card
            self._opened = target
            self.cardChanged.emit()

    @Slot()
    def close(self) -> None:
        """Closes the card, if one is open."""
        if self._card:
            self._card = {}
            self._opened = ""
            self.cardChanged.emit()

    @Slot(int, result=bool)
    def hasSeen(self, chapter: int) -> bool:
        """Whether the visitor has been in a chapter."""
        return chapter in self._seen

"""One visitor's way through an exhibit, also where its language or its files change."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton, QQmlEngine

from kiosk.content.exhibit import Exhibit, Panel
from kiosk.visit.languages import Languages
from kiosk.visit.layers import Layered
from kiosk.visit.route import Route
from kiosk.visit.screens import all_screens, listed
from kiosk.visit.whereabouts import Found, found_again, nearest, number_now

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Visit(Layered):
    """One visitor: the panel they look at, the card they opened, their language, and their end.

    `exhibit` is what they walk through, in the language that each visit begins in; `start` is the
    place of the panel they begin at.
    """

    startedOver = Signal()
    lettersChanged = Signal()
    """Texts are set in other fonts than before: what was measured is to be measured anew."""
    renumbered = Signal()
    """Panels have got other places, what screens show other numbers: see `whereIs`, `numberNow`.
    Emitted before what is shown changes."""

    @staticmethod
    def create(engine: QQmlEngine) -> QObject:
        """The one that was made for this engine, for QML's own use."""
        return engine.handed[Visit]  # type: ignore[attr-defined,no-any-return]

    def __init__(self, exhibit: Exhibit, start: int = 0, parent: QObject | None = None) -> None:
        super().__init__(exhibit, start, parent)
        self.begins_in = exhibit.language
        """The language that each visit begins in."""
        self._before: tuple[Exhibit, Route] | None = None

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
        if self.begins_in not in exhibit.languages:
            self.begins_in = exhibit.language
        now = self._languages.exhibit_in(self._exhibit.language)
        old, new = self._route, Route(now)
        found = found_again(old, new, self._place)
        # First: what is shown by a screen that goes would be looked for in vain.
        self._before = self._exhibit, old
        self._keep_screens(now, found, new.panel(found.place))
        self._exhibit, self._route, self._place = now, new, found.place
        seen = (new.number_of(old.id_of(chapter)) for chapter in self._seen)
        self._seen = {n for n in seen if n is not None} | {new.chapter_of(found.place)}
        if not found.is_same:
            self._pages.arrive(from_end=False)
        self.renumbered.emit()
        self._slots.replace(now, new, found.place)
        self._reopen(keep=found.is_same)
        self.placeChanged.emit()
        self.pageChanged.emit()
        self.languageChanged.emit()
        self._before = None
        if self._is_at_rest:
            self._slots.gather(found.place)

    def whereIs(self, place: int) -> int | None:
        """While `renumbered` is told: the place that a panel has now, by that which it had.

        That of its nearest neighbour where it is gone; None where its chapter is.
        """
        return None if self._before is None else nearest(self._before[1], self._route, place)

    @Slot(str, int, result=int)
    def numberNow(self, screen: str, number: int) -> int:
        """While `renumbered` is told: which chapter, event or place of a screen has now a number.

        It is the same one; where that is gone, its nearest neighbour.
        """
        if self._before is None:
            return number
        return number_now(listed(self._before[0], screen), listed(self._exhibit, screen), number)

    @property
    def isGivenAnew(self) -> bool:
        """Whether what is told just now comes of the files, and not of a visitor's hand."""
        return self._before is not None

    def _keep_screens(self, now: Exhibit, found: Found, panel: Panel) -> None:
        there = set(all_screens(now))
        if not (found.is_same and panel.figure.picture.file):
            there.discard("figure")
        kept = tuple(s for s in self._open_screens if s in there)
        # What a figure's screen tells goes with it, and is not laid over the panel as a card.
        if not found.has_chapter or kept[-1:] != self._open_screens[-1:]:
            self.close()
        self.lay(kept if found.has_chapter else ("overview",))

    @Slot()
    def startOver(self) -> None:
        """Everything as it is for a visitor who has just come."""
        self.close()
        self.lay(())
        self.setLanguage(self.begins_in)
        self.goToFirst()
        self._seen = {self._route.chapter_of(self._place)}
        self.placeChanged.emit()
        self.startedOver.emit()

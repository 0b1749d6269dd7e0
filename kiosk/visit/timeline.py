"""What the timeline tells: the exhibit's events, where they stand on a line, what each opens."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from functools import lru_cache
from math import ceil
from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton, QQmlEngine

from kiosk.content.exhibit import Event
from kiosk.visit.dates import date_of, written
from kiosk.visit.link_rows import link_rows, names_in_reach
from kiosk.visit.of_exhibit import of_exhibit
from kiosk.visit.pictures import NO_FIGURE, picture_of
from kiosk.visit.places import Places
from kiosk.visit.time_scale import TimeScale, spread
from kiosk.visit.typesetting import typeset
from kiosk.visit.visit import Visit

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1

NOWHERE: Final = -1


@QmlElement
@QmlSingleton
class Events(QObject):
    """The events of a visit's exhibit by their number from 0, in the order of their dates.

    Nothing of them is read before the timeline is opened. Where a method takes the language, it is
    the present one: naming it lets a binding follow when it changes.
    """

    changed = Signal()

    @staticmethod
    def create(engine: QQmlEngine) -> QObject:
        """The one that was made for this engine, for QML's own use."""
        return engine.handed[Events]  # type: ignore[attr-defined,no-any-return]

    def __init__(self, visit: Visit, places: Places, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._visit = visit
        self._places = places
        self._left = NOWHERE
        visit.screenChanged.connect(self._forget)
        visit.languageChanged.connect(self.changed)
        visit.renumbered.connect(self._renumber)

    @of_exhibit
    def _spread(self) -> Callable[[float, float], list[float]]:
        return lru_cache(maxsize=2)(self._spread_out)

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many there are; without any there is no timeline."""
        return len(self._visit.exhibit.events)

    @Property(bool, notify=changed)
    def haveLinks(self) -> bool:
        """Whether any of their texts has a link, for which room is to be kept."""
        return any(event.text.links for event in self._events())

    @of_exhibit
    def _scale(self) -> TimeScale:
        exhibit = self._visit.exhibit
        dates = [date_of(event.date) for event in exhibit.events.values()]
        return TimeScale(dates, [chapter.years for chapter in exhibit.chapters])

    @Slot(result=int)
    def begin(self) -> int:
        """The event that the timeline begins with: that which it was left at for the map.

        Else one of the panel that one comes from, the first that is told in its chapter or a later
        one, or the last.
        """
        if self._left != NOWHERE:
            return self._left
        route, place = self._visit.route, self._visit.stand.place
        told = [self._panel_of(event) for event in self._events()]
        if place in told:
            return told.index(place)
        chapter = route.chapter_of(place)
        later = (
            n for n, its in enumerate(told) if its != NOWHERE and route.chapter_of(its) >= chapter
        )
        return next(later, max(0, len(told) - 1))

    @Slot(int, int)
    def showOnMap(self, number: int, place: int) -> None:
        """Leaves the timeline at an event, to see a place on the map."""
        self._left = number
        self._places.show(place)

    @Slot()
    def _renumber(self) -> None:
        if self._left != NOWHERE:
            self._left = self._visit.numberNow("timeline", self._left)

    @Slot()
    def _forget(self) -> None:
        if not self._visit.screen:
            self._left = NOWHERE

    @Slot(int, str, result="QVariantMap")
    def told(self, number: int, language: str = "") -> dict[str, object]:
        """One event: date, text, the panel that tells of it with its picture, its place.

        `first` and `last` are shares of the line between which it may have been. `panel` is a
        place of the visit and `chapter` its chapter, `onMap` the number of a place on the map; each
        is -1 where there is none.
        """
        exhibit = self._visit.exhibit
        number = min(number, len(exhibit.events) - 1)
        event = self._events()[number]
        date = date_of(event.date)
        panel = self._panel_of(event)
        first, last = self._scale.extents[number]
        figure = NO_FIGURE if panel == NOWHERE else self._visit.route.panel(panel).figure
        place = exhibit.places.get(event.place)
        return {
            "date": written(date, language or exhibit.language),
            "isBeforeChrist": date.year < 0,
            "html": typeset(event.text.html),
            "plain": event.text.plain,
            "links": link_rows(event.text, exhibit),
            "names": names_in_reach(exhibit, event.text),
            "first": first,
            "last": last,
            "panel": panel,
            "chapter": NOWHERE if panel == NOWHERE else self._visit.route.chapter_of(panel),
            "onMap": self._places.number(event.place),
            "placeName": place.name if place else "",
            "picture": picture_of(exhibit.folder, figure),
        }

    @Slot(float, float, float, str, result="QVariantList")
    def stops(
        self, length: float, gap: float, least: float, _language: str = ""
    ) -> list[dict[str, float]]:
        """The events that can be drawn on a line of some px: see `stop`.

        Of those that would be nearer than `least` some are left out.
        """
        at = self._spread(length, gap)
        apart = min(gap, length / max(1, len(at) - 1))
        step = ceil(least / apart) if apart > 0 else 1
        return [self.stop(number, length, gap) for number in range(0, len(at), step)]

    @Slot(int, float, float, str, result="QVariantMap")
    def stop(self, number: int, length: float, gap: float, _language: str = "") -> dict[str, float]:
        """Where an event is on a line of some px: drawn `at`, while it `belongs`, to scale.

        Events are `gap` apart, or as far as there is room.
        """
        number = min(number, len(self._scale.extents) - 1)
        belongs = self._scale.extents[number][0] * length
        return {"at": self._spread(length, gap)[number], "belongs": belongs}

    @Slot(float, float, float, result=int)
    def nearest(self, x: float, length: float, gap: float) -> int:
        """The event that is drawn nearest to a point of the line."""
        at = self._spread(length, gap)
        right = min(bisect_left(at, x), len(at) - 1)
        left = max(0, right - 1)
        return left if x - at[left] <= at[right] - x else right

    @Slot(str, result="QVariantList")
    def lanes(self, _language: str = "") -> list[dict[str, object]]:
        """The chapters' years as bands: chapter, title, from where to where, and in which row."""
        chapters = self._visit.exhibit.chapters
        return [
            {
                "chapter": lane.chapter,
                "title": chapters[lane.chapter].short or chapters[lane.chapter].title,
                "first": lane.first,
                "last": lane.last,
                "lane": lane.lane,
            }
            for lane in self._scale.lanes()
        ]

    @Slot(int, str, result="QVariantList")
    def years(self, most: int, _language: str = "") -> list[dict[str, object]]:
        """At most about so many round years: where they begin on the line, and their labels."""
        return [{"at": at, "label": label} for at, label in self._scale.years(most)]

    def _events(self) -> list[Event]:
        return list(self._visit.exhibit.events.values())

    def _panel_of(self, event: Event) -> int:
        place = self._visit.route.find(*event.panel) if event.panel else None
        return NOWHERE if place is None else place

    def _spread_out(self, length: float, gap: float) -> list[float]:
        return spread([first * length for first, _ in self._scale.extents], gap, length)

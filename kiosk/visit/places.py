"""What the map tells: the places that stand on it by number, and what happened at each."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton, QQmlEngine

from kiosk.content.exhibit import Exhibit, Place, RichText
from kiosk.visit.dates import date_of
from kiosk.visit.discs import Room, laid_out
from kiosk.visit.link_rows import link_rows, names_in_reach
from kiosk.visit.of_exhibit import of_exhibit
from kiosk.visit.pictures import NO_FIGURE, credit_of, picture_of
from kiosk.visit.screens import listed
from kiosk.visit.typesetting import typeset
from kiosk.visit.visit import Visit

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1

NOWHERE: Final = -1


@QmlElement
@QmlSingleton
class Places(QObject):
    """The places of a visit's exhibit that its map shows, by their number from 0, as in the files.

    Where a method takes the language, it is the present one: naming it lets a binding follow when
    it changes.
    """

    changed = Signal()

    @staticmethod
    def create(engine: QQmlEngine) -> QObject:
        """The one that was made for this engine, for QML's own use."""
        return engine.handed[Places]  # type: ignore[attr-defined,no-any-return]

    def __init__(self, visit: Visit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._visit = visit
        self._asked = NOWHERE
        visit.languageChanged.connect(self.changed)
        visit.renumbered.connect(self._renumber)

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many there are; without any, or without a picture to stand on, there is no map."""
        return len(self._ids)

    @of_exhibit
    def _ids(self) -> list[str]:
        return listed(self._visit.exhibit, "map")

    def number(self, place: str) -> int:
        """The number of a place by its id, -1 where the map does not show it."""
        return self._ids.index(place) if place in self._ids else NOWHERE

    @Slot(int)
    def show(self, number: int) -> None:
        """Opens the map with one place open on it."""
        self._asked = number
        self._visit.openScreen("map")

    @Slot()
    def _renumber(self) -> None:
        if self._asked != NOWHERE:
            self._asked = self._visit.numberNow("map", self._asked)

    @Slot(result=int)
    def begin(self) -> int:
        """The place that the map begins with: that asked for, one that the panel names, or 0."""
        asked, self._asked = self._asked, NOWHERE
        if asked != NOWHERE:
            return asked
        links = self._visit.route.panel(self._visit.stand.place).body.links
        named = (self.number(link.id) for link in links if link.kind == "place")
        return next((number for number in named if number != NOWHERE), 0)

    @Slot(str, result="QVariantMap")
    def map(self, _language: str = "") -> dict[str, object]:
        """The picture on which the places stand, with its caption, credit and rights."""
        exhibit = self._visit.exhibit
        figure = exhibit.map or NO_FIGURE
        return {
            "caption": figure.caption,
            "credit": credit_of(figure),
            **picture_of(exhibit.folder, figure),
        }

    @Slot(str, result="QStringList")
    def names(self, _language: str = "") -> list[str]:
        """What the places are called, in their order."""
        return [self._visit.exhibit.places[id_].name for id_ in self._ids]

    @Slot(int, str, result="QVariantMap")
    def place(self, number: int, _language: str = "") -> dict[str, object]:
        """One place: id, name, what is said of it, and the panel that tells of it, -1 without one.

        `says` is its own text and then its events, each with the year as its label; `names` are the
        links of all of them, for a row.
        """
        exhibit = self._visit.exhibit
        place = exhibit.places[self._ids[min(number, len(self._ids) - 1)]]
        events = [event for event in exhibit.events.values() if event.place == place.id]
        panel = self._panel_of(place)
        return {
            "id": place.id,
            "name": place.name,
            "says": [
                _said("", place.text, exhibit),
                *(_said(_year(event.date), event.text, exhibit) for event in events),
            ],
            "names": names_in_reach(exhibit, place.text, *(event.text for event in events)),
            "panel": panel,
            "chapter": NOWHERE if panel == NOWHERE else self._visit.route.chapter_of(panel),
        }

    @Slot(float, float, float, float, "QVariantList", float, result="QVariantList")
    def marks(  # noqa: PLR0913, PLR0917 (measures of one drawing)
        self,
        width: float,
        height: float,
        radius: float,
        open_radius: float,
        label_widths: list[float],
        label_height: float,
    ) -> list[dict[str, object]]:
        """Where the numbers stand on a map of some px; places without room are left out.

        Discs have `radius`, the open one `open_radius`. `pointX`, `pointY` is where a place is, `x`
        and `y` the middle of its disc; `side` is that on which its label fits, or empty.
        """
        places = [self._visit.exhibit.places[id_] for id_ in self._ids]
        points = [(p.at.x * width, p.at.y * height) for p in places if p.at]
        room = Room(width, height, radius, open_radius)
        # The labels may still be those of the places that there were before.
        widths = [*map(float, label_widths), *[0.0] * len(places)][: len(places)]
        labels = [(width, label_height) for width in widths]
        return [
            {
                "number": disc.number,
                "pointX": disc.point[0],
                "pointY": disc.point[1],
                "x": disc.at[0],
                "y": disc.at[1],
                "openRadius": disc.open_radius,
                "isAway": disc.at != disc.point,
                "side": disc.side,
            }
            for disc in laid_out(points, room, labels)
        ]

    def _panel_of(self, place: Place) -> int:
        """The panel that tells of an event there, else the first that names the place."""
        for event in self._visit.exhibit.events.values():
            if event.place == place.id and event.panel:
                found = self._visit.route.find(*event.panel)
                if found is not None:
                    return found
        return self._named.get(place.id, NOWHERE)

    @of_exhibit
    def _named(self) -> dict[str, int]:
        """The first panel that names each place; all panels are read for it, once."""
        named: dict[str, int] = {}
        for number in range(self._visit.route.count):
            panel = self._visit.route.panel(number)
            for id_ in [link.id for link in panel.body.links if link.kind == "place"]:
                named.setdefault(id_, number)
            for id_ in [spot.id for spot in panel.figure.hotspots if spot.kind == "place"]:
                named.setdefault(id_, number)
        return named


def _year(date: str) -> str:
    return str(date_of(date).year).replace("-", "−")


def _said(label: str, text: RichText, exhibit: Exhibit) -> dict[str, object]:
    return {
        "label": label,
        "html": typeset(text.html),
        "plain": text.plain,
        "links": link_rows(text, exhibit),
    }

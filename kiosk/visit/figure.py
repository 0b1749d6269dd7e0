"""What is told of the present panel's figure where it is looked at closely."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton, QQmlEngine

from kiosk.content.exhibit import Figure, Hotspot
from kiosk.visit.link_rows import title_of
from kiosk.visit.pictures import credit_of, picture_of, url_of
from kiosk.visit.pins import pinned
from kiosk.visit.visit import Visit

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class CloseFigure(QObject):
    """The figure of the panel that a visitor is at, its hotspots by number, and which is open."""

    changed = Signal()
    openedChanged = Signal()
    broughtUp = Signal(float, float)
    """A visitor has opened a hotspot: its point, in shares of the picture, is to be seen."""

    @staticmethod
    def create(engine: QQmlEngine) -> QObject:
        """The one that was made for this engine, for QML's own use."""
        return engine.handed[CloseFigure]  # type: ignore[attr-defined,no-any-return]

    def __init__(self, visit: Visit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._visit = visit
        self._opened = -1
        self._spot: Hotspot | None = None
        visit.placeChanged.connect(self.changed)
        visit.languageChanged.connect(self.changed)
        visit.cardChanged.connect(self._follow)
        visit.languageChanged.connect(self._follow)

    @property
    def _figure(self) -> Figure:
        return self._visit.route.panel(self._visit.stand.place).figure

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]
    def picture(self) -> dict[str, object]:
        """The picture with its alt text, as a panel has it."""
        return picture_of(self._visit.exhibit.folder, self._figure)

    @Property(bool, notify=changed)
    def isThere(self) -> bool:
        """Whether there is a picture that can be shown."""
        return bool(self._figure.picture.file)

    @Property(QUrl, notify=changed)
    def image(self) -> QUrl:
        """The picture's file."""
        return url_of(self._visit.exhibit.folder, self._figure.picture)

    @Property(str, notify=changed)
    def caption(self) -> str:
        """The figure's caption."""
        return self._figure.caption

    @Property(str, notify=changed)
    def credit(self) -> str:
        """The figure's credit and rights."""
        return credit_of(self._figure)

    @Property(str, notify=changed)
    def heading(self) -> str:
        """The panel's heading, or its chapter's title."""
        route, place = self._visit.route, self._visit.stand.place
        return route.panel(place).heading or route.chapter(place).title

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def hotspots(self) -> list[dict[str, object]]:
        """The hotspots in order: number from 1, label, kind, target ("kind:id"), what it opens."""
        return [
            {
                "number": number,
                "label": spot.label,
                "kind": spot.kind,
                "target": _target(spot),
                "opens": title_of(self._visit.exhibit, spot.kind, spot.id),
                "at": {"x": spot.at.x, "y": spot.at.y},
            }
            for number, spot in enumerate(self._figure.hotspots, 1)
        ]

    @Slot(float, float, float, float, int, result="QVariantList")
    def pins(
        self, width: float, height: float, lift: float, apart: float, opened: int
    ) -> list[dict[str, float] | None]:
        """Where each hotspot's number stands, and what it points to, in a picture of a size in px.

        Null where a number has no room, which the one that is opened always has: see `pinned`.
        """
        points = [(spot.at.x * width, spot.at.y * height) for spot in self._figure.hotspots]
        places = pinned(points, (width, height), lift, apart, max(0, opened - 1))
        return [
            {"x": at[0], "y": at[1], "pointX": point[0], "pointY": point[1]} if at else None
            for at, point in zip(places, points, strict=True)
        ]

    @Property(int, notify=openedChanged)
    def opened(self) -> int:
        """The number of the hotspot whose words are shown; 0 if they are of none."""
        return self._opened + 1

    @Slot(int)
    def open(self, number: int) -> None:
        """Shows what a hotspot opens."""
        spots = self._figure.hotspots
        if 1 <= number <= len(spots):
            self._note(number - 1)
            self._visit.open(_target(spots[number - 1]))
            self._tell()

    @Slot()
    def _follow(self) -> None:
        """What is shown may have been opened by a link, or be gone."""
        before, card = self._opened, self._visit.stand.card
        opening = [n for n, spot in enumerate(self._figure.hotspots) if _target(spot) == card]
        self._note(max(opening, key=self._likeness, default=-1))
        if self._opened != before:
            self._tell()

    def _likeness(self, number: int) -> tuple[int, int]:
        """How likely a hotspot is the open one, of those that open the same."""
        spot, was = self._figure.hotspots[number], self._spot
        alike = (spot.at == was.at) + (spot.label == was.label) if was else 0
        return alike, -abs(number - self._opened)

    def _note(self, number: int) -> None:
        self._opened = number
        self._spot = self._figure.hotspots[number] if number >= 0 else None

    def _tell(self) -> None:
        self.openedChanged.emit()
        if self._spot and not self._visit.isGivenAnew:
            self.broughtUp.emit(self._spot.at.x, self._spot.at.y)


def _target(spot: Hotspot) -> str:
    return f"{spot.kind}:{spot.id}"

"""What the overview and the rail tell of the chapters."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement, QmlSingleton, QQmlEngine

from kiosk.visit.of_exhibit import of_exhibit
from kiosk.visit.pictures import picture_of
from kiosk.visit.rail import Rail
from kiosk.visit.visit import Visit

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Chapters(QObject):
    """The chapters of a visit's exhibit, in its language.

    Where a method takes the language, it is the present one: naming it lets a binding follow when
    it changes.
    """

    @staticmethod
    def create(engine: QQmlEngine) -> QObject:
        """The one that was made for this engine, for QML's own use."""
        return engine.handed[Chapters]  # type: ignore[attr-defined,no-any-return]

    def __init__(self, visit: Visit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._visit = visit

    @of_exhibit
    def _rail(self) -> Rail:
        return Rail(self._visit.exhibit)

    @Slot(int, int, str, result="QVariantList")
    def cards(self, first: int, count: int, _language: str = "") -> list[dict[str, object]]:
        """Some chapters as they stand in the overview: number, title, years, first picture."""
        exhibit = self._visit.exhibit
        chapters = list(exhibit.chapters)[first : first + count]
        return [
            {
                "number": first + offset,
                "title": chapter.short or chapter.title,
                "years": chapter.years.text if chapter.years else "",
                **picture_of(exhibit.folder, chapter.panels[0].figure),
            }
            for offset, chapter in enumerate(chapters)
        ]

    @Slot(int, str, result=str)
    def title(self, chapter: int, _language: str = "") -> str:
        """A chapter's title, the short one if it has one."""
        chapters = self._visit.exhibit.chapters
        found = chapters[min(chapter, len(chapters) - 1)]
        return found.short or found.title

    @Slot(int, result=str)
    def years(self, chapter: int) -> str:
        """A chapter's years as written; empty where it has none."""
        years = self._visit.exhibit.chapters[chapter].years
        return years.text if years else ""

    @Slot(float, float, float, int, str, result="QVariantList")
    def stops(
        self, length: float, stop: float, label: float, pointed: int, _language: str = ""
    ) -> list[dict[str, object]]:
        """The stops that can be drawn on a rail, lengths in px: see `Rail.stops`."""
        current = min(pointed, len(self._rail.at) - 1)
        return self._rail.stops(length, stop, label, current)

    @Slot(float, result=int)
    def nearest(self, fraction: float) -> int:
        """The chapter nearest to a point of the rail, 0 to 1."""
        return self._rail.nearest(fraction)

    @Slot(int, str, result=float)
    def at(self, chapter: int, _language: str = "") -> float:
        """Where a chapter stands on the rail, 0 to 1."""
        return self._rail.at[min(chapter, len(self._rail.at) - 1)]

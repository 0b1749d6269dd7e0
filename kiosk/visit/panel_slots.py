"""The few panels that are kept ready: the one that is looked at and two on either side."""

from __future__ import annotations

from enum import IntEnum, auto
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QUrl

from kiosk.content.exhibit import Exhibit
from kiosk.visit.link_rows import link_rows, names_in_reach
from kiosk.visit.pictures import credit_of, picture_of
from kiosk.visit.route import Route
from kiosk.visit.typesetting import typeset
from kiosk.visit.whereabouts import same

AROUND = (0, 1, -1, 2, -2)
SLOTS = len(AROUND) + 1


class Role(IntEnum):
    """What a panel's delegate is given."""

    PLACE = 257  # Qt.UserRole + 1; the name Qt costs 20 ms to touch before the first paint
    CHAPTER = auto()
    CHAPTER_COUNT = auto()
    NUMBER = auto()
    PANEL_COUNT = auto()
    HEADING = auto()
    BODY_HTML = auto()
    BODY_PLAIN = auto()
    LINKS = auto()
    NAMES = auto()
    IMAGE = auto()
    IMAGE_SIZE = auto()
    HAS_WORDS = auto()
    FOCUS_AT = auto()
    ALT = auto()
    CAPTION = auto()
    CREDIT = auto()


class PanelSlots(QAbstractListModel):
    """Six rows that are dealt anew as the visitor moves, so that one step changes one row.

    A row whose place is -1 is empty. A panel keeps its row as long as it is near; the sixth row
    is for the panel that is being left, until it is out of sight. At first there is one row
    alone, so that the first panel is painted before its neighbours cost anything.
    """

    def __init__(
        self, exhibit: Exhibit, route: Route, place: int, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._exhibit = exhibit
        self._route = route
        self._rows: list[dict[int, Any]] = [self._values(place)]

    def gather(self, place: int, leaving: int | None = None) -> None:
        """Makes a panel and its neighbours ready; the one that is being left keeps its row."""
        self._complete()
        near = [place + step for step in AROUND if 0 <= place + step < self._route.count]
        kept = {*near, leaving}
        held = {row[Role.PLACE] for row in self._rows}
        missing = [wanted for wanted in near if wanted not in held]
        for number, row in enumerate(self._rows):
            if row[Role.PLACE] not in kept and (missing or row[Role.PLACE] != -1):
                self._deal(number, missing.pop(0) if missing else -1)

    def holds(self, place: int) -> bool:
        """Whether a panel is ready."""
        return any(row[Role.PLACE] == place for row in self._rows)

    def retell(self, exhibit: Exhibit, route: Route) -> None:
        """The same panels, in the same rows, as another language of the exhibit has them."""
        self._exhibit = exhibit
        self._route = route
        for number, row in enumerate(self._rows):
            if row[Role.PLACE] >= 0:
                self._deal(number, row[Role.PLACE])

    def replace(self, exhibit: Exhibit, route: Route, place: int) -> None:
        """Another exhibit, of which a place is looked at: each panel that is in both keeps its row.

        What has not changed is not told, and so not laid out anew.
        """
        before, self._exhibit, self._route = self._route, exhibit, route
        moved = [
            same(before, route, row[Role.PLACE]) if row[Role.PLACE] >= 0 else None
            for row in self._rows
        ]
        if place not in moved:
            free = next((n for n, at in enumerate(moved) if at is None), len(moved) - 1)
            moved[free] = place
        for number, at in enumerate(moved):
            if at is not None or self._rows[number][Role.PLACE] >= 0:
                self._deal(number, -1 if at is None else at)

    def _complete(self) -> None:
        if len(self._rows) < SLOTS:
            self.beginInsertRows(QModelIndex(), 1, SLOTS - 1)
            self._rows += [self._nothing() for _ in range(1, SLOTS)]
            self.endInsertRows()

    def _deal(self, number: int, place: int) -> None:
        # An emptied row keeps its texts: nobody sees them, and nothing is laid out anew. It gives
        # its picture back: 3 MiB at 1920×1080, 12 at 3840×2160.
        old = {**self._rows[number], Role.PLACE: -1, Role.IMAGE: QUrl()}
        before = self._rows[number]
        self._rows[number] = self._values(place) if place >= 0 else old
        roles = [role for role, value in self._rows[number].items() if value != before.get(role)]
        if roles:
            index = self.index(number)
            self.dataChanged.emit(index, index, roles)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """One at first, then six, whatever the exhibit."""
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, Any]:
        """The names that the delegate's required properties bear."""
        return {role: _camel(role.name) for role in Role}

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> Any:
        """One value of the panel in a row."""
        return self._rows[index.row()].get(role)

    def _nothing(self) -> dict[int, Any]:
        empty: dict[int, Any] = {
            Role.BODY_HTML: "",
            Role.BODY_PLAIN: "",
            Role.LINKS: [],
            Role.NAMES: [],
            Role.IMAGE: QUrl(),
        }
        return {**self._rows[0], **empty, Role.PLACE: -1}

    def _values(self, place: int) -> dict[int, Any]:
        route = self._route
        panel = route.panel(place)
        chapter = route.chapter(place)
        figure = panel.figure
        picture = picture_of(self._exhibit.folder, figure)
        return {
            Role.PLACE: place,
            Role.CHAPTER: route.chapter_of(place),
            Role.CHAPTER_COUNT: len(self._exhibit.chapters),
            Role.NUMBER: route.within(place),
            Role.PANEL_COUNT: len(chapter.panels),
            Role.HEADING: panel.heading or (chapter.title if route.within(place) == 0 else ""),
            Role.BODY_HTML: typeset(panel.body.html),
            Role.BODY_PLAIN: panel.body.plain,
            Role.LINKS: link_rows(panel.body, self._exhibit),
            Role.NAMES: names_in_reach(self._exhibit, panel.body),
            Role.IMAGE: picture["image"],
            Role.IMAGE_SIZE: picture["imageSize"],
            Role.HAS_WORDS: picture["hasWords"],
            Role.FOCUS_AT: picture["focusAt"],
            Role.ALT: picture["alt"],
            Role.CAPTION: figure.caption,
            Role.CREDIT: credit_of(figure),
        }


def _camel(name: str) -> bytes:
    first, *rest = name.lower().split("_")
    return (first + "".join(word.capitalize() for word in rest)).encode()

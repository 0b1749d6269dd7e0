"""Where the stage finds a photograph: its own file, or the copies that were prepared of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton, QQmlEngine

from kiosk.content.exhibit import Exhibit, Picture
from kiosk.prepare.pyramid import OVERLAP, TILE, in_one, levels
from kiosk.visit.pictures import url_of

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Photographs(QObject):
    """The large photographs of an exhibit, and what has been prepared of them.

    Where a method takes how many are ready, it is the present number: naming it lets a binding
    follow when there are more.
    """

    readyChanged = Signal()
    remainingChanged = Signal()
    exhibitChanged = Signal()

    @staticmethod
    def create(engine: QQmlEngine) -> QObject:
        """The one that was made for this engine, for QML's own use."""
        return engine.handed[Photographs]  # type: ignore[attr-defined,no-any-return]

    def __init__(self, exhibit: Exhibit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._large: dict[QUrl, Picture] = {}
        self._found: dict[QUrl, Path] = {}
        self._ready = self._remaining = 0
        self._take(exhibit)

    def _take(self, exhibit: Exhibit) -> None:
        self.exhibit = exhibit
        self._large = {url_of(exhibit.folder, picture): picture for picture in exhibit.large}
        self._found = {image: at for image, at in self._found.items() if image in self._large}
        self.look()

    def show(self, exhibit: Exhibit) -> None:
        """Takes another exhibit, or the same with other files.

        What has changed has another URL, and `Preparing` begins anew.
        """
        self._take(exhibit)
        self.exhibitChanged.emit()

    @Slot()
    def look(self) -> None:
        """Sees which photographs have been prepared meanwhile."""
        if len(self._found) == len(self._large):
            self._tell()
            return
        # Only here: few exhibits have any.
        from kiosk.prepare.shelf import Shelf

        shelf = Shelf(self.exhibit.folder)
        for image, picture in self._large.items():
            if image not in self._found and (found := shelf.find(picture.file or "")):
                self._found[image] = found
        self._tell()

    def _tell(self) -> None:
        if len(self._found) != self._ready:
            self._ready = len(self._found)
            self.readyChanged.emit()

    @Slot(QUrl)
    def lose(self, image: QUrl) -> None:
        """A photograph's copies cannot be read: somebody has tidied up while it was shown."""
        self._found.pop(image, None)
        self._tell()

    @Property(int, notify=readyChanged)
    def ready(self) -> int:
        """How many of them have been prepared."""
        return self._ready

    @Property(int, notify=remainingChanged)
    def remaining(self) -> int:
        """How many of them are being prepared or wait for it; 0 while nothing is at work."""
        return self._remaining

    def expect(self, remaining: int) -> None:
        """Says that so many are still to come."""
        if remaining != self._remaining:
            self._remaining = remaining
            self.remainingChanged.emit()

    @Slot(QUrl, float, float, int, result=QUrl)
    def copyOf(self, image: QUrl, width: float, height: float, _ready: int = 0) -> QUrl:
        """What to show a picture from, as large as that in px: the smallest copy that suffices.

        The picture itself where it was not prepared; nothing where that is too large to be shown.
        """
        picture = self._large.get(image)
        if picture is None:
            return image
        found = self._found.get(image)
        if found is None:
            return QUrl() if picture.prepare == "must" else image
        all_levels = levels(picture.width, picture.height)
        numbers = in_one(all_levels)
        number = next(
            (n for n in numbers if all_levels[n].width >= width and all_levels[n].height >= height),
            numbers[-1],
        )
        return QUrl.fromLocalFile(str(found / f"copies/{number}.jpg"))

    @Slot(QUrl, int, result="QVariantMap")
    def tilesOf(self, image: QUrl, _ready: int = 0) -> dict[str, object]:
        """A prepared photograph's tiles; nothing where there are none.

        Tile (x, y) of `levels[n]`, a width and height, is the file `folder`n/x_y.jpg: `size` px a
        side, and `overlap` px of each neighbour. The last level is the photograph itself.
        """
        found = self._found.get(image)
        if found is None:
            return {}
        picture: Picture = self._large[image]
        return {
            "folder": QUrl.fromLocalFile(f"{found}/tiles/").toString(),
            "levels": [list(level) for level in levels(picture.width, picture.height)],
            "size": TILE,
            "overlap": OVERLAP,
        }

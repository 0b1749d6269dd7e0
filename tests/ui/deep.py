"""A window with nothing in it but a part of a photograph."""

from __future__ import annotations

from PIL import Image
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QSize, QUrl
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.content.exhibit import Exhibit
from kiosk.stage.engine import Attendance, Engine
from kiosk.visit.photographs import Photographs
from kiosk.visit.pictures import url_of

QML = b"""
import QtQuick
import kiosk.ui

Window {
    id: shown
    required property url image
    required property size of
    property real zoom: 0.01
    property point at
    property alias isReady: deep.isReady
    property alias isShown: deep.isShown
    property alias level: deep.level
    color: "#00ff00"

    DeepPicture {
        id: deep
        anchors.fill: parent
        image: shown.image
        imageSize: shown.of
        zoom: shown.zoom
        view: Qt.rect(shown.at.x, shown.at.y, width / shown.zoom, height / shown.zoom)
    }
}
"""


class DeepWindow:
    """Shows the exhibit's one photograph."""

    def __init__(self, qtbot: QtBot, exhibit: Exhibit, size: tuple[int, int]) -> None:
        self._qtbot = qtbot
        self.size = size
        self._engine = Engine(exhibit, 0, Attendance())
        self.photographs: Photographs = self._engine.handed[Photographs]  # type: ignore[assignment]
        self._component = QQmlComponent(self._engine)
        self._component.setData(QML, QUrl("file:///deep.qml"))
        picture = exhibit.chapters[0].panels[0].figure.picture
        window = self._component.createWithInitialProperties(
            {
                "width": size[0],
                "height": size[1],
                "image": url_of(exhibit.folder, picture),
                "of": QSize(picture.width, picture.height),
            }
        )
        assert isinstance(window, QQuickWindow), self._component.errorString()
        self.window = window
        window.show()

    def look(self, zoom: float, x: float, y: float) -> Image.Image:
        """What is seen, once all of it is there, of the part whose corner is (x, y)."""
        self.ask(zoom, x, y)
        self._qtbot.waitUntil(lambda: bool(self.window.property("isReady")))
        return self.grab()

    def ask(self, zoom: float, x: float, y: float) -> None:
        """The same, without waiting."""
        self.window.setProperty("at", QPointF(x, y))
        self.window.setProperty("zoom", zoom)

    def grab(self) -> Image.Image:
        """What is seen now."""
        grabbed = self.window.grabWindow().convertToFormat(QImage.Format.Format_RGBX8888)
        data = bytes(grabbed.constBits())
        return Image.frombytes("RGB", self.size, data, "raw", "RGBX", grabbed.bytesPerLine())

    def tell(self, name: str) -> object:
        """A property of it."""
        return self.window.property(name)

    def leave(self) -> None:
        """Takes it down."""
        self.window.hide()
        for thing in (self.window, self._component, self._engine):
            thing.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

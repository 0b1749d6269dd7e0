"""A window in which a photograph is opened and panned all over, and what that takes.

    python -m tests.bench.deep_window EXHIBIT PICTURE WIDTH HEIGHT

PICTURE is a large photograph of the folder EXHIBIT that has been prepared. Prints one line of JSON.
"""

from __future__ import annotations

import json
import os
import sys
import time
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QObject, QPointF, QSize, QTimer, QUrl, Slot
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickWindow

from kiosk.content.exhibit import Exhibit, Picture, VisitTimes
from kiosk.stage.application import make_application
from kiosk.stage.engine import Attendance, Engine
from kiosk.visit.pictures import url_of
from tests.bench.memory import OWN, of_tree
from tests.visit.made import chapter, exhibit

QML = b"""
import QtQuick
import kiosk.ui

Window {
    id: shown
    required property url image
    required property size of
    property real zoom: Math.min(width / of.width, height / of.height)
    property point at
    property bool isOpen: false
    property bool isReady: loader.item?.isReady ?? false
    color: Theme.paper
    visible: true

    Loader {
        id: loader
        anchors.fill: parent
        active: shown.isOpen
        sourceComponent: DeepPicture {
            image: shown.image
            imageSize: shown.of
            zoom: shown.zoom
            view: Qt.rect(shown.at.x, shown.at.y, width / shown.zoom, height / shown.zoom)
        }
    }
}
"""
ZOOMS = (1.0, 0.51)  # its own size, and where the most px are held for one of the screen
ROWS = 6
STEP = 24  # px of the screen that a frame pans by: a fast finger
QUIET = 1500  # ms until memory is at rest


class Measurement(QObject):
    """Opens it, pans row by row to its end at each of the scales, and tells."""

    def __init__(self, window: QQuickWindow, picture: Picture) -> None:
        super().__init__(window)
        self._window = window
        self._picture = picture
        self._before = self._most = 0.0
        self._opened = 0.0
        self._began = 0.0
        self._swaps: list[float] = []
        self._zooms = list(ZOOMS)
        self._row, self._x = 0, 0.0
        QTimer.singleShot(QUIET, self._open)

    @Slot()
    def _open(self) -> None:
        self._before = of_tree(os.getpid(), OWN)
        self._began = time.monotonic()
        self._window.frameSwapped.connect(self._is_open)
        self._window.setProperty("isOpen", True)

    @Slot()
    def _is_open(self) -> None:
        if not self._window.property("isReady"):
            return
        self._opened = time.monotonic() - self._began
        self._window.frameSwapped.disconnect(self._is_open)
        self._window.frameSwapped.connect(self._pan)
        self._zoom()

    def _zoom(self) -> None:
        self._row, self._x = 0, 0.0
        self._window.setProperty("zoom", self._zooms.pop(0))
        self._swaps.append(float("nan"))
        self._window.update()

    @Slot()
    def _pan(self) -> None:
        self._swaps.append(time.monotonic())
        if len(self._swaps) % 30 == 0:
            self._most = max(self._most, of_tree(os.getpid(), OWN))
            self._swaps.append(float("nan"))  # that look was no part of a frame
        zoom = float(self._window.property("zoom"))
        self._x += STEP / zoom
        if self._x > self._picture.width - self._window.width() / zoom:
            self._x = 0.0
            self._row += 1
        if self._row == ROWS and self._zooms:
            self._zoom()
            return
        if self._row == ROWS:
            self._window.frameSwapped.disconnect(self._pan)
            QTimer.singleShot(QUIET, self._tell)
            return
        y = self._row * (self._picture.height - self._window.height() / zoom) / (ROWS - 1)
        self._window.setProperty("at", QPointF(self._x, y))

    @Slot()
    def _tell(self) -> None:
        self._most = max(self._most, of_tree(os.getpid(), OWN))
        frames = sorted(b - a for a, b in pairwise(self._swaps) if b - a == b - a)
        told = {
            "opening": self._opened * 1000,
            "memory": self._most - self._before,
            "longest": frames[-1] * 1000,
            "frames": len(frames),
        }
        print(json.dumps(told), flush=True)
        os._exit(0)


def main() -> None:
    """Shows the window until it has told."""
    folder, name, width, height = Path(sys.argv[1]), sys.argv[2], *map(int, sys.argv[3:5])
    picture = Picture(name, f"assets/images/{name}", width, height, prepare="better")
    shown: Exhibit = exhibit(chapter("early"))._replace(
        folder=folder, large=(picture,), visit=VisitTimes()
    )
    app = make_application()
    engine = Engine(shown, 0, Attendance())
    component = QQmlComponent(engine)
    component.setData(QML, QUrl("file:///deep_window.qml"))
    window = component.createWithInitialProperties(
        {
            "width": 1920,
            "height": 1080,
            "image": url_of(folder, picture),
            "of": QSize(width, height),
        }
    )
    assert isinstance(window, QQuickWindow), component.errorString()
    measurement = Measurement(window, picture)
    app.exec()
    del measurement


if __name__ == "__main__":
    main()

"""The stage's own window without a screen: shows what a visitor sees, waits till it is at rest."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QEventLoop, QMetaObject, QObject, QSize, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem

from kiosk.proof.items import called, enum, is_a, is_text, visible_items
from kiosk.proof.layout import laid_out, opened
from kiosk.proof.screen import Screen
from kiosk.proof.series import Series
from kiosk.stage.engine import Attendance, make_window
from kiosk.visit.presence import Presence
from kiosk.visit.settings import Settings
from kiosk.visit.visit import Visit

PATIENCE = 60.0
"""Seconds until a screen that does not come to rest is taken as it is."""
LOADING = 2  # QQuickImage's status while its file is read
DAYS = 2_000_000  # seconds: nobody is asked before the studio asks


class Studio:
    """One window of the stage, at the size of a series' form, with its settings.

    With the attract screen before it, if it has one, whose small movement is left at rest.
    """

    def __init__(self, app: QGuiApplication, series: Series) -> None:
        self._app = app
        self._size = series.size
        patient = series.exhibit._replace(visit=series.exhibit.visit._replace(idle=DAYS))
        attendance = Attendance(series.attracts, ends=True)
        wanted = QSize(series.form.width, series.form.height)
        self._engine, self._window = make_window(
            patient, series.places[0], wanted, attendance=attendance
        )
        self._visit: Visit = self._engine.handed[Visit]  # type: ignore[assignment]
        self._presence: Presence = self._engine.handed[Presence]  # type: ignore[assignment]
        self._settings: Settings = self._engine.handed[Settings]  # type: ignore[assignment]
        if series.attracts:
            self._settings.setProperty("lessMovement", True)
        else:
            self._set()
        self._window.show()

    def _set(self) -> None:
        self._settings.reset()
        self._settings.setProperty("textSize", self._size.text_size)
        self._settings.setProperty("contrast", self._size.contrast)
        self._settings.setProperty("lowerControls", self._size.lowered)

    def wake(self) -> None:
        """Leaves the attract screen for the first panel."""
        self._presence.wake()
        self._set()

    def ask(self) -> None:
        """Asks whether somebody is still there."""
        self._presence.ask()

    def show_panel(self, place: int) -> int:
        """Looks at a panel, as one that was turned to; how many pages it has comes of it."""
        self._visit.closeScreen()
        self._visit.goTo(place)
        self._app.processEvents()
        return int(self._visit.property("pageCount"))

    def turn(self, page: int) -> None:
        """Goes on to another page of the panel, counted from 1."""
        self._visit.setPage(page - 1)

    def screens(self) -> list[str]:
        """The names of the screens that this exhibit has."""
        further: Any = self._visit.property("screens")
        return ["overview", *(further or ())]

    def open_screen(self, name: str) -> bool:
        """Lays a screen over the panels; whether there is such a screen."""
        self._visit.openScreen(name)
        self._app.processEvents()
        root = self._window.contentItem()
        places = (item for item in visible_items(root) if is_a(item, "ScreenPlace"))
        return any(place.property("item") for place in places)

    def go_on(self) -> bool:
        """Presses Next in what lies over the panel, as a visitor does; whether it leads on."""
        words: Any = self._engine.singletonInstance("kiosk.ui", "Words")
        root = self._window.contentItem()
        within = opened(root)
        name = words.property("next")
        for item in visible_items(within or root):
            if is_a(item, "RoundButton") and item.property("name") == name and item.isEnabled():
                QMetaObject.invokeMethod(item, "press")
                return True
        return False

    def parts(self) -> dict[str, str]:
        """The further parts of the screen that is shown, by the kind of their entries."""
        return {str(pill.property("modelData")): called(pill) for pill in self._parts()}

    def choose(self, kind: str) -> None:
        """Turns to another part of the screen that is shown."""
        [pill] = [pill for pill in self._parts() if pill.property("modelData") == kind]
        QMetaObject.invokeMethod(pill, "pressed")

    def _parts(self) -> list[QQuickItem]:
        items = visible_items(self._window.contentItem())
        parts = [item for item in items if is_a(item, "Pill") and item.property("checkable")]
        return [part for part in parts if not part.property("checked")]

    def open_settings(self, *, are_open: bool) -> None:
        """Lays the bar of settings over whatever is shown, or takes it away."""
        self._settings.setProperty("isBarOpen", are_open)

    def open_card(self, target: str) -> None:
        """Opens the card of "kind:id" over the panel that is looked at."""
        self._visit.open(target)

    def close_card(self) -> None:
        """Closes the card, if one is open."""
        self._visit.close()

    def screen(self) -> Screen:
        """What is laid out. Take the picture first: it is what makes the window lay out."""
        theme: Any = self._engine.singletonInstance("kiosk.ui", "Theme")
        return laid_out(self._window, theme.property("reachTop"))

    def picture(self) -> tuple[QImage, bool]:
        """The window, and whether it is at rest: pictures loaded, nothing moving, two frames alike.

        A window that does not come to rest is taken as it is after a while.
        """
        end = time.monotonic() + PATIENCE
        alarm = QTimer()
        alarm.setSingleShot(True)
        alarm.start(int(PATIENCE * 1000))
        last: QImage | None = None
        while time.monotonic() < end:
            self._app.processEvents()
            if last is None:
                self._end_movements()
            if self._is_loading():
                last = None
                self._app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
                continue
            frame = self._window.grabWindow()
            if frame == last:
                return frame, True
            # Whatever changed the picture may have set something in motion.
            last = frame if last is None else None
        return self._window.grabWindow(), False

    def bare_picture(self) -> QImage:
        """The window as it is now, but without letters and signs."""
        with _hidden(visible_items(self._window.contentItem())):
            return self._window.grabWindow()

    def _end_movements(self) -> None:
        for thing in self._window.findChildren(QObject):
            if thing.inherits("QQuickAbstractAnimation") and thing.property("running"):
                QMetaObject.invokeMethod(thing, "complete")

    def _is_loading(self) -> bool:
        return any(
            enum(item, "status") == LOADING
            for item in visible_items(self._window.contentItem())
            if item.inherits("QQuickImage")
        )


@contextmanager
def _hidden(items: list[QQuickItem]) -> Iterator[None]:
    """Takes letters and signs away, and nothing that lies in the same items behind them."""
    before: list[tuple[QQuickItem, str, object]] = []
    for item in items:
        if is_text(item) and not item.inherits("QQuickTextEdit"):
            before.append((item, "color", item.property("color")))
            item.setProperty("color", QColor(0, 0, 0, 0))
        elif is_text(item) or is_a(item, "Glyph"):
            before.append((item, "opacity", item.opacity()))
            item.setProperty("opacity", 0.0)
    try:
        yield
    finally:
        for item, name, value in before:
            item.setProperty(name, value)

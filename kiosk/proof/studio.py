"""The stage's own window without a screen: shows a panel or a card, waits till it is at rest."""

from __future__ import annotations

import time

from PySide6.QtCore import QEventLoop, QMetaObject, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.content.exhibit import Exhibit
from kiosk.proof.forms import Form
from kiosk.proof.screen import Screen
from kiosk.proof.texts import enum, laid_out, visible_items
from kiosk.stage.show import Attendance, make_window
from kiosk.visit.presence import Presence
from kiosk.visit.settings import Settings
from kiosk.visit.visit import Visit

PATIENCE = 60.0
"""Seconds until a screen that does not come to rest is taken as it is."""
LOADING = 2  # QQuickImage's status while its file is read


class Studio:
    """One window of the stage, at the size of a form.

    `away` begins with the attract screen, whose small movement is left at rest.
    """

    def __init__(
        self,
        app: QGuiApplication,
        exhibit: Exhibit,
        form: Form,
        start: int,
        *,
        away: bool,
    ) -> None:
        self._app = app
        self._engine, self._window = make_window(exhibit, start, attendance=Attendance(away))
        self._visit: Visit = self._engine.handed[Visit]  # type: ignore[assignment]
        self._presence: Presence = self._engine.handed[Presence]  # type: ignore[assignment]
        self._settings: Settings = self._engine.handed[Settings]  # type: ignore[assignment]
        self._settings.setProperty("lessMovement", away)
        self._window.resize(form.width, form.height)
        self._window.show()

    def wake(self) -> None:
        """Leaves the attract screen for the first panel."""
        self._presence.wake()
        self._settings.reset()

    def show_panel(self, place: int) -> None:
        """Looks at a panel, as one that was turned to."""
        self._visit.goTo(place)

    def open_card(self, target: str) -> None:
        """Opens the card of "kind:id" over the panel that is looked at."""
        self._visit.open(target)

    def close_card(self) -> None:
        """Closes the card, if one is open."""
        self._visit.close()

    def screen(self) -> Screen:
        """What is laid out. Take the picture first: it is what makes the window lay out."""
        return laid_out(self._window)

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

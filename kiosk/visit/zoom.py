"""What hands and keys do to a picture that is looked at closely."""

from __future__ import annotations

import time

from PySide6.QtCore import Property, QObject, QRectF, QSizeF, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.visit.zoom_fingers import Grip, ZoomFingers
from kiosk.visit.zooming import Point, Space, View, between

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1

DOUBLE_TAP = 2.5
"""The scale that a double tap goes to, and comes back from."""


@QmlElement
class Zoom(QObject):
    """Scale and part of one picture in a frame: begins with the whole picture.

    Whatever is not a finger's own movement is eased to: `easing` asks for it, and whoever listens
    brings `progress` from 0 to 1. Positions are px of the frame.
    """

    changed = Signal()
    formChanged = Signal()
    easing = Signal()
    held = Signal()
    progressChanged = Signal()
    tapped = Signal(float, float)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._frame = QSizeF(1, 1)
        self._picture = QSizeF(1, 1)
        self._most = 8.0
        self._view = View()
        self._fingers = ZoomFingers()
        self._grip: Grip | None = None
        self._start: tuple[View, Grip] | None = None
        self._way: tuple[View, View] | None = None
        self._progress = 0.0

    # What it is in

    def _get_frame(self) -> QSizeF:
        return self._frame

    def _set_frame(self, frame: QSizeF) -> None:
        self._frame = frame.expandedTo(QSizeF(1, 1))
        self._reform()

    def _get_picture(self) -> QSizeF:
        return self._picture

    def _set_picture(self, picture: QSizeF) -> None:
        self._picture = picture.expandedTo(QSizeF(1, 1))
        self._reform()

    def _get_most(self) -> float:
        return self._most

    def _set_most(self, most: float) -> None:
        self._most = max(1.0, most)
        self._reform()

    def _get_wander(self) -> float:
        return self._fingers.wander

    def _set_wander(self, wander: float) -> None:
        self._fingers.wander = wander

    frame = Property(QSizeF, _get_frame, _set_frame, notify=formChanged)
    picture = Property(QSizeF, _get_picture, _set_picture, notify=formChanged)
    most = Property(float, _get_most, _set_most, notify=formChanged)
    wander = Property(float, _get_wander, _set_wander, notify=formChanged)

    # What is seen

    @Property(float, notify=changed)
    def scale(self) -> float:
        """How many times as large as when the whole picture fits."""
        return self._view.scale

    @Property(float, notify=changed)
    def factor(self) -> float:
        """How many px of the screen one px of the picture takes."""
        return self._fit * self._view.scale

    @Property(QRectF, notify=changed)
    def view(self) -> QRectF:
        """The part of the picture that the frame shows, in px of the picture."""
        factor = self._fit * self._view.scale
        width, height = self._frame.width() / factor, self._frame.height() / factor
        x, y = self._view.x * self._picture.width(), self._view.y * self._picture.height()
        return QRectF(x - width / 2, y - height / 2, width, height)

    @Property(bool, notify=changed)
    def canZoomIn(self) -> bool:
        """Whether it can become larger."""
        return self._goal.scale < self._most - 1e-6

    @Property(bool, notify=changed)
    def canZoomOut(self) -> bool:
        """Whether it can become smaller."""
        return self._goal.scale > 1 + 1e-6

    # What keys, buttons and taps do

    @Slot(float)
    def zoomBy(self, factor: float) -> None:
        """So many times larger, about the middle."""
        self._ease(self._space.zoomed(self._goal, factor))

    @Slot(float, float)
    def toggle(self, x: float, y: float) -> None:
        """Closer at a point, or the whole picture again."""
        factor = DOUBLE_TAP if self._goal.scale <= 1 + 1e-6 else 1 / self._goal.scale
        self._ease(self._space.zoomed(self._goal, factor, Point(x, y)))

    @Slot(float, float)
    def pan(self, across: float, down: float) -> None:
        """On to the right and down, by shares of the frame."""
        self._ease(self._space.panned(self._goal, across, down))

    @Slot(float, float)
    def moveTo(self, x: float, y: float) -> None:
        """Brings a point of the picture, given as shares of it, as near to the middle as may be."""
        self._ease(self._space.bounded(View(self._goal.scale, x, y)))

    @Slot(float, float)
    def bringIn(self, x: float, y: float) -> None:
        """Brings a point of the picture into the frame, if it is not well within it."""
        space, goal = self._space, self._goal
        across = abs(x - goal.x) * space.width * goal.scale / space.frame_width
        down = abs(y - goal.y) * space.height * goal.scale / space.frame_height
        if across > 0.4 or down > 0.4:
            self.moveTo(x, y)

    # What fingers do

    @Slot(int, float, float)
    def fingerDown(self, number: int, x: float, y: float) -> None:
        """A finger comes down."""
        self._fingers.down(number, Point(x, y), time.monotonic())
        self._follow()

    @Slot(int, float, float)
    def fingerMoved(self, number: int, x: float, y: float) -> None:
        """A finger moves."""
        self._fingers.move(number, Point(x, y), time.monotonic())
        self._follow()

    @Slot(int)
    def fingerUp(self, number: int) -> None:
        """A finger leaves."""
        tap = self._fingers.up(number, time.monotonic())
        self._follow()
        if tap and tap.is_second and not self._grip:
            self.toggle(*tap.at)
        elif tap:
            self.tapped.emit(*tap.at)

    @Slot()
    def fingersLost(self) -> None:
        """The system takes all fingers away."""
        self._fingers.cancel()
        self._follow()

    @Slot(float, float)
    def centre(self, x: float, y: float) -> None:
        """Brings what is seen at a point to the middle, where something is out of sight."""
        if not self._grip:
            self.moveTo(*self._space.seen_at(self._view, Point(x, y)))

    # How it gets there

    def _get_progress(self) -> float:
        return self._progress

    def _set_progress(self, progress: float) -> None:
        self._progress = progress
        if self._way:
            start, end = self._way
            if progress >= 1:
                self._way = None
            self._show(between(start, end, progress) if progress < 1 else end)

    progress = Property(float, _get_progress, _set_progress, notify=progressChanged)

    @property
    def _fit(self) -> float:
        return min(
            self._frame.width() / self._picture.width(),
            self._frame.height() / self._picture.height(),
        )

    @property
    def _space(self) -> Space:
        width, height = self._picture.width() * self._fit, self._picture.height() * self._fit
        return Space(self._frame.width(), self._frame.height(), width, height, self._most)

    @property
    def _goal(self) -> View:
        return self._way[1] if self._way else self._view

    def _show(self, view: View) -> None:
        self._view = view
        self.changed.emit()

    def _reform(self) -> None:
        goal = self._goal
        self._way = None
        self.held.emit()
        self._start = None
        self._show(self._space.bounded(goal))
        self.formChanged.emit()
        self._follow()

    def _ease(self, goal: View) -> None:
        if goal != self._goal:
            self._way = self._view, goal
            self.easing.emit()
            self.changed.emit()

    def _follow(self) -> None:
        grip = self._fingers.grip()
        before, self._grip = self._grip, grip
        if grip is None:
            if before:
                self._start = None
                self._ease(self._space.bounded(self._view))
            return
        if self._way:
            self._way = None
            self.held.emit()
        if before is None or before.fingers != grip.fingers or self._start is None:
            # From rest, a finger's whole way counts; else it goes on from where it is.
            first = grip._replace(at=grip.start) if before is None else grip
            # One finger is held back past the edges, two are not: what is under them stays there.
            shown = self._view if len(grip.fingers) > 1 else self._space.asked(self._view)
            scale = self._space.asked_scale(self._view.scale)
            self._start = shown._replace(scale=scale), first
        self._show(self._gripped(*self._start, grip))

    def _gripped(self, start: View, first: Grip, grip: Grip) -> View:
        space = self._space
        spot = space.seen_at(start._replace(scale=space.yielding_scale(start.scale)), first.middle)
        scale = space.yielding_scale(start.scale * grip.span / first.span)
        asked = space.showing(spot, grip.middle, scale)
        return asked if len(grip.fingers) > 1 else space.yielding(asked)

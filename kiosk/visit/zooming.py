"""The mathematics of a picture that is larger than its frame: how large, and which part is seen."""

from __future__ import annotations

from typing import Final, NamedTuple

RESISTANCE: Final = 0.35
"""How much of a movement past a limit is followed."""


class View(NamedTuple):
    """What is seen. At scale 1 the whole picture fits; `x` and `y` are the point of the picture
    that is in the frame's middle, as shares of the picture."""

    scale: float = 1.0
    x: float = 0.5
    y: float = 0.5


class Point(NamedTuple):
    """A point of the frame, in px from its left and top."""

    x: float
    y: float


class Space(NamedTuple):
    """A frame and a picture's size in it at scale 1, in px; and the largest scale."""

    frame_width: float
    frame_height: float
    width: float
    height: float
    most: float = 8.0

    def bounded(self, view: View) -> View:
        """The nearest view that keeps to all limits: the frame is never left empty needlessly."""
        scale = min(max(view.scale, 1.0), self.most)
        (left, right), (top, bottom) = self._limits(scale)
        return View(scale, min(max(view.x, left), right), min(max(view.y, top), bottom))

    def seen_at(self, view: View, at: Point) -> tuple[float, float]:
        """The point of the picture, as shares of it, that is seen at a point of the frame."""
        return (
            view.x + (at.x - self.frame_width / 2) / (self.width * view.scale),
            view.y + (at.y - self.frame_height / 2) / (self.height * view.scale),
        )

    def showing(self, spot: tuple[float, float], at: Point, scale: float) -> View:
        """The view, without regard to limits, in which a point of the picture is seen there."""
        return View(
            scale,
            spot[0] - (at.x - self.frame_width / 2) / (self.width * scale),
            spot[1] - (at.y - self.frame_height / 2) / (self.height * scale),
        )

    def zoomed(self, view: View, factor: float, at: Point | None = None) -> View:
        """Larger or smaller about a point of the frame, its middle unless one is given."""
        at = at or Point(self.frame_width / 2, self.frame_height / 2)
        scale = min(max(view.scale * factor, 1.0), self.most)
        return self.bounded(self.showing(self.seen_at(view, at), at, scale))

    def panned(self, view: View, across: float, down: float) -> View:
        """Another part, so many frames further to the right and down."""
        return self.bounded(
            View(
                view.scale,
                view.x + across * self.frame_width / (self.width * view.scale),
                view.y + down * self.frame_height / (self.height * view.scale),
            )
        )

    def yielding_scale(self, scale: float) -> float:
        """A scale that fingers ask for, as it is shown: past a limit it follows less and less."""
        within = min(max(scale, 1.0), self.most)
        return within * float((scale / within) ** RESISTANCE)

    def asked_scale(self, shown: float) -> float:
        """The scale that is shown so."""
        within = min(max(shown, 1.0), self.most)
        return within * float((shown / within) ** (1 / RESISTANCE))

    def yielding(self, view: View, resistance: float = RESISTANCE) -> View:
        """A view that a finger asks for, as it is shown: past the edges it follows less."""
        across, down = self._limits(view.scale)
        return View(
            view.scale, _beyond(view.x, across, resistance), _beyond(view.y, down, resistance)
        )

    def asked(self, shown: View) -> View:
        """The view that is shown so."""
        return self.yielding(shown, 1 / RESISTANCE)

    def _limits(self, scale: float) -> tuple[tuple[float, float], tuple[float, float]]:
        return (
            _limits(self.frame_width, self.width * scale),
            _limits(self.frame_height, self.height * scale),
        )


def between(start: View, end: View, share: float) -> View:
    """A view on the way from one to another: the point that both show in one place stays there."""
    scale = start.scale * float((end.scale / start.scale) ** share)
    if abs(end.scale - start.scale) > 1e-9:
        share = (1 / start.scale - 1 / scale) / (1 / start.scale - 1 / end.scale)
    return View(scale, _mix(start.x, end.x, share), _mix(start.y, end.y, share))


def _limits(frame: float, length: float) -> tuple[float, float]:
    if length <= frame:
        return 0.5, 0.5
    half = frame / length / 2
    return half, 1 - half


def _beyond(value: float, limits: tuple[float, float], resistance: float) -> float:
    within = min(max(value, limits[0]), limits[1])
    return within + (value - within) * resistance


def _mix(start: float, end: float, share: float) -> float:
    return start + (end - start) * share

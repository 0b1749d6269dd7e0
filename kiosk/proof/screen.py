"""What stands on one screen, measured: texts line by line, controls, and what hides them. No Qt."""

from __future__ import annotations

from typing import NamedTuple


class Box(NamedTuple):
    """A rectangle in px of the window."""

    left: float
    top: float
    right: float
    bottom: float

    def within(self, other: Box) -> Box:
        """The part of it that lies in another; empty (left ≥ right or top ≥ bottom) if none."""
        return Box(
            max(self.left, other.left),
            max(self.top, other.top),
            min(self.right, other.right),
            min(self.bottom, other.bottom),
        )

    def meets(self, other: Box, slack: float) -> bool:
        """Whether two share more than `slack` px in both directions."""
        shared = self.within(other)
        return shared.right - shared.left > slack and shared.bottom - shared.top > slack


class Line(NamedTuple):
    """One line as it was laid out, and how many words stand on it."""

    box: Box
    words: int


class Text(NamedTuple):
    """One text on the screen.

    `role` is its objectName in kiosk/ui ("body", "heading"...), `size` its letters' in px. `seen`
    is what is left for it by everything that clips it. `box` is its lines with its padding.
    `wide` is the word that is longer than its line, `words` the beginning of what it says, `cut`
    whether an ellipsis stands for its end; `control` the number of the control that it labels.
    """

    role: str
    words: str
    size: float
    lines: tuple[Line, ...]
    box: Box
    seen: Box
    wide: str = ""
    cut: bool = False
    control: int | None = None


class Screen(NamedTuple):
    """Everything that was laid out in a window of `width` × `height` px, in the order painted."""

    width: int
    height: int
    texts: tuple[Text, ...]
    controls: tuple[Box, ...]

    @property
    def unit(self) -> float:
        """One px of a 1080p screen."""
        return min(self.width, self.height) / 1080

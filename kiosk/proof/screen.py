"""What stands on one screen, measured: texts line by line, controls, and what hides them. No Qt."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

Colour: TypeAlias = tuple[int, int, int]
"""Red, green, blue; 0 to 255."""


class Box(NamedTuple):
    """A rectangle in px of the window."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """How wide it is; negative if it is empty."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """How high it is; negative if it is empty."""
        return self.bottom - self.top

    def within(self, other: Box) -> Box:
        """The part of it that lies in another; empty (left ≥ right or top ≥ bottom) if none."""
        return Box(
            max(self.left, other.left),
            max(self.top, other.top),
            min(self.right, other.right),
            min(self.bottom, other.bottom),
        )

    def around(self, other: Box) -> Box:
        """The smallest box with both in it."""
        return Box(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )

    def meets(self, other: Box, slack: float) -> bool:
        """Whether two share more than `slack` px in both directions."""
        shared = self.within(other)
        return shared.width > slack and shared.height > slack


class Line(NamedTuple):
    """One line as it was laid out, and how many words stand on it."""

    box: Box
    words: int


class Text(NamedTuple):
    """One text on the screen.

    `role` is its objectName in kiosk/ui ("body", "heading"...), `size` its letters' in px. `seen`
    is what is left for it by everything that clips it. `box` is its lines with its padding.
    `wide` is the word that is longer than its line, `words` the beginning of what it says, `cut`
    whether an ellipsis stands for its end; `control` the number of the control that it labels;
    `colours` are its letters', `opacity` 1 where they are painted as they are.
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
    colours: tuple[Colour, ...] = ()
    opacity: float = 1.0


class Control(NamedTuple):
    """Something that is touched: how a screen reader calls it, and where it is drawn.

    `touch` is where a finger is taken for it, which may be more. `within` are the numbers of the
    controls that it is part of. `is_double` says that the keyboard leaves it out, since another one
    does the same; `is_round` that it is a disc, which leaves the corners of its box free.
    """

    name: str
    box: Box
    touch: Box
    enabled: bool = True
    within: tuple[int, ...] = ()
    is_double: bool = False
    is_round: bool = False


class Sign(NamedTuple):
    """A sign that stands for a word on a control."""

    control: int | None
    box: Box
    colour: Colour


class Screen(NamedTuple):
    """Everything that was laid out in a window of `width` × `height` px, in the order painted.

    `reach` is the height from which on controls are within everybody's reach.
    """

    width: int
    height: int
    texts: tuple[Text, ...]
    controls: tuple[Control, ...]
    signs: tuple[Sign, ...] = ()
    reach: float = 0.0

    @property
    def unit(self) -> float:
        """One px of a 1080p screen."""
        return min(self.width, self.height) / 1080

"""However a camera was held, its photograph is seen upright, and what was marked in it is there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PIL import Image, ImageChops

from tests.floor.conftest import Visitor
from tests.floor.screen_reader import Node
from tests.floor.turned import NAMES, RATIO, RED, SIDE, write
from tests.floor.waiting import until
from tests.prepare.scene import unlike

Box = tuple[int, int, int, int]
ACCENT = (0xB3, 0x26, 0x1E)
ALIKE = 3.0
"""How much two pictures may differ in the mean: they were scaled from other sizes."""


class Looker:
    """Somebody who holds each photograph against the first, which is seen at the same place."""

    def __init__(self, visitor: Visitor) -> None:
        self.visitor, self.reader = visitor, visitor.reader
        self.at: dict[str, Box] = {}
        self.first: dict[str, Image.Image] = {}

    def sees(self, what: str, name: str, scale: float = 0.0) -> None:
        """Holds a photograph to be seen like the first one, which has come to rest.

        At a scale, if one is given, with the line of its open hotspot on the square.
        """
        if what not in self.at:
            self.at[what] = corners(self.reader.the("image"))
            self.first[what] = self.rest(what)

        def is_alike() -> bool:
            now = self.seen(what)
            return unlike(now, self.first[what]) < ALIKE and (not scale or is_marked(now, scale))

        until(f"{name} {what} as the first", is_alike)

    def seen(self, what: str) -> Image.Image:
        """What is on the screen now where it was seen."""
        return self.visitor.screen.picture().convert("RGB").crop(self.at[what])

    def rest(self, what: str) -> Image.Image:
        def look() -> Image.Image | None:
            one = self.seen(what)
            self.visitor.touch.pause(0.3)
            other = self.seen(what)
            return other if ImageChops.difference(one, other).getbbox() is None else None

        return until("rest", look)


def corners(node: Node) -> Box:
    assert node.box is not None
    x, y, width, height = node.box
    return x, y, x + width, y + height


def box_of(image: Image.Image, colour: tuple[int, int, int]) -> Box | None:
    """Around all that has about a colour."""
    bands = image.split()
    near = [
        band.point(lambda value, level=level: 255 * (abs(value - level) < 12))
        for band, level in zip(bands, colour, strict=True)
    ]
    return ImageChops.darker(ImageChops.darker(near[0], near[1]), near[2]).getbbox()


def is_marked(image: Image.Image, scale: float) -> bool:
    """Whether the line of the open hotspot ends in the middle of the square, which fits a scale."""
    # The small whole picture in the corner has a square as well.
    square = box_of(image.crop((0, 0, image.width, image.height * 3 // 4)), RED)
    line = box_of(image.crop(square), ACCENT) if square else None
    if square is None or line is None:
        return False
    left, top, right, bottom = square
    at = left + (line[0] + line[2]) / 2, top + line[3]
    side = scale * SIDE * min(image.width / RATIO, image.height)
    off = (at[0] - (left + right) / 2, at[1] - (top + bottom) / 2, (right - left - side) / 2)
    return max(map(abs, off)) <= max(3.0, side / 50)  # as far as a px of the photograph may reach


def test_all_ways_to_hold_a_camera_show_the_same(
    visitor: Callable[..., Visitor], tmp_path: Path
) -> None:
    exhibit = write(tmp_path / "exhibit")
    here = visitor(str(exhibit.folder), "--at", NAMES[0])
    looker, reader = Looker(here), here.reader

    for name in NAMES:
        here.is_before_panel(f"As {name}")
        looker.sees("in its panel", name)
        reader.press(here.button("Look closer"))
        reader.press(here.button("The square"))
        looker.sees("as a whole", name, scale=1)
        for _ in range(4):
            here.keys.press("plus")
        looker.sees("closely", name, scale=1.5**4)
        here.keys.press("Escape")
        here.keys.press("Right")

"""Whether what was laid out can be seen: two pictures are compared, with letters and without.

Where they differ there are letters, and what the second one has there is what they stand on. Where
they do not, nothing was painted: Qt lays out letters that it then cannot draw, without a word.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PIL import Image, ImageChops
from PySide6.QtGui import QImage

from kiosk.proof.contrast import least, mixed, ratio
from kiosk.proof.screen import Box, Colour, Screen, Sign, Text
from kiosk.proof.verdict import name_of

FAINT = 8  # of 255: what differs less cannot be seen
RARE = 0.02  # of a text's pixels: what fewer of them stand on does not count
ON_PICTURES = ("title", "subtitle")


def unseen(picture: QImage, bare: QImage, screen: Screen, *, strong: bool) -> Iterator[str]:
    """A sentence for each text and sign of a screen that is not painted, or hard to see.

    `bare` is the same picture without letters and signs; `strong` says that a visitor has set
    more contrast.
    """
    pair = _Pair(_pillow(picture), _pillow(bare))
    for text in screen.texts:
        yield from _text(text, pair, least(text, screen.unit, strong=strong))
    for sign in screen.signs:
        yield from _sign(sign, pair, screen, least(None, screen.unit, strong=strong))


def _text(text: Text, pair: _Pair, needed: float) -> Iterator[str]:
    ground: dict[Colour, int] = {}
    for line in text.lines:
        box = line.box.within(text.seen)
        if not pair.has(box):
            continue
        beneath = pair.beneath(box)
        if line.words and not beneath:
            yield f"{name_of(text)} is laid out, but not painted: “{text.words}”. Report it."
            return
        for colour, count in beneath.items():
            ground[colour] = ground.get(colour, 0) + count
    found = _worst(text.colours, text.opacity, ground)
    if found < needed:
        remedy = f"Choose a picture that is {_lighter(text)} there."
        if text.role not in ON_PICTURES:
            remedy = "Report it."
        yield (
            f"{name_of(text)} is hard to read: “{text.words}” stands out {_shown(found)} : 1 from"
            f" what is behind it, at least {needed:g} : 1 is needed. {remedy}"
        )


def _sign(sign: Sign, pair: _Pair, screen: Screen, needed: float) -> Iterator[str]:
    if not pair.has(sign.box):
        return
    beneath = pair.beneath(sign.box)
    found = _worst((sign.colour,), 1, beneath) if beneath else 1.0
    if found < needed:
        name = "" if sign.control is None else screen.controls[sign.control].name
        yield (
            f"the sign of the control “{name}” is hard to see: it stands out {_shown(found)} : 1"
            f" from what is behind it, at least {needed:g} : 1 is needed. Report it."
        )


def _worst(colours: tuple[Colour, ...], opacity: float, ground: dict[Colour, int]) -> float:
    """The least that a colour stands out from what enough of its letters stand on."""
    enough = RARE * sum(ground.values())
    return min(
        (
            ratio(mixed(colour, beneath, opacity), beneath)
            for beneath, count in ground.items()
            if count >= enough
            for colour in colours
        ),
        default=21.0,
    )


def _lighter(text: Text) -> str:
    darkest = min(text.colours, key=sum)
    return "lighter" if sum(darkest) < 3 * 128 else "darker"


def _shown(found: float) -> str:
    """Never rounded up to what is needed."""
    return f"{int(found * 10) / 10:g}"


class _Pair:
    """A picture with letters, and without."""

    def __init__(self, picture: Image.Image, bare: Image.Image) -> None:
        self._picture = picture
        self._bare = bare

    def has(self, box: Box) -> bool:
        """Whether there is enough of a box in the picture to be looked at."""
        left, top, right, bottom = self._cut(box)
        return right - left >= 2 and bottom - top >= 2

    def beneath(self, box: Box) -> dict[Colour, int]:
        """How often each colour is beneath a letter; of a photograph's, those much alike as one."""
        cut = self._cut(box)
        bare = self._bare.crop(cut)
        parts = ImageChops.difference(self._picture.crop(cut), bare).split()
        most = ImageChops.lighter(ImageChops.lighter(parts[0], parts[1]), parts[2])
        letters = most.point(lambda value: 255 if value > FAINT else 0)
        bare.putalpha(letters)
        colours: Any = bare.getcolors(bare.width * bare.height)
        return _gathered(colours)

    def _cut(self, box: Box) -> tuple[int, int, int, int]:
        left, top = max(0, round(box.left)), max(0, round(box.top))
        right, bottom = (
            min(self._bare.width, round(box.right)),
            min(self._bare.height, round(box.bottom)),
        )
        return left, top, right, bottom


def _gathered(colours: list[tuple[int, tuple[int, int, int, int]]]) -> dict[Colour, int]:
    """Colours in steps of 8, each as the one of them that is most often there."""
    steps: dict[Colour, dict[Colour, int]] = {}
    for count, (red, green, blue, alpha) in colours:
        if alpha:
            alike = steps.setdefault((red // 8, green // 8, blue // 8), {})
            alike[red, green, blue] = count
    return {max(alike, key=alike.__getitem__): sum(alike.values()) for alike in steps.values()}


def _pillow(picture: QImage) -> Image.Image:
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    size = plain.width(), plain.height()
    return Image.frombytes(
        "RGB", size, bytes(plain.constBits()), "raw", "BGRX", plain.bytesPerLine()
    )

"""Whether what was laid out has been painted: a line in whose place there is but one colour is not.

Qt lays out letters that it then cannot draw, without a word.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from kiosk.proof.screen import Box, Screen
from kiosk.proof.verdict import name_of


def unpainted(picture: QImage, screen: Screen) -> Iterator[str]:
    """A sentence for each text of a screen that its picture does not show."""
    whole = picture.convertToFormat(QImage.Format.Format_RGB32)
    for text in screen.texts:
        if any(_is_blank(whole, line.box.within(text.seen)) for line in text.lines if line.words):
            yield f"{name_of(text)} is laid out, but not painted: “{text.words}”. Report it."


def _is_blank(picture: QImage, box: Box) -> bool:
    left, top = round(box.left), round(box.top)
    rect = QRect(left, top, round(box.right) - left, round(box.bottom) - top)
    rect = rect.intersected(picture.rect())
    if rect.width() < 2 or rect.height() < 2:
        return False
    cut = picture.copy(rect)  # has to outlive the view of its pixels
    pixels = bytes(cut.constBits())
    return pixels == pixels[:4] * (len(pixels) // 4)

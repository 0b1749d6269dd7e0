"""A text that was laid out and not painted is named."""

from __future__ import annotations

from PySide6.QtGui import QColor, QImage

from kiosk.proof.ink import unpainted
from kiosk.proof.screen import Box, Line, Screen, Text

WINDOW = Box(0, 0, 100, 100)
LINE = Box(10, 10, 60, 30)
HEADING = Text("heading", "The quarrel", 84, (Line(LINE, 2),), LINE, WINDOW)
SCREEN = Screen(100, 100, (HEADING,), ())


def paper() -> QImage:
    """A picture of one colour."""
    picture = QImage(100, 100, QImage.Format.Format_ARGB32)
    picture.fill(QColor("#f3ead8"))
    return picture


def test_a_text_of_which_nothing_is_painted_is_named() -> None:
    assert list(unpainted(paper(), SCREEN)) == [
        "the heading is laid out, but not painted: “The quarrel”. Report it."
    ]


def test_a_drop_of_ink_in_its_place_is_enough() -> None:
    picture = paper()
    picture.setPixelColor(40, 20, QColor("#16130f"))
    assert list(unpainted(picture, SCREEN)) == []


def test_ink_beside_it_is_not() -> None:
    picture = paper()
    picture.setPixelColor(80, 20, QColor("#16130f"))
    assert len(list(unpainted(picture, SCREEN))) == 1

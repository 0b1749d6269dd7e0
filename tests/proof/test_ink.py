"""A text that was laid out and not painted, or is hard to tell from its ground, is named."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.proof.ink import unseen
from kiosk.proof.screen import Box, Control, Line, Screen, Sign, Text

WINDOW = Box(0, 0, 100, 100)  # of a larger screen, so that px are as at 1080p
LINE = Box(10, 10, 60, 30)
PAPER, INK, GREY, RED = "#f3ead8", "#16130f", "#7f776a", "#b3261e"


def told(*, letters: str | None = INK, ground: str = PAPER, **more: object) -> list[str]:
    """What is said of a caption whose letters are a beam in its line; None paints none."""
    strong = bool(more.pop("strong", False))
    colour = QColor(letters or INK)
    given = {
        "role": "caption",
        "words": "The quarrel",
        "size": 28.0,
        "lines": (Line(LINE, 2),),
        "box": LINE,
        "seen": WINDOW,
        "colours": (colour.toTuple()[:3],),
    }
    text = Text(**{**given, **more})  # type: ignore[arg-type]
    bare = picture(ground)
    painted = bare.copy()
    if letters:
        beam(painted, colour, 20, 14, 20, 10)
    return list(unseen(painted, bare, Screen(1080, 1080, (text,), ()), strong=strong))


def picture(ground: str) -> QImage:
    """A picture of one colour, 100 × 100 px."""
    painted = QImage(100, 100, QImage.Format.Format_ARGB32)
    painted.fill(QColor(ground))
    return painted


def beam(on: QImage, colour: QColor, left: int, top: int, width: int, height: int) -> None:
    painter = QPainter(on)
    painter.fillRect(left, top, width, height, colour)
    painter.end()


def test_a_text_of_which_nothing_is_painted_is_named() -> None:
    assert told(letters=None) == [
        "the caption is laid out, but not painted: “The quarrel”. Report it."
    ]


def test_ink_on_paper_is_read() -> None:
    assert told() == []
    assert told(strong=True) == []


def test_a_colour_too_near_to_its_ground_is_named_with_both_figures() -> None:
    assert told(letters=GREY) == [
        "the caption is hard to read: “The quarrel” stands out 3.6 : 1 from what is behind it,"
        " at least 4.5 : 1 is needed. Report it."
    ]
    assert told(letters=GREY, size=84) == [], "large letters may be paler"


def test_more_contrast_asks_for_more() -> None:
    assert told(letters=RED) == []
    assert "at least 7 : 1 is needed" in told(letters=RED, strong=True)[0]
    assert len(told(letters=RED, strong=True, size=84)) == 1


def test_a_text_that_shines_through_is_as_pale_as_it_looks() -> None:
    assert len(told(opacity=0.5)) == 1


def test_one_word_in_a_pale_colour_is_enough() -> None:
    colours = tuple(QColor(name).toTuple()[:3] for name in (INK, GREY))
    assert len(told(colours=colours)) == 1


def test_a_dark_place_of_the_ground_beneath_letters_counts() -> None:
    ink = QColor(INK)
    text = Text("title", "Lenin", 28, (Line(LINE, 1),), LINE, WINDOW, colours=((22, 19, 15),))
    bare = picture(PAPER)
    beam(bare, QColor("#403a31"), 30, 0, 70, 100)
    painted = bare.copy()
    beam(painted, ink, 20, 14, 20, 10)
    [sentence] = unseen(painted, bare, Screen(1080, 1080, (text,), ()), strong=False)
    assert sentence.startswith("the title is hard to read")


def test_what_a_curator_can_do_where_letters_stand_on_a_picture() -> None:
    assert told(ground="#403a31", role="title")[0].endswith(
        "Choose a picture that is lighter there."
    )
    assert told(letters="#f3ead8", ground="#c9b99b", role="subtitle")[0].endswith(
        "Choose a picture that is darker there."
    )


@pytest.mark.parametrize(("colour", "named"), [(INK, False), ("#e0d5c0", True), (PAPER, True)])
def test_a_sign_is_judged_as_letters_are(colour: str, named: bool) -> None:
    bare = picture(PAPER)
    painted = bare.copy()
    beam(painted, QColor(colour), 20, 14, 20, 10)
    close = Control("Close", LINE, LINE)
    sign = Sign(0, LINE, QColor(colour).toTuple()[:3])
    sentences = list(unseen(painted, bare, Screen(1080, 1080, (), (close,), (sign,)), strong=False))
    assert [s.startswith("the sign of the control “Close” is hard to see") for s in sentences] == (
        [True] if named else []
    )

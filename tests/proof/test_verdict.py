"""Sentences from measured lines: what counts as not fitting, and how it is told."""

from __future__ import annotations

import pytest

from kiosk.proof.screen import Box, Control, Line, Screen, Text
from kiosk.proof.verdict import fill, goes_on, judge, lines_of

COLUMN = Box(960, 0, 1900, 868)
EVERYWHERE = Box(0, 0, 1920, 1080)


def text(role: str, top: float, lines: int = 1, seen: Box = COLUMN, **more: object) -> Text:
    """A text at the left of the column: lines of eight words, 50 px high."""
    box = Box(960, top, 1800, top + lines * 50)
    given = {
        "role": role,
        "words": f"Words of the {role}",
        "size": 36,
        "lines": lines_of(box, lines, 8 * lines),
        "box": box,
        "seen": seen,
    }
    return Text(**{**given, **more})  # type: ignore[arg-type]


def screen(*texts: Text, controls: tuple[Box, ...] = ()) -> Screen:
    return Screen(1920, 1080, texts, touched(*controls))


def touched(*boxes: Box) -> tuple[Control, ...]:
    return tuple(Control("Next", box, box) for box in boxes)


FITS = [
    screen(text("heading", 100, 2), text("body", 220, 10), text("hint", 812, size=24)),
    screen(text("body", 220, 13)),  # the last line ends 2 px below the edge: air, no letters
    screen(text("year", 950, control=0, seen=EVERYWHERE), controls=(Box(900, 900, 1800, 1000),)),
    screen(text("kind", 100, size=20), text("name", 149, 2)),  # a px of overlap is none
]


@pytest.mark.parametrize("shown", FITS)
def test_what_fits_is_not_named(shown: Screen) -> None:
    assert judge(shown) == ()


NAMED = [
    (
        screen(text("body", 220, 16)),
        "the body does not fit: 3 lines are under the controls. Shorten it by about 25 words.",
    ),
    (
        screen(text("body", 220, 12), text("hint", 812)),
        "the body does not fit: 1 line is under the controls. Shorten it by about 10 words.",
    ),
    (
        screen(text("body", 220, 13), text("hint", 800)),
        "the body does not fit: 2 lines are under the controls. Shorten it by about 20 words.",
    ),
    (
        screen(text("heading", 20, 4), text("body", 220, 12), text("link", 800)),
        "the body does not fit: 1 line is under the controls. Shorten it by about 10 words,"
        " or the heading, which takes 4 lines.",
    ),
    (
        screen(text("body", 220, 12), text("link", 780), text("link", 831, seen=EVERYWHERE)),
        "the body does not fit: 1 line is under the controls. Shorten it by about 10 words,"
        " or link fewer names: they take 2 rows.",
    ),
    (
        screen(text("text", 220, 2, seen=EVERYWHERE), controls=(Box(1700, 250, 1800, 350),)),
        "the text does not fit: 2 lines are under the controls. Shorten it by about 20 words.",
    ),
    (
        screen(text("caption", 100, 2), text("credit", 180, size=21)),
        "the caption does not fit: 1 line is over the credit. Shorten it by about 10 words.",
    ),
    (
        screen(text("caption", -80, 4)),
        "the caption does not fit: 2 lines are cut off at the top. Shorten it by about 20 words.",
    ),
    (
        screen(text("text", 900, 4, seen=EVERYWHERE)),
        "the text does not fit: 1 line is cut off at the bottom. Shorten it by about 10 words.",
    ),
    (
        screen(text("", 100), text("hint", 120)),
        "the hint does not fit: 1 line is over the text “Words of the ”.",
    ),
    (
        screen(text("heading", 100, wide="Donaudampfschiff")),
        "the heading has a word that is wider than its line: “Donaudampfschiff”."
        " Use a shorter one, or let it break with a soft hyphen.",
    ),
    (
        screen(text("link", 100, seen=Box(960, 0, 1700, 868))),
        "the row of names is cut off at the side: “Words of the link”. Shorten it.",
    ),
    (
        screen(text("caption", 100, cut=True)),
        "the caption is cut off with an ellipsis. Shorten it.",
    ),
    (
        screen(text("credit", 100, size=19)),
        "the credit is too small to read: its letters are 19 px, at least 20 are needed on this"
        " screen.",
    ),
    (
        screen(text("body", 100, size=31)),
        "the body is too small to read: its letters are 31 px, at least 32 are needed on this"
        " screen.",
    ),
]


@pytest.mark.parametrize(("shown", "sentence"), NAMED)
def test_what_does_not_fit_is_told_in_a_sentence(shown: Screen, sentence: str) -> None:
    assert judge(shown) == (sentence,)


def test_a_word_on_a_control_within_a_control_is_under_neither() -> None:
    list_box, row = Box(900, 0, 1900, 900), Box(940, 90, 1850, 180)
    controls = (Control("People", list_box, list_box), Control("Lenin", row, row, within=(0,)))
    label = text("name", 100, control=1)
    assert judge(Screen(1920, 1080, (label,), controls)) == ()


def test_a_panel_that_goes_on_although_nobody_has_set_larger_text() -> None:
    assert goes_on([screen(text("body", 220, 2), text("hint", 812))]) == (
        "the body does not fit: it goes on on 1 further screen. Shorten it by about 20 words."
    )


def test_the_least_size_grows_with_the_screen() -> None:
    small = text("credit", 100, size=21)
    assert judge(Screen(3840, 2160, (small,), ())) == (
        "the credit is too small to read: its letters are 21 px, at least 40 are needed on this"
        " screen.",
    )


def test_the_fill_is_the_share_of_the_column_down_to_what_the_body_may_not_touch() -> None:
    shown = screen(text("chapter", 60), text("heading", 100, 2), text("body", 220, 4))
    assert fill(shown) == pytest.approx((420 - 100) / (868 - 100))
    with_hint = shown._replace(texts=(*shown.texts, text("hint", 812)))
    assert fill(with_hint) == pytest.approx((420 - 100) / (812 - 100))
    with_button = with_hint._replace(
        controls=touched(Box(1000, 700, 1100, 800), Box(0, 500, 99, 600))
    )
    assert fill(with_button) == pytest.approx((420 - 100) / (700 - 100))


def test_a_body_that_is_too_long_fills_more_than_its_column() -> None:
    share = fill(screen(text("body", 220, 14), text("hint", 812)))
    assert share is not None
    assert share > 1


def test_without_a_body_nothing_is_filled() -> None:
    assert fill(screen(text("text", 220))) is None


def test_lines_of_a_text_of_which_only_the_whole_is_known() -> None:
    assert lines_of(Box(0, 0, 10, 90), 3, 7) == (
        Line(Box(0, 0, 10, 30), 3),
        Line(Box(0, 30, 10, 60), 2),
        Line(Box(0, 60, 10, 90), 2),
    )

"""The rail of years under a finger."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.ui.visitor import LANDSCAPE, PORTRAIT, At, Role, Visitor

Stand = Callable[..., Visitor]


@pytest.fixture(params=[LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def visitor(stand: Stand, request: pytest.FixtureRequest) -> Visitor:
    """Before the first panel."""
    return stand(size=request.param)


def at(visitor: Visitor, chapter: int) -> At:
    """Where a chapter's stop is, a little below the line."""
    box = visitor.the(Role.Slider, "Chapters").box
    return box.left() + visitor.chapters.at(chapter) * box.width(), box.top() + 60


def label(visitor: Visitor) -> str:
    """What the rail says above the finger; empty while it says nothing."""
    texts = [item["text"] for item in visitor.items("pointed")]
    return texts[0] if texts else ""


def says(visitor: Visitor, chapter: int) -> None:
    """Waits until the rail names a chapter: Qt hands on where a finger is once a frame."""
    title = visitor.chapters.title(chapter)
    visitor.qtbot.waitUntil(lambda: label(visitor) == title)


def test_is_one_target_of_88_px(visitor: Visitor) -> None:
    assert visitor.the(Role.Slider, "Chapters").box.height() >= 88


def test_press_move_and_let_go_jumps_and_the_label_follows(visitor: Visitor) -> None:
    [finger] = visitor.fingers.down(at(visitor, 1))
    assert label(visitor) == visitor.chapters.title(1)
    for chapter in (3, 6, 2, 4):
        visitor.fingers.move({finger: at(visitor, chapter)})
        says(visitor, chapter)
        assert visitor.visit.place == 0
    visitor.fingers.up(finger)
    assert label(visitor) == ""
    visitor.rest()
    assert visitor.visit.chapter == 4
    assert visitor.place() == 19


def test_a_tap_jumps_to_the_nearest_chapter(visitor: Visitor) -> None:
    for chapter in (7, 2, 0):
        x, y = at(visitor, chapter)
        visitor.fingers.tap((x + (6 if chapter == 0 else -6), y))
        visitor.rest()
        assert visitor.visit.chapter == chapter


@pytest.mark.parametrize(("chapter", "beyond"), [(0, -20), (7, 20)])
def test_the_outer_half_of_the_first_and_last_stop_counts(
    visitor: Visitor, chapter: int, beyond: int
) -> None:
    visitor.visit.goToChapter(3)
    visitor.rest()
    x, y = at(visitor, chapter)
    visitor.fingers.tap((x + beyond, y))
    visitor.rest()
    assert visitor.visit.chapter == chapter
    visitor.visit.goToChapter(3)
    visitor.rest()
    [finger] = visitor.fingers.down((x + beyond, y))
    visitor.fingers.move({finger: at(visitor, 4)})
    says(visitor, 4)
    assert [panel.shift for panel in visitor.seen()] == [0]
    visitor.fingers.up(finger)


def test_a_finger_may_leave_the_rail_while_it_moves(visitor: Visitor) -> None:
    [finger] = visitor.fingers.down(at(visitor, 1))
    x, y = at(visitor, 5)
    visitor.fingers.move({finger: (x, y - 250)})
    says(visitor, 5)
    visitor.fingers.up(finger)
    visitor.rest()
    assert visitor.visit.chapter == 5


def test_past_its_ends_the_first_or_last_chapter_is_meant(visitor: Visitor) -> None:
    [finger] = visitor.fingers.down(at(visitor, 1))
    visitor.fingers.move({finger: (visitor.window.width() - 1, at(visitor, 1)[1])})
    says(visitor, visitor.visit.chapterCount - 1)
    visitor.fingers.up(finger)
    visitor.rest()
    assert visitor.visit.chapter == visitor.visit.chapterCount - 1


def test_a_touch_that_began_on_it_is_no_swipe(visitor: Visitor) -> None:
    [finger] = visitor.fingers.down(at(visitor, 4))
    for chapter in (3, 2, 1):
        visitor.fingers.move({finger: at(visitor, chapter)})
        assert [panel.shift for panel in visitor.seen()] == [0]
    visitor.fingers.up(finger)
    visitor.rest()
    assert visitor.visit.chapter == 1


def test_a_swipe_that_ends_on_it_jumps_nowhere(visitor: Visitor) -> None:
    x, y = at(visitor, 7)
    visitor.fingers.swipe((x, y - 400), (x - 60, y - 200), (x - 300, y), (x - 340, y))
    assert visitor.place() in (0, 1)


def test_a_touch_that_the_system_takes_away_jumps_nowhere(visitor: Visitor) -> None:
    visitor.fingers.down(at(visitor, 4))
    visitor.fingers.cancel()
    assert visitor.place() == 0
    visitor.fingers.tap(at(visitor, 2))
    assert label(visitor) == ""
    visitor.rest()
    assert visitor.visit.chapter == 2


def test_a_second_finger_on_it_changes_nothing(visitor: Visitor) -> None:
    [first] = visitor.fingers.down(at(visitor, 2))
    [second] = visitor.fingers.down(at(visitor, 6))
    assert label(visitor) == visitor.chapters.title(2)
    visitor.fingers.up(second)
    visitor.fingers.up(first)
    visitor.rest()
    assert visitor.visit.chapter == 2


def test_it_stands_still_while_a_card_is_open(visitor: Visitor) -> None:
    there = at(visitor, 4)
    visitor.visit.open("person:lenin")
    visitor.fingers.tap(there)
    assert visitor.visit.place == 0


def test_every_chapter_can_be_reached_and_its_stop_is_marked(visitor: Visitor) -> None:
    for chapter in range(visitor.visit.chapterCount):
        visitor.fingers.tap(at(visitor, chapter))
        visitor.rest()
        marked = [stop["chapter"] for stop in visitor.items("RailStop") if stop["current"]]
        assert marked == [chapter]


def test_what_a_screen_reader_is_told(visitor: Visitor) -> None:
    visitor.visit.goToChapter(3)
    visitor.rest()
    slider = visitor.the(Role.Slider, "Chapters")
    assert slider.description == "Chapter 4 of 8"
    assert visitor.slider() == (1, 4, 8)
    visitor.press(Role.Slider, "Chapters", "Increase")
    assert visitor.visit.chapter == 4
    visitor.press(Role.Slider, "Chapters", "Decrease")
    assert visitor.visit.chapter == 3

"""The overview of all chapters, and the bar of settings on it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from kiosk.content.exhibit import Exhibit
from tests.ui.visitor import LANDSCAPE, PORTRAIT, Role, Visitor, box

Stand = Callable[..., Visitor]


@pytest.fixture(params=[LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def visitor(stand: Stand, request: pytest.FixtureRequest) -> Visitor:
    """Before the overview, come from the first panel of the third chapter."""
    visitor = stand(size=request.param)
    visitor.visit.goToChapter(2)
    visitor.rest()
    visitor.touch(Role.Button, "Chapters")
    return visitor


def chapters(visitor: Visitor) -> list[str]:
    """The names of the chapters' buttons, in order."""
    others = {"Start over", "Go on with chapter 3", "People and terms", "Timeline", "Map"}
    return [name for name in visitor.named(Role.Button) if name not in others]


def test_every_chapter_is_a_button_with_its_title_and_years(visitor: Visitor) -> None:
    assert chapters(visitor)[:4] == [
        "A name of steel, 1917–1920, seen",
        "General Secretary, 1920–1922",
        "Lenin falls ill, 1922–1924, You are here",
        "The fall of Trotsky, 1924–1929",
    ]
    assert len(chapters(visitor)) == visitor.visit.chapterCount


def test_a_touch_goes_to_a_chapter(visitor: Visitor) -> None:
    visitor.touch(Role.Button, "The fall of Trotsky, 1924–1929")
    visitor.rest()
    assert (visitor.visit.screen, visitor.visit.chapter) == ("", 3)


def test_one_touch_goes_back_to_where_one_was(visitor: Visitor) -> None:
    was = visitor.visit.place
    visitor.touch(Role.Button, "Go on with chapter 3")
    assert (visitor.visit.screen, visitor.place()) == ("", was)


def test_escape_goes_back_and_no_other_key_turns_panels(visitor: Visitor) -> None:
    was = visitor.visit.place
    for key in (Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_5):
        visitor.key(key)
    assert (visitor.visit.screen, visitor.visit.place) == ("overview", was)
    visitor.key(Qt.Key.Key_Escape)
    assert (visitor.visit.screen, visitor.place()) == ("", was)


def test_the_keyboard_reaches_every_control(visitor: Visitor) -> None:
    reached = set()
    for _ in range(24):
        visitor.key(Qt.Key.Key_Tab)
        reached.add(visitor.focus())
        assert visitor.rings() == 1
    assert reached == {
        name
        for role in (Role.Button, Role.CheckBox, Role.RadioButton)
        for name in visitor.named(role)
    }


def test_enter_goes_to_the_chapter_that_has_the_focus(visitor: Visitor) -> None:
    while not visitor.focus().startswith("A death"):
        visitor.key(Qt.Key.Key_Tab)
    visitor.key(Qt.Key.Key_Return)
    visitor.rest()
    assert (visitor.visit.screen, visitor.visit.chapter) == ("", 5)


def test_nothing_of_the_panel_beneath_is_offered(visitor: Visitor) -> None:
    names = [node.name for node in visitor.tree()]
    assert "Next" not in names
    assert not [node for node in visitor.tree() if node.role == Role.Link]


def test_a_swipe_moves_nothing_beneath(visitor: Visitor) -> None:
    was = visitor.visit.place
    visitor.swipe(-600)
    assert visitor.visit.place == was


def test_targets_are_large_and_apart(visitor: Visitor) -> None:
    boxes = [box(card) for card in visitor.items("ChapterCard")]
    assert len(boxes) == visitor.visit.chapterCount
    for number, card in enumerate(boxes):
        assert min(card.width(), card.height()) >= 88
        assert not any(card.intersects(other) for other in boxes[number + 1 :])


def test_contrast_is_at_least_seven_to_one(visitor: Visitor) -> None:
    visitor.touch(Role.CheckBox, "Contrast")
    names = ("paper", "card", "ink", "accent", "quietText", "quietTextOnInk")
    theme = visitor.singleton("Theme")
    colours = {name: theme.property(name).name() for name in names}
    on_light = [("ink", "paper"), ("accent", "paper"), ("quietText", "paper"), ("accent", "card")]
    for letters, ground in [*on_light, ("quietTextOnInk", "ink")]:
        assert contrast(colours[letters], colours[ground]) >= 7, (letters, ground)


def test_less_movement_turns_panels_without_a_slide(visitor: Visitor) -> None:
    visitor.touch(Role.CheckBox, "Less movement")
    visitor.key(Qt.Key.Key_Escape)
    visitor.key(Qt.Key.Key_Right)
    assert visitor.slide("moving") is False
    assert visitor.place() == visitor.visit.place


def contrast(one: str, other: str) -> float:
    """The ratio of two colours' luminances, as WCAG 2.2 defines it."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    """Relative luminance of an #rrggbb colour, as WCAG 2.2 defines it."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return sum(weight * c for weight, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
@pytest.mark.parametrize("chapters", [2, 5])
def test_few_chapters_fill_the_room_of_many(
    stand: Stand, shipped: Exhibit, size: tuple[int, int], chapters: int
) -> None:
    visitor = stand(shipped._replace(chapters=shipped.chapters[:chapters]), size)
    whole = stand(size=size)
    for each in (visitor, whole):
        each.visit.openScreen("overview")
        each.rest()
    visitor.qtbot.waitUntil(lambda: corner(visitor) == pytest.approx(corner(whole), abs=2))
    assert len(visitor.items("ChapterCard")) == chapters


def corner(visitor: Visitor) -> tuple[float, float]:
    """How far the chapters' cards go to the right and down."""
    cards = [box(item) for item in visitor.items("ChapterCard")]
    return max(card.right() for card in cards), max(card.bottom() for card in cards)

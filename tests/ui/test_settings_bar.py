"""The bar of everything adjustable, over whatever is shown."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from kiosk.content.exhibit import Exhibit
from tests.ui.visitor import LANDSCAPE, PORTRAIT, Role, Visitor, box

Key = Qt.Key
Stand = Callable[..., Visitor]
CONTROLS = ("BarButton", "LanguagePill", "RadioPill", "RoundButton")
SIZES = [LANDSCAPE, PORTRAIT, (1280, 720), (3840, 2160)]
ALL = {
    "Start over",
    *("English", "Русский"),
    *("Normal", "Large", "Largest"),
    *("Contrast", "Less movement", "Lower the controls"),
    "Close",
}


@pytest.fixture(params=[LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def visitor(stand: Stand, request: pytest.FixtureRequest) -> Visitor:
    """Before the second panel, with the bar open."""
    visitor = stand(size=request.param, start=1)
    visitor.touch(Role.Button, "Settings")
    return visitor


def is_open(visitor: Visitor) -> bool:
    """Whether the bar lies over what is shown."""
    return bool(visitor.items("SettingsOver"))


def controls(visitor: Visitor) -> dict[str, Role]:
    """Everything that can be pressed, by its name."""
    roles = (Role.Button, Role.CheckBox, Role.RadioButton)
    return {node.name: node.role for node in visitor.tree() if node.role in roles}


class TestOpens:
    def test_with_everything_on_it_and_nothing_else_is_offered(self, visitor: Visitor) -> None:
        assert set(controls(visitor)) == ALL
        assert visitor.named(Role.Dialog) == ["Settings"]
        assert visitor.named(Role.Grouping) == ["Language", "Text size"]
        assert visitor.named(Role.Link) == []
        assert visitor.named(Role.Slider) == []

    def test_over_a_card(self, stand: Stand) -> None:
        visitor = stand(start=1)
        visitor.visit.open("person:lenin")
        visitor.touch(Role.Button, "Settings")
        assert is_open(visitor)
        visitor.key(Key.Key_Escape)
        assert not is_open(visitor)
        assert visitor.visit.isCardOpen
        visitor.key(Key.Key_Tab)
        assert visitor.focus() in {"Settings", "Close", *visitor.named(Role.Link)}

    def test_what_lies_beneath_stays_to_be_seen_and_changes_at_once(
        self, visitor: Visitor, shipped: Exhibit
    ) -> None:
        before = box(visitor.item("heading"))
        visitor.touch(Role.RadioButton, "Русский")
        assert visitor.item("heading")["text"] != shipped.chapters[0].panels[1].heading
        assert box(visitor.item("heading")).topLeft() == before.topLeft()
        assert is_open(visitor)


class TestCloses:
    def test_by_its_button(self, visitor: Visitor) -> None:
        visitor.touch(Role.Button, "Close")
        assert not is_open(visitor)

    def test_by_escape_which_does_nothing_else(self, visitor: Visitor) -> None:
        visitor.key(Key.Key_Escape)
        assert not is_open(visitor)
        assert visitor.place() == 1

    def test_by_a_touch_outside_it_which_does_nothing_else(self, visitor: Visitor) -> None:
        link = box(visitor.items("LinkTarget")[0]).center()
        visitor.fingers.tap((link.x(), link.y()))
        assert not is_open(visitor)
        assert not visitor.visit.isCardOpen

    def test_not_by_a_touch_on_it(self, visitor: Visitor) -> None:
        bar = box(visitor.item("SettingsBar"))
        visitor.fingers.tap((bar.left() + 6, bar.center().y()))
        assert is_open(visitor)

    def test_with_the_visit(self, visitor: Visitor) -> None:
        visitor.presence.end()
        visitor.presence.wake()
        visitor.rest()
        assert not is_open(visitor)


class TestKeys:
    @pytest.mark.parametrize(
        "key", [Key.Key_Right, Key.Key_Left, Key.Key_PageDown, Key.Key_Home, Key.Key_4]
    )
    def test_none_turns_the_panel(self, visitor: Visitor, key: Key) -> None:
        visitor.key(key)
        assert is_open(visitor)
        assert visitor.place() == 1

    def test_tab_goes_round_in_it_and_shows_where_it_is(self, visitor: Visitor) -> None:
        assert visitor.focus() == "Close"
        reached = []
        for _ in ALL:
            visitor.key(Key.Key_Tab)
            reached.append(visitor.focus())
            assert visitor.rings() == 1
        assert set(reached) == ALL
        assert reached[-1] == "Close"

    @pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_Return, Key.Key_Enter])
    def test_press_what_has_the_ring(self, visitor: Visitor, key: Key) -> None:
        while visitor.focus() != "Contrast":
            visitor.key(Key.Key_Tab)
        visitor.key(key)
        assert visitor.settings.contrast
        assert is_open(visitor)

    def test_are_afterwards_where_they_were(self, stand: Stand) -> None:
        visitor = stand(start=1)
        while visitor.focus() != "Settings":
            visitor.key(Key.Key_Tab)
        visitor.key(Key.Key_Return)
        assert visitor.focus() == "Close"
        visitor.key(Key.Key_Return)
        assert not is_open(visitor)
        assert visitor.focus() == "Settings"

    def test_after_a_touch_turn_panels_again(self, visitor: Visitor) -> None:
        visitor.touch(Role.Button, "Close")
        visitor.key(Key.Key_Space)
        assert visitor.place() == 2


class TestSays:
    @pytest.mark.parametrize("name", ["Contrast", "Less movement", "Lower the controls"])
    def test_what_is_on(self, visitor: Visitor, name: str) -> None:
        assert not visitor.is_checked(Role.CheckBox, name)
        visitor.touch(Role.CheckBox, name)
        assert visitor.is_checked(Role.CheckBox, name)
        visitor.press(Role.CheckBox, name)
        assert not visitor.is_checked(Role.CheckBox, name)

    def test_which_of_several_is_chosen(self, visitor: Visitor) -> None:
        for group in (("Normal", "Large", "Largest"), ("English", "Русский")):
            for name in group:
                visitor.touch(Role.RadioButton, name)
                chosen = [n for n in group if visitor.is_checked(Role.RadioButton, n)]
                assert chosen == [name]


def test_a_swipe_moves_nothing_beneath(visitor: Visitor) -> None:
    visitor.swipe(-0.5 * visitor.window.width())
    assert (visitor.place(), is_open(visitor)) == (1, True)


def test_start_over_ends_the_visit_and_sets_everything_back(visitor: Visitor) -> None:
    visitor.touch(Role.CheckBox, "Contrast")
    visitor.touch(Role.RadioButton, "Largest")
    visitor.touch(Role.Button, "Start over")
    assert visitor.presence.state == "away"
    settings = visitor.settings
    assert not (settings.contrast or settings.textSize or settings.isBarOpen)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize(
    ("languages", "language"),
    [
        (("en",), "en"),
        (("en", "ru"), "en"),
        (("en", "ru"), "ru"),
        (("en", "ru", "de"), "en"),
        (("en", "ru", "de"), "ru"),
    ],
    ids=str,
)
def test_everything_has_room(
    stand: Stand,
    shipped: Exhibit,
    size: tuple[int, int],
    languages: tuple[str, ...],
    language: str,
) -> None:
    visitor = stand(shipped._replace(languages=languages), size=size)
    visitor.visit.setLanguage(language)
    visitor.settings.setProperty("isBarOpen", True)
    bar = box(visitor.item("SettingsBar"))
    assert box(visitor.item("Stage")).contains(bar)
    least = 0.99 * 88 * min(size) / 1080
    boxes = [box(item) for kind in CONTROLS for item in visitor.items(kind)]
    for number, control in enumerate(boxes):
        assert bar.contains(control)
        assert min(control.width(), control.height()) >= least
        assert not any(control.intersects(other) for other in boxes[number + 1 :])
    for label in visitor.items("control"):
        assert bar.contains(box(label))
        assert label["contentWidth"] <= label["width"] + 1

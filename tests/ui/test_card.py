"""The card that opens at a name or a mark: what closes it, and that nothing beneath it acts."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from kiosk.content.exhibit import Picture
from tests.ui.visitor import LANDSCAPE, PORTRAIT, Role, Visitor, box
from tests.visit.made import chapter, exhibit, panel

Key = Qt.Key
Stand = Callable[..., Visitor]


@pytest.fixture(params=[LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def reader(stand: Stand, request: pytest.FixtureRequest) -> Visitor:
    """Before the second panel, with a person's card open."""
    visitor = stand(size=request.param, start=1)
    visitor.visit.open("person:lenin")
    return visitor


class TestCloses:
    def test_by_its_button(self, reader: Visitor) -> None:
        reader.touch(Role.Button, "Close")
        assert not reader.visit.isCardOpen
        assert reader.place() == 1

    def test_by_escape(self, reader: Visitor) -> None:
        reader.key(Key.Key_Escape)
        assert not reader.visit.isCardOpen

    @pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_Return, Key.Key_Enter])
    def test_by_pressing_its_button_which_has_the_focus(self, reader: Visitor, key: Key) -> None:
        assert reader.focus() == "Close"
        reader.key(key)
        assert not reader.visit.isCardOpen
        assert reader.place() == 1

    def test_by_a_touch_outside_it(self, reader: Visitor) -> None:
        reader.fingers.tap((300, 200))
        assert not reader.visit.isCardOpen

    def test_not_by_a_touch_on_it(self, reader: Visitor) -> None:
        name = box(reader.item("name"))
        reader.fingers.tap((name.center().x(), name.center().y()))
        reader.fingers.tap((name.center().x(), name.bottom() + 4))
        assert reader.visit.isCardOpen

    def test_not_by_a_finger_that_slides_off_it(self, reader: Visitor) -> None:
        name = box(reader.item("name"))
        reader.fingers.swipe((name.center().x(), name.center().y()), (300, 300), (200, 200))
        assert reader.visit.isCardOpen


class TestNothingBeneathItActs:
    @pytest.mark.parametrize(
        "key",
        [
            *(Key.Key_Right, Key.Key_Left, Key.Key_PageDown, Key.Key_PageUp, Key.Key_Home),
            *(Key.Key_End, Key.Key_Backspace, Key.Key_4, Key.Key_Up, Key.Key_Down),
        ],
        ids=lambda key: key.name,
    )
    def test_no_key_turns_the_panel(self, reader: Visitor, key: Key) -> None:
        reader.key(key)
        assert reader.visit.isCardOpen
        assert reader.visit.place == 1

    def test_tab_stays_within_the_card(self, reader: Visitor) -> None:
        names = set()
        for _ in range(12):
            names.add(reader.focus())
            reader.key(Key.Key_Tab)
        assert names <= {"Settings", "Close", *reader.named(Role.Link)}
        assert "Close" in names

    def test_no_swipe_turns_the_panel(self, reader: Visitor) -> None:
        reader.swipe(-400)
        assert reader.visit.isCardOpen
        assert reader.place() == 1

    def test_a_screen_reader_is_offered_the_card_alone(self, reader: Visitor) -> None:
        assert reader.named(Role.Dialog) == ["Vladimir Lenin"]
        assert reader.named(Role.Button) == ["Settings", "Close"]
        assert reader.named(Role.Heading) == ["Vladimir Lenin"]
        assert reader.named(Role.Graphic) == []
        assert reader.named(Role.Slider) == []


class TestAfterwards:
    def test_the_keyboard_is_at_the_link_that_opened_it(self, stand: Stand) -> None:
        visitor = stand(start=1)
        for _ in range(2):
            visitor.key(Key.Key_Tab)
        link = visitor.focus()
        assert link in visitor.named(Role.Link)
        visitor.key(Key.Key_Return)
        assert visitor.focus() == "Close"
        visitor.key(Key.Key_Escape)
        assert visitor.focus() == link

    def test_after_a_touch_the_keys_turn_panels_again(self, reader: Visitor) -> None:
        reader.touch(Role.Button, "Close")
        reader.key(Key.Key_Space)
        assert reader.place() == 2

    def test_all_is_as_it_was(self, reader: Visitor) -> None:
        reader.key(Key.Key_Escape)
        before = [(node.role, node.name) for node in reader.tree()]
        reader.visit.open("source:28")
        reader.key(Key.Key_Escape)
        assert [(node.role, node.name) for node in reader.tree()] == before


def test_a_card_leads_to_another(stand: Stand) -> None:
    visitor = stand(exhibit(chapter("early", panel("e1", picture=Picture("e1.svg", None)))))
    visitor.visit.open("person:lenin")
    visitor.touch(Role.Link, "Party")
    assert visitor.named(Role.Dialog) == ["The Party"]
    visitor.key(Key.Key_Escape)
    assert not visitor.visit.isCardOpen


def test_a_card_lies_over_the_text_and_leaves_the_picture(reader: Visitor) -> None:
    window = reader.window
    name, close = reader.the(Role.Heading, "Vladimir Lenin").box, reader.the(Role.Button, "Close")
    figure = box(reader.item("PanelFigure"))
    if window.width() > window.height():
        assert name.left() >= figure.right()
    else:
        assert name.top() >= figure.bottom()
    assert close.box.right() <= window.width()
    assert close.box.bottom() <= window.height()
    assert min(close.box.width(), close.box.height()) >= 88

"""The card that opens at a name or a mark: what closes it, and that nothing beneath it acts."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from kiosk.content.exhibit import Exhibit, Picture
from tests.ui.visitor import LANDSCAPE, PORTRAIT, Role, Visitor, box
from tests.visit.made import chapter, exhibit, panel, text

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


def named_in(count: int) -> Exhibit:
    """An exhibit in whose chapters, all of them, Lenin is named."""
    body = text("Lenin fell ill.", Lenin="person:lenin")
    nothing = Picture("none.svg", None)
    return exhibit(
        *(chapter(f"part{n}", panel(f"p{n}", body, picture=nothing)) for n in range(count))
    )


def chapters(visitor: Visitor) -> list[str]:
    """The rows of chapters that can be seen, in the order in which they are read."""
    return [name for name in visitor.named(Role.Link) if " Part" in name]


class TestLeadsOn:
    def test_to_the_first_panel_of_a_chapter_and_back_to_the_card(self, reader: Visitor) -> None:
        reader.touch(Role.Link, "3 Lenin falls ill")
        there = reader.place()
        assert reader.visit.route.within(there) == 0
        assert (reader.visit.chapter, reader.visit.isCardOpen) == (2, False)
        reader.touch(Role.Button, "Back to Vladimir Lenin")
        reader.rest()
        assert reader.visit.stand == (1, (), "person:lenin")
        reader.touch(Role.Button, "Close")
        assert reader.place() == 1

    def test_with_the_keyboard_alone(self, reader: Visitor) -> None:
        while reader.focus() != "3 Lenin falls ill":
            reader.key(Key.Key_Tab)
        reader.key(Key.Key_Return)
        reader.rest()
        while reader.focus() != "Back to Vladimir Lenin":
            reader.key(Key.Key_Tab)
        reader.key(Key.Key_Space)
        assert reader.visit.opened == "person:lenin"
        assert reader.focus() == "Close"
        reader.key(Key.Key_Escape)
        reader.key(Key.Key_Right)
        assert reader.place() == 2

    def test_the_way_back_goes_when_one_walks_on_and_the_rail_is_there_again(
        self, reader: Visitor
    ) -> None:
        reader.touch(Role.Link, "3 Lenin falls ill")
        reader.rest()
        assert reader.named(Role.Slider) == []
        for _ in range(2):
            reader.touch(Role.Button, "Next")
            reader.rest()
        assert "Back to Vladimir Lenin" not in reader.named(Role.Button)
        assert reader.named(Role.Slider) == ["Chapters"]

    def test_the_way_back_moves_no_button_and_meets_none(self, reader: Visitor) -> None:
        reader.touch(Role.Button, "Close")
        names = ("Chapters", "Back", "Next")
        before = {name: reader.the(Role.Button, name).box for name in names}
        reader.visit.open("term:workers-peasants-inspectorate")
        reader.touch(Role.Link, reader.named(Role.Link)[0])
        reader.rest()
        assert {name: reader.the(Role.Button, name).box for name in names} == before
        way = reader.the(Role.Button, "Back to Workers’ and Peasants’ Inspectorate").box
        assert not any(way.intersects(button) for button in before.values())
        assert min(way.width(), way.height()) >= 88

    def test_the_way_back_is_named_in_the_visitor_s_language(self, reader: Visitor) -> None:
        reader.touch(Role.Link, "3 Lenin falls ill")
        reader.visit.setLanguage("ru")
        assert "Назад: Владимир Ленин" in reader.named(Role.Button)


SIZES = pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])


@SIZES
@pytest.mark.parametrize("step", [0, 2])
@pytest.mark.parametrize("is_low", [False, True], ids=["", "lowered"])
def test_many_chapters_are_paged_each_there_once_large_and_in_reach(
    stand: Stand, size: tuple[int, int], step: int, *, is_low: bool
) -> None:
    visitor = stand(named_in(40), size=size)
    visitor.settings.setProperty("textSize", step)
    visitor.settings.setProperty("lowerControls", is_low)
    visitor.visit.open("person:lenin")
    reach = float(visitor.singleton("Theme").property("reachTop"))
    seen = []
    while True:
        seen += chapters(visitor)
        controls = visitor.items("ChapterRow") + [
            item for item in visitor.items("RoundButton") if item["left"] >= 0
        ]
        for row in map(box, visitor.items("ChapterRow")):
            assert min(row.width(), row.height()) >= 88
            assert row.top() >= reach
            assert sum(row.intersects(box(other)) for other in controls) == 1
        if not visitor.the(Role.Button, "Next").enabled:
            break
        visitor.press(Role.Button, "Next")
    assert seen == [f"{n + 1} Part{n}" for n in range(40)]


@SIZES
def test_another_card_begins_with_its_first_page(stand: Stand, size: tuple[int, int]) -> None:
    visitor = stand(named_in(40), size=size)
    visitor.visit.open("person:lenin")
    visitor.press(Role.Button, "Next")
    assert visitor.items("text") == []
    assert "Party" not in visitor.named(Role.Link)
    visitor.visit.open("term:party")
    assert len(visitor.items("text")) == 1
    assert visitor.named(Role.Button) == ["Settings", "Close"]


@SIZES
def test_many_sources_are_paged_each_there_once(stand: Stand, size: tuple[int, int]) -> None:
    words = {f"m{n}x": f"source:{n}" for n in range(60)}
    body = text("Of " + " ".join(words), **words)
    made = exhibit(chapter("early", panel("e1", body, picture=Picture("e1.svg", None))))
    [two, *_] = made.sources.values()
    sources = {str(n): two._replace(id=str(n), mark=str(n)) for n in range(60)}
    visitor = stand(made._replace(sources=sources), size=size)
    visitor.visit.open("source:0")
    seen = [item["text"] for item in visitor.items("mark")]
    end = visitor.the(Role.Button, "Close").box.top()
    while visitor.the(Role.Button, "Next").enabled:
        assert all(box(item).bottom() <= end for item in visitor.items("text"))
        visitor.press(Role.Button, "Next")
        visitor.rest()
        seen += [item["text"] for item in visitor.items("mark")]
    assert seen == [str(n) for n in range(60)]

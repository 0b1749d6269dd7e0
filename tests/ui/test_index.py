"""The index of people and terms: its rows, the cards beside them, and the way there and back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt

from kiosk.content.exhibit import Exhibit, Person, Picture
from tests.ui.visitor import LANDSCAPE, PORTRAIT, Role, Visitor, box
from tests.visit.made import chapter, exhibit, panel, text

Key = Qt.Key
Stand = Callable[..., Visitor]
SIZES = pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
BARE = chapter("early", panel("e1", picture=Picture("e1.svg", None)))


def many(count: int) -> Exhibit:
    """An exhibit with so many people, named by their order."""
    made = {
        f"p{n}": Person(f"p{n}", f"Ada Number{n:04}", "1900–1950", text("Somebody."))
        for n in range(count)
    }
    return exhibit(BARE)._replace(people=made)


@pytest.fixture(params=[LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def visitor(stand: Stand, request: pytest.FixtureRequest) -> Visitor:
    """Before the index of the shipped exhibit, come from the second panel by the overview."""
    visitor = stand(size=request.param, start=1)
    visitor.touch(Role.Button, "Chapters")
    visitor.touch(Role.Button, "People and terms")
    return visitor


def rows(visitor: Visitor) -> list[str]:
    """What the rows that can be seen say, in the order in which they are read."""
    return [row["said"] for row in visitor.items("EntryRow")]


def test_everybody_is_there_in_order(visitor: Visitor) -> None:
    people = rows(visitor)
    assert len(people) == len(visitor.visit.exhibit.people)
    assert people[:3] == [
        "Nadezhda Alliluyeva, 1901–1932",
        "Lavrentiy Beria, 1899–1953",
        "Nikolai Bukharin, 1888–1938",
    ]
    assert people[-1] == "Grigory Zinoviev, 1883–1936"


@SIZES
def test_pages_are_filled_evenly(stand: Stand, size: tuple[int, int]) -> None:
    visitor = stand(many(27), size)
    visitor.settings.textSize = 2
    visitor.visit.openScreen("index")
    pages = [len(rows(visitor))]
    while visitor.the(Role.Button, "Next").enabled:
        visitor.press(Role.Button, "Next")
        pages.append(len(rows(visitor)))
    assert sum(pages) == 27
    assert len(pages) > 1
    assert pages[0] - pages[-1] <= len(pages)


def test_terms_are_the_other_part(visitor: Visitor) -> None:
    assert visitor.named(Role.RadioButton) == ["People", "Terms"]
    visitor.touch(Role.RadioButton, "Terms")
    assert rows(visitor)[:2] == ["August Uprising", "Ban on Factions"]
    visitor.touch(Role.RadioButton, "People")
    assert rows(visitor)[0].startswith("Nadezhda Alliluyeva")


def test_a_row_opens_its_card_beside_it_and_is_marked(visitor: Visitor) -> None:
    visitor.touch(Role.Button, "Lavrentiy Beria, 1899–1953")
    assert visitor.visit.card["name"] == "Lavrentiy Beria"
    [opened] = [row for row in visitor.items("EntryRow") if row["isOpen"]]
    assert opened["said"].startswith("Lavrentiy Beria")
    assert not box(opened).intersects(visitor.the(Role.Heading, "Lavrentiy Beria").box)
    assert visitor.named(Role.Dialog) == ["Lavrentiy Beria"]
    assert visitor.named(Role.Button) == ["Settings", "Close"]
    visitor.touch(Role.Button, "Close")
    assert (visitor.visit.opened, visitor.visit.screen) == ("", "index")
    assert not any(row["isOpen"] for row in visitor.items("EntryRow"))


def test_close_and_escape_go_back_to_where_one_was(visitor: Visitor) -> None:
    visitor.touch(Role.Button, "Close")
    assert visitor.visit.screen == "overview"
    visitor.touch(Role.Button, "People and terms")
    visitor.key(Key.Key_Escape)
    assert visitor.visit.screen == "overview"
    visitor.key(Key.Key_Escape)
    assert (visitor.visit.screen, visitor.place()) == ("", 1)


def test_a_card_leads_to_a_panel_and_the_way_back_to_the_card(visitor: Visitor) -> None:
    visitor.touch(Role.Button, "Nadezhda Alliluyeva, 1901–1932")
    visitor.touch(Role.Link, "6 A death in November")
    visitor.rest()
    assert (visitor.visit.stand.screens, visitor.visit.chapter) == ((), 5)
    visitor.touch(Role.Button, "Back to Nadezhda Alliluyeva")
    assert visitor.visit.stand == (1, ("overview", "index"), "person:alliluyeva")
    visitor.touch(Role.Button, "Close")
    assert rows(visitor)[0].startswith("Nadezhda Alliluyeva")
    visitor.touch(Role.Button, "Close")
    assert visitor.visit.screen == "overview"


def test_nothing_of_what_lies_beneath_is_offered(visitor: Visitor) -> None:
    assert visitor.named(Role.Dialog) == ["People and terms"]
    assert visitor.named(Role.Heading) == ["People and terms"]
    assert visitor.named(Role.Link) == []
    assert visitor.named(Role.Button) == [*rows(visitor), "Settings", "Close"]


def test_the_keyboard_alone_goes_everywhere_and_is_never_trapped(visitor: Visitor) -> None:
    assert visitor.focus() == "Close"
    reached = []
    for _ in range(len(rows(visitor)) + 4):
        visitor.key(Key.Key_Tab)
        reached.append(visitor.focus())
        assert visitor.rings() == 1
    assert reached == [*rows(visitor), "People", "Terms", "Settings", "Close"]
    visitor.key(Key.Key_Tab)
    visitor.key(Key.Key_Return)
    assert visitor.visit.card["name"] == "Nadezhda Alliluyeva"
    visitor.key(Key.Key_Escape)
    assert visitor.focus().startswith("Nadezhda Alliluyeva")


def test_other_keys_turn_no_panel(visitor: Visitor) -> None:
    for key in (Key.Key_Right, Key.Key_End, Key.Key_5, Key.Key_Space):
        visitor.key(key)
    assert visitor.visit.place == 1


def test_in_another_language_it_is_sorted_by_that(visitor: Visitor) -> None:
    visitor.visit.setLanguage("ru")
    assert [row.split(",")[0] for row in rows(visitor)[:3]] == [
        "Надежда Аллилуева",
        "Лаврентий Берия",
        "Николай Бухарин",
    ]
    assert visitor.named(Role.RadioButton) == ["Люди", "Термины"]


@SIZES
class TestManyPeople:
    def test_are_paged_and_each_is_there_once(self, stand: Stand, size: tuple[int, int]) -> None:
        visitor = stand(many(100), size=size)
        visitor.visit.openScreen("index")
        seen = rows(visitor)
        assert not visitor.the(Role.Button, "Back").enabled
        while visitor.the(Role.Button, "Next").enabled:
            visitor.press(Role.Button, "Next")
            seen += rows(visitor)
        assert seen == [f"Ada Number{n:04}, 1900–1950" for n in range(100)]
        visitor.press(Role.Button, "Back")
        assert rows(visitor)[-1] not in seen[-3:]

    def test_whoever_comes_back_finds_the_page(self, stand: Stand, size: tuple[int, int]) -> None:
        visitor = stand(many(100), size=size)
        visitor.visit.open("person:p99")
        visitor.visit.lay(("index",))
        assert "Ada Number0099, 1900–1950" in rows(visitor)

    def test_the_buttons_stay_in_their_places(self, stand: Stand, size: tuple[int, int]) -> None:
        visitor = stand(many(100), size=size)
        visitor.visit.openScreen("index")
        places = {name: visitor.the(Role.Button, name).box for name in ("Back", "Next", "Close")}
        visitor.press(Role.Button, "Next")
        assert all(visitor.the(Role.Button, name).box == at for name, at in places.items())


@SIZES
@pytest.mark.parametrize("step", [0, 1, 2])
@pytest.mark.parametrize("is_low", [False, True], ids=["", "lowered"])
@pytest.mark.parametrize("language", ["en", "ru"])
def test_rows_are_large_apart_on_the_screen_and_in_reach(
    stand: Stand, size: tuple[int, int], step: int, *, is_low: bool, language: str
) -> None:
    visitor = stand(size=size)
    visitor.settings.setProperty("textSize", step)
    visitor.settings.setProperty("lowerControls", is_low)
    visitor.visit.setLanguage(language)
    visitor.visit.openScreen("index")
    for kind in visitor.items("Pill"):
        visitor.touch(Role.RadioButton, kind["name"])
        controls = visitor.items("EntryRow") + visitor.items("Pill") + visitor.items("RoundButton")
        boxes = [box(item) for item in controls]
        reach = float(visitor.singleton("Theme").property("reachTop"))
        for number, one in enumerate(boxes):
            assert min(one.width(), one.height()) >= 88
            assert one.top() >= reach
            assert visitor.window.contentItem().boundingRect().contains(one)
            assert not any(one.intersects(other) for other in boxes[number + 1 :])


class TestDoors:
    def test_an_exhibit_without_people_and_terms_has_none(self, stand: Stand) -> None:
        bare = exhibit(BARE)._replace(people={}, terms={}, places={})
        visitor = stand(bare)
        visitor.visit.openScreen("overview")
        assert visitor.items("Pill") == []

    @SIZES
    @pytest.mark.parametrize("is_low", [False, True], ids=["", "lowered"])
    def test_they_stand_clear_of_everything(
        self, stand: Stand, size: tuple[int, int], *, is_low: bool
    ) -> None:
        visitor = stand(size=size)
        visitor.settings.setProperty("lowerControls", is_low)
        visitor.visit.openScreen("overview")

        def is_clear() -> bool:
            [title] = visitor.items("exhibit")
            others = [title | {"width": title["contentWidth"]}]
            for name in ("ChapterCard", "LowChapter", "GoOn", "heading", "SettingsButton"):
                others += visitor.items(name)
            boxes = [box(other) for other in others]
            return not any(door.intersects(other) for door in doors() for other in boxes)

        def doors() -> list[QRectF]:
            return [box(item) for item in visitor.items("Pill")]

        visitor.qtbot.waitUntil(is_clear)  # a grid is laid out with the next frame
        assert len(doors()) == len(visitor.visit.screens)
        for door in doors():
            assert door.top() >= float(visitor.singleton("Theme").property("reachTop"))
            assert visitor.window.contentItem().contains(QPointF(door.right(), door.bottom()))

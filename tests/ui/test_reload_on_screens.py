"""What a screen shows stays where it was when the exhibit's files change under it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt

from kiosk.content.exhibit import Exhibit, Person
from kiosk.stage.engine import Attendance
from kiosk.stage.show import place_of
from tests.ui.visitor import Role, Visitor, box
from tests.visit.made import text

Stand = Callable[..., Visitor]
Key = Qt.Key
T = TypeVar("T")


def first(id_: str, entry: T, others: Mapping[str, T]) -> dict[str, T]:
    """These entries after another one."""
    return {id_: entry, **others}


def without(id_: str, entries: Mapping[str, T]) -> dict[str, T]:
    return {key: entry for key, entry in entries.items() if key != id_}


def heading(visitor: Visitor) -> str:
    [name] = visitor.named(Role.Heading)
    return name


def test_the_timeline_keeps_its_event(visitor: Visitor, shipped: Exhibit) -> None:
    visitor.visit.openScreen("timeline")
    for _ in range(4):
        visitor.key(Key.Key_PageDown)
    number = visitor.item("TimeRail")["number"]
    assert number > 2
    here = list(shipped.events)[number]

    def shown() -> str:
        return list(visitor.visit.exhibit.events)[visitor.item("TimeRail")["number"]]

    event = shipped.events[here]
    visitor.visit.show(shipped._replace(events=first("new", event, shipped.events)))
    assert shown() == here
    visitor.visit.show(shipped._replace(events=without(here, shipped.events)))
    assert shown() == list(shipped.events)[number - 1]
    visitor.visit.show(shipped._replace(events={}))
    assert (visitor.visit.screen, visitor.named(Role.Dialog)) == ("", [])


def test_the_map_keeps_its_place_and_the_page_of_what_is_said_of_it(
    visitor: Visitor, shipped: Exhibit
) -> None:
    moscow = next(iter(shipped.places))
    told = text(" ".join(["A city is told of at length."] * 60))
    places = {**shipped.places, moscow: shipped.places[moscow]._replace(text=told)}
    events = {id_: event._replace(place=moscow) for id_, event in shipped.events.items()}
    long = shipped._replace(places=places, events=events)
    visitor.visit.show(long)
    visitor.visit.openScreen("map")
    visitor.key(Key.Key_Home)
    visitor.key(Key.Key_PageDown)
    name = heading(visitor)
    assert (name, visitor.item("PlaceText")["page"]) == (places[moscow].name, 1)
    new = places[moscow]._replace(id="new", name="A new place")
    visitor.visit.show(long._replace(places=first("new", new, places)))
    assert (heading(visitor), visitor.item("PlaceText")["page"]) == (name, 1)
    # What takes the place of one that is gone is read from its beginning.
    visitor.visit.show(shipped._replace(places=without(moscow, shipped.places)))
    assert (heading(visitor), visitor.item("PlaceText")["page"]) == (
        list(shipped.places.values())[1].name,
        0,
    )


class TestTheIndex:
    @staticmethod
    def people(*numbers: int) -> dict[str, Person]:
        return {
            f"p{n}": Person(f"p{n}", f"Ada Number{n:04}", "", text("Somebody.")) for n in numbers
        }

    @staticmethod
    def rows(visitor: Visitor) -> list[str]:
        return [row["said"] for row in visitor.items("EntryRow")]

    def test_keeps_the_page_of_what_stood_on_it(self, visitor: Visitor, shipped: Exhibit) -> None:
        visitor.visit.show(shipped._replace(people=self.people(*range(100, 200))))
        visitor.visit.openScreen("index")
        visitor.press(Role.Button, "Next")
        visitor.press(Role.Button, "Next")
        top = self.rows(visitor)[0]
        visitor.visit.show(shipped._replace(people=self.people(*range(200))))
        assert top in self.rows(visitor)
        number = int(top[-4:])
        left = (n for n in range(200) if n != number)
        visitor.visit.show(shipped._replace(people=self.people(*left)))
        assert f"Ada Number{number - 1:04}" in self.rows(visitor)

    def test_shows_its_first_part_when_the_other_is_empty(
        self, visitor: Visitor, shipped: Exhibit
    ) -> None:
        visitor.visit.openScreen("index")
        visitor.touch(Role.RadioButton, "Terms")
        visitor.visit.show(shipped._replace(terms={}))
        assert self.rows(visitor)[0].startswith("Nadezhda Alliluyeva")
        visitor.visit.show(shipped)
        assert visitor.is_checked(Role.RadioButton, "Terms")


def test_the_overview_keeps_the_page_of_its_chapters(visitor: Visitor, shipped: Exhibit) -> None:
    many = [
        chapter._replace(id=f"{chapter.id}-{n}") for n in range(3) for chapter in shipped.chapters
    ]
    visitor.visit.show(shipped._replace(chapters=tuple(many)))
    visitor.visit.openScreen("overview")
    visitor.press(Role.Button, "Next")
    assert visitor.item("Overview")["page"] == 1
    visitor.visit.show(shipped._replace(chapters=tuple(many[8:])))
    assert visitor.item("Overview")["page"] == 0
    visitor.visit.show(shipped._replace(chapters=tuple(many)))
    assert visitor.item("Overview")["page"] == 1


def test_a_card_keeps_the_page_of_what_is_read(visitor: Visitor, shipped: Exhibit) -> None:
    lenin = shipped.people["lenin"]
    words = " ".join(["He is told of at length."] * 90)

    def told(plain: str) -> Exhibit:
        return shipped._replace(people={"lenin": lenin._replace(text=text(plain))})

    visitor.visit.show(told(words))
    visitor.visit.open("person:lenin")
    visitor.press(Role.Button, "Next")
    where = visitor.item("Card")
    page = visitor.ask("CardText", "item.page")
    assert page == 1
    visitor.visit.show(told(f"{words} And more."))
    assert (visitor.ask("CardText", "item.page"), box(visitor.item("Card"))) == (1, box(where))
    visitor.visit.show(told("A word."))
    assert visitor.ask("CardText", "item.page") == 0


def test_a_panel_s_further_page_stays(stand: Stand, shipped: Exhibit) -> None:
    visitor = stand(start=place_of(shipped, "lenin/congress"))
    visitor.settings.setProperty("textSize", 2)
    visitor.qtbot.waitUntil(lambda: visitor.visit.pageCount > 1)
    visitor.visit.next()
    visitor.rest()
    first, *others = shipped.chapters
    visitor.visit.show(shipped._replace(chapters=(*others, first)))
    visitor.rest()
    assert visitor.visit.page == 1
    chapter = shipped.chapters[2]
    panels = [p._replace(heading=f"{p.heading}!") for p in chapter.panels]
    now = (*shipped.chapters[:2], chapter._replace(panels=tuple(panels)), *shipped.chapters[3:])
    visitor.visit.show(shipped._replace(chapters=now))
    visitor.rest()
    assert visitor.visit.page == 1


class TestWhatLiesOverAll:
    """Neither closes, opens or ends by a save."""

    def test_the_bar_of_settings(self, visitor: Visitor, shipped: Exhibit) -> None:
        visitor.settings.setProperty("isBarOpen", True)
        before = visitor.named(Role.Button)
        visitor.visit.show(shipped._replace(chapters=shipped.chapters[1:]))
        assert visitor.settings.property("isBarOpen")
        assert visitor.named(Role.Button) == before

    @pytest.fixture
    def asked(self, stand: Stand) -> Visitor:
        """Who is asked whether they are there."""
        visitor = stand(attendance=Attendance(ends=True))
        visitor.presence.ask()
        return visitor

    def test_the_question(self, asked: Visitor, shipped: Exhibit) -> None:
        asked.visit.show(shipped._replace(people={}))
        assert asked.presence.state == "asked"
        assert asked.named(Role.Dialog) == ["Are you still there?"]

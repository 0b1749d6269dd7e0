"""Which further screens an exhibit has, and how they lie over each other."""

from __future__ import annotations

import pytest

from kiosk.content.exhibit import Event, Exhibit
from kiosk.visit.screens import further_screens, unmapped
from kiosk.visit.visit import Visit
from tests.visit.made import chapter, exhibit, text

FULL = exhibit(chapter("early"))
FULL = FULL._replace(
    map=FULL.chapters[0].panels[0].figure,
    events={"e": Event("e", "1922", text("It began."), None, "")},
)


@pytest.mark.parametrize(
    ("of", "screens"),
    [
        (FULL, ["index", "timeline", "map"]),
        (FULL._replace(people={}), ["index", "timeline", "map"]),
        (FULL._replace(people={}, terms={}), ["timeline", "map"]),
        (FULL._replace(events={}), ["index", "map"]),
        (FULL._replace(map=None), ["index", "timeline"]),
        (FULL._replace(places={}), ["index", "timeline"]),
        (FULL._replace(people={}, terms={}, events={}, map=None), ["index"]),
        (FULL._replace(people={}, terms={}, events={}, places={}), []),
    ],
)
def test_an_exhibit_has_those_that_it_has_something_for(of: Exhibit, screens: list[str]) -> None:
    assert further_screens(of) == screens
    assert Visit(of).screens == screens


def test_places_that_stand_nowhere_on_the_map_make_none() -> None:
    [gorki] = FULL.places.values()
    nowhere = FULL._replace(places={"gorki": gorki._replace(at=None)})
    assert further_screens(nowhere) == ["index", "timeline"]


def test_without_a_picture_that_can_be_shown_there_is_no_map() -> None:
    assert FULL.map is not None
    broken = FULL.map._replace(picture=FULL.map.picture._replace(file=None))
    lacking = FULL._replace(map=broken, people={}, terms={})
    assert further_screens(lacking) == ["index", "timeline"]
    assert [place.id for place in unmapped(lacking)] == ["gorki"]


class TestOneOverTheOther:
    def test_each_closes_to_where_it_was_opened_from(self) -> None:
        visit = Visit(FULL)
        visit.openScreen("overview")
        visit.openScreen("index")
        assert visit.screen == "index"
        visit.closeScreen()
        assert visit.screen == "overview"
        visit.closeScreen()
        visit.closeScreen()
        assert visit.screen == ""

    def test_one_that_lies_below_is_uncovered(self) -> None:
        visit = Visit(FULL)
        for screen in ("overview", "index", "overview"):
            visit.openScreen(screen)
        assert visit.stand.screens == ("overview",)

    def test_starting_over_closes_all(self) -> None:
        visit = Visit(FULL)
        visit.openScreen("overview")
        visit.openScreen("index")
        visit.startOver()
        assert visit.stand == (0, (), "")

    def test_a_card_closes_with_the_screen_under_it(self) -> None:
        visit = Visit(FULL)
        visit.openScreen("index")
        visit.open("person:lenin")
        assert visit.opened == "person:lenin"
        visit.closeScreen()
        assert (visit.opened, visit.isCardOpen) == ("", False)

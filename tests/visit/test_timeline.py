"""What the timeline tells of an exhibit's events."""

from __future__ import annotations

import pytest

from kiosk.content.exhibit import Event, Exhibit, Figure, Picture
from kiosk.visit.places import Places
from kiosk.visit.timeline import Events
from kiosk.visit.visit import Visit
from tests.visit.made import text, three_chapters

MAP = Figure(Picture("map.svg", "assets/images/map.svg", 1300, 960), "A map.")


def event(id_: str, date: str, panel: tuple[str, str] | None = None, place: str = "") -> Event:
    return Event(id_, date, text(f"Of {id_}."), panel, place)


def dated() -> Exhibit:
    """Three events: one that no panel tells of, two of panels, the last at a place of the map."""
    events = (
        event("first", "1901"),
        event("second", "1920-05-25", ("middle", "m1")),
        event("third", "1935-02", ("late", "l2"), "gorki"),
    )
    return three_chapters()._replace(events={e.id: e for e in events}, map=MAP)


def events(start: int = 0, exhibit: Exhibit | None = None) -> tuple[Events, Visit]:
    visit = Visit(exhibit or dated(), start)
    return Events(visit, Places(visit)), visit


def test_an_event_tells_its_date_its_text_and_where_to_read_of_it() -> None:
    told = events()[0].told(2)
    assert (told["date"], told["plain"]) == ("February 1935", "Of third.")
    assert (told["panel"], told["chapter"]) == (4, 2)
    assert (told["onMap"], told["placeName"]) == (0, "Gorki")


def test_what_no_panel_tells_of_leads_nowhere() -> None:
    told = events()[0].told(0)
    assert (told["panel"], told["chapter"], told["onMap"]) == (-1, -1, -1)


@pytest.mark.parametrize(("start", "begins"), [(0, 1), (2, 1), (4, 2), (3, 2), (5, 2)])
def test_it_begins_where_the_visitor_is(start: int, begins: int) -> None:
    assert events(start)[0].begin() == begins


def test_from_the_map_it_goes_on_where_it_was_left() -> None:
    timeline, visit = events()
    visit.openScreen("timeline")
    timeline.showOnMap(2, 0)
    assert visit.screen == "map"
    visit.closeScreen()
    assert (visit.screen, timeline.begin()) == ("timeline", 2)
    visit.closeScreen()
    assert timeline.begin() == 1


def test_a_finger_finds_the_event_that_is_drawn_nearest() -> None:
    timeline, _ = events()
    for number in range(timeline.count):
        stop = timeline.stop(number, 1000, 26)
        assert timeline.nearest(stop["at"] + 3, 1000, 26) == number


def test_of_very_many_some_are_drawn_and_all_are_reached() -> None:
    many = {str(n): event(str(n), f"{1901 + n % 39}") for n in range(2000)}
    timeline, _ = events(0, three_chapters()._replace(events=many))
    assert len(timeline.stops(1000, 26, 9)) <= 112
    assert timeline.nearest(1000, 1000, 26) == 1999


def test_chapters_stand_above_the_line() -> None:
    assert [lane["title"] for lane in events()[0].lanes()] == ["Early", "Middle", "Late"]


def test_an_exhibit_without_events_has_none() -> None:
    assert events(0, three_chapters())[0].count == 0

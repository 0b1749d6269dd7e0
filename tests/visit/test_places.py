"""What the map tells of an exhibit's places."""

from __future__ import annotations

from itertools import combinations
from math import hypot

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.exhibit import Event, Exhibit, Place, Point
from kiosk.visit.discs import Room, laid_out
from kiosk.visit.places import Places
from kiosk.visit.visit import Visit
from tests.visit.made import chapter, exhibit, panel, text
from tests.visit.test_timeline import MAP

ROOM = Room(1300, 960, 46, 62)


def mapped() -> Exhibit:
    """Two places on the map and one that is not, of which a panel and an event tell."""
    body = text("In Gorki he rested.", Gorki="place:gorki")
    made = exhibit(chapter("early", panel("e1"), panel("e2", body)))
    places = {
        **made.places,
        "nowhere": Place("nowhere", "Nowhere", None, text("Not on the map.")),
        "far": Place("far", "Far away", Point(0.9, 0.9), text("A town.")),
    }
    event = Event("rest", "1922-05-25", text("He rests."), None, "gorki")
    return made._replace(map=MAP, places=places, events={"rest": event})


def places(of: Exhibit | None = None, start: int = 0) -> Places:
    return Places(Visit(of or mapped(), start))


def test_only_what_has_a_point_is_on_the_map() -> None:
    assert (places().count, places().names()) == (2, ["Gorki", "Far away"])
    assert [places().number(id_) for id_ in ("gorki", "nowhere", "far")] == [0, -1, 1]


def test_without_a_picture_there_is_no_map() -> None:
    assert places(mapped()._replace(map=None)).count == 0


def test_a_place_tells_what_it_is_and_what_happened_there() -> None:
    told = places().place(0)
    assert told["name"] == "Gorki"
    assert [(part["label"], part["plain"]) for part in told["says"]] == [  # type: ignore[attr-defined]
        ("", "A country house."),
        ("1922", "He rests."),
    ]
    assert (told["panel"], told["chapter"]) == (1, 0)


def test_what_nobody_tells_of_leads_nowhere() -> None:
    assert (places().place(1)["panel"], places().place(1)["chapter"]) == (-1, -1)


def test_it_begins_with_a_place_that_the_panel_names() -> None:
    assert places(start=1).begin() == 0
    asked = places()
    asked.show(1)
    assert asked.begin() == 1
    assert asked.begin() == 0


points = st.tuples(st.floats(0, 1300), st.floats(0, 960))


@settings(max_examples=60, deadline=None)
@given(st.lists(points, max_size=14))
def test_no_two_discs_touch_and_none_leaves_the_map(at: list[tuple[float, float]]) -> None:
    discs = laid_out(at, ROOM)
    for disc in discs:
        edge = disc.open_radius
        assert edge - 1e-6 <= disc.at[0] <= ROOM.width - edge + 1e-6
        assert edge - 1e-6 <= disc.at[1] <= ROOM.height - edge + 1e-6
    for one, other in combinations(discs, 2):
        apart = hypot(one.at[0] - other.at[0], one.at[1] - other.at[1])
        assert apart >= ROOM.radius + one.open_radius


def test_what_has_room_stands_on_its_point() -> None:
    discs = laid_out([(300, 300), (900, 600)], ROOM)
    assert [disc.at for disc in discs] == [(300, 300), (900, 600)]


def test_two_at_one_point_stand_off_and_their_leaders_stay_short() -> None:
    discs = laid_out([(600, 400), (610, 400)], ROOM)
    assert len(discs) == 2
    for disc in discs:
        far = hypot(disc.at[0] - disc.point[0], disc.at[1] - disc.point[1])
        assert far <= 5 * ROOM.radius


def test_a_label_is_left_out_where_it_would_touch() -> None:
    alone = laid_out([(600, 400)], ROOM, [(150, 36)])
    assert alone[0].side == "right"
    too_wide = laid_out([(600, 400)], ROOM, [(1400, 36)])
    assert too_wide[0].side == ""

"""All panels in one row."""

from __future__ import annotations

import pytest

from kiosk.visit.route import Route
from tests.visit.made import exhibit, three_chapters

ROUTE = Route(three_chapters())


def test_places_count_through_all_chapters() -> None:
    assert ROUTE.count == 6
    assert [ROUTE.panel(place).id for place in range(6)] == ["e1", "e2", "m1", "l1", "l2", "l3"]
    assert [ROUTE.chapter_of(place) for place in range(6)] == [0, 0, 1, 2, 2, 2]
    assert [ROUTE.within(place) for place in range(6)] == [0, 1, 0, 0, 1, 2]


def test_a_chapter_begins_at_its_first_panel() -> None:
    assert [ROUTE.first_place(chapter) for chapter in range(3)] == [0, 2, 3]
    assert [ROUTE.chapter(place).id for place in (1, 2, 3)] == ["early", "middle", "late"]


@pytest.mark.parametrize(
    ("chapter", "panel", "place"),
    [
        ("early", None, 0),
        ("late", None, 3),
        ("late", "l3", 5),
        ("middle", "m1", 2),
        ("late", "m1", None),
        ("late", "", None),
        ("latest", None, None),
        ("latest", "l1", None),
    ],
)
def test_a_panel_is_found_by_its_chapter_and_its_own_id(
    chapter: str, panel: str | None, place: int | None
) -> None:
    assert ROUTE.find(chapter, panel) == place


def test_an_exhibit_without_chapters_has_no_places() -> None:
    assert Route(exhibit()).count == 0

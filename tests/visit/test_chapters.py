"""What is told of the chapters."""

from __future__ import annotations

from kiosk.visit.chapters import Chapters
from kiosk.visit.visit import Visit
from tests.visit.made import chapter, exhibit, three_chapters


def test_tells_a_chapters_short_title_and_years() -> None:
    chapters = Chapters(Visit(three_chapters()))
    assert (chapters.title(1), chapters.years(1)) == ("Middle", "1920–1920")
    assert Chapters(Visit(exhibit(chapter("undated")))).years(0) == ""


def test_stops_stand_where_a_finger_finds_their_chapters() -> None:
    chapters = Chapters(Visit(three_chapters()))
    stops = chapters.stops(600, 26, 74, 0)
    assert [chapters.nearest(stop["at"]) for stop in stops] == [0, 1, 2]
    assert [chapters.at(n) for n in range(3)] == [stop["at"] for stop in stops]


def test_a_card_tells_number_title_and_years() -> None:
    cards = Chapters(Visit(three_chapters())).cards(1, 5)
    assert [(card["number"], card["title"]) for card in cards] == [(1, "Middle"), (2, "Late")]

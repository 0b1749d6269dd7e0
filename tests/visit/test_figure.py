"""What is told of a figure that is looked at closely."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kiosk.content.exhibit import Exhibit, Hotspot, Picture, Point
from kiosk.visit.figure import CloseFigure
from kiosk.visit.visit import Visit
from tests.visit.made import chapter, exhibit, panel

Made = tuple[Visit, CloseFigure]
SPOTS = (
    Hotspot(Point(0.25, 0.5), "The speaker", "person", "lenin"),
    Hotspot(Point(0.75, 0.5), "The banner", "term", "party"),
    Hotspot(Point(0.9, 0.5), "The speaker's hat", "person", "lenin"),
)


def two_panels() -> Exhibit:
    """A figure with hotspots, and one whose picture cannot be shown."""
    return exhibit(
        chapter(
            "early",
            panel("e1", hotspots=SPOTS, caption="A meeting.", credit="Drawn."),
            panel("e2", heading="Later", picture=Picture("e2.svg", None)),
        )
    )


@pytest.fixture
def looking() -> Callable[[], Made]:
    """A visit whose figure is looked at closely."""

    def looking() -> Made:
        visit = Visit(two_panels())
        figure = CloseFigure(visit)
        visit.openScreen("figure")
        return visit, figure

    return looking


def test_hotspots_are_numbered_and_say_what_they_open(looking: Callable[[], Made]) -> None:
    _, figure = looking()
    told = [(spot["number"], spot["label"], spot["opens"]) for spot in figure.hotspots]
    assert told == [
        (1, "The speaker", "Vladimir Lenin"),
        (2, "The banner", "The Party"),
        (3, "The speaker's hat", "Vladimir Lenin"),
    ]


def test_it_is_the_present_panel_s(looking: Callable[[], Made]) -> None:
    visit, figure = looking()
    told = (figure.isThere, figure.heading, figure.caption, figure.credit)
    assert told == (True, "Early, in full", "A meeting.", "Drawn.")
    visit.closeScreen()
    visit.goTo(1)
    assert (figure.isThere, figure.heading, figure.hotspots) == (False, "Later", [])


def test_what_a_hotspot_opens_is_no_card_over_the_figure(looking: Callable[[], Made]) -> None:
    visit, figure = looking()
    figure.open(2)
    assert (figure.opened, visit.card["name"], visit.isCardOpen) == (2, "The Party", False)


def test_of_two_that_open_the_same_the_touched_one_is_open(looking: Callable[[], Made]) -> None:
    _, figure = looking()
    figure.open(3)
    assert figure.opened == 3
    figure.open(1)
    assert figure.opened == 1


def test_a_link_in_the_words_opens_its_own_hotspot_or_none(looking: Callable[[], Made]) -> None:
    visit, figure = looking()
    figure.open(1)
    visit.open("term:party")
    assert figure.opened == 2
    visit.open("place:gorki")
    assert (figure.opened, visit.card["name"]) == (0, "Gorki")


def test_a_number_that_is_not_there_opens_nothing(looking: Callable[[], Made]) -> None:
    visit, figure = looking()
    for number in (0, 4, -1):
        figure.open(number)
    assert (figure.opened, visit.card) == (0, {})


def test_nothing_is_open_after_it_was_closed(looking: Callable[[], Made]) -> None:
    visit, figure = looking()
    figure.open(2)
    visit.closeScreen()
    assert (figure.opened, visit.card) == (0, {})
    visit.openScreen("figure")
    assert figure.opened == 0


def test_numbers_stand_off_their_points(looking: Callable[[], Made]) -> None:
    _, figure = looking()
    first, second, third = figure.pins(1000, 1000, 150, 96, 0)
    assert first == {"x": 250, "y": 350, "pointX": 250, "pointY": 500}
    assert second
    assert third
    assert third["x"] - second["x"] >= 95

"""The way back from a panel that a card or a screen has led to."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kiosk.visit.layers import Stand
from kiosk.visit.trail import Trail
from kiosk.visit.visit import Visit
from tests.visit.made import chapter, exhibit, panel, text

LENIN = text("Lenin fell ill.", Lenin="person:lenin")


@pytest.fixture
def visit() -> Visit:
    """At the first of eight panels; Lenin is named on the panels 0, 5 and 7."""
    return Visit(
        exhibit(
            chapter("early", panel("e1", LENIN, heading="The beginning"), panel("e2"), panel("e3")),
            chapter("late", panel("l1"), panel("l2"), panel("l3", LENIN), panel("l4")),
            chapter("last", panel("z1", LENIN)),
        )
    )


@pytest.fixture
def trail(visit: Visit) -> Trail:
    """Nobody has been led anywhere."""
    return Trail(visit)


def where(visit: Visit) -> Stand:
    """Where the visitor is, and what is open."""
    return visit.stand


class TestLeads:
    def test_to_the_first_panel_of_a_chapter_that_names_whom_the_card_is_of(
        self, visit: Visit, trail: Trail
    ) -> None:
        visit.open("person:lenin")
        trail.readIn(1)
        assert where(visit) == (5, (), "")
        assert (trail.isOffered, trail.name, trail.screen) == (True, "Vladimir Lenin", "")

    def test_from_a_card_over_a_screen_to_a_panel_that_nothing_lies_over(
        self, visit: Visit, trail: Trail
    ) -> None:
        visit.openScreen("index")
        visit.open("person:lenin")
        trail.readIn(1)
        assert where(visit) == (5, (), "")
        assert (trail.name, trail.screen) == ("Vladimir Lenin", "index")

    def test_from_a_screen_without_a_card(self, visit: Visit, trail: Trail) -> None:
        visit.openScreen("timeline")
        trail.leadTo(4)
        assert where(visit) == (4, (), "")
        assert (trail.name, trail.screen) == ("", "timeline")

    def test_no_further_than_the_last_panel(self, visit: Visit, trail: Trail) -> None:
        trail.leadTo(99)
        assert visit.place == 7
        assert trail.name == "The beginning"


class TestGoesBack:
    def test_to_the_panel_the_screens_and_the_card(self, visit: Visit, trail: Trail) -> None:
        visit.goTo(1)
        visit.openScreen("overview")
        visit.openScreen("index")
        visit.open("person:lenin")
        trail.readIn(1)
        trail.goBack()
        assert where(visit) == (1, ("overview", "index"), "person:lenin")
        assert visit.card["name"] == "Vladimir Lenin"
        assert not trail.isOffered

    def test_step_by_step_as_one_was_led(self, visit: Visit, trail: Trail) -> None:
        visit.open("person:lenin")
        trail.readIn(1)
        visit.open("term:party")
        trail.leadTo(1)
        assert trail.name == "The Party"
        trail.goBack()
        assert where(visit) == (5, (), "term:party")
        assert trail.name == "Vladimir Lenin"
        trail.goBack()
        assert where(visit) == (0, (), "person:lenin")
        assert not trail.isOffered

    def test_nowhere_where_nobody_was_led(self, visit: Visit, trail: Trail) -> None:
        visit.goTo(3)
        trail.goBack()
        assert where(visit) == (3, (), "")

    def test_what_a_screen_goes_by_is_there_when_it_opens(self, visit: Visit, trail: Trail) -> None:
        visit.openScreen("index")
        visit.open("person:lenin")
        trail.readIn(1)
        seen: list[tuple[int, str]] = []
        visit.screenChanged.connect(lambda: seen.append((visit.place, visit.opened)))
        trail.goBack()
        assert seen == [(0, "person:lenin")]

    def test_to_a_figure_whose_words_are_no_card(self, visit: Visit, trail: Trail) -> None:
        visit.openScreen("figure")
        visit.open("person:lenin")
        trail.readIn(1)
        told: list[bool] = []
        visit.cardChanged.connect(lambda: told.append(visit.isCardOpen))
        trail.goBack()
        assert where(visit) == (0, ("figure",), "person:lenin")
        assert told == [False]


class TestIsOffered:
    @pytest.fixture
    def led(self, visit: Visit, trail: Trail) -> Trail:
        """Led to panel 5."""
        visit.open("person:lenin")
        trail.readIn(1)
        return trail

    @pytest.mark.parametrize(
        "walk",
        [
            lambda v: v.next(),
            lambda v: v.back(),
            lambda v: (v.next(), v.back(), v.back()),
            lambda v: (v.openScreen("overview"), v.closeScreen()),
            lambda v: (v.open("term:party"), v.close()),
        ],
    )
    def test_while_one_looks_about(
        self, visit: Visit, led: Trail, walk: Callable[[Visit], object]
    ) -> None:
        walk(visit)
        assert led.isOffered

    @pytest.mark.parametrize(
        "walk",
        [
            lambda v: (v.next(), v.next()),
            lambda v: (v.back(), v.back()),
            lambda v: v.goToFirst(),
            lambda v: v.goToChapter(1),
            lambda v: v.startOver(),
        ],
    )
    def test_no_longer_once_one_has_walked_on_or_started_over(
        self, visit: Visit, led: Trail, walk: Callable[[Visit], object]
    ) -> None:
        heard: list[bool] = []
        led.changed.connect(lambda: heard.append(bool(led.isOffered)))
        walk(visit)
        assert not led.isOffered
        assert heard == [False]

    def test_no_longer_after_starting_over_beside_the_first_panel(
        self, visit: Visit, trail: Trail
    ) -> None:
        visit.open("person:lenin")
        trail.readIn(0)
        visit.startOver()
        assert not trail.isOffered

    def test_only_some_ways_are_remembered(self, visit: Visit, trail: Trail) -> None:
        for _ in range(50):
            trail.leadTo(4)
        backs = 0
        while trail.isOffered:
            trail.goBack()
            backs += 1
        assert backs == 20


class TestWhatAScreenBeginsWith:
    def test_is_its_own_matter_where_nobody_was_led_away(self, visit: Visit, trail: Trail) -> None:
        visit.openScreen("timeline")
        trail.tell("timeline", 7)
        visit.closeScreen()
        visit.openScreen("timeline")
        assert trail.begin("timeline", 3) == 3

    def test_is_what_it_was_left_at_once_one_is_back(self, visit: Visit, trail: Trail) -> None:
        visit.openScreen("overview")
        visit.openScreen("timeline")
        trail.tell("timeline", 7)
        trail.leadTo(4)
        trail.goBack()
        assert trail.begin("timeline", 3) == 7
        visit.closeScreen()
        visit.openScreen("timeline")
        assert trail.begin("timeline", 3) == 3

    def test_is_not_what_it_was_closed_at_before(self, visit: Visit, trail: Trail) -> None:
        visit.openScreen("overview")
        visit.openScreen("timeline")
        trail.tell("timeline", 7)
        visit.closeScreen()
        visit.openScreen("map")
        trail.tell("map", 2)
        trail.leadTo(4)
        trail.goBack()
        assert trail.begin("map", 0) == 2
        assert trail.begin("timeline", 3) == 3

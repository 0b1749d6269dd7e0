"""The pages of a panel whose text is large."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QSignalSpy

from kiosk.visit.pages import Pages
from kiosk.visit.visit import Visit
from tests.visit.made import three_chapters

THIRDS = [0.0, 0.33, 0.67]


@pytest.fixture
def visit() -> Visit:
    """At the second of six panels, which has three pages."""
    visit = Visit(three_chapters(), 1)
    visit.tellPages(1, THIRDS)
    return visit


def test_only_a_page_that_was_asked_for_is_told_as_turned(visit: Visit) -> None:
    told: list[int] = []
    visit.pageTurned.connect(lambda: told.append(visit.page))
    visit.next()
    visit.setPage(2)
    visit.back()
    assert told == [1, 2, 1]
    visit.tellPages(1, [0])
    assert (visit.page, told) == (0, [1, 2, 1])


def test_a_panel_has_one_page_until_more_are_told_of() -> None:
    pages = Pages()
    assert (pages.page, pages.count) == (0, 1)
    assert not pages.turn(1)
    pages.tell([0, 0.5])
    assert pages.turn(1)
    assert not pages.turn(1)
    assert pages.page == 1


def test_next_goes_through_the_pages_before_the_next_panel(visit: Visit) -> None:
    seen = []
    for _ in range(3):
        visit.next()
        seen.append((visit.place, visit.page))
    assert seen == [(1, 1), (1, 2), (2, 0)]


def test_back_arrives_at_the_last_page_of_the_panel_before(visit: Visit) -> None:
    visit.goTo(2)
    visit.back()
    visit.tellPages(1, THIRDS)
    assert (visit.place, visit.page) == (1, 2)
    visit.back()
    assert (visit.place, visit.page) == (1, 1)


def test_a_jump_shows_the_first_page(visit: Visit) -> None:
    visit.next()
    visit.goTo(1)
    assert visit.page == 0
    visit.next()
    visit.goToFirst()
    assert (visit.place, visit.page) == (0, 0)


def test_what_is_read_is_found_again_in_letters_of_any_size(visit: Visit) -> None:
    visit.next()
    visit.tellPages(1, [0, 0.2, 0.3, 0.5, 0.8])
    assert (visit.page, visit.pageCount) == (2, 5)
    visit.tellPages(1, [0])
    assert (visit.page, visit.pageCount) == (0, 1)
    visit.tellPages(1, THIRDS)
    assert (visit.page, visit.pageCount) == (1, 3)


def test_what_is_read_since_going_back_is_found_again_too(visit: Visit) -> None:
    visit.goTo(2)
    visit.back()
    visit.tellPages(1, THIRDS)
    visit.tellPages(1, [0])
    visit.tellPages(1, [0, 0.2, 0.6, 0.8])
    assert visit.page == 2


def test_what_is_read_from_its_beginning_stays_at_its_beginning(visit: Visit) -> None:
    visit.tellPages(1, [0, 0, 0.5])  # a heading that leaves no room for words
    assert visit.page == 0
    visit.next()
    visit.tellPages(1, [0])
    visit.tellPages(1, [0, 0, 0.5])
    assert visit.page == 1


def test_whoever_comes_next_begins_at_the_first_page(visit: Visit) -> None:
    visit.next()
    visit.tellPages(1, [0])
    visit.goTo(1)
    visit.tellPages(1, THIRDS)
    assert visit.page == 0


def test_a_panel_that_is_not_looked_at_tells_nothing(visit: Visit) -> None:
    visit.tellPages(2, [0, 0.5])
    assert visit.pageCount == 3


def test_a_turned_page_is_told_once(visit: Visit) -> None:
    heard = QSignalSpy(visit.pageChanged)
    visit.next()
    visit.tellPages(1, THIRDS)
    assert heard.count() == 1

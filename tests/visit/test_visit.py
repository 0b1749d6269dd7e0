"""One visitor's way through an exhibit."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kiosk.visit.panel_slots import Role
from kiosk.visit.visit import Visit
from tests.visit.made import chapter, exhibit, panel, text, three_chapters


class Heard:
    """Counts how often a visit says that something changed."""

    def __init__(self, visit: Visit) -> None:
        self.places: list[int] = []
        self.cards: list[str] = []
        self.under_way = 0
        visit.placeChanged.connect(lambda: self.places.append(visit.place))
        visit.cardChanged.connect(lambda: self.cards.append(str(visit.card.get("kind", ""))))
        visit.underWayChanged.connect(self._begin)

    def _begin(self) -> None:
        self.under_way += 1


@pytest.fixture
def visit() -> Visit:
    """At the first of six panels in three chapters."""
    return Visit(three_chapters())


def ready(visit: Visit) -> set[int]:
    """The places whose panels are kept ready."""
    rows = visit.panels
    return {rows.index(row).data(Role.PLACE) for row in range(rows.rowCount())} - {-1}


def at_lenin() -> Visit:
    """Before two panels whose first names somebody."""
    body = text("Lenin fell ill.a", Lenin="person:lenin", a="source:2")
    return Visit(exhibit(chapter("early", panel("e1", body), panel("e2"))))


class TestMoving:
    def test_begins_at_the_first_panel_or_where_it_is_told_to(self, visit: Visit) -> None:
        assert (visit.place, visit.chapter) == (0, 0)
        assert (visit.count, visit.chapterCount) == (6, 3)
        late = Visit(three_chapters(), 4)
        assert (late.place, late.chapter) == (4, 2)

    @pytest.mark.parametrize(
        ("start", "step", "there"),
        [
            (1, Visit.next, 2),
            (1, Visit.back, 0),
            (3, Visit.goToFirst, 0),
            (3, Visit.goToLast, 5),
            (1, lambda v: v.goTo(4), 4),
            (1, lambda v: v.goTo(99), 5),
            (1, lambda v: v.goTo(-99), 0),
            (1, lambda v: v.goToChapter(2), 3),
            (4, lambda v: v.goToChapter(2), 3),
        ],
    )
    def test_goes(self, start: int, step: Callable[[Visit], None], there: int) -> None:
        visit = Visit(three_chapters(), start)
        heard = Heard(visit)
        step(visit)
        assert visit.place == there
        assert heard.places == [there]

    @pytest.mark.parametrize(
        ("start", "step"),
        [
            (0, Visit.back),
            (5, Visit.next),
            (0, Visit.goToFirst),
            (5, Visit.goToLast),
            (2, lambda v: v.goTo(2)),
            (2, lambda v: v.goToChapter(3)),
            (2, lambda v: v.goToChapter(-1)),
            (2, lambda v: v.goToChapter(1)),
        ],
    )
    def test_stays_where_there_is_nowhere_to_go(
        self, start: int, step: Callable[[Visit], None]
    ) -> None:
        visit = Visit(three_chapters(), start)
        heard = Heard(visit)
        step(visit)
        assert visit.place == start
        assert heard.places == []

    def test_the_panel_that_is_gone_to_is_ready_before_the_window_hears_of_it(
        self, visit: Visit
    ) -> None:
        seen: list[set[int]] = []
        visit.placeChanged.connect(lambda: seen.append(ready(visit)))
        visit.goToLast()
        assert [{0, 5} <= places for places in seen] == [True]

    def test_is_under_way_once_the_first_panel_is_painted(self, visit: Visit) -> None:
        heard = Heard(visit)
        assert not visit.isUnderWay
        visit.settled()
        visit.settled()
        assert visit.isUnderWay
        assert heard.under_way == 1

    def test_once_nothing_moves_the_neighbours_are_ready_and_what_was_left_is_let_go(
        self, visit: Visit
    ) -> None:
        visit.settled()
        assert ready(visit) == {0, 1, 2}
        visit.goToLast()
        assert ready(visit) == {0, 3, 4, 5}
        visit.settled()
        assert ready(visit) == {3, 4, 5}

    def test_remembers_which_chapters_were_seen(self, visit: Visit) -> None:
        visit.goToLast()
        assert [visit.hasSeen(n) for n in range(3)] == [True, False, True]


class TestCards:
    def test_opens_and_closes(self) -> None:
        visit = at_lenin()
        heard = Heard(visit)
        visit.open("person:lenin")
        assert visit.isCardOpen
        assert visit.card["name"] == "Vladimir Lenin"
        visit.close()
        assert not visit.isCardOpen
        assert visit.card == {}
        assert heard.cards == ["person", ""]

    def test_one_card_leads_to_another(self) -> None:
        visit = at_lenin()
        visit.open("person:lenin")
        visit.open("term:party")
        assert visit.card["name"] == "The Party"

    def test_what_is_not_there_opens_nothing_and_closes_nothing(self) -> None:
        visit = at_lenin()
        heard = Heard(visit)
        visit.open("person:nobody")
        visit.close()
        assert heard.cards == []
        visit.open("person:lenin")
        visit.open("person:nobody")
        assert visit.card["name"] == "Vladimir Lenin"

    def test_a_source_shows_those_of_the_panel_that_is_looked_at(self) -> None:
        visit = at_lenin()
        visit.open("source:2")
        assert [row["mark"] for row in visit.card["sources"]] == ["2"]

    def test_going_on_closes_the_card(self) -> None:
        visit = at_lenin()
        visit.open("person:lenin")
        visit.next()
        assert not visit.isCardOpen

    def test_going_nowhere_leaves_it_open(self) -> None:
        visit = at_lenin()
        visit.open("person:lenin")
        visit.back()
        assert visit.isCardOpen

"""A visitor's place, screens, card and way back when the exhibit's files change under them."""

from __future__ import annotations

import pytest

from kiosk.content.exhibit import Exhibit, VisitTimes
from kiosk.visit.chapters import Chapters
from kiosk.visit.entries import Entries
from kiosk.visit.figure import CloseFigure
from kiosk.visit.panel_slots import Role
from kiosk.visit.presence import Presence
from kiosk.visit.trail import Trail
from kiosk.visit.visit import Visit
from tests.visit.made import chapter, exhibit, panel, text, three_chapters

LATE = ("l1", "l2", "l3")


def here(visit: Visit) -> str:
    """The id of the panel that is looked at."""
    return visit.route.panel(visit.stand.place).id


def shown(visit: Visit) -> dict[int, str]:
    """What stands in the rows of the model: the panels' texts by their places."""
    model = visit.panels
    rows = [model.index(number) for number in range(model.rowCount())]  # type: ignore[attr-defined]
    found = {row.data(Role.PLACE): row.data(Role.BODY_PLAIN) for row in rows}
    return {place: words for place, words in found.items() if place >= 0}


@pytest.fixture
def visit(qapp: object) -> Visit:
    """At the second panel of the chapter `late`, at rest."""
    visit = Visit(three_chapters(), 4)
    visit.settled()
    return visit


def changed(**chapters: tuple[str, ...]) -> Exhibit:
    """Chapters with these panels, in this order."""
    return exhibit(*(chapter(id_, *map(panel, ids)) for id_, ids in chapters.items()))


class TestThePanel:
    def test_that_changed_is_shown_as_it_is_now(self, visit: Visit) -> None:
        now = chapter("late", panel("l1"), panel("l2", text("Written anew.")), panel("l3"))
        visit.show(exhibit(*three_chapters().chapters[:2], now))
        assert here(visit) == "l2"
        assert shown(visit)[4] == "Written anew."

    def test_stays_when_a_chapter_comes_before_it(self, visit: Visit) -> None:
        visit.show(changed(new=("n1", "n2"), early=("e1", "e2"), middle=("m1",), late=LATE))
        assert here(visit) == "l2"
        assert visit.stand.place == 6
        assert set(shown(visit)) == {4, 5, 6, 7}

    def test_stays_when_the_order_of_chapters_changes(self, visit: Visit) -> None:
        visit.show(changed(late=LATE, early=("e1", "e2"), middle=("m1",)))
        assert here(visit) == "l2"
        assert visit.stand.place == 1

    def test_gives_way_to_its_nearest_neighbour_when_it_is_deleted(self, visit: Visit) -> None:
        visit.show(changed(early=("e1", "e2"), middle=("m1",), late=("l1", "l3")))
        assert here(visit) == "l1"
        assert visit.stand.screens == ()

    def test_gives_way_to_the_overview_when_its_chapter_is_deleted(self, visit: Visit) -> None:
        visit.openScreen("figure")
        visit.show(changed(early=("e1", "e2"), middle=("m1",)))
        assert visit.stand.screens == ("overview",)
        assert here(visit) == "m1"


class TestWhatLiesOverIt:
    def test_a_card_stays_open_and_says_what_it_says_now(self, visit: Visit) -> None:
        visit.open("person:lenin")
        now = three_chapters()
        lenin = now.people["lenin"]._replace(years="1870–1925")
        visit.show(now._replace(people={"lenin": lenin}))
        assert visit.card["years"] == "1870–1925"  # type: ignore[index]

    def test_a_card_that_says_the_same_is_not_opened_anew(self, visit: Visit) -> None:
        visit.open("person:lenin")
        opened = []
        visit.cardChanged.connect(lambda: opened.append(visit.card))
        visit.show(three_chapters())
        assert opened == []

    def test_a_card_closes_when_nothing_bears_its_name_any_more(self, visit: Visit) -> None:
        visit.open("person:lenin")
        visit.show(three_chapters()._replace(people={}))
        assert not visit.card

    def test_screens_stay_that_there_is_still_something_for(self, visit: Visit) -> None:
        visit.openScreen("overview")
        visit.openScreen("index")
        visit.show(three_chapters())
        assert visit.stand.screens == ("overview", "index")
        visit.show(three_chapters()._replace(people={}, terms={}, places={}))
        assert visit.stand.screens == ("overview",)

    def test_the_way_back_leads_to_the_same_panel(self, visit: Visit) -> None:
        trail = Trail(visit)
        trail.leadTo(2)
        visit.show(changed(new=("n1",), early=("e1", "e2"), middle=("m1",), late=LATE))
        trail.goBack()
        assert here(visit) == "l2"

    def test_the_way_back_is_gone_with_the_panel_it_led_to(self, visit: Visit) -> None:
        trail = Trail(visit)
        trail.leadTo(2)
        visit.show(changed(early=("e1", "e2"), middle=("m1",)))
        assert not trail.isOffered


class TestTheLanguage:
    def test_stays_as_long_as_there_is_one(self, visit: Visit) -> None:
        english = three_chapters()._replace(languages=("en", "ru"))
        russian = english._replace(language="ru", title="Выставка")
        visit.show(english, russian)
        visit.setLanguage("ru")
        visit.show(english, russian._replace(title="Новая выставка"))
        assert visit.exhibit.title == "Новая выставка"
        visit.show(three_chapters())
        assert (visit.language, visit.exhibit.title) == ("en", "A small exhibit")


class TestWhatElseTellsOfIt:
    def test_the_chapters_the_index_and_the_figure_follow(self, visit: Visit) -> None:
        chapters, entries, figure = Chapters(visit), Entries(visit), CloseFigure(visit)
        assert (chapters.nearest(1.0), len(entries.rows("term"))) == (2, 1)
        now = changed(late=("l2",), last=("x",), after=("y",), end=("z",))
        visit.show(now._replace(terms={}))
        assert (chapters.nearest(1.0), entries.rows("term")) == (3, [])
        assert chapters.title(0) == "Late"
        assert figure.picture["alt"] == "A picture of l2."  # type: ignore[index]

    def test_chapters_that_were_seen_are_still_known(self, visit: Visit) -> None:
        visit.show(changed(new=("n1",), early=("e1", "e2"), middle=("m1",), late=LATE))
        assert [visit.hasSeen(chapter) for chapter in range(4)] == [False, False, False, True]

    def test_the_times_of_a_visit_are_the_new_ones(self, qapp: object) -> None:
        presence = Presence(VisitTimes(60, 15))
        presence.follow(VisitTimes(30, 20))
        assert presence.countdown == 20

    def test_a_visit_that_does_not_end_still_does_not(self, qapp: object) -> None:
        presence = Presence(None)
        presence.follow(VisitTimes(30, 20))
        assert presence.countdown == 0


def test_what_has_not_changed_is_not_told(visit: Visit) -> None:
    told: list[object] = []
    visit.panels.dataChanged.connect(lambda *which: told.append(which))  # type: ignore[attr-defined]
    visit.show(three_chapters())
    assert told == []

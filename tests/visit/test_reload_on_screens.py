"""What screens show by number, and what leads back to it, when the exhibit's files change."""

from __future__ import annotations

import pytest

from kiosk.content.exhibit import Exhibit, Hotspot, Picture, Point
from kiosk.visit.figure import CloseFigure
from kiosk.visit.places import Places
from kiosk.visit.timeline import Events
from kiosk.visit.trail import Trail
from kiosk.visit.visit import Visit
from tests.visit.made import exhibit, panel, three_chapters
from tests.visit.test_timeline import dated, event

SPEAKER = Hotspot(Point(0.25, 0.5), "The speaker", "person", "lenin")
HAT = Hotspot(Point(0.9, 0.5), "The speaker's hat", "person", "lenin")
BANNER = Hotspot(Point(0.75, 0.5), "The banner", "term", "party")


def earlier(given: Exhibit) -> Exhibit:
    """With an event before all others, and a chapter before all others."""
    events = {"zero": event("zero", "1878"), **given.events}
    first = three_chapters().chapters[0]._replace(id="new")
    return given._replace(events=events, chapters=(first, *given.chapters))


def without(given: Exhibit, *events: str) -> Exhibit:
    return given._replace(events={k: v for k, v in given.events.items() if k not in events})


@pytest.fixture
def visit(qapp: object) -> Visit:
    return Visit(dated(), 4)


class TestAnEvent:
    """Its number is asked for as QML does it, while the new numbers are told."""

    @pytest.mark.parametrize(
        ("now", "number"),
        [
            (earlier(dated()), 2),
            (without(dated(), "first"), 0),
            (without(dated(), "second"), 0),
            (without(dated(), "first", "second"), 0),
            (without(dated(), "third"), 1),
            (without(dated(), "first", "second", "third"), 0),
        ],
        ids=["later", "sooner", "gone", "gone with the one before", "alone", "none is left"],
    )
    def test_that_is_shown_is_shown_further_or_its_neighbour(
        self, visit: Visit, now: Exhibit, number: int
    ) -> None:
        told: list[int] = []
        visit.renumbered.connect(lambda: told.append(visit.numberNow("timeline", 1)))
        visit.show(now)
        assert told == [number]

    def test_at_which_the_timeline_was_left_for_the_map_is_found_again(self, visit: Visit) -> None:
        events = Events(visit, Places(visit))
        visit.openScreen("timeline")
        events.showOnMap(1, 0)
        visit.show(earlier(dated()))
        visit.closeScreen()
        assert (visit.screen, events.begin()) == ("timeline", 2)

    def test_that_the_way_back_leads_to_is_found_again(self, visit: Visit) -> None:
        trail = Trail(visit)
        visit.openScreen("timeline")
        trail.tell("timeline", 1)
        trail.leadTo(2)
        visit.show(earlier(dated()))
        trail.goBack()
        assert (visit.screen, trail.begin("timeline", 0)) == ("timeline", 2)


def test_a_way_back_leads_to_a_panel_s_neighbour_where_that_is_gone(visit: Visit) -> None:
    trail = Trail(visit)
    visit.openScreen("timeline")
    trail.leadTo(2)
    early, middle, late = dated().chapters
    late = late._replace(panels=(late.panels[0], late.panels[2]))
    visit.show(
        without(dated(), "first", "second", "third")._replace(chapters=(early, middle, late))
    )
    assert trail.screen == ""
    trail.goBack()
    assert (visit.route.panel(visit.stand.place).id, visit.screen) == ("l1", "")


class TestAFigure:
    @pytest.fixture
    def figure(self, qapp: object) -> CloseFigure:
        """Looked at closely; of two hotspots that open the same the second is open."""
        visit = Visit(self.of(SPEAKER, HAT))
        figure = CloseFigure(visit)
        visit.openScreen("figure")
        figure.open(2)
        return figure

    @staticmethod
    def of(*spots: Hotspot, picture: str = "e1.svg") -> Exhibit:
        shown = Picture("e1.svg", picture or None, 860, 900)
        first = panel("e1", hotspots=spots, picture=shown)
        early = three_chapters().chapters[0]._replace(panels=(first,))
        return exhibit(early)

    @pytest.mark.parametrize(
        ("spots", "number"),
        [
            ((BANNER, SPEAKER, HAT), 3),
            ((HAT, SPEAKER), 1),
            ((SPEAKER, HAT._replace(label="A cap")), 2),
            ((HAT._replace(at=Point(0.8, 0.4)), SPEAKER), 1),
            ((BANNER, SPEAKER), 2),
            ((BANNER,), 0),
        ],
        ids=["before it", "order", "its label", "its point", "it is gone", "both are gone"],
    )
    def test_keeps_the_hotspot_that_is_open(
        self, figure: CloseFigure, spots: tuple[Hotspot, ...], number: int
    ) -> None:
        brought: list[object] = []
        figure.broughtUp.connect(lambda *at: brought.append(at))
        figure._visit.show(self.of(*spots))
        assert (figure.opened, figure._visit.opened) == (number, "person:lenin")
        assert brought == []  # the picture does not move

    def test_closes_with_what_it_tells_when_its_picture_can_no_longer_be_shown(
        self, figure: CloseFigure
    ) -> None:
        visit = figure._visit
        visit.show(self.of(SPEAKER, HAT, picture=""))
        assert (visit.screen, visit.opened) == ("", "")

    def test_closes_when_its_panel_is_gone(self, figure: CloseFigure) -> None:
        visit = figure._visit
        other = three_chapters().chapters[0]._replace(panels=(panel("e2", hotspots=(SPEAKER,)),))
        visit.show(exhibit(other))
        assert (visit.screen, visit.opened) == ("", "")

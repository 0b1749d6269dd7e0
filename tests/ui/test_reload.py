"""The window when the exhibit's files change under whoever is before it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from kiosk.content.exhibit import Chapter, Exhibit
from tests.ui.visitor import Panel, Visitor

Stand = Callable[..., Visitor]
SECOND = 1  # a chapter in the middle of the exhibit


def less(exhibit: Exhibit) -> Exhibit:
    """With few entries, events and chapters, the second chapter's among them."""
    places = [place for place in exhibit.places.values() if place.at]
    return exhibit._replace(
        chapters=exhibit.chapters[1:3],
        people=dict(list(exhibit.people.items())[:2]),
        terms=dict(list(exhibit.terms.items())[:1]),
        places={place.id: place for place in places[:2]},
        events=dict(list(exhibit.events.items())[:2]),
    )


def with_first_body(exhibit: Exhibit, number: int, plain: str) -> Exhibit:
    """Where the first panel of a chapter says something else."""
    chapters: list[Chapter] = list(exhibit.chapters)
    first, *rest = chapters[number].panels
    body = first.body._replace(html=f"<p>{plain}</p>", plain=plain, links=())
    chapters[number] = chapters[number]._replace(panels=(first._replace(body=body), *rest))
    return exhibit._replace(chapters=tuple(chapters))


@pytest.fixture
def visitor(stand: Stand, shipped: Exhibit) -> Visitor:
    """Before the first panel of the second chapter."""
    return stand(start=len(shipped.chapters[0].panels))


def test_the_panel_says_what_was_saved_and_does_not_move(
    visitor: Visitor, shipped: Exhibit
) -> None:
    visitor.visit.show(with_first_body(shipped, SECOND, "Written anew."))
    assert "Written anew." in [node.name for node in visitor.tree()]
    assert visitor.seen() == [Panel(len(shipped.chapters[0].panels), 0)]


def test_a_panel_that_gets_another_number_does_not_move(visitor: Visitor, shipped: Exhibit) -> None:
    visitor.visit.show(less(shipped))
    assert visitor.seen() == [Panel(0, 0)]
    visitor.key(Qt.Key.Key_Right)
    visitor.rest()
    assert visitor.seen() == [Panel(1, 0)]
    visitor.visit.show(shipped)
    assert visitor.seen() == [Panel(len(shipped.chapters[0].panels) + 1, 0)]


def test_every_screen_follows_when_there_is_less_and_when_there_is_more(
    visitor: Visitor, shipped: Exhibit
) -> None:
    for screen in ("overview", "index", "timeline", "map", "figure"):
        visitor.visit.openScreen(screen)
        visitor.rest()
        visitor.key(Qt.Key.Key_End)
        for exhibit in (less(shipped), shipped):
            visitor.visit.show(exhibit)
            visitor.rest()
            assert visitor.visit.screen == screen
        visitor.visit.closeScreen()


def test_a_figure_stays_as_close_as_it_was(visitor: Visitor, shipped: Exhibit) -> None:
    visitor.visit.openScreen("figure")
    visitor.rest()
    for _ in range(3):
        visitor.key(Qt.Key.Key_Plus)
    visitor.rest()
    before = visitor.window.grabWindow()
    visitor.visit.show(less(shipped))
    visitor.rest()
    assert visitor.window.grabWindow() == before

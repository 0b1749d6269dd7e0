"""The links of a text: where they can be touched, and what they open."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import Qt

from kiosk.content.exhibit import Exhibit, Link, Panel
from kiosk.stage.fingers import WANDER
from kiosk.visit.route import Route
from tests.ui.visitor import LANDSCAPE, PORTRAIT, Item, Role, Visitor, box

Stand = Callable[..., Visitor]
Card = dict[str, Any]
SIZES = [LANDSCAPE, PORTRAIT, (1280, 720), (3840, 2160), (720, 400)]


@pytest.fixture(params=SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def visitor(stand: Stand, request: pytest.FixtureRequest) -> Visitor:
    """Before the first panel."""
    return stand(size=request.param)


def panels(visitor: Visitor, exhibit: Exhibit) -> Iterator[Panel]:
    """Looks at some panels in turn, one with a picture with words among them."""
    for place in (0, 6, 16, 30):
        visitor.visit.goTo(place)
        visitor.rest()
        yield Route(exhibit).panel(place)


def targets(visitor: Visitor) -> list[Item]:
    """The links' items of the panel that is looked at, in the order of the text."""
    return [item for item in visitor.items("LinkTarget") if item["enabled"]]


def target(visitor: Visitor) -> float:
    """The least size of what is touched, 88 px at 1080p."""
    return float(visitor.item("Rail")["height"])


def leads_to(link: Link, card: Card, exhibit: Exhibit) -> bool:
    """Whether a card is the one that a link opens."""
    if link.kind == "source":
        marks = [row["mark"] for row in card.get("sources", [])]
        return exhibit.sources[link.id].mark in marks
    entries = {"person": exhibit.people, "term": exhibit.terms, "place": exhibit.places}
    _, name, *_ = entries[link.kind][link.id]
    return (card.get("kind"), card.get("name")) == (link.kind, name)


def opened(visitor: Visitor, link: Link, exhibit: Exhibit) -> bool:
    """Whether a link's own card is open; closes it."""
    card = visitor.visit.card
    visitor.visit.close()
    return leads_to(link, card, exhibit)


class TestInTheText:
    def test_every_link_opens_its_own_card(self, visitor: Visitor, shipped: Exhibit) -> None:
        for panel in panels(visitor, shipped):
            found = targets(visitor)
            assert len(found) == len(panel.body.links)
            for item, link in zip(found, panel.body.links, strict=True):
                visitor.fingers.tap((box(item).center().x(), box(item).center().y()))
                assert opened(visitor, link, shipped), (panel.id, link)

    def test_its_rectangles_cover_its_words_as_they_are_set(
        self, visitor: Visitor, shipped: Exhibit
    ) -> None:
        """By the text's own account of which link stands at a point."""
        for panel in panels(visitor, shipped):
            body = visitor.item("body")
            for item, link in zip(targets(visitor), panel.body.links, strict=True):
                inside = item["x"] + item["width"] / 2, item["y"] + item["height"] / 2
                at = visitor.ask("body", f"item.linkAt({inside[0]}, {inside[1]})")
                assert at == f"{link.kind}:{link.id}", panel.id
                for beside in (-3, item["width"] + 3) if item["lines"] == 1 else ():
                    x = item["x"] + beside
                    if 0 < x < body["width"]:
                        other = visitor.ask("body", f"item.linkAt({x}, {inside[1]})")
                        assert other == "" or link.kind == "source", (panel.id, link.words)

    def test_a_near_miss_opens_it_too(self, visitor: Visitor, shipped: Exhibit) -> None:
        link = shipped.chapters[0].panels[0].body.links[-2]  # at some distance from all others
        item = box(targets(visitor)[-2])
        reach = 0.8 * target(visitor) / 2
        for x, y in [
            (item.left() - reach, item.center().y()),
            (item.right() + reach, item.center().y()),
            (item.left() - reach / 2, item.bottom() + reach / 2),
        ]:
            if x > box(visitor.item("body")).left() - reach:
                visitor.fingers.tap((x, y))
                assert opened(visitor, link, shipped), (x, y)

    def test_a_near_miss_beside_the_text_opens_the_word_at_its_edge(
        self, visitor: Visitor, shipped: Exhibit
    ) -> None:
        first = box(targets(visitor)[0])
        assert first.left() < box(visitor.item("body")).left() + 2
        visitor.fingers.tap((first.left() - 0.2 * target(visitor), first.center().y()))
        assert opened(visitor, shipped.chapters[0].panels[0].body.links[0], shipped)

    def test_of_two_links_the_nearer_one_opens(self, visitor: Visitor, shipped: Exhibit) -> None:
        links = shipped.chapters[0].panels[0].body.links
        boxes = [box(item) for item in targets(visitor)]
        pairs = enumerate(pairwise(boxes))
        at, (first, second) = next(p for p in pairs if abs(p[1][0].top() - p[1][1].top()) < 2)
        middle = (first.right() + second.left()) / 2
        near = min(0.3 * (second.left() - first.right()), target(visitor) / 4)
        visitor.fingers.tap((first.right() + near, first.center().y()))
        assert opened(visitor, links[at], shipped)
        visitor.fingers.tap((second.left() - near, second.center().y()))
        assert opened(visitor, links[at + 1], shipped)
        assert first.right() < middle < second.left()

    def test_far_from_all_of_them_nothing_opens(self, visitor: Visitor) -> None:
        heading = box(visitor.item("heading"))
        visitor.fingers.tap((heading.left() + 10, heading.top() + heading.height() / 3))
        assert not visitor.visit.isCardOpen

    def test_a_swipe_over_a_link_opens_nothing(self, visitor: Visitor) -> None:
        item = box(targets(visitor)[0])
        least = WANDER * min(visitor.window.width(), visitor.window.height())
        visitor.swipe(-3 * least, (item.center().x(), item.center().y()), fast=False)
        assert not visitor.visit.isCardOpen

    def test_palms_that_rest_do_not_block_it(self, visitor: Visitor) -> None:
        palms = visitor.fingers.down((40, visitor.window.height() - 4))
        item = box(targets(visitor)[0])
        visitor.fingers.tap((item.center().x(), item.center().y()))
        assert visitor.visit.isCardOpen
        visitor.fingers.up(*palms)

    def test_the_ring_goes_round_its_words_on_every_line(self, visitor: Visitor) -> None:
        if visitor.window.width() > visitor.window.height():
            visitor.key(Qt.Key.Key_Tab)  # Look closer, which lies on the picture
        for _ in targets(visitor):
            visitor.key(Qt.Key.Key_Tab)
            lines = visitor.items("FocusRing")
            assert lines
            body = box(visitor.item("body"))
            for line in lines:
                assert body.adjusted(-30, -30, 30, 30).contains(box(line))


class TestInTheRowOfNames:
    """In portrait the links stand once more below the text, in reach of a hand."""

    def test_every_name_opens_its_card_even_at_its_rim(
        self, stand: Stand, shipped: Exhibit
    ) -> None:
        visitor = stand(size=PORTRAIT)
        for panel in panels(visitor, shipped):
            rows = visitor.items("link")
            assert rows
            found = [link for row in rows for link in opens(visitor, row, panel, shipped)]
            assert set(found) == set(panel.body.links), panel.id

    def test_there_is_none_in_landscape(self, visitor: Visitor) -> None:
        is_portrait = visitor.window.height() > visitor.window.width()
        assert bool(visitor.items("LinkRow")) == is_portrait


def opens(visitor: Visitor, row: Item, panel: Panel, exhibit: Exhibit) -> list[Link]:
    """The panel's links that lead to the card that opens at the rim of a name."""
    here = box(row)
    visitor.fingers.tap((here.center().x(), here.center().y() + 36))
    card = visitor.visit.card
    visitor.visit.close()
    return [link for link in panel.body.links if leads_to(link, card, exhibit)]


def test_a_mark_is_named_by_its_number(visitor: Visitor) -> None:
    sources = [name for name in visitor.named(Role.Link) if name.startswith("Source")]
    assert sources
    assert all(re.fullmatch(r"Source \d+", name) for name in sources)

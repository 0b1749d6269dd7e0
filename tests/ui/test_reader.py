"""What a screen reader is given: the roles and names that design promises, and nothing unseen."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kiosk.content.exhibit import Exhibit
from kiosk.visit.route import Route
from tests.ui.visitor import LANDSCAPE, PORTRAIT, Role, Visitor

Stand = Callable[..., Visitor]


@pytest.fixture(params=[LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def visitor(stand: Stand, request: pytest.FixtureRequest) -> Visitor:
    """Before the sixth panel."""
    return stand(size=request.param, start=5)


def test_a_panel_in_the_order_it_is_read(visitor: Visitor, shipped: Exhibit) -> None:
    panel = Route(shipped).panel(5)
    figure = panel.figure
    links = [
        f"Source {link.words}" if link.kind == "source" else link.words for link in panel.body.links
    ]
    upright = visitor.window.height() > visitor.window.width()
    closer = [(Role.Button, "Look closer")]
    assert [(node.role, node.name) for node in visitor.tree()] == [
        (Role.Graphic, figure.alt),
        (Role.StaticText, figure.caption),
        (Role.StaticText, f"{figure.credit} · {figure.rights}"),
        *([] if upright else closer),
        (Role.StaticText, "Chapter 2 of 8"),
        (Role.Heading, panel.heading),
        (Role.StaticText, panel.body.plain),
        *((Role.Link, words) for words in links),
        (Role.StaticText, "Panel 2 of 4"),
        (Role.Slider, "Chapters"),
        *(closer if upright else []),
        (Role.Button, "Settings"),
        (Role.Button, "Chapters"),
        (Role.Button, "Back"),
        (Role.Button, "Next"),
    ]


def test_only_the_panel_that_is_looked_at_while_moving_and_after(
    visitor: Visitor, shipped: Exhibit
) -> None:
    visitor.visit.next()
    assert visitor.named(Role.Heading) == [Route(shipped).panel(6).heading]
    visitor.rest()
    assert visitor.named(Role.Heading) == [Route(shipped).panel(6).heading]
    assert visitor.named(Role.Graphic) == [Route(shipped).panel(6).figure.alt]


def test_everything_stands_within_the_window_and_has_a_size(visitor: Visitor) -> None:
    window = visitor.window
    for place in (5, 0, 36, 7):
        visitor.visit.goTo(place)
        visitor.rest()
        for node in visitor.tree():
            assert node.box.width() > 0, node
            assert node.box.height() > 0, node
            assert node.box.left() >= 0, node
            assert node.box.top() >= 0, node
            assert node.box.right() <= window.width(), node
            assert node.box.bottom() <= window.height(), node
            assert not node.hidden, node
            assert node.name, node


def test_a_first_panel_without_a_heading_has_its_chapters_title(
    stand: Stand, shipped: Exhibit
) -> None:
    bare = next(
        (Route(shipped).first_place(n), c.title)
        for n, c in enumerate(shipped.chapters)
        if not c.panels[0].heading
    )
    visitor = stand(start=bare[0])
    assert visitor.named(Role.Heading) == [bare[1]]


@pytest.mark.parametrize(
    ("target", "kind", "name"),
    [("person:lenin", "Person", "Vladimir Lenin"), ("term:politburo", "Term", "Politburo")],
)
def test_a_card_is_a_dialog_by_its_name(
    visitor: Visitor, shipped: Exhibit, target: str, kind: str, name: str
) -> None:
    visitor.visit.open(target)
    assert visitor.named(Role.Dialog) == [name]
    assert visitor.named(Role.Heading) == [name]
    assert kind in [item["text"] for item in visitor.items("kind")]
    entry = {**shipped.people, **shipped.terms}[target.partition(":")[2]]
    assert entry.text.plain in visitor.named(Role.StaticText)
    assert visitor.named(Role.Button) == ["Settings", "Close"]


def test_the_sources_are_a_dialog_and_each_is_read_with_its_mark(
    visitor: Visitor, shipped: Exhibit
) -> None:
    panel = Route(shipped).panel(5)
    cited = [link.id for link in panel.body.links if link.kind == "source"]
    visitor.visit.open(f"source:{cited[0]}")
    assert visitor.named(Role.Dialog) == ["Sources"]
    for number in cited:
        source = shipped.sources[number]
        assert f"Source {source.mark}. {source.text.plain}" in visitor.named(Role.StaticText)


def test_links_and_buttons_do_what_they_say(visitor: Visitor) -> None:
    link = next(n for n in visitor.named(Role.Link) if not n.startswith("Source"))
    visitor.press(Role.Link, link)
    assert visitor.visit.isCardOpen
    visitor.press(Role.Button, "Close")
    assert not visitor.visit.isCardOpen
    visitor.press(Role.Button, "Next")
    assert visitor.place() == 6


def test_what_is_off_does_nothing_and_says_so(stand: Stand) -> None:
    visitor = stand()
    assert not visitor.the(Role.Button, "Back").enabled
    visitor.press(Role.Button, "Back")
    assert visitor.place() == 0

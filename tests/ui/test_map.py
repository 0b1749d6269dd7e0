"""The map: its places by number, on it and in the list, and what is told of each."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from kiosk.content.exhibit import Exhibit
from tests.ui.visitor import LANDSCAPE, PORTRAIT, Role, Visitor, box

Key = Qt.Key
Stand = Callable[..., Visitor]


@pytest.fixture(params=[LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def visitor(stand: Stand, request: pytest.FixtureRequest) -> Visitor:
    """Before the map, come from the overview."""
    visitor = stand(size=request.param, start=8)
    visitor.touch(Role.Button, "Chapters")
    visitor.touch(Role.Button, "Map")
    assert visitor.visit.screen == "map"
    return visitor


def opened(visitor: Visitor) -> str:
    """The name of the place that is told of."""
    [name] = visitor.named(Role.Heading)
    return name


def names(shipped: Exhibit) -> list[str]:
    return [place.name for place in shipped.places.values() if place.at]


def test_every_number_can_be_touched_and_tells_of_its_place(
    visitor: Visitor, shipped: Exhibit
) -> None:
    discs = visitor.items("MapDisc")
    assert len(discs) == len(names(shipped))
    for number, name in enumerate(names(shipped)):
        [disc] = [box(item) for item in visitor.items("MapDisc") if item["number"] == number]
        visitor.fingers.tap((disc.center().x(), disc.center().y()))
        assert opened(visitor) == name


def test_the_list_alone_is_enough(visitor: Visitor, shipped: Exhibit) -> None:
    listed = visitor.named(Role.RadioButton)
    assert listed == [f"{n}, {name}" for n, name in enumerate(names(shipped), 1)]
    for entry, name in zip(listed, names(shipped), strict=True):
        visitor.press(Role.RadioButton, entry)
        assert opened(visitor) == name


def test_next_goes_through_all_that_is_told_of_all_places(
    visitor: Visitor, shipped: Exhibit
) -> None:
    visitor.key(Key.Key_Home)
    seen = [opened(visitor)]
    while visitor.the(Role.Button, "Next").enabled:
        visitor.press(Role.Button, "Next")
        if opened(visitor) != seen[-1]:
            seen.append(opened(visitor))
    assert seen == names(shipped)


def test_keys(visitor: Visitor, shipped: Exhibit) -> None:
    visitor.key(Key.Key_End)
    assert opened(visitor) == names(shipped)[-1]
    visitor.key(Key.Key_Home)
    assert opened(visitor) == names(shipped)[0]


def test_it_leads_to_the_panel_that_tells_of_it_and_back(visitor: Visitor) -> None:
    [door] = [name for name in visitor.named(Role.Button) if name.startswith("Read it in chapter")]
    visitor.touch(Role.Button, door)
    visitor.rest()
    assert (visitor.visit.screen, door) == ("", f"Read it in chapter {visitor.visit.chapter + 1}")
    visitor.touch(Role.Button, "Back to Map")
    assert visitor.visit.screen == "map"


@pytest.mark.parametrize("how", ["Close", "Escape"])
def test_it_closes_to_the_overview_it_was_opened_from(visitor: Visitor, how: str) -> None:
    visitor.touch(Role.Button, "Close") if how == "Close" else visitor.key(Key.Key_Escape)
    assert visitor.visit.screen == "overview"


def test_in_another_language_the_same_place_stays_open(visitor: Visitor) -> None:
    visitor.key(Key.Key_Home)
    visitor.visit.setLanguage("ru")
    assert (
        opened(visitor)
        == visitor.visit.exhibit.places[next(iter(visitor.visit.exhibit.places))].name
    )


def test_an_exhibit_without_a_map_has_no_door_to_it(stand: Stand, shipped: Exhibit) -> None:
    visitor = stand(shipped._replace(map=None))
    visitor.touch(Role.Button, "Chapters")
    assert "Map" not in visitor.named(Role.Button)

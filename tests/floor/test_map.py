"""The map from outside: its numbers under a finger, and the keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.floor.conftest import Visitor, standing
from tests.floor.hands import Point
from tests.floor.virtual_screen import VirtualScreen

KEY, HEADING = "4", "The fall of Trotsky"
"""The panel from which each begins, and the key that goes there."""
MAP = (1296, 960)
"""The measures of the map's picture."""
SIBERIA = (0.84, 0.36)
"""Where it stands on the map, as content/places.yaml has it."""


@pytest.fixture(scope="module")
def standing_there(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Visitor]:
    state = tmp_path_factory.mktemp("map") / "state"
    with VirtualScreen((1920, 1080)) as screen, standing(screen, state) as visitor:
        yield visitor


@pytest.fixture
def visitor(standing_there: Visitor) -> Visitor:
    """Before the panel from which each goes to the map."""
    standing_there.close_all()
    standing_there.keys.press("Home", KEY)
    standing_there.is_before_panel(HEADING)
    return standing_there


def tells_of(visitor: Visitor, place: str) -> None:
    """Holds it to tell of a place soon: by its name, with text, and in the list."""

    def look() -> bool:
        nodes = visitor.reader.nodes()
        headings = [node.name for node in nodes if node.role == "heading"]
        chosen = [n.name for n in nodes if n.role == "radio button" and "checked" in n.states]
        return headings == [place] and [name.split(", ")[1] for name in chosen] == [place]

    visitor.reader.until(f"{place} is told of", look)


def on_the_map(visitor: Visitor, across: float, down: float) -> Point:
    """A point of the picture, given in shares of it: it is shown whole, in the middle."""
    x, y, width, height = visitor.reader.the("image").box or (0, 0, 0, 0)
    scale = min(width / MAP[0], height / MAP[1])
    left, top = x + (width - scale * MAP[0]) / 2, y + (height - scale * MAP[1]) / 2
    return left + across * scale * MAP[0], top + down * scale * MAP[1]


def test_a_finger_touches_a_number_reads_goes_to_its_panel_and_back(visitor: Visitor) -> None:
    touch = visitor.touch
    for name in ("Chapters", "Map"):
        touch.tap(visitor.button(name).middle)
    visitor.is_before_dialog("Map")
    touch.tap(on_the_map(visitor, *SIBERIA))
    tells_of(visitor, "Siberia")
    texts = [node.name for node in visitor.reader.find("label")]
    assert [text for text in texts if text.startswith("Stalin travelled here in January 1928")]
    touch.tap(visitor.button("Read it in chapter 5").middle)
    visitor.button("Back to Map")
    assert not visitor.reader.find("dialog")
    touch.tap(visitor.button("Back to Map").middle)
    visitor.is_before_dialog("Map")
    tells_of(visitor, "Siberia")
    touch.tap(visitor.button("Close").middle)
    visitor.is_before_dialog("Chapters")
    touch.tap(visitor.button("Go on with chapter 4").middle)
    visitor.is_before_panel(HEADING)


def test_a_finger_in_the_list_reaches_every_place(visitor: Visitor) -> None:
    touch = visitor.touch
    for name in ("Chapters", "Map"):
        touch.tap(visitor.button(name).middle)
    visitor.is_before_dialog("Map")
    for cell in visitor.reader.find("radio button"):
        touch.tap(cell.middle)
        tells_of(visitor, cell.name.split(", ")[1])


def test_the_keyboard_alone_reads_a_place_goes_to_its_panel_and_back(visitor: Visitor) -> None:
    for name in ("Chapters", "Map"):
        visitor.tab_to("push button", name)
        visitor.keys.press("Return")
    visitor.is_before_dialog("Map")
    visitor.tab_to("radio button", "4, Poland")
    visitor.keys.press("Return")
    tells_of(visitor, "Poland")
    visitor.tab_to("push button", "Read it in chapter 1")
    visitor.keys.press("Return")
    visitor.is_before_panel("War over Poland")
    visitor.tab_to("push button", "Back to Map")
    visitor.keys.press("Return")
    visitor.is_before_dialog("Map")
    tells_of(visitor, "Poland")
    for name in ("Map", "Chapters"):
        visitor.is_before_dialog(name)
        visitor.keys.press("Escape")
    visitor.is_before_panel(HEADING)

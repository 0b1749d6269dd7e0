"""The timeline from outside: a finger that moves along it, and the keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.floor.conftest import Visitor, standing
from tests.floor.screen_reader import Node
from tests.floor.virtual_screen import VirtualScreen

KEY, HEADING = "4", "The fall of Trotsky"
"""The panel from which each begins, and the key that goes there."""
STROKE = ("25 May 1922", "Lenin suffers a stroke and withdraws to Gorki.")
FIRST = ("1917", "The Bolsheviks rise in Petrograd. Stalin takes part.")
LAST = ("23 November 1938", "Yezhov resigns as head of the NKVD. Beria takes over.")


class Reader:
    """Somebody before the timeline: which event is told, and where it is on the line."""

    def __init__(self, visitor: Visitor) -> None:
        self.visitor = visitor

    @property
    def rail(self) -> Node:
        """The line, as a slider."""
        return self.visitor.reader.the("slider", "Timeline")

    def told(self) -> tuple[str, str]:
        """Date and text of the event that stands on the screen."""
        nodes = self.visitor.reader.nodes()
        number = [node.role for node in nodes].index("heading")
        date, text = (node.name.replace("\xa0", " ") for node in nodes[number : number + 2])
        return date, text

    def tells(self, event: tuple[str, str]) -> None:
        """Holds it to tell of an event soon."""
        self.visitor.reader.until(f"{event} is told", lambda: self.told() == event)

    def tells_another(self, than: tuple[str, str]) -> tuple[str, str]:
        """The event that is told soon, which is not the same."""
        self.visitor.reader.until("another event", lambda: self.told() != than)
        return self.told()


@pytest.fixture(scope="module")
def standing_there(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reader]:
    state = tmp_path_factory.mktemp("timeline") / "state"
    with VirtualScreen((1920, 1080)) as screen, standing(screen, state) as visitor:
        yield Reader(visitor)


@pytest.fixture
def reader(standing_there: Reader) -> Reader:
    """Before the panel from which each goes to the timeline."""
    standing_there.visitor.close_all()
    standing_there.visitor.keys.press("Home", KEY)
    standing_there.visitor.is_before_panel(HEADING)
    return standing_there


def open_it(reader: Reader) -> None:
    """Opens the timeline by touch."""
    for name in ("Chapters", "Timeline"):
        reader.visitor.touch.tap(reader.visitor.button(name).middle)
    reader.visitor.is_before_dialog("Timeline")


def test_the_event_told_follows_the_finger(reader: Reader) -> None:
    open_it(reader)
    touch = reader.visitor.touch
    x, y, width, height = reader.rail.box or (0, 0, 0, 0)
    before = reader.told()
    finger = touch.down((x + 2, y + height / 2))
    reader.tells(FIRST)
    assert reader.rail.value == 1
    values = [1.0]
    event = FIRST
    for share in (0.3, 0.5, 0.7):
        touch.drag(finger, [(x + (share - 0.2) * width, y + 9), (x + share * width, y + 9)], 0.2)
        event = reader.tells_another(event)
        rail = reader.rail
        assert rail.description.replace("\xa0", " ") == ", ".join(event)
        values.append(rail.value or 0.0)
    assert values == sorted(set(values))
    # A finger that has left the line above it still leads.
    touch.drag(finger, [(x + 0.7 * width, y - 200), (x + width - 2, y - 300)], 0.2)
    reader.tells(LAST)
    touch.drag(finger, [(x + width - 2, y), (x + 2, y)], 0.4)
    reader.tells(FIRST)
    touch.up(finger)
    reader.visitor.touch.tap(reader.visitor.button("Next").middle)
    reader.tells_another(FIRST)
    assert reader.rail.value == 2
    assert before not in (FIRST, LAST)


def test_a_finger_goes_from_an_event_to_its_panel_and_back_to_the_event(reader: Reader) -> None:
    open_it(reader)
    touch = reader.visitor.touch
    x, y, _, height = reader.rail.box or (0, 0, 0, 0)
    touch.tap((x + 2, y + height / 2))
    reader.tells(FIRST)
    touch.tap(reader.visitor.button("Read it in chapter 1").middle)
    reader.visitor.is_before_panel("Petrograd, 1917")
    touch.tap(reader.visitor.button("Back to Timeline").middle)
    reader.visitor.is_before_dialog("Timeline")
    reader.tells(FIRST)
    touch.tap(reader.visitor.button("Close").middle)
    reader.visitor.is_before_dialog("Chapters")
    touch.tap(reader.visitor.button("Go on with chapter 4").middle)
    reader.visitor.is_before_panel(HEADING)


def test_the_keyboard_alone_goes_from_an_event_to_its_panel_and_back(reader: Reader) -> None:
    visitor = reader.visitor
    for name in ("Chapters", "Timeline"):
        visitor.tab_to("push button", name)
        visitor.keys.press("Return")
    visitor.is_before_dialog("Timeline")
    for key, event in (("End", LAST), ("Home", FIRST)):
        visitor.keys.press(key)
        reader.tells(event)
    visitor.keys.press(*["Right"] * 8)
    reader.tells(STROKE)
    visitor.tab_to("push button", "Read it in chapter 3")
    visitor.keys.press("Return")
    visitor.is_before_panel("Lenin falls ill, and Stalin waits")
    visitor.tab_to("push button", "Back to Timeline")
    visitor.keys.press("Return")
    visitor.is_before_dialog("Timeline")
    reader.tells(STROKE)
    for name in ("Timeline", "Chapters"):
        visitor.is_before_dialog(name)
        visitor.keys.press("Escape")
    visitor.is_before_panel(HEADING)

"""The index from outside: a finger, the keyboard alone, a screen reader alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.floor.conftest import Visitor
from tests.floor.screen_reader import Node

Start = Callable[..., Visitor]
LENIN = "Vladimir Lenin, 1870–1924"


def button(visitor: Visitor, name: str) -> Node:
    """The one button of a name, as soon as there is exactly one."""
    return visitor.reader.the("push button", name)


def dialog(visitor: Visitor, name: str) -> None:
    """Holds it to offer one dialog alone, soon."""

    def alone() -> bool:
        return [node.name for node in visitor.reader.find("dialog")] == [name]

    visitor.reader.until(f"the dialog {name} alone", alone)


def panel(visitor: Visitor, heading: str) -> None:
    """Holds it to show a panel, and nothing over it, soon."""

    def alone() -> bool:
        headings = [node.name for node in visitor.reader.find("heading")]
        return headings == [heading] and not visitor.reader.find("dialog")

    visitor.reader.until(f"the panel {heading}", alone)


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=["landscape", "portrait"])
def test_a_finger_goes_to_a_card_to_a_chapter_and_back(
    visitor: Start, size: tuple[int, int]
) -> None:
    stands = visitor("--at", "lenin/quarrel", size=size)
    touch = stands.touch
    for name in ("Chapters", "People and terms", LENIN):
        touch.tap(button(stands, name).middle)
    dialog(stands, "Vladimir Lenin")
    touch.tap(stands.reader.the("link", "4 The fall of Trotsky").middle)
    touch.tap(button(stands, "Back to Vladimir Lenin").middle)
    for name in ("Vladimir Lenin", "People and terms", "Chapters"):
        dialog(stands, name)
        control = "Go on with chapter 3" if name == "Chapters" else "Close"
        touch.tap(button(stands, control).middle)
    panel(stands, "The quarrel")


def test_the_keyboard_alone_goes_to_a_card_to_a_chapter_and_back(visitor: Start) -> None:
    stands = visitor("--at", "lenin/quarrel")

    def to(role: str, name: str) -> None:
        for _ in range(60):
            if any("focused" in node.states for node in stands.reader.find(role, name)):
                return
            stands.keys.press("Tab")
        raise AssertionError(f"{name} cannot be reached")

    for name in ("Chapters", "People and terms", LENIN):
        to("push button", name)
        stands.keys.press("Return")
    dialog(stands, "Vladimir Lenin")
    to("link", "4 The fall of Trotsky")
    stands.keys.press("Return")
    button(stands, "Back to Vladimir Lenin")
    to("push button", "Back to Vladimir Lenin")
    stands.keys.press("Return")
    for name in ("Vladimir Lenin", "People and terms", "Chapters"):
        dialog(stands, name)
        stands.keys.press("Escape")
    panel(stands, "The quarrel")


def test_a_screen_reader_is_given_the_index_in_reading_order(visitor: Start) -> None:
    stands = visitor("--at", "lenin/quarrel")
    reader = stands.reader
    for name in ("Chapters", "People and terms"):
        reader.press(button(stands, name))
    dialog(stands, "People and terms")
    nodes = [node for node in reader.nodes() if node.name and node.role != "application"]
    inside = nodes[[node.role for node in nodes].index("dialog") :]
    assert [(node.role, node.name) for node in inside[:2]] == [
        ("dialog", "People and terms"),
        ("heading", "People and terms"),
    ]
    names = [node.name for node in inside if node.role == "push button"]
    assert names[:2] == ["Nadezhda Alliluyeva, 1901–1932", "Lavrentiy Beria, 1899–1953"]
    assert names[-3:] == ["Grigory Zinoviev, 1883–1936", "Settings", "Close"]
    parts = reader.find("radio button")
    assert [(part.name, "checked" in part.states) for part in parts] == [
        ("People", True),
        ("Terms", False),
    ]
    reader.press(parts[1])
    reader.press(button(stands, "August Uprising"))
    dialog(stands, "August Uprising")
    assert [node.name for node in reader.find("push button")] == ["Settings", "Close"]
    reader.press(button(stands, "Close"))
    dialog(stands, "People and terms")

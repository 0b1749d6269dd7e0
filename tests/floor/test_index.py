"""The index from outside: a finger, the keyboard alone, a screen reader alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.floor.conftest import Visitor

Start = Callable[..., Visitor]
LENIN = "Vladimir Lenin, 1870–1924"


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=["landscape", "portrait"])
def test_a_finger_goes_to_a_card_to_a_chapter_and_back(
    visitor: Start, size: tuple[int, int]
) -> None:
    stands = visitor("--at", "lenin/quarrel", size=size)
    touch = stands.touch
    for name in ("Chapters", "People and terms", LENIN):
        touch.tap(stands.button(name).middle)
    stands.is_before_dialog("Vladimir Lenin")
    touch.tap(stands.reader.the("link", "4 The fall of Trotsky").middle)
    touch.tap(stands.button("Back to Vladimir Lenin").middle)
    for name in ("Vladimir Lenin", "People and terms", "Chapters"):
        stands.is_before_dialog(name)
        control = "Go on with chapter 3" if name == "Chapters" else "Close"
        touch.tap(stands.button(control).middle)
    stands.is_before_panel("The quarrel")


def test_the_keyboard_alone_goes_to_a_card_to_a_chapter_and_back(visitor: Start) -> None:
    stands = visitor("--at", "lenin/quarrel")
    for name in ("Chapters", "People and terms", LENIN):
        stands.tab_to("push button", name)
        stands.keys.press("Return")
    stands.is_before_dialog("Vladimir Lenin")
    stands.tab_to("link", "4 The fall of Trotsky")
    stands.keys.press("Return")
    stands.button("Back to Vladimir Lenin")
    stands.tab_to("push button", "Back to Vladimir Lenin")
    stands.keys.press("Return")
    for name in ("Vladimir Lenin", "People and terms", "Chapters"):
        stands.is_before_dialog(name)
        stands.keys.press("Escape")
    stands.is_before_panel("The quarrel")


def test_a_screen_reader_is_given_the_index_in_reading_order(visitor: Start) -> None:
    stands = visitor("--at", "lenin/quarrel")
    reader = stands.reader
    for name in ("Chapters", "People and terms"):
        reader.press(stands.button(name))
    stands.is_before_dialog("People and terms")
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
    reader.press(stands.button("August Uprising"))
    stands.is_before_dialog("August Uprising")
    assert [node.name for node in reader.find("push button")] == ["Settings", "Close"]
    reader.press(stands.button("Close"))
    stands.is_before_dialog("People and terms")

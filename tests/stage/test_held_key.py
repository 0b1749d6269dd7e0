"""A held key is told from a pressed one, whether Qt saw it or not."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from kiosk.stage.held_key import HeldKey

Down, Up = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
Right, Left = Qt.Key.Key_Right, Qt.Key.Key_Left


def repeats(*events: tuple[QEvent.Type, Qt.Key, int]) -> list[bool]:
    """What is said of each press, of events at so many milliseconds."""
    held = HeldKey()
    said = []
    for kind, key, time in events:
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier)
        event.setTimestamp(time)
        if kind == Down:
            held.press(event)
            said.append(held.repeats)
        else:
            held.release(event)
    return said


def test_a_key_that_x_lets_go_of_and_presses_at_one_instant_is_held() -> None:
    assert repeats(
        *[(Down, Right, 1000), (Up, Right, 1660), (Down, Right, 1660)],
        *[(Up, Right, 1700), (Down, Right, 1700), (Up, Right, 1720)],
    ) == [False, True, True]


def test_after_it_was_let_go_of_the_next_press_is_one() -> None:
    assert repeats(
        *[(Down, Right, 1000), (Up, Right, 1660), (Down, Right, 1660), (Up, Right, 1700)],
        *[(Down, Right, 1760), (Up, Right, 1760), (Down, Right, 1760)],
    ) == [False, True, False, False]


@pytest.mark.parametrize("let_go", [1000, 1001, 1040])
def test_quick_presses_are_presses_even_at_one_instant(let_go: int) -> None:
    events = [(Down, Right, 1000), (Up, Right, let_go), (Down, Right, let_go)]
    assert repeats(*events) == [False, False]


def test_another_key_is_another_press() -> None:
    assert repeats((Down, Right, 1000), (Up, Right, 1700), (Down, Left, 1700)) == [False, False]


def test_what_qt_saw_is_believed() -> None:
    held = HeldKey()
    held.press(QKeyEvent(Down, Right, Qt.KeyboardModifier.NoModifier, "", True))
    assert held.repeats

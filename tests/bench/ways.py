"""Which keys lead from a panel to a screen: learnt once, from what a screen reader is told.

What is measured afterwards runs without a screen reader, as in the museum.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Final, NamedTuple

from tests.bench.program import Program
from tests.bench.screen import Keys, WatchedScreen
from tests.floor.screen_reader import Bus, Node, ScreenReader

BETWEEN_TABS: Final = 0.02
AT_MOST: Final = 60  # controls on one screen


class Control(NamedTuple):
    """What is pressed, as a screen reader is told of it; without a name the first of its role.

    `opens` says whether Escape closes something afterwards.
    """

    role: str
    name: str | None = None
    opens: bool = True


class Way(NamedTuple):
    """How often Tab is pressed before each Return, from a panel on which no control has the focus.

    `again` is the first of these for whoever has just come back, with `escapes` times Escape.
    """

    tabs: tuple[int, ...]
    again: int
    escapes: int

    def walk(self, screen: WatchedScreen, keys: Keys, *, again: bool) -> bytes:
        """Goes as far as the last control; the screen before it is pressed."""
        first, *further = self.tabs
        _tab(keys, self.again if again else first)
        for tabs in further:
            screen.at_rest()
            keys.press("Return")
            screen.at_rest()
            _tab(keys, tabs)
        return screen.at_rest()

    def back(self, screen: WatchedScreen, keys: Keys) -> None:
        """Back to the panel."""
        for _ in range(self.escapes):
            keys.press("Escape")
            screen.at_rest()


def learn(screen: WatchedScreen, program: Program, controls: Sequence[Control]) -> Way:
    """The way to press some controls one after the other.

    Raises AssertionError where the keyboard does not come to one of them.
    """
    with Bus(screen) as bus, program.running(bus.environment) as (process, _):
        keys = Keys(screen)
        reader = ScreenReader(bus, process.pid)
        try:
            screen.at_rest()
            tabs = [_tabs_to(controls[0], screen, keys, reader)]
            for key in ("Return", "Escape"):
                keys.press(key)
                screen.at_rest()
            again = _tabs_to(controls[0], screen, keys, reader)
            for control in controls[1:]:
                keys.press("Return")
                screen.at_rest()
                tabs.append(_tabs_to(control, screen, keys, reader))
            return Way(tuple(tabs), again, sum(control.opens for control in controls))
        finally:
            reader.close()
            keys.close()


def _tabs_to(control: Control, screen: WatchedScreen, keys: Keys, reader: ScreenReader) -> int:
    for number in range(AT_MOST):
        focused = _focused(reader)
        if focused and focused.role == control.role and control.name in (None, focused.name):
            return number
        keys.press("Tab")
        screen.at_rest()
    raise AssertionError(f"no key leads to the {control.role} {control.name or ''}")


def _focused(reader: ScreenReader) -> Node | None:
    focused = [node for node in reader.nodes() if "focused" in node.states]
    return focused[-1] if focused else None


def _tab(keys: Keys, times: int) -> None:
    for _ in range(times):
        keys.press("Tab")
        time.sleep(BETWEEN_TABS)

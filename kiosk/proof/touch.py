"""Can all controls be touched: large enough, apart, within reach? Sentences from boxes alone."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from math import ceil, hypot
from typing import Final

from kiosk.proof.screen import Box, Control, Screen

LEAST: Final = 88
"""No target is smaller in either direction, in px at 1080p."""
SLACK: Final = 2
"""Px at 1080p by which controls may touch."""


def untouchable(screen: Screen) -> Iterator[str]:
    """A sentence for each control of a screen that is hard to touch."""
    seen = [control for control in screen.controls if _is_there(control.box)]
    for control in seen:
        yield from _too_small(control, screen)
    for one, other in combinations(enumerate(screen.controls), 2):
        if _lie_over(one, other, SLACK * screen.unit):
            yield f"{_called(one[1])} and {_called(other[1])} lie over each other. Report it."
    if screen.reach:
        within = {c.name for c in seen if c.name and _is_in_reach(c, screen)}
        for control in (control for control in seen if not control.is_double):
            if control.name not in within and not _is_in_reach(control, screen):
                yield f"{_called(control)} is out of reach with lowered controls. Report it."


def _too_small(control: Control, screen: Screen) -> Iterator[str]:
    least = LEAST * screen.unit
    if min(control.touch.width, control.touch.height) < least - 1:
        yield (
            f"{_called(control)} is too small to touch: it has {control.touch.width:.0f} ×"
            f" {control.touch.height:.0f} px, at least {ceil(least)} each way are needed on this"
            " screen. Report it."
        )


def _lie_over(one: tuple[int, Control], other: tuple[int, Control], slack: float) -> bool:
    is_part = one[0] in other[1].within or other[0] in one[1].within
    if is_part or not one[1].box.meets(other[1].box, slack):
        return False
    if not (one[1].is_round and other[1].is_round):
        return True
    (left, top), (right, bottom) = _middle(one[1].box), _middle(other[1].box)
    apart = hypot(right - left, bottom - top)
    return apart < (one[1].box.width + other[1].box.width) / 2 - slack


def _middle(box: Box) -> tuple[float, float]:
    return (box.left + box.right) / 2, (box.top + box.bottom) / 2


def _is_in_reach(control: Control, screen: Screen) -> bool:
    """Whether a finger that reaches no higher has a whole target."""
    low = control.touch._replace(top=max(control.touch.top, screen.reach))
    return low.height >= min(LEAST * screen.unit, control.touch.height) - 1


def _is_there(box: Box) -> bool:
    return box.width > 0 and box.height > 0


def _called(control: Control) -> str:
    return f"the control “{control.name}”" if control.name else "a control without a name"

"""Controls that are hard to touch are named."""

from __future__ import annotations

from kiosk.proof.screen import Box, Control, Screen
from kiosk.proof.touch import untouchable


def control(name: str, left: float, top: float, width: float = 104, height: float = 104) -> Control:
    box = Box(left, top, left + width, top + height)
    return Control(name, box, box)


def told(*controls: Control, reach: float = 0) -> list[str]:
    return list(untouchable(Screen(1920, 1080, (), controls, reach=reach)))


def test_large_controls_apart_from_each_other_are_not_named() -> None:
    assert told(control("Back", 100, 900), control("Next", 205, 900)) == []


def test_a_small_one_is_named_with_its_size() -> None:
    assert told(control("Close", 100, 900, 88, 60)) == [
        "the control “Close” is too small to touch: it has 88 × 60 px, at least 88 each way are"
        " needed on this screen. Report it."
    ]
    assert told(control("", 100, 900, 40))[0].startswith("a control without a name is too small")


def test_a_small_one_that_takes_a_finger_beside_it_is_not() -> None:
    drawn = control("Lenin", 100, 900, 60)
    assert told(drawn._replace(touch=drawn.box._replace(left=80, right=180))) == []


def test_the_least_grows_with_the_screen() -> None:
    screen = Screen(3840, 2160, (), (control("Close", 100, 900),))
    assert "at least 176 each way" in next(untouchable(screen))


def test_two_that_lie_over_each_other_are_named() -> None:
    assert told(control("Back", 100, 900), control("Next", 190, 900)) == [
        "the control “Back” and the control “Next” lie over each other. Report it."
    ]


def test_of_two_discs_the_corners_are_free() -> None:
    one = control("1", 100, 900)._replace(is_round=True)
    aslant = control("2", 176, 824)._replace(is_round=True)
    assert told(one, aslant) == []
    assert len(told(one, control("2", 160, 840)._replace(is_round=True))) == 1
    assert len(told(one, aslant._replace(is_round=False))) == 1


def test_one_within_another_is_not() -> None:
    row = control("Lenin", 110, 400)._replace(within=(0,))
    assert told(control("People", 100, 300, 500, 500), row) == []


def test_one_above_the_reach_is_named_unless_the_same_is_within_it() -> None:
    high, low = control("Lenin", 100, 100), control("Lenin", 100, 700)
    assert told(high, reach=540) == [
        "the control “Lenin” is out of reach with lowered controls. Report it."
    ]
    assert told(high, low, reach=540) == []
    assert told(high, control("Stalin", 100, 700), reach=540) != []
    assert told(high._replace(is_double=True), reach=540) == [], "another one does the same"
    assert told(high) == []


def test_one_that_reaches_down_far_enough_is_within_it() -> None:
    assert told(control("1917", 100, 100, 400, 540), reach=540) == []

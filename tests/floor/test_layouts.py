"""Keys by their place, on keyboards of other countries: what is documented works on each."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.floor.coloured import PANELS, go, is_at, write
from tests.floor.conftest import Visitor, standing
from tests.floor.virtual_screen import VirtualScreen

LAYOUTS = ("us", "ru", "gr", "fr")
FIRST_DIGIT = 10  # X's number of the key 1 in the upper row; the others follow it
PLACES = {
    "space": 65,
    "Return": 36,
    "keypad Enter": 104,
    "BackSpace": 22,
    "Right": 114,
    "Left": 113,
    "Page_Up": 112,
    "Page_Down": 117,
    "Home": 110,
    "End": 115,
    "Tab": 23,
    "s": 39,
}


@pytest.fixture(scope="module", params=LAYOUTS)
def before(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Visitor]:
    folder = tmp_path_factory.mktemp("layout")
    exhibit = str(write(folder / "exhibit"))
    with VirtualScreen((1920, 1080)) as screen:
        screen.run("setxkbmap", request.param)
        with standing(screen, folder / "state", exhibit) as visitor:
            yield visitor


def press(visitor: Visitor, *names: str) -> None:
    """Presses keys by their place."""
    visitor.keys.press(*(str(PLACES[name]) for name in names), apart=0.02)


def test_the_upper_row_s_digits_go_to_chapters(before: Visitor) -> None:
    for chapter in (1, 5, 2, 0):
        before.keys.press(str(FIRST_DIGIT + chapter))
        is_at(before, chapter * PANELS)


@pytest.mark.parametrize(
    ("key", "step"),
    [
        ("space", 1),
        ("Right", 1),
        ("Page_Down", 1),
        ("BackSpace", -1),
        ("Left", -1),
        ("Page_Up", -1),
        ("Home", -5),
    ],
)
def test_keys_that_move(before: Visitor, key: str, step: int) -> None:
    press(before, "Home")
    is_at(before, 0)
    press(before, *["Right"] * 5)
    is_at(before, 5)
    press(before, key)
    is_at(before, 5 + step)


@pytest.mark.parametrize("key", ["Return", "keypad Enter", "space"])
def test_what_has_the_ring_is_pressed(before: Visitor, key: str) -> None:
    before.touch.tap((1900, 1070))  # where nothing is: Tab begins anew
    press(before, "Home", "Tab", "Tab")  # past Look closer
    before.reader.until(
        "the link has the keyboard",
        lambda: [n for n in before.reader.find("link", "Lenin") if "focused" in n.states],
    )
    press(before, key)
    before.reader.the("dialog", "Vladimir Lenin")
    before.keys.press("Escape")
    is_at(before, 0)


def test_letters_and_media_keys_do_nothing(before: Visitor) -> None:
    go(before, 0)
    before.keys.press("24", "38", "52", "121", "122", "123", "166", "172")
    before.keys.press("67", "78", "107", "127")
    is_at(before, 0)


def test_ctrl_alt_s_ends_it_on_a_russian_keyboard(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("layout")
    exhibit = str(write(folder / "exhibit"))
    with VirtualScreen((1920, 1080)) as screen:
        screen.run("setxkbmap", "ru")
        with standing(screen, folder / "state", exhibit) as visitor:
            visitor.keys.hold("ctrl")
            visitor.keys.hold("alt")
            visitor.keys.press(str(PLACES["s"]))
            assert visitor.show.process.wait(timeout=10) == 0

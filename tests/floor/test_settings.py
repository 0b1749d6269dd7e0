"""The bar of settings from outside: by touch, by keys, and what a screen reader hears of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from tests.floor.conftest import Visitor, standing
from tests.floor.screen_reader import Node
from tests.floor.screens import BUTTON, CHECK, RADIO, Control
from tests.floor.virtual_screen import VirtualScreen

HEADING = "A name of steel"
INVITATION = "Touch the screen to begin"
OPENS = ("Settings", "Настройки")
GENERAL = "General Secretary, 1920–1922"
HALF = 540
"""Where a seated visitor's reach ends, px from above."""
LONG = 80
"""More letters than this has only a body."""
AS_AT_THE_START = {"English", "Normal"}
ALL_SET = {"Русский", "Самый крупный", "Контраст", "Меньше движения", "Опустить кнопки"}
CHOICES: tuple[tuple[Control, set[str]], ...] = (
    ((CHECK, "Contrast"), {"Contrast"}),
    ((CHECK, "Less movement"), {"Contrast", "Less movement"}),
    ((CHECK, "Lower the controls"), {"Contrast", "Less movement", "Lower the controls"}),
)
"""The switches one after the other, and which of them are then on."""


class Setter:
    """Somebody before the first panel, by touch or by keys."""

    def __init__(self, visitor: Visitor) -> None:
        self.visitor = visitor
        self.reader = visitor.reader

    def by_touch(self, role: str, name: str) -> None:
        """Touches a control."""
        self.visitor.touch.tap(self.reader.the(role, name).middle)

    def by_keys(self, role: str, name: str) -> None:
        """Goes to a control by Tab and presses it."""
        self.visitor.tab_to(role, name)
        self.visitor.keys.press("Return")

    def checked(self) -> set[str]:
        """What is said to be chosen on the bar."""
        nodes = [node for node in self.reader.nodes() if node.role in (CHECK, RADIO)]
        return {node.name for node in nodes if "checked" in node.states}

    def becomes(self, checked: set[str]) -> None:
        """Holds the bar to say soon that these are chosen, and no others."""
        self.reader.until(f"{checked} chosen", lambda: self.checked() == checked)

    def body(self) -> Node:
        """The text of the panel, with nothing over it."""
        return self.reader.until("a body", lambda: self._long() if not self.is_open() else None)

    def is_open(self) -> bool:
        """Whether the bar, or something else, lies over the panel."""
        return bool(self.reader.find("dialog"))

    def close(self) -> None:
        """Closes the bar by Esc."""
        self.visitor.keys.press("Escape")
        self.reader.until("the panel", lambda: not self.is_open())

    def paper(self) -> tuple[int, ...]:
        """The colour right of the text, where nothing stands."""
        pixel = self.visitor.screen.picture().convert("RGB").getpixel((1900, 300))
        assert isinstance(pixel, tuple)
        return pixel

    def _long(self) -> Node | None:
        bodies = [node for node in self.reader.find("label") if len(node.name) > LONG]
        return bodies[0] if bodies else None


Way = Callable[[Setter, str, str], None]


@pytest.fixture(scope="module")
def standing_there(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Setter]:
    state = tmp_path_factory.mktemp("settings") / "state"
    with VirtualScreen((1920, 1080)) as screen, standing(screen, state) as visitor:
        yield Setter(visitor)


@pytest.fixture
def setter(standing_there: Setter) -> Setter:
    """Before the first panel, at the beginning of a visit."""
    visitor = standing_there.visitor
    if not standing_there.reader.find("push button", INVITATION):
        visitor.close_all()
        settings = next(n for n in standing_there.reader.find("push button") if n.name in OPENS)
        visitor.touch.tap(settings.middle)
        standing_there.reader.until("the bar", standing_there.is_open)
        start_over = standing_there.reader.find("push button")[0]
        visitor.touch.tap(start_over.middle)
    visitor.button(INVITATION)
    visitor.touch.tap((400, 300))
    visitor.is_before_panel(HEADING)
    return standing_there


@pytest.fixture(params=[Setter.by_touch, Setter.by_keys], ids=["touch", "keys"])
def press(request: pytest.FixtureRequest) -> Way:
    """By which hand."""
    way: Way = request.param
    return way


def test_start_over_sets_everything_back(setter: Setter, press: Way) -> None:
    """Each says that it is chosen as soon as it is."""
    press(setter, BUTTON, "Settings")
    setter.visitor.is_before_dialog("Settings")
    setter.becomes(AS_AT_THE_START)
    for (role, name), on in CHOICES:
        press(setter, role, name)
        setter.becomes(AS_AT_THE_START | on)
    press(setter, RADIO, "Largest")
    press(setter, RADIO, "Русский")
    setter.becomes(ALL_SET)
    press(setter, BUTTON, "Начать сначала")
    buttons = setter.reader.until(
        "the next visitor is waited for",
        lambda: setter.reader.find("push button", INVITATION) and not setter.is_open(),
    )
    assert buttons
    setter.visitor.keys.press("Right")
    setter.visitor.is_before_panel(HEADING)
    press(setter, BUTTON, "Settings")
    setter.becomes(AS_AT_THE_START)


def test_a_switch_goes_off_as_it_goes_on(setter: Setter, press: Way) -> None:
    press(setter, BUTTON, "Settings")
    for (role, name), _ in CHOICES:
        press(setter, role, name)
        setter.becomes(AS_AT_THE_START | {name})
        press(setter, role, name)
        setter.becomes(AS_AT_THE_START)


def test_what_is_chosen_is_seen(setter: Setter) -> None:
    before, paper = setter.body(), setter.paper()
    setter.by_touch(BUTTON, "Chapters")
    assert setter.reader.the("push button", GENERAL).middle[1] < HALF
    setter.close()
    setter.by_touch(BUTTON, "Settings")
    for role, name in ((RADIO, "Large"), (CHECK, "Contrast"), (CHECK, "Lower the controls")):
        setter.by_touch(role, name)
    setter.becomes({"English", "Large", "Contrast", "Lower the controls"})
    setter.close()
    setter.reader.until("the text is larger", lambda: tall(setter.body()) > tall(before))
    setter.reader.until("contrast", lambda: setter.paper() != paper)
    setter.by_touch(BUTTON, "Chapters")
    setter.visitor.is_before_dialog("Chapters")
    assert setter.reader.the("push button", GENERAL).middle[1] > HALF
    setter.close()
    setter.by_touch(BUTTON, "Settings")
    setter.by_touch(RADIO, "Русский")
    setter.close()
    setter.visitor.is_before_panel("Имя из стали")


def tall(node: Node) -> int:
    """How high it stands on the screen."""
    return node.box[3] if node.box else 0

"""Every screen without sight: by a keyboard alone, and by what a screen reader is given."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from tests.floor.conftest import Visitor, standing
from tests.floor.screen_reader import Node
from tests.floor.screens import BUTTON, CHECK, LINK, RADIO, SCREENS, Control, Screen
from tests.floor.virtual_screen import VirtualScreen
from tests.floor.waiting import until

LANDSCAPE, PORTRAIT = (1920, 1080), (1080, 1920)
CONTROLS = {BUTTON, CHECK, LINK, RADIO, "slider"}
HOLDERS = {"application", "frame", "dialog", "panel"}
"""What only holds other things together: it may lie beneath them."""
BAR = next(screen for screen in SCREENS if screen.name == "settings")
ANNOUNCED = "object:announcement"
FIRST = "A name of steel"
ASIDE = "Panel 1 of 6"
"""Stands in a corner of an upright panel, and is read after its text."""
RING = 5  # px: how wide a ring is, in its full length around a control or just inside it
AROUND = 16  # px: how far beyond a control it goes


class Walker:
    """Somebody with a keyboard and a screen reader, before the shipped exhibit."""

    def __init__(self, visitor: Visitor) -> None:
        self.visitor = visitor
        self.reader = visitor.reader
        self._at: Control | None = None

    def stand(self, screen: Screen) -> None:
        """Opens a screen from its panel."""
        while self.reader.find("dialog"):
            self.press("Escape")
        self.visitor.keys.press("Home", screen.key)
        self.reader.the("heading", screen.heading)
        for control in screen.way:
            self.go_to(control)
            self.press("Return")
        if screen.dialog:
            self.reader.the("dialog", screen.dialog)
        until("rest", self._still)

    def stands_at(self, screen: Screen) -> bool:
        """Whether a screen, and nothing over it, is open."""
        if screen.dialog:
            return [node.name for node in self.reader.find("dialog")] == [screen.dialog]
        names = {node.name for node in self.reader.nodes() if node.role in ("heading", "dialog")}
        return names == {screen.heading}

    def press(self, key: str) -> None:
        """Presses a key, and waits until something of what is offered has changed."""
        before = self.reader.nodes()
        self.visitor.keys.press(key)
        until(f"an answer to {key}", lambda: self.reader.nodes() != before)

    def offered(self) -> dict[Control, Node]:
        """The controls that can be used, in reading order: each has a name of its own."""
        nodes = [
            node
            for node in self.reader.nodes()
            if node.role in CONTROLS and "sensitive" in node.states
        ]
        controls = {(node.role, node.name): node for node in nodes}
        assert len(controls) == len(nodes), "two controls have one name"
        return controls

    def focus(self) -> Control | None:
        """The control that the keyboard is at."""
        focused = [node for node in self.reader.nodes() if "focused" in node.states]
        last = focused[-1] if focused else None  # a dialog that has it comes before its control
        return (last.role, last.name) if last and last.role in CONTROLS else None

    def tab(self, key: str = "Tab") -> Control:
        """Goes one control on; which one that is, as a screen reader is told."""
        self.reader.heard()
        self.visitor.keys.press(key)
        told: list[Control] = []

        def is_told() -> bool:
            told.extend(
                (event.role, event.name)
                for event in self.reader.heard()
                if event.kind == "object:state-changed:focused"
                and event.state
                and (event.role, event.name)
                != self._at  # of where it came from it is told late at times
            )
            return bool(told)

        self.reader.until(f"{key} goes somewhere", is_told)
        assert len(told) == 1
        self._at = told[0]
        return told[0]

    def go_to(self, control: Control) -> None:
        """Tabs to a control."""
        at = self._at = self.focus()
        seen: list[Control] = []
        while at != control:
            at = self.tab()
            assert at not in seen, f"{control} is not among {seen}"
            seen.append(at)

    def without_a_ring(self) -> Image.Image:
        """The screen after a touch where nothing is."""
        width, height = self.visitor.screen.size
        self.visitor.touch.tap((width - 3, height - 3))
        return until("no ring", self._still)

    def _still(self) -> Image.Image | None:
        one, other = self.visitor.screen.picture(), self.visitor.screen.picture()
        return None if differing(one, other) else other

    def ringed(self, offered: dict[Control, Node], without: Image.Image) -> list[Control]:
        """At which controls the keyboard's ring is seen, by a picture of the screen without."""
        picture = self.visitor.screen.picture()
        found = []
        for control, node in offered.items():
            assert node.box is not None
            x, y, width, height = node.box
            around = (x - AROUND, y - AROUND, x + width + AROUND, y + height + AROUND)
            # Less than a ring in a circle's form; more than the side of a neighbour's.
            if differing(picture.crop(around), without.crop(around)) >= RING * (width + height):
                found.append(control)
        return found


def differing(one: Image.Image, other: Image.Image) -> int:
    """How many px of two pictures clearly differ."""
    grey = ImageChops.difference(one, other).convert("L")
    return sum(grey.histogram()[40:])


@pytest.fixture(scope="module", params=[LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def walking(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Walker]:
    state = tmp_path_factory.mktemp("sight") / "state"
    with VirtualScreen(request.param) as screen, standing(screen, state) as visitor:
        visitor.reader.heard()  # from now on it listens
        yield Walker(visitor)


@pytest.fixture(scope="module", params=SCREENS, ids=lambda screen: screen.name)
def screen(request: pytest.FixtureRequest) -> Screen:
    """One after the other, so that each is opened once for all its tests."""
    found: Screen = request.param
    return found


@pytest.fixture
def walker(walking: Walker, screen: Screen) -> Walker:
    """Somebody before an open screen."""
    if not walking.stands_at(screen):
        walking.stand(screen)
    return walking


class TestWhatAScreenReaderIsGiven:
    def test_all_that_is_promised(self, walker: Walker, screen: Screen) -> None:
        nodes = walker.reader.nodes()
        given = [(node.role, node.name) for node in nodes]
        assert not [promised for promised in screen.promised if promised not in given]
        assert [name for role, name in given if role == "dialog"] == [screen.dialog][
            : bool(screen.dialog)
        ]

    def test_each_thing_has_a_role_a_name_and_a_place_on_the_screen(
        self, walker: Walker, screen: Screen
    ) -> None:
        has_place(walker.reader.nodes(), walker.visitor.screen.size)

    def test_a_control_can_be_used(self, walker: Walker, screen: Screen) -> None:
        for node in walker.offered().values():
            assert "focusable" in node.states, node
            assert {"Press", "Toggle", "Increase"} & set(node.actions), node

    def test_in_the_order_in_which_it_is_seen(self, walker: Walker, screen: Screen) -> None:
        in_order(walker.reader.nodes(), ASIDE, *screen.aside)


def has_place(nodes: Sequence[Node], size: tuple[int, int]) -> None:
    """Holds each to have a role, a name, and a place on a screen of a size."""
    width, height = size
    for node in nodes:
        if node.role == "application":
            continue
        assert node.role not in ("unknown", "filler", "invalid"), node
        assert node.name, node
        assert {"showing", "visible"} <= node.states, node
        x, y, wide, high = node.box or (-1, -1, 0, 0)
        assert x >= 0, node
        assert y >= 0, node
        assert wide > 0, node
        assert high > 0, node
        assert x + wide <= width, node
        assert y + high <= height, node


def in_order(nodes: Sequence[Node], *aside: str) -> None:
    """Holds what stands below or right of another thing, and not aside, to be read after it."""
    read = [node for node in nodes if node.role not in HOLDERS and node.name not in aside]
    for first, second in combinations(read, 2):
        assert not is_before(second, first), f"{second} is seen before {first}"


def is_before(one: Node, other: Node) -> bool:
    """Whether one is seen before the other: right above it, or left of it in the same line."""
    left, top, width, height = one.box or (0, 0, 0, 0)
    x, y, wide, high = other.box or (0, 0, 0, 0)
    beside = min(left + width, x + wide) - max(left, x)
    level = min(top + height, y + high) - max(top, y)
    is_above = top + height <= y and beside > min(width, wide) / 2
    is_left = left + width <= x and level > min(height, high) / 2
    return is_above or is_left


class TestWhatLiesBeneath:
    def test_an_open_bar_is_not_offered(self, walker: Walker, screen: Screen) -> None:
        """Nor is it told: the overview alone has the bar's controls among its own."""
        if screen is BAR:
            return
        if (BUTTON, "Settings") not in walker.offered():
            assert {(CHECK, "Contrast"), (BUTTON, "Start over")} <= set(walker.offered())
            return
        walker.visitor.touch.tap(walker.reader.the(BUTTON, "Settings").middle)
        walker.visitor.is_before_dialog(BAR.dialog)
        given = [(n.role, n.name) for n in walker.reader.nodes() if n.role not in HOLDERS]
        assert set(given) - {(RADIO, "English"), (RADIO, "Normal"), (RADIO, "Large")} == set(
            BAR.promised
        )
        walker.press("Escape")
        assert walker.stands_at(screen)

    def test_a_screen_or_a_card_is_not_offered(self, walker: Walker, screen: Screen) -> None:
        given = [(node.role, node.name) for node in walker.reader.nodes()]
        beneath = [("slider", "Chapters"), *screen.way]
        assert not screen.dialog or not [one for one in beneath if one in given]


class TestTheKeyboard:
    def test_tab_goes_through_every_control_in_reading_order_and_comes_round(
        self, walker: Walker, screen: Screen
    ) -> None:
        """Each is told of when it has the keyboard, and seen to have it."""
        offered = walker.offered()
        walker.go_to(list(offered)[-1])
        without = walker.without_a_ring()
        walker.go_to(list(offered)[-1])
        for control in offered:
            if len(offered) == 1:
                walker.visitor.keys.press("Tab")
            else:
                assert walker.tab() == control
            until(
                f"the ring at {control} alone",
                lambda control=control: walker.ringed(offered, without) == [control],
            )

    def test_shift_tab_goes_back(self, walker: Walker, screen: Screen) -> None:
        offered = list(walker.offered())
        walker.go_to(offered[-1])
        if len(offered) == 1:
            walker.visitor.keys.press("shift+Tab")
            assert walker.focus() == offered[0]
        else:
            back = [walker.tab("shift+Tab") for _ in offered]
            assert back == [*reversed(offered[:-1]), offered[-1]]

    def test_escape_closes_it_and_leads_back_to_where_it_was_opened(
        self, walker: Walker, screen: Screen
    ) -> None:
        if not screen.dialog:
            heading = walker.reader.heading()
            walker.visitor.keys.press("Escape", "F5")
            assert walker.reader.heading() == heading
            return
        walker.press("Escape")
        assert not walker.reader.find("dialog", screen.dialog)
        assert walker.reader.until("a control that has the keyboard", walker.focus) in screen.way


class TestWhatIsSaid:
    def test_when_it_opens(self, walking: Walker, screen: Screen) -> None:
        walking.reader.heard()
        walking.visitor.keys.press("Escape", "Escape", "End")
        walking.stand(screen)
        is_said(walking, screen.announced)


def is_said(walker: Walker, words: str) -> list[str]:
    """Holds it to announce something with these words; all that is announced until then."""
    said: list[str] = []

    def look() -> bool:
        heard = [event for event in walker.reader.heard() if event.kind == ANNOUNCED]
        said.extend(event.words for event in heard)
        return any(words in one for one in said)

    walker.reader.until(f"{words!r} is said", look)
    return said


class TestTurning:
    @pytest.mark.parametrize("key", ["Right", "Left", "End", "5"])
    def test_the_panel_that_comes_to_rest_is_said_once(self, walking: Walker, key: str) -> None:
        walking.stand(SCREENS[0])
        before = walking.reader.heading()
        walking.visitor.keys.press(key)
        heading = until(
            "another panel", lambda: (now := walking.reader.heading()) != before and now
        )
        said = is_said(walking, heading)
        assert len([words for words in said if words.startswith(heading)]) == 1

    def test_none_that_passes_by_is(self, walking: Walker) -> None:
        walking.stand(SCREENS[0])
        walking.visitor.keys.press("Home")
        first = until("the first panel", lambda: walking.reader.find("heading", FIRST))
        is_said(walking, FIRST)
        walking.visitor.keys.press(*["Right"] * 4, apart=0.05)
        said = is_said(walking, "General Secretary")
        assert len(said) == 1, (first, said)


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def test_the_attract_screen_tells_what_it_is_about_and_how_to_begin(
    size: tuple[int, int], tmp_path: Path
) -> None:
    with (
        VirtualScreen(size) as screen,
        standing(screen, tmp_path / "state", wakes=False) as visitor,
    ):
        invitation = visitor.button("Touch the screen to begin")
        assert "focused" in invitation.states
        nodes = visitor.reader.nodes()
        has_place(nodes, size)
        in_order(nodes)
        assert [(node.role, node.name) for node in nodes if node.role not in HOLDERS] == [
            ("heading", "The Rise of Joseph Stalin"),
            ("label", "1917–1938"),
            ("image", next(node.name for node in nodes if node.role == "image")),
            (BUTTON, "Touch the screen to begin"),
            ("label", "Коснитесь экрана, чтобы начать"),
            (RADIO, "English"),
            (RADIO, "Русский"),
        ]
        visitor.reader.heard()
        visitor.reader.press(invitation)
        is_said(Walker(visitor), FIRST)

"""A figure over the whole screen: zoomed by hands and keys, its names touched and listened to."""

from __future__ import annotations

from collections.abc import Callable
from math import dist
from pathlib import Path

import pytest
import shiboken6
from PIL import Image
from PySide6.QtCore import QRectF, Qt

from kiosk.content.exhibit import Exhibit, Hotspot, Picture, Point
from kiosk.stage.show import place_of
from kiosk.visit.zoom import Zoom
from tests.ui.visitor import LANDSCAPE, PORTRAIT, Role, Visitor, box
from tests.visit.made import chapter, exhibit, panel, text

Key = Qt.Key
Stand = Callable[..., Visitor]
SIZES = pytest.mark.parametrize(
    "size",
    [LANDSCAPE, PORTRAIT, (3840, 2160), (1280, 720)],
    ids=lambda size: f"{size[0]}x{size[1]}",
)
NAMES = [
    "Mikhail Kalinin",
    "Lazar Kaganovich",
    "Sergo Ordzhonikidze",
    "Joseph Stalin",
    "Kliment Voroshilov",
    "Vyacheslav Molotov, half hidden",
    "Sergei Kirov",
]

LINES = "".join(f'<rect x="{x}" y="0" width=".5" height="300"/>' for x in range(300))


def drawn(folder: Path, what: str, **more: object) -> Exhibit:
    """An exhibit of one panel with a drawing on white, 300×300."""
    (folder / "drawing.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300">'
        f'<rect width="300" height="300" fill="white"/>{what}</svg>'
    )
    picture = Picture("drawing.svg", "drawing.svg", 300, 300)
    made = exhibit(chapter("early", panel("e1", picture=picture, **more)))
    return made._replace(folder=folder)


def look(visitor: Visitor) -> Visitor:
    """Opens the figure of the present panel, by a finger."""
    visitor.touch(Role.Button, "Look closer")
    return visitor


@pytest.fixture(params=[LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def visitor(stand: Stand, shipped: Exhibit, request: pytest.FixtureRequest) -> Visitor:
    """Before the seven men of 1929, looked at closely."""
    return look(stand(size=request.param, start=place_of(shipped, "politburo/birthday")))


def scale(visitor: Visitor) -> float:
    """How many times as large as when the whole picture fits, once nothing moves."""
    visitor.qtbot.waitUntil(lambda: visitor.ask("CloseUp", "item.isStill") is True)
    found = visitor.ask("CloseUp", "item.zoom.scale")
    assert isinstance(found, int | float)
    return float(found)


def seen(visitor: Visitor) -> QRectF:
    """The part of the picture that is seen, once nothing moves."""
    scale(visitor)
    part = visitor.ask("CloseUp", "item.zoom.view")
    assert isinstance(part, QRectF)
    return part


def frame(visitor: Visitor) -> QRectF:
    """Where the picture is shown."""
    return box(visitor.item("CloseUp"))


def name_told(visitor: Visitor) -> str:
    """Whom or what the words beside the figure are of."""
    [heading] = visitor.named(Role.Heading)
    return heading


class TestOpening:
    def test_a_touch_opens_it_and_one_closes_it(self, visitor: Visitor) -> None:
        was = visitor.visit.place
        assert visitor.named(Role.Dialog) == ["Look closer"]
        visitor.touch(Role.Button, "Close")
        assert (visitor.visit.screen, visitor.place()) == ("", was)

    def test_keys_open_it_and_escape_closes_it(self, stand: Stand) -> None:
        visitor = stand(start=5)
        while visitor.focus() != "Look closer":
            visitor.key(Key.Key_Tab)
        visitor.key(Key.Key_Return)
        assert (visitor.visit.screen, visitor.focus()) == ("figure", "Close")
        visitor.key(Key.Key_Escape)
        assert (visitor.visit.screen, visitor.place()) == ("", 5)
        visitor.qtbot.waitUntil(lambda: visitor.focus() == "Look closer")

    def test_the_control_stands_still_while_panels_slide(self, stand: Stand) -> None:
        visitor = stand(start=5)
        before = visitor.the(Role.Button, "Look closer").box
        visitor.key(Key.Key_Right)
        assert visitor.slide("moving") is True
        assert visitor.the(Role.Button, "Look closer").box == before
        visitor.rest()

    def test_where_there_is_no_picture_there_is_no_such_control(self, stand: Stand) -> None:
        made = exhibit(chapter("early", panel("e1", picture=Picture("e1.svg", None))))
        assert "Look closer" not in stand(made).named(Role.Button)

    def test_no_key_turns_panels_meanwhile(self, visitor: Visitor) -> None:
        was = visitor.visit.place
        for key in (Key.Key_Right, Key.Key_PageDown, Key.Key_End, Key.Key_5, Key.Key_Space):
            visitor.key(key)
        visitor.key(Key.Key_Escape)
        assert visitor.place() == was

    def test_a_finger_that_stays_down_turns_none_afterwards(self, stand: Stand) -> None:
        visitor = look(stand(start=5))
        [finger] = visitor.fingers.down((900, 300))
        visitor.key(Key.Key_Escape)
        for step in range(1, 9):
            visitor.fingers.move({finger: (900 - 60 * step, 300)})
        visitor.fingers.up(finger)
        assert visitor.place() == 5

    def test_a_new_panel_begins_with_the_whole_picture(self, stand: Stand) -> None:
        visitor = look(stand(start=5))
        visitor.key(Key.Key_Plus)
        assert scale(visitor) > 1
        visitor.key(Key.Key_Escape)
        visitor.key(Key.Key_Right)
        visitor.rest()
        look(visitor)
        assert scale(visitor) == 1

    def test_the_end_of_the_program_is_silent(self, visitor: Visitor) -> None:
        """Python deletes what it has made in no order, at its end; a warning would be printed."""
        [zoom] = visitor.window.findChildren(Zoom)
        shiboken6.delete(zoom)
        assert visitor.items("CloseUp")


class TestZoom:
    def test_keys_and_buttons_go_by_half_again(self, visitor: Visitor) -> None:
        visitor.key(Key.Key_Plus)
        assert scale(visitor) == pytest.approx(1.5)
        visitor.touch(Role.Button, "Zoom in")
        assert scale(visitor) == pytest.approx(2.25)
        visitor.key(Key.Key_Minus)
        visitor.touch(Role.Button, "Zoom out")
        assert scale(visitor) == pytest.approx(1)

    def test_at_the_end_a_button_gives_the_keyboard_to_the_other(self, visitor: Visitor) -> None:
        while visitor.focus() != "Zoom in":
            visitor.key(Key.Key_Tab)
        for _ in range(6):
            visitor.key(Key.Key_Return)
        assert scale(visitor) == pytest.approx(8)
        assert not visitor.the(Role.Button, "Zoom in").enabled
        assert visitor.focus() == "Zoom out"

    def test_arrows_move_the_part_that_is_seen(self, visitor: Visitor) -> None:
        for _ in range(4):
            visitor.key(Key.Key_Plus)
        before = seen(visitor)
        visitor.key(Key.Key_Right)
        assert seen(visitor).left() > before.left()
        visitor.key(Key.Key_Down)
        assert seen(visitor).top() > before.top()
        for key in (Key.Key_Left, Key.Key_Up):
            visitor.key(key)
        assert seen(visitor).center() == before.center()

    def test_an_arrow_that_is_held_goes_on_to_the_edge(self, visitor: Visitor) -> None:
        for _ in range(4):
            visitor.key(Key.Key_Plus)
        for _ in range(60):
            visitor.repeat(Key.Key_Right)
        width = visitor.ask("CloseUp", "item.zoom.picture.width")
        assert seen(visitor).right() == pytest.approx(width)

    def test_a_double_tap_goes_closer_and_back(self, visitor: Visitor) -> None:
        middle = frame(visitor).center()
        at = (middle.x(), frame(visitor).bottom() - 60)  # where no number stands
        for wanted in (2.5, 1):
            visitor.fingers.tap(at)
            visitor.qtbot.wait(120)  # sooner, it would be a finger that bounces
            visitor.fingers.tap(at)
            assert scale(visitor) == pytest.approx(wanted)
            visitor.qtbot.wait(500)  # the next tap is no third one

    def test_two_fingers_zoom_and_turn_no_panel(self, visitor: Visitor) -> None:
        was = visitor.visit.place
        x, y = frame(visitor).center().x(), frame(visitor).center().y()
        one, other = visitor.fingers.down((x - 60, y), (x + 60, y))
        for step in range(1, 11):
            half = 60 + 12 * step
            visitor.fingers.move({one: (x - half, y), other: (x + half, y)})
        visitor.fingers.up(one, other)
        assert scale(visitor) == pytest.approx(3)
        visitor.key(Key.Key_Escape)
        assert visitor.place() == was

    def test_without_movement_it_is_there_at_once(self, visitor: Visitor) -> None:
        visitor.settings.setProperty("lessMovement", True)
        visitor.key(Key.Key_Plus)
        assert visitor.ask("CloseUp", "item.isStill") is True
        assert scale(visitor) == pytest.approx(1.5)

    def test_a_tap_on_the_small_picture_goes_to_that_part(self, visitor: Visitor) -> None:
        assert not visitor.items("WholePicture")
        for _ in range(4):
            visitor.key(Key.Key_Plus)
        small = box(visitor.item("WholePicture"))
        visitor.fingers.tap((small.left() + 8, small.top() + 8))
        assert (seen(visitor).left(), seen(visitor).top()) == pytest.approx((0, 0))
        visitor.fingers.tap((small.right() - 8, small.bottom() - 8))
        assert seen(visitor).left() > 0
        assert seen(visitor).top() > 0


class TestNames:
    def test_the_list_has_all_with_what_they_open(self, visitor: Visitor) -> None:
        buttons = [node for node in visitor.tree() if node.role == Role.Button]
        assert [node.name for node in buttons if node.name in NAMES] == NAMES
        kalinin = visitor.the(Role.Button, "Mikhail Kalinin")
        assert kalinin.description == "Person, Mikhail Kalinin"

    def test_a_name_opens_its_words_and_its_number_is_red(self, visitor: Visitor) -> None:
        visitor.touch(Role.Button, "Sergei Kirov")
        assert name_told(visitor) == "Sergei Kirov"
        assert [pin["number"] for pin in visitor.items("HotspotPin") if pin["isOpen"]] == [7]
        assert visitor.visit.isCardOpen is False

    def test_a_number_opens_the_same(self, visitor: Visitor) -> None:
        for number in (5, 6):
            pin = next(pin for pin in visitor.items("HotspotPin") if pin["number"] == number)
            visitor.fingers.tap((pin["left"], pin["top"]))
            assert name_told(visitor) == NAMES[number - 1].split(",")[0]

    def test_keys_open_one(self, visitor: Visitor) -> None:
        while visitor.focus() != "Lazar Kaganovich":
            visitor.key(Key.Key_Tab)
            assert visitor.rings() == 1
        visitor.key(Key.Key_Return)
        assert name_told(visitor) == "Lazar Kaganovich"

    def test_one_out_of_sight_is_brought_in(self, visitor: Visitor) -> None:
        for _ in range(4):
            visitor.key(Key.Key_Plus)
        for _ in range(12):
            visitor.key(Key.Key_Left)
        visitor.touch(Role.Button, "Sergei Kirov")
        picture = visitor.ask("CloseUp", "item.zoom.picture.width")
        assert isinstance(picture, int | float)
        assert seen(visitor).left() < 0.908 * picture < seen(visitor).right()

    def test_another_language_tells_of_the_same_one(self, visitor: Visitor) -> None:
        visitor.touch(Role.Button, "Sergei Kirov")
        visitor.key(Key.Key_Plus)
        visitor.visit.setLanguage("ru")
        assert name_told(visitor) == "Сергей Киров"
        assert visitor.visit.screen == "figure"
        assert scale(visitor) == pytest.approx(1.5)

    def test_links_in_the_words_replace_them(self, stand: Stand, tmp_path: Path) -> None:
        made = drawn(tmp_path, LINES, hotspots=(Hotspot(Point(0.5, 0.5), "He", "person", "lenin"),))
        visitor = look(stand(made))
        visitor.touch(Role.Button, "He")
        visitor.touch(Role.Link, "Party")
        assert (name_told(visitor), visitor.visit.screen) == ("The Party", "figure")

    def test_with_the_largest_letters_more_names_follow(self, visitor: Visitor) -> None:
        visitor.settings.setProperty("textSize", 2)
        told = []
        for _ in range(len(NAMES)):
            told += [name for name in visitor.named(Role.Button) if name in NAMES]
            if "More names" not in visitor.named(Role.Button):
                break
            if told[0] in told[1:]:
                break
            visitor.touch(Role.Button, "More names")
        assert list(dict.fromkeys(told)) == NAMES

    def test_words_that_need_it_take_the_names_place_until_back(self, visitor: Visitor) -> None:
        visitor.settings.setProperty("textSize", 2)
        visitor.touch(Role.Button, "Joseph Stalin")
        words = box(visitor.item("text"))
        assert all(box(name).top() >= words.bottom() for name in visitor.items("HotspotName"))
        if not visitor.items("HotspotName"):
            visitor.touch(Role.Button, "Back")
        assert "Mikhail Kalinin" in visitor.named(Role.Button)
        assert visitor.visit.screen == "figure"

    def test_the_longest_words_end_above_the_controls(self, visitor: Visitor) -> None:
        visitor.settings.setProperty("textSize", 2)
        visitor.visit.open("person:stalin")
        [words] = [box(item) for item in visitor.items("RichBody")]
        assert words.bottom() <= visitor.the(Role.Button, "Close").box.top()

    def test_the_numbers_never_touch_each_other(self, visitor: Visitor) -> None:
        for _ in range(3):
            scale(visitor)
            discs = [(pin["left"], pin["top"]) for pin in visitor.items("HotspotPin")]
            pairs = [(a, b) for n, a in enumerate(discs) for b in discs[:n]]
            assert pairs
            assert min(dist(a, b) for a, b in pairs) >= 88
            visitor.key(Key.Key_Plus)


def test_upright_with_the_largest_letters_the_picture_is_large_and_the_open_number_seen(
    stand: Stand, shipped: Exhibit
) -> None:
    visitor = look(stand(size=PORTRAIT, start=place_of(shipped, "trotsky/alliances")))
    normal = frame(visitor).height()
    visitor.settings.setProperty("textSize", 2)
    largest = frame(visitor)
    assert largest.height() > 0.6 * normal
    for number in range(1, 9):
        visitor.figure.open(number)
        assert [pin["number"] for pin in visitor.items("HotspotPin") if pin["isOpen"]] == [number]
        assert frame(visitor) == largest


def test_no_line_leads_from_a_number_out_of_sight(stand: Stand, shipped: Exhibit) -> None:
    visitor = look(stand(start=place_of(shipped, "politburo/birthday")))
    visitor.figure.open(7)
    assert visitor.ask("HotspotPins", "item.isJoined") is True
    for key in [Key.Key_Plus] * 4 + [Key.Key_Left] * 20:
        visitor.key(key)
    scale(visitor)
    assert visitor.ask("HotspotPins", "item.isJoined") is False


LONG = " ".join(f"Word{number} of many," for number in range(1, 121))


class TestLongWords:
    """What is said of a point and has no room beside its figure."""

    @pytest.fixture(params=[LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
    def before(self, stand: Stand, tmp_path: Path, request: pytest.FixtureRequest) -> Visitor:
        """Before a figure with one point, of which much is told."""
        spot = Hotspot(Point(0.5, 0.5), "He", "person", "lenin")
        made = drawn(
            tmp_path, LINES, body=text("Lenin fell ill.", Lenin="person:lenin"), hotspots=(spot,)
        )
        lenin = made.people["lenin"]._replace(text=text(LONG))
        return look(stand(made._replace(people={"lenin": lenin}), size=request.param))

    @pytest.mark.parametrize("size", [0, 2], ids=["normal", "largest"])
    def test_all_of_it_is_read_page_by_page(self, before: Visitor, size: int) -> None:
        before.settings.setProperty("textSize", size)
        whole = frame(before)
        before.touch(Role.Button, "He")
        told = [before.item("RichBody")["words"]]
        while before.the(Role.Button, "Next").enabled:
            assert frame(before) == whole
            body = box(before.item("PagedBody"))
            assert body.bottom() <= before.the(Role.Button, "Zoom in").box.top()
            before.key(Key.Key_PageDown)
            told += [body["words"] for body in before.items("RichBody")]
        assert " ".join(told) == LONG

    def test_the_chapters_that_tell_more_follow_it_and_lead_there_and_back(
        self, before: Visitor
    ) -> None:
        before.touch(Role.Button, "He")
        before.key(Key.Key_PageDown)
        while before.the(Role.Button, "Next").enabled:
            before.key(Key.Key_PageDown)
        before.touch(Role.Link, "1 Early")
        assert before.visit.screen == ""
        before.touch(Role.Button, "Back to Vladimir Lenin")
        assert before.visit.screen == "figure"
        assert name_told(before) == "Vladimir Lenin"

    def test_back_goes_through_its_pages_to_the_names(self, before: Visitor) -> None:
        before.settings.setProperty("textSize", 2)
        before.touch(Role.Button, "He")
        assert "He" not in before.named(Role.Button)
        before.touch(Role.Button, "Next")
        before.key(Key.Key_PageUp)
        assert name_told(before) == "Vladimir Lenin"
        before.touch(Role.Button, "Back")
        assert "He" in before.named(Role.Button)
        assert before.visit.screen == "figure"


@SIZES
@pytest.mark.parametrize("at", ["politburo/birthday", "lenin/quarrel", "trotsky/alliances"])
def test_nothing_lies_over_anything_else(
    stand: Stand, shipped: Exhibit, size: tuple[int, int], at: str
) -> None:
    visitor = look(stand(size=size, start=place_of(shipped, at)))
    window = QRectF(0, 0, *size)
    names = [box(cell) for cell in visitor.items("HotspotName")]
    buttons = [visitor.the(Role.Button, name).box for name in ("Zoom in", "Zoom out", "Close")]
    least = 0.88 * 88 * min(size) / 1080
    for target in names + buttons:
        assert window.contains(target)
        assert min(target.width(), target.height()) >= least
    parts = [frame(visitor), *names, *buttons, box(visitor.item("FigureCaption"))]
    for number, part in enumerate(parts):
        for other in parts[:number]:
            both = part.intersected(other)
            assert min(both.width(), both.height()) < 1


def test_a_photograph_is_shown_by_its_tiles(stand: Stand, tmp_path: Path) -> None:
    Image.new("RGB", (900, 600), (200, 30, 30)).save(tmp_path / "red.jpg")
    made = exhibit(chapter("early", panel("e1", picture=Picture("red.jpg", "red.jpg", 900, 600))))
    visitor = look(stand(made._replace(folder=tmp_path)))
    assert visitor.items("DeepPicture")
    assert not visitor.items("SharpPicture")


def test_a_drawing_is_drawn_anew_at_its_scale(stand: Stand, tmp_path: Path) -> None:
    """Lines of half a px, which a stretched picture would make grey, are black at eight times."""
    visitor = look(stand(drawn(tmp_path, LINES)))
    for _ in range(6):
        visitor.key(Key.Key_Plus)
    assert scale(visitor) == pytest.approx(8)
    visitor.qtbot.waitUntil(lambda: visitor.ask("SharpPicture", "item.isReady") is True)
    grabbed = visitor.window.grabWindow()
    row = [grabbed.pixelColor(x, 400).lightness() for x in range(600, 1300)]
    assert min(row) < 10
    assert max(row) > 245
    assert len([value for value in row if 40 < value < 215]) < len(row) / 4

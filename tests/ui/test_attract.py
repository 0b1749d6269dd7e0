"""What runs while nobody is there, and the touch that wakes it and does nothing else."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations

import pytest
from PySide6.QtCore import QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest

from kiosk.content.exhibit import Attract, Exhibit, Picture
from kiosk.stage.engine import Attendance
from tests.ui.visitor import LANDSCAPE, PORTRAIT, Role, Visitor, box

Key = Qt.Key
Stand = Callable[..., Visitor]
AWAY = Attendance(away=True)
SIZES = [LANDSCAPE, PORTRAIT, (1280, 720), (3840, 2160)]
LONG = "The Slow and Unexpected Rise of a Cobbler’s Son from Gori, 1"
WORD = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgeset"


@pytest.fixture
def away(stand: Stand) -> Visitor:
    """Nobody is there."""
    return stand(attendance=AWAY)


def where(stand: Stand, *names: str) -> list[tuple[float, float]]:
    """The middles of things as they are on the first panel."""
    here = stand()
    found = [node.middle for name in names for node in here.tree() if node.name == name]
    here.window.hide()
    return found


def is_woken(visitor: Visitor) -> bool:
    """Whether a visit has begun in which nothing has been done yet."""
    assert visitor.place() == 0
    assert not visitor.visit.isCardOpen
    assert visitor.visit.screen == ""
    return visitor.presence.state == "here" and not visitor.items("Attract")


def in_english_alone(exhibit: Exhibit) -> Exhibit:
    """The same exhibit without its other language, which has an invitation of its own."""
    return exhibit._replace(languages=("en",))


class TestWhatIsShown:
    @pytest.mark.parametrize("size", SIZES, ids=str)
    def test_title_subtitle_picture_and_invitation_and_nothing_of_the_panel(
        self, stand: Stand, shipped: Exhibit, size: tuple[int, int]
    ) -> None:
        visitor = stand(in_english_alone(shipped), size, attendance=AWAY)
        assert shipped.attract is not None
        assert shipped.attract.figure is not None
        assert [(node.role, node.name) for node in visitor.tree()] == [
            (Role.Heading, shipped.title),
            (Role.StaticText, shipped.subtitle),
            (Role.Graphic, shipped.attract.figure.alt),
            (Role.Button, shipped.attract.invitation),
        ]
        assert visitor.item("Picture")["isShown"]
        assert visitor.item("Picture")["isReady"]
        assert not visitor.items("PanelText")
        assert not visitor.items("Controls")

    def test_an_exhibit_without_one_shows_its_title_and_a_default_invitation(
        self, stand: Stand, shipped: Exhibit
    ) -> None:
        visitor = stand(
            in_english_alone(shipped)._replace(attract=None, subtitle=""), attendance=AWAY
        )
        assert [(node.role, node.name) for node in visitor.tree()] == [
            (Role.Heading, shipped.title),
            (Role.Button, "Touch the screen to begin"),
        ]

    def test_an_invitation_without_a_picture_and_a_picture_without_an_invitation(
        self, stand: Stand, shipped: Exhibit
    ) -> None:
        assert shipped.attract is not None
        words = stand(
            in_english_alone(shipped)._replace(attract=Attract("Come in", None)), attendance=AWAY
        )
        assert words.named(Role.Button) == ["Come in"]
        assert words.named(Role.Graphic) == []
        figure = Attract("", shipped.attract.figure)
        picture = stand(in_english_alone(shipped)._replace(attract=figure), attendance=AWAY)
        assert picture.named(Role.Button) == ["Touch the screen to begin"]
        assert picture.item("Picture")["isShown"]

    @pytest.mark.parametrize("size", SIZES, ids=str)
    def test_a_missing_picture_is_described_where_nothing_else_stands(
        self, stand: Stand, shipped: Exhibit, size: tuple[int, int]
    ) -> None:
        visitor = stand(without_picture(shipped), size, attendance=AWAY)
        assert not visitor.item("Picture")["isShown"]
        assert letters(visitor, "alt").top() >= letters(visitor, "subtitle").bottom()
        assert letters(visitor, "alt").bottom() <= box(visitor.item("Picture")).bottom()

    def test_it_starts_with_attract_whatever_the_first_panel_is(self, stand: Stand) -> None:
        visitor = stand(start=5, attendance=AWAY)
        assert visitor.items("Attract")


class TestItFits:
    @pytest.mark.parametrize("size", SIZES, ids=str)
    @pytest.mark.parametrize("title", ["Gori", LONG, WORD], ids=["short", "long", "one word"])
    @pytest.mark.parametrize("turned", [False, True], ids=["", "turned"])
    def test_nothing_overlaps_and_nothing_is_cut(
        self, stand: Stand, shipped: Exhibit, size: tuple[int, int], title: str, turned: bool
    ) -> None:
        many = shipped._replace(
            title=title, subtitle=LONG, attract=Attract(LONG, shipped.attract.figure)
        )
        visitor = stand(many, size, attendance=AWAY)
        if turned:
            turn(visitor)
        names = ("title", "subtitle", "invitation", "further")
        texts = [letters(visitor, name) for name in names]
        parts = [*texts, box(visitor.item("LanguageChoice")), box(visitor.item("Beckoning"))]
        window = QRectF(0, 0, *size)
        assert all(window.contains(part) for part in parts)
        assert not any(one.intersects(other) for one, other in combinations(parts, 2))
        assert not any(text.intersects(bar(visitor)) for text in texts[:2])
        *begin, languages, hand = parts[2:]
        assert all(bar(visitor).contains(part) for part in (*begin, hand))
        assert box(visitor.item("strip" if turned else "bar")).contains(languages)
        low = 2 / 3 if size[1] > size[0] else 1 / 2
        assert languages.top() >= low * size[1], "whoever sits begins in their own language"
        assert not any(text.intersects(box(visitor.item("strip"))) for text in texts[:2])

    @pytest.mark.parametrize("size", SIZES, ids=str)
    def test_what_is_read_from_afar_is_large(
        self, stand: Stand, shipped: Exhibit, size: tuple[int, int]
    ) -> None:
        visitor = stand(size=size, attendance=AWAY)
        unit = min(size) / 1080
        assert visitor.ask("title", "item.font.pixelSize") >= 140 * unit
        assert visitor.ask("subtitle", "item.font.pixelSize") >= 79 * unit
        assert visitor.ask("invitation", "item.font.pixelSize") >= 55 * unit


class TestMovement:
    def test_less_than_a_tenth_of_the_screen_moves(self, away: Visitor) -> None:
        moving = box(away.item("Beckoning"))
        assert moving.width() * moving.height() < 0.1 * 1920 * 1080
        away.qtbot.wait(1600)
        before = away.window.grabWindow()
        away.qtbot.waitUntil(lambda: away.window.grabWindow() != before)
        after = away.window.grabWindow()
        around = moving.toAlignedRect().adjusted(-2, -2, 2, 2)
        assert masked(before, around) == masked(after, around)

    def test_with_less_movement_there_is_none(self, away: Visitor) -> None:
        away.settings.lessMovement = True
        away.qtbot.wait(100)
        before = away.window.grabWindow()
        away.qtbot.wait(2500)
        assert away.window.grabWindow() == before

    def test_every_ten_minutes_bar_and_picture_change_places(self, away: Visitor) -> None:
        assert away.ask("AttractPlace", "item.turning.interval") == 10 * 60 * 1000
        assert away.ask("AttractPlace", "item.turning.running && item.turning.repeat")
        below = bar(away)
        assert below.bottom() == 1080
        turn(away)
        assert bar(away) == below.translated(0, -below.top())
        assert box(away.item("Picture")).top() == below.height()
        turn(away)
        assert bar(away) == below

    def test_it_stays_turned_for_the_next_that_nobody_sees(self, away: Visitor) -> None:
        """Else an exhibit that is visited every nine minutes would never be turned."""
        turn(away)
        away.fingers.tap((960, 400))
        away.presence.end()
        assert bar(away).top() == 0


class TestWaking:
    @pytest.mark.parametrize(
        "at", ["Next", "Chapters", "Georgia", "the picture", "the invitation", "the corner"]
    )
    def test_a_touch_anywhere_only_wakes(self, stand: Stand, at: str) -> None:
        ats = {"the picture": (400, 400), "the invitation": (600, 970), "the corner": (1, 1)}
        places = [ats[at]] if at in ats else where(stand, at)
        assert places
        for place in places:
            visitor = stand(attendance=AWAY)
            visitor.fingers.tap(place)
            visitor.qtbot.wait(20)
            assert is_woken(visitor)

    def test_held_for_600_ms_it_only_wakes(self, stand: Stand) -> None:
        for at in where(stand, "Next", "Chapters", "Georgia"):
            visitor = stand(attendance=AWAY)
            [finger] = visitor.fingers.down(at)
            assert visitor.presence.state == "here"
            visitor.qtbot.wait(600)
            visitor.fingers.up(finger)
            visitor.qtbot.wait(20)
            assert is_woken(visitor)

    def test_a_finger_that_wakes_and_goes_on_to_swipe_only_wakes(self, away: Visitor) -> None:
        away.swipe(-900)
        assert is_woken(away)
        away.swipe(-900)
        assert away.place() == 1

    def test_a_finger_that_wakes_and_moves_along_the_rail_only_wakes(self, stand: Stand) -> None:
        rail = stand().the(Role.Slider, "Chapters").box
        visitor = stand(attendance=AWAY)
        y = rail.center().y()
        visitor.fingers.swipe((rail.left() + 20, y), (rail.center().x(), y), (rail.right(), y))
        visitor.qtbot.wait(20)
        assert is_woken(visitor)

    def test_of_two_taps_120_ms_apart_the_second_acts(self, stand: Stand) -> None:
        [at] = where(stand, "Next")
        visitor = stand(attendance=AWAY)
        visitor.fingers.tap(at)
        visitor.qtbot.wait(120)
        visitor.fingers.tap(at)
        assert visitor.place() == 1

    def test_a_palm_that_wakes_and_stays_is_in_nobodys_way(self, stand: Stand) -> None:
        [at] = where(stand, "Next")
        visitor = stand(attendance=AWAY)
        palm = visitor.fingers.down((900, 1060), (940, 1070), (980, 1062))
        assert is_woken(visitor)
        visitor.fingers.tap(at)
        assert visitor.place() == 1
        visitor.swipe(-900)
        assert visitor.place() == 2
        visitor.fingers.move({palm[0]: (910, 1050)})
        visitor.fingers.up(*palm)
        assert visitor.place() == 2

    def test_ten_fingers_at_once_begin_one_visit(self, away: Visitor) -> None:
        states: list[str] = []
        away.presence.stateChanged.connect(lambda: states.append(away.presence.state))
        fingers = away.fingers.down(*((100 + 170 * n, 400 + 60 * n) for n in range(10)))
        away.fingers.up(*fingers)
        assert states == ["here"]
        assert is_woken(away)

    def test_a_touch_that_the_system_takes_away_leaves_all_in_order(self, stand: Stand) -> None:
        [at] = where(stand, "Next")
        visitor = stand(attendance=AWAY)
        visitor.fingers.down(at)
        visitor.fingers.cancel()
        assert is_woken(visitor)
        assert not visitor.items("Waker")
        visitor.fingers.tap(at)
        assert visitor.place() == 1

    @pytest.mark.parametrize("held", [0, 600])
    def test_a_mouse_only_wakes_and_then_presses(self, stand: Stand, held: int) -> None:
        [at] = where(stand, "Next")
        visitor = stand(attendance=AWAY)
        point = QPoint(*map(round, at))
        left = Qt.MouseButton.LeftButton
        QTest.mousePress(visitor.window, left, pos=point)
        visitor.qtbot.wait(held)
        QTest.mouseRelease(visitor.window, left, pos=point)
        assert is_woken(visitor)
        QTest.mouseClick(visitor.window, left, pos=point)
        assert visitor.place() == 1

    @pytest.mark.parametrize(
        "key", [Key.Key_Space, Key.Key_Return, Key.Key_Right, Key.Key_End, Key.Key_3, Key.Key_A]
    )
    def test_a_key_only_wakes(self, away: Visitor, key: Key) -> None:
        away.key(key)
        assert is_woken(away)
        assert away.focus() == ""
        away.key(Key.Key_Right)
        assert away.place() == 1

    @pytest.mark.parametrize("key", [Key.Key_Right, Key.Key_Space, Key.Key_Return, Key.Key_Tab])
    def test_a_key_that_wakes_and_is_held_only_wakes(self, away: Visitor, key: Key) -> None:
        away.key(key)
        for _ in range(30):
            away.repeat(key)
        assert is_woken(away)
        assert away.focus() == ""
        away.key(Key.Key_Right)
        assert away.place() == 1

    def test_a_key_that_repeats_wakes_nobody(self, away: Visitor) -> None:
        """A bag that lies on the keyboard when a visit ends."""
        for _ in range(30):
            away.repeat(Key.Key_Right)
        assert away.presence.state == "away"

    def test_a_screen_reader_wakes_it_by_its_invitation(
        self, away: Visitor, shipped: Exhibit
    ) -> None:
        assert shipped.attract is not None
        assert away.focus() == shipped.attract.invitation
        away.press(Role.Button, shipped.attract.invitation)
        assert is_woken(away)

    def test_neither_a_mouse_that_moves_nor_a_resting_palm_wakes(self, away: Visitor) -> None:
        for step in range(20):
            QTest.mouseMove(away.window, QPoint(500 + step % 2, 500))
        assert away.presence.state == "away"


class TestStartOver:
    def test_everything_is_as_at_the_start(self, stand: Stand) -> None:
        visitor = stand(start=9)
        visitor.settings.contrast = True
        visitor.visit.open("person:lenin")
        visitor.presence.end()
        assert visitor.items("Attract")
        assert visitor.rings() == 0
        visitor.fingers.tap((960, 400))
        assert is_woken(visitor)
        assert not visitor.settings.contrast
        assert [visitor.visit.hasSeen(n) for n in range(visitor.visit.chapterCount)] == [
            True,
            *[False] * (visitor.visit.chapterCount - 1),
        ]

    def test_in_the_middle_of_a_swipe(self, stand: Stand) -> None:
        visitor = stand(start=9)
        [finger] = visitor.fingers.down((1500, 300))
        for x in (1400, 1200, 1000):
            visitor.fingers.move({finger: (x, 300)})
        visitor.presence.end()
        visitor.fingers.move({finger: (400, 300)})
        visitor.fingers.up(finger)
        assert visitor.presence.state == "away"
        visitor.fingers.tap((960, 400))
        assert is_woken(visitor)
        visitor.key(Key.Key_Right)
        assert visitor.place() == 1

    def test_a_hundred_visits_leave_the_window_as_it_was(self, away: Visitor) -> None:
        counts = []
        for _ in range(100):
            away.fingers.tap((960, 400))
            away.fingers.tap((1700, 950))
            away.presence.end()
            away.rest()
            away.qtbot.wait(1)
            things = len(away.window.findChildren(QObject))
            counts.append((len(away.tree()), things))
        assert counts[-1] == counts[10]


def without_picture(exhibit: Exhibit) -> Exhibit:
    """The same exhibit, the file of its attract screen's picture gone."""
    assert exhibit.attract is not None
    assert exhibit.attract.figure is not None
    figure = exhibit.attract.figure._replace(picture=Picture("gone.svg", None))
    return exhibit._replace(attract=exhibit.attract._replace(figure=figure))


def letters(visitor: Visitor, name: str) -> QRectF:
    """Where the letters of a text stand, padding and spare room apart."""
    told = visitor.item(name)
    left, top = told["left"], told["top"]
    if name == "alt":
        top += (told["height"] - told["contentHeight"]) / 2
    return QRectF(left, top, told["contentWidth"], told["contentHeight"])


def bar(visitor: Visitor) -> QRectF:
    """The bar at which the hand beckons."""
    return box(visitor.item("bar"))


def turn(visitor: Visitor) -> None:
    """What the timer does after ten minutes."""
    visitor.ask("AttractPlace", "item.turning.triggered()")
    visitor.qtbot.wait(20)


def masked(image: QImage, rect: QRect) -> QImage:
    """An image without a part of it."""
    painter = QPainter(image)
    painter.fillRect(rect, Qt.GlobalColor.white)
    painter.end()
    return image


class TestLanguages:
    """Each language invites, and is a button that begins the visit in it."""

    @pytest.fixture(params=[LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
    def visitor(self, stand: Stand, request: pytest.FixtureRequest) -> Visitor:
        return stand(size=request.param, attendance=AWAY)

    def test_each_language_invites(self, visitor: Visitor) -> None:
        told = [node.name for node in visitor.tree()]
        assert "Touch the screen to begin" in told
        assert "Коснитесь экрана, чтобы начать" in told
        assert visitor.named(Role.RadioButton) == ["English", "Русский"]

    def test_a_touch_on_a_language_begins_the_visit_in_it(self, visitor: Visitor) -> None:
        visitor.touch(Role.RadioButton, "Русский")
        assert is_woken(visitor)
        assert visitor.visit.language == "ru"

    def test_a_touch_elsewhere_begins_it_in_the_first(self, visitor: Visitor) -> None:
        visitor.fingers.tap((300, 200))
        assert is_woken(visitor)
        assert visitor.visit.language == "en"

    def test_a_screen_reader_begins_it_in_a_language(self, visitor: Visitor) -> None:
        visitor.press(Role.RadioButton, "Русский")
        assert is_woken(visitor)
        assert visitor.visit.language == "ru"

"""An exhibit in Arabic: everything lies the other way round, and works where it lies."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt

from kiosk.content.exhibit import Exhibit
from kiosk.content.load import load
from kiosk.stage.engine import Attendance
from kiosk.visit.languages import Languages
from kiosk.visit.route import Route
from tests.ui.visitor import LANDSCAPE, PORTRAIT, At, Item, Role, Visitor, box

Key = Qt.Key
Stand = Callable[..., Visitor]
SIZES = [LANDSCAPE, PORTRAIT, (3840, 2160)]
LOOK_CLOSER = "انظر عن قرب"
NEXT, BACK, CHAPTERS, CLOSE = "التالي", "السابق", "الفصول", "إغلاق"


@pytest.fixture(scope="module")
def arabic() -> Exhibit:
    """Two chapters of two panels."""
    exhibit = load(Path(__file__).parent.parent / "exhibits/right-to-left").exhibit
    assert exhibit is not None
    return exhibit


@pytest.fixture(params=SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def visitor(stand: Stand, arabic: Exhibit, request: pytest.FixtureRequest) -> Visitor:
    """Before the second panel, in whose text scripts meet."""
    return stand(arabic, size=request.param, start=1)


def turned(rect: QRectF, visitor: Visitor) -> QRectF:
    """The same rectangle the other way round."""
    return QRectF(visitor.window.width() - rect.right(), rect.top(), rect.width(), rect.height())


def at(visitor: Visitor, name: str) -> QRectF:
    """Where a button is."""
    return visitor.the(Role.Button, name).box


class TestWhereThingsLie:
    def test_the_text_begins_on_the_right_and_the_picture_lies_there(
        self, stand: Stand, arabic: Exhibit
    ) -> None:
        visitor = stand(arabic)
        text, figure = box(visitor.item("PanelText")), box(visitor.item("PanelFigure"))
        assert text.left() == 0
        assert text.right() <= figure.left()
        assert figure.right() == visitor.window.width()

    def test_controls_lie_where_their_counterparts_do_the_other_way_round(
        self, visitor: Visitor, stand: Stand
    ) -> None:
        size = visitor.window.width(), visitor.window.height()
        english = stand(size=size, start=1)
        for here, there in ((NEXT, "Next"), (BACK, "Back"), (CHAPTERS, "Chapters")):
            assert at(visitor, here) == turned(at(english, there), english)
        assert box(visitor.item("Rail")) == turned(box(english.item("Rail")), english)
        assert at(visitor, NEXT).right() < at(visitor, BACK).left()

    def test_next_points_to_the_left(self, visitor: Visitor) -> None:
        signs = {sign["shape"]: sign["drawn"] for sign in visitor.items("Glyph")}
        kept = {"settings": "settings", "chapters": "chapters", "plus": "plus"}
        assert signs == {**kept, "back": "next", "next": "back"}

    def test_texts_begin_on_the_right(self, visitor: Visitor) -> None:
        body = box(visitor.item("body"))
        for name in ("chapter", "heading"):
            assert box(visitor.item(name)).right() == pytest.approx(body.right(), abs=8)
        end_of_alhazen = visitor.ask("body", "item.positionToRectangle(6).x")
        assert isinstance(end_of_alhazen, float)
        assert end_of_alhazen > 0.9 * body.width()

    def test_a_picture_is_cropped_about_its_focus_as_ever(
        self, visitor: Visitor, arabic: Exhibit
    ) -> None:
        picture, image = visitor.item("Picture"), box(visitor.item("TrueImage"))
        assert image.center().x() == pytest.approx(box(picture).center().x(), abs=1)
        assert visitor.ask("TrueImage", "item.mirror") is False

    def test_a_card_covers_the_text_and_is_closed_where_one_goes_on(self, visitor: Visitor) -> None:
        on = at(visitor, NEXT)
        visitor.visit.open("person:kepler")
        assert at(visitor, CLOSE).left() == on.left()
        name, body = box(visitor.item("name")), box(visitor.item("CardText"))
        assert name.right() == body.right()

    def test_chapters_stand_from_right_to_left(self, visitor: Visitor) -> None:
        visitor.visit.openScreen("overview")
        first, second = (box(card) for card in visitor.items("ChapterCard"))
        is_below = second.top() > first.bottom()  # two of them upright
        assert is_below or second.right() < first.left()
        assert first.right() > visitor.window.width() * 0.9
        home, *others = (box(button) for button in visitor.items("BarButton"))
        rest = [button for button in others if button.top() == home.top()]
        assert all(one.left() > next_.left() for one, next_ in pairwise([home, *rest]))

    def test_the_attract_screen_s_hand_is_on_the_right(self, stand: Stand, arabic: Exhibit) -> None:
        visitor = stand(arabic, attendance=Attendance(away=True))
        hand, invitation = box(visitor.item("Beckoning")), box(visitor.item("invitation"))
        assert hand.left() > invitation.right()


class TestGoingOn:
    def test_a_finger_draws_the_next_panel_in_from_the_left(self, visitor: Visitor) -> None:
        width = visitor.window.width()
        [finger] = visitor.fingers.down((0.3 * width, 300))
        visitor.fingers.move({finger: (0.5 * width, 300)})
        shifts = {panel.place: panel.shift for panel in visitor.seen()}
        assert shifts[2] < 0 < shifts[1]
        visitor.fingers.move({finger: (0.1 * width, 300)})
        shifts = {panel.place: panel.shift for panel in visitor.seen()}
        assert shifts[1] < 0 < shifts[0]
        visitor.fingers.up(finger)

    def test_a_swipe_to_the_right_goes_on(self, visitor: Visitor) -> None:
        visitor.swipe(0.45 * visitor.window.width(), fast=False)
        assert visitor.place() == 2
        visitor.swipe(-0.45 * visitor.window.width(), fast=False)
        assert visitor.place() == 1

    @pytest.mark.parametrize(
        ("key", "place"),
        [(Key.Key_Left, 2), (Key.Key_Right, 0), (Key.Key_PageDown, 2), (Key.Key_PageUp, 0)],
    )
    def test_arrow_keys_go_where_they_point(self, visitor: Visitor, key: Key, place: int) -> None:
        visitor.key(key)
        shifts = {panel.place: panel.shift for panel in visitor.seen()}
        assert (shifts[place] < shifts[1]) == (place == 2)
        assert visitor.place() == place

    def test_time_runs_from_right_to_left(self, visitor: Visitor) -> None:
        def stop(chapter: int) -> At:
            rail = box(visitor.item("Rail"))
            return rail.right() - visitor.chapters.at(chapter) * rail.width(), rail.top() + 30

        drawn = {stop["chapter"]: stop["left"] for stop in visitor.items("RailStop")}
        assert drawn[0] == pytest.approx(stop(0)[0], abs=1)
        assert drawn[1] == pytest.approx(stop(1)[0], abs=1)
        for chapter in (1, 0):
            visitor.fingers.tap(stop(chapter))
            visitor.rest()
            assert visitor.visit.chapter == chapter

    def test_the_focus_goes_as_one_reads(self, visitor: Visitor) -> None:
        named = []
        for _ in range(len(visitor.named(Role.Link)) + 6):
            visitor.key(Key.Key_Tab)
            named.append(visitor.focus())
        named.remove(LOOK_CLOSER)  # on the picture, or upright among the controls
        *links, rail, _settings, chapters, back, on = named
        assert [link for link in links if not link.startswith("المصدر")] == [
            "البيت المظلم",
            "Johannes Kepler",
            "براغ",
        ]
        assert (rail, chapters, back, on) == (CHAPTERS, CHAPTERS, BACK, NEXT)


class TestLinks:
    def targets(self, visitor: Visitor) -> list[Item]:
        """The links' items of the panel that is looked at."""
        return [item for item in visitor.items("LinkTarget") if item["enabled"]]

    def test_each_is_where_its_words_are_drawn(self, visitor: Visitor, arabic: Exhibit) -> None:
        for place in range(4):
            visitor.visit.goTo(place)
            visitor.rest()
            links = Route(arabic).panel(place).body.links
            for item, link in zip(self.targets(visitor), links, strict=True):
                target = f"{link.kind}:{link.id}"
                assert item["width"] > 4, target
                y = item["y"] + item["height"] / 2
                for x in (item["x"] + 1.5, item["x"] + item["width"] - 1.5):
                    assert visitor.ask("body", f"item.linkAt({x}, {y})") == target
                for x in (item["x"] - 3, item["x"] + item["width"] + 3):
                    assert visitor.ask("body", f"item.linkAt({x}, {y})") != target

    def test_each_opens_its_card(self, visitor: Visitor, arabic: Exhibit) -> None:
        for item, link in zip(
            self.targets(visitor), Route(arabic).panel(1).body.links, strict=True
        ):
            middle = box(item).center()
            visitor.fingers.tap((middle.x(), middle.y()))
            assert visitor.visit.card["kind"] == link.kind
            visitor.visit.close()


def test_a_language_that_runs_the_other_way_turns_everything_at_once(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch, arabic: Exhibit
) -> None:
    monkeypatch.setattr(
        Languages, "exhibit_in", lambda _, language: arabic._replace(language=language)
    )
    before = at(visitor, NEXT)
    visitor.visit.setLanguage("en")
    assert at(visitor, "Next") == turned(before, visitor)
    visitor.key(Key.Key_Right)
    assert visitor.place() == 2
    visitor.visit.setLanguage("ar")
    assert at(visitor, NEXT) == before


@pytest.mark.parametrize(
    ("screen", "over", "heading"),
    [("timeline", "kind", "heading"), ("map", "kind", "name"), ("index", "exhibit", "heading")],
)
def test_what_stands_over_a_heading_begins_where_it_does_and_its_letters_are_joined(
    visitor: Visitor, screen: str, over: str, heading: str
) -> None:
    visitor.visit.openScreen(screen)
    assert box(visitor.item(over)).right() == pytest.approx(
        box(visitor.items(heading)[0]).right(), abs=8
    )
    assert visitor.ask(over, "item.font.letterSpacing") == 0

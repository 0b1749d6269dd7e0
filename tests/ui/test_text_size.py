"""Larger letters: a panel's text goes on over pages, and nothing of it is lost."""

from __future__ import annotations

import json
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt

from kiosk.content.load import load
from kiosk.visit.settings import Settings
from tests.ui.visitor import LANDSCAPE, PORTRAIT, Role, Visitor, box

Key = Qt.Key
EXHIBITS = Path(__file__).parent.parent / "exhibits"
FUNERAL = 12
LENIN = 8  # a panel of two pages in the largest letters
Stand = Callable[..., Visitor]
FORMS = pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])

# Of the panel that is looked at: where each of its characters stands in the window, and what its
# body and its pages are.
LAID_OUT = """
(() => {
    const lines = [];
    for (let at = 0; at < item.length; ++at) {
        const here = item.positionToRectangle(at);
        if (lines.length === 0 || here.y > lines[lines.length - 1].top + 1)
            lines.push({ top: here.y, bottom: here.y + here.height, from: at });
    }
    const frame = item.parent;
    return JSON.stringify({
        lines: lines.map((line, number) => [line.top + item.y,
            Math.min(line.bottom, lines[number + 1]?.top ?? line.top + item.lineSize) + item.y]),
        height: frame.height,
        isCut: frame.clip,
        bottom: frame.mapToItem(null, 0, frame.height).y
    });
})()
"""


def at_rest(visitor: Visitor) -> None:
    """Waits until nothing moves, and the window has told of its pages."""
    visitor.rest()
    QCoreApplication.processEvents()


def set_size(visitor: Visitor, step: int) -> None:
    """Sets the size of texts, and waits until they are laid out."""
    settings = visitor.singleton("Settings")
    assert isinstance(settings, Settings)
    settings.textSize = step
    at_rest(visitor)


def shown(visitor: Visitor) -> tuple[list[int], float]:
    """The numbers of the lines that are seen whole, and the bottom of the last, px of the window.

    Fails where a line is seen in part.
    """
    laid_out = json.loads(str(visitor.ask("body", LAID_OUT)))
    height = laid_out["height"]
    whole = []
    for number, (top, bottom) in enumerate(laid_out["lines"]):
        if not laid_out["isCut"] or (top >= -0.5 and bottom <= height + 0.5):
            whole.append(number)
        else:
            assert bottom <= 0.5 or top >= height - 0.5, (number, top, bottom, height)
    return whole, laid_out["bottom"]


def hints(visitor: Visitor) -> list[float]:
    """The tops of the small texts that say where one is, and what can be touched."""
    return [box(item).top() for item in visitor.items("hint")]


def read_through(visitor: Visitor) -> None:
    """Goes through all pages of all panels: each line of a text is seen whole, on one of them.

    No page has a single line where the page before can spare one.
    """
    visitor.settings.lessMovement = True
    for place in range(visitor.visit.count):
        visitor.visit.goTo(place)
        at_rest(visitor)
        pages: list[list[int]] = []
        for page in range(visitor.visit.pageCount):
            visitor.visit.setPage(page)
            at_rest(visitor)
            lines, bottom = shown(visitor)
            pages.append(lines)
            height = visitor.window.height()
            below = [top for top in hints(visitor) if top > height / 2]
            assert bottom <= min([*below, height - 200])
        seen = [line for lines in pages for line in lines]
        last = json.loads(str(visitor.ask("body", LAID_OUT)))["lines"]
        assert seen == list(range(len(last))), place
        assert all(len(after) > 1 or len(before) < 3 for before, after in pairwise(pages)), place
        assert len(pages) > 1 or len(seen) < 12


@FORMS
@pytest.mark.parametrize("language", ["en", "ru"])
def test_each_line_is_on_one_page_and_whole(
    stand: Stand, size: tuple[int, int], language: str
) -> None:
    visitor = stand(size=size)
    visitor.visit.setLanguage(language)
    set_size(visitor, 2)
    read_through(visitor)


@FORMS
@pytest.mark.parametrize("name", ["cjk", "long-words", "right-to-left"])
def test_so_it_is_in_other_scripts_and_letters_of_middle_size(
    stand: Stand, size: tuple[int, int], name: str
) -> None:
    exhibit = load(EXHIBITS / name, deep=False).exhibit
    assert exhibit is not None
    visitor = stand(exhibit, size)
    for step in (1, 2):
        set_size(visitor, step)
        read_through(visitor)


def test_letters_are_half_as_large_again(visitor: Visitor) -> None:
    def height() -> object:
        return visitor.ask("body", "item.font.pixelSize")

    usual = height()
    set_size(visitor, 2)
    assert height() == 1.5 * float(str(usual))


class TestTurning:
    """Pages come before panels, whatever turns them."""

    def pages(self, stand: Stand) -> Visitor:
        """Before the first page of two, at the second panel."""
        visitor = stand(start=LENIN)
        set_size(visitor, 2)
        assert visitor.visit.pageCount > 1
        return visitor

    def test_next_and_back(self, stand: Stand) -> None:
        visitor = self.pages(stand)
        visitor.press(Role.Button, "Next")
        assert (visitor.place(), visitor.visit.page) == (LENIN, 1)
        visitor.press(Role.Button, "Back")
        assert (visitor.place(), visitor.visit.page) == (LENIN, 0)
        visitor.press(Role.Button, "Back")
        at_rest(visitor)
        assert (visitor.place(), visitor.visit.page) == (LENIN - 1, visitor.visit.pageCount - 1)

    def test_keys(self, stand: Stand) -> None:
        visitor = self.pages(stand)
        count = visitor.visit.pageCount
        for _ in range(count):
            visitor.key(Key.Key_Right)
            at_rest(visitor)
        assert (visitor.place(), visitor.visit.page) == (LENIN + 1, 0)
        visitor.key(Key.Key_Left)
        at_rest(visitor)
        assert (visitor.place(), visitor.visit.page) == (LENIN, count - 1)

    def test_a_swipe(self, stand: Stand) -> None:
        visitor = self.pages(stand)
        visitor.swipe(-600)
        at_rest(visitor)
        assert (visitor.place(), visitor.visit.page) == (LENIN, 1)
        assert [panel.shift for panel in visitor.seen()] == [0]
        visitor.swipe(600)
        at_rest(visitor)
        assert (visitor.place(), visitor.visit.page) == (LENIN, 0)


def test_the_heading_stands_on_the_first_page_alone(stand: Stand) -> None:
    visitor = stand(start=LENIN)
    set_size(visitor, 2)
    assert len(visitor.named(Role.Heading)) == 1
    visitor.visit.next()
    at_rest(visitor)
    assert visitor.named(Role.Heading) == []


def test_a_screen_reader_is_given_the_page_that_is_seen(stand: Stand) -> None:
    visitor = stand(start=LENIN)
    whole = str(visitor.item("body")["words"])
    set_size(visitor, 2)
    first = str(visitor.item("body")["words"])
    visitor.visit.next()
    at_rest(visitor)
    second = str(visitor.item("body")["words"])
    assert whole.startswith(first)
    assert whole.endswith(second)
    assert len(whole.split()) == len(first.split()) + len(second.split())


def test_links_of_other_pages_are_not_offered(stand: Stand) -> None:
    visitor = stand(start=LENIN)
    links = visitor.named(Role.Link)
    set_size(visitor, 2)
    offered = []
    for page in range(visitor.visit.pageCount):
        visitor.visit.setPage(page)
        at_rest(visitor)
        offered += visitor.named(Role.Link)
    assert offered == links


def test_a_page_ends_between_paragraphs_where_that_takes_no_page_more(stand: Stand) -> None:
    visitor = stand(start=FUNERAL)
    visitor.visit.setLanguage("ru")
    at_rest(visitor)
    paragraphs = str(visitor.item("body")["words"]).split("\n")
    visitor.settings.lowerControls = True
    at_rest(visitor)
    pages = []
    for page in range(visitor.visit.pageCount):
        visitor.visit.setPage(page)
        at_rest(visitor)
        pages.append(str(visitor.item("body")["words"]))
    assert pages == paragraphs
    assert len(pages) == 2


def test_the_words_that_were_read_stay_when_the_letters_change(stand: Stand) -> None:
    visitor = stand(start=LENIN)
    set_size(visitor, 2)
    visitor.visit.next()
    at_rest(visitor)
    words = visitor.item("body")["words"]
    set_size(visitor, 0)
    assert (visitor.visit.page, visitor.visit.pageCount) == (0, 1)
    set_size(visitor, 2)
    assert visitor.visit.page == 1
    assert visitor.item("body")["words"] == words


def test_the_words_that_were_read_stay_in_another_language(stand: Stand) -> None:
    visitor = stand(start=LENIN)
    set_size(visitor, 2)
    visitor.visit.next()
    at_rest(visitor)
    words = visitor.item("body")["words"]
    for language in ("ru", "en"):
        visitor.visit.setLanguage(language)
        at_rest(visitor)
        assert visitor.visit.pageCount > 1
    assert visitor.item("body")["words"] == words


def test_the_words_that_were_read_stay_when_the_screen_is_turned(stand: Stand) -> None:
    visitor = stand(start=LENIN)
    set_size(visitor, 2)
    visitor.visit.next()
    at_rest(visitor)
    words = str(visitor.item("body")["words"])
    visitor.window.resize(*PORTRAIT)
    at_rest(visitor)
    assert words[:20] in str(visitor.item("body")["words"])
    visitor.window.resize(*LANDSCAPE)
    at_rest(visitor)
    assert visitor.item("body")["words"] == words


def test_the_row_of_names_has_those_of_the_page_and_grows_with_them(stand: Stand) -> None:
    visitor = stand(size=PORTRAIT, start=LENIN)
    usual = names(visitor)
    row = visitor.item("LinkRow")
    set_size(visitor, 2)
    assert visitor.item("LinkRow")["height"] > row["height"]
    found, tops = [], set()
    for page in range(visitor.visit.pageCount):
        visitor.visit.setPage(page)
        at_rest(visitor)
        opened = {node.description for node in visitor.tree() if node.role == Role.Link}
        assert len(names(visitor)) == len(opened - {""})
        found += names(visitor)
        tops.add(visitor.item("LinkRow")["top"])
    assert found == usual
    assert len(tops) == 1


def names(visitor: Visitor) -> list[str]:
    """What the row below an upright panel names, but for the sources."""
    written = [str(item["text"]) for item in visitor.items("link")]
    return [name for name in written if not name.startswith("Sources")]


@FORMS
@pytest.mark.parametrize("less_movement", [False, True], ids=["", "less movement"])
def test_while_a_finger_turns_a_page_the_picture_stands_and_no_letter_is_cut(
    stand: Stand, size: tuple[int, int], less_movement: bool
) -> None:
    visitor = stand(size=size, start=LENIN)
    visitor.settings.lessMovement = less_movement
    set_size(visitor, 2)
    width = size[0]
    picture = box(visitor.item("PanelFigure"))
    strip = box(visitor.item("PanelText"))
    for way, page in ((-1, 1), (1, 0)):
        rest = visitor.item("body")["left"]
        start = 0.9 if way < 0 else 0.4
        [finger] = visitor.fingers.down((start * width, 300))
        for by in (0.1, 0.3, 0.5):
            visitor.fingers.move({finger: ((start + way * by) * width, 300)})
        body = box(visitor.item("body"))
        assert (body.left() - rest) * way > 0
        assert strip.left() <= body.left()
        assert body.right() <= strip.right()
        assert box(visitor.item("PanelFigure")) == picture
        visitor.fingers.up(finger)
        at_rest(visitor)
        assert (visitor.place(), visitor.visit.page) == (LENIN, page)
        assert box(visitor.item("PanelText")) == strip
    assert visitor.slide("turnsPage") is False  # the next panel's picture slides


def test_a_page_that_a_key_turns_comes_in_from_its_side_and_the_picture_stands(
    stand: Stand,
) -> None:
    visitor = stand(start=LENIN)
    set_size(visitor, 2)
    picture = box(visitor.item("PanelFigure"))
    rest = box(visitor.item("PanelText"))
    for key, page, side in ((Qt.Key.Key_Right, 1, 1), (Qt.Key.Key_Left, 0, -1)):
        visitor.key(key)
        assert visitor.visit.page == page
        assert (box(visitor.item("PanelText")).left() - rest.left()) * side > 0
        assert box(visitor.item("PanelFigure")) == picture
        at_rest(visitor)
        assert box(visitor.item("PanelText")) == rest
    visitor.settings.lessMovement = True
    visitor.key(Qt.Key.Key_Right)
    assert visitor.visit.page == 1
    assert visitor.slide("moving") is False

"""What is read from a window is what was laid out in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.proof.layout import laid_out
from kiosk.proof.screen import Box, Control, Screen, Sign
from kiosk.stage.fonts import load_fonts

WINDOW = """
import QtQuick
Window {{
    width: 400
    height: 300
    {items}
}}
"""
COMPONENTS = {
    "Tap.qml": "import QtQuick\nItem { anchors.fill: parent; anchors.margins: -14 }",
    "Glyph.qml": 'import QtQuick\nItem { property color color: "#102030"; width: 50; height: 50 }',
}
LETTERS = 'font.family: "Source Serif 4"; font.pixelSize: 20'

Lay = Callable[[str], Screen]


@pytest.fixture
def lay(qapp: QGuiApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lay]:
    """Lays QML items out in a window of 400 × 300 px, and gives what is read from it."""
    engine = QQmlApplicationEngine()
    folder = tmp_path_factory.mktemp("exhibit")
    load_fonts(folder)
    for name, text in COMPONENTS.items():
        (folder / name).write_text(text)

    def lay_out(items: str) -> Screen:
        file = QUrl.fromLocalFile(str(folder / "Window.qml"))
        engine.loadData(WINDOW.format(items=items).encode(), file)
        window = engine.rootObjects()[-1]
        assert isinstance(window, QQuickWindow)
        window.show()
        window.grabWindow()
        return laid_out(window)

    yield lay_out
    for window in engine.rootObjects():
        window.deleteLater()
    engine.deleteLater()
    qapp.processEvents()


def test_a_text_has_its_lines_and_its_padding(lay: Lay) -> None:
    screen = lay(
        f"Text {{ x: 10; y: 20; width: 100; wrapMode: Text.WordWrap; {LETTERS}; topPadding: 7;"
        ' objectName: "caption"; text: "one two three four five six";'
        " lineHeightMode: Text.FixedHeight; lineHeight: 30 }"
    )
    (text,) = screen.texts
    assert (text.role, text.words, text.size) == ("caption", "one two three four five six", 20)
    count = len(text.lines)
    assert count > 1
    assert [line.box.top for line in text.lines] == [27 + 30 * n for n in range(count)]
    assert sum(line.words for line in text.lines) == 6
    assert (text.box.top, text.box.bottom, text.box.left) == (20, 27 + 30 * count, 10)
    assert text.seen == Box(0, 0, 400, 300)


def test_a_rich_text_has_its_lines_as_they_are(lay: Lay) -> None:
    screen = lay(
        f"TextEdit {{ y: 50; width: 400; {LETTERS}; textFormat: TextEdit.RichText;"
        " text: '<p>One <a href=\"person:x\">two</a>.</p><p>Three<br>four five six</p>' }"
    )
    (text,) = screen.texts
    assert [line.words for line in text.lines] == [2, 1, 3]
    tops = [line.box.top for line in text.lines]
    assert tops == sorted(tops)
    assert tops[0] >= 50
    assert tops[2] - tops[1] < tops[1] - tops[0], "there is air between paragraphs"


@pytest.mark.parametrize(
    ("aligned", "left", "top"),
    [
        ("", 0, 0),
        ("horizontalAlignment: Text.AlignRight; verticalAlignment: Text.AlignBottom", 1, 1),
        ("horizontalAlignment: Text.AlignHCenter; verticalAlignment: Text.AlignVCenter", 0.5, 0.5),
    ],
)
def test_a_text_stands_where_it_is_aligned(lay: Lay, aligned: str, left: float, top: float) -> None:
    (text,) = lay(f'Text {{ width: 400; height: 300; {LETTERS}; text: "x"; {aligned} }}').texts
    box = text.lines[0].box
    assert box.left == pytest.approx(left * (400 - box.right + box.left))
    assert box.top == pytest.approx(top * (300 - box.bottom + box.top))


@pytest.mark.parametrize(
    "kind",
    [
        "Text { wrapMode: Text.WordWrap; textFormat: Text.PlainText;",
        "TextEdit { wrapMode: TextEdit.WordWrap; textFormat: TextEdit.RichText;",
    ],
)
def test_a_word_that_is_wider_than_its_line(lay: Lay, kind: str) -> None:
    (text,) = lay(f'{kind} width: 60; {LETTERS}; text: "a Donaudampfschiff b" }}').texts
    assert text.wide == "Donaudampfschiff"


def test_every_clip_counts(lay: Lay) -> None:
    screen = lay(
        "Item { y: 100; width: 300; height: 100; clip: true;"
        " Item { x: 50; width: 300; height: 300; clip: true;"
        f' Text {{ {LETTERS}; text: "x" }} }} }}'
    )
    assert screen.texts[0].seen == Box(50, 100, 300, 200)


def test_what_can_be_scrolled_into_view_is_not_lost(lay: Lay) -> None:
    screen = lay(
        "Flickable { width: 400; height: 100; clip: true; contentHeight: 600;"
        f' Text {{ {LETTERS}; text: "seen" }} Text {{ y: 500; {LETTERS}; text: "below" }} }}'
    )
    assert [text.words for text in screen.texts] == ["seen"]


def test_what_cannot_be_seen_is_not_read(lay: Lay) -> None:
    screen = lay(
        f'Item {{ visible: false; Text {{ {LETTERS}; text: "hidden" }} }}'
        f'Item {{ opacity: 0; Text {{ {LETTERS}; text: "clear" }} }}'
        f'Text {{ {LETTERS}; text: " " }}'
    )
    assert screen.texts == ()


def test_of_the_opened_settings_the_bar_alone_even_over_a_card(lay: Lay) -> None:
    screen = lay(
        f'Text {{ {LETTERS}; text: "behind" }}'
        f'Item {{ objectName: "card"; Text {{ {LETTERS}; text: "the card" }} }}'
        f'Item {{ objectName: "settings"; Text {{ {LETTERS}; text: "the bar" }} }}'
    )
    assert [text.words for text in screen.texts] == ["the bar"]


def test_of_an_open_card_the_card_alone(lay: Lay) -> None:
    screen = lay(
        f'Text {{ {LETTERS}; text: "beneath" }}'
        f'Item {{ objectName: "card"; Text {{ {LETTERS}; text: "the card" }} }}'
    )
    assert [text.words for text in screen.texts] == ["the card"]


def test_a_control_and_its_label(lay: Lay) -> None:
    screen = lay(
        "Item { x: 10; y: 20; width: 88; height: 44; activeFocusOnTab: true;"
        ' Accessible.role: Accessible.Button; Accessible.name: "Close";'
        f' Text {{ {LETTERS}; text: "label" }} }} Text {{ {LETTERS}; text: "beside" }}'
    )
    box = Box(10, 20, 98, 64)
    assert screen.controls == (Control("Close", box, box),)
    assert [text.control for text in screen.texts] == [0, None]


def test_a_control_within_a_control_and_what_is_left_of_it(lay: Lay) -> None:
    screen = lay(
        "Item { width: 300; height: 200; clip: true; activeFocusOnTab: true;"
        " Item { x: 250; width: 88; height: 88; activeFocusOnTab: true; enabled: false } }"
    )
    outer, inner = screen.controls
    assert (outer.within, inner.within) == ((), (0,))
    assert inner.box == Box(250, 0, 300, 88)
    assert (outer.enabled, inner.enabled) == (True, False)


def test_where_a_finger_is_taken_and_what_is_touched_alone(lay: Lay) -> None:
    screen = lay(
        "Item { x: 20; y: 20; width: 60; height: 60;"
        f' Text {{ {LETTERS}; text: "Lenin" }} Tap {{}} }}'
    )
    lenin = Control("Lenin", Box(20, 20, 80, 80), Box(6, 6, 94, 94), is_double=True)
    assert screen.controls == (lenin,)


def test_the_colours_of_a_text_and_how_far_it_shines_through(lay: Lay) -> None:
    screen = lay(
        f'Item {{ opacity: 0.5; Text {{ {LETTERS}; text: "plain"; color: "#102030" }} }}'
        f'TextEdit {{ {LETTERS}; textFormat: TextEdit.RichText; color: "#102030";'
        " text: '<style>a{color:#ff0000}</style>One <a href=\"person:x\">two</a>.' }"
    )
    plain, rich = screen.texts
    assert (plain.colours, plain.opacity) == (((0x10, 0x20, 0x30),), 0.5)
    assert (rich.colours, rich.opacity) == (((0x10, 0x20, 0x30), (255, 0, 0)), 1)


def test_a_sign_unless_it_is_pale_because_nothing_can_be_done(lay: Lay) -> None:
    screen = lay(
        "Item { width: 88; height: 88; activeFocusOnTab: true; Glyph {} }"
        "Item { x: 99; width: 88; height: 88; opacity: 0.35; activeFocusOnTab: true; Glyph {} }"
    )
    assert screen.signs == (Sign(0, Box(0, 0, 50, 50), (0x10, 0x20, 0x30)),)

"""The same letters on every machine."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QFontInfo,
    QFontMetricsF,
    QGuiApplication,
    QTextLayout,
)

from kiosk.stage import fonts
from kiosk.stage.fonts import FontMissingError, load_fonts, load_own_fonts

FAMILIES = ("Source Sans 3", "Source Serif 4")


@pytest.fixture(autouse=True)
def no_fonts(qapp: QGuiApplication) -> Iterator[None]:
    """None loaded before, and kiosk's own again afterwards."""
    forget()
    yield
    forget()
    for name in fonts.SHIPPED:
        QFontDatabase.addApplicationFont(str(fonts.FONTS / name))


def forget() -> None:
    QFontDatabase.removeAllApplicationFonts()
    fonts._loaded().clear()
    for family in FAMILIES:
        QFont.removeSubstitutions(family)


def test_every_weight_that_the_screens_ask_for_is_loaded(tmp_path: Path) -> None:
    load_fonts(tmp_path)
    for family, weight, italic in (
        ("Source Sans 3", QFont.Weight.Normal, False),
        ("Source Sans 3", QFont.Weight.DemiBold, False),
        ("Source Sans 3", QFont.Weight.Bold, False),
        ("Source Sans 3", QFont.Weight.Black, False),
        ("Source Sans 3", QFont.Weight.Normal, True),
        ("Source Serif 4", QFont.Weight.Normal, False),
        ("Source Serif 4", QFont.Weight.Normal, True),
        ("Source Serif 4", QFont.Weight.DemiBold, True),
    ):
        font = QFont(family, weight=weight)
        font.setItalic(italic)
        info = QFontInfo(font)
        assert (info.family(), info.weight(), info.italic()) == (family, weight, italic)


def test_every_font_file_that_kiosk_brings_along_is_loaded() -> None:
    assert {path.name for path in fonts.FONTS.glob("*.ttf")} == set(fonts.SHIPPED)


@pytest.mark.parametrize("damage", ["missing", "empty", "cut"])
def test_a_font_of_kiosks_own_that_cannot_be_loaded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, damage: str
) -> None:
    folder = tmp_path / "fonts"
    shutil.copytree(fonts.FONTS, folder)
    broken = folder / "SourceSerif4-It.ttf"
    whole = broken.read_bytes()
    broken.unlink()
    if damage != "missing":
        broken.write_bytes(whole[: 100 if damage == "cut" else 0])
    monkeypatch.setattr(fonts, "FONTS", folder)
    with pytest.raises(FontMissingError) as told:
        load_fonts(tmp_path)
    assert str(told.value) == f"The font {broken} is missing or damaged. Install kiosk anew."


class TestAnExhibitsOwnFonts:
    """They are asked for the letters that ours lack."""

    @pytest.fixture
    def own(self, tmp_path: Path) -> Path:
        """The folder for them."""
        folder = tmp_path / "exhibit" / "assets" / "fonts"
        folder.mkdir(parents=True)
        return folder

    def test_draw_the_letters_that_ours_lack_and_no_others(self, own: Path) -> None:
        make_font(own / "georgian.ttf", "Foreign", "აბS")
        load_fonts(own.parent.parent)
        for family in FAMILIES:
            assert [drawn_by(family, letter) for letter in "Sა"] == [family, "Foreign"]

    def test_are_asked_in_the_order_of_their_names(self, own: Path) -> None:
        make_font(own / "b.ttf", "Second", "ა")
        make_font(own / "a.otf", "First", "ა")
        load_fonts(own.parent.parent)
        assert drawn_by("Source Serif 4", "ა") == "First"

    def test_a_file_that_is_no_font_is_passed_over(self, own: Path) -> None:
        (own / "LICENSE.txt").write_text("Free.")
        (own / "folder").mkdir()
        load_fonts(own.parent.parent)
        assert drawn_by("Source Serif 4", "S") == "Source Serif 4"

    def test_can_come_go_and_become_others_while_they_are_shown(self, own: Path) -> None:
        exhibit = own.parent.parent

        def drawing(*, others: bool) -> str:
            assert load_own_fonts(exhibit) is others
            return drawn_by("Source Serif 4", "ა")

        load_fonts(exhibit)
        assert drawing(others=False) not in {"First", "Second"}
        make_font(own / "b.ttf", "Second", "ა")
        assert drawing(others=True) == "Second"
        make_font(own / "a.ttf", "First", "ა")
        assert drawing(others=True) == "First"  # by the order of their names
        make_font(own / "a.ttf", "Another", "ა")
        assert drawing(others=True) == "Another"
        (own / "a.ttf").unlink()
        assert drawing(others=True) == "Second"
        assert drawing(others=False) == "Second"

    def test_that_bear_the_name_of_the_one_that_they_replace_draw_in_its_place(
        self, own: Path
    ) -> None:
        make_font(own / "a.ttf", "Foreign", "ა")
        load_fonts(own.parent.parent)
        narrow = width_of("Source Serif 4", "ააა")
        make_font(own / "a.ttf", "Foreign", "ა", advance=1000)
        assert load_own_fonts(own.parent.parent)
        assert width_of("Source Serif 4", "ააა") == pytest.approx(2 * narrow, rel=0.01)

    def test_may_not_be_a_file_where_their_folder_should_be(self, tmp_path: Path) -> None:
        (tmp_path / "assets").mkdir()
        (tmp_path / "assets/fonts").touch()
        assert not load_own_fonts(tmp_path)

    def test_there_need_be_none(self, tmp_path: Path) -> None:
        load_fonts(tmp_path)
        assert QFont.substitutes("Source Serif 4") == []


def make_font(path: Path, family: str, letters: str, advance: int = 500) -> None:
    """A font that draws these letters, each as a triangle."""
    pen = TTGlyphPen(None)
    pen.moveTo((0, 0))
    pen.lineTo((250, 700))
    pen.lineTo((500, 0))
    pen.closePath()
    triangle = pen.glyph()
    names = [".notdef", *(f"u{ord(letter):04X}" for letter in letters)]
    font = FontBuilder(1000, isTTF=True)
    font.setupGlyphOrder(names)
    font.setupCharacterMap({ord(letter): f"u{ord(letter):04X}" for letter in letters})
    font.setupGlyf(dict.fromkeys(names, triangle))
    font.setupHorizontalMetrics(dict.fromkeys(names, (advance, 0)))
    font.setupHorizontalHeader(ascent=800, descent=-200)
    font.setupNameTable({"familyName": family, "styleName": "Regular"})
    font.setupOS2(sTypoAscender=800, sTypoDescender=-200, usWinAscent=800, usWinDescent=200)
    font.setupPost()
    font.save(path)


def drawn_by(family: str, letter: str) -> str:
    """The family whose glyph stands for a letter in a text that is set in another."""
    layout = QTextLayout(letter, QFont(family))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    [run] = layout.glyphRuns()
    return run.rawFont().familyName()


def width_of(family: str, text: str) -> float:
    """How long a text is that is set in a family, in px."""
    font = QFont(family)
    font.setPixelSize(100)
    return QFontMetricsF(font).horizontalAdvance(text)

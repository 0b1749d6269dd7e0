"""Letters that no font draws are named, and fonts are opened only when they must be."""

from __future__ import annotations

import os
import struct
import time
import unicodedata
from pathlib import Path

import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables.DefaultTable import DefaultTable

from kiosk.content.rules import fonts as fonts_module
from kiosk.content.rules.fonts import BASIC, BUNDLED, UNSEEN, Fonts
from tests.content.on_disk import OnDisk

LENIN = "content/chapters/lenin.yaml"


def characters(ranges: str) -> set[str]:
    """The characters of a class of a regular expression."""
    found, index = set(), 0
    while index < len(ranges):
        if ranges[index + 1 : index + 2] == "-":
            found |= {chr(code) for code in range(ord(ranges[index]), ord(ranges[index + 2]) + 1)}
            index += 3
        else:
            found.add(ranges[index])
            index += 1
    return found


def test_every_bundled_font_draws_what_is_taken_for_granted() -> None:
    paths = sorted(BUNDLED.glob("*.ttf"))
    assert len(paths) == 9
    for path in paths:
        with TTFont(path, lazy=True) as font:
            lacking = characters(BASIC) - {chr(code) for code in font.getBestCmap()}
        assert not lacking, path.name


def test_what_is_taken_for_unseen_is_never_seen() -> None:
    kinds = {unicodedata.category(char) for char in characters(UNSEEN)}
    assert kinds <= {"Cf", "Cc", "Zs", "Zl", "Zp", "Mn", "Cn"}


def told(line: int, column: int, char: str) -> str:
    return (
        f"{LENIN}:{line}:{column}: warning: lenin/gorki: No font draws {char}. Put a font that "
        "does into assets/fonts, or write it otherwise."
    )


def test_each_letter_is_named_once_a_file_where_it_first_stands(exhibit: OnDisk) -> None:
    exhibit.change(LENIN, "There he", "*იო*, ი, ☭ → ₽, 👍 he")
    exhibit.change(LENIN, "The visitor's chair.", "A chair ☭.")
    exhibit.change("people.yaml", "Vladimir Lenin", "Vladimir ☭")
    column = 1 + len(
        "      On 25 May 1922 a stroke took [Lenin](person:lenin) out of daily politics."
    )
    column += len("[^2] He withdrew to a country house at [Gorki](place:gorki). *")
    assert exhibit.said() == [
        told(7, column, '"ი", georgian letter in (U+10D8)'),
        told(7, column + 1, '"ო", georgian letter on (U+10DD)'),
        told(7, column + 8, '"☭", hammer and sickle (U+262D)'),
        told(7, column + 15, '"👍", thumbs up sign (U+1F44D)'),
        'content/people.yaml:2:18: warning: No font draws "☭", hammer and sickle (U+262D). Put a '
        "font that does into assets/fonts, or write it otherwise.",
    ]


def test_a_mark_is_shown_on_a_ring(exhibit: OnDisk) -> None:
    exhibit.change(LENIN, "heading: The", "heading: T\u0e38he")
    assert exhibit.said() == [
        f'{LENIN}:5:15: warning: lenin/gorki: No font draws "◌\u0e38", thai character sara u '
        "(U+0E38). Put a font that does into assets/fonts, or write it otherwise."
    ]


@pytest.mark.parametrize(
    "ordinary",
    [
        "Ио́сиф Джугашви́ли",
        "“it” – … ‘it’ → № ₽ €",
        "Ελλάς",
        "soft\u00adly\u200d\u2060 \u00a0\u202f",
        "café",
        "Łódź",
    ],
)
def test_ordinary_texts_open_no_font(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, ordinary: str
) -> None:
    def refuse() -> frozenset[int]:
        raise AssertionError

    monkeypatch.setattr(fonts_module, "_bundled", refuse)
    assert Fonts(tmp_path).lacking(ordinary) == []
    with pytest.raises(AssertionError):
        Fonts(tmp_path).lacking("ი")


def test_a_letter_that_one_bundled_font_draws_is_no_problem(tmp_path: Path) -> None:
    assert Fonts(tmp_path).lacking("ẞ") == []


# ---- an exhibit's own fonts


def font(path: Path, letters: str) -> None:
    builder = FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder([".notdef", "a"])
    builder.setupCharacterMap({ord(letter): "a" for letter in letters})
    glyph = TTGlyphPen(None).glyph()
    builder.setupGlyf({".notdef": glyph, "a": glyph})
    builder.setupHorizontalMetrics({".notdef": (500, 0), "a": (500, 0)})
    builder.setupHorizontalHeader()
    builder.setupNameTable({"familyName": "Test", "styleName": "Regular"})
    builder.setupOS2()
    builder.setupPost()
    path.parent.mkdir(parents=True, exist_ok=True)
    builder.font.save(path)


def test_an_exhibit_brings_its_own_letters(exhibit: OnDisk) -> None:
    exhibit.change(LENIN, "heading: The go-between", "heading: იო")
    font(exhibit.folder / "assets/fonts/Georgian.ttf", "ი")
    assert exhibit.said() == [told(5, 15, '"ო", georgian letter on (U+10DD)')]
    font(exhibit.folder / "assets/fonts/Another.otf", "ო")
    assert exhibit.said() == []


def test_what_is_no_font_is_told(exhibit: OnDisk, tmp_path: Path) -> None:
    exhibit.change(LENIN, "heading: The go-between", "heading: ი")
    own = exhibit.folder / "assets/fonts"
    own.mkdir()
    (own / "a.ttf").write_bytes(b"no font")
    os.mkfifo(own / "b.ttf")
    font(tmp_path / "outside.ttf", "ი")
    (own / "c.ttf").symlink_to(tmp_path / "outside.ttf")
    (own / "LICENSE.txt").touch()
    say = "This is no font that can be read. Put a .ttf or .otf file here, or delete it."
    start = time.perf_counter()
    assert exhibit.said() == [
        f"assets/fonts/a.ttf:1:1: warning: {say}",
        f"assets/fonts/b.ttf:1:1: warning: {say}",
        f"assets/fonts/c.ttf:1:1: warning: {say}",
        told(5, 14, '"ი", georgian letter in (U+10D8)'),
    ]
    assert time.perf_counter() - start < 2


def test_a_font_that_claims_all_letters_there_could_be_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "assets/fonts/bomb.ttf"
    font(path, "ი")
    data = TTFont(path)
    table = struct.pack(">HHHHL", 0, 1, 3, 10, 12)
    table += struct.pack(">HHLLL", 12, 0, 28, 0, 1) + struct.pack(">LLL", 0, 0xFFFFFFFF, 0)
    data["cmap"] = DefaultTable("cmap")
    data["cmap"].data = table
    data.save(path)
    start = time.perf_counter()
    found = Fonts(tmp_path)
    assert found.lacking("ი") == [(0, "ი")]
    assert found.unreadable == ["assets/fonts/bomb.ttf"]
    assert time.perf_counter() - start < 1

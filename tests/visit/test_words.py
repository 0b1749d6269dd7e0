"""The interface's own words: complete in each language, and all bindings follow the language."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from kiosk.content.languages import catalogue_reading
from kiosk.visit import words
from kiosk.visit.words import LOCALE, OWN_NAME, is_right_to_left, own_name, words_in
from scripts.words import made, wanted

PACKAGES = Path(__file__).parent.parent.parent
CATALOGUES = sorted(LOCALE.glob("*.po"))

BOUND = b"""
import QtQuick
import kiosk.ui
QtObject {
    readonly property string next: Words.next
    readonly property string position: Words.chapterOf(3, 8)
    readonly property string named: Words.languageName("ru")
    property string language: Words.language
    onLanguageChanged: Words.language = language
}
"""


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.stem)
class TestCatalogue:
    def test_is_up_to_date_and_whole(self, path: Path) -> None:
        text = path.read_text(encoding="utf-8")
        assert made(text) == text, "run scripts/words.py"
        read, slips = catalogue_reading.read(text)
        assert slips == []
        lacking = [e.id for e in read.entries if not e.text or e.is_fuzzy or e.is_obsolete]
        assert lacking == []

    def test_gettext_takes_it(self, path: Path) -> None:
        subprocess.run(["msgfmt", "--check", "-o", "/dev/null", str(path)], check=True)

    def test_numbers_stand_where_they_can(self, path: Path) -> None:
        read, _ = catalogue_reading.read(path.read_text(encoding="utf-8"))
        for entry in read.entries:
            places = re.findall(r"%\d", entry.id)
            assert sorted(re.findall(r"%\d", entry.text)) == sorted(places), entry.id


def test_every_word_is_found() -> None:
    assert ("language", "English") in wanted()
    assert (None, "Chapter %1 of %2") in wanted()
    assert CATALOGUES


def test_a_language_is_named_in_itself() -> None:
    assert [own_name(code) for code in ("en", "ru", "de", "zz")] == [
        "English",
        "Русский",
        "Deutsch",
        "zz",
    ]


def test_where_qt_says_more_than_a_name_the_catalogue_is_asked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told = {OWN_NAME: "castellano"}
    monkeypatch.setattr(words, "words_in", lambda _: told)
    assert own_name("es") == "Castellano"
    assert own_name("ru") == "Русский", "no catalogue is read for a name that Qt has"


def test_a_dialect_has_the_words_of_its_language() -> None:
    assert words_in("ru-BY") == words_in("ru") != {}
    assert words_in("zz") == {}


@pytest.mark.parametrize(
    ("language", "expected"),
    [("en", False), ("ru", False), ("ar", True), ("he", True), ("ku-IQ", True), ("zz", False)],
)
def test_knows_which_languages_begin_on_the_right(language: str, expected: bool) -> None:
    assert is_right_to_left(language) is expected

"""The interface's own words in the visitor's language, from kiosk/locale/LANGUAGE.po."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Final
from unicodedata import bidirectional

from PySide6.QtCore import Property, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1

LOCALE: Final = Path(__file__).parent.parent / "locale"
WRITTEN_IN: Final = "en"
OWN_NAME: Final = ("language", "English")
"""The entry that says what a language is called in itself."""

Words = Mapping[tuple[str | None, str], str]


@QmlElement
class Translator(QObject):
    """What the singleton Words in QML is made of: gives English words in another language."""

    languageChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = WRITTEN_IN
        self._words = words_in(WRITTEN_IN)

    def _set_language(self, language: str) -> None:
        if language != self._language:
            self._language = language
            self._words = words_in(language)
            self.languageChanged.emit()

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        """The code of the language that words are given in."""
        return self._language

    @language.setter  # type: ignore[no-redef]
    def language(self, language: str) -> None:
        self._set_language(language)

    @Slot(str, result=str)
    def translated(self, english: str) -> str:
        """Words in the language; in English where its catalogue does not have them."""
        return self._words.get((None, english), english)

    @Slot(str, result=str)
    def languageName(self, language: str) -> str:
        """What a language is called in itself, such as Русский."""
        return own_name(language)


@cache
def words_in(language: str) -> Words:
    """The words of a language's catalogue, by context and English; its dialect's first.

    None for a language that there is no catalogue of.
    """
    if language == WRITTEN_IN:
        return MappingProxyType({})
    # Only here, since a start in English needs none of it.
    from kiosk.content.languages.catalogue_reading import read

    for name in dict.fromkeys((language, language.partition("-")[0])):
        try:
            text = (LOCALE / f"{name}.po").read_text(encoding="utf-8")
        except OSError:
            continue
        found, _ = read(text)
        return MappingProxyType(
            {
                entry.key: entry.text
                for entry in found.entries
                if entry.text and not entry.is_obsolete and not entry.is_fuzzy
            }
        )
    return MappingProxyType({})


def own_name(language: str) -> str:
    """What a language is called in itself; its code where nobody knows.

    Qt's name for it if it is a single word; of Spanish it says "español de España".
    """
    if language == WRITTEN_IN:
        return OWN_NAME[1]
    name = QLocale(language).nativeLanguageName()
    if not name or " " in name:  # a catalogue is read in 20 ms, at each start
        name = words_in(language).get(OWN_NAME) or name
    return name[:1].upper() + name[1:] if name else language


def is_right_to_left(language: str) -> bool:
    """Whether a language, given by its code, is written from right to left: as its own name is."""
    locale = QLocale(language)
    if name := locale.nativeLanguageName():
        return bidirectional(name[0]) in ("R", "AL")
    # Not always: what this gives is of Qt's own, which costs 20 ms at each start.
    return locale.textDirection().name == "RightToLeft"

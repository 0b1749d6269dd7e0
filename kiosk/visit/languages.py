"""The exhibit in each of its languages, opened when a visitor first chooses it."""

from __future__ import annotations

from kiosk.content import compiled
from kiosk.content.exhibit import Exhibit


class NoSuchLanguageError(Exception):
    """The exhibit has no such language."""

    def __init__(self, exhibit: Exhibit, language: str) -> None:
        known = ", ".join(exhibit.languages)
        super().__init__(f'This exhibit has no language "{language}". It has: {known}.')


class Languages:
    """Gives an exhibit in another language: the same ids and order, other texts and pictures.

    `others` are those that are open already. Whatever language was kept opens in a few
    milliseconds, whatever was not is read from the files.
    """

    def __init__(self, exhibit: Exhibit, *others: Exhibit) -> None:
        self._given = exhibit
        self._open = {each.language: each for each in (exhibit, *others)}

    def exhibit_in(self, language: str) -> Exhibit:
        """The exhibit in one of its languages.

        In the one it was given in where it does not have that language, or where its files can no
        longer be read, or have become another exhibit meanwhile.
        """
        if language not in self._given.languages:
            return self._given
        if language not in self._open:
            found = self._kept(language) or self._read(language)
            self._open[language] = found if found and self._fits(found) else self._given
        return self._open[language]

    def begin_in(self, language: str) -> Exhibit:
        """The exhibit in a language that was asked for; raises NoSuchLanguageError."""
        if language not in self._given.languages:
            raise NoSuchLanguageError(self._given, language)
        return self.exhibit_in(language)

    def _kept(self, language: str) -> Exhibit | None:
        is_first = language == self._given.languages[0]
        kept = compiled.kept(self._given.folder, "" if is_first else language)
        return kept.exhibit if kept else None

    def _read(self, language: str) -> Exhibit | None:
        """Reads the files once for all languages, and keeps them all."""
        # Only here: an ordinary start needs none of what reads files.
        from kiosk.content import fingerprints
        from kiosk.content.load import load_each
        from kiosk.content.problems import Severity

        before = fingerprints.now(self._given.folder)
        readings = load_each(self._given.folder)
        for reading in readings.values():
            if reading.exhibit is not None:
                errors = [str(p) for p in reading.problems if p.severity is Severity.ERROR]
                compiled.keep(reading.exhibit, errors, before)
        return readings[language].exhibit if language in readings else None

    def _fits(self, exhibit: Exhibit) -> bool:
        """Whether a visitor can stay where they are: the same chapters, as long as they were."""
        return _shape(exhibit) == _shape(self._given)


def _shape(exhibit: Exhibit) -> list[tuple[str, int]]:
    return [(chapter.id, len(chapter.panels)) for chapter in exhibit.chapters]

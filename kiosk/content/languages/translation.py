"""An exhibit in another language: the texts of a catalogue in place of those of the files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from kiosk.content.exhibit import Exhibit, Figure, RichText
from kiosk.content.fields.values import line_of_text
from kiosk.content.languages.catalogue import Catalogue, Entry
from kiosk.content.languages.catalogue_file import path_of, read_catalogue
from kiosk.content.languages.originals import SHARED, Original, original
from kiosk.content.markdown.markup import to_rich_text
from kiosk.content.memory import Memory
from kiosk.content.panel_names import chapter_of, panel_name
from kiosk.content.problems import MOST_PROBLEMS, Problem, Severity
from kiosk.content.references import FILE_OF
from kiosk.content.rules import glyphs
from kiosk.content.rules.fonts import Fonts
from kiosk.content.texts import Keys, T, retold
from kiosk.content.where import Where
from kiosk.content.wording import sentences, show, suggest
from kiosk.content.yaml.files import Unreadable

UPDATE: Final = "kiosk translations"
FEW: Final = 5
"""Empty texts that are told one by one: whoever has just begun knows that all are."""


def translate(
    exhibit: Exhibit,
    language: str,
    data: bytes | Unreadable,
    where: Where,
    memory: Memory | None = None,
) -> tuple[Exhibit, list[Problem]]:
    """The exhibit in a language, as far as its catalogue gives it, and what is wrong there.

    A text that is missing, stale, or opens what does not exist is shown in the first language.
    """
    path = path_of(language)
    translated = _with_twins(exhibit._replace(language=language), language)
    if isinstance(data, Unreadable):
        if not data.absent:
            return translated, [Problem(path, 1, 1, Severity.ERROR, data.message)]
        told = f'There is no {path} yet. "{UPDATE}" makes it, for a translator to fill.'
        at = ("exhibit.yaml", "languages", exhibit.languages.index(language))
        return translated, [where.problem(Severity.WARNING, told, *at)]
    memory = memory or Memory()
    entries, slips = memory.of(path, data, lambda: read_catalogue(path, data))
    problems = list(slips)
    translating = _Translating(path, exhibit, entries, where, memory, is_whole=not problems)
    translated = retold(translated, translating.tell)
    translating.tell_empty()
    problems += translating.missing_problem()
    problems += dict.fromkeys(translating.problems)
    if len(problems) > MOST_PROBLEMS:
        more = "This catalogue has more problems than these."
        last = problems[MOST_PROBLEMS - 1]
        problems[MOST_PROBLEMS:] = [Problem(path, last.line, 1, Severity.WARNING, more)]
    return translated, problems


def _with_twins(exhibit: Exhibit, language: str) -> Exhibit:
    """The pictures that stand in for others in a language, under the names of those."""

    def figure(of: Figure) -> Figure:
        picture = of.picture
        twin = dict(picture.twins).get(language)
        if twin is None:
            return of
        return of._replace(picture=twin._replace(name=picture.name, twins=picture.twins))

    attract = exhibit.attract
    if attract and attract.figure:
        attract = attract._replace(figure=figure(attract.figure))
    chapters = tuple(
        chapter._replace(
            panels=tuple(panel._replace(figure=figure(panel.figure)) for panel in chapter.panels)
        )
        for chapter in exhibit.chapters
    )
    plan = figure(exhibit.map) if exhibit.map else None
    return exhibit._replace(attract=attract, map=plan, chapters=chapters)


@dataclass(slots=True)
class _Translating:
    """One walk through an exhibit's texts; `is_whole` if every entry of the catalogue was read."""

    path: str
    exhibit: Exhibit
    catalogue: Catalogue
    where: Where
    memory: Memory
    is_whole: bool
    problems: list[Problem] = field(default_factory=list)
    missing: list[Original] = field(default_factory=list)
    empty: dict[tuple[int, int], Original] = field(default_factory=dict)
    entries: dict[tuple[str | None, str], Entry] = field(init=False)
    contexts: dict[str | None, Entry] = field(init=False)
    fonts: Fonts = field(init=False)
    told: set[str] = field(default_factory=set)
    ids: Mapping[str, Mapping[str, object]] = field(init=False)

    def __post_init__(self) -> None:
        alive = [entry for entry in self.catalogue.entries if not entry.is_obsolete]
        self.entries = {entry.key: entry for entry in alive}
        self.contexts = {entry.context: entry for entry in alive}
        self.fonts = Fonts(self.exhibit.folder)
        of = self.exhibit
        self.ids = {
            "person": of.people,
            "term": of.terms,
            "place": of.places,
            "source": of.sources,
        }

    def tell(self, file: str, keys: Keys, text: T, /) -> T:
        """The text as the catalogue gives it, or as it is."""
        wanted = original(file, keys, text, self.where)
        if wanted is None:
            return text
        entry = self._entry(wanted)
        if entry is None:
            return text
        if isinstance(text, RichText):
            return self._rich(wanted, entry, text) or text
        plain = line_of_text(entry.text)
        self._letters(wanted, entry, plain)
        return plain

    def tell_empty(self) -> None:
        """Says which texts are not translated yet; of more than a few, how many and the first."""
        if len(self.empty) <= FEW:
            for place, wanted in self.empty.items():
                self._warn(wanted, place, "This text is not translated yet.")
        else:
            told = f"{len(self.empty):,} texts are not translated yet, from here on."
            self.problems.append(Problem(self.path, *min(self.empty), Severity.WARNING, told))

    def missing_problem(self) -> list[Problem]:
        """What is to be said of the texts that the catalogue does not have."""
        if not self.missing or not self.is_whole:
            return []
        first = self.where(self.missing[0].file, *self.missing[0].keys)
        count = len(self.missing)
        texts = "A text is" if count == 1 else f"{count:,} texts are"
        told = (
            f"{texts} not in this catalogue, from {first.path}:{first.line} on. "
            f'Run "{UPDATE}", then translate what is empty.'
        )
        return [Problem(self.path, 1, 1, Severity.WARNING, told)]

    def _entry(self, wanted: Original) -> Entry | None:
        """The entry that may be shown for a text."""
        entry = self.entries.get((wanted.context, wanted.id))
        if entry is None:
            stale = None if wanted.context in SHARED else self.contexts.get(wanted.context)
            if stale is None or not stale.text.strip():
                self.missing.append(wanted)
                return None
            at = self.where(wanted.file, *wanted.keys)
            self._warn(
                wanted,
                (stale.line, 1),
                f"The text at {at.path}:{at.line} has changed since it was translated. "
                f'Run "{UPDATE}", then look at this entry again.',
            )
            return None
        if not entry.text.strip():
            self.empty[entry.text_place] = wanted
            return None
        if entry.is_fuzzy:
            told = "This translation must be looked at: mend it, then take the word fuzzy away."
            self._warn(wanted, (entry.line, 1), told)
            return None
        return entry

    def _rich(self, wanted: Original, entry: Entry, text: RichText) -> RichText | None:
        key = (self.path, wanted.context, wanted.id)
        read = self.memory.of(key, entry.text, lambda: to_rich_text(entry.text, {}))
        for remark in read.remarks:
            at = entry.place(remark.line, remark.column)
            self._say(remark.severity, wanted, at, remark.message)
        unknown = False
        for link, (line, column) in zip(read.text.links, read.places, strict=True):
            if link.id not in self.ids[link.kind]:
                unknown = True
                before = 0 if link.kind == "source" else len(f"{link.kind}:")
                told = f"There is no {link.kind} {show(link.id)} in {FILE_OF[link.kind]}."
                told = sentences(told, suggest(link.id, self.ids[link.kind]))
                self._warn(wanted, entry.place(line, column + before), told)
        if unknown:
            return None
        if (here := _marks(read.text)) != (there := _marks(text)):
            told = f"The source marks are {_listed(here)}; the text has {_listed(there)}."
            self._warn(wanted, entry.text_place, told)
            return None
        self._letters(wanted, entry, read.text.plain)
        return read.text

    def _letters(self, wanted: Original, entry: Entry, shown: str) -> None:
        for remark in glyphs.remarks(self.fonts, shown, entry.text, self.told):
            at = entry.place(remark.line, remark.column)
            self._say(remark.severity, wanted, at, remark.message)

    def _warn(self, wanted: Original, at: tuple[int, int], told: str) -> None:
        self._say(Severity.WARNING, wanted, at, told)

    def _say(self, severity: Severity, wanted: Original, at: tuple[int, int], told: str) -> None:
        chapter = chapter_of(f"content/{wanted.file}")
        if chapter and wanted.keys[0] == "panels" and wanted.context not in SHARED:
            told = f"{panel_name(chapter, {'id': wanted.keys[1]}, 0)}: {told}"
        self.problems.append(Problem(self.path, *at, severity, told))


def _marks(text: RichText) -> list[str]:
    return sorted({link.id for link in text.links if link.kind == "source"})


def _listed(marks: list[str]) -> str:
    return ", ".join(f"[^{mark}]" for mark in marks) or "none"

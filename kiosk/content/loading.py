"""One reading of an exhibit's folder: its files, what they name, its pictures, in one language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import Final, TypeVar

from kiosk.content import glyphs, house_rules, many, parts, pictures, references
from kiosk.content.exhibit import Chapter, Event, Exhibit, Person, Place, Source, Term
from kiosk.content.files import LARGEST, Unreadable, read_inside
from kiosk.content.parts import Frame
from kiosk.content.picture_shelf import PictureShelf
from kiosk.content.problems import Problem, Severity
from kiosk.content.reading import Part
from kiosk.content.where import Where
from kiosk.content.wording import sentences, show, suggest

EXHIBIT_FILE: Final = "content/exhibit.yaml"
IMAGES: Final = "assets/images"

E = TypeVar("E")
P = TypeVar("P")


@dataclass(frozen=True, slots=True)
class _Entries:
    """The files of entries; None is one that cannot be read."""

    people: Mapping[str, Person] | None
    terms: Mapping[str, Term] | None
    places: Mapping[str, Place] | None
    sources: Mapping[str, Source] | None
    events: Mapping[str, Event] | None


class Loading:
    """Reads a folder; `problems` and `files`, by path, grow as it does."""

    def __init__(self, folder: Path, deep: bool, processes: int) -> None:
        self.folder, self.deep, self.processes = folder, deep, processes
        self.problems: list[Problem] = []
        self.files: dict[str, bytes] = {}
        self.where = Where(self.files)

    def run(self) -> Exhibit | None:
        """Read everything; None if something is fatal."""
        frame = self._frame()
        chapters = self._chapters(frame)
        entries = _Entries(
            self._entries("content/people.yaml", parts.read_people),
            self._entries("content/glossary.yaml", parts.read_terms),
            self._entries("content/places.yaml", parts.read_places),
            self._entries("content/sources.yaml", parts.read_sources),
            self._entries("content/events.yaml", parts.read_events),
        )
        self._follow_references(frame, chapters, entries)
        languages = frame.languages[1:] if frame else ()
        shelf = PictureShelf(self.folder / IMAGES, languages, self.where, self.deep)
        if frame is not None:
            frame = _with_pictures(frame, shelf)
        read = [shelf.chapter(chapter) for chapter in chapters.values() if chapter]
        self.problems += shelf.problems
        for path, told in pictures.clashes(self.folder / IMAGES):
            self.problems.append(Problem(path, 1, 1, Severity.ERROR, told))
        if frame is None or any(problem.fatal for problem in self.problems):
            return None
        exhibit = _assemble(self.folder, frame, read, entries)
        self.problems += house_rules.check(exhibit, self.where)
        self.problems += glyphs.check(exhibit, self.where)
        return exhibit

    def _frame(self) -> Frame | None:
        data = self.bytes_of(EXHIBIT_FILE)
        if isinstance(data, Unreadable):
            self._error(EXHIBIT_FILE, data.message)
            return None
        return self._take(parts.read_frame(EXHIBIT_FILE, data))

    def _entries(
        self, path: str, read: Callable[[str, bytes], Part[Mapping[str, E]]]
    ) -> Mapping[str, E] | None:
        data = self.bytes_of(path)
        if isinstance(data, bytes):
            return self._take(read(path, data))
        if data.absent:
            return {}
        self._error(path, data.message)
        return None

    def _chapters(self, frame: Frame | None) -> dict[str, Chapter | None]:
        """The chapters in their order; None is one that cannot be read."""
        there = names_in(self.folder / "content/chapters", ".yaml")
        names = list(frame.chapters) if frame else sorted(there)
        chapters: dict[str, Chapter | None] = dict.fromkeys(names)
        readable: dict[str, tuple[str, bytes]] = {}
        for index, name in enumerate(names):
            path = f"content/chapters/{name}.yaml"
            data = self.bytes_of(path)
            if isinstance(data, bytes):
                readable[name] = (path, data)
            elif data.absent:
                self._no_chapter(index, name, path, there - set(names))
            else:
                self._error(path, data.message)
        read = many.read_chapters(list(readable.values()), self.processes)
        for name, part in zip(readable, read, strict=True):
            chapters[name] = self._take(part)
        for name in sorted(there - set(names)):
            told = f"This chapter is not shown: {EXHIBIT_FILE} has no {show(name)} in its chapters."
            path = f"content/chapters/{name}.yaml"
            self.problems.append(Problem(path, 1, 1, Severity.WARNING, told))
        return chapters

    def _no_chapter(self, index: int, name: str, path: str, others: set[str]) -> None:
        told = sentences(f"There is no file {path}.", suggest(name, others))
        self.problems.append(
            self.where.problem(Severity.ERROR, told, "exhibit.yaml", "chapters", index, fatal=True)
        )

    def _follow_references(
        self, frame: Frame | None, chapters: Mapping[str, Chapter | None], entries: _Entries
    ) -> None:
        named = {
            "person": entries.people,
            "term": entries.terms,
            "place": entries.places,
            "source": entries.sources,
        }
        known = references.Known(
            {kind: frozenset(found) for kind, found in named.items() if found is not None},
            {
                name: frozenset(panel.id for panel in chapter.panels) if chapter else None
                for name, chapter in chapters.items()
            },
        )
        follow = references.References(known, self.where)
        for chapter in filter(None, chapters.values()):
            self.problems += follow.in_chapter(chapter)
        for kind, found in named.items():
            for key, entry in (found or {}).items():
                file = references.FILE_OF[kind]
                self.problems += follow.in_text(entry.text, file, key, "text")
        for event in (entries.events or {}).values():
            self.problems += follow.in_text(event.text, "events.yaml", event.id, "text")
            if frame is not None:
                self.problems += follow.in_event(event)

    def bytes_of(self, path: str, largest: int = LARGEST) -> bytes | Unreadable:
        """A file of the exhibit, which is noted as read, or why it cannot be."""
        data = read_inside(self.folder, path, largest)
        if isinstance(data, bytes):
            self.files[path] = data
        return data

    def _take(self, part: Part[P]) -> P | None:
        self.problems += part.problems
        return part.value

    def _error(self, path: str, message: str) -> None:
        self.problems.append(Problem(path, 1, 1, Severity.ERROR, message, fatal=True))


def names_in(folder: Path, ending: str) -> set[str]:
    """The names of the files of a folder that end so, without their ending."""
    try:
        names = [path.name for path in folder.iterdir()]
    except OSError:
        return set()
    return {
        name.removesuffix(ending)
        for name in names
        if name.endswith(ending) and not name.startswith(".")
    }


def _with_pictures(frame: Frame, shelf: PictureShelf) -> Frame:
    attract, plan = frame.attract, frame.map
    if attract and attract.figure:
        figure = shelf.figure(attract.figure, "exhibit.yaml", "attract", "figure")
        attract = attract._replace(figure=figure)
    if plan:
        plan = shelf.figure(plan, "exhibit.yaml", "map")
    return replace(frame, attract=attract, map=plan)


def _assemble(folder: Path, frame: Frame, chapters: list[Chapter], entries: _Entries) -> Exhibit:
    return Exhibit(
        folder=folder,
        title=frame.title,
        subtitle=frame.subtitle,
        languages=frame.languages,
        language=frame.languages[0],
        chapters=tuple(chapters),
        attract=frame.attract,
        map=frame.map,
        visit=frame.visit,
        people=MappingProxyType(entries.people or {}),
        terms=MappingProxyType(entries.terms or {}),
        places=MappingProxyType(entries.places or {}),
        sources=MappingProxyType(entries.sources or {}),
        events=MappingProxyType(entries.events or {}),
    )

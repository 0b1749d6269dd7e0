"""One reading of an exhibit's folder: its files, what they name, its pictures, in one language."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final, TypeVar

from kiosk.content import follow, many, misnamed_files, parts, references
from kiosk.content.assembly import NO_FRAME, Entries, assemble, with_pictures
from kiosk.content.exhibit import Chapter, Exhibit
from kiosk.content.memory import Memory
from kiosk.content.parts import Frame
from kiosk.content.pictures import pictures
from kiosk.content.pictures.picture_shelf import PictureShelf
from kiosk.content.problems import Problem, Severity
from kiosk.content.reading import Part
from kiosk.content.rules import doubles, glyphs, house_rules, plain_texts
from kiosk.content.where import Where
from kiosk.content.wording import nearest, sentences, suggest
from kiosk.content.yaml.files import LARGEST, Unreadable, read_inside

EXHIBIT_FILE: Final = "content/exhibit.yaml"
IMAGES: Final = "assets/images"

E = TypeVar("E")
P = TypeVar("P")


class Loading:
    """Reads a folder; `problems` and `files`, by path, grow as it does."""

    def __init__(
        self, folder: Path, deep: bool, processes: int, memory: Memory | None = None
    ) -> None:
        self.folder, self.deep, self.processes = folder, deep, processes
        self.memory = memory or Memory()
        self.problems: list[Problem] = []
        self.files: dict[str, bytes] = {}
        self.where = Where(self.files)
        self.misnamed = misnamed_files.find(folder)
        self.lacking: set[str] = set()
        """Paths of files of which something was not read that may have been an entry."""
        self.unlisted: set[str] = set()
        """Names of chapters whose files are there and that the exhibit does not list."""
        self.unsure: set[str] = set()
        """Kinds of entries of which it is not known whether all links to them were read."""

    def run(self) -> Exhibit | None:
        """Read everything; None if something is fatal."""
        frame = self._frame()
        chapters = self._chapters(frame)
        entries = Entries(
            self._entries("content/people.yaml", parts.read_people),
            self._entries("content/glossary.yaml", parts.read_terms),
            self._entries("content/places.yaml", parts.read_places),
            self._entries("content/sources.yaml", parts.read_sources),
            self._entries("content/events.yaml", parts.read_events),
        )
        found, missed = follow.references(
            chapters,
            entries,
            self.where,
            lacking=self.lacking,
            all_chapters=self._knows_chapters(frame),
            unlisted=self.unlisted,
        )
        self.problems += found
        self.unsure |= missed
        if self.unlisted:  # they may be all that opens an entry
            self.unsure.update(references.FILE_OF)
        languages = tuple(filter(None, frame.languages[1:])) if frame else ()
        shelf = PictureShelf(self.folder / IMAGES, languages, self.where, self.deep, self.memory)
        if frame is not None:
            frame = with_pictures(frame, shelf)
        read = [shelf.chapter(chapter) for chapter in chapters.values() if chapter]
        self.problems += shelf.problems
        for path, told, meant in self.misnamed:
            severity = Severity.ERROR if meant else Severity.WARNING
            self.problems.append(Problem(path, 1, 1, severity, told, fatal=bool(meant)))
        for path, told in pictures.clashes(self.folder / IMAGES):
            self.problems.append(Problem(path, 1, 1, Severity.ERROR, told))
        is_broken = any(problem.fatal for problem in self.problems)
        exhibit = assemble(self.folder, frame or NO_FRAME, read, entries)
        self.problems += house_rules.check(exhibit, self.where, self.unsure)
        self.problems += glyphs.check(exhibit, self.where)
        self.problems += plain_texts.check(exhibit, self.where, self.problems)
        self.problems += doubles.check(exhibit, self.where)
        return None if is_broken else exhibit._replace(large=shelf.large())

    def _frame(self) -> Frame | None:
        data = self.bytes_of(EXHIBIT_FILE)
        if isinstance(data, Unreadable):
            self._error(EXHIBIT_FILE, data.message)
            return None
        return self._take(EXHIBIT_FILE, self._part(EXHIBIT_FILE, data, parts.read_frame))

    def _entries(
        self, path: str, read: Callable[[str, bytes], Part[Mapping[str, E]]]
    ) -> Mapping[str, E] | None:
        data = self.bytes_of(path)
        if isinstance(data, bytes):
            return self._take(path, self._part(path, data, read))
        if data.absent and path not in {meant for _, _, meant in self.misnamed}:
            return {}
        if not data.absent:
            self._error(path, data.message)
        self.unsure.update(references.FILE_OF)
        return None

    def _chapters(self, frame: Frame | None) -> dict[str, Chapter | None]:
        """The chapters in their order; None is one that cannot be read."""
        there = misnamed_files.chapter_names(self.folder)
        listed = list(frame.chapters) if frame else []
        names = list(dict.fromkeys(filter(None, listed)))
        others = there - set(names)
        if not self._knows_chapters(frame):
            names += sorted(others)
            others = set()
        chapters: dict[str, Chapter | None] = dict.fromkeys(names)
        readable: dict[str, tuple[str, bytes]] = {}
        for name in names:
            path = f"content/chapters/{name}.yaml"
            data = self.bytes_of(path)
            if isinstance(data, bytes):
                readable[name] = (path, data)
            elif data.absent:
                near = self._no_chapter(listed.index(name), name, path, there - set(names))
                data = self.bytes_of(f"content/chapters/{near}.yaml") if near else data
                if isinstance(data, bytes) and near not in chapters:
                    chapters[near] = None  # it is told of as the one that was meant
                    readable[near] = (f"content/chapters/{near}.yaml", data)
            else:
                self._error(path, data.message)
        files = list(readable.values())
        read = self._read_chapters(files)
        for name, part in zip(readable, read, strict=True):
            chapters[name] = self._take(f"content/chapters/{name}.yaml", part)
        self._tell_unlisted(others - set(chapters), there)
        return chapters

    def _tell_unlisted(self, names: set[str], there: set[str]) -> None:
        for name in sorted(names):
            path = f"content/chapters/{name}.yaml"
            original = misnamed_files.copied_from(f"{name}.yaml")
            if original in there:
                told = misnamed_files.copy_of(original)
                self.problems.append(Problem(path, 1, 1, Severity.WARNING, told))
            else:
                self.unlisted.add(name)

    def _read_chapters(self, files: Sequence[many.File]) -> Sequence[Part[Chapter]]:
        if self.processes > 1:
            return many.read_chapters(files, self.processes)
        return [self._part(*file, parts.read_chapter) for file in files]

    def _part(self, path: str, data: bytes, read: Callable[[str, bytes], Part[P]]) -> Part[P]:
        return self.memory.of(path, data, lambda: read(path, data))

    def _knows_chapters(self, frame: Frame | None) -> bool:
        """Whether all chapters' names could be read."""
        gaps = self.where.gaps.get(EXHIBIT_FILE, ())
        return frame is not None and not any(gap[0] == "chapters" for gap in gaps)

    def _no_chapter(self, index: int, name: str, path: str, others: set[str]) -> str:
        """Tell that a chapter's file is not there; gives the name of the one that was meant."""
        self.unsure.update(references.FILE_OF)
        meant = nearest(name, others)
        if self.where.is_gap("exhibit.yaml", "chapters", index):
            return meant
        near = misnamed_files.instead_of_chapter(self.folder, name)
        self.misnamed = [one for one in self.misnamed if near is None or one.path != near.path]
        told = sentences(f"There is no file {path}.", near.message if near else "")
        if near is None and meant and meant.casefold() == name.casefold():
            told = sentences(told, f"There is {meant}.yaml: name it {name}.yaml.")
        elif near is None:
            told = sentences(told, suggest(name, others))
        self.problems.append(
            self.where.problem(Severity.ERROR, told, "exhibit.yaml", "chapters", index, fatal=True)
        )
        return meant if near is None else ""

    def bytes_of(self, path: str, largest: int = LARGEST) -> bytes | Unreadable:
        """A file of the exhibit, which is noted as read, or why it cannot be."""
        data = read_inside(self.folder, path, largest)
        if isinstance(data, bytes):
            self.files[path] = data
        return data

    def _take(self, path: str, part: Part[P]) -> P | None:
        self.problems += part.problems
        self.where.gaps[path] = part.gaps
        if part.may_lack_entries:
            self.lacking.add(path)
        if part.may_lack_links:
            self.unsure.update(references.FILE_OF)
        return part.value

    def _error(self, path: str, message: str) -> None:
        self.unsure.update(references.FILE_OF)
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

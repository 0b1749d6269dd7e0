"""An exhibit kept as it was read, so that a start does not read the curator's files again."""

from __future__ import annotations

import json
import os
import zlib
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple, overload

from kiosk import state
from kiosk.content import fingerprints
from kiosk.content.exhibit import (
    Attract,
    Chapter,
    Event,
    Exhibit,
    Figure,
    Hotspot,
    Link,
    Panel,
    Person,
    Picture,
    Place,
    Point,
    RichText,
    Source,
    Term,
    VisitTimes,
    Years,
    twin_name,
)

REFERENCE_FILES = ("people", "glossary", "places", "sources", "events")


class Compiled(NamedTuple):
    """A kept exhibit, and the sentences about pictures that cannot be shown."""

    exhibit: Exhibit
    picture_problems: tuple[str, ...]


def keep(
    exhibit: Exhibit,
    picture_problems: Sequence[str],
    before: fingerprints.Prints | None = None,
    *,
    durable: bool = True,
) -> bytes | None:
    """Keeps an exhibit in the state folder, beside the fingerprints of all its files.

    These are those from `before` it was read: what changes meanwhile is read anew. The first line
    is what the files were, the second the exhibit without its panels, and each chapter's panels
    have a line of their own, which is read when a visitor comes near. Each language is kept in a
    file of its own. `durable` is as in `state.keep`. What cannot be kept is given back to `given`.
    """
    lines = [_to_json([list(chapter.panels)]) for chapter in exhibit.chapters]
    sizes = [len(line) + 1 for line in lines]
    chapters = [
        [c.id, c.title, c.short, c.years, len(c.panels), size]
        for c, size in zip(exhibit.chapters, sizes, strict=True)
    ]
    head = exhibit._replace(folder=str(exhibit.folder), chapters=chapters)  # type: ignore[arg-type]
    names = _file_names(exhibit)
    stamp = [_code_stamp(), names, fingerprints.of(exhibit.folder, names, before)]
    stamp.append(list(picture_problems))
    content = b"\n".join([_to_json(stamp), _to_json(head), *lines, b""])
    is_first = exhibit.language == exhibit.languages[0]
    name = _kept_name(exhibit.folder, "" if is_first else exhibit.language)
    return None if state.keep(name, content, durable=durable) else content


def kept(folder: Path, language: str = "") -> Compiled | None:
    """The exhibit of a folder as it was kept; None if it was not, or a file has changed since.

    `language` is one of its further languages; nothing for the first, in which it is written.
    """
    content = state.kept(_kept_name(folder, language))
    return None if content is None else _opened(folder, content, trusted=False)


def given(folder: Path, content: bytes) -> Exhibit | None:
    """The exhibit that `keep` gave back, whatever has become of its files since."""
    opened = _opened(folder, content, trusted=True)
    return opened.exhibit if opened else None


class KeptPanels(Sequence[Panel]):
    """The panels of one chapter, decoded when the first of them is asked for."""

    def __init__(self, count: int, content: bytes, start: int, end: int) -> None:
        self._count = count
        self._content = content
        self._span = (start, end)
        self._panels: tuple[Panel, ...] | None = None

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, index: int) -> Panel: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Panel]: ...
    def __getitem__(self, index: int | slice) -> Panel | Sequence[Panel]:
        return self._read()[index]

    def __iter__(self) -> Iterator[Panel]:
        return iter(self._read())

    def may_open(self, kind: str, entry_id: str) -> bool:
        """Whether they may lead to an entry: never false where one does, without decoding them."""
        return self._content.find(_opening(kind, entry_id), *self._span) >= 0

    def _read(self) -> tuple[Panel, ...]:
        if self._panels is None:
            start, end = self._span
            rows = json.loads(self._content[start:end])[0]
            self._panels = tuple(
                Panel(id_, heading, _rich(body), _figure(figure))
                for id_, heading, body, figure in rows
            )
        return self._panels


@lru_cache(maxsize=1)  # the same for each chapter that is asked
def _opening(kind: str, entry_id: str) -> bytes:
    """How a link and a hotspot are kept; inside a text the quotes would be escaped."""
    return _to_json([kind, entry_id])[1:-1]


def _kept_name(folder: Path, language: str) -> str:
    # Two folders of one sum do not meet: the files' numbers in the fingerprints differ.
    number = f"{zlib.crc32(os.fsencode(folder.absolute())):08x}"
    return f"exhibits/{number}{'.' if language else ''}{language}.json"


def _code_stamp() -> list[int]:
    """What this code was when it read the files: another version may read them otherwise."""
    found = os.walk(Path(__file__).parent)
    files = (Path(at, name) for at, _, names in found for name in names if name.endswith(".py"))
    return sorted(file.stat().st_mtime_ns for file in files)


def _file_names(exhibit: Exhibit) -> list[str]:
    names = ["content/exhibit.yaml"]
    names += [f"content/{name}.yaml" for name in REFERENCE_FILES]
    names += [f"content/chapters/{chapter.id}.yaml" for chapter in exhibit.chapters]
    if exhibit.language != exhibit.languages[0]:
        names.append(f"content/locale/{exhibit.language}.po")
    pictures = {panel.figure.picture.name for c in exhibit.chapters for panel in c.panels}
    for figure in (exhibit.map, exhibit.attract.figure if exhibit.attract else None):
        if figure:
            pictures.add(figure.picture.name)
    pictures |= {twin_name(n, language) for n in pictures for language in exhibit.languages[1:]}
    return names + [f"assets/images/{name}" for name in sorted(pictures)]


def _to_json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=dict).encode(
        "utf-8", "surrogatepass"
    )


def _opened(folder: Path, content: bytes, *, trusted: bool) -> Compiled | None:
    """What was kept, as it stands in a file; None unless it is trusted or of the files of now."""
    try:
        first = content.index(b"\n")
        code, names, prints, problems = json.loads(content[:first])
        if not trusted and (code != _code_stamp() or prints != fingerprints.of(folder, names)):
            return None
        second = content.index(b"\n", first + 1)
        exhibit = _exhibit(folder, json.loads(content[first + 1 : second]), content, second + 1)
    except (ValueError, TypeError, IndexError, KeyError, RecursionError):
        # A file that was cut off or written by something else only costs the time it saves.
        return None
    return Compiled(exhibit, tuple(problems))


def _exhibit(folder: Path, head: list[Any], content: bytes, start: int) -> Exhibit:
    _, title, subtitle, languages, rows, attract, map_, visit, *references, language, large = head
    people, terms, places, sources, events = references
    chapters = []
    for id_, chapter_title, short, years, count, size in rows:
        panels = KeptPanels(count, content, start, start + size)
        span = Years(*years) if years else None
        chapters.append(Chapter(id_, chapter_title, short, span, panels))
        start += size
    if start != len(content):
        raise ValueError("the last chapters are cut off")
    return Exhibit(
        folder=folder,
        title=title,
        subtitle=subtitle,
        languages=tuple(languages),
        chapters=tuple(chapters),
        attract=Attract(attract[0], _figure(attract[1]) if attract[1] else None)
        if attract
        else None,
        map=_figure(map_) if map_ else None,
        visit=VisitTimes(*visit),
        people={k: Person._make([*row[:3], _rich(row[3])]) for k, row in people.items()},
        terms={k: Term._make([*row[:2], _rich(row[2])]) for k, row in terms.items()},
        places={k: Place._make([*r[:2], _point(r[2]), _rich(r[3])]) for k, r in places.items()},
        sources={k: Source._make([*row[:2], _rich(row[2])]) for k, row in sources.items()},
        events={k: _event(row) for k, row in events.items()},
        language=language,
        large=tuple(map(_picture, large)),
    )


def _event(row: list[Any]) -> Event:
    id_, date, text, panel, place = row
    return Event(id_, date, _rich(text), (panel[0], panel[1]) if panel else None, place)


def _rich(row: list[Any]) -> RichText:
    return RichText(row[0], row[1], tuple(Link(*link) for link in row[2]))


def _point(row: list[float] | None) -> Point | None:
    return Point(*row) if row else None


def _figure(row: list[Any]) -> Figure:
    picture, alt, caption, credit, rights, focus, hotspots = row
    spots = tuple(Hotspot(Point(*at), *rest) for at, *rest in hotspots)
    return Figure(_picture(picture), alt, caption, credit, rights, Point(*focus), spots)


def _picture(row: list[Any]) -> Picture:
    *rest, twins = row
    return Picture._make([*rest, tuple((language, _picture(twin)) for language, twin in twins)])

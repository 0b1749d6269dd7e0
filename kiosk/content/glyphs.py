"""Letters in an exhibit's texts that no font draws, and that would be boxes on the screen."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from kiosk.content import wording
from kiosk.content.exhibit import Exhibit, Figure, RichText
from kiosk.content.fonts import OWN, Fonts
from kiosk.content.problems import Problem, Severity
from kiosk.content.where import Where

Keys = tuple[str | int, ...]


def check(exhibit: Exhibit, where: Where) -> list[Problem]:
    """Warn of each letter that no font draws, once a file, at its first place."""
    fonts = Fonts(exhibit.folder)
    problems = []
    seen: set[tuple[str, str]] = set()
    for file, keys, text in _texts(exhibit):
        shown = text.plain if isinstance(text, RichText) else text
        for offset, char in fonts.lacking(shown):
            if (file, char) in seen:
                continue
            seen.add((file, char))
            written = where.text(file, *keys)
            at = _offset(written, shown, offset, char)
            problems.append(
                where.problem(
                    Severity.WARNING,
                    f"No font draws {_visible(char)}, {wording.character(char)}. "
                    f"Put a font that does into {OWN}, or write it otherwise.",
                    file,
                    *keys,
                    line=written.count("\n", 0, at) + 1,
                    column=at - (written.rfind("\n", 0, at) + 1) + 1,
                )
            )
    for path in fonts.unreadable:
        say = "This is no font that can be read. Put a .ttf or .otf file here, or delete it."
        problems.append(Problem(path, 1, 1, Severity.WARNING, say))
    return problems


def _offset(written: str, shown: str, offset: int, char: str) -> int:
    """Where a character of what is shown stands in what was written."""
    if written[offset : offset + 1] == char and written[:offset] == shown[:offset]:
        return offset
    return max(0, written.find(char))


def _visible(char: str) -> str:
    # A mark that sits on letters needs one to be seen.
    return f'"◌{char}"' if unicodedata.combining(char) else f'"{char}"'


def _texts(exhibit: Exhibit) -> Iterator[tuple[str, Keys, str | RichText]]:
    """Every text that is shown: its file, its keys, and the text."""
    yield "exhibit.yaml", ("title",), exhibit.title
    yield "exhibit.yaml", ("subtitle",), exhibit.subtitle
    if exhibit.attract:
        yield "exhibit.yaml", ("attract", "invitation"), exhibit.attract.invitation
        if exhibit.attract.figure:
            yield from _figure("exhibit.yaml", ("attract", "figure"), exhibit.attract.figure)
    if exhibit.map:
        yield from _figure("exhibit.yaml", ("map",), exhibit.map)
    for chapter in exhibit.chapters:
        file = f"chapters/{chapter.id}.yaml"
        yield file, ("title",), chapter.title
        yield file, ("short",), chapter.short
        for index, panel in enumerate(chapter.panels):
            keys: Keys = ("panels", index)
            yield file, (*keys, "heading"), panel.heading
            yield file, (*keys, "body"), panel.body
            yield from _figure(file, (*keys, "figure"), panel.figure)
    for key, person in exhibit.people.items():
        yield "people.yaml", (key, "name"), person.name
        yield "people.yaml", (key, "years"), person.years
        yield "people.yaml", (key, "text"), person.text
    for key, term in exhibit.terms.items():
        yield "glossary.yaml", (key, "term"), term.term
        yield "glossary.yaml", (key, "text"), term.text
    for key, place in exhibit.places.items():
        yield "places.yaml", (key, "name"), place.name
        yield "places.yaml", (key, "text"), place.text
    for key, source in exhibit.sources.items():
        yield "sources.yaml", (key, "text"), source.text
    for key, event in exhibit.events.items():
        yield "events.yaml", (key, "text"), event.text


def _figure(file: str, keys: Keys, figure: Figure) -> Iterator[tuple[str, Keys, str]]:
    # The alt text is seen where the picture cannot be shown.
    for name in ("caption", "credit", "rights", "alt"):
        yield file, (*keys, name), getattr(figure, name)
    for index, hotspot in enumerate(figure.hotspots):
        yield file, (*keys, "hotspots", index, "label"), hotspot.label

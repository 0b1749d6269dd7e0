"""Whether what the files name exists: links, hotspots, source marks, and an event's panel."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from kiosk.content.exhibit import Chapter, Event, RichText
from kiosk.content.markdown.markup import to_rich_text
from kiosk.content.problems import Problem, Severity
from kiosk.content.where import Where
from kiosk.content.wording import nearest, odd_letter, sentences, show, suggest

FILE_OF: Final = {
    "person": "people.yaml",
    "term": "glossary.yaml",
    "place": "places.yaml",
    "source": "sources.yaml",
}


_KINDS: Final = ("person", "term", "place")


@dataclass(frozen=True, slots=True)
class Known:
    """The ids there are, by kind of link; a kind whose file cannot be read is left out.

    `panels` are the panels' ids by chapter, None for a chapter that cannot be read. There may be
    more chapters than these unless `all_chapters` are among them.
    """

    ids: Mapping[str, frozenset[str]]
    panels: Mapping[str, frozenset[str] | None]
    all_chapters: bool = True
    unlisted: frozenset[str] = frozenset()
    """Chapters that are there and not in the exhibit's list."""
    misnamed: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """What was meant by ids that are none, by kind of link."""

    def lacks(self, kind: str, name: str) -> bool:
        """Whether it is certain that there is no such entry."""
        if not name or kind not in self.ids or name in self.ids[kind]:
            return False
        return not any(_may_be(name, meant) for meant in self.misnamed.get(kind, ()))


@dataclass(frozen=True, slots=True)
class References:
    """Finds what is named and does not exist."""

    known: Known
    where: Where
    missed: set[str] = field(default_factory=set)
    """Kinds of which an entry was named that does not exist: another may have been meant."""
    named: set[tuple[str, str]] = field(default_factory=set)
    """Kind and id of all that is named; a panel's is CHAPTER/PANEL."""
    absent: dict[tuple[str, str], list[Problem]] = field(default_factory=dict)
    """What was told of those that do not exist."""
    _offers: dict[tuple[str, str], str] = field(default_factory=dict)

    def in_chapter(self, chapter: Chapter) -> Iterator[Problem]:
        """What a chapter's bodies and hotspots name."""
        file = f"chapters/{chapter.id}.yaml"
        for number, panel in enumerate(chapter.panels):
            yield from self.in_text(panel.body, file, "panels", number, "body")
            for index, hotspot in enumerate(panel.figure.hotspots):
                self.named.add((hotspot.kind, hotspot.id))
                if self.known.lacks(hotspot.kind, hotspot.id):
                    keys = ("panels", number, "figure", "hotspots", index, "opens")
                    place = (1, len(hotspot.kind) + 2)
                    yield self._missing(hotspot.kind, hotspot.id, place, file, *keys)

    def in_text(self, text: RichText, file: str, *keys: str | int) -> Iterator[Problem]:
        """What a Markdown text names."""
        self.named.update((link.kind, link.id) for link in text.links)
        if not any(self.known.lacks(link.kind, link.id) for link in text.links):
            return
        read = to_rich_text(self.where.text(file, *keys), {})
        for link, (line, column) in zip(read.text.links, read.places, strict=True):
            if self.known.lacks(link.kind, link.id):
                before = 0 if link.kind == "source" else len(f"{link.kind}:")
                place = (line, column + before)
                yield self._missing(link.kind, link.id, place, file, *keys)

    def in_event(self, event: Event) -> Iterator[Problem]:
        """An event's panel and place."""
        self.named.add(("place", event.place))
        if event.place and self.known.lacks("place", event.place):
            yield self._missing("place", event.place, (1, 1), "events.yaml", event.id, "place")
        if event.panel is None:
            return
        chapter, panel = event.panel
        self.named.add(("panel", f"{chapter}/{panel}"))
        ids = self.known.panels.get(chapter)
        kind, name = "panel", f"{chapter}/{panel}"
        if chapter not in self.known.panels and self.known.all_chapters:
            kind, name = "chapter", chapter
            told = f"There is no chapter {show(chapter)} in exhibit.yaml."
            offer, column = suggest(chapter, self.known.panels), 1
        elif ids is not None and panel not in ids:
            told = f"The chapter {show(chapter)} has no panel {show(panel)}."
            offer, column = suggest(panel, ids), len(chapter) + 2
        else:
            return
        keys = (event.id, "panel")
        told = sentences(told, offer)
        problem = self.where.problem(
            Severity.ERROR, told, "events.yaml", *keys, column=column, fatal=True
        )
        self.absent.setdefault((kind, name), []).append(problem)
        yield problem

    def _missing(
        self, kind: str, name: str, place: tuple[int, int], file: str, *keys: str | int
    ) -> Problem:
        self.missed.add(kind)
        line, column = place
        offer = self._offers.get((kind, name))
        if offer is None:
            offer = self._offers[kind, name] = suggest(name, self.known.ids[kind])
        same = [id_ for id_ in self.known.ids[kind] if id_.lstrip("0") == name.lstrip("0")]
        if same and not offer:
            offer = f"Did you mean {show(same[0])}?"
        if odd := odd_letter(name):
            column += odd[0]
            offer = offer or f"{odd[1].capitalize()}."
        others = [other for other in _KINDS if name in self.known.ids.get(other, ())]
        if others and kind != "source":
            self.missed.add(others[0])
            offer = f"It is a {others[0]}. Write {others[0]}:{name}."
        told = sentences(f"There is no {kind} {show(name)} in {FILE_OF[kind]}.", offer)
        problem = self.where.problem(
            Severity.ERROR, told, file, *keys, line=line, column=column, fatal=True
        )
        self.absent.setdefault((kind, name), []).append(problem)
        return problem


def _may_be(name: str, meant: str) -> bool:
    """Whether an entry that is named may be one whose id was meant to be another."""
    return bool(nearest(name, [meant])) or name in meant.split("-") or meant in name.split("-")

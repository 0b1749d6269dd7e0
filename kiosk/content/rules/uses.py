"""Which entries of the reference files nothing in the exhibit opens."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.content.exhibit import Exhibit, Figure, RichText

Entry = tuple[str, str]
"""A kind (person, term, place, source) and an id."""


def used(exhibit: Exhibit) -> set[Entry]:
    """What links, hotspots and events open. An entry's link to itself opens nothing."""
    return set(_opened(exhibit))


def _opened(exhibit: Exhibit) -> Iterator[Entry]:
    for figure in (exhibit.map, exhibit.attract.figure if exhibit.attract else None):
        if figure:
            yield from _hotspots(figure)
    for chapter in exhibit.chapters:
        for panel in chapter.panels:
            yield from _links(panel.body)
            yield from _hotspots(panel.figure)
    texts: list[tuple[Entry, RichText]] = [
        *((("person", key), entry.text) for key, entry in exhibit.people.items()),
        *((("term", key), entry.text) for key, entry in exhibit.terms.items()),
        *((("place", key), entry.text) for key, entry in exhibit.places.items()),
        *((("source", key), entry.text) for key, entry in exhibit.sources.items()),
    ]
    for own, text in texts:
        yield from (opened for opened in _links(text) if opened != own)
    for event in exhibit.events.values():
        yield from _links(event.text)
        if event.place:
            yield ("place", event.place)


def _links(text: RichText) -> Iterator[Entry]:
    return ((link.kind, link.id) for link in text.links)


def _hotspots(figure: Figure) -> Iterator[Entry]:
    return ((hotspot.kind, hotspot.id) for hotspot in figure.hotspots)

"""The parts of an exhibit as its files give them; pictures are looked at later."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.content.exhibit import (
    Attract,
    Chapter,
    Event,
    Figure,
    Hotspot,
    LinkKind,
    Panel,
    Person,
    Picture,
    Place,
    Point,
    Source,
    Term,
    VisitTimes,
)
from kiosk.content.fields import schema
from kiosk.content.reading import Page, Part, read_part

_KINDS: dict[str, LinkKind] = {"person": "person", "term": "term", "place": "place"}


@dataclass(frozen=True, slots=True)
class Frame:
    """What content/exhibit.yaml says: everything but the chapters and the entries."""

    title: str
    subtitle: str
    languages: tuple[str, ...]
    chapters: tuple[str, ...]
    attract: Attract | None
    map: Figure | None
    visit: VisitTimes


def read_frame(path: str, data: bytes) -> Part[Frame]:
    """content/exhibit.yaml."""
    return read_part(path, data, schema.Exhibit, _frame)


def read_chapter(path: str, data: bytes) -> Part[Chapter]:
    """content/chapters/ID.yaml; the id is the file's name."""
    name = path.rpartition("/")[2].removesuffix(".yaml")
    return read_part(path, data, schema.Chapter, lambda model, page: _chapter(name, model, page))


def read_people(path: str, data: bytes) -> Part[Mapping[str, Person]]:
    """content/people.yaml."""
    return read_part(path, data, schema.People, _people)


def read_terms(path: str, data: bytes) -> Part[Mapping[str, Term]]:
    """content/glossary.yaml."""
    return read_part(path, data, schema.Glossary, _terms)


def read_places(path: str, data: bytes) -> Part[Mapping[str, Place]]:
    """content/places.yaml."""
    return read_part(path, data, schema.Places, _places)


def read_sources(path: str, data: bytes) -> Part[Mapping[str, Source]]:
    """content/sources.yaml, in the order of the ids, numbers as numbers."""
    return read_part(path, data, schema.Sources, _sources)


def read_events(path: str, data: bytes) -> Part[Mapping[str, Event]]:
    """content/events.yaml, in the order of the dates."""
    return read_part(path, data, schema.Events, _events)


def _frame(model: schema.Exhibit, page: Page) -> Frame:
    for field, names in (("languages", model.languages), ("chapters", model.chapters)):
        _once(names, page, field, field.removesuffix("s"))
    attract = None
    if model.attract:
        figure = _figure(model.attract.figure) if model.attract.figure else None
        attract = Attract(model.attract.invitation, figure)
    return Frame(
        title=model.title,
        subtitle=model.subtitle,
        languages=tuple(model.languages),
        chapters=tuple(model.chapters),
        attract=attract,
        map=_figure(model.map) if model.map else None,
        visit=VisitTimes(model.visit.idle, model.visit.countdown),
    )


def _chapter(name: str, model: schema.Chapter, page: Page) -> Chapter:
    _once([panel.id for panel in model.panels], page, "panels", "panel", "id")
    panels = tuple(
        Panel(
            id=panel.id,
            heading=panel.heading,
            body=page.rich(panel.body, "panels", index, "body"),
            figure=_figure(panel.figure),
        )
        for index, panel in enumerate(model.panels)
    )
    return Chapter(name, model.title, model.short, model.years, panels)


def _figure(model: schema.Picture) -> Figure:
    hotspots = model.hotspots if isinstance(model, schema.Figure) else []
    return Figure(
        picture=Picture(model.image, None),
        alt=model.alt,
        caption=model.caption,
        credit=model.credit,
        rights=model.rights,
        focus=model.focus or Point(0.5, 0.5),
        hotspots=tuple(map(_hotspot, hotspots)),
    )


def _hotspot(model: schema.Hotspot) -> Hotspot:
    kind, _, name = model.opens.partition(":")
    return Hotspot(model.at, model.label, _KINDS.get(kind, "person"), name)


def _people(model: schema.People, page: Page) -> Mapping[str, Person]:
    return {
        key: Person(key, entry.name, entry.years, page.rich(entry.text, key, "text"))
        for key, entry in model.root.items()
    }


def _terms(model: schema.Glossary, page: Page) -> Mapping[str, Term]:
    return {
        key: Term(key, entry.term, page.rich(entry.text, key, "text"))
        for key, entry in model.root.items()
    }


def _places(model: schema.Places, page: Page) -> Mapping[str, Place]:
    return {
        key: Place(key, entry.name, entry.at, page.rich(entry.text, key, "text"))
        for key, entry in model.root.items()
    }


def _sources(model: schema.Sources, page: Page) -> Mapping[str, Source]:
    return {
        key: Source(key, key, page.rich(model.root[key].text, key, "text"))
        for key in sorted(model.root, key=_by_number)
    }


def _events(model: schema.Events, page: Page) -> Mapping[str, Event]:
    events = {}
    for key, entry in sorted(model.root.items(), key=lambda item: _by_date(item[1].date)):
        chapter, _, panel = (entry.panel or "").partition("/")
        events[key] = Event(
            id=key,
            date=entry.date,
            text=page.rich(entry.text, key, "text"),
            panel=(chapter, panel) if panel else None,
            place=entry.place or "",
        )
    return events


def _once(names: list[str], page: Page, field: str, noun: str, *inner: str) -> None:
    """Every name of a list may stand there once."""
    first: dict[str, int] = {}
    for index, name in enumerate(names):
        if name and name in first:
            line = page.line(field, first[name], *inner)
            page.error(
                f'The {noun} "{name}" is here a second time; the first is in line {line}. '
                "Delete one, or give one another name.",
                field,
                index,
                *inner,
            )
        first.setdefault(name, index)


def _by_number(key: str) -> tuple[int, int, str]:
    return (0, int(key), key) if key.isdecimal() else (1, 0, key)


def _by_date(date: str) -> tuple[int, ...]:
    """A year before its months, and those before their days."""
    if not date:
        return ()
    sign = -1 if date.startswith("-") else 1
    year, *rest = date.lstrip("-").split("-")
    return (sign * int(year), *map(int, rest))

"""Entries and chapters that bear one name: a visitor cannot tell them apart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kiosk.content.exhibit import Exhibit
from kiosk.content.problems import Problem, Severity
from kiosk.content.where import Where
from kiosk.content.wording import show

_Named = tuple[str, str, str, str]  # file, id, field, name


def check(exhibit: Exhibit, where: Where) -> list[Problem]:
    """Warn of each that bears the name of one before it."""
    chapters = ((f"chapters/{e.id}.yaml", "", "title", e.title) for e in exhibit.chapters)
    people = (("people.yaml", e.id, "name", e.name) for e in exhibit.people.values())
    terms = (("glossary.yaml", e.id, "term", e.term) for e in exhibit.terms.values())
    places = (("places.yaml", e.id, "name", e.name) for e in exhibit.places.values())
    return [
        *_found("chapter", chapters, where),
        *_found("person", people, where),
        *_found("term", terms, where),
        *_found("place", places, where),
    ]


def _found(noun: str, named: Iterable[_Named], where: Where) -> Iterator[Problem]:
    first: dict[str, _Named] = {}
    for one in named:
        file, id_, field, name = one
        keys = (id_, field) if id_ else (field,)
        before = first.setdefault(name.casefold(), one)
        if before is one or not name or where.is_gap(file, *keys):
            continue
        place = where(before[0], *((before[1], before[2]) if before[1] else (before[2],)))
        told = f"Another {noun} is called {show(name)}, too, in {place.path}:{place.line}."
        told += " Say more in one of the two names, or delete one."
        yield where.problem(Severity.WARNING, told, file, *keys)

"""Every text that an exhibit shows: where it stands, and how another takes its place."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Protocol, TypeVar

from kiosk.content.exhibit import (
    Attract,
    Chapter,
    Exhibit,
    Figure,
    Hotspot,
    Panel,
    Person,
    Place,
    RichText,
    Term,
)

Keys = tuple[str | int, ...]
T = TypeVar("T", str, RichText)
E = TypeVar("E")


class Tell(Protocol):
    """What `retold` asks for each text."""

    def __call__(self, file: str, keys: Keys, text: T, /) -> T:
        """What is to be shown for the text at `keys` of a file, which is relative to content/."""
        ...


def retold(exhibit: Exhibit, tell: Tell) -> Exhibit:
    """The exhibit with each of its texts as `tell` gives it, asked in the order of the files.

    A hotspot's key is what it opens; where two open the same, the second's is its number from 0.
    """
    return _Retelling(tell).exhibit(exhibit)


class _Retelling:
    def __init__(self, tell: Tell) -> None:
        self.tell = tell

    def exhibit(self, of: Exhibit) -> Exhibit:
        tell, file = self.tell, "exhibit.yaml"
        return of._replace(
            title=tell(file, ("title",), of.title),
            subtitle=tell(file, ("subtitle",), of.subtitle),
            attract=self._attract(file, of.attract) if of.attract else None,
            map=self._figure(file, ("map",), of.map) if of.map else None,
            chapters=tuple(map(self._chapter, of.chapters)),
            people=_each(of.people, self._person),
            terms=_each(of.terms, self._term),
            places=_each(of.places, self._place),
            sources=_each(
                of.sources,
                lambda e: e._replace(text=tell("sources.yaml", (e.id, "text"), e.text)),
            ),
            events=_each(
                of.events,
                lambda e: e._replace(text=tell("events.yaml", (e.id, "text"), e.text)),
            ),
        )

    def _attract(self, file: str, of: Attract) -> Attract:
        return Attract(
            self.tell(file, ("attract", "invitation"), of.invitation),
            self._figure(file, ("attract", "figure"), of.figure) if of.figure else None,
        )

    def _chapter(self, of: Chapter) -> Chapter:
        file = f"chapters/{of.id}.yaml"
        return of._replace(
            title=self.tell(file, ("title",), of.title),
            short=self.tell(file, ("short",), of.short),
            panels=tuple(self._panel(file, panel) for panel in of.panels),
        )

    def _panel(self, file: str, of: Panel) -> Panel:
        keys = ("panels", of.id)
        return Panel(
            of.id,
            self.tell(file, (*keys, "heading"), of.heading),
            self.tell(file, (*keys, "body"), of.body),
            self._figure(file, (*keys, "figure"), of.figure),
        )

    def _figure(self, file: str, keys: Keys, of: Figure) -> Figure:
        return of._replace(
            caption=self.tell(file, (*keys, "caption"), of.caption),
            credit=self.tell(file, (*keys, "credit"), of.credit),
            rights=self.tell(file, (*keys, "rights"), of.rights),
            alt=self.tell(file, (*keys, "alt"), of.alt),
            hotspots=self._hotspots(file, keys, of.hotspots),
        )

    def _hotspots(self, file: str, keys: Keys, of: tuple[Hotspot, ...]) -> tuple[Hotspot, ...]:
        told: dict[str | int, Hotspot] = {}
        for number, spot in enumerate(of):
            opens = f"{spot.kind}:{spot.id}"
            key = number if opens in told else opens
            label = self.tell(file, (*keys, "hotspots", key, "label"), spot.label)
            told[key] = spot._replace(label=label)
        return tuple(told.values())

    def _person(self, of: Person) -> Person:
        file = "people.yaml"
        return Person(
            of.id,
            self.tell(file, (of.id, "name"), of.name),
            self.tell(file, (of.id, "years"), of.years),
            self.tell(file, (of.id, "text"), of.text),
        )

    def _term(self, of: Term) -> Term:
        file = "glossary.yaml"
        name, text = (of.id, "term"), (of.id, "text")
        return Term(of.id, self.tell(file, name, of.term), self.tell(file, text, of.text))

    def _place(self, of: Place) -> Place:
        file = "places.yaml"
        name = self.tell(file, (of.id, "name"), of.name)
        return of._replace(name=name, text=self.tell(file, (of.id, "text"), of.text))


def _each(entries: Mapping[str, E], tell: Callable[[E], E]) -> Mapping[str, E]:
    return MappingProxyType({key: tell(entry) for key, entry in entries.items()})

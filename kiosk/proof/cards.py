"""Which cards the panels of an exhibit open, and which of them are worth a picture. No Qt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kiosk.content.exhibit import Exhibit, Link, Panel, Person, Place, RichText, Term
from kiosk.proof.series import panel_names, panels_of


class Card(NamedTuple):
    """One card: the panel on which it is opened, what opens it ("kind:id"), how it is called."""

    place: int
    target: str
    name: str
    length: int

    @property
    def kind(self) -> str:
        """ "person", "term", "place" or "source"."""
        return self.target.partition(":")[0]

    @property
    def file(self) -> str:
        """What its picture is called."""
        words = self.name if self.kind != "source" else f"source-{self.name.partition(',')[0]}"
        return f"card-{words.replace(':', '-').replace('/', '-')}"


def cards_of(exhibit: Exhibit, places: Sequence[int]) -> list[Card]:
    """Each entry's card once, on the first panel that leads to it, and each panel's sources."""
    names = panel_names(exhibit)
    panels = panels_of(exhibit)
    cards: list[Card] = []
    told: set[str] = set()
    for place in places:
        for target, length in _entries(exhibit, panels[place]):
            if target not in told:
                told.add(target)
                cards.append(Card(place, target, target, length))
        marks = [link for link in panels[place].body.links if link.kind == "source"]
        if marks:
            cited = {link.id for link in marks}
            length = sum(len(exhibit.sources[mark].text.plain) for mark in cited)
            name = f"{'/'.join(names[place])}, the card of its sources"
            cards.append(Card(place, _target(marks[0]), name, length))
    return cards


def to_paint(cards: Sequence[Card]) -> set[Card]:
    """The card of each kind with most to say."""
    longest: dict[str, Card] = {}
    for card in cards:
        if card.kind not in longest or card.length > longest[card.kind].length:
            longest[card.kind] = card
    return set(longest.values())


def _entries(exhibit: Exhibit, panel: Panel) -> Iterator[tuple[str, int]]:
    """What a panel opens, and what can be opened from there, each with its text's length."""
    waiting = [_target(link) for link in panel.body.links]
    waiting += [f"{spot.kind}:{spot.id}" for spot in panel.figure.hotspots]
    found: set[str] = set()
    while waiting:
        target = waiting.pop(0)
        text = text_of(exhibit, target)
        if text is None or target in found:
            continue
        found.add(target)
        yield target, len(text.plain)
        waiting += [_target(link) for link in text.links]


def text_of(exhibit: Exhibit, target: str) -> RichText | None:
    """What the card of an entry says; None where the target is none, or a source."""
    kind, _, key = target.partition(":")
    entry: Person | Term | Place | None = None
    if kind == "person":
        entry = exhibit.people.get(key)
    elif kind == "term":
        entry = exhibit.terms.get(key)
    elif kind == "place":
        entry = exhibit.places.get(key)
    return entry.text if entry else None


def _target(link: Link) -> str:
    return f"{link.kind}:{link.id}"

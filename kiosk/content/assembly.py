"""The parts that were read from an exhibit's files → one exhibit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import Final

from kiosk.content.exhibit import Chapter, Event, Exhibit, Person, Place, Source, Term, VisitTimes
from kiosk.content.parts import Frame
from kiosk.content.pictures.picture_shelf import PictureShelf

NO_FRAME: Final = Frame("", "", (), (), None, None, VisitTimes())
"""What stands for content/exhibit.yaml where it cannot be read."""


@dataclass(frozen=True, slots=True)
class Entries:
    """The files of entries; None is one that cannot be read."""

    people: Mapping[str, Person] | None
    terms: Mapping[str, Term] | None
    places: Mapping[str, Place] | None
    sources: Mapping[str, Source] | None
    events: Mapping[str, Event] | None


def with_pictures(frame: Frame, shelf: PictureShelf) -> Frame:
    """The frame with its pictures looked at."""
    attract, plan = frame.attract, frame.map
    if attract and attract.figure:
        figure = shelf.figure(attract.figure, "exhibit.yaml", "attract", "figure")
        attract = attract._replace(figure=figure)
    if plan:
        plan = shelf.figure(plan, "exhibit.yaml", "map")
    return replace(frame, attract=attract, map=plan)


def assemble(folder: Path, frame: Frame, chapters: list[Chapter], entries: Entries) -> Exhibit:
    """The exhibit; what could not be read is left out."""
    return Exhibit(
        folder=folder,
        title=frame.title,
        subtitle=frame.subtitle,
        languages=frame.languages,
        language=frame.languages[0] if frame.languages else "",
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

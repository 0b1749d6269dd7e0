"""The fields of the curator's files, one sentence each.

What is checked here is one value at a time; whether a link leads anywhere is seen in `load`. The
JSON Schema for editors and the guide's tables are made from these models.
"""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Final

from pydantic import BaseModel, ConfigDict, Field, RootModel, model_validator

from kiosk.content.fields.values import (
    ChapterName,
    CountdownSeconds,
    Date,
    Id,
    IdleSeconds,
    Language,
    Link,
    Markdown,
    PanelPath,
    PictureName,
    Position,
    Text,
    YearSpan,
    is_empty,
)


class Fields(BaseModel):
    """What all of them keep to: unknown fields are errors. `noun` is what one is called."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    noun: ClassVar[str]

    @model_validator(mode="before")
    @classmethod
    def without_empty(cls, values: Any) -> Any:
        """An empty value is a missing one; a strange field stays one even when it is empty."""
        if not isinstance(values, dict):
            return values
        known = cls.model_fields
        return {name: v for name, v in values.items() if name not in known or not is_empty(v)}


class Hotspot(Fields):
    """A named point of a figure that opens a person, a term or a place."""

    noun: ClassVar[str] = "a hotspot"
    at: Annotated[
        Position,
        Field(description="From the left and from the top of the picture as it is seen: 33% 80%."),
    ]
    label: Annotated[Text, Field(description="What the point is called on the screen.")]
    opens: Annotated[
        Link, Field(description="What a touch opens: person:berg, term:race or place:steinau.")
    ]


class Picture(Fields):
    """An image with its alt text, as on the attract screen and behind the map."""

    noun: ClassVar[str] = "a figure"
    image: Annotated[
        PictureName,
        Field(description="The file in assets/images, with / for the folders below it."),
    ]
    alt: Annotated[
        Text, Field(description="The picture in words, for those who cannot see it; not shown.")
    ]
    caption: Annotated[Text, Field(description="What the picture shows and why it matters.")] = ""
    credit: Annotated[Text, Field(description="Who made the picture, and where it is kept.")] = ""
    rights: Annotated[Text, Field(description="The licence under which it may be shown.")] = ""
    focus: Annotated[
        Position | None,
        Field(description="What is kept in view when the picture is cropped; else the middle."),
    ] = None


class Figure(Picture):
    """A panel's picture with what is said about it."""

    hotspots: Annotated[
        list[Hotspot], Field(description="Points of the picture that a visitor can touch.")
    ] = []


class Panel(Fields):
    """One screenful: a heading if any, a body of 40 to 75 words, one figure."""

    noun: ClassVar[str] = "a panel"
    id: Annotated[Id, Field(description="The panel's name in links, unique in its chapter.")]
    heading: Annotated[
        Text, Field(description="The heading; a first panel without one shows the chapter's title.")
    ] = ""
    body: Annotated[
        Markdown, Field(description="The text, 40 to 75 words, with links and source marks [^2].")
    ]
    figure: Annotated[Figure, Field(description="The panel's picture.")]
    note: Annotated[Text, Field(description="For the curator; never shown.")] = ""


class Chapter(Fields):
    """One section of the article: a file in content/chapters."""

    noun: ClassVar[str] = "a chapter"
    title: Annotated[
        Text, Field(description="What the chapter is called, on its first panel and elsewhere.")
    ]
    short: Annotated[Text, Field(description="The title where room is small.")] = ""
    years: Annotated[
        YearSpan | None,
        Field(description="A year or two: 1922–1924; before Christ negative."),
    ] = None
    panels: Annotated[
        list[Panel], Field(min_length=1, description="The panels in the order of reading.")
    ]


class Person(Fields):
    """Somebody the texts name; linked as [words](person:id)."""

    noun: ClassVar[str] = "a person"
    name: Annotated[Text, Field(description="The full name.")]
    years: Annotated[Text, Field(description="Years of birth and death, as free text.")] = ""
    text: Annotated[Markdown, Field(description="Who this was, in a sentence or two.")]


class Term(Fields):
    """A word the texts explain; linked as [words](term:id)."""

    noun: ClassVar[str] = "a term"
    term: Annotated[Text, Field(description="The word itself.")]
    text: Annotated[Markdown, Field(description="What it means, in a sentence or two.")]


class Place(Fields):
    """Somewhere the texts name; linked as [words](place:id)."""

    noun: ClassVar[str] = "a place"
    name: Annotated[Text, Field(description="What the place is called.")]
    at: Annotated[
        Position | None, Field(description="Where it stands on the map, if there is one: 26% 38%.")
    ] = None
    text: Annotated[Markdown, Field(description="What one should know about it.")]


class Source(Fields):
    """Where a claim comes from; marked in a body as [^2]."""

    noun: ClassVar[str] = "a source"
    text: Annotated[Markdown, Field(description="Author, title in *asterisks*, year.")]


class Event(Fields):
    """A dated event on the timeline."""

    noun: ClassVar[str] = "an event"
    date: Annotated[Date, Field(description="1922-05-25, or 1922-05, or 1922.")]
    text: Annotated[Markdown, Field(description="What happened, in a sentence.")]
    panel: Annotated[
        PanelPath | None, Field(description="The panel that tells of it: water/wheel.")
    ] = None
    place: Annotated[Id | None, Field(description="The place where it happened, by its id.")] = None


class Attract(Fields):
    """What runs while nobody is there."""

    noun: ClassVar[str] = "the attract screen"
    invitation: Annotated[
        Text, Field(description="What asks to be touched; also what the control is called.")
    ] = ""
    figure: Annotated[Picture | None, Field(description="The picture behind it.")] = None


class Visit(Fields):
    """The times of a visit, in seconds."""

    noun: ClassVar[str] = "a visit"
    idle: Annotated[
        IdleSeconds,
        Field(description="Seconds without a touch until the visitor is asked; 5 to 3600."),
    ] = 60
    countdown: Annotated[
        CountdownSeconds,
        Field(description="Seconds to answer before the exhibit starts over; 3 to 120."),
    ] = 15


class Exhibit(Fields):
    """The whole exhibit: content/exhibit.yaml."""

    noun: ClassVar[str] = "an exhibit"
    title: Annotated[Text, Field(description="What the exhibit is called.")]
    subtitle: Annotated[Text, Field(description="A second line below the title.")] = ""
    languages: Annotated[
        list[Language],
        Field(min_length=1, description="The languages; the files are written in the first."),
    ]
    chapters: Annotated[
        list[ChapterName],
        Field(
            min_length=1,
            description="The chapters in the order shown: NAME stands for chapters/NAME.yaml.",
        ),
    ]
    attract: Annotated[Attract | None, Field(description="The attract screen.")] = None
    map: Annotated[
        Picture | None, Field(description="The picture on which places stand; without it no map.")
    ] = None
    visit: Annotated[Visit, Field(description="The times of a visit.")] = Visit()


class People(RootModel[dict[str, Person]]):
    """content/people.yaml: persons by id."""


class Glossary(RootModel[dict[str, Term]]):
    """content/glossary.yaml: terms by id."""


class Places(RootModel[dict[str, Place]]):
    """content/places.yaml: places by id."""


class Sources(RootModel[dict[str, Source]]):
    """content/sources.yaml: sources by id, shown in the order of their ids."""


class Events(RootModel[dict[str, Event]]):
    """content/events.yaml: events by id."""


FIELD_NAMES: Final = frozenset(
    name
    for model in (Exhibit, Attract, Visit, Chapter, Panel, Figure, Hotspot, Person, Term, Event)
    for name in model.model_fields
)
"""Every name that a field can have in any of the files."""

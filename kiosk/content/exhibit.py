"""An exhibit as plain data: what is left of the files once they have been read and checked.

Named tuples, since seventeen dataclasses cost 15 ms at each start and these 4.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import Literal, NamedTuple

LinkKind = Literal["person", "term", "place", "source"]
Prepare = Literal["no", "better", "must"]


class Point(NamedTuple):
    """A place in a picture as it is seen: fractions from the left and from the top, 0 to 1."""

    x: float
    y: float


class Years(NamedTuple):
    """The span of a chapter; years before Christ are negative, one year is both ends."""

    first: int
    last: int
    text: str


class Link(NamedTuple):
    """Words of a text that open something.

    `start` and `end` count characters of the text's `plain`, end exclusive.
    """

    start: int
    end: int
    kind: LinkKind
    id: str
    words: str


class RichText(NamedTuple):
    """A Markdown text in the forms that are shown.

    `html` holds only p, ul, ol, li, em, strong, br, a (href "kind:id") and, for a source's mark, a
    word joiner (U+2060) and `<a href="source:2"><sup>2</sup></a>`; between two marks stands
    `<sup>,</sup>`. `plain` is what a QTextDocument of that html gives as plain text (one newline
    between blocks), so that the links' positions fit both; they count characters as Python does,
    where Qt counts one beyond U+FFFF as two.
    """

    html: str
    plain: str
    links: tuple[Link, ...] = ()


class Picture(NamedTuple):
    """An image file inside the exhibit.

    `file` is relative to the exhibit's folder, or None where the picture cannot be shown and its
    alt text stands in. `width` and `height` are in px as it is seen, after any turning.
    `has_words` marks an SVG with text in it, which is never cropped. `twins` are the pictures that
    stand in for it in other languages, by the language's code; in an exhibit in that language it
    is the twin that stands here, under the original's `name`. `prepare` says of a large photograph
    how the stage needs copies of it: `better` is shown from its own file until there are some,
    `must` is too large for that, or would lie on its side. `version` tells the file that was read
    from another that takes its name.
    """

    name: str
    file: str | None
    width: int = 0
    height: int = 0
    has_words: bool = False
    prepare: Prepare = "no"
    version: str = ""
    twins: tuple[tuple[str, Picture], ...] = ()


def twin_name(name: str, language: str) -> str:
    """What the twin of a picture is called that stands in for it in a language."""
    path = PurePosixPath(name)
    return str(path.with_name(f"{path.stem}.{language}{path.suffix}"))


class Hotspot(NamedTuple):
    """A named point of a figure that opens a person, a term or a place."""

    at: Point
    label: str
    kind: LinkKind
    id: str


class Figure(NamedTuple):
    """A picture with what is said about it."""

    picture: Picture
    alt: str
    caption: str = ""
    credit: str = ""
    rights: str = ""
    focus: Point = Point(0.5, 0.5)
    hotspots: tuple[Hotspot, ...] = ()


class Panel(NamedTuple):
    """One screenful. `heading` is empty where the first panel shows the chapter's title."""

    id: str
    heading: str
    body: RichText
    figure: Figure


class Chapter(NamedTuple):
    """One section of the article. `short` is the title where room is small."""

    id: str
    title: str
    short: str
    years: Years | None
    panels: Sequence[Panel]


class Person(NamedTuple):
    """Somebody the texts name."""

    id: str
    name: str
    years: str
    text: RichText


class Term(NamedTuple):
    """A word the texts explain."""

    id: str
    term: str
    text: RichText


class Place(NamedTuple):
    """Somewhere the texts name; `at` is its point on the exhibit's map, if any."""

    id: str
    name: str
    at: Point | None
    text: RichText


class Source(NamedTuple):
    """Where a claim comes from. `mark` is what stands in a body."""

    id: str
    mark: str
    text: RichText


class Event(NamedTuple):
    """A dated event. `panel` is (chapter id, panel id); `date` is as written, year first."""

    id: str
    date: str
    text: RichText
    panel: tuple[str, str] | None
    place: str


class Attract(NamedTuple):
    """What runs while nobody is there; an empty invitation is left to the stage."""

    invitation: str
    figure: Figure | None


class VisitTimes(NamedTuple):
    """Seconds: without a touch until the visitor is asked, and to answer."""

    idle: int = 60
    countdown: int = 15


class Exhibit(NamedTuple):
    """Everything a visitor can see, and nothing else, in one language. Immutable.

    `language` is the code of that language: the first of `languages`, in which the files are
    written, or another. Ids and the order of everything are the same in all of them. `large` are
    all pictures to be prepared, each once, the twins among them.
    """

    folder: Path
    title: str
    subtitle: str
    languages: tuple[str, ...]
    chapters: Sequence[Chapter]
    attract: Attract | None
    map: Figure | None
    visit: VisitTimes
    people: Mapping[str, Person]
    terms: Mapping[str, Term]
    places: Mapping[str, Place]
    sources: Mapping[str, Source]
    events: Mapping[str, Event]
    language: str = "en"
    large: tuple[Picture, ...] = ()

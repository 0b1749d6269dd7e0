"""Small exhibits made in memory: only what a visit goes by."""

from __future__ import annotations

from pathlib import Path

from kiosk.content.exhibit import (
    Chapter,
    Exhibit,
    Figure,
    Link,
    LinkKind,
    Panel,
    Person,
    Picture,
    Place,
    Point,
    RichText,
    Source,
    Term,
    VisitTimes,
    Years,
)

FOLDER = Path("/exhibit")


def text(plain: str, **opens: str) -> RichText:
    """A text whose words open something: `text("Lenin fell ill.", Lenin="person:lenin")`."""
    links = []
    for words, target in opens.items():
        kind: LinkKind
        kind, id_ = target.split(":")  # type: ignore[assignment]
        start = plain.index(words)
        links.append(Link(start, start + len(words), kind, id_, words))
    return RichText(f"<p>{plain}</p>", plain, tuple(links))


def panel(id_: str, body: RichText | None = None, **more: object) -> Panel:
    """A panel with a picture named after it; `heading` and the figure's fields by name."""
    heading = str(more.pop("heading", ""))
    picture = Picture(f"{id_}.svg", f"assets/images/{id_}.svg", 860, 900)
    figure = Figure(picture, f"A picture of {id_}.")._replace(**more)  # type: ignore[arg-type]
    return Panel(id_, heading, body or text(f"Of {id_}."), figure)


def chapter(id_: str, *panels: Panel, years: tuple[int, int] | None = None) -> Chapter:
    """A chapter with one panel unless some are given."""
    span = Years(*years, text=f"{years[0]}–{years[1]}") if years else None
    title = id_.capitalize()
    return Chapter(id_, f"{title}, in full", title, span, panels or (panel(f"{id_}-1"),))


def exhibit(*chapters: Chapter) -> Exhibit:
    """An exhibit of these chapters, with one person, term and place and three sources."""
    return Exhibit(
        folder=FOLDER,
        title="A small exhibit",
        subtitle="",
        languages=("en",),
        chapters=chapters,
        attract=None,
        map=None,
        visit=VisitTimes(),
        people={
            "lenin": Person(
                "lenin",
                "Vladimir Lenin",
                "1870–1924",
                text("He led the Party.", Party="term:party"),
            )
        },
        terms={"party": Term("party", "The Party", text("The only one."))},
        places={"gorki": Place("gorki", "Gorki", Point(0.3, 0.4), text("A country house."))},
        sources={
            number: Source(number, number, text(f"Book {number}.")) for number in ("2", "9", "10")
        },
        events={},
    )


def three_chapters() -> Exhibit:
    """Places 0 to 5: two panels of `early`, one of `middle`, three of `late`."""
    return exhibit(
        chapter("early", panel("e1"), panel("e2"), years=(1900, 1910)),
        chapter("middle", panel("m1"), years=(1920, 1920)),
        chapter("late", panel("l1"), panel("l2"), panel("l3"), years=(1930, 1940)),
    )

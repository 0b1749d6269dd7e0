"""An exhibit whose panels can be told from a picture of the screen: each has its own colour."""

from __future__ import annotations

from contextlib import suppress
from itertools import groupby
from pathlib import Path

from PIL import Image, ImageChops

from tests.floor.conftest import Visitor
from tests.floor.waiting import until

Colour = tuple[int, int, int]
CHAPTERS = 6
PANELS = 4
COUNT = CHAPTERS * PANELS
BAR = (0xB3, 0x26, 0x1E)  # between picture and text, and on the main control
ROW = 8  # px from the top: picture in every form


def colour(place: int) -> Colour:
    """The colour of the panel at a place, counted from 0."""
    return 20 + 8 * place, 140, 220 - 8 * place


PLACES = {colour(place): place for place in range(COUNT)}


def drawing(of: Colour) -> str:
    """A picture that is one colour from edge to edge."""
    red, green, blue = of
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900">'
        f'<rect width="900" height="900" fill="#{red:02x}{green:02x}{blue:02x}"/></svg>\n'
    )


def name_of(place: int) -> str:
    """What the panel at a place is called in messages and on the command line."""
    return f"c{place // PANELS}/p{place}"


def alt(place: int) -> str:
    """The alternative text of the picture at a place."""
    return f"A wall painted in colour {place}."


def panel(place: int, image: str) -> str:
    """A panel, as YAML."""
    return f"""\
  - id: p{place}
    heading: Colour {place}
    body: |
      This wall was painted for [Lenin](person:lenin) and for nobody else, as far as anybody knows.
    figure:
      image: "{image}"
      caption: A wall.
      credit: Painted for this test
      rights: CC BY-SA 4.0
      alt: {alt(place)}
"""


INVITATION = "Touch to begin"


def write(
    folder: Path, images: dict[int, str] | None = None, times: tuple[int, int] = (3600, 120)
) -> Path:
    """Writes the exhibit into a folder, with other names for the images at some places.

    `times` are the seconds until a visitor is asked, and to answer.
    """
    files = {
        "content/exhibit.yaml": "title: Colours\nlanguages:\n  - en\nchapters:\n"
        + "".join(f"  - c{chapter}\n" for chapter in range(CHAPTERS))
        + f"visit:\n  idle: {times[0]}\n  countdown: {times[1]}\n"
        + f"attract:\n  invitation: {INVITATION}\n  figure:\n"
        + "    image: attract.svg\n    alt: A wall.\n",
        "content/people.yaml": "lenin:\n  name: Vladimir Lenin\n  text: He led a party.\n",
        "assets/images/attract.svg": drawing((90, 90, 90)),
    }
    for chapter in range(CHAPTERS):
        told = f"title: Chapter {chapter}\nyears: {1920 + chapter}\npanels:\n"
        for place in range(chapter * PANELS, (chapter + 1) * PANELS):
            image = (images or {}).get(place, f"{place}.svg")
            told += panel(place, image)
            files[f"assets/images/{image}"] = drawing(colour(place))
        files[f"content/chapters/c{chapter}.yaml"] = told
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def strip(visitor: Visitor) -> list[tuple[Colour, int]]:
    """The colours along the top of the screen, from the left, and how many px of each."""
    pixels = visitor.screen.row(ROW).tobytes()
    colours = [tuple(pixels[i : i + 3]) for i in range(0, len(pixels), 3)]
    return [(of, len(list(run))) for of, run in groupby(colours)]  # type: ignore[misc]


def painted(visitor: Visitor) -> list[int]:
    """The places of the panels whose pictures are on the screen, from the left."""
    return [PLACES[of] for of, _ in strip(visitor) if of in PLACES]


def covers(visitor: Visitor) -> bool:
    """Whether the window covers the screen."""
    return visitor.show.geometry() == (0, 0, *visitor.screen.size)


def rests(visitor: Visitor, place: int) -> bool:
    """Whether the window covers the screen and one panel's picture alone fills its frame."""
    if not covers(visitor):
        return False
    along = strip(visitor)
    width, height = visitor.screen.size
    if height > width:
        return along == [(colour(place), width)]
    paper = len(along) == 3 and along[2][0] not in PLACES
    return paper and along[0][0] == colour(place) and along[1][0] == BAR


def told(visitor: Visitor) -> int:
    """The place of the panel that a screen reader tells of, once there is only one."""
    return int(visitor.reader.heading().removeprefix("Colour "))


def is_at(visitor: Visitor, place: int, patience: float = 5.0) -> None:
    """Holds it to be at rest at a place: painted exactly in its frame, and told so."""
    try:
        until(f"panel {place} at rest", lambda: rests(visitor, place), patience)
    except AssertionError as error:
        there = strip(visitor)[:6]
        raise AssertionError(
            f"{error}; window {visitor.show.geometry()}, along the top {there}"
        ) from None
    visitor.reader.the("heading", f"Colour {place}", patience)
    # Both are looked at anew each time: a slide's last pixels are no rest.
    until(
        "a picture that is told to be where it is painted",
        lambda: (
            (visitor.reader.the("image", alt(place), patience).box or ())[:3]
            == (0, 0, strip(visitor)[0][1])
        ),
        patience,
    )


def go(visitor: Visitor, place: int) -> None:
    """Brings a visitor, who is at rest, to a panel by the keys."""
    if not rests(visitor, place):
        chapter, number = divmod(place, PANELS)
        visitor.keys.press(str(chapter + 1), *["Right"] * number, apart=0.01)
    is_at(visitor, place)


WAYS_OUT = ("Start over", "Continue", "Close", "Settings")
"""What leads from anywhere to a new visit: the first of these that is offered, again and again."""


def start_over(visitor: Visitor) -> None:
    """Begins a new visit from wherever the visitor is; no finger may be on the glass."""
    reader = visitor.reader

    def is_over() -> bool:
        offered = {node.name: node for node in reader.find("push button")}
        if INVITATION in offered:
            return True
        for name in WAYS_OUT:
            if name in offered:
                with suppress(AssertionError):  # it may have gone since
                    reader.press(offered[name])
                break
        return False

    reader.until("the attract screen", is_over)
    visitor.touch.tap((400, 300))
    is_at(visitor, 0)


def same(one: Image.Image, other: Image.Image) -> bool:
    """Whether two pictures look the same; letters' edges may be smoothed a little otherwise."""
    most = ImageChops.difference(one, other).getextrema()
    return all(darkest <= 16 for _, darkest in most)  # type: ignore[misc]

"""Lists, ids and names of pictures that are written as elsewhere."""

from __future__ import annotations

import pytest

from tests.content.mistakes import GORKI, LENIN, Mistake, title
from tests.content.on_disk import OnDisk

MISTAKES = [
    Mistake(
        "a list of languages in one line",
        "exhibit.yaml",
        "languages:\n  - en",
        "languages: en, ru",
        "2:1",
        '"languages" is a list. Write: languages: [en, ru]',
    ),
    Mistake(
        "one language alone",
        "exhibit.yaml",
        "languages:\n  - en",
        "languages: en",
        "2:1",
        '"languages" is a list. Write: languages: [en]',
    ),
    Mistake(
        "a list of chapters in one line",
        "exhibit.yaml",
        "chapters:\n  - lenin",
        "chapters: lenin, trotsky",
        "4:1",
        '"chapters" is a list. Write: chapters: [lenin, trotsky]',
    ),
    Mistake(
        "a language by its name",
        "exhibit.yaml",
        "  - en",
        "  - English",
        "3:5",
        'A language is written with its code, such as en, ru or pt-BR; not "English".',
    ),
    Mistake(
        "a language with a country as programs write it",
        "exhibit.yaml",
        "  - en",
        "  - en_GB",
        "3:5",
        "A language is written with its code, such as en, ru or pt-BR. Write: en-GB",
    ),
    Mistake(
        "a panel's id with its chapter",
        LENIN,
        "id: gorki",
        "id: lenin/gorki",
        "4:9",
        "lenin/lenin/gorki: An id stands here alone, without what it belongs to. Write: gorki",
    ),
    Mistake(
        "an event's panel with a hash",
        "events.yaml",
        "panel: lenin/gorki",
        "panel: lenin#gorki",
        "4:10",
        "Between a chapter and its panel stands /. Write: lenin/gorki",
    ),
    Mistake(
        "an event's panel with its chapter's file",
        "events.yaml",
        "panel: lenin/gorki",
        "panel: lenin.yaml/gorki",
        "4:10",
        "A chapter is named without .yaml. Write: lenin/gorki",
    ),
    Mistake(
        "an event's panel without its chapter",
        "events.yaml",
        "panel: lenin/gorki",
        "panel: gorki",
        "4:10",
        'A panel is named with its chapter, such as water/wheel; not "gorki".',
    ),
    Mistake(
        "a blank in what a hotspot opens",
        LENIN,
        "opens: person:lenin",
        "opens: person: lenin",
        "17:25",
        GORKI + "Between the colon and the id no blank stands. Write: opens: person:lenin",
    ),
    Mistake(
        "a whole link in what a hotspot opens",
        LENIN,
        "opens: person:lenin",
        "opens: [Lenin](person:lenin)",
        "17:18",
        GORKI + "Here only what is opened stands, without words or brackets. Write: "
        "opens: person:lenin",
    ),
    Mistake(
        "a picture as Markdown",
        LENIN,
        "image: gorki.svg",
        "image: ![](gorki.svg)",
        "9:14",
        GORKI + "Here only the picture's name stands, without brackets. Write: image: gorki.svg",
    ),
    Mistake(
        "a picture without its ending",
        LENIN,
        "image: gorki.svg",
        "image: gorki",
        "9:14",
        GORKI + 'There is no picture "gorki" in assets/images. Did you mean "gorki.svg"?',
    ),
    Mistake(
        "a picture with another ending",
        LENIN,
        "image: gorki.svg",
        "image: gorki.jpeg",
        "9:14",
        GORKI + 'There is no picture "gorki.jpeg" in assets/images. Did you mean "gorki.svg"?',
    ),
    Mistake(
        "a picture on the web",
        LENIN,
        "image: gorki.svg",
        "image: https://example.org/gorki.svg",
        "9:14",
        GORKI + '"https://example.org/gorki.svg" is an address on the web. Copy the '
        "picture into assets/images.",
    ),
    Mistake(
        "a picture's path on Windows",
        LENIN,
        "image: gorki.svg",
        "image: C:\\museum\\gorki.svg",
        "9:14",
        GORKI + '"C:\\museum\\gorki.svg" lies outside the exhibit. Copy the picture into '
        'assets/images and write "gorki.svg".',
    ),
    Mistake(
        "a picture below a field of its own",
        LENIN,
        "image: gorki.svg",
        "image:\n        src: gorki.svg",
        "9:7",
        GORKI + "A picture is named by its file alone. Write: image: gorki.svg",
    ),
    Mistake(
        "a picture's field by another name",
        LENIN,
        "image: gorki.svg",
        "src: gorki.svg",
        "9:7",
        GORKI + '"src" is not a field of a figure. Did you mean "image"?',
    ),
    Mistake(
        "a picture's alt text by another name",
        LENIN,
        "      alt: A wheel",
        "      description: A wheel",
        "13:7",
        GORKI + '"description" is not a field of a figure. Did you mean "alt"?',
    ),
    Mistake(
        "a panel's heading by another name",
        LENIN,
        "heading: The",
        "title: The",
        "5:5",
        GORKI + '"title" is not a field of a panel. Did you mean "heading"?',
    ),
    Mistake(
        "a picture under folders that are known",
        LENIN,
        "image: gorki.svg",
        "image: assets/images/gorki.svg",
        "9:14",
        GORKI + 'Pictures are looked for in assets/images: write "gorki.svg".',
    ),
    Mistake(
        "two pictures",
        LENIN,
        "image: gorki.svg",
        "image: gorki.svg, chair.svg",
        "9:14",
        GORKI + 'There is no picture "gorki.svg, chair.svg" in assets/images.',
    ),
]


@pytest.mark.parametrize("mistake", MISTAKES, ids=title)
def test_a_list_or_a_name(exhibit: OnDisk, mistake: Mistake) -> None:
    mistake.try_out(exhibit)

"""A position, a date, years, an id or a list that is written as elsewhere: the line to write is told."""

from __future__ import annotations

import pytest

from tests.content.mistakes import Mistake, title
from tests.content.on_disk import OnDisk

LENIN = "content/chapters/lenin.yaml"

MISTAKES = [
    Mistake(
        "a position without per cent",
        LENIN,
        "at: 33% 80%",
        "at: 33 80",
        [
            f"{LENIN}:15:15: error: lenin/gorki: A position is two percentages with a blank between them. Write: 33% 80%"
        ],
    ),
    Mistake(
        "a position with a comma",
        LENIN,
        "at: 33% 80%",
        "at: 33%, 80%",
        [
            f"{LENIN}:15:15: error: lenin/gorki: A position is two percentages with a blank between them. Write: 33% 80%"
        ],
    ),
    Mistake(
        "a position in round brackets",
        LENIN,
        "at: 33% 80%",
        "at: (33%, 80%)",
        [
            f"{LENIN}:15:15: error: lenin/gorki: A position is two percentages with a blank between them. Write: 33% 80%"
        ],
    ),
    Mistake(
        "a position in square brackets",
        LENIN,
        "at: 33% 80%",
        "at: [33%, 80%]",
        [
            f"{LENIN}:15:15: error: lenin/gorki: A position is two percentages with a blank between them. Write: at: 33% 80%"
        ],
    ),
    Mistake(
        "a position without a blank",
        LENIN,
        "at: 33% 80%",
        "at: 33,80",
        [
            f"{LENIN}:15:15: error: lenin/gorki: A position is two percentages with a blank between them. Write: 33% 80%"
        ],
    ),
    Mistake(
        "a position in parts of one",
        LENIN,
        "at: 33% 80%",
        "at: 0.33 0.8",
        [
            f"{LENIN}:15:15: error: lenin/gorki: A position is two percentages with a blank between them. Write: 33% 80%"
        ],
    ),
    Mistake(
        "a position with a cross",
        LENIN,
        "at: 33% 80%",
        "at: 33% x 80%",
        [
            f"{LENIN}:15:15: error: lenin/gorki: A position is two percentages with a blank between them. Write: 33% 80%"
        ],
    ),
    Mistake(
        "a position with a stroke",
        LENIN,
        "at: 33% 80%",
        "at: 33/80",
        [
            f"{LENIN}:15:15: error: lenin/gorki: A position is two percentages with a blank between them. Write: 33% 80%"
        ],
    ),
    Mistake(
        "a position as two fields",
        LENIN,
        "at: 33% 80%",
        "at:\n            x: 33%\n            y: 80%",
        [
            f"{LENIN}:15:11: error: lenin/gorki: A position is two percentages with a blank between them. Write: at: 33% 80%"
        ],
    ),
    Mistake(
        "a date day first",
        "events.yaml",
        "date: 1922-05-25",
        "date: 25.05.1922",
        [
            "content/events.yaml:2:9: error: A date is written year first, as exact as it is known. Write: 1922-05-25"
        ],
    ),
    Mistake(
        "a date without zeros",
        "events.yaml",
        "date: 1922-05-25",
        "date: 1922-5-25",
        [
            "content/events.yaml:2:9: error: A date is written year first, as exact as it is known. Write: 1922-05-25"
        ],
        "https://github.com/gohugoio/hugo/pull/2739",
    ),
    Mistake(
        "a date with a month's name",
        "events.yaml",
        "date: 1922-05-25",
        "date: May 1922",
        [
            "content/events.yaml:2:9: error: A date is written year first, as exact as it is known. Write: 1922-05"
        ],
    ),
    Mistake(
        "a date as one says it",
        "events.yaml",
        "date: 1922-05-25",
        "date: 25 May 1922",
        [
            "content/events.yaml:2:9: error: A date is written year first, as exact as it is known. Write: 1922-05-25"
        ],
    ),
    Mistake(
        "a date as Americans say it",
        "events.yaml",
        "date: 1922-05-25",
        "date: May 25, 1922",
        [
            "content/events.yaml:2:9: error: A date is written year first, as exact as it is known. Write: 1922-05-25"
        ],
        "https://github.com/JunoLab/Weave.jl/issues/160",
    ),
    Mistake(
        "a date that is about right",
        "events.yaml",
        "date: 1922-05-25",
        "date: c. 1922",
        [
            "content/events.yaml:2:9: error: A date is written year first, as exact as it is known. Write: 1922"
        ],
    ),
    Mistake(
        "a date with strokes",
        "events.yaml",
        "date: 1922-05-25",
        "date: 1922/05/25",
        [
            "content/events.yaml:2:9: error: A date is written year first, as exact as it is known. Write: 1922-05-25"
        ],
    ),
    Mistake(
        "a date with dashes",
        "events.yaml",
        "date: 1922-05-25",
        "date: 1922–05–25",
        [
            "content/events.yaml:2:9: error: A date is written year first, as exact as it is known. Write: 1922-05-25"
        ],
    ),
    Mistake(
        "a date with a clock's time",
        "events.yaml",
        "date: 1922-05-25",
        "date: 1922-05-25 10:00",
        [
            "content/events.yaml:2:9: error: A date is written year first, as exact as it is known. Write: 1922-05-25"
        ],
    ),
    Mistake(
        "a date with a doubt",
        "events.yaml",
        "date: 1922-05-25",
        "date: 1922?",
        [
            "content/events.yaml:2:9: error: A date is written year first, as exact as it is known. Write: 1922"
        ],
    ),
    Mistake(
        "a date that does not exist",
        "events.yaml",
        "date: 1922-05-25",
        "date: 1922-02-30",
        ["content/events.yaml:2:17: error: February 1922 has no day 30."],
        "https://github.com/gohugoio/hugo/issues/10717",
    ),
    Mistake(
        "years with a word between",
        LENIN,
        "years: 1922–1924",
        "years: 1922 to 1924",
        [
            f"{LENIN}:2:8: error: Years are written 1922 or 1922–1924, in figures alone. Write: 1922–1924"
        ],
    ),
    Mistake(
        "years that are about right",
        LENIN,
        "years: 1922–1924",
        "years: c. 1922–1924",
        [
            f"{LENIN}:2:8: error: Years are written 1922 or 1922–1924, in figures alone. Write: 1922–1924"
        ],
    ),
    Mistake(
        "a birth alone",
        LENIN,
        "years: 1922–1924",
        "years: b. 1922",
        [f"{LENIN}:2:8: error: Years are written 1922 or 1922–1924, in figures alone. Write: 1922"],
    ),
    Mistake(
        "years with a short second",
        LENIN,
        "years: 1922–1924",
        "years: 1922–24",
        [f"{LENIN}:2:13: error: 24 is before 1922. Write: 1922–1924"],
    ),
    Mistake(
        "a whole date in years",
        LENIN,
        "years: 1922–1924",
        "years: 22 April 1922 – 24 May 1924",
        [
            f"{LENIN}:2:8: error: Years are written 1922 or 1922–1924, in figures alone. Write: 1922–1924"
        ],
    ),
    Mistake(
        "a list of languages in one line",
        "exhibit.yaml",
        "languages:\n  - en",
        "languages: en, ru",
        ['content/exhibit.yaml:2:1: error: "languages" is a list. Write: languages: [en, ru]'],
    ),
    Mistake(
        "one language alone",
        "exhibit.yaml",
        "languages:\n  - en",
        "languages: en",
        ['content/exhibit.yaml:2:1: error: "languages" is a list. Write: languages: [en]'],
    ),
    Mistake(
        "a list of chapters in one line",
        "exhibit.yaml",
        "chapters:\n  - lenin",
        "chapters: lenin, trotsky",
        [
            'content/exhibit.yaml:4:1: error: "chapters" is a list. Write: chapters: [lenin, trotsky]'
        ],
    ),
    Mistake(
        "a language by its name",
        "exhibit.yaml",
        "  - en",
        "  - English",
        [
            'content/exhibit.yaml:3:5: error: A language is written with its code, such as en, ru or pt-BR; not "English".'
        ],
    ),
    Mistake(
        "a language with a country as programs write it",
        "exhibit.yaml",
        "  - en",
        "  - en_GB",
        [
            'content/exhibit.yaml:3:5: error: A language is written with its code, such as en, ru or pt-BR; not "en_GB".'
        ],
    ),
    Mistake(
        "a panel's id with its chapter",
        LENIN,
        "id: gorki",
        "id: lenin/gorki",
        [
            f"{LENIN}:4:9: error: lenin/lenin/gorki: An id stands here alone, without what it belongs to. Write: gorki"
        ],
    ),
    Mistake(
        "an id with a dash from a word processor",
        LENIN,
        "id: gorki",
        "id: gorki–house",
        [
            f'{LENIN}:4:14: error: lenin/gorki–house: An id is lower-case Latin letters, digits and hyphens, such as "gorki-house"; "gorki–house" has "–".',
            'content/events.yaml:4:16: error: The chapter "lenin" has no panel "gorki".',
        ],
        "https://github.com/AtomLinter/linter-js-yaml/issues/147",
    ),
    Mistake(
        "an event's panel with a hash",
        "events.yaml",
        "panel: lenin/gorki",
        "panel: lenin#gorki",
        [
            "content/events.yaml:4:10: error: Between a chapter and its panel stands /. Write: lenin/gorki"
        ],
    ),
    Mistake(
        "an event's panel with its chapter's file",
        "events.yaml",
        "panel: lenin/gorki",
        "panel: lenin.yaml/gorki",
        ["content/events.yaml:4:10: error: A chapter is named without .yaml. Write: lenin/gorki"],
    ),
    Mistake(
        "an event's panel without its chapter",
        "events.yaml",
        "panel: lenin/gorki",
        "panel: gorki",
        [
            'content/events.yaml:4:10: error: A panel is named with its chapter, such as water/wheel; not "gorki".'
        ],
    ),
    Mistake(
        "a blank in what a hotspot opens",
        LENIN,
        "opens: person:lenin",
        "opens: person: lenin",
        [
            f"{LENIN}:17:25: error: lenin/gorki: Between the colon and the id no blank stands. Write: opens: person:lenin"
        ],
    ),
    Mistake(
        "a whole link in what a hotspot opens",
        LENIN,
        "opens: person:lenin",
        "opens: [Lenin](person:lenin)",
        [
            f"{LENIN}:17:18: error: lenin/gorki: Here only what is opened stands, without words or brackets. Write: opens: person:lenin"
        ],
    ),
    Mistake(
        "a picture as Markdown",
        LENIN,
        "image: gorki.svg",
        "image: ![](gorki.svg)",
        [
            f"{LENIN}:9:14: error: lenin/gorki: Here only the picture's name stands, without brackets. Write: image: gorki.svg"
        ],
    ),
    Mistake(
        "a picture without its ending",
        LENIN,
        "image: gorki.svg",
        "image: gorki",
        [
            f'{LENIN}:9:14: error: lenin/gorki: There is no picture "gorki" in assets/images. Did you mean "gorki.svg"?'
        ],
    ),
    Mistake(
        "a picture with another ending",
        LENIN,
        "image: gorki.svg",
        "image: gorki.jpeg",
        [
            f'{LENIN}:9:14: error: lenin/gorki: There is no picture "gorki.jpeg" in assets/images. Did you mean "gorki.svg"?'
        ],
    ),
    Mistake(
        "a picture on the web",
        LENIN,
        "image: gorki.svg",
        "image: https://example.org/gorki.svg",
        [
            f'{LENIN}:9:14: error: lenin/gorki: "https://example.org/gorki.svg" is an address on the web. Copy the picture into assets/images.'
        ],
    ),
    Mistake(
        "a picture's path on Windows",
        LENIN,
        "image: gorki.svg",
        "image: C:\\museum\\gorki.svg",
        [
            f'{LENIN}:9:14: error: lenin/gorki: "C:\\museum\\gorki.svg" lies outside the exhibit. Copy the picture into assets/images and write "gorki.svg".'
        ],
    ),
]


@pytest.mark.parametrize("mistake", MISTAKES, ids=title)
def test_a_value_that_is_written_otherwise(exhibit: OnDisk, mistake: Mistake) -> None:
    exhibit.change(mistake.file, mistake.right, mistake.typed)
    assert exhibit.said() == mistake.said
    exhibit.change(mistake.file, mistake.typed, mistake.right)
    assert exhibit.said() == []

"""What a value may be, and what is said where it is something else."""

from __future__ import annotations

import pytest

from kiosk.content.exhibit import Point, Years
from kiosk.content.fields import schema
from kiosk.content.fields.schema_models import model_at
from kiosk.content.parts import read_chapter, read_events, read_frame, read_people
from tests.content.on_disk import FILES

CHAPTER = FILES["content/chapters/lenin.yaml"]
EXHIBIT = FILES["content/exhibit.yaml"]


def said(text: str, old: str, new: str) -> list[str]:
    assert text.count(old) == 1
    read = read_frame if text is EXHIBIT else read_chapter
    path = "content/exhibit.yaml" if text is EXHIBIT else "content/chapters/lenin.yaml"
    problems = read(path, text.replace(old, new).encode()).problems
    return [str(problem).removeprefix(f"{path}:") for problem in problems]


IN_A_CHAPTER = [
    (
        "at: 33% 80%",
        "at: 33 80",
        "15:15: error: lenin/gorki: A position is two percentages with a space between them."
        " Write: 33% 80%",
    ),
    (
        "at: 33% 80%",
        "at: 33%, 80%",
        "15:15: error: lenin/gorki: A position is two percentages with a space between them."
        " Write: 33% 80%",
    ),
    (
        "at: 33% 80%",
        "at: 33% 180%",
        "15:19: error: lenin/gorki: 180% lies outside the picture: 0% to 100%.",
    ),
    (
        "opens: person:lenin",
        "opens: lenin",
        '17:18: error: lenin/gorki: "lenin" opens nothing. Write person:, term: or place: before'
        " the id.",
    ),
    (
        "opens: person:lenin",
        "opens: people:lenin",
        '17:18: error: lenin/gorki: "people" is nothing that can be opened. Write person, term or'
        " place.",
    ),
    (
        "opens: person:lenin",
        "opens: person:Lenin",
        "17:25: error: lenin/gorki: An id is lower-case Latin letters, digits and hyphens:"
        ' "lenin", not "Lenin".',
    ),
    (
        "id: gorki",
        "id: g\u043erki",
        '4:10: error: lenin/gоrki: "gоrki" is no id: its second letter is Cyrillic о (U+043E).',
    ),
    (
        "id: gorki",
        "id: gorki\u200b",
        '4:14: error: lenin, panel 1: "gorki\u200b" is no id: its sixth character is a'
        " zero-width space (U+200B), which cannot be seen.",
    ),
    (
        "id: gorki",
        "id: The house",
        "4:9: error: lenin/The house: An id is lower-case Latin letters, digits and hyphens, such"
        ' as "the-house"; "The house" has "T".',
    ),
    (
        "years: 1922–1924",
        "years: 1922 to 1924",
        "2:8: error: Years are written 1922 or 1922–1924, in figures alone. Write: 1922–1924",
    ),
    (
        "years: 1922–1924",
        "years: 1924–1922",
        "2:13: error: 1922 is before 1924. Write the earlier year first.",
    ),
    ("    heading: The go-between\n", "", None),
    (
        "      alt: A wheelchair and an empty red chair before a country house.\n",
        "",
        "8:5: error: lenin/gorki: A figure needs an alt text."
        " alt: The picture in words, for those who cannot see it; not shown.",
    ),
    (
        "alt: A wheelchair and an empty red chair before a country house.",
        "alt:",
        "13:7: error: lenin/gorki: A figure needs an alt text, and here it is empty."
        " alt: The picture in words, for those who cannot see it; not shown.",
    ),
    (
        "          label: Lenin's wheelchair\n          opens: person:lenin\n",
        "",
        '15:11: error: lenin/gorki: A hotspot needs a label and something it opens ("opens").',
    ),
    (
        "title: Lenin falls ill, and Stalin waits\n",
        "",
        "1:1: error: A chapter needs a title."
        " title: What the chapter is called, on its first panel and elsewhere.",
    ),
    (
        "title: Lenin falls ill, and Stalin waits",
        "tite: Lenin falls ill, and Stalin waits",
        '1:1: error: "tite" is not a field of a chapter. Did you mean "title"?',
    ),
    (
        "heading: The",
        "Heading: The",
        '5:5: error: lenin/gorki: "Heading" is not a field of a panel. Did you mean "heading"? It'
        " differs only in capitals.",
    ),
    (
        "heading: The",
        "zzz: The",
        '5:5: error: lenin/gorki: "zzz" is not a field of a panel. Its fields are id, heading,'
        " body, figure, note.",
    ),
]


@pytest.mark.parametrize(("old", "new", "problem"), IN_A_CHAPTER)
def test_what_is_wrong_in_a_chapter(old: str, new: str, problem: str | None) -> None:
    assert said(CHAPTER, old, new) == ([problem] if problem else [])


def test_a_panel_twice() -> None:
    panel = CHAPTER[CHAPTER.index("  - id") :]
    text = CHAPTER + panel + panel.replace("id: gorki", "id: other")
    problems = read_chapter("content/chapters/lenin.yaml", text.encode()).problems
    assert [str(problem) for problem in problems] == [
        'content/chapters/lenin.yaml:18:9: error: lenin/gorki: The panel "gorki" is here a second'
        " time; the first is in line 4. Delete one, or give one another name."
    ]


IN_THE_EXHIBIT = [
    ("  - lenin\n", "  - lenin\n  - lenin\n", '6:5: error: The chapter "lenin" is here a second'
     " time; the first is in line 5. Delete one, or give one another name."),
    ("  - lenin\n", "  - ../lenin\n", "5:5: error: A chapter is named without its folder and"
     " without .yaml. Write: lenin"),
    ("title: The Rise of Joseph Stalin\n", "title: The Rise of Joseph Stalin\nvisit:\n  idle: 4\n",
     '3:9: error: This is a whole number of seconds from 5 to 3600, in digits; not "4".'),
    ("title: The Rise of Joseph Stalin\n",
     "title: The Rise of Joseph Stalin\nvisit:\n  countdown: 2 min\n",
     "3:14: error: This is a whole number of seconds from 3 to 120, in digits. Write: 120"),
    ("  - en\n", "  - en_GB\n", "3:5: error: A language is written with its code, such as en, ru"
     " or pt-BR. Write: en-GB"),
    ("    alt: A red chair before six overturned ones.\n",
     "    alt: A red chair.\n    hotspots:\n      - at: 1% 1%\n", '11:5: error: "hotspots" is not'
     " a field of a figure. Its fields are image, alt, caption, credit, rights, focus."),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "problem"), IN_THE_EXHIBIT)
def test_what_is_wrong_in_the_exhibit(old: str, new: str, problem: str) -> None:
    assert said(EXHIBIT, old, new) == [problem]


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        ("1922", 1922, 1922),
        ("1922-1924", 1922, 1924),
        ("1922 – 1924", 1922, 1924),
        ("-44", -44, -44),
        ("-44 – 14", -44, 14),
        ("−44–−30", -44, -30),
    ],
)
def test_years(written: str, first: int, last: int) -> None:
    text = CHAPTER.replace("1922–1924", written)
    chapter = read_chapter("content/chapters/lenin.yaml", text.encode()).value
    assert chapter is not None
    assert chapter.years == Years(first, last, written)


@pytest.mark.parametrize(("written", "x", "y"), [("0% 100%", 0, 1), ("33.5 % 8%", 0.335, 0.08)])
def test_positions(written: str, x: float, y: float) -> None:
    text = CHAPTER.replace("33% 80%", written)
    chapter = read_chapter("content/chapters/lenin.yaml", text.encode()).value
    assert chapter is not None
    assert chapter.panels[0].figure.hotspots[0].at == Point(x, y)


@pytest.mark.parametrize(
    ("written", "problem"),
    [
        ("1922", None),
        ("1922-05", None),
        ("1922-05-25", None),
        ("-44-03-15", None),
        ("1500-02-29", None),
        ("1922-02-29", "2:17: error: February 1922 has no day 29."),
        ("1922-13", "2:14: error: There is no month 13: a date is year-month-day."),
        (
            "25 May 1922",
            "2:9: error: A date is written year first, as exact as it is known. Write: 1922-05-25",
        ),
    ],
)
def test_dates(written: str, problem: str | None) -> None:
    text = f"stroke:\n  date: {written}\n  text: A stroke.\n"
    problems = read_events("content/events.yaml", text.encode()).problems
    found = [str(one).removeprefix("content/events.yaml:") for one in problems]
    assert found == ([problem] if problem else [])


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (
            "Lenin:\n  name: x\n  text: y\n",
            '1:1: error: An id is lower-case Latin letters, digits and hyphens: "lenin", not'
            ' "Lenin".',
        ),
        (
            "k\u0430menev:\n  name: x\n  text: y\n",
            '1:2: error: "kаmenev" is no id: its second letter is Cyrillic а (U+0430).',
        ),
        (
            "ленин:\n  name: x\n  text: y\n",
            '1:1: error: An id is lower-case Latin letters, digits and hyphens; "ленин" has "л".',
        ),
        ("lenin:\n", "1:1: error: A person needs a name and a text."),
        (
            "lenin:\n  name: x\n",
            "1:1: error: A person needs a text. text: Who this was, in a sentence or two.",
        ),
        (
            "lenin: Vladimir Lenin\n",
            "1:1: error: Here the fields of a person must stand, each in its own line (name:,"
            " text: …). Write lenin: and below it, indented by 2: name: Vladimir Lenin",
        ),
        (
            "- lenin\n",
            "1:1: error: Here entries must stand, each an id with a colon and its fields below; not"
            " a list.",
        ),
        ("", "1:1: error: This file is empty. Write entries into it, or delete the file."),
        (
            "# nobody yet\n",
            "1:1: error: This file is empty. Write entries into it, or delete the file.",
        ),
    ],
)
def test_entries(text: str, problem: str) -> None:
    problems = read_people("content/people.yaml", text.encode()).problems
    assert [str(one).removeprefix("content/people.yaml:") for one in problems] == [problem]


def test_every_field_says_what_it_is_in_a_sentence() -> None:
    models = [
        model
        for model in vars(schema).values()
        if isinstance(model, type) and issubclass(model, schema.Fields) and model.model_fields
    ]
    assert len(models) == 13
    for model in models:
        assert model.__doc__
        assert model.noun
        for name, field in model.model_fields.items():
            assert field.description, f"{model.__name__}.{name}"
            assert field.description.endswith("."), f"{model.__name__}.{name}"


def test_models_are_found_by_the_path_of_a_value() -> None:
    assert model_at(schema.Chapter, ("panels", 0, "figure", "hotspots", 3)) is schema.Hotspot
    assert model_at(schema.Exhibit, ("attract", "figure")) is schema.Picture
    assert model_at(schema.People, ("lenin",)) is schema.Person
    assert model_at(schema.People, ()) is None
    assert model_at(schema.Chapter, ("panels", 0, "id")) is None

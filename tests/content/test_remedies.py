"""What a problem tells a curator to write: it is exact, and once it is written all is good."""

from __future__ import annotations

import pytest

from kiosk.content.load import load
from tests.content.on_disk import BODY, FILES, OnDisk

LENIN = "content/chapters/lenin.yaml"
EXHIBIT = "content/exhibit.yaml"
CHAPTERS = "chapters:\n  - lenin\n"
HYPHEN = "A list's item starts with a hyphen and a space, and this is"


@pytest.mark.parametrize(
    ("written", "place", "told", "remedy"),
    [
        (
            "chapters:\n  - lenin: Lenin falls ill\n",
            "5:5",
            "Here only an id stands, without a title. Write: - lenin",
            CHAPTERS,
        ),
        (
            "chapters: [lenin\n",
            "4:11",
            "The bracket [ that opens here is not closed. Write: chapters: [lenin]",
            "chapters: [lenin]\n",
        ),
        (
            "chapters: [\n  lenin,\n",
            "4:11",
            "The bracket [ that opens here is not closed. Write: chapters: [lenin]",
            "chapters: [lenin]\n",
        ),
        (
            "chapters: [lenin,,]\n",
            "4:18",
            "Before this comma an item is missing. Write: chapters: [lenin]",
            "chapters: [lenin]\n",
        ),
        (
            "chapters: [lenin.yaml]\n",
            "4:12",
            "A chapter is named without its folder and without .yaml. Write: lenin",
            "chapters: [lenin]\n",
        ),
        (
            "chapters: [../chapters/lenin]\n",
            "4:12",
            "A chapter is named without its folder and without .yaml. Write: lenin",
            "chapters: [lenin]\n",
        ),
        (
            "chapters: - lenin\n",
            "4:11",
            "A list begins in the line below its name, each item in a line of its own.",
            CHAPTERS,
        ),
        (
            "chapters:\n  -lenin\n",
            "5:3",
            "After the hyphen a space is missing. Write: - lenin",
            CHAPTERS,
        ),
        (
            "chapters:\n  – lenin\n",
            "5:3",
            f"{HYPHEN} –, en dash (U+2013). Write: - lenin",
            CHAPTERS,
        ),
        (
            "chapters:\n  • lenin\n",
            "5:3",
            f"{HYPHEN} •, bullet (U+2022). Write: - lenin",
            CHAPTERS,
        ),
    ],
)
def test_the_list_of_chapters(
    exhibit: OnDisk, written: str, place: str, told: str, remedy: str
) -> None:
    exhibit.change("exhibit.yaml", CHAPTERS, written)
    assert exhibit.said() == [f"{EXHIBIT}:{place}: error: {told}"]
    exhibit.change("exhibit.yaml", written, remedy)
    assert exhibit.said() == []


@pytest.mark.parametrize(
    ("old", "new", "place", "told", "remedy"),
    [
        (
            "heading: The",
            "heading; The",
            "5:12",
            'After "heading" a colon must stand, not ;. Write: heading: The go-between',
            "heading: The",
        ),
        (
            "heading: The",
            "heading – The",
            "5:13",
            'After "heading" a colon must stand, not –. Write: heading: The go-between',
            "heading: The",
        ),
        (
            "(person:lenin)",
            "(Person:Lenin)",
            "7:36",
            '"Person:Lenin" is not what a link can open. Write [Lenin](person:lenin).',
            "(person:lenin)",
        ),
        (
            "(person:lenin)",
            "(people:Lenin)",
            "7:36",
            '"people" is not a kind of link. Did you mean [Lenin](person:lenin)?',
            "(person:lenin)",
        ),
        (
            "  - id: gorki",
            "  – id: gorki",
            "4:3",
            f"{HYPHEN} –, en dash (U+2013). Write: - id: gorki",
            "  - id: gorki",
        ),
        (
            "  - id: gorki",
            "  • id: gorki",
            "4:3",
            f"{HYPHEN} •, bullet (U+2022). Write: - id: gorki",
            "  - id: gorki",
        ),
        (
            "  - id: gorki",
            "  * id: gorki",
            "4:3",
            f"{HYPHEN} *. Write: - id: gorki",
            "  - id: gorki",
        ),
        (
            "  - id: gorki",
            "  -id: gorki",
            "4:4",
            "After the hyphen a space is missing.",
            "  - id: gorki",
        ),
        (
            "body: |\n      On 25 May",
            "body: | On 25 May",
            "6:13",
            "Behind | nothing may stand. Begin the text in the line below.",
            "body: |\n      On 25 May",
        ),
        (
            "body: |\n      On 25 May 1922",
            "body: |On 25\n      May 1922",
            "6:12",
            "Behind | nothing may stand. Begin the text in the line below.",
            "body: |\n      On 25\n      May 1922",
        ),
        (
            "body: |\n",
            "body: |9\n",
            "6:12",
            "Behind | no number is needed. Write: body: |",
            "body: |\n",
        ),
        (
            "    figure:\n",
            "      figure:\n",
            "8:7",
            '"figure" is indented by 6 spaces, and so it is part of the body above it.'
            " Indent it by 4.",
            "    figure:\n",
        ),
    ],
)
def test_a_line_of_a_chapter(
    exhibit: OnDisk, old: str, new: str, place: str, told: str, remedy: str
) -> None:
    exhibit.change(LENIN, old, new)
    assert exhibit.said() == [f"{LENIN}:{place}: error: lenin/gorki: {told}"]
    exhibit.change(LENIN, new, remedy)
    assert exhibit.said() == []


@pytest.mark.parametrize("name", ["heading: The go-between", "note: Look this up."])
def test_a_field_below_a_body_that_is_indented_as_the_body(exhibit: OnDisk, name: str) -> None:
    exhibit.put(LENIN, FILES[LENIN].replace("    heading: The go-between\n", ""))
    exhibit.change(LENIN, "    figure:\n", f"\n      {name}\n    figure:\n")
    field = name.split(":", maxsplit=1)[0]
    assert exhibit.said() == [
        f'{LENIN}:8:7: error: lenin/gorki: "{field}" is indented by 6 spaces, and so it is part of'
        " the body above it. Indent it by 4."
    ]
    exhibit.change(LENIN, f"      {name}\n", f"    {name}\n")
    assert exhibit.said() == []


def test_all_of_a_figure_below_a_body_and_as_far_to_the_right(exhibit: OnDisk) -> None:
    above, figure = FILES[LENIN].split("    figure:\n")
    deeper = "".join(f"  {line}\n" for line in figure.splitlines())
    exhibit.put(LENIN, f"{above}      figure:\n{deeper.replace('gorki.svg', 'gorky.svg')}")
    assert exhibit.said() == [
        f'{LENIN}:8:7: error: lenin/gorki: "figure" is indented by 6 spaces, and so it is part of'
        " the body above it. Indent it by 4.",
        f'{LENIN}:9:16: error: lenin/gorki: There is no picture "gorky.svg" in assets/images.'
        ' Did you mean "gorki.svg"?',
    ]


def test_a_panel_that_is_as_far_to_the_right_as_the_body_above_it(exhibit: OnDisk) -> None:
    panel = FILES[LENIN][FILES[LENIN].index("  - id:") :].replace("gorki\n", "other\n", 1)
    text = "  - id: first\n    figure:\n      image: gorki.svg\n      alt: A chair.\n"
    text += "      caption: A\n      credit: B\n      rights: C\n"
    first = f"{text}    body: |\n      {BODY}\n"
    head = "title: Lenin\npanels:\n"
    exhibit.put("events.yaml", "")
    (exhibit.folder / "content/events.yaml").unlink()
    exhibit.put(LENIN, head + first + panel.replace("  - id", "      - id"))
    assert exhibit.said() == [
        f'{LENIN}:12:7: error: lenin/other: "- id" is indented by 6 spaces, and so it is part of'
        " the body above it. Indent it by 2."
    ]
    exhibit.put(LENIN, head + first + panel)
    assert exhibit.said() == []


def test_an_entry_without_its_colon(exhibit: OnDisk) -> None:
    exhibit.change("people.yaml", "lenin:\n", "lenin\n")
    assert exhibit.said() == ['content/people.yaml:1:6: error: After "lenin" a colon is missing.']
    exhibit.change("people.yaml", "lenin\n", "lenin:\n")
    assert exhibit.said() == []


@pytest.mark.parametrize(
    ("saved", "told"),
    [
        (rb"{\rtf1\ansi\deff0 {\fonttbl {\f0 Times;}}", "by a word processor"),
        (b"<!DOCTYPE html>\n<html><body>lenin:<br>", "as a web page"),
        (b"PK\x03\x04 [Content_Types].xml", "by a word processor"),
    ],
)
def test_a_file_that_was_saved_by_another_program(exhibit: OnDisk, saved: bytes, told: str) -> None:
    exhibit.put("people.yaml", saved + b"\nlenin:\\par\n  name: Lenin\\par\n}\n")
    assert [str(problem) for problem in load(exhibit.folder).problems] == [
        f"content/people.yaml:1:1: error: This file was saved {told}. Save it as plain text, in"
        " UTF-8."
    ]


@pytest.mark.parametrize("written", ["body:\n      ", "body: >\n      ", "body: "])
def test_paragraphs_that_would_be_run_together(exhibit: OnDisk, written: str) -> None:
    exhibit.change(LENIN, " There he rested", "\n\n      There he rested")
    assert exhibit.said() == []
    exhibit.change(LENIN, "body: |\n      ", written)
    reading = exhibit.read()
    line = 7 if written == "body: " else 8
    assert [str(problem) for problem in reading.problems] == [
        f"{LENIN}:{line}:1: warning: lenin/gorki: This empty line begins no new paragraph."
        " Write body: | and the text below that."
    ]
    assert reading.exhibit is not None
    exhibit.change(LENIN, written, "body: |\n      ")
    assert exhibit.said() == []


def test_folded_lines_without_an_empty_one_are_good(exhibit: OnDisk) -> None:
    exhibit.change(LENIN, "body: |", "body: >")
    exhibit.change(LENIN, " There he rested", "\n      There he rested")
    assert exhibit.said() == []


def test_a_character_that_turns_the_text_round(exhibit: OnDisk) -> None:
    exhibit.change(LENIN, "The go-between", "The \u202ego-between")
    assert exhibit.said() == [
        f"{LENIN}:5:18: error: lenin/gorki: Here is right-to-left override (U+202E), which turns"
        " the letters after it round. Delete it."
    ]
    exhibit.change(LENIN, "\u202e", "")
    assert exhibit.said() == []


def test_a_source_s_number_with_zeros_before_it(exhibit: OnDisk) -> None:
    exhibit.change("sources.yaml", "2:", "02:")
    assert exhibit.said() == [
        f'{LENIN}:7:82: error: lenin/gorki: There is no source "2" in sources.yaml. Did you mean'
        ' "02"?'
    ]
    exhibit.change(LENIN, "[^2]", "[^02]")
    assert exhibit.said() == []

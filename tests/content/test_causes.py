"""One mistake that many places show is told once, where it was made."""

from __future__ import annotations

import pytest

from tests.content.mistakes import LENIN
from tests.content.on_disk import FILES, OnDisk

EVENTS = """\
lenin-stroke:
  date: 1922-05-25
  text: Lenin suffers a stroke.
  panel: lenin/gorki
  place: gorki
lenin-rests:
  date: 1922-06
  text: Lenin rests.
  panel: lenin/gorki
"""


def test_a_panel_s_id_that_was_changed(exhibit: OnDisk) -> None:
    exhibit.put("events.yaml", EVENTS)
    exhibit.change(LENIN, "id: gorki", "id: gorky")
    assert exhibit.said() == [
        f'{LENIN}:4:9: error: lenin/gorky: Nothing names "gorky", and 2 lines name "lenin/gorki",'
        " the first is content/events.yaml:4. Write gorki here, or gorky there."
    ]


def test_an_entry_s_id_that_was_changed(exhibit: OnDisk) -> None:
    exhibit.change("people.yaml", "lenin:\n", "lenim:\n")
    assert exhibit.said() == [
        'content/people.yaml:1:1: error: Nothing names "lenim", and 2 lines name "lenin",'
        " the first is content/chapters/lenin.yaml:7. Write lenin here, or lenim there."
    ]


def test_an_entry_that_something_else_opens_is_not_the_cause(exhibit: OnDisk) -> None:
    other = "lenina:\n  name: Nina Lenina\n  text: A namesake of [Lenin](person:lenin).\n"
    exhibit.put("people.yaml", other)
    exhibit.change(LENIN, "opens: person:lenin", "opens: person:lenina")
    told = 'There is no person "lenin" in people.yaml. Did you mean "lenina"?'
    assert exhibit.said() == [
        f"{LENIN}:7:51: error: lenin/gorki: {told}",
        f"content/people.yaml:3:38: error: {told}",
    ]


def test_a_chapter_s_name_that_was_mistyped_in_the_list(exhibit: OnDisk) -> None:
    exhibit.change("exhibit.yaml", "  - lenin\n", "  - lennin\n")
    assert exhibit.said() == [
        "content/exhibit.yaml:5:5: error: There is no file content/chapters/lennin.yaml."
        ' Did you mean "lenin"?'
    ]


def test_a_chapter_s_file_in_capitals(exhibit: OnDisk) -> None:
    folder = exhibit.folder / "content/chapters"
    (folder / "lenin.yaml").rename(folder / "Lenin.yaml")
    assert exhibit.said() == [
        "content/exhibit.yaml:5:5: error: There is no file content/chapters/lenin.yaml."
        " There is Lenin.yaml: name it lenin.yaml."
    ]


def test_a_chapter_that_was_taken_out_of_the_list(exhibit: OnDisk) -> None:
    """The events that lead to it, and entries that it alone opens, are not told of besides."""
    exhibit.put("events.yaml", EVENTS)
    chapter = "title: Trotsky\npanels:" + FILES[LENIN].partition("panels:")[2]
    exhibit.put(
        "content/chapters/trotsky.yaml", chapter.replace("[Politburo](term:politburo)", "P")
    )
    exhibit.change("exhibit.yaml", "  - lenin\n", "  - trotsky\n")
    assert exhibit.said() == [
        f"{LENIN}:1:1: error: This chapter is not shown, and 2 events lead to it, the first in"
        ' content/events.yaml:4: content/exhibit.yaml has no "lenin" in its chapters.'
    ]


def test_an_entry_s_name_in_the_place_of_its_id(exhibit: OnDisk) -> None:
    exhibit.change("people.yaml", "lenin:\n", "Vladimir Lenin:\n")
    assert exhibit.said() == [
        "content/people.yaml:1:1: error: An id is lower-case Latin letters, digits and hyphens,"
        ' such as "vladimir-lenin"; "Vladimir Lenin" has "V".'
    ]


def test_an_id_with_an_accent(exhibit: OnDisk) -> None:
    exhibit.change("people.yaml", "lenin:\n", "lénin:\n")
    assert exhibit.said() == [
        "content/people.yaml:1:2: error: An id is lower-case Latin letters, digits and hyphens,"
        ' such as "lenin"; "lénin" has "é".'
    ]


def test_two_parts_of_one_file_with_a_line_between_them(exhibit: OnDisk) -> None:
    """As in https://github.com/quarto-dev/quarto-cli/issues/10296."""
    exhibit.change(LENIN, "    figure:\n", "---\n    figure:\n")
    told = "This line begins a second document, and everything after it would be lost."
    assert exhibit.said() == [f"{LENIN}:8:1: error: lenin/gorki: {told} Delete the line."]


def test_language_in_the_place_of_languages(exhibit: OnDisk) -> None:
    exhibit.change("exhibit.yaml", "languages:\n  - en", "language: en")
    assert exhibit.said() == [
        'content/exhibit.yaml:2:1: error: "language" is not a field of an exhibit.'
        " Write: languages: [en]"
    ]


@pytest.mark.parametrize(
    ("typed", "place", "told"),
    [
        (
            " lenin:",
            "1:2",
            "This line is indented by 1 space, and the others like it by 0."
            " Begin it at the margin.",
        ),
        (
            "- lenin:",
            "1:1",
            "The first hyphen is one too many: the others have none. Write: lenin:",
        ),
    ],
)
def test_a_first_entry_that_does_not_begin_at_the_margin(
    exhibit: OnDisk, typed: str, place: str, told: str
) -> None:
    person = "berg:\n  name: Anna Berg\n  text: She knew [Lenin](person:lenin).\n"
    exhibit.put("people.yaml", FILES["content/people.yaml"] + person)
    exhibit.change(LENIN, "opens: person:lenin", "opens: person:berg")
    exhibit.change("people.yaml", "lenin:\n  name: V", f"{typed}\n  name: V")
    assert exhibit.said() == [f"content/people.yaml:{place}: error: {told}"]


def test_a_folder_of_chapters_in_capitals(exhibit: OnDisk) -> None:
    exhibit.change("exhibit.yaml", "  - lenin\n", "  - lenin\n  - trotsky\n")
    exhibit.put("content/chapters/trotsky.yaml", FILES[LENIN].replace("Lenin falls", "He falls"))
    (exhibit.folder / "content/chapters").rename(exhibit.folder / "content/Chapters")
    assert exhibit.said() == [
        "content/exhibit.yaml:5:5: error: There is no file content/chapters/lenin.yaml. The folder"
        " content/Chapters differs in capitals. Name it content/chapters."
    ]


def test_a_folder_of_pictures_that_is_gone(exhibit: OnDisk) -> None:
    (exhibit.folder / "assets/images").rename(exhibit.folder / "assets/photos")
    assert exhibit.said() == [
        'content/exhibit.yaml:9:12: error: There is no picture "attract.svg" in assets/images.'
        " The folder is missing."
    ]

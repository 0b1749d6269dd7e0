"""Files with a name that is not quite what it must be are told of, and so is the right name."""

from __future__ import annotations

import pytest

from kiosk.content.shipped import why_no_exhibit
from tests.content.on_disk import FILES, OnDisk

LENIN = "content/chapters/lenin.yaml"
PLACES = (
    "This file is not read: here lie exhibit.yaml, people.yaml, glossary.yaml, places.yaml,"
    " sources.yaml, events.yaml; chapters lie in content/chapters."
)


def rename(exhibit: OnDisk, old: str, new: str) -> None:
    (exhibit.folder / new).parent.mkdir(exist_ok=True)
    (exhibit.folder / old).rename(exhibit.folder / new)


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("people", "people.yml"),
        ("people", "persons.yaml"),
        ("people", "People.yaml"),
        ("people", "poeple.yaml"),
        ("people", "people.yaml.txt"),
        ("people", "people.txt"),
        ("glossary", "terms.yaml"),
        ("glossary", "glosary.yml"),
        ("sources", "source.yaml"),
        ("places", "place.YAML"),
        ("events", "timeline.yaml"),
    ],
)
def test_a_file_of_entries_under_another_name(exhibit: OnDisk, name: str, given: str) -> None:
    rename(exhibit, f"content/{name}.yaml", f"content/{given}")
    assert exhibit.said() == [
        f"content/{given}:1:1: error: This file is not read. Name it {name}.yaml."
    ]
    assert exhibit.read().exhibit is None
    rename(exhibit, f"content/{given}", f"content/{name}.yaml")
    assert exhibit.said() == []


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ("lenin.yml", "There is lenin.yml: name it lenin.yaml."),
        ("lenin.yaml.txt", "There is lenin.yaml.txt: name it lenin.yaml."),
        ("Lenin.YAML", "There is Lenin.YAML: name it lenin.yaml."),
        ("l\u0435nin.yml", "There is lеnin.yml: name it lenin.yaml."),
        ("../lenin.yaml", "There is content/lenin.yaml: move it into content/chapters."),
        ("../../lenin.yaml", "There is lenin.yaml: move it into content/chapters."),
        ("lennin.yaml", 'Did you mean "lennin"?'),
    ],
)
def test_a_chapter_under_another_name(exhibit: OnDisk, given: str, told: str) -> None:
    rename(exhibit, LENIN, f"content/chapters/{given}")
    errors = [line for line in exhibit.said() if "warning" not in line]
    assert errors == [
        f"content/exhibit.yaml:5:5: error: There is no file {LENIN}. {told}",
    ]
    if "name it" in told or "move it" in told:
        assert len(exhibit.said()) == 1
    rename(exhibit, f"content/chapters/{given}", LENIN)
    assert exhibit.said() == []


def test_what_nobody_asks_for_is_told_of(exhibit: OnDisk) -> None:
    exhibit.put("content/people.yml", FILES["content/people.yaml"])
    exhibit.put("content/notes.yaml", "x: y\n")
    exhibit.put("content/chapters/lenin.yml", FILES[LENIN])
    exhibit.put("content/chapters/later.yml", FILES[LENIN])
    for harmless in ("README.md", "LICENSE", ".people.yaml.swp", "people.yaml~", "plan.txt"):
        exhibit.put(f"content/{harmless}", "x")
    assert exhibit.said() == [
        "content/chapters/later.yml:1:1: warning: This file is not read. Name it later.yaml.",
        "content/chapters/lenin.yml:1:1: warning: This file is not read, but lenin.yaml beside it."
        " Delete one of them.",
        f"content/notes.yaml:1:1: warning: {PLACES}",
        "content/people.yml:1:1: warning: This file is not read, but people.yaml beside it."
        " Delete one of them.",
    ]
    assert exhibit.read().exhibit is not None


@pytest.mark.parametrize("given", ["content/exhibit.yml", "Content/exhibit.yaml"])
def test_an_exhibit_s_own_file_under_another_name(exhibit: OnDisk, given: str) -> None:
    rename(exhibit, "content/exhibit.yaml", given)
    assert why_no_exhibit(exhibit.folder) == (
        f"{exhibit.folder} is not an exhibit: its {given} is not read. Name it"
        " content/exhibit.yaml."
    )
    rename(exhibit, given, "content/exhibit.yaml")
    assert why_no_exhibit(exhibit.folder) == ""

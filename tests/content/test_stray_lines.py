"""Lines that belong to nothing: each told of once, and what follows its advice is good."""

from __future__ import annotations

import pytest

from tests.content.on_disk import FILES, OnDisk

PEOPLE = FILES["content/people.yaml"]
LENIN = "content/chapters/lenin.yaml"
RULE = "A line of such marks says nothing here. Delete it, or put # before it."
NOTHING = "This line belongs to no field. If it is a comment, put # before it; else delete it."
COMMENTED = [
    ("% People", "A comment starts with #. Write: # People"),
    ("// People: who they were", "A comment starts with #. Write: # People: who they were"),
    ("<!-- People -->", "A comment starts with #. Write: # People"),
    ("/* People */", "A comment starts with #. Write: # People"),
    ("; People", "A comment starts with #. Write: # People"),
    ("-- People", "A comment starts with #. Write: # People"),
    ("--------", RULE),
    ("```yaml", RULE),
    ("The people", NOTHING),
]


@pytest.mark.parametrize(("line", "told"), COMMENTED)
@pytest.mark.parametrize("file", ["content/people.yaml", "content/exhibit.yaml", LENIN])
def test_a_line_above_the_fields_is_one_problem(
    exhibit: OnDisk, file: str, line: str, told: str
) -> None:
    exhibit.put(file, f"{line}\n{FILES[file]}")
    assert exhibit.said() == [f"{file}:1:1: error: {told}"]
    exhibit.put(file, f"# {line}\n{FILES[file]}")
    assert exhibit.said() == []


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ("People\n======\n", f"{NOTHING} The same is true of the line below."),
        ("The people\n----------\n", f"{NOTHING} The same is true of the line below."),
        (
            "% People\n% of the exhibit\n% by nobody\n",
            "A comment starts with #. Write: # People The same is true of the 2 lines below.",
        ),
    ],
)
def test_lines_of_one_kind_are_one_problem(exhibit: OnDisk, lines: str, told: str) -> None:
    exhibit.put("people.yaml", lines + PEOPLE)
    assert exhibit.said() == [f"content/people.yaml:1:1: error: {told}"]
    exhibit.put("people.yaml", "# " + lines.replace("\n", "\n# ") + "\n" + PEOPLE)
    assert exhibit.said() == []


def test_a_line_below_a_comment_is_one_problem(exhibit: OnDisk) -> None:
    exhibit.put("people.yaml", f"# People\n--------\n{PEOPLE}")
    assert exhibit.said() == [f"content/people.yaml:2:1: error: {RULE}"]


def test_a_comment_between_fields_silences_nothing(exhibit: OnDisk) -> None:
    exhibit.change(LENIN, "    figure:\n", "    // the picture\n    figure:\n      // its file\n")
    exhibit.change(LENIN, "[Gorki](place:gorki)", "[Gorki](place:gorky)")
    assert exhibit.said() == [
        f'{LENIN}:7:133: error: lenin/gorki: There is no place "gorky" in places.yaml. Did you'
        ' mean "gorki"?',
        f"{LENIN}:8:5: error: lenin/gorki: A comment starts with #. Write: # the picture",
        f"{LENIN}:10:7: error: lenin/gorki: A comment starts with #. Write: # its file",
    ]

"""What an editor offers, says and marks in an exhibit's files, from its own schemas alone."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.content.fields import json_schema, schema
from tests.editor.server import Server

ROOT = Path(__file__).parent.parent.parent
EXHIBITS = {"shipped": ROOT / "content", "cholera": ROOT / "tests/exhibits/cholera/content"}

CHAPTER = """\
title: The wheel
panels:
  - id: wheel
    body: The wheel turned.
    figure:
      image: wheel.jpg
      alt: A wheel in a race.
      ‸
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The exhibits' texts, each file beginning with the line by which its schema is found."""
    folder = tmp_path_factory.mktemp("exhibits")
    for name, content in EXHIBITS.items():
        exhibit = folder / name
        shutil.copytree(content, exhibit / "content")
        json_schema.write(exhibit / json_schema.FOLDER)
        for path in exhibit.glob("content/**/*.yaml"):
            line = json_schema.first_line(path.relative_to(exhibit))
            path.write_text(line + path.read_text("utf-8"), "utf-8")
    return folder


@pytest.fixture(scope="module")
def server(folder: Path) -> Iterator[Server]:
    server = Server(folder)
    yield server
    server.close()


class File:
    """One file of an exhibit in an editor, whatever text is typed into it."""

    def __init__(self, server: Server, exhibit: Path, path: str) -> None:
        self.server, self.path = server, exhibit / path
        self.line = json_schema.first_line(Path(path))

    def offered(self, text: str) -> list[str]:
        return self.server.completions(self.path, self.line + text)

    def inserted(self, text: str) -> dict[str, str]:
        return self.server.insertions(self.path, self.line + text)

    def said(self, text: str) -> str:
        return self.server.hover(self.path, self.line + text)

    def marked(self, text: str) -> list[tuple[int, str]]:
        return self.server.problems(self.path, self.line + text)


@pytest.fixture
def chapter(server: Server, folder: Path) -> File:
    return File(server, folder / "shipped", "content/chapters/lenin.yaml")


@pytest.fixture
def people(server: Server, folder: Path) -> File:
    return File(server, folder / "shipped", "content/people.yaml")


@pytest.fixture
def exhibit(server: Server, folder: Path) -> File:
    return File(server, folder / "shipped", "content/exhibit.yaml")


@pytest.mark.parametrize("name", EXHIBITS)
def test_nothing_is_marked_in_an_exhibit_that_checks_clean(
    server: Server, folder: Path, name: str
) -> None:
    files = sorted((folder / name).glob("content/**/*.yaml"))
    assert len(files) > 5
    assert {path.name: server.problems(path) for path in files} == {f.name: [] for f in files}


class TestCompletion:
    def test_the_fields_that_are_left(self, chapter: File) -> None:
        assert chapter.offered(CHAPTER) == ["caption", "credit", "rights", "focus", "hotspots"]

    def test_the_fields_of_a_new_panel_or_all_that_it_needs(self, chapter: File) -> None:
        offered = chapter.offered("title: The wheel\npanels:\n  - ‸")
        assert sorted(offered) == ["A panel", "body", "figure", "heading", "id", "note"]

    def test_the_fields_of_an_entry(self, people: File) -> None:
        assert sorted(people.offered("berg:\n  name: Anna Berg\n  ‸")) == [
            "A person",
            "text",
            "years",
        ]

    def test_the_fields_of_a_file(self, exhibit: File) -> None:
        offered = exhibit.offered("title: The mill\nlanguages: [en]\nchapters: [water]\n‸")
        assert sorted(offered) == ["attract", "map", "subtitle", "visit"]

    @pytest.mark.parametrize("field", ["caption", "focus"])
    def test_nothing_that_is_no_text_for_a_text(self, chapter: File, field: str) -> None:
        assert chapter.offered(CHAPTER.replace("‸", f"{field}: ‸")) == []

    def test_the_kinds_of_what_a_hotspot_opens(self, chapter: File) -> None:
        hotspot = "hotspots:\n        - at: 1% 1%\n          label: Axle\n          opens: ‸"
        assert chapter.offered(CHAPTER.replace("‸", hotspot)) == ["person:", "term:", "place:"]

    def test_a_field_comes_with_its_colon(self, people: File) -> None:
        assert people.inserted("berg:\n  ‸") == {
            "name": "name: ",
            "A person": "name: $1\ntext: $2",
            "years": "years: ",
            "text": "text: ",
        }


class TestHover:
    @pytest.mark.parametrize("field", ["image", "alt"])
    def test_a_field_s_own_sentence(self, chapter: File, field: str) -> None:
        text = CHAPTER.replace("‸", "").replace(f"{field}:", f"{field[0]}‸{field[1:]}:")
        sentence = schema.Figure.model_fields[field].description or ""
        told = chapter.said(text).replace("`", "")
        assert told.startswith(f"#### {field} (needed)\n\n{sentence}\n\nSource: [chapter.json](")

    def test_what_a_curator_types_stands_as_code(self, people: File) -> None:
        told = people.said("be‸rg:\n  name: Anna Berg\n")
        assert told.startswith(
            "#### A person\n\nSomebody the texts name; linked as `[words](person:id)`."
        )


class TestMarks:
    def test_a_wrong_field(self, chapter: File) -> None:
        text = CHAPTER.replace("‸", "captoin: The wheel.")
        told = "The fields of a figure are image (needed), alt (needed), caption, credit, rights,"
        assert chapter.marked(text) == [(9, f"{told} focus and hotspots.")]

    @pytest.mark.parametrize(
        ("typed", "told"),
        [
            (
                "focus: 33, 80",
                "A position is two percentages with a space between them, from the left and from"
                " the top, such as 33% 80%.",
            ),
            ("caption: [a, b]", "caption is one text. What the picture shows and why it matters."),
            (
                "hotspots: none",
                "hotspots is a list: each item in a line of its own that starts with a hyphen.",
            ),
        ],
    )
    def test_a_wrong_value_with_the_form_it_should_have(
        self, chapter: File, typed: str, told: str
    ) -> None:
        assert chapter.marked(CHAPTER.replace("‸", typed)) == [(9, told)]

    def test_a_field_that_is_needed(self, people: File) -> None:
        told = "The fields of a person are name (needed), years and text (needed)."
        assert people.marked("berg:\n  text: A miller.\n") == [(2, told)]

    @pytest.mark.parametrize("typed", ["panels: []", "panels: wheel"])
    def test_a_list_that_is_none(self, chapter: File, typed: str) -> None:
        told = "panels is a list: each item in a line of its own that starts with a hyphen."
        assert chapter.marked(f"title: The wheel\n{typed}\n") == [(3, told)]

    def test_entries_that_are_none(self, people: File) -> None:
        told = "Here entries stand, each an id with a colon and its fields below."
        assert people.marked("- berg\n") == [(2, told)]

    def test_an_id_that_is_none(self, people: File) -> None:
        text = "Berg:\n  name: Anna Berg\n  text: A miller.\n"
        told = "An id is lower-case Latin letters, digits and hyphens."
        assert people.marked(text) == [(2, told)]

    def test_nothing_in_what_reads_as_a_number_or_an_answer(self, people: File) -> None:
        assert people.marked("berg:\n  name: 1984\n  years: no\n  text: yes\n") == []

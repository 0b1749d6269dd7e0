"""Fields, entries and texts that stand or begin as another program wants them."""

from __future__ import annotations

import pytest

from tests.content.mistakes import GORKI, LENIN, Mistake, title
from tests.content.on_disk import OnDisk

MISTAKES = [
    Mistake(
        "a hyphen with nothing behind it",
        LENIN,
        "  - id: gorki",
        "  -\n  - id: gorki",
        "4:4",
        "lenin, panel 1: This item is empty. Delete its hyphen, or write something after it.",
    ),
    Mistake(
        "a field deeper than its neighbours",
        LENIN,
        "    body: |",
        "     body: |",
        "6:6",
        GORKI + '"body" is indented deeper than the field above it.',
    ),
    Mistake(
        "a field of an entry farther left",
        "people.yaml",
        "  years: 1870",
        " years: 1870",
        "3:2",
        "This field is indented by 1 space, and its neighbours by 2.",
    ),
    Mistake(
        "the file's name once more above its entries",
        "people.yaml",
        "lenin:\n  name: Vladimir Lenin\n  years: 1870–1924\n  text: Leader",
        "people:\n  lenin:\n    name: Vladimir Lenin\n    years: 1870–1924\n    text: Leader",
        "1:1",
        '"people" is a level too many: each entry begins at the margin, with its id. '
        "Delete this line, and indent all below it by 2 less.",
    ),
    Mistake(
        "entries as a list",
        "people.yaml",
        "lenin:\n  name",
        "- id: lenin\n  name",
        "1:1",
        "Here entries must stand, each an id with a colon and its fields below; not "
        "a list. Instead of - id: lenin write lenin:",
    ),
    Mistake(
        "an id and a title in one",
        "people.yaml",
        "lenin:\n",
        "lenin: Vladimir Lenin\n",
        "2:3",
        '"name" is indented deeper than the field above it.',
    ),
    Mistake(
        "fields that are taken over from a template",
        LENIN,
        "  - id: gorki",
        "  - <<: *panel\n    id: gorki",
        "4:9",
        GORKI + "Nothing can be taken over from another place. Write the fields themselves here.",
    ),
    Mistake(
        "a figure that is named for a template",
        LENIN,
        "    figure:\n",
        "    figure: &figure\n",
        "8:13",
        GORKI + "Nothing can be named here for use in another place. Delete &figure.",
    ),
    Mistake(
        "a title with a comment's sign",
        LENIN,
        "title: Lenin falls ill, and Stalin waits",
        "title: Order #227",
        "1:14",
        'What follows a space and # is not shown. Write: title: "Order #227"',
        "https://github.com/jonschlinkert/gray-matter/issues/90",
    ),
    Mistake(
        "a note with a colon",
        LENIN,
        "heading: The go-between",
        "heading: The go-between\n    note: Check: is it so?",
        "6:16",
        GORKI + 'A text with a colon in it must stand in quotes. Write: note: "Check: is it so?"',
    ),
    Mistake(
        "a title with a colon",
        LENIN,
        "heading: The go-between",
        "heading: Lenin: the go-between",
        "5:19",
        GORKI + 'A text with a colon in it must stand in quotes. Write: heading: "Lenin: '
        'the go-between"',
        "https://github.com/kubernetes/kubernetes/issues/12531",
    ),
    Mistake(
        "a comma behind a text in quotes",
        LENIN,
        "heading: The go-between",
        'heading: "The go-between",',
        "5:30",
        GORKI + "The text goes on after its closing quote. Write: heading: '\"The go-between\",'",
    ),
    Mistake(
        "a text from a template",
        LENIN,
        "heading: The go-between",
        "heading: {{ title }}",
        "5:14",
        GORKI + 'A text that starts with { must stand in quotes. Write: heading: "{{ title }}"',
        "https://github.com/ansible/ansible/issues/3143",
    ),
    Mistake(
        "a field's name in bold",
        LENIN,
        "heading: The",
        "**heading**: The",
        "5:5",
        GORKI + "A field's name stands without **. Write: heading: The go-between",
    ),
    Mistake(
        "emphasis at a heading's beginning",
        LENIN,
        "heading: The go-between",
        "heading: **The go-between**",
        "5:14",
        GORKI + 'Emphasis stands in a body or a text alone. Write: heading: "The go-between"',
    ),
    Mistake(
        "a field of another field at the margin",
        "exhibit.yaml",
        "attract:",
        "idle: 60\nattract:",
        "6:1",
        '"idle" is not a field of an exhibit. It is one of "visit": write visit: and below it, '
        "indented by 2, idle:",
    ),
    Mistake(
        "a stray word",
        LENIN,
        "    heading: The",
        "    TODO\n    heading: The",
        "5:5",
        GORKI
        + "This line belongs to no field. If it continues a text, indent it as that text, with | "
        "after the field's colon.",
    ),
    Mistake(
        "the attract screen in one line",
        "exhibit.yaml",
        "attract:\n  invitation: Touch to begin\n  figure:\n    image: attract.svg\n    alt: A red "
        "chair before six overturned ones.",
        "attract: Touch to begin",
        "6:1",
        "Here the fields of the attract screen must stand, each in its own line (invitation:, "
        "figure:); not a text.",
    ),
    Mistake(
        "fields that a source does not have",
        "sources.yaml",
        "  text: Robert Service, *Stalin. A Biography*, 2004",
        "  author: Robert Service\n  title: Stalin\n  year: 2004",
        "2:3",
        '"author", "title" and "year" are no fields of a source. Its only field is text.',
    ),
    Mistake(
        "a quote that is not closed before a comment",
        LENIN,
        "heading: The go-between",
        'heading: "The go-between # as Kotkin',
        "5:14",
        GORKI + 'The quote " that opens here is not closed. Write: heading: "The go-between"',
    ),
]


@pytest.mark.parametrize("mistake", MISTAKES, ids=title)
def test_a_field_that_does_not_fit(exhibit: OnDisk, mistake: Mistake) -> None:
    mistake.try_out(exhibit)

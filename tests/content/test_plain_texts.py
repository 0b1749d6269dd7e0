"""Marks in headings, captions and names, where they would be shown as typed.

Others were caught by it: https://github.com/mkdocs/mkdocs/issues/2343
"""

from __future__ import annotations

import pytest

from tests.content.mistakes import GORKI, LENIN
from tests.content.on_disk import OnDisk

EMPHASIS = " is shown as typed here: emphasis stands in a body or a text alone."
HEADINGS = [
    ("The *go-between*", 18, f"*{EMPHASIS} Write: heading: The go-between"),
    ("The **go-between**", 18, f"**{EMPHASIS} Write: heading: The go-between"),
    ("The _go-between_", 18, f"_{EMPHASIS} Write: heading: The go-between"),
    (
        "The <i>go-between</i>",
        18,
        "<i> is HTML, which is shown as typed. Delete it. Write: heading: The go-between",
    ),
    (
        "The<br>go-between",
        17,
        "<br> is HTML, which is shown as typed. Delete it. Write: heading: The go-between",
    ),
    (
        "Go &amp; come",
        17,
        "&amp; is HTML, which is shown as typed. Write: heading: Go & come",
    ),
    (
        "The [go-between](person:stalin)",
        18,
        "A link is shown as typed here: links stand in a body or a text alone."
        " Write: heading: The go-between",
    ),
    (
        "The go-between[^2]",
        28,
        "[^2] is shown as typed here: a source is marked in a body alone."
        " Write: heading: The go-between",
    ),
]


@pytest.mark.parametrize(("typed", "column", "told"), HEADINGS, ids=[h[0] for h in HEADINGS])
def test_a_mark_in_a_heading(exhibit: OnDisk, typed: str, column: int, told: str) -> None:
    exhibit.change(LENIN, "heading: The go-between", f"heading: {typed}")
    assert exhibit.said() == [f"{LENIN}:5:{column}: warning: {GORKI}{told}"]


def test_a_mark_in_a_long_text_is_told_without_the_whole_text(exhibit: OnDisk) -> None:
    text = "The chair in which the visitor from *Pravda* sat on that day."
    exhibit.change(LENIN, "The visitor's chair.", text)
    assert exhibit.said() == [f"{LENIN}:10:52: warning: {GORKI}*{EMPHASIS}"]


def test_a_mark_in_a_name(exhibit: OnDisk) -> None:
    exhibit.change("people.yaml", "name: Vladimir Lenin", "name: Vladimir *Lenin*")
    told = f"*{EMPHASIS} Write: name: Vladimir Lenin"
    assert exhibit.said() == [f"content/people.yaml:2:18: warning: {told}"]


@pytest.mark.parametrize(
    "text", ["3 * 4 * 5", "a_b_c", "Q&A; R&D", "x < y > z", "*", "Fr. 5 [sic]"]
)
def test_a_sign_that_is_meant(exhibit: OnDisk, text: str) -> None:
    exhibit.change(LENIN, "heading: The go-between", f'heading: "{text}"')
    assert exhibit.said() == []

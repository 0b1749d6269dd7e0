"""Two mistakes in one file, in different panels: both are told, as if each were alone."""

from __future__ import annotations

import random

from tests.content import (
    test_mistakes_in_fields,
    test_mistakes_in_lines,
    test_mistakes_in_links,
    test_mistakes_in_lists_and_names,
    test_mistakes_in_marks,
    test_mistakes_in_positions_and_years,
)
from tests.content.mistakes import GORKI, LENIN, Mistake
from tests.content.on_disk import FILES, OnDisk

HEAD, _, PANEL = FILES[LENIN].partition("  - id: gorki\n")
PANEL = f"  - id: gorki\n{PANEL}"
MISTAKES = [
    mistake
    for module in (
        test_mistakes_in_fields,
        test_mistakes_in_lines,
        test_mistakes_in_links,
        test_mistakes_in_lists_and_names,
        test_mistakes_in_marks,
        test_mistakes_in_positions_and_years,
    )
    for mistake in module.MISTAKES
    if mistake.file == LENIN and mistake.right in PANEL and mistake.told.startswith(GORKI)
]
PAIRS = 60


def second(panel: str) -> str:
    return panel.replace("id: gorki\n", "id: rest\n")


def told(exhibit: OnDisk, first: Mistake | None, last: Mistake | None) -> list[str]:
    """What is said of a chapter with a mistake in its first panel, and one in its last."""
    panels = [
        PANEL.replace(mistake.right, mistake.typed) if mistake else PANEL
        for mistake in (first, last)
    ]
    exhibit.put(LENIN, HEAD + panels[0] + second(panels[1]))
    return [problem.message for problem in exhibit.read().problems]


def test_two_mistakes_in_one_file_are_both_told(exhibit: OnDisk) -> None:
    assert told(exhibit, None, None) == []
    assert len(MISTAKES) > 60
    pairs = [random.Random(number).sample(MISTAKES, 2) for number in range(PAIRS)]
    lost = [
        (first.title, last.title)
        for first, last in pairs
        if told(exhibit, first, last) != told(exhibit, first, None) + told(exhibit, None, last)
    ]
    assert lost == []

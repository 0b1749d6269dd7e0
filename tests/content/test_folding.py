"""Where lines of a file are read as one."""

from __future__ import annotations

import pytest

from kiosk.content.fields.values import line_of_text
from kiosk.content.languages.originals import unfolded
from kiosk.content.markdown.markup import to_rich_text


@pytest.mark.parametrize(
    ("before", "after", "joint"),
    [
        ("the first", "and the second", " "),
        ("紙と墨の", "作り方", ""),
        ("納めた。", "「紙」は", ""),
        ("美濃の", "Akari", " "),
        ("종이는", "바다를", " "),
    ],
)
def test_between_letters_of_scripts_without_spaces_stands_none(
    before: str, after: str, joint: str
) -> None:
    written = f"{before}\n{after}"
    assert to_rich_text(written, {}).text.plain == f"{before}{joint}{after}"
    assert unfolded(written) == f"{before}{joint}{after}"
    assert line_of_text(written) == f"{before}{joint}{after}"


def test_a_link_begins_the_next_line_without_one() -> None:
    text = to_rich_text("納めた。\n[法隆寺](place:horyuji)に残る。", {}).text
    assert text.plain == "納めた。法隆寺に残る。"
    [link] = text.links
    assert text.plain[link.start : link.end] == "法隆寺"

"""Where a line may end, by the scripts' own rules."""

from __future__ import annotations

import pytest

from kiosk.visit.line_breaks import pieces


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Lenin falls ill", "Lenin |falls |ill"),
        ("on 25\u00a0May", "on |25\u00a0May"),
        ("Donau\u00addampf-Schiff", "Donau\u00ad|dampf-|Schiff"),
        ("光を見る。「紙」は", "光|を|見|る。|「紙」|は"),
        ("ファックス・ー", "ファッ|ク|ス・ー"),
        ("السماء في راحة", "السماء |في |راحة"),
        ("𝄞 a", "𝄞 |a"),
        ("", ""),
    ],
)
def test_a_text_in_the_parts_that_stay_whole(text: str, parts: str) -> None:
    assert "|".join(pieces(text)) == parts

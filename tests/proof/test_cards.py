"""Which cards are opened, and on which panels."""

from __future__ import annotations

from pathlib import Path

from kiosk.content.load import load
from kiosk.proof.cards import cards_of, to_paint
from tests.proof.conftest import write_exhibit


def test_each_entry_once_and_the_sources_of_each_panel(tmp_path: Path) -> None:
    body = "He met [Lenin](person:lenin) again.[^2]"
    folder = write_exhibit(
        tmp_path,
        {"gorki": {}, "quarrel": {"body": body}, "alone": {"body": "Nothing to open."}},
        lenin="He knew [Krupskaya](person:krupskaya).",
    )
    people = folder / "content/people.yaml"
    people.write_text(
        people.read_text()
        + "krupskaya:\n  name: Krupskaya\n  text: [Lenin](person:lenin)’s wife.\n"
    )
    people.write_text(people.read_text().replace("text: [Lenin]", "text: His wife, [Lenin]"))
    exhibit = load(folder).exhibit
    assert exhibit is not None
    cards = cards_of(exhibit, (0, 1, 2))
    assert [(card.place, card.target, card.name) for card in cards] == [
        (0, "person:lenin", "person:lenin"),
        (0, "person:krupskaya", "person:krupskaya"),
        (0, "source:2", "lenin/gorki, the card of its sources"),
        (1, "source:2", "lenin/quarrel, the card of its sources"),
    ]
    assert {card.name for card in to_paint(cards)} == {
        "person:krupskaya",
        "lenin/gorki, the card of its sources",
    }
    assert [card.file for card in cards][1:3] == [
        "card-person-krupskaya",
        "card-source-lenin-gorki",
    ]

"""Brings kiosk/locale/*.po up to date with the words in kiosk/ui: run it after a change there."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from kiosk.content.languages import catalogue_reading, catalogue_text
from kiosk.content.languages.updating import Wanted, updated
from kiosk.visit.words import LOCALE, OWN_NAME

UI: Final = Path(__file__).parent.parent / "kiosk" / "ui"
_SAID: Final = re.compile(r'\bsay\("((?:[^"\\]|\\.)*)"\)')


def wanted() -> list[Wanted]:
    """What each language's catalogue must have: its own name, and every word of the interface."""
    words = (
        word
        for path in sorted(UI.rglob("*.qml"))
        for word in _SAID.findall(path.read_text(encoding="utf-8"))
    )
    return [Wanted(*OWN_NAME), *dict.fromkeys(Wanted(None, word) for word in words)]


def made(text: str) -> str:
    """A catalogue as it should be."""
    found, slips = catalogue_reading.read(text)
    if slips:
        raise SystemExit(f"line {slips[0].line}: {slips[0].message}")
    return catalogue_text.write(updated(found, wanted()))


if __name__ == "__main__":
    for path in sorted(LOCALE.glob("*.po")):
        path.write_text(made(path.read_text(encoding="utf-8")), encoding="utf-8")

"""kiosk's own code knows no exhibit: nobody and nowhere that an exhibit tells of is named in it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kiosk.content.load import load
from kiosk.starting.new import TEMPLATE

ROOT = Path(__file__).parent.parent
EXHIBITS = [ROOT, TEMPLATE, *sorted((ROOT / "tests/exhibits").iterdir())]
CODE = [path for ending in ("*.py", "*.qml") for path in sorted((ROOT / "kiosk").rglob(ending))]


@pytest.mark.parametrize("folder", EXHIBITS, ids=lambda folder: folder.name)
def test_no_name_of_an_exhibit_is_in_the_code(folder: Path) -> None:
    exhibit = load(folder, deep=False).exhibit
    assert exhibit is not None
    names = {*exhibit.people, *exhibit.places}
    names |= {person.name.split()[-1] for person in exhibit.people.values()}
    assert names
    pattern = re.compile(rf"\b({'|'.join(map(re.escape, names))})\b", re.IGNORECASE)
    assert len(CODE) > 100
    found = {
        path.relative_to(ROOT).as_posix(): sorted(set(pattern.findall(text)))
        for path in CODE
        if (text := path.read_text(encoding="utf-8")) and pattern.search(text)
    }
    assert found == {}

"""All texts of the exhibit that comes with kiosk fit, with room for a longer language."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.content.load import load_each
from kiosk.content.shipped import shipped_exhibit
from kiosk.proof import workers
from kiosk.proof.forms import FORMS, NORMAL, SIZES
from kiosk.proof.series import Painted, Series, all_series

FULL = 0.8  # Russian runs a quarter longer than English


@pytest.fixture(scope="module")
def painted(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[Series, Painted]]:
    readings = load_each(shipped_exhibit()).values()
    exhibits = [reading.exhibit for reading in readings if reading.exhibit]
    assert [exhibit.language for exhibit in exhibits] == ["en", "ru"]
    out: Path = tmp_path_factory.mktemp("proof")
    series = all_series(exhibits, list(FORMS.values()), [NORMAL], None, out)
    # The other sizes lie between, and 4K is laid out as 1080p is.
    two = [FORMS["landscape"], FORMS["portrait"]]
    series += all_series(exhibits, two, [SIZES["largest-contrast"]], None, out)
    return workers.run(series, lambda *_: None)


def test_every_text_fits_in_every_form(painted: list[tuple[Series, Painted]]) -> None:
    faults = [
        f"{series.language}, {series.form.name}, {series.size.name}: {verdict.where}: {fault}"
        for series, result in painted
        for verdict in result.verdicts
        for fault in verdict.faults
    ]
    assert faults == []


@pytest.mark.parametrize("form", ["landscape", "portrait"])
def test_english_leaves_room_for_russian(painted: list[tuple[Series, Painted]], form: str) -> None:
    full = {
        verdict.where: round(verdict.fill, 2)
        for series, result in painted
        for verdict in result.verdicts
        if (series.language, series.form.name, series.size) == ("en", form, NORMAL)
        and verdict.fill is not None
        and verdict.fill > FULL
    }
    assert full == {}

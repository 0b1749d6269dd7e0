"""What the tests of the screens start from."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk.content.exhibit import Exhibit
from kiosk.content.load import load
from kiosk.content.shipped import shipped_exhibit
from kiosk.stage.engine import Attendance
from tests.ui.visitor import LANDSCAPE, Visitor


@pytest.fixture(scope="session")
def shipped() -> Exhibit:
    """The exhibit that comes with kiosk."""
    exhibit = load(shipped_exhibit(), deep=False).exhibit
    assert exhibit is not None
    return exhibit


@pytest.fixture
def stand(qtbot: QtBot, shipped: Exhibit) -> Iterator[Callable[..., Visitor]]:
    """Stands a visitor before the shipped exhibit: `stand(size=(1080, 1920), start=3)`."""
    visitors = []

    def stand(
        exhibit: Exhibit = shipped,
        size: tuple[int, int] = LANDSCAPE,
        start: int = 0,
        attendance: Attendance = Attendance(),  # noqa: B008 (immutable)
    ) -> Visitor:
        visitors.append(Visitor(qtbot, exhibit, size, start, attendance))
        return visitors[-1]

    yield stand
    for visitor in visitors:
        visitor.leave()


@pytest.fixture
def visitor(stand: Callable[..., Visitor]) -> Visitor:
    """Before the first panel of the shipped exhibit, 1920×1080."""
    return stand()

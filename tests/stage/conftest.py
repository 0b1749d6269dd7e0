"""What the tests of the stage start from."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from tests.stage.application import application


@pytest.fixture(scope="session")
def qapp() -> QGuiApplication:
    """Stands in for pytest-qt's own, which would be one with widgets."""
    return application()

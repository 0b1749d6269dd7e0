"""What the tests of prepared photographs start from."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.prepare.scene import jpeg, scene


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A state folder that no other test has."""
    folder = tmp_path / "state"
    monkeypatch.setenv("KIOSK_STATE_DIR", str(folder))
    return folder


@pytest.fixture(scope="session")
def photograph() -> bytes:
    """The scene as a JPEG."""
    return jpeg(scene())

"""What the tests of the content room start from."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.content.on_disk import OnDisk


@pytest.fixture
def exhibit(tmp_path: Path) -> OnDisk:
    """A whole exhibit without a problem."""
    return OnDisk.whole(tmp_path / "exhibit")

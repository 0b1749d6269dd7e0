"""What the tests of the content room start from."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.content.on_disk import FILES, OnDisk


@pytest.fixture
def exhibit(tmp_path: Path) -> OnDisk:
    """A whole exhibit without a problem."""
    on_disk = OnDisk(tmp_path / "exhibit")
    for name, content in FILES.items():
        on_disk.put(name, content)
    return on_disk

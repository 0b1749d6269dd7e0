"""Some saves in a row; `make reloads` makes ten thousand."""

from __future__ import annotations

import pytest

from tests.floor.reloads import main


def test_a_hundred_saves_leave_memory_files_and_watches_as_they_were(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["--saves", "100"]) == 0, capsys.readouterr().out

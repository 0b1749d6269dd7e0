"""A short time under many hands; `make stress` is the long one."""

from __future__ import annotations

import pytest

from tests.floor import stress
from tests.floor.stress import Stress, main


def test_twelve_seconds_of_random_touches_leave_all_in_order(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["--seconds", "12", "--seed", "17"]) == 0
    first, *rounds = capsys.readouterr().out.splitlines()
    assert first == "seed 17"
    assert [line.partition(":")[0].strip() for line in rounds] == ["10 s", "12 s"]


def test_what_is_out_of_order_is_said_and_the_exit_code_is_1(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """As if a second step had been seen."""
    monkeypatch.setattr(stress, "painted", lambda _: [1, 2])
    monkeypatch.setattr(Stress, "_is_clean", lambda _: True)
    assert main(["--seconds", "0.1", "--seed", "17"]) == 1
    said = capsys.readouterr().out
    assert "Broken with --seed 17: one touch or key led to panel 1 and on to [1, 2]" in said

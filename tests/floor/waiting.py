"""Waiting for something to become true, and saying what it was if it does not."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")
BETWEEN_LOOKS = 0.02
PATIENCE = 15.0


def until(what: str, look: Callable[[], T], patience: float = PATIENCE) -> T:
    """The first true value that `look` gives; fails with `what` after `patience` seconds."""
    end = time.monotonic() + patience
    while not (found := look()):
        if time.monotonic() > end:
            raise AssertionError(f"not within {patience} s: {what}")
        time.sleep(BETWEEN_LOOKS)
    return found

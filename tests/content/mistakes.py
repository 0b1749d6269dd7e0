"""One mistake a curator makes by hand, and what is said of it."""

from __future__ import annotations

from typing import NamedTuple


class Mistake(NamedTuple):
    """In `file`, `typed` stands where `right` is meant; `seen` is where somebody did so."""

    title: str
    file: str
    right: str
    typed: str
    said: list[str]
    seen: str = ""


def title(mistake: Mistake) -> str:
    """What a test is called."""
    return mistake.title

"""What stands for a value that cannot be used, so that the values around it are judged."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

Keys = tuple[str | int, ...]
"""The fields' names, and the numbers from 0 of lists' items, that lead to a value."""

_LINKS: Final = frozenset(
    ("panels", "body", "text", "figure", "hotspots", "opens", "place", "attract", "map")
)
"""Fields that open entries, or have such fields in them."""
_OWN: Final = frozenset(("title", "subtitle", "short", "years", "languages", "visit"))
"""Fields of a file itself that open none."""


class Gap(str):
    """What was typed, if it was a text; what it is taken for is `stand_in`."""

    stand_in: Any

    def __new__(cls, typed: str, stand_in: Any) -> Gap:
        """`stand_in` is what the value would be once it is read."""
        gap = super().__new__(cls, typed)
        gap.stand_in = stand_in
        return gap


def covers(gaps: Iterable[Keys], keys: Keys) -> bool:
    """Whether a value is one of these gaps, or inside one."""
    return any(keys[: len(gap)] == gap for gap in gaps)


def may_hide_links(gap: Keys) -> bool:
    """Whether what is not read there may have opened an entry: a whole entry or panel may, too."""
    return gap[-1] in _LINKS or isinstance(gap[-1], int) or (len(gap) == 1 and gap[0] not in _OWN)

"""What stands between two lines of a text that are read as one: a space, or nothing."""

from __future__ import annotations

from unicodedata import east_asian_width


def joint(before: str, after: str) -> str:
    """What takes the place of a line's end between two texts: nothing in scripts without spaces."""
    return "" if _is_wide(before[-1:]) and _is_wide(after[:1]) else " "


def _is_wide(character: str) -> bool:
    """Whether a character is Chinese or Japanese; Korean puts spaces between its words."""
    if not character or character < "\u2e80" or "\uac00" <= character <= "\ud7af":
        return False
    return east_asian_width(character) in "WF"

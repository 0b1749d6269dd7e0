"""Ids, and what is named by them: what a hotspot opens, a panel in its chapter."""

from __future__ import annotations

import re
from typing import Final

from pydantic_core import PydanticCustomError

from kiosk.content.wording import character, odd_letter, show

_ID: Final = re.compile(r"[a-z0-9-]+")
_LINK_KINDS: Final = ("person", "term", "place")


def wrong(message: str, at: int = 0) -> PydanticCustomError:
    """What a validator raises: a sentence for the curator, and where in the text."""
    return PydanticCustomError("told", "{told}", {"told": message, "at": at})


def identifier(value: str) -> str:
    """An id: lower-case Latin letters, digits and hyphens."""
    if _ID.fullmatch(value):
        return value
    if not value:
        raise wrong("Here an id is missing.")
    strange = odd_letter(value)
    if strange:
        raise wrong(f"{show(value)} is no id: {strange[1]}.", strange[0])
    at = next(i for i, char in enumerate(value) if not _ID.fullmatch(char))
    told = "An id is lower-case Latin letters, digits and hyphens"
    if _ID.fullmatch(value.lower()):
        raise wrong(f"{told}: {show(value.lower())}, not {show(value)}.", at)
    kept = re.sub(r"[^a-z0-9]+", "-", value.lower()).strip("-")
    offer = f", such as {show(kept)}" if kept else ""
    raise wrong(f"{told}{offer}; {show(value)} has {_called(value[at])}.", at)


def id_problem(value: str) -> tuple[str, int] | None:
    """What is wrong with an id, and at which character; None if nothing is."""
    try:
        identifier(value)
    except PydanticCustomError as error:
        context = error.context or {}
        return str(context["told"]), int(context["at"])
    return None


def link(value: str) -> str:
    """What a hotspot opens: person:id, term:id or place:id."""
    kind, colon, name = value.partition(":")
    if not colon:
        raise wrong(f"{show(value)} opens nothing. Write person:, term: or place: before the id.")
    if kind not in _LINK_KINDS:
        strange = odd_letter(kind)
        why = f" ({strange[1]})" if strange else ""
        raise wrong(
            f"{show(kind)} is nothing that can be opened{why}. Write person, term or place."
        )
    if problem := id_problem(name):
        raise wrong(problem[0], len(kind) + 1 + problem[1])
    return value


def panel_path(value: str) -> str:
    """CHAPTER/PANEL."""
    chapter, slash, panel = value.partition("/")
    if not slash:
        raise wrong(f"A panel is named with its chapter, such as lenin/gorki; not {show(value)}.")
    for part, start in ((chapter, 0), (panel, len(chapter) + 1)):
        if problem := id_problem(part):
            raise wrong(problem[0], start + problem[1])
    return value


def _called(char: str) -> str:
    return "a blank" if char == " " else show(char) if char.isprintable() else character(char)

"""Ids, and what is named by them: what a hotspot opens, a panel in its chapter."""

from __future__ import annotations

import re
import unicodedata
from typing import Final, NamedTuple

from pydantic_core import PydanticCustomError

from kiosk.content.wording import character, latin, odd_letter, show

_ID: Final = re.compile(r"[a-z0-9-]+")
_LINK_KINDS: Final = ("person", "term", "place")
_OWNER: Final = re.compile(r".*/|(?:person|term|place|source|panel|event): *")
_PATH: Final = re.compile(
    r"(?:panel: *)?([a-z0-9-]+)(?:\.yaml)?(?: */ *|[ >→:\\／⁄∕]+)([a-z0-9-]+)"
)
_IN_BRACKETS: Final = re.compile(r"[(\[]((?:person|term|place):[a-z0-9-]+)[)\]]$")


class WrongId(NamedTuple):
    """What is wrong with an id, at which character, and what it was meant to be if one can tell."""

    message: str
    at: int
    meant: str


def wrong(message: str, at: int = 0, meant: str = "") -> PydanticCustomError:
    """What a validator raises: a sentence for the curator, where in the text, and what was meant.

    What was meant is judged in its place.
    """
    return PydanticCustomError("told", "{told}", {"told": message, "at": at, "meant": meant})


def identifier(value: str) -> str:
    """An id: lower-case Latin letters, digits and hyphens."""
    if _ID.fullmatch(value):
        return value
    if not value:
        raise wrong("Here an id is missing.")
    strange = odd_letter(value)
    if strange:
        meant = latin(value) if _ID.fullmatch(latin(value)) else ""
        raise wrong(f"{show(value)} is no id: {strange[1]}.", strange[0], meant)
    at = next(i for i, char in enumerate(value) if not _ID.fullmatch(char))
    alone = _OWNER.sub("", value)
    if alone != value and _ID.fullmatch(alone):
        raise wrong(
            f"An id stands here alone, without what it belongs to. Write: {alone}", 0, alone
        )
    told = "An id is lower-case Latin letters, digits and hyphens"
    if _ID.fullmatch(value.lower()):
        raise wrong(f"{told}: {show(value.lower())}, not {show(value)}.", at, value.lower())
    plain = unicodedata.normalize("NFKD", value.lower()).encode("ascii", "ignore").decode()
    kept = re.sub(r"[^a-z0-9]+", "-", plain if plain.strip() else "").strip("-")
    offer = f", such as {show(kept)}" if kept else ""
    raise wrong(f"{told}{offer}; {show(value)} has {_called(value[at])}.", at, kept)


def id_problem(value: str) -> WrongId | None:
    """What is wrong with an id; None if nothing is."""
    try:
        identifier(value)
    except PydanticCustomError as error:
        context = error.context or {}
        return WrongId(str(context["told"]), int(context["at"]), str(context["meant"]))
    return None


def chapter_name(value: str) -> str:
    """A chapter's id; its file's name or path is told of."""
    name = re.sub(r"\.(?:ya?ml|txt)$", "", value.replace("\\", "/").rpartition("/")[2])
    if name != value and _ID.fullmatch(name):
        raise wrong(
            f"A chapter is named without its folder and without .yaml. Write: {name}", 0, name
        )
    return identifier(value)


def link(value: str) -> str:
    """What a hotspot opens: person:id, term:id or place:id."""
    if inside := _IN_BRACKETS.search(value):
        raise wrong(
            f"Here only what is opened stands, without words or brackets. Write: {inside[1]}",
            0,
            inside[1],
        )
    kind, colon, name = value.partition(":")
    if colon and name.startswith(" ") and kind in _LINK_KINDS and _ID.fullmatch(name.strip()):
        meant = f"{kind}:{name.strip()}"
        raise wrong(
            f"Between the colon and the id no space stands. Write: {meant}", len(kind) + 1, meant
        )
    if not colon:
        told = f"{show(value)} opens nothing. Write person:, term: or place: before the id"
        meant = (
            value
            if _ID.fullmatch(value)
            else (wrong_id.meant if (wrong_id := id_problem(value)) else "")
        )
        raise wrong(f"{told}, such as person:{meant}" if meant and meant != value else f"{told}.")
    if kind not in _LINK_KINDS:
        strange = odd_letter(kind)
        why = f" ({strange[1]})" if strange else ""
        raise wrong(
            f"{show(kind)} is nothing that can be opened{why}. Write person, term or place."
        )
    if problem := id_problem(name):
        meant = f"{kind}:{problem.meant}" if problem.meant else ""
        raise wrong(problem.message, len(kind) + 1 + problem.at, meant)
    return value


def panel_path(value: str) -> str:
    """CHAPTER/PANEL."""
    chapter, slash, panel = value.partition("/")
    if _ID.fullmatch(chapter.removesuffix(".yaml")) and chapter.endswith(".yaml"):
        meant = f"{chapter.removesuffix('.yaml')}/{panel}"
        raise wrong(f"A chapter is named without .yaml. Write: {meant}", 0, meant)
    meant = _PATH.sub(r"\1/\2", value)
    if meant != value and _PATH.fullmatch(value):
        raise wrong(f"A panel is named CHAPTER/PANEL, without a space. Write: {meant}", 0, meant)
    if not slash and "#" in value:
        raise wrong(
            f"Between a chapter and its panel stands /. Write: {value.replace('#', '/', 1)}"
        )
    if not slash:
        raise wrong(f"A panel is named with its chapter, such as water/wheel; not {show(value)}.")
    for part, start in ((chapter, 0), (panel, len(chapter) + 1)):
        if problem := id_problem(part):
            raise wrong(problem.message, start + problem.at)
    return value


def _called(char: str) -> str:
    return "a space" if char == " " else show(char) if char.isprintable() else character(char)

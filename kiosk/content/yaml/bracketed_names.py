"""A picture's name, or what a hotspot opens, written as Markdown or with a space within."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

_OPENS: Final = re.compile(r"(person|term|place): +([a-z0-9-]+)")
_LINK: Final = re.compile(r"\[[^\]]*\]\(((?:person|term|place):[a-z0-9-]+)\)")
_PICTURE: Final = re.compile(r"!\[[^\]]*\]\(([^()\s]+)\)")


class Bracketed(NamedTuple):
    """What is wrong at the character `at` of a value, and what was meant."""

    at: int
    message: str
    meant: str


def bracketed(name: str, value: str) -> Bracketed | None:
    """Judge the value of the field `name`."""
    if name == "opens" and (link := _LINK.fullmatch(value)):
        told = "Here only what is opened stands, without words or brackets."
        return Bracketed(0, f"{told} Write: opens: {link[1]}", link[1])
    if name == "opens" and (opens := _OPENS.fullmatch(value)):
        meant = f"{opens[1]}:{opens[2]}"
        told = "Between the colon and the id no space stands."
        return Bracketed(opens.end(1) + 1, f"{told} Write: opens: {meant}", meant)
    if name == "image" and (picture := _PICTURE.fullmatch(value)):
        told = "Here only the picture's name stands, without brackets."
        return Bracketed(0, f"{told} Write: image: {picture[1]}", picture[1])
    return None

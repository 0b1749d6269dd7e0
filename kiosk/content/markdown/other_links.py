"""Links and sources' marks as other programs write them: they would be shown as typed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_TARGET: Final = r"(?:person|term|place):[^\s()\[\]{}|]+"
_ID: Final = r"[a-z0-9-]+"
_WIKI: Final = re.compile(r"\[\[([^\[\]|]+)(?:\|([^\[\]|]+))?\]\]")
_CURLY: Final = re.compile(rf"\[([^\[\]]+)\]\{{({_TARGET})\}}")
_REVERSED: Final = re.compile(rf"\(([^()]+)\)\[({_TARGET})\]|\(({_TARGET})\)\[([^\[\]]+)\]")
_ALONE: Final = re.compile(rf"(?<!\])\[({_TARGET})\](?![(\[{{])")
_OPEN: Final = re.compile(rf"\[([^\[\]]+)\]\(((?:person|term|place):{_ID})(?=[^a-z0-9):-]|$)")
_SEVERAL: Final = re.compile(r"\[\^(\w+)((?:\s*[,;]\s*\^?\w+)+)\]")
_NO_HAT: Final = re.compile(r"\[(\d{1,3})\](?![({])")
_WITH_PAGE: Final = re.compile(r"\[\^([\w-]+)(?:[,:;] *| +)(?:pp?|S|с|ch|vol)\b\.?[^\[\]]*\]", re.I)
_WEB: Final = re.compile(
    r"\[(?:edit|citation needed|who\?|when\?|clarification needed|note \d+)\]", re.I
)
_SUPERSCRIPTS: Final = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_SUPERSCRIPT: Final = re.compile(rf"(?<=[.,;:!?”\"»])([{_SUPERSCRIPTS}]{{1,3}})(?=\s|$)")
_RAISED: Final = re.compile(r"(?<=[\w.,;:!?”\"»])\^(\d{1,3})\^")
_CITED: Final = re.compile(r"\[@([\w-]+)[^\[\]]*\]")


def find(content: str) -> Iterator[tuple[int, int, str]]:
    """Where each begins and ends, and what is written instead."""
    for found in _WIKI.finditer(content):
        yield *found.span(), _link(*_wiki(found[1].strip(), (found[2] or "").strip()))
    for found in _CURLY.finditer(content):
        yield *found.span(), _link(found[1], found[2])
    for found in _REVERSED.finditer(content):
        yield *found.span(), _link(found[1] or found[4], found[2] or found[3])
    for found in _ALONE.finditer(content):
        yield *found.span(), _link("words", found[1])
    for found in _OPEN.finditer(content):
        told = f"The bracket ( that opens here is not closed. Write [{found[1]}]({found[2]})."
        yield found.end(1) + 1, found.end(), told
    for found in _WITH_PAGE.finditer(content):
        told = (
            f"A source's mark is its id alone. Write [^{found[1]}], and the page in sources.yaml."
        )
        yield *found.span(), told
    for found in _WEB.finditer(content):
        yield (
            *found.span(),
            f"{found[0]} is left from a web page, and is shown as typed. Delete it.",
        )
    for found in _SUPERSCRIPT.finditer(content):
        number = "".join(str(_SUPERSCRIPTS.index(char)) for char in found[1])
        yield *found.span(), f"{found[1]} is shown as typed. A source is marked [^{number}]."
    for found in _SEVERAL.finditer(content):
        numbers = [found[1], *re.findall(r"\w+", found[2])]
        marks = "".join(f"[^{number}]" for number in numbers)
        yield *found.span(), f"Each source has a mark of its own. Write {marks}."
    for found in _NO_HAT.finditer(content):
        told = f"A source is marked [^{found[1]}]. If these brackets are meant, write \\{found[0]}."
        yield *found.span(), told
    for pattern in (_RAISED, _CITED):
        for found in pattern.finditer(content):
            told = f"{found[0]} is shown as typed. A source is marked [^{found[1]}]."
            yield *found.span(), told


def _wiki(first: str, second: str) -> tuple[str, str]:
    if re.fullmatch(_TARGET, first) or not second:
        return second or "words", first
    return (first, second) if re.fullmatch(_TARGET, second) else (second, first)


def _link(words: str, target: str) -> str:
    told = "A link has its words in square brackets and what it opens in round ones."
    if not re.fullmatch(_TARGET, target):
        target = f"person:{target.lower().replace(' ', '-')}"
    return f"{told} Write [{words}]({target})."

"""What a paragraph of Markdown may not hold: where it stands, and what to write instead.

All of it is shown as it is typed, so that no word of a text is ever lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from kiosk.content.fields.ids import id_problem
from kiosk.content.markdown import other_links
from kiosk.content.problems import Severity

LINK_FORM = "[words](person:id), [words](term:id) or [words](place:id)"
_KINDS = "person|term|place|source"


class Fault(NamedTuple):
    """One thing wrong at an offset of a paragraph."""

    offset: int
    severity: Severity
    message: str


_KIND = re.compile(rf"({_KINDS})[ \t]*[:;/=.][ \t]*(\S+)", re.IGNORECASE)
_AROUND = "“”„«»‘’‚‹›\"'*_`<>"
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*:|[/#\\]|\.{1,2}/|www\.", re.IGNORECASE)


class BadLink(NamedTuple):
    """Why words with a target are no link; `words_alone` where the target is no text to read."""

    message: str
    words_alone: bool


def bad_link(words: str, target: str, *, picture: bool) -> BadLink:  # noqa: PLR0911
    """Say what is wrong with `[words](target)`."""
    if picture:
        return BadLink(
            "![ ]( ) puts a picture into the text, where none can stand. Name the picture in the "
            'panel\'s "figure".',
            False,
        )
    if not target:
        return BadLink(
            f"[{words}]() does not say what it opens. Links here are {LINK_FORM}; "
            f"without a link write {words} alone.",
            True,
        )
    near = _KIND.match(target.strip(_AROUND))
    if near and near[1].lower() == "source":
        return BadLink(
            f"A source is marked by its number alone: write [^{near[2]}] after the words.", True
        )
    if near:
        meant = _meant(target.strip(_AROUND)[near.start(2) :])
        return BadLink(
            f'"{target}" is not what a link can open. Write [{words}]({near[1].lower()}:{meant}).',
            True,
        )
    if _ADDRESS.match(target):
        kind, colon, rest = target.partition(":")
        likely = _likely_kind(kind) if colon else None
        if likely:
            return BadLink(
                f'"{kind}" is not a kind of link. Did you mean [{words}]({likely}:{_meant(rest)})?',
                True,
            )
        return BadLink(
            f'"{target}" cannot be opened from an exhibit: no web page, no file. '
            f"Links here are {LINK_FORM}; without a link write {words} alone.",
            True,
        )
    if not id_problem(target):
        return BadLink(
            f"A link says what it opens: write person:, term: or place: before the id, such as "
            f"[{words}](person:{target}). If the brackets are meant, put a space between them: "
            f"[{words}] ({target}).",
            False,
        )
    return BadLink(
        f'[{words}]({target}) is read as a link that opens "{target}", which does not exist. '
        f"If the brackets are meant, put a space between them: [{words}] ({target}). "
        f"Links here are {LINK_FORM}.",
        False,
    )


def _meant(name: str) -> str:
    """The id that was meant by a name, as far as one can tell."""
    wrong = id_problem(name.strip())
    return (wrong.meant if wrong else "") or name.strip()


def _likely_kind(typed: str) -> str | None:
    from difflib import get_close_matches

    others = {"people": "person", "persons": "person", "glossary": "term", "terms": "term"}
    others["places"] = "place"
    close = get_close_matches(typed.lower(), ["person", "term", "place"], 1, 0.6)
    return others.get(typed.lower()) or (close[0] if close else None)


# ---- within a paragraph

_TAG = re.compile(r"<(?:/?[A-Za-z][^<>]*|![^<>]*|\?[^<>]*)>")
_AUTOLINK = re.compile(r"<(?:[A-Za-z][A-Za-z0-9+.-]*:[^\s<>]*|[^\s<>@]+@[^\s<>@]+)>")
_SPLIT_LINK = re.compile(rf"\[([^\[\]]+)\]\s+\(((?:{_KINDS}):[^()\s]+)\)")
_STRAY = re.compile(rf"(?<=\])\(|\((?=\s*(?:{_KINDS}):)")
_STRUCK = re.compile(r"~~[^~\n]+~~")
_NO_MARK = re.compile(r"\[\s*(?:\^\s+([^\s\[\]]+)|\^([^\s\[\]]+)\s+)\s*\]")


def in_paragraph(content: str, linked: set[int]) -> Iterator[Fault]:
    """What is shown as typed and was not meant so.

    `linked` holds the offsets of the brackets that open the target of a link that was read.
    """
    if "<" in content:
        yield from _tags(content)
    told: set[int] = set()
    if "[" in content or "^" in content or not content.isascii():
        for start, end, message in other_links.find(content):
            if told.isdisjoint(range(start, end)) and linked.isdisjoint(range(start, end)):
                told.update(range(start, end))
                yield Fault(start, Severity.ERROR, message)
    for found in _NO_MARK.finditer(content):
        yield Fault(
            found.start(),
            Severity.ERROR,
            f"{found[0]} is shown as typed. A source's mark has no spaces: "
            f"[^{found[1] or found[2]}].",
        )
    split = {}
    for found in _SPLIT_LINK.finditer(content):
        split[content.index("(", found.end(1))] = found
    for stray in _STRAY.finditer(content):
        at = stray.start()
        if at in linked or at in told or content[: at + 1].endswith("\\]("):
            continue
        if at in split:
            words, target = split[at].groups()
            say = f"A link has no space between its brackets: write [{words}]({target})."
        else:
            say = (
                f"These brackets are not read as a link. Links here are {LINK_FORM}, "
                "without a space inside the round brackets and without another link or a "
                "source's mark inside the square ones."
            )
        yield Fault(at, Severity.ERROR, say)
    if struck := _STRUCK.search(content):
        yield Fault(
            struck.start(),
            Severity.WARNING,
            f"{struck[0]} is shown as typed: nothing can be struck through. Delete the ~~, or the "
            "words, too.",
        )
    if "`" in content:
        yield Fault(
            content.index("`"),
            Severity.WARNING,
            '"`" marks computer code, which cannot stand here; it is shown as typed. '
            "An apostrophe is written ’.",
        )


def _tags(content: str) -> Iterator[Fault]:
    for found in _AUTOLINK.finditer(content):
        yield Fault(
            found.start(),
            Severity.ERROR,
            f"{found[0]} cannot be opened from an exhibit and is shown as typed. "
            "Write the address without < >, or leave it out.",
        )
    told = set()
    for found in _TAG.finditer(content):
        name = found[0].strip("</>").split()[:1]
        if (found[0].startswith("</") and tuple(name) in told) or _AUTOLINK.fullmatch(found[0]):
            continue
        told.add(tuple(name))
        yield Fault(
            found.start(),
            Severity.ERROR,
            f"{found[0]} is HTML, which is shown as typed. Delete it; emphasis is written "
            "*words* or **words**.",
        )


def literal_star(offset: int, mark: str) -> Fault:
    """An asterisk or a low line that stays one on the screen."""
    say = (
        f'"{mark}" is shown as typed here. Emphasis is written {mark}words{mark}: no space just '
        f"inside the marks, and outside of them a space or a mark of punctuation wherever a mark "
        f"of punctuation stands just inside. If {mark} itself is meant, write \\{mark}."
    )
    return Fault(offset, Severity.WARNING, say)

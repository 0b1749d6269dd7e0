"""The field that was meant by a name it does not have here."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from kiosk.content.wording import nearest, show, suggest

_OTHERS: Final = {
    "image": ("src", "file", "picture", "photo", "img", "path", "filename", "url"),
    "alt": ("description", "alt_text", "alternative"),
    "caption": ("legend", "subtitle"),
    "credit": ("author", "artist", "photographer", "by", "attribution"),
    "rights": ("license", "licence", "copyright"),
    "heading": ("title", "headline", "header"),
    "title": ("heading", "name", "headline"),
    "body": ("text", "content", "copy", "paragraph", "markdown"),
    "text": ("body", "description", "content", "definition", "bio", "biography"),
    "note": ("comment", "notes", "todo"),
    "at": ("position", "pos", "coordinates", "xy", "where"),
    "label": ("name", "title", "text"),
    "opens": ("link", "target", "href", "to", "person"),
    "name": ("title", "label"),
    "term": ("name", "word", "title"),
    "years": ("dates", "life", "lived", "period", "year"),
    "date": ("day", "when", "year"),
    "place": ("where", "location"),
    "panels": ("slides", "pages", "items", "sections"),
    "hotspots": ("points", "spots", "markers"),
    "figure": ("picture", "illustration"),
    "invitation": ("text", "prompt", "message"),
}


def meant(name: str, known: Collection[str]) -> str:
    """The field of those that are known, or nothing."""
    return nearest(name, known) or _other(name, known)


def offer(name: str, known: Collection[str]) -> str:
    """A sentence that offers it, or nothing."""
    if sentence := suggest(name, known):
        return sentence
    other = _other(name, known)
    return f"Did you mean {show(other)}?" if other else ""


def _other(name: str, known: Collection[str]) -> str:
    plain = name.casefold().replace("-", "_")
    return next((field for field in known if plain in _OTHERS.get(field, ())), "")

"""A catalogue brought up to date: the texts that there are now, with the translations it has.

Goes by context, then by equal words, and never by likeness, which would give one place's text to
another.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from kiosk.content.languages.catalogue import Catalogue, Entry
from kiosk.content.languages.originals import SHARED


class Wanted(NamedTuple):
    """A text that is to be translated, and where it is shown."""

    context: str | None
    id: str


def updated(old: Catalogue, wanted: Iterable[Wanted]) -> Catalogue:
    """The catalogue for these texts, in their order; what is no longer wanted is obsolete."""
    return _Updating(old).run(list(wanted))


class _Updating:
    def __init__(self, old: Catalogue) -> None:
        self.old = old
        alive = [entry for entry in old.entries if not entry.is_obsolete]
        gone = [entry for entry in old.entries if entry.is_obsolete]
        # Later ones win: what is alive over what is obsolete, what is translated over what is not.
        ranked = [*gone, *alive]
        self.by_key = {entry.key: entry for entry in ranked}
        told = [entry for entry in ranked if entry.text.strip()]
        self.by_context = {entry.context: entry for entry in told}
        self.by_id = {e.id: e for e in [*filter(_is_fuzzy, told), *_settled(told)]}
        self.used: set[int] = set()

    def run(self, wanted: list[Wanted]) -> Catalogue:
        keys = {(text.context, text.id) for text in wanted}
        entries = [self._entry(text, keys) for text in wanted]
        left: dict[tuple[str | None, str], Entry] = {}
        for entry in self.old.entries:
            if id(entry) not in self.used and entry.key not in keys and entry.text.strip():
                left.pop(entry.key, None)
                left[entry.key] = replace(entry, is_obsolete=True)
        return Catalogue(self.old.header, [*entries, *left.values()])

    def _entry(self, text: Wanted, keys: set[tuple[str | None, str]]) -> Entry:
        entry = self.by_key.get((text.context, text.id))
        if entry and (entry.text.strip() or not entry.is_obsolete):
            self.used.add(id(entry))
            return _kept(entry)
        if text.context not in SHARED and text.context is not None:
            entry = self.by_context.get(text.context)
            if entry and entry.key not in keys:
                self.used.add(id(entry))
                return _changed(entry, text)
        entry = self.by_id.get(text.id)
        return _copied(entry, text) if entry else Entry(text.context, text.id)


def _is_fuzzy(entry: Entry) -> bool:
    return entry.is_fuzzy


def _settled(entries: list[Entry]) -> list[Entry]:
    return [entry for entry in entries if not entry.is_fuzzy]


def _kept(entry: Entry) -> Entry:
    """The same text at the same place; what a translator has settled needs no former text."""
    if entry.is_fuzzy:
        return replace(entry, is_obsolete=False)
    return replace(entry, is_obsolete=False, former=None, former_context=None)


def _changed(entry: Entry, text: Wanted) -> Entry:
    """Another text at the same place; the former is the one that was really translated."""
    former, context = entry.id, None
    if entry.is_fuzzy and entry.former is not None:
        former, context = entry.former, entry.former_context
    if former == text.id and context in {None, text.context}:
        return _settle(entry, text)
    return replace(
        entry,
        id=text.id,
        flags=_fuzzy(entry.flags),
        former=former,
        former_context=context if context is not None else text.context,
        is_obsolete=False,
    )


def _settle(entry: Entry, text: Wanted) -> Entry:
    """The text is again what it was when it was translated."""
    flags = [flag for flag in entry.flags if flag != "fuzzy"]
    return replace(
        entry, id=text.id, flags=flags, former=None, former_context=None, is_obsolete=False
    )


def _copied(entry: Entry, text: Wanted) -> Entry:
    """The same words at another place, where they may have to be said otherwise."""
    return Entry(
        text.context,
        text.id,
        entry.text,
        flags=["fuzzy"],
        former=entry.id,
        former_context=entry.context,
    )


def _fuzzy(flags: list[str]) -> list[str]:
    return flags if "fuzzy" in flags else ["fuzzy", *flags]
